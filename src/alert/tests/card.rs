//! The sealed card: written, opened to contacts step by step, and hidden from whoever forces its owner.

use super::{carrying::said_to, stage};
use crate::{
    alert::calls::has_open_alert_in,
    circle::tests::{Stage, user},
    core::{Deed, Lane},
    store::{Batch, Store, Table},
};

/// Adds an entry: its kind, its texts, when it opens, from which level on.
fn adds(stage: &mut Stage, kind: &str, texts: &[&str], rest: &[&str]) {
    stage.whispers("Mira", "card");
    if stage.lines.last().is_some_and(|line| line.contains("1 add")) {
        stage.whispers("Mira", "1");
    }
    stage.whispers("Mira", kind);
    for text in texts.iter().chain(rest) {
        stage.whispers("Mira", text);
    }
    stage.whispers("Mira", "7");
}

fn raises(stage: &mut Stage, text: &str) {
    stage.whispers("Mira", text);
    stage.pass_seconds(10);
}

/// Which entries somebody has read, in which order, by a word that stands in each.
fn read(stage: &Stage, name: &str, words: &[&'static str]) -> Vec<&'static str> {
    let said = said_to(stage, name);
    let cards = said.iter().filter_map(|(lane, deed)| match deed {
        Deed::Say(body) if body.markdown.contains("sealed card") => Some((*lane, &body.markdown)),
        _ => None,
    });
    let mut found = Vec::new();
    for (lane, markdown) in cards {
        assert_eq!(lane, Lane::Alert);
        found.extend(words.iter().filter(|word| markdown.contains(**word)).copied());
    }
    found
}

fn words(stage: &mut Stage) {
    for text in ["safe word", "heron", "heron", "lantern", "lantern"] {
        stage.whispers("Mira", text);
    }
    stage.lines.clear();
}

const NONE: [&str; 0] = [];

#[test]
fn a_card_is_written_read_changed_and_erased() {
    let mut stage = stage();
    stage.whispers("Mira", "card");
    stage.whispers("Mira", "four");
    stage.whispers("Mira", "What did we call the goat?");
    stage.whispers("Mira", "Napoleon");
    stage.whispers("Mira", "45 min");
    stage.whispers("Mira", "arrested");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "9");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", &"y".repeat(1001));
    stage.whispers("Mira", "call me tomorrow: Petra, 555");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "2");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "3");
    stage.whispers("Mira", "2");
    stage.whispers("Mira", "Petra, 777");
    stage.whispers("Mira", "skip");
    stage.whispers("Mira", "skip");
    stage.whispers("Mira", "6");
    stage.whispers("Mira", "my card");
    stage.whispers("Mira", "4");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "5");
    stage.whispers("Mira", "1");
    insta::assert_snapshot!(stage.transcript());
    assert!(!stage.remembers("Petra") && !stage.remembers("Napoleon"));
    assert_eq!(stage.rows(Table::Card), 0);
}

#[test]
fn entries_open_step_by_step_and_each_to_each_once() {
    let mut stage = stage();
    adds(&mut stage, "1", &["Petra is my lawyer"], &["1", "1"]);
    adds(&mut stage, "2", &["Insulin, twice a day\n1 I have it"], &["2", "1"]);
    adds(&mut stage, "3", &["The key is at the baker's"], &["3", "30 min", "1"]);
    adds(&mut stage, "5", &["Not my brother"], &["2", "1"]);
    stage.lines.clear();
    let all = ["Petra", "Insulin", "baker", "brother"];
    assert_eq!(read(&stage, "ana", &all), NONE);
    raises(&mut stage, "alert urgent at the bridge");
    assert_eq!(read(&stage, "ana", &all), ["Insulin", "brother"]);
    assert_eq!(read(&stage, "dragan", &all), NONE);
    stage.pass(3);
    assert_eq!(read(&stage, "dragan", &all), ["Insulin", "brother"]);
    stage.whispers("Dragan", "1");
    assert_eq!(read(&stage, "dragan", &all), ["Insulin", "brother", "Petra"]);
    stage.pass(10);
    stage.whispers("Dragan", "acting");
    stage.pass(10);
    stage.whispers("Dragan", "acting");
    stage.pass(6);
    assert_eq!(read(&stage, "dragan", &all), ["Insulin", "brother", "Petra"]);
    stage.pass(2);
    assert_eq!(read(&stage, "dragan", &all), ["Insulin", "brother", "Petra", "baker"]);
    assert_eq!(read(&stage, "ana", &all), ["Insulin", "brother", "baker"]);
    assert_eq!(read(&stage, "joy", &all), NONE);
    stage.whispers("Mira", "my card");
    stage.whispers("Mira", "I am safe");
    stage.whispers("Mira", "my card");
    stage.pass(60);
    assert_eq!(read(&stage, "joy", &all), NONE);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn an_entry_never_stands_in_the_room_of_those_who_answered() {
    let mut stage = stage();
    adds(&mut stage, "1", &["Petra is my lawyer"], &["1", "1"]);
    raises(&mut stage, "alert urgent");
    stage.whispers("Ana", "1");
    assert_eq!(read(&stage, "ana", &["Petra"]), ["Petra"]);
    let private = |deed: &Deed| matches!(deed, Deed::Say(body) if body.markdown.contains("Petra"));
    let elsewhere = stage.done.iter().filter(|outgoing| private(&outgoing.deed));
    let to = elsewhere.filter(|outgoing| {
        !matches!(&outgoing.to, crate::core::Destination::Private(who)
            if *who == user("ana") || *who == user("mira"))
    });
    assert_eq!(to.count(), 0);
}

#[test]
fn an_entry_opens_from_its_level_on_also_when_the_level_grows() {
    let mut stage = stage();
    adds(&mut stage, "1", &["Petra is my lawyer"], &["2", "3"]);
    adds(&mut stage, "2", &["Insulin"], &["2", "2"]);
    raises(&mut stage, "alert worried");
    assert_eq!(read(&stage, "ana", &["Petra", "Insulin"]), NONE);
    stage.whispers("Mira", "alert urgent two men");
    assert_eq!(read(&stage, "ana", &["Petra", "Insulin"]), ["Insulin"]);
    stage.whispers("Mira", "alert worried");
    stage.whispers("Mira", "alert arrested");
    assert_eq!(read(&stage, "ana", &["Petra", "Insulin"]), ["Insulin", "Petra"]);
}

#[test]
fn without_a_level_only_what_opens_in_all_is_opened_and_under_force_everything() {
    let mut stage = stage();
    words(&mut stage);
    for (kind, text, from) in [("1", "Petra", "3"), ("2", "Insulin", "1")] {
        stage.whispers("Mira", "card");
        stage.whispers("Mira", "heron");
        if kind != "1" {
            stage.whispers("Mira", "1");
        }
        for said in [kind, text, "2", from, "7"] {
            stage.whispers("Mira", said);
        }
    }
    raises(&mut stage, "alert");
    assert_eq!(read(&stage, "ana", &["Petra", "Insulin"]), ["Insulin"]);
    stage.whispers("Mira", "lantern");
    assert_eq!(read(&stage, "ana", &["Petra", "Insulin"]), ["Insulin", "Petra"]);
    assert_eq!(read(&stage, "joy", &["Petra", "Insulin"]), ["Petra", "Insulin"]);
}

#[test]
fn whoever_is_no_contact_any_more_or_cannot_reads_no_more_of_it() {
    let mut stage = stage();
    adds(&mut stage, "3", &["The key is at the baker's"], &["3", "30 min", "1"]);
    raises(&mut stage, "alert urgent");
    stage.pass(3);
    stage.pass(3);
    stage.whispers("Ana", "step back from Mira");
    stage.whispers("Dragan", "2");
    stage.whispers("Joy", "1");
    stage.pass(10);
    stage.whispers("Joy", "acting");
    stage.pass(10);
    stage.whispers("Joy", "acting");
    stage.pass(10);
    assert_eq!(read(&stage, "joy", &["baker"]), ["baker"]);
    assert_eq!(read(&stage, "ana", &["baker"]), NONE);
    assert_eq!(read(&stage, "dragan", &["baker"]), NONE);
}

#[test]
fn what_has_not_left_when_the_alert_ends_never_comes_and_is_not_said_to_have_been_opened() {
    let mut stage = stage();
    adds(&mut stage, "1", &["Petra is my lawyer"], &["2", "1"]);
    stage.offline = true;
    raises(&mut stage, "alert urgent");
    stage.whispers("Mira", "I am safe");
    stage.offline = false;
    stage.deliver();
    assert_eq!(read(&stage, "ana", &["Petra"]), NONE);
    stage.lines.clear();
    stage.whispers("Mira", "my card");
    assert!(!stage.transcript().contains("It was opened"));
}

#[test]
fn with_a_safe_word_it_is_asked_first_and_a_wrong_one_opens_nothing() {
    let mut stage = stage();
    adds(&mut stage, "1", &["Petra is my lawyer"], &["1", "1"]);
    words(&mut stage);
    stage.whispers("Mira", "card");
    stage.whispers("Mira", "pelican");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "card");
    stage.whispers("Mira", "heron");
    stage.pass(31);
    stage.whispers("Mira", "2");
    insta::assert_snapshot!(stage.transcript());
}

/// What Mira reads from here on, if she writes these.
fn told(stage: &mut Stage, texts: &[&str]) -> Vec<(Lane, Deed)> {
    let before = said_to(stage, "mira").len();
    for text in texts {
        stage.whispers("Mira", text);
    }
    said_to(stage, "mira").split_off(before)
}

#[test]
fn the_second_word_shows_an_empty_card_and_does_what_it_does_elsewhere() {
    let mut never = stage();
    words(&mut never);
    let empty = told(&mut never, &["card", "heron", "7"]);
    let mut forced = stage();
    adds(&mut forced, "1", &["Petra is my lawyer"], &["1", "1"]);
    words(&mut forced);
    let shown = told(&mut forced, &["card", "lantern", "7"]);
    assert_eq!(shown.len(), 3);
    assert!(shown == empty);
    assert!(!has_open_alert_in(forced.store.as_ref(), &user("mira")), "not to be seen");
    assert!(forced.rows(Table::Call) == 1, "it has begun, unseen");
    let mut free = stage();
    adds(&mut free, "1", &["Petra is my lawyer"], &["1", "1"]);
    words(&mut free);
    let shown = told(&mut free, &["card", "heron", "7"]);
    assert_eq!(shown.len(), 3);
    assert_eq!(free.rows(Table::Call), 0);
}

#[test]
fn what_is_written_on_the_card_under_force_reaches_nobody_and_is_gone_afterwards() {
    let mut stage = stage();
    adds(&mut stage, "1", &["Petra is my lawyer"], &["1", "1"]);
    words(&mut stage);
    raises(&mut stage, "alert urgent");
    stage.whispers("Mira", "lantern");
    stage.lines.clear();
    for text in ["card", "lantern", "3", "Go to the harbour alone", "2", "1", "7"] {
        stage.whispers("Mira", text);
    }
    let seen = stage.transcript();
    assert!(seen.contains("harbour") && !seen.contains("Petra"), "{seen}");
    assert!(!seen.contains("It was opened"), "{seen}");
    stage.pass(6);
    stage.whispers("Dragan", "1");
    for name in ["ana", "dragan", "joy"] {
        assert_eq!(read(&stage, name, &["harbour"]), NONE);
    }
    assert_eq!(read(&stage, "dragan", &["Petra"]), ["Petra"]);
    stage.lines.clear();
    for text in ["card", "heron"] {
        stage.whispers("Mira", text);
    }
    let seen: Vec<String> =
        stage.lines.iter().filter(|line| line.contains("Mira")).cloned().collect();
    let seen = seen.join("\n");
    assert!(seen.contains("Your card"), "{seen}");
    assert!(!stage.remembers("harbour"));
    assert_eq!(stage.rows(Table::Call), 1, "only its room is left");
}

#[test]
fn it_is_erased_when_safe_by_their_own_word_and_by_no_other() {
    let wishes = |stage: &mut Stage| {
        adds(stage, "1", &["Petra is my lawyer"], &["1", "1"]);
        stage.whispers("Mira", "card erase when safe");
        words(stage);
        raises(stage, "alert urgent");
    };
    let mut safe = stage();
    wishes(&mut safe);
    safe.whispers("Mira", "heron");
    assert!(!safe.remembers("Petra"));
    let mut forced = stage();
    wishes(&mut forced);
    forced.whispers("Mira", "lantern");
    assert!(forced.remembers("Petra"));
    let mut kept = stage();
    wishes(&mut kept);
    kept.whispers("Ana", "1");
    kept.whispers("Ana", "done");
    assert!(kept.remembers("Petra"));
    let mut stays = stage();
    adds(&mut stays, "1", &["Petra is my lawyer"], &["1", "1"]);
    stays.whispers("Mira", "card erase when safe");
    stays.whispers("Mira", "keep card when safe");
    raises(&mut stays, "alert urgent");
    stays.whispers("Mira", "I am safe");
    assert!(stays.remembers("Petra"));
}

#[test]
fn p8_a_damaged_card_stops_no_alert() {
    let mut stage = stage();
    let mut batch = Batch::default();
    let key = b"card\n@mira:example.org";
    batch.put_owned(key, Table::Card, key, b"\x01\x00?");
    let key = b"openings\n@mira:example.org";
    batch.put_owned(b"@mira:example.org", Table::Card, key, b"\x01\x00?");
    stage.store.commit(batch).unwrap();
    raises(&mut stage, "alert urgent at home");
    assert_eq!(said_to(&stage, "ana").iter().filter(|(lane, _)| *lane == Lane::Alert).count(), 1);
    stage.whispers("Ana", "1");
    stage.whispers("Mira", "I am safe");
    assert!(!has_open_alert_in(stage.store.as_ref(), &user("mira")));
}

#[test]
fn p9_the_card_and_its_key_go_with_whoever_wrote_it() {
    let mut stage = stage();
    adds(&mut stage, "1", &["Petra is my lawyer"], &["2", "1"]);
    raises(&mut stage, "alert urgent");
    stage.whispers("Mira", "I am safe");
    stage.whispers("Mira", "forget me");
    assert!(!stage.remembers("Petra"));
    assert_eq!(stage.rows(Table::Card), 0);
}

#[test]
fn the_card_lies_under_no_key_but_its_own() {
    let mut stage = stage();
    adds(&mut stage, "1", &["Petra is my lawyer"], &["2", "1"]);
    let mut batch = Batch::default();
    batch.forget(b"@mira:example.org");
    stage.store.commit(batch).unwrap();
    assert!(stage.remembers("Petra"), "the person's key is not the card's");
    let mut batch = Batch::default();
    batch.forget(b"card\n@mira:example.org");
    stage.store.commit(batch).unwrap();
    assert!(!stage.remembers("Petra"));
}

#[test]
fn p9_a_card_that_was_written_a_moment_before_is_forgotten_too() {
    let mut stage = stage();
    stage.whispers("Mira", "card");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "Petra is my lawyer");
    stage.whispers("Mira", "forget me");
    assert!(!stage.remembers("Petra"));
    assert_eq!(stage.rows(Table::Card), 0);
}

#[test]
fn twelve_entries_of_the_greatest_length_fit_and_a_thirteenth_is_told() {
    let mut stage = stage();
    let long = "م".repeat(1000);
    for _ in 0..12 {
        adds(&mut stage, "6", &[&long], &["1", "1"]);
    }
    stage.lines.clear();
    stage.whispers("Mira", "card");
    stage.whispers("Mira", "1");
    assert!(stage.transcript().contains("There are 12 entries"));
    raises(&mut stage, "alert");
    stage.whispers("Ana", "1");
    assert_eq!(
        said_to(&stage, "ana")
            .iter()
            .filter(|(_, deed)| {
                matches!(deed, Deed::Say(body) if body.markdown.contains(&long))
            })
            .count(),
        12
    );
}
