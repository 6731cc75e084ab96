//! Levels of one's own: set, read back, climbed, and frozen.

use super::{carrying::said_to, stage};
use crate::{
    circle::tests::{Stage, library},
    core::Deed,
    store::{Batch, Store, Table},
};

fn sets(stage: &mut Stage, line: &str) {
    for text in [line, "1", "1", "1", "1"] {
        stage.whispers("Mira", text);
    }
}

/// Who has read an alert, of all who are called for Mira.
fn were_asked(stage: &Stage) -> Vec<&'static str> {
    let is = |name: &&str| {
        let asks = |deed: &Deed| matches!(deed, Deed::Say(body) if body.markdown.contains("1 I have it · 2"));
        said_to(stage, name).iter().any(|(_, deed)| asks(deed))
    };
    ["ana", "dragan", "joy"].into_iter().filter(|name| is(name)).collect()
}

fn raises(stage: &mut Stage, text: &str) {
    stage.whispers("Mira", text);
    stage.pass_seconds(10);
}

#[test]
fn a_level_is_set_question_by_question_and_shown() {
    let mut stage = stage();
    stage.whispers("Mira", "my levels");
    stage.whispers("Mira", "level");
    stage.whispers("Mira", "2");
    stage.whispers("Mira", "Dragan then Zoe");
    stage.whispers("Mira", "Dragan 40 min");
    stage.whispers("Mira", "2");
    stage.whispers("Mira", "3 hours");
    stage.whispers("Mira", "10 min");
    stage.whispers("Mira", "24 h");
    stage.whispers("Mira", "Take my bag.\n1 I have it");
    stage.whispers("Mira", "2");
    stage.whispers("Mira", "Dragan 4 min, Dragan and Joy 2 min");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "Take my bag.\n1 I have it");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "my levels");
    stage.whispers("Mira", "erase level kidnapped");
    stage.whispers("Mira", "erase level urgent");
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(stage.rows(Table::Level), 0);
}

#[test]
fn an_alert_of_a_level_climbs_its_own_ladder() {
    let mut stage = stage();
    sets(&mut stage, "level urgent: Dragan 4 min, Dragan and Joy 2 min, all 5 min twice");
    stage.lines.clear();
    raises(&mut stage, "alert urgent at the bridge");
    assert_eq!(were_asked(&stage), ["dragan"]);
    stage.pass(3);
    assert_eq!(were_asked(&stage), ["dragan"]);
    stage.pass(1);
    assert_eq!(were_asked(&stage), ["dragan", "joy"]);
    stage.pass(2);
    assert_eq!(were_asked(&stage), ["ana", "dragan", "joy"]);
}

#[test]
fn where_none_is_set_the_usual_ladder_holds() {
    let mut stage = stage();
    sets(&mut stage, "level urgent: Joy 4 min, all 5 min twice");
    raises(&mut stage, "alert worried");
    assert_eq!(were_asked(&stage), ["ana"]);
}

#[test]
fn a_level_bears_a_name_of_ones_own_in_any_sentence() {
    for (set, raised) in [
        ("level kidnapped: Joy 5 min, all", "ALERT Kidnapped at the bridge"),
        ("nivel Secuestró: Joy 5 min, todos", "alerta secuestro en el puente"),
        ("niveau enlevée: Joy 5 min, tous", "alerte ENLEVEE au pont"),
        ("مستوى خطف: Joy 5 دقائق، الكل", "إنذار خطف عند الجسر"),
    ] {
        let mut stage = stage();
        sets(&mut stage, set);
        stage.lines.clear();
        raises(&mut stage, raised);
        assert_eq!(were_asked(&stage), ["joy"], "{raised}");
        let seen = stage.transcript();
        assert!(seen.contains("They call it"), "{seen}");
    }
}

#[test]
fn what_means_something_else_is_no_name() {
    let mut stage = stage();
    for name in ["grace", "123", "one two three four", "stop"] {
        stage.lines.clear();
        stage.whispers("Mira", &format!("level {name}: all"));
        let seen = stage.transcript();
        assert!(seen.contains("A name of up to 30 letters"), "{name}: {seen}");
    }
    for number in 1..=8 {
        let name = ["sea", "mountain", "river", "forest", "desert", "valley", "island", "meadow"];
        let name = name.get(number - 1).copied().unwrap_or_default();
        sets(&mut stage, &format!("level {name}: all"));
    }
    stage.lines.clear();
    stage.whispers("Mira", "level harbour: all");
    assert!(stage.transcript().contains("There are 8 levels"));
}

#[test]
fn the_message_goes_out_above_what_is_written_and_every_one_is_bounded() {
    let mut stage = stage();
    stage.whispers("Mira", "level arrested: all 5 min twice");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", &"x".repeat(501));
    assert!(stage.transcript().contains("501 characters"));
    stage.whispers("Mira", "Ring my lawyer first.");
    stage.whispers("Mira", "1");
    stage.lines.clear();
    raises(&mut stage, "alert arrested they took Joy");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn whoever_is_left_out_on_purpose_is_never_asked_but_under_force() {
    let ladder = |stage: &mut Stage| {
        for text in ["level urgent: Ana 3 min twice", "2", "1", "1", "1", "1"] {
            stage.whispers("Mira", text);
        }
    };
    let mut stage_one = stage();
    ladder(&mut stage_one);
    raises(&mut stage_one, "alert urgent");
    stage_one.pass(40);
    assert_eq!(were_asked(&stage_one), ["ana"]);
    let mut stage = stage();
    for text in ["safe word", "heron", "heron", "lantern", "lantern"] {
        stage.whispers("Mira", text);
    }
    ladder(&mut stage);
    raises(&mut stage, "alert urgent");
    assert_eq!(were_asked(&stage), ["ana"]);
    stage.whispers("Mira", "lantern");
    assert_eq!(were_asked(&stage), ["ana", "dragan", "joy"]);
}

#[test]
fn a_contact_who_is_gone_drops_out_and_a_new_one_stands_on_the_last_step() {
    let mut stage = Stage::with_friends(library(&[]), &["Mira", "Ana", "Dragan", "Joy"]);
    let trusts = |stage: &mut Stage, name: &str| {
        stage.whispers("Mira", &format!("trust {name}"));
        stage.whispers(name, "1");
        stage.whispers(name, "2");
    };
    trusts(&mut stage, "Ana");
    trusts(&mut stage, "Dragan");
    sets(&mut stage, "level urgent: Ana 3 min, Dragan 5 min");
    trusts(&mut stage, "Joy");
    stage.whispers("Ana", "step back from Mira");
    raises(&mut stage, "alert urgent");
    assert_eq!(were_asked(&stage), ["dragan", "joy"]);
}

#[test]
fn levels_stay_as_they_are_while_an_alert_is_open() {
    let mut stage = stage();
    sets(&mut stage, "level urgent: Joy 9 min, all 5 min twice");
    raises(&mut stage, "alert urgent");
    stage.whispers("Joy", "1");
    stage.lines.clear();
    stage.whispers("Mira", "erase level urgent");
    stage.whispers("Mira", "my levels");
    stage.whispers("Mira", "level three of the car park, the green door");
    insta::assert_snapshot!(stage.transcript());
    stage.whispers("Mira", "I am safe");
    stage.lines.clear();
    stage.whispers("Mira", "my levels");
    assert!(stage.transcript().contains("Joy 9 min"));
}

#[test]
fn what_is_changed_under_force_seems_to_hold_and_does_not() {
    let mut stage = stage();
    for text in ["safe word", "heron", "heron", "lantern", "lantern"] {
        stage.whispers("Mira", text);
    }
    sets(&mut stage, "level urgent: Joy 9 min, all 5 min twice");
    stage.whispers("Mira", "lantern");
    stage.whispers("Mira", "erase level urgent");
    stage.lines.clear();
    stage.whispers("Mira", "my levels");
    assert!(stage.transcript().contains("You have set up no level"));
    stage.whispers("Mira", "heron");
    stage.lines.clear();
    stage.whispers("Mira", "my levels");
    assert!(stage.transcript().contains("Joy 9 min"));
}

#[test]
fn p8_a_damaged_row_of_levels_stops_no_alert() {
    let mut stage = stage();
    let mut batch = Batch::default();
    batch.put_owned(b"@mira:example.org", Table::Level, b"@mira:example.org", b"\x01\x00?");
    stage.store.commit(batch).unwrap();
    raises(&mut stage, "alert urgent at home");
    assert_eq!(were_asked(&stage), ["ana"]);
}

#[test]
fn p9_levels_go_with_who_made_them() {
    let mut stage = stage();
    sets(&mut stage, "level kidnapped: Joy 9 min, all 5 min twice");
    assert!(stage.remembers("kidnapped"));
    stage.whispers("Mira", "forget me");
    assert!(!stage.remembers("kidnapped"));
    assert_eq!(stage.rows(Table::Level), 0);
}

#[test]
fn only_whoever_is_on_the_ladder_counts_as_awake() {
    let mut stage = stage();
    for text in ["level urgent: Ana 3 min twice", "2", "1", "1", "1", "1"] {
        stage.whispers("Mira", text);
    }
    stage.whispers("Ana", "my hours 1:00 to 2:00");
    stage.whispers("Ana", "bogota");
    stage.lines.clear();
    raises(&mut stage, "alert urgent");
    let seen = stage.transcript();
    assert_eq!(were_asked(&stage), Vec::<&str>::new(), "{seen}");
    assert!(seen.contains("Ana"), "{seen}");
}
