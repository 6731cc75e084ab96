//! Check-ins, a call and a rule about silence, in private rooms on a real homeserver.

use std::{future::Future, sync::Arc};

use jiff::{SignedDuration, tz::TimeZone};
use kolo::{
    cli::run,
    config::Config,
    ops::{sandbox::Person, world::Clock},
};
use matrix_sdk::{
    room::edit::EditedContent,
    ruma::{
        OwnedRoomId, OwnedUserId,
        events::room::message::RoomMessageEventContentWithoutRelation as Words,
    },
};
use tokio::sync::oneshot;

use crate::{
    clock::FastClock,
    town::{Kolo, every_file, person, test},
};

/// Somebody with their private room.
struct Alone {
    person: Person,
    kolo: OwnedUserId,
    room: OwnedRoomId,
}

impl Alone {
    /// Somebody opens a private room with Kolo, which is a yes to being written to.
    async fn meets(name: &str, of: &str, kolo: &OwnedUserId) -> Self {
        let mut person = person(name, of).await;
        let room = person.open_room(vec![kolo.clone()], true, true).await.unwrap();
        person.sees(&room, kolo).await.unwrap();
        person.hears(kolo, "You have opened this conversation yourself").await.unwrap();
        Self { person, kolo: kolo.clone(), room }
    }

    async fn says(&self, text: &str) {
        self.person.say(&self.room, text).await.unwrap();
    }

    async fn hears(&mut self, text: &str) -> String {
        let heard = self.person.hears(&self.kolo, text).await.unwrap();
        assert!(heard.encrypted && heard.room == self.room, "{text:?} was not private");
        heard.text.unwrap()
    }

    async fn tells(&mut self, text: &str, answer: &str) -> String {
        self.says(text).await;
        self.hears(answer).await
    }
}

/// Runs a Kolo by a fast clock while something is lived through, and gives back its folder.
async fn while_it_runs<F: Future<Output = ()>>(
    of: &str,
    live: impl FnOnce(OwnedUserId, Arc<FastClock>) -> F,
) -> Kolo {
    let kolo = Kolo::set_up(of, &[]).await;
    let config = Config::read(&kolo.config()).unwrap();
    let clock = Arc::new(FastClock::default());
    let (stop, stopped) = oneshot::channel::<()>();
    let stop_asked = async {
        let _ = stopped.await;
        Ok(())
    };
    let serving = run::serve_at(&config, Arc::clone(&clock) as _, || (), stop_asked);
    let living = live(kolo.account.clone(), clock);
    tokio::pin!(serving);
    tokio::select! {
        ended = &mut serving => panic!("Kolo ended: {ended:?}"),
        () = living => {}
    }
    stop.send(()).unwrap();
    serving.await.unwrap();
    kolo
}

#[test]
fn somebody_is_asked_answers_corrects_and_takes_back_and_a_red_reaches_whom_they_named() {
    test(async {
        let kolo = while_it_runs("checkin", async |kolo, clock| {
            clock.pass(until("21:30", &clock));
            let mut mira = Alone::meets("Mira", "checkin", &kolo).await;
            let mut ana = Alone::meets("Ana", "checkin", &kolo).await;
            mira.tells("check-in", "When shall I ask?").await;
            mira.tells("every day at 8:30", "Where are you?").await;
            mira.tells("Bogotá", "remind you once").await;
            mira.tells("2", "Is that right?").await;
            mira.tells("1", "Next:").await;
            ana.tells("!language es", "español").await;
            ana.tells("pregúntame todos los días a las 9:15", "¿Dónde").await;
            ana.tells("Madrid", "9:15").await;

            // 9:15 in Madrid and 8:30 in Bogotá, with the minutes over which questions are spread.
            clock.pass(until("08:21", &clock));
            ana.hears("1 verde").await;
            ana.tells("verde", "verde").await;
            clock.pass(until("13:36", &clock));
            mira.hears("1 green · 2 amber · 3 red · 4 skip").await;
            let room = mira.person.room(&mira.room).unwrap();
            let event = mira.person.say(&mira.room, "1").await.unwrap();
            mira.hears("I have it: green").await;
            let amber = EditedContent::RoomMessage(Words::text_plain("amber"));
            let edit = room.make_edit_event(&event, amber).await.unwrap();
            room.send(edit).await.unwrap();
            mira.hears("amber now").await;
            room.redact(&event, None, None).await.unwrap();
            mira.hears("erased").await;

            let account = ana.person.user().unwrap();
            mira.tells(&format!("trust {account}"), "asking").await;
            ana.hears("1 sí").await;
            ana.tells("1", "hora").await;
            ana.says("2").await;
            mira.hears("has said yes").await;
            clock.pass(until("13:36", &clock));
            mira.hears("1 green · 2 amber · 3 red · 4 skip").await;
            mira.tells("red", "somebody to be in touch").await;
            mira.tells("1", "I am asking").await;
            ana.hears("comunique hoy").await;
            ana.says("1").await;
            mira.hears("has answered").await;
            for heard in ana.person.all_heard() {
                let text = heard.text.unwrap_or_default().to_lowercase();
                assert!(heard.encrypted);
                let told = ["red", "rojo", "amber", "ámbar"].iter().any(|mood| text.contains(mood));
                assert!(!told || text.contains("1 verde"), "{text}");
            }
        })
        .await;
        for (file, bytes) in every_file(kolo.folder.path()) {
            if !file.starts_with(kolo.folder.path().join("data")) {
                continue;
            }
            for secret in ["bogota", "amber", "mira-checkin", "ana-checkin"] {
                let found = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
                assert!(!found, "{} holds {secret:?}", file.display());
            }
        }
    });
}

#[test]
fn a_rule_about_silence_fires_and_a_word_in_time_keeps_it_from_it() {
    test(async {
        while_it_runs("absence", async |kolo, clock| {
            clock.pass(until("21:30", &clock));
            let mut mira = Alone::meets("Mira", "absence", &kolo).await;
            let mut ana = Alone::meets("Ana", "absence", &kolo).await;
            let account = ana.person.user().unwrap();
            mira.tells(&format!("trust {account}"), "asking").await;
            ana.hears("1 yes").await;
            ana.tells("1", "which hours").await;
            ana.says("2").await;
            mira.hears("has said yes").await;
            let rule = "if I have not answered by 20:00, ask again at 20:30; if nothing by 21:00, \
                        tell ana-absence";
            mira.tells(rule, "Where are you").await;
            mira.tells("UTC", "Is that right?").await;
            mira.tells("1", "word").await;
            mira.says("1").await;
            ana.hears("1 yes · 2 no").await;
            ana.says("1").await;
            mira.hears("The rule holds, the first time").await;

            clock.pass(until("20:31", &clock));
            mira.hears("Are you there").await;
            clock.pass(SignedDuration::from_mins(28));
            mira.tells("yes, in the fields", "I have heard you").await;
            clock.pass(SignedDuration::from_mins(30));
            clock.pass(until("20:31", &clock));
            mira.hears("Are you there").await;
            clock.pass(SignedDuration::from_mins(31));
            ana.hears("1 I try now").await;
            ana.says("1").await;
            mira.hears("has answered").await;
            mira.says("I am here").await;
            ana.hears("has written").await;
        })
        .await;
    });
}

/// How long it is until the clock shows this time next, in UTC.
fn until(time: &str, clock: &FastClock) -> SignedDuration {
    let now = clock.now().to_zoned(TimeZone::UTC);
    let today = now.with().time(time.parse().unwrap()).build().unwrap();
    let next = if today > now { today } else { today.tomorrow().unwrap() };
    next.timestamp().duration_since(now.timestamp())
}
