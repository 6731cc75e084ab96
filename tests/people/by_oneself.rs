//! An exercise that somebody does alone, between them and Kolo.

use crate::town::{Circle, Kolo, LENA, MIRA, rooms_with, test};

const SCRIPT: &str = "# A letter

minutes: 6
care: amber
open: alone

You write to yourself.

## private: letter
minutes: 4
harvest: own
returns: asked

> What would you like to tell yourself?

## close: leaving
minutes: 2

The rest of the day is yours.

> How are you leaving?
";

#[test]
fn somebody_writes_to_themselves_and_nobody_else_learns_of_it() {
    test(async {
        let mut kolo = Kolo::set_up("alone", &[]).await;
        kolo.give_script("letter", SCRIPT);
        kolo.start().await;
        let mut circle = Circle::with(kolo, &["Lena", "Mira"], "alone").await;
        let (mira, account) = (&circle.people[MIRA], circle.kolo.account.clone());
        let private = mira.open_room(vec![account], true, true).await.unwrap();
        circle.hears(MIRA, "You have opened this conversation").await;
        let before = circle.people[LENA].all_heard().len();

        circle.whispers(MIRA, &private, "exercises").await;
        circle.hears(MIRA, "1 A letter").await;
        circle.whispers(MIRA, &private, "begin letter").await;
        circle.hears(MIRA, "1 begin").await;
        circle.whispers(MIRA, &private, "1").await;
        circle.hears(MIRA, "What would you like to tell yourself?").await;
        circle.whispers(MIRA, &private, "Marker: the river").await;
        circle.hears(MIRA, "When do you want this back?").await;

        circle.kolo.kill().await;
        circle.whispers(MIRA, &private, "in three weeks").await;
        circle.kolo.start().await;
        circle.hears(MIRA, "I keep it for you").await;
        circle.hears(MIRA, "How are you leaving?").await;
        circle.whispers(MIRA, &private, "pass").await;
        circle.hears(MIRA, "Go well").await;
        circle.whispers(MIRA, &private, "give back 1").await;
        let back = circle.hears(MIRA, "Marker: the river").await;
        assert_eq!(back.room, private);
        assert!(back.encrypted);

        // Whatever Kolo says now, it has said nothing in the circle before.
        circle.says(LENA, "!status").await;
        circle.hears(LENA, "No exercise is going on").await;
        let heard = circle.people[LENA].all_heard();
        let since: Vec<_> = heard[before..].iter().filter_map(|said| said.text.clone()).collect();
        assert_eq!(since.len(), 2, "{since:?}");
        assert_eq!(rooms_with(&circle.people[MIRA], &circle.kolo.account).await, 1);
        let log = circle.kolo.kill().await;
        for secret in ["Marker", "letter", "mira-alone", "river"] {
            assert!(!log.contains(secret), "the log holds {secret:?}:\n{log}");
        }
    });
}
