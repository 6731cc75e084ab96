//! Inputs of any size and shape: none makes a row or a message that is too large, none is slow.

use super::{scripts::*, *};
use crate::{
    core::{Happening, Member},
    store::{MAX_ROW_BYTES, Store, Table},
};

/// The largest row of the store.
fn largest(stage: &Stage) -> usize {
    let rows = Table::ALL.iter().flat_map(|table| stage.store.scan(*table).unwrap());
    rows.map(|(key, value)| key.len() + value.len()).max().unwrap_or(0)
}

#[test]
fn a_message_of_sixty_kilobytes_is_only_a_long_message() {
    let mut stage = Stage::with_friends(library(&[("wall", WALL)]), &["Mira"]);
    stage.says("Lena", "!start wall");
    stage.says("Lena", "!next");
    let long = |text: &str| text.repeat(60_000 / text.len());
    let texts = [
        long("a"),
        long("."),
        long("ok "),
        long("done. "),
        long("! "),
        long("*_<&"),
        long("\n"),
        long("ש\u{202E}"),
        format!("!{}", long("x")),
        format!("!start {}", long("x ")),
        format!("!start {}", long("*")),
        format!("!extend {}", long("9")),
        format!("!language {}", long("e")),
        format!("!co-facilitator {}", long("m")),
        format!("call me {}", long("Mira ")),
        format!("kolo, {}", long("stop ")),
    ];
    for text in &texts {
        stage.says("Lena", text);
        stage.whispers("Mira", text);
        stage.whispers("Lena", text);
        assert!(largest(&stage) < MAX_ROW_BYTES / 4, "{} bytes", largest(&stage));
    }
    let answers = stage.lines.iter().filter(|line| line.contains(" | "));
    let longest = answers.map(String::len).max().unwrap();
    assert!(longest < 2_000, "an answer of {longest} bytes");
}

#[test]
fn names_of_any_length_stay_short_and_on_one_line() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira", "Joy"]);
    stage.shows("Mira", &"M".repeat(2_000));
    stage.shows("Joy", "Joy\n\n# of the\tMorning\u{202E}");
    stage.shows(&"y".repeat(200), "");
    stage.joins(&"y".repeat(200));
    stage.lines.clear();
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    stage.says("Lena", "done");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_room_with_five_hundred_people_is_declined_kindly_and_breaks_nothing() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &[]);
    let crowd = |count: usize| -> Vec<Member> {
        let mut all = stage.members();
        all.extend((0..count).map(|n| {
            let long = format!("{}{n}", "x".repeat(200));
            Member { user: user(&long), name: Some("𝕏\"\\".repeat(700)) }
        }));
        all
    };
    let (many, some) = (crowd(500), crowd(55));
    stage.feed(Happening::Members { room: circle(), members: many });
    stage.says("Lena", "!start weather");
    let answer = stage.transcript();
    stage.feed(Happening::Members { room: circle(), members: some });
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    stage.says("Lena", "later");
    stage.says("Lena", "!co-facilitator nobody");
    for _ in 0..60 {
        stage.says("Lena", "!next");
        assert!(largest(&stage) < MAX_ROW_BYTES, "{} bytes", largest(&stage));
    }
    insta::assert_snapshot!(answer);
}

#[test]
fn sixty_people_with_long_names_go_into_pairs_and_fours() {
    let mut stage = Stage::with_friends(library(&[("groups", GROUPS)]), &[]);
    for number in 10..69 {
        stage.shows(&format!("{}{number}", "y".repeat(200)), &"𝕏\"\\".repeat(700));
        stage.joins(&format!("{}{number}", "y".repeat(200)));
    }
    stage.says("Lena", "!start groups");
    stage.lines.clear();
    for word in ["!next"; 6].into_iter().chain(["!groups Lena", "!next", "!skip"]) {
        stage.says("Lena", word);
        assert!(largest(&stage) < MAX_ROW_BYTES, "{} bytes", largest(&stage));
    }
    assert_eq!(stage.open_groups().len(), 20);
}

#[test]
fn long_answers_to_many_questions_come_back_whole() {
    let mut script = "# Long\n\nminutes: 9\ncare: green\nlineage: test\n\nLong.\n\n".to_owned();
    for step in ["one", "two", "three"] {
        script.push_str(&format!("## private: {step}\nminutes: 3\nharvest: own\n\n"));
        script.push_str("> First?\n>\n> Second?\n>\n> Third?\n\n");
    }
    let mut stage = Stage::with_friends(library(&[("long", &script)]), &["Mira"]);
    stage.says("Lena", "!start long");
    stage.says("Lena", "!next");
    for _ in 0..3 {
        for _ in 0..3 {
            stage.whispers("Mira", &"𝕏*".repeat(1_000));
        }
        stage.says("Lena", "!next");
    }
    let back =
        stage.lines.iter().filter(|line| line.starts_with("→ Mira | ") && line.contains("𝕏*𝕏"));
    assert_eq!(back.count(), 9);
    assert_eq!(stage.rows(Table::Answer), 0);
}

#[test]
fn a_script_with_long_notes_in_many_languages_can_be_run() {
    let notes = format!("## notes\n\n{}", "Words about how to lead this. ".repeat(1_900));
    let english = format!("{ROUND}\n{notes}\n");
    let spanish = format!(
        "# Clima\n\nUna ronda.\n\n## say: hello\n\n> Empezamos.\n\n## round: weather\n\n> ¿Qué clima hay en ti?\n\n{notes}\n"
    );
    let scripts = [("weather", english.as_str()), ("es/weather", spanish.as_str())];
    let mut stage = Stage::with_friends(library(&scripts), &["Mira"]);
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    assert!(!stage.remembers("Words about how to lead"));
    assert!(stage.transcript().contains("What is the weather in you?"));
}
