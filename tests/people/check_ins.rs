//! Check-ins, a call and a rule about silence, in private rooms on a real homeserver.

use std::{
    future::Future,
    io::Write,
    sync::{Arc, LazyLock, Mutex},
};

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
    town::{Kolo, every_file, person, sandbox, test},
};

/// What every Kolo in this process has logged.
static LOG: LazyLock<Log> = LazyLock::new(|| {
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt()
        .with_env_filter("kolo=trace")
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .init();
    log
});

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Somebody with their private room.
pub struct Alone {
    pub person: Person,
    pub kolo: OwnedUserId,
    pub room: OwnedRoomId,
}

impl Alone {
    /// Somebody opens a private room with Kolo, which is a yes to being written to.
    pub async fn meets(name: &str, of: &str, kolo: &OwnedUserId) -> Self {
        let mut person = person(name, of).await;
        let room = person.open_room(vec![kolo.clone()], true, true).await.unwrap();
        person.sees(&room, kolo).await.unwrap();
        person.hears(kolo, "You have opened this conversation yourself").await.unwrap();
        Self { person, kolo: kolo.clone(), room }
    }

    pub async fn says(&self, text: &str) {
        self.person.say(&self.room, text).await.unwrap();
    }

    pub async fn hears(&mut self, text: &str) -> String {
        let heard = self.person.hears(&self.kolo, text).await.unwrap();
        assert!(heard.encrypted && heard.room == self.room, "{text:?} was not private");
        heard.text.unwrap()
    }

    pub async fn tells(&mut self, text: &str, answer: &str) -> String {
        self.says(text).await;
        self.hears(answer).await
    }
}

/// Runs a Kolo by a fast clock while something is lived through, and gives back its folder.
pub async fn while_it_runs<F: Future<Output = ()>>(
    of: &str,
    live: impl FnOnce(OwnedUserId, Arc<FastClock>) -> F,
) -> Kolo {
    LazyLock::force(&LOG);
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
            ana.tells("pregúntame", "¿Cuándo te pregunto?").await;
            ana.tells("todos los días a las 9:15", "¿Dónde estás?").await;
            ana.tells("estoy en Madrid", "te lo recuerdo una vez").await;
            ana.tells("2", "¿Está bien así?").await;
            ana.tells("1", "La próxima vez").await;
            mira.tells("what helps: the juniper lantern", "for you alone").await;

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
            let helps = |text: &String| text.contains("the juniper lantern");
            let mut heard = mira.person.all_heard().into_iter();
            assert!(heard.any(|heard| heard.text.as_ref().is_some_and(helps)));
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
        let secrets = ["bogota", "amber", "juniper", "mira-checkin", "ana-checkin"];
        is_nowhere_in_the_data(&kolo, &secrets);
        let said = ["amber now", "juniper lantern", "somebody to be in touch", "comunique hoy"];
        is_nowhere_in_clear(&[&secrets, &said[..]].concat(), &said).await;
    });
}

#[test]
fn a_rule_about_silence_fires_and_a_word_in_time_keeps_it_from_it() {
    test(async {
        let kolo = while_it_runs("absence", async |kolo, clock| {
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
            mira.tells("marigold hinge", "once more").await;
            mira.tells("marigold hinge", "delete the messages").await;
            ana.hears("1 yes · 2 no").await;
            ana.says("1").await;
            mira.hears("The rule holds, the first time").await;

            clock.pass(until("20:31", &clock));
            mira.hears("Are you there").await;
            clock.pass(until("20:59:50", &clock));
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
            mira.tells("no absence rule", "Which is it?").await;
            mira.tells("marigold hinge", "The rule has ended").await;
        })
        .await;
        is_nowhere_in_the_data(&kolo, &["marigold", "in the fields", "mira-absence"]);
        let said = ["marigold hinge", "in the fields", "Are you there", "has been silent"];
        is_nowhere_in_clear(&[&["mira-absence"], &said[..]].concat(), &said).await;
    });
}

/// Nothing of this can be read in what Kolo keeps on its disk.
pub fn is_nowhere_in_the_data(kolo: &Kolo, secrets: &[&str]) {
    for (file, bytes) in every_file(&kolo.folder.path().join("data")) {
        for secret in secrets {
            assert!(!holds(&bytes, secret), "{} holds {secret:?}", file.display());
        }
    }
}

/// Nothing of this was logged by Kolo, nor can be read in what the homeserver keeps and logs.
pub async fn is_nowhere_in_clear(logged: &[&str], kept: &[&str]) {
    let log = LOG.0.lock().unwrap().clone();
    assert!(holds(&log, "running"), "nothing was logged");
    for secret in logged {
        assert!(!holds(&log, secret), "Kolo has logged {secret:?}");
    }
    let homeserver = sandbox().await.database_path();
    let files = every_file(homeserver.parent().unwrap());
    let database = files.get(&homeserver).unwrap();
    assert!(holds(database, "m.room.encrypted"), "the homeserver keeps nothing");
    for (file, bytes) in files {
        for secret in kept {
            assert!(!holds(&bytes, secret), "{} holds {secret:?}", file.display());
        }
    }
}

fn holds(bytes: &[u8], secret: &str) -> bool {
    bytes.windows(secret.len()).any(|part| part == secret.as_bytes())
}

/// How long it is until the clock shows this time next, in UTC.
fn until(time: &str, clock: &FastClock) -> SignedDuration {
    let now = clock.now().to_zoned(TimeZone::UTC);
    let today = now.with().time(time.parse().unwrap()).build().unwrap();
    let next = if today > now { today } else { today.tomorrow().unwrap() };
    next.timestamp().duration_since(now.timestamp())
}
