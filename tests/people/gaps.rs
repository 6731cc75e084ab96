//! What Kolo missed: while it was away, and because a key was late.

use kolo::ops::sandbox::Person;
use matrix_sdk::ruma::OwnedRoomId;

use crate::{
    proxy::{Fault, Proxy},
    town::{Circle, Kolo, LENA, PASSWORD, person, sandbox, test},
};

const ANSWER: &str = "No exercise is going on";

/// How often Kolo has answered in a room, as far as somebody has heard. Answers that waited together
/// may have come as one message.
fn answers(person: &Person, kolo: &Kolo, room: &OwnedRoomId) -> usize {
    let heard = person.all_heard().into_iter();
    let theirs = heard.filter(|heard| heard.room == *room && heard.sender == kolo.account);
    theirs.filter_map(|heard| heard.text).map(|text| text.matches(ANSWER).count()).sum()
}

#[test]
fn p1_hundreds_of_messages_in_several_rooms_are_read_while_new_ones_come() {
    test(async {
        let mut kolo = Kolo::running("many").await;
        let mut lena = person("Lena", "many").await;
        let mut rooms = Vec::new();
        for _ in 0..3 {
            let room = lena.open_room(vec![kolo.account.clone()], true, false).await.unwrap();
            lena.sees(&room, &kolo.account).await.unwrap();
            lena.hears(&kolo.account, "Hello. I am Kolo").await.unwrap();
            rooms.push(room);
        }
        kolo.kill().await;
        let mut asked = vec![0; rooms.len()];
        for number in 0..140 {
            for (at, room) in rooms.iter().enumerate() {
                if number % 35 == 3 * at {
                    lena.say(room, "!status").await.unwrap();
                    asked[at] += 1;
                } else {
                    lena.say(room, &format!("While we wait, {number}")).await.unwrap();
                }
            }
        }
        kolo.spawn(&[]);
        // While it reads what it missed, more comes.
        for number in 0..60 {
            let at = number % rooms.len();
            if number % 10 == 0 {
                lena.say(&rooms[at], "!status").await.unwrap();
                asked[at] += 1;
            } else {
                lena.say(&rooms[at], &format!("And more, {number}")).await.unwrap();
            }
        }
        kolo.ready().await;
        // Whatever came before this has had its effect once this has.
        for room in &rooms {
            lena.say(room, "!scripts").await.unwrap();
        }
        for _ in &rooms {
            lena.hears(&kolo.account, "first-circle").await.unwrap();
        }
        let answered: Vec<usize> = rooms.iter().map(|room| answers(&lena, &kolo, room)).collect();
        assert_eq!(answered, asked);
    });
}

#[test]
fn p1_a_message_whose_key_is_late_takes_effect_once_and_also_after_a_fall() {
    test(async {
        let mut circle = Circle::of(&["Lena"], "late-key").await;
        let proxy = Proxy::before(sandbox().await.url()).await;
        let account = sandbox().await.register("mira-late-key", PASSWORD).await.unwrap();
        let mira =
            Person::sign_in(proxy.url(), "mira-late-key", PASSWORD, "Mira", true).await.unwrap();
        let lena = &circle.people[LENA];
        let mira_user = mira.user().unwrap();
        assert_eq!(account, mira_user.as_str());
        lena.room(&circle.room).unwrap().invite_user_by_id(&mira_user).await.unwrap();
        lena.sees(&circle.room, &mira_user).await.unwrap();
        circle.says(LENA, "!start first-circle").await;
        let kolo = circle.kolo.account.clone();
        let mut mira = mira;
        for asked in ["for me to write to you", "take part"] {
            let asked = mira.hears(&kolo, asked).await.unwrap();
            mira.say(&asked.room, "yes").await.unwrap();
        }
        mira.hears(&kolo, "You have a place").await.unwrap();
        circle.hears(LENA, "!next").await;
        circle.says(LENA, "!next").await;
        circle.hears(LENA, "Lena, the word is yours").await;
        circle.says(LENA, "Here. done").await;
        circle.hears(LENA, "Mira, it is your turn").await;

        proxy.fault_on("/sendToDevice/", Fault::Later);
        mira.say(&circle.room, "Here too. done").await.unwrap();
        proxy.until(1, |asked| asked.path.contains("/sendToDevice/")).await;
        // Answered after Mira's message, which therefore was there and could not be read.
        circle.says(LENA, "!status").await;
        circle.hears(LENA, "Minutes passed").await;
        circle.kolo.kill().await;
        circle.kolo.start().await;
        circle.says(LENA, "!status").await;
        circle.hears(LENA, "Minutes passed").await;
        proxy.heal();
        circle.hears(LENA, "ask each of you something in private").await;
        circle.says(LENA, "!status").await;
        circle.hears(LENA, "Minutes passed").await;
        let said = circle.said_by_kolo(LENA);
        let begun =
            said.iter().filter(|text| text.contains("ask each of you something in private"));
        assert_eq!(begun.count(), 1);
    });
}
