//! The whole life of an alert on a real homeserver: in the words of four languages, with a homeserver
//! that goes away in the middle, and with a Kolo that dies at each of its steps.

use std::{
    future::{Future, pending},
    sync::Arc,
    time::Duration,
};

use jiff::SignedDuration;
use kolo::{cli::run, config::Config};
use matrix_sdk::ruma::OwnedUserId;
use tokio::{sync::watch, time::sleep};

use crate::{
    check_ins::{Alone, while_it_runs},
    clock::FastClock,
    proxy::{Fault, Proxy},
    town::{Kolo, sandbox, test, wait_for},
};

/// What people write of an alert in one language, and what they read then.
struct Tongue {
    tag: &'static str,
    trust: &'static str,
    /// A contact is asked whether they would be one, and is one.
    is_asked: &'static str,
    has_agreed: &'static str,
    raise: &'static str,
    level: &'static str,
    choice: &'static str,
    cannot: &'static str,
    has: &'static str,
    acting: &'static str,
    done: &'static str,
    safe: &'static str,
    is_over: &'static str,
    all_clear: &'static str,
}

const TONGUES: [Tongue; 4] = [
    Tongue {
        tag: "en",
        trust: "trust",
        is_asked: "1 yes",
        has_agreed: "has said yes",
        raise: "mayday urgent 77 stone bridge",
        level: "urgent",
        choice: "1 I have it · 2 I cannot",
        cannot: "I cannot",
        has: "I have it",
        acting: "on my way",
        done: "done",
        safe: "all clear",
        is_over: "Your alert is over",
        all_clear: "ALL CLEAR",
    },
    Tongue {
        tag: "es",
        trust: "confío en",
        is_asked: "1 sí",
        has_agreed: "dijo que sí",
        raise: "auxilio urgente 77 puente viejo",
        level: "urgente",
        choice: "1 me encargo · 2 no puedo",
        cannot: "no puedo",
        has: "me encargo",
        acting: "voy en camino",
        done: "listo",
        safe: "estoy a salvo",
        is_over: "Tu alerta terminó",
        all_clear: "TODO EN CALMA",
    },
    Tongue {
        tag: "fr",
        trust: "confiance à",
        is_asked: "1 oui",
        has_agreed: "a dit oui",
        raise: "alerte urgent 77 pont vieux",
        level: "urgent",
        choice: "1 je m'en occupe · 2 je ne peux pas",
        cannot: "je ne peux pas",
        has: "je m'en occupe",
        acting: "en route",
        done: "c'est fait",
        safe: "je suis hors de danger",
        is_over: "Ton alerte est terminée",
        all_clear: "FIN D'ALERTE",
    },
    Tongue {
        tag: "ar",
        trust: "أثق في",
        is_asked: "1 نعم",
        has_agreed: "نعم",
        raise: "نجدة 77 الجسر القديم",
        level: "77",
        choice: "1 أتولى ذلك · 2 لا أستطيع",
        cannot: "لا أستطيع",
        has: "أتولى ذلك",
        acting: "في الطريق",
        done: "انتهيت",
        safe: "أنا في أمان",
        is_over: "انتهى إنذارك",
        all_clear: "انتهى الإنذار",
    },
];

/// Three people of one language: who is in danger, and two who have agreed to be called.
struct Three {
    mira: Alone,
    ana: Alone,
    joy: Alone,
}

impl Three {
    async fn meet(of: &str, tongue: &Tongue, kolo: &OwnedUserId) -> Self {
        let mut mira = Alone::meets("Mira", of, kolo).await;
        let mut ana = Alone::meets("Ana", of, kolo).await;
        let mut joy = Alone::meets("Joy", of, kolo).await;
        for one in [&mut mira, &mut ana, &mut joy] {
            let language = format!("!language {}", tongue.tag);
            one.says(&language).await;
        }
        for contact in [&mut ana, &mut joy] {
            let account = contact.person.user().unwrap();
            mira.says(&format!("{} {account}", tongue.trust)).await;
            contact.hears(tongue.is_asked).await;
            contact.tells("1", "23:00").await;
            contact.says("2").await;
            mira.hears(tongue.has_agreed).await;
        }
        Self { mira, ana, joy }
    }
}

/// How often somebody has read a message with these words in it.
fn read(alone: &Alone, words: &str) -> usize {
    let heard = alone.person.all_heard().into_iter().filter(|heard| heard.sender == alone.kolo);
    heard.filter(|heard| heard.text.as_ref().is_some_and(|text| text.contains(words))).count()
}

#[test]
fn an_alert_lives_its_whole_life_in_the_words_of_four_languages_at_once() {
    test(async {
        while_it_runs("tongues", async |kolo, clock| {
            let mut all = Vec::new();
            for tongue in &TONGUES {
                let of = format!("tongues-{}", tongue.tag);
                all.push((tongue, Three::meet(&of, tongue, &kolo).await));
            }
            for (tongue, three) in &all {
                three.mira.says(tongue.raise).await;
            }
            for (tongue, three) in &mut all {
                // Whom it goes to, and in how many seconds.
                three.mira.hears("10").await;
                assert_eq!(read(&three.ana, tongue.choice), 0);
            }
            clock.pass(SignedDuration::from_secs(11));
            for (tongue, three) in &mut all {
                let asked = three.ana.hears(tongue.choice).await;
                assert!(asked.contains("77") && asked.contains(tongue.level), "{asked}");
                three.ana.says(tongue.cannot).await;
                three.joy.hears(tongue.choice).await;
                three.joy.says(tongue.has).await;
                three.mira.hears("joy-tongues").await;
                three.joy.says(tongue.acting).await;
                three.joy.says(tongue.done).await;
            }
            for (tongue, three) in &mut all {
                three.mira.says(tongue.safe).await;
                three.mira.hears(tongue.is_over).await;
                three.ana.hears(tongue.all_clear).await;
                three.joy.hears(tongue.all_clear).await;
            }
            for (tongue, three) in &all {
                for (alone, words) in [
                    (&three.mira, tongue.is_over),
                    (&three.ana, tongue.choice),
                    (&three.joy, tongue.choice),
                    (&three.ana, tongue.all_clear),
                    (&three.joy, tongue.all_clear),
                ] {
                    assert_eq!(read(alone, words), 1, "{words:?} in {}", tongue.tag);
                }
            }
        })
        .await;
    });
}

/// Lives of one Kolo, one after the other, by one clock. Each ends in the middle of whatever it does.
struct Lives {
    kolo: Kolo,
    clock: Arc<FastClock>,
}

impl Lives {
    async fn begin(of: &str) -> Self {
        Self { kolo: Kolo::set_up(of, &[]).await, clock: Arc::default() }
    }

    /// Kolo lives as long as this does, and dies with it.
    async fn live<T>(&self, live: impl Future<Output = T>) -> T {
        let config = Config::read(&self.kolo.config()).unwrap();
        let (tell, mut ready) = watch::channel(false);
        let living = async {
            ready.wait_for(|ready| *ready).await.unwrap();
            live.await
        };
        tokio::pin!(living);
        let mut tries = 0;
        loop {
            let is_ready = || {
                tell.send_replace(true);
            };
            let serving = run::serve_at(&config, Arc::clone(&self.clock) as _, is_ready, pending());
            let cause = tokio::select! {
                ended = serving => ended.err(),
                lived = &mut living => return lived,
            };
            // What died may hold its folder for a moment still.
            tries += 1;
            assert!(tries < 100 && !*tell.borrow(), "Kolo ended: {cause:?}");
            sleep(Duration::from_millis(100)).await;
        }
    }

    /// Kolo lives until this is so. It may die before it knows that what it has sent has come; so its
    /// clock goes on a little where nothing happens.
    async fn lives_until(&self, is_so: impl AsyncFn() -> bool) {
        self.live(async {
            for step in 1..=300 {
                if is_so().await {
                    return;
                }
                sleep(Duration::from_millis(200)).await;
                if step % 25 == 0 {
                    self.passes(60);
                }
            }
            panic!("nothing happens");
        })
        .await;
    }

    fn passes(&self, seconds: i64) {
        self.clock.pass(SignedDuration::from_secs(seconds));
    }
}

const ASKED: &str = "1 I have it · 2 I cannot";

#[test]
fn an_alert_goes_on_whenever_kolo_dies() {
    test(async {
        let lives = Lives::begin("dying").await;
        let kolo = lives.kolo.account.clone();
        let [english, ..] = &TONGUES;
        let mut three = lives.live(Three::meet("dying", english, &kolo)).await;
        let Three { mira, ana, joy } = &mut three;

        // Written while nobody is there to hear it.
        mira.says("alert 77 stone bridge").await;
        lives.lives_until(async || read(mira, "in 10 seconds") == 1).await;
        // In the grace, which is over when it comes back.
        lives.passes(60);
        lives.lives_until(async || read(ana, ASKED) == 1).await;
        assert_eq!(read(joy, ASKED), 0);
        // The first was asked; then both are.
        lives.passes(4 * 60);
        lives.lives_until(async || read(joy, ASKED) == 1).await;
        // All once more, and then it rests.
        lives.passes(6 * 60);
        lives.lives_until(async || read(ana, ASKED) == 3 && read(joy, ASKED) == 2).await;
        lives.passes(6 * 60);
        lives.lives_until(async || read(mira, "No human has it now") == 1).await;
        assert_eq!((read(ana, ASKED), read(joy, ASKED)), (3, 2));
        lives.passes(6 * 60);
        lives.lives_until(async || read(ana, ASKED) == 4).await;

        // Answered while it is dead.
        ana.says("I have it").await;
        lives.lives_until(async || read(ana, "You lead now") == 1).await;
        lives.lives_until(async || read(mira, "ana-dying has it") == 1).await;
        lives.passes(16 * 60);
        lives.lives_until(async || read(ana, "Are you still with it") == 1).await;
        ana.says("done").await;
        lives.lives_until(async || read(mira, "says that it is done") == 1).await;
        lives.passes(61 * 60);
        lives.lives_until(async || read(mira, "I am here") == 1).await;
        mira.says("I am safe").await;
        lives.lives_until(async || read(mira, "Your alert is over") == 1).await;
        lives.lives_until(async || read(ana, "ALL CLEAR") + read(joy, "ALL CLEAR") == 2).await;
        // Whatever may still come would come before this.
        lives
            .live(async {
                for one in [&mut *mira, &mut *ana, &mut *joy] {
                    one.tells("!language fr", "français").await;
                }
            })
            .await;
        for (alone, words) in [
            (&*mira, "in 10 seconds"),
            (&*mira, "on its way to"),
            (&*mira, "No human has it now"),
            (&*mira, "ana-dying has it"),
            (&*mira, "says that it is done"),
            (&*mira, "I am here"),
            (&*mira, "Your alert is over"),
            (&*ana, "You lead now"),
            (&*ana, "Are you still with it"),
            (&*ana, "ALL CLEAR"),
            (&*joy, "ana-dying has the alert"),
            (&*joy, "ALL CLEAR"),
        ] {
            assert_eq!(read(alone, words), 1, "{words:?}");
        }
    });
}

#[test]
fn an_alert_outlasts_a_homeserver_that_is_away_for_five_minutes() {
    test(async {
        let proxy = Proxy::before(sandbox().await.url()).await;
        let kolo = Kolo::set_up_at(proxy.url(), "outage", &[]).await;
        let lives = Lives { kolo, clock: Arc::default() };
        let kolo = lives.kolo.account.clone();
        let [english, ..] = &TONGUES;
        lives
            .live(async {
                let Three { mut mira, mut ana, mut joy } =
                    Three::meet("outage", english, &kolo).await;
                mira.says("alert 77 stone bridge").await;
                mira.hears("in 10 seconds").await;
                lives.passes(11);
                ana.hears(ASKED).await;
                mira.hears("With the server for ana-outage").await;

                proxy.fault_on("/_matrix/", Fault::HangUp);
                for _ in 0..5 {
                    lives.passes(60);
                    let tried = proxy.count(|_| true);
                    proxy.until(tried + 1, |_| true).await;
                }
                // It has tried each time, and nobody has read anything.
                assert_eq!((read(&ana, ASKED), read(&joy, ASKED)), (1, 0));
                proxy.heal();
                joy.hears(ASKED).await;
                mira.hears("Not with the server yet").await;
                mira.hears("With the server for").await;
                wait_for(async || read(&ana, ASKED) == 2).await;
                joy.says("1").await;
                joy.hears("You lead now").await;
                mira.hears("joy-outage has it").await;
                mira.tells("I am safe", "Your alert is over").await;
                ana.hears("ALL CLEAR").await;
                joy.hears("ALL CLEAR").await;
                assert_eq!((read(&ana, ASKED), read(&joy, ASKED)), (2, 1));
                assert_eq!(read(&mira, "Not with the server yet"), 1);
                assert_eq!((read(&ana, "ALL CLEAR"), read(&joy, "ALL CLEAR")), (1, 1));
            })
            .await;
    });
}
