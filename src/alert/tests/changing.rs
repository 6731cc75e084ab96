//! What changes while an alert is open: who is called, and that it is raised anew.

use super::{
    carrying::{alert, all_clear, forced, nothing_is_left, said_to, the_group, update},
    stage,
};
use crate::{
    alert::calls::has_open_alert_in,
    circle::tests::{Stage, library, user},
    core::{Destination, Happening},
};

/// Mira trusts Ana; Vera is there.
fn with_ana_alone() -> Stage {
    let mut stage = Stage::with_friends(library(&[]), &["Mira", "Ana", "Vera"]);
    trusts(&mut stage, "Ana");
    stage
}

fn trusts(stage: &mut Stage, name: &str) {
    stage.whispers("Mira", &format!("trust {name}"));
    stage.whispers(name, "1");
    stage.whispers(name, "2");
    stage.lines.clear();
}

#[test]
fn raised_anew_after_force_it_reads_like_a_first_one() {
    let told = |was_forced: bool| {
        let mut stage = stage();
        if was_forced {
            alert(&mut stage);
        }
        stage.pass(3);
        if was_forced {
            stage.whispers("Dragan", "1");
            stage.whispers("Dragan", "acting");
            forced(&mut stage);
        }
        stage.pass(3);
        let before = said_to(&stage, "mira").len();
        alert(&mut stage);
        stage.whispers("Mira", "how does it stand");
        stage.pass(3);
        stage.whispers("Dragan", "1");
        stage.whispers("Mira", "how does it stand");
        stage.pass(25);
        assert!(has_open_alert_in(stage.store.as_ref(), &user("mira")));
        said_to(&stage, "mira").split_off(before)
    };
    let (first, anew) = (told(false), told(true));
    assert_eq!(format!("{first:?}"), format!("{anew:?}"));
    assert!(first.len() > 4);
    assert!(first == anew);
}

#[test]
fn raised_anew_after_force_those_who_carry_it_read_both() {
    let mut stage = stage();
    alert(&mut stage);
    stage.pass(3);
    stage.whispers("Dragan", "1");
    forced(&mut stage);
    stage.pass(2);
    stage.lines.clear();
    alert(&mut stage);
    stage.pass(3);
    stage.whispers("Dragan", "1");
    all_clear(&mut stage);
    let seen = stage.transcript();
    assert!(seen.contains("Dragan | Mira has now written the word"), "{seen}");
    insta::assert_snapshot!(seen);
}

#[test]
fn who_is_called_no_more_reads_nothing_of_its_end() {
    let mut stage = stage();
    alert(&mut stage);
    stage.pass(3);
    stage.whispers("Ana", "step back from Mira");
    stage.feed(Happening::IdentityReplaced { person: user("dragan") });
    stage.lines.clear();
    all_clear(&mut stage);
    let seen = stage.transcript();
    assert!(!seen.contains("Ana") && !seen.contains("Dragan"), "{seen}");
}

#[test]
fn who_is_suspended_reads_not_that_all_was_forgotten_or_in_vain() {
    for forgets in [true, false] {
        let mut stage = stage();
        alert(&mut stage);
        stage.feed(Happening::IdentityReplaced { person: user("ana") });
        stage.lines.clear();
        if forgets {
            stage.whispers("Mira", "forget me");
            stage.whispers("Mira", "forget me");
        } else {
            stage.pass_seconds(80 * 60 * 60);
            assert!(stage.transcript().contains("Dragan | For three days"));
        }
        let seen = stage.transcript();
        assert!(!seen.contains("Ana | What I kept of Mira"), "{seen}");
        assert!(!seen.contains("Ana | For three days"), "{seen}");
    }
}

#[test]
fn what_has_not_left_is_taken_back_from_who_is_suspended() {
    let mut stage = stage();
    stage.offline = true;
    alert(&mut stage);
    let waits = |stage: &Stage| {
        let theirs = Destination::Private(user("ana"));
        let is_alert = |deed: &crate::core::Deed| matches!(deed, crate::core::Deed::Say(body) if body.markdown.contains("ALERT"));
        let waiting = stage.waiting().into_iter();
        waiting.filter(|it| it.to == theirs && is_alert(&it.deed)).count()
    };
    assert_eq!(waits(&stage), 1);
    stage.feed(Happening::IdentityReplaced { person: user("ana") });
    assert_eq!(waits(&stage), 0);
}

#[test]
fn who_agrees_while_it_rests_is_asked_at_once() {
    let mut stage = with_ana_alone();
    stage.whispers("Mira", "trust Vera");
    alert(&mut stage);
    stage.pass(11);
    stage.whispers("Vera", "1");
    stage.lines.clear();
    stage.whispers("Vera", "2");
    let seen = stage.transcript();
    assert!(seen.contains("Vera | ALERT from Mira"), "{seen}");
    stage.whispers("Vera", "I have it");
    let seen = stage.transcript();
    assert!(seen.contains("Mira | Vera has it"), "{seen}");
}

#[test]
fn who_agrees_while_others_are_asked_is_asked_in_their_turn() {
    let mut stage = with_ana_alone();
    stage.whispers("Mira", "trust Vera");
    alert(&mut stage);
    stage.whispers("Vera", "1");
    stage.whispers("Vera", "2");
    stage.pass(5);
    let seen = stage.transcript();
    assert!(seen.contains("Vera | ALERT from Mira"), "{seen}");
}

#[test]
fn who_is_the_same_after_all_is_asked_again() {
    let mut stage = with_ana_alone();
    trusts(&mut stage, "Vera");
    alert(&mut stage);
    stage.feed(Happening::IdentityReplaced { person: user("ana") });
    stage.whispers("Mira", "1");
    stage.pass(3);
    stage.lines.clear();
    stage.pass(10);
    let seen = stage.transcript();
    assert!(seen.contains("Ana | Still the alert from Mira"), "{seen}");
}

#[test]
fn nobody_is_left() {
    let mut stage = with_ana_alone();
    alert(&mut stage);
    stage.lines.clear();
    stage.whispers("Ana", "step back from Mira");
    let seen = stage.transcript();
    assert!(seen.contains("Mira | There is nobody any more"), "{seen}");
    assert!(!seen.contains("three days"), "{seen}");
    assert!(nothing_is_left(&stage));
    stage.lines.clear();
    stage.whispers("Mira", "alert");
    let seen = stage.transcript();
    assert!(seen.contains("→ Mira | "), "{seen}");
    assert!(nothing_is_left(&stage));
}

#[test]
fn what_the_lead_answers_in_the_room_is_heard_as_in_private() {
    for words in ["2", "I cannot go on", "I can't"] {
        let mut stage = stage();
        alert(&mut stage);
        stage.whispers("Ana", "1");
        let room = the_group(&stage);
        stage.lines.clear();
        stage.says_in(&room, "Ana", words);
        let seen = stage.transcript();
        assert!(seen.contains("Dragan | "), "{words}: {seen}");
        assert!(seen.contains("Mira | Ana cannot go on"), "{words}: {seen}");
    }
    let mut stage = stage();
    alert(&mut stage);
    stage.pass(3);
    stage.whispers("Ana", "1");
    stage.whispers("Dragan", "1");
    let room = the_group(&stage);
    stage.lines.clear();
    stage.says_in(&room, "Dragan", "2");
    assert!(!stage.transcript().contains("→ Mira"), "only the lead");
    stage.says_in(&room, "Ana", "acting");
    stage.says_in(&room, "Ana", "hand to Dragan");
    stage.says_in(&room, "Dragan", "done");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn on_another_day_the_day_is_said() {
    let mut stage = stage();
    alert(&mut stage);
    stage.pass(16);
    stage.lines.clear();
    stage.pass_seconds(24 * 60 * 60);
    let seen = stage.transcript();
    let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let of = |day: &&str| seen.contains(&format!("Ana | Still the alert from Mira, of {day}, "));
    assert!(days.iter().any(of), "{seen}");
    stage.lines.clear();
    stage.whispers("Mira", "how does it stand");
    let seen = stage.transcript();
    assert!(days.iter().any(|day| seen.contains(&format!("Your alert of {day}, "))), "{seen}");
}

#[test]
fn the_room_of_an_alert_in_vain_is_dissolved_in_the_end() {
    let mut stage = stage();
    alert(&mut stage);
    stage.whispers("Ana", "1");
    stage.whispers("Ana", "2");
    stage.pass_seconds(80 * 60 * 60);
    update(&mut stage, "");
    stage.pass_seconds(80 * 60 * 60);
    stage.lines.clear();
    stage.pass_seconds(31 * 24 * 60 * 60);
    assert!(nothing_is_left(&stage));
    let seen = stage.transcript();
    assert!(seen.contains("Kolo ends"), "{seen}");
}
