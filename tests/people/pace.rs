//! Synapse's own limits: ten messages at once, then one in five seconds.

use std::sync::{Arc, Mutex};

use kolo::{
    cli::{demo::set_up_kolo, run},
    config::MessageLimit,
    core::{
        Body, Content, Deed, Destination, Feature, Flow, Happening, Lane, Transaction,
        TransactionError,
    },
    ops::{
        sandbox::{Limits, Options, Person, Sandbox},
        world::Wall,
    },
    speech::Language,
};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, UserId};
use tokio::sync::oneshot;

use crate::{
    proxy::{Asked, Proxy},
    town::{PASSWORD, test},
};

/// Goes wherever it is invited. At "burst" it has sixty check-ins to send, at "alert" an alert to
/// every room.
#[derive(Default)]
struct Carrier {
    rooms: Mutex<Vec<OwnedRoomId>>,
}

fn say(tx: &mut Transaction<'_>, lane: Lane, room: &OwnedRoomId, words: String) {
    let deed = Deed::Say(Body { markdown: words, mentions: Vec::new() });
    tx.send(lane, Destination::Room(room.clone()), deed, None);
}

impl Feature for Carrier {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Invited { room, .. } => {
                let to = Destination::Room(room.clone());
                tx.send(Lane::Housekeeping, to, Deed::Join, None);
            }
            Happening::Present { room, .. } => self.rooms.lock().unwrap().push(room.clone()),
            Happening::Message { content: Content::Text(text), .. } => {
                for room in self.rooms.lock().unwrap().iter() {
                    match text.as_str() {
                        "burst" => {
                            for number in 0..20 {
                                say(tx, Lane::CheckIn, room, format!("How are you? {number}"));
                            }
                        }
                        "alert" => say(tx, Lane::Alert, room, "ALERT".to_owned()),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
        Ok(Flow::Taken)
    }
}

/// A Kolo with these decisions and this limit, behind a proxy, as long as `meanwhile` takes.
async fn with_kolo(
    limit: MessageLimit,
    meanwhile: impl AsyncFnOnce(&Sandbox, &Proxy, OwnedUserId),
) {
    let options = Options { limits: Limits::SynapseDefaults };
    let sandbox = Sandbox::start(options, &mut |_| ()).await.unwrap();
    let proxy = Proxy::before(sandbox.url()).await;
    let folder = tempfile::tempdir().unwrap();
    let mut config = set_up_kolo(&sandbox, folder.path(), &Language::english()).await.unwrap();
    config.homeserver = proxy.url().to_owned();
    config.message_limit = limit;
    let (tell_ready, ready) = oneshot::channel();
    let features: Vec<Box<dyn Feature>> = vec![Box::new(Carrier::default())];
    let is_ready = || tell_ready.send(()).unwrap();
    let serving =
        run::serve_with(&config, features, Arc::new(Wall), is_ready, std::future::pending());
    let meanwhile = async {
        ready.await.unwrap();
        meanwhile(&sandbox, &proxy, config.account.clone()).await;
    };
    tokio::select! {
        ended = serving => panic!("Kolo has ended: {ended:?}"),
        () = meanwhile => {}
    }
    sandbox.stop().await.unwrap();
}

async fn contact(sandbox: &Sandbox, name: &str, kolo: &UserId) -> (Person, OwnedRoomId) {
    let contact = Person::arrive(sandbox, name, PASSWORD, name).await.unwrap();
    let room = contact.open_room(vec![kolo.to_owned()], true, false).await.unwrap();
    contact.sees(&room, kolo).await.unwrap();
    (contact, room)
}

fn refusals(proxy: &Proxy) -> usize {
    proxy.count(|asked| asked.status == Some(429))
}

#[test]
fn p8_during_a_burst_of_check_ins_an_alert_to_three_leaves_without_a_single_429() {
    test(with_kolo(MessageLimit::default(), async |sandbox, proxy, kolo| {
        let mut contacts = Vec::new();
        for name in ["ana", "mira", "joy"] {
            contacts.push(contact(sandbox, name, &kolo).await);
        }
        let (ana, room) = &mut contacts[0];
        ana.say(room, "burst").await.unwrap();
        // The burst is under way, and goes on for minutes.
        ana.hears(&kolo, "How are you?").await.unwrap();
        ana.say(room, "alert").await.unwrap();
        for (contact, _) in &mut contacts {
            contact.hears(&kolo, "ALERT").await.unwrap();
        }
        assert_eq!(refusals(proxy), 0);
        let sent = proxy.count(Asked::is_send);
        assert!(sent < 60, "the burst was over: {sent} messages");
    }));
}

#[test]
fn what_was_too_much_for_the_homeserver_is_sent_later_and_in_order() {
    // As if the limit were lifted, which it is not: Kolo learns from what it is answered.
    test(with_kolo(MessageLimit::LIFTED, async |sandbox, proxy, kolo| {
        let (mut ana, room) = contact(sandbox, "ana", &kolo).await;
        ana.say(&room, "burst").await.unwrap();
        proxy.until(1, |asked| asked.status == Some(429)).await;
        ana.say(&room, "alert").await.unwrap();
        ana.hears(&kolo, "ALERT").await.unwrap();
        assert!(refusals(proxy) <= 3, "{} refusals: Kolo does not learn", refusals(proxy));
        ana.hears(&kolo, "How are you? 11").await.unwrap();
        let heard = ana.all_heard().into_iter().filter_map(|heard| heard.text);
        let asked: Vec<String> = heard.filter(|text| text.contains("How are you?")).collect();
        for (number, text) in asked.iter().enumerate() {
            assert_eq!(*text, format!("How are you? {number}"));
        }
    }));
}
