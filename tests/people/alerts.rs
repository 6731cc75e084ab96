//! An alert from its first word to its end, in private rooms on a real homeserver.

use jiff::SignedDuration;
use matrix_sdk::ruma::api::client::message::get_message_events;

use crate::{
    check_ins::{Alone, is_nowhere_in_clear, is_nowhere_in_the_data, while_it_runs},
    town::test,
};

/// What the homeserver keeps of somebody's private room, oldest first: what kind of event, by whom, and
/// how much of it there is.
async fn on_the_wire(alone: &Alone) -> Vec<(String, String, usize)> {
    let mut request = get_message_events::v3::Request::forward(alone.room.clone());
    request.limit = 1_000_u32.into();
    let events = alone.person.client().send(request).await.unwrap().chunk;
    let kept = events.iter().map(|event| {
        let event: serde_json::Value = event.deserialize_as_unchecked().unwrap();
        let text = |name: &str| event.get(name).and_then(|it| it.as_str()).unwrap().to_owned();
        let content = event.get("content").unwrap().to_string();
        (text("type"), text("sender"), content.len())
    });
    kept.collect()
}

/// Somebody has agreed to be called for somebody else, at any hour.
pub async fn stands_by(person: &mut Alone, contact: &mut Alone) {
    let account = contact.person.user().unwrap();
    person.tells(&format!("trust {account}"), "asking").await;
    contact.hears("1 yes").await;
    contact.tells("1", "which hours").await;
    contact.says("2").await;
    person.hears("has said yes").await;
}

#[test]
fn an_alert_reaches_one_and_then_the_next_and_ends_by_its_authors_word() {
    test(async {
        let kolo = while_it_runs("alert", async |kolo, clock| {
            let mut mira = Alone::meets("Mira", "alert", &kolo).await;
            let mut ana = Alone::meets("Ana", "alert", &kolo).await;
            let mut joy = Alone::meets("Joy", "alert", &kolo).await;
            stands_by(&mut mira, &mut ana).await;
            stands_by(&mut mira, &mut joy).await;
            mira.tells("code word for ana-alert: walnut shell", "Noted").await;
            ana.hears("code word").await;
            mira.tells("instructions for ana-alert: ring the blue house", "I show it to").await;
            ana.hears("asks you to do this").await;
            ana.tells("1", "Noted").await;
            mira.hears("has agreed to do").await;

            mira.tells("alert urgent at the stone bridge", "in 10 seconds").await;
            clock.pass(SignedDuration::from_secs(11));
            let read = ana.hears("1 I have it · 2 I cannot").await;
            for part in ["walnut shell", "ring the blue house", "at the stone bridge", "urgent"] {
                assert!(read.contains(part), "{part:?} is not in what Ana reads: {read}");
            }
            mira.hears("With the server for ana-").await;
            clock.pass(SignedDuration::from_mins(4));
            let read = joy.hears("1 I have it · 2 I cannot").await;
            assert!(!read.contains("walnut") && !read.contains("blue house"), "{read}");
            joy.tells("1", "You lead now").await;
            mira.hears("joy-alert has it").await;
            ana.hears("leads").await;
            mira.says("they let me sit down").await;
            let update = "they let me sit down";
            let elsewhere = joy.person.hears_that(&joy.kolo, update, |heard| {
                heard.room != joy.room && heard.text.as_ref().is_some_and(|it| it.contains(update))
            });
            assert!(elsewhere.await.unwrap().encrypted);
            mira.tells("I am safe", "Your alert is over").await;
            ana.hears("ALL CLEAR").await;
            joy.hears("ALL CLEAR").await;
        })
        .await;
        let secrets = ["walnut", "blue house", "stone bridge", "sit down", "mira-alert"];
        is_nowhere_in_the_data(&kolo, &secrets);
        let said = ["stone bridge", "blue house", "I have it", "ALL CLEAR"];
        is_nowhere_in_clear(&[&secrets, &said[..]].concat(), &said).await;
    });
}

#[test]
fn the_second_word_is_answered_like_the_first_and_only_contacts_learn_of_it() {
    test(async {
        while_it_runs("duress", async |kolo, clock| {
            let mut mira = Alone::meets("Mira", "duress", &kolo).await;
            let mut ana = Alone::meets("Ana", "duress", &kolo).await;
            stands_by(&mut mira, &mut ana).await;
            mira.tells("safe word", "1 for none").await;
            mira.tells("copper kettle", "once more").await;
            mira.tells("copper kettle", "1 for none").await;
            mira.tells("winter barley", "once more").await;
            mira.tells("winter barley", "It is kept").await;
            let mut wire = Vec::new();
            for word in ["copper kettle", "winter barley"] {
                mira.tells("alert", "in 10 seconds").await;
                clock.pass(SignedDuration::from_secs(11));
                ana.hears("1 I have it").await;
                mira.hears("With the server for ana-").await;
                ana.tells("1", "You lead now").await;
                mira.hears("ana-duress has it").await;
                let before = on_the_wire(&mira).await;
                let text = mira.tells(word, "Your alert is over").await;
                ana.hears(if wire.is_empty() { "ALL CLEAR" } else { "is being forced" }).await;
                // What is still to come would come now.
                clock.pass(SignedDuration::from_mins(30));
                mira.tells("help", "alert").await;
                let after = on_the_wire(&mira).await;
                wire.push((text, after.get(before.len()..).unwrap().to_vec()));
            }
            let [first, second] = wire.as_slice() else { panic!("two ends") };
            assert_eq!(first, second, "the homeserver can tell them apart");
        })
        .await;
    });
}
