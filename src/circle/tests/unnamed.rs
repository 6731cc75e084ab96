//! Answers without a name: what is shown, what is held back, and what nobody can tell from it.

use super::*;
use crate::{core::Content, store::Table};

const UNSAID: &str = "# Unsaid

minutes: 20
care: green
lineage: test

What has not been said.

## anon: unsaid
minutes: 10
harvest: none

> What is present among us that nobody has said?

## say: after
minutes: 5

> Look around the room.
";

const UNSAID_ES: &str = "# No dicho

Lo que no se ha dicho.

## anon: unsaid

> ¿Qué hay entre nosotras que nadie ha dicho?

## say: after

> Mira a tu alrededor.
";

const EVERYBODY: [&str; 6] = ["Mira", "Joy", "Ana", "Eva", "Tarek", "Lena"];

/// Lena and five others have been asked.
fn asked() -> Stage {
    let scripts = [("unsaid", UNSAID), ("es/unsaid", UNSAID_ES)];
    let mut stage = Stage::with_friends(library(&scripts), &EVERYBODY[..5]);
    stage.says("Lena", "!start unsaid");
    stage.says("Lena", "!next");
    stage
}

/// The same, and all of them have written.
fn written() -> Stage {
    let mut stage = asked();
    let words = [
        ("Mira", "We are tired"),
        ("Joy", "Tarek never listens"),
        ("Ana", "I miss the ones who left"),
        ("Eva", "Money worries all of us"),
        ("Tarek", "I am glad of you"),
        ("Lena", "We skip lunch"),
    ];
    for (name, words) in words {
        stage.whispers(name, words);
    }
    stage
}

/// The number under which a facilitator has just seen this.
fn number_of(stage: &Stage, words: &str) -> u32 {
    let lines = stage.lines.iter().rev().flat_map(|line| line.lines());
    let line = lines.into_iter().find(|line| line.contains(words) && !line.contains("alone"));
    let digits = |line: &str| -> String {
        let from = line.find('|').map_or(0, |at| at + 1);
        line[from..].trim().chars().take_while(char::is_ascii_digit).collect()
    };
    digits(line.unwrap()).parse().unwrap()
}

#[test]
fn a_wall_of_six_is_looked_at_first_and_something_is_held_back() {
    let mut stage = written();
    stage.whispers("Lena", "hold 1");
    stage.whispers("Lena", "1");
    let number = number_of(&stage, "Tarek never listens");
    stage.whispers("Lena", &format!("hold {number} and 9"));
    stage.whispers("Lena", "show 9");
    stage.whispers("Joy", "I would like to be heard");
    stage.whispers("Lena", "2");
    stage.whispers("Lena", "1");
    stage.whispers("Lena", "2");
    assert!(!stage.lines.iter().any(|line| line.starts_with("circle") && line.contains("never")));
    assert!(!stage.remembers("never listens") && stage.remembers("to be heard"));
    stage.says("Lena", "!next");
    assert_eq!(stage.rows(Table::Answer), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn with_one_of_five_held_back_the_wall_stays_closed() {
    let mut stage = asked();
    stage.whispers("Eva", "pass");
    for name in ["Mira", "Joy", "Ana", "Tarek"] {
        stage.whispers(name, "A word");
    }
    stage.whispers("Lena", "A harmful word");
    stage.lines.clear();
    stage.whispers("Lena", "1");
    let number = number_of(&stage, "harmful");
    stage.whispers("Lena", &format!("hold back {number}"));
    stage.whispers("Lena", "2");
    stage.whispers("Lena", "1");
    let number = number_of(&stage, "harmful");
    stage.whispers("Lena", &format!("show {number}"));
    stage.whispers("Lena", "2");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_comes_after_a_batch_waits_for_another_or_is_erased() {
    let mut stage = written();
    stage.whispers("Lena", "2");
    stage.lines.clear();
    stage.whispers("Mira", "forget it");
    for name in ["Mira", "Joy", "Ana"] {
        stage.whispers(name, &format!("More, says {}", name.len()));
    }
    stage.whispers("Mira", "Even more");
    stage.whispers("Eva", "And me");
    stage.whispers("Tarek", "And I");
    stage.whispers("Lena", "2");
    stage.whispers("Joy", "Too late");
    stage.says("Lena", "!next");
    assert_eq!(stage.rows(Table::Answer), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn of_four_nothing_is_shown_and_nobody_hears_how_many_they_were() {
    let mut stage = asked();
    for (name, words) in [("Mira", "Rain"), ("Joy", "Wind"), ("Ana", "Snow"), ("Eva", "Fog")] {
        stage.whispers(name, words);
    }
    stage.whispers("Tarek", "pass");
    stage.whispers("Lena", "pass");
    stage.says("Lena", "!next");
    stage.whispers("Eva", "forget it");
    stage.whispers("Eva", "Hail");
    stage.says("Lena", "!skip");
    assert_eq!(stage.rows(Table::Answer), 0);
    insta::assert_snapshot!(stage.transcript());
}

/// Whether one, two, three or four have written makes no difference to what anybody else reads.
#[test]
fn nothing_that_others_read_tells_how_few_have_written() {
    let told = |writers: usize| -> Vec<String> {
        let mut stage = asked();
        for (at, name) in EVERYBODY.iter().enumerate() {
            stage.whispers(name, if at < writers { "Something" } else { "pass" });
        }
        stage.says("Lena", "!next");
        stage.says("Lena", "!skip");
        let read = |line: &&String| line.starts_with("circle |") || line.starts_with("→ Lena |");
        stage.lines.iter().filter(read).cloned().collect()
    };
    assert_eq!(told(0), told(1));
    assert_eq!(told(1), told(4));
    assert_ne!(told(4), told(5));
}

#[test]
fn somebody_forgets_themselves_and_another_leaves_while_the_wall_is_open() {
    let mut stage = written();
    stage.whispers("Lena", "1");
    let number = number_of(&stage, "We are tired");
    stage.lines.clear();
    stage.whispers("Mira", "forget me");
    assert!(!stage.remembers("We are tired"));
    stage.whispers("Lena", &format!("hold {number}"));
    stage.goes("Eva");
    stage.says("Ana", "leave");
    assert!(!stage.remembers("ones who left"));
    stage.whispers("Lena", "2");
    stage.joins("Nur");
    stage.whispers("Nur", "yes");
    stage.whispers("Nur", "I have just come");
    stage.whispers("Lena", "2");
    stage.says("Lena", "!next");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_wall_is_paused_stopped_and_goes_on_after_a_new_start() {
    let mut stage = asked();
    for name in ["Mira", "Joy", "Ana"] {
        stage.whispers(name, "Before the pause");
    }
    stage.lines.clear();
    stage.whispers("Mira", "pause");
    stage.whispers("Eva", "During the pause");
    stage.says("Lena", "!resume");
    stage.restart();
    stage.whispers("Tarek", "stop");
    stage.whispers("Lena", "During the stop");
    stage.says("Lena", "!resume");
    stage.whispers("Tarek", "After it");
    stage.whispers("Ana", "pause");
    stage.whispers("Lena", "1");
    stage.says("Lena", "!resume");
    stage.note("the homeserver is slow");
    stage.offline = true;
    stage.whispers("Lena", "2");
    stage.says("Mira", "stop");
    stage.offline = false;
    stage.deliver();
    assert!(!stage.lines.iter().any(|line| line.contains("- Before the pause")));
    stage.says("Lena", "!resume");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_wall_is_read_in_the_language_of_the_circle_and_answered_in_ones_own() {
    let scripts = [("unsaid", UNSAID), ("es/unsaid", UNSAID_ES)];
    let mut stage = Stage::with_friends(library(&scripts), &EVERYBODY[..5]);
    stage.whispers("Ana", "!idioma español");
    stage.whispers("Lena", "!language español");
    stage.says("Lena", "!co-facilitator Ana");
    stage.says("Lena", "!start unsaid");
    stage.lines.clear();
    stage.says("Lena", "!next");
    for name in ["Mira", "Joy", "Eva", "Tarek", "Lena"] {
        stage.whispers(name, "Words");
    }
    stage.whispers("Ana", "Silencio");
    stage.whispers("Lena", "muéstrame");
    stage.whispers("Lena", "retener 2, por favor");
    stage.whispers("Lena", "mostrar el 2");
    stage.whispers("Lena", "siguiente");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_correction_is_taken_until_it_is_shown() {
    let mut stage = asked();
    stage.whispers("Mira", "Rian");
    let event = stage.last_event();
    let correct = |stage: &mut Stage, text: &str| {
        let private = stage.private_room("Mira");
        let message = stage.message(&private, "Mira", corrected(&event, text));
        stage.feed(message);
    };
    for name in ["Joy", "Ana", "Eva", "Tarek", "Lena"] {
        stage.whispers(name, "Sun");
    }
    stage.whispers("Lena", "1");
    stage.lines.clear();
    correct(&mut stage, "Rain");
    stage.whispers("Lena", "2");
    stage.whispers("Lena", "2");
    correct(&mut stage, "Nothing");
    assert!(stage.remembers("Rain") && !stage.remembers("Nothing"));
    let seen = stage.transcript();
    assert!(seen.contains("- Rain") && !seen.contains("Rian"), "{seen}");
    insta::assert_snapshot!(seen);
}

/// What a facilitator writes for the wall is not taken for a word about it, and the other way round.
#[test]
fn a_facilitator_who_has_the_choice_can_still_change_their_own_words() {
    let mut stage = written();
    stage.whispers("Lena", "1");
    stage.lines.clear();
    stage.whispers("Lena", "Show 3 people the door");
    stage.whispers("Lena", "hold three");
    stage.whispers("Mira", "hold 1");
    stage.says("Mira", "!next");
    let private = stage.private_room("Tarek");
    let redacted = stage.message(&private, "Tarek", Content::Text("4".to_owned()));
    stage.feed(redacted);
    insta::assert_snapshot!(stage.transcript());
}
