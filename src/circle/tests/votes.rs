//! Votes: what is counted, what is shown, and what nobody learns from it.

use proptest::prelude::*;

use super::*;
use crate::store::Table;

const HEAD: &str = "minutes: 40\ncare: green\nlineage: test\n\nWe choose together.\n\n";

fn script(title: &str, steps: &str) -> String {
    format!("# {title}\n\n{HEAD}{steps}")
}

const DAY: &str = "## poll: day
minutes: 5
harvest: aggregate

> When shall we meet?

- Monday
- Tuesday, after dark
- Not at all
";

const DAY_ES: &str = "# Día

Elegimos.

## poll: day

> ¿Cuándo nos vemos?

- Lunes
- Martes, de noche
- Nunca
";

const STATEMENTS: &str = "## poll: stand
minutes: 5
harvest: aggregate
scale: 0-4

> Resting is part of my work.
>
> Some risks are only mine to accept.

## poll: stand-again
minutes: 5
harvest: aggregate
same-as: stand

> Resting is part of my work.
>
> Some risks are only mine to accept.
";

const ORDER: &str = "## poll: order
minutes: 5
harvest: none
ballot: rank

> What matters most to you?

- Rest
- Money
- Friends
";

const FROM_WALL: &str = "## anon: wishes
minutes: 5
harvest: group

> What do you wish for?

## dots: choice
minutes: 5
harvest: aggregate
from: wishes
dots: 3

> Which of these first?
";

const ASKED: &str = "## dots: what
minutes: 5
harvest: none
dots: 2

> What shall we cook?
";

const EVERYBODY: [&str; 6] = ["Mira", "Joy", "Ana", "Eva", "Tarek", "Lena"];

/// Lena and the first so many others begin with a script of these steps.
fn begun(steps: &str, others: usize) -> Stage {
    let text = script("Choice", steps);
    let mut scripts = vec![("choice", text.as_str())];
    if steps == DAY {
        scripts.push(("es/choice", DAY_ES));
    }
    let mut stage = Stage::with_friends(library(&scripts), EVERYBODY.get(..others).unwrap());
    stage.says("Lena", "!start choice");
    stage
}

fn all_vote(stage: &mut Stage, votes: &[&str]) {
    for (name, vote) in EVERYBODY.iter().zip(votes) {
        stage.whispers(name, vote);
    }
}

#[test]
fn a_poll_of_four_is_not_counted() {
    let mut stage = begun(DAY, 3);
    stage.says("Lena", "!next");
    stage.whispers("Mira", "2");
    stage.whispers("Joy", "1");
    stage.whispers("Ana", "tuesday");
    stage.whispers("Lena", "3");
    stage.says("Lena", "!next");
    stage.says("Lena", "!vote again");
    stage.says("Lena", "!skip");
    assert_eq!((stage.rows(Table::Answer), stage.rows(Table::Harvest)), (0, 0));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_poll_is_changed_withdrawn_counted_and_held_again() {
    let mut stage = begun(DAY, 5);
    stage.says("Mira", "!pictures on");
    stage.says("Lena", "!pictures on");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "7");
    stage.whispers("Mira", "1 and 2");
    stage.whispers("Mira", "maybe");
    stage.whispers("Mira", "2, please");
    stage.whispers("Mira", "not at all");
    stage.whispers("Joy", "Tuesday");
    stage.whispers("Joy", "forget it");
    stage.whispers("Joy", "later");
    stage.whispers("Joy", "1");
    stage.whispers("Ana", "1");
    stage.whispers("Ana", "pass");
    all_vote(&mut stage, &["2", "1", "1", "2", "2"]);
    stage.whispers("Lena", "3");
    stage.whispers("Lena", "1");
    assert_eq!(stage.rows(Table::Answer), 0);
    assert!(stage.remembers("Monday: 2"));
    stage.whispers("Mira", "3");
    stage.says("Lena", "!vote again");
    all_vote(&mut stage, &["2", "2", "1", "2", "2", "2"]);
    stage.says("Lena", "!next");
    assert_eq!(stage.rows(Table::Harvest), 3);
    stage.says("Lena", "!next");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn statements_on_a_scale_are_taken_up_again_in_a_later_part() {
    let mut stage = begun(STATEMENTS, 5);
    stage.says("Lena", "!next");
    stage.whispers("Mira", "5");
    for (name, first, second) in [
        ("Mira", "3", "0"),
        ("Joy", "pass", "4"),
        ("Ana", "٢", "pass"),
        ("Eva", "4", "forget it"),
        ("Tarek", "4", "3"),
        ("Lena", "1", "0"),
    ] {
        stage.whispers(name, first);
        stage.whispers(name, second);
    }
    stage.whispers("Eva", "3");
    stage.whispers("Eva", "pass");
    stage.note("Only four have voted on the second");
    stage.whispers("Lena", "1");
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.note("The second time");
    stage.whispers("Mira", "4");
    for name in &EVERYBODY[1..] {
        stage.whispers(name, "4");
    }
    for name in EVERYBODY {
        stage.whispers(name, "2");
    }
    stage.says("Lena", "!pictures on");
    stage.whispers("Lena", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn everybody_ranks() {
    let mut stage = begun(ORDER, 5);
    stage.says("Lena", "!next");
    stage.whispers("Mira", "3 1");
    stage.whispers("Mira", "3 1 1");
    stage.whispers("Mira", "friends");
    all_vote(&mut stage, &["3, 1, 2", "1 2 3", "3 1 2", "2-3-1", "one, three, two"]);
    stage.whispers("Lena", "1 3 2");
    stage.whispers("Lena", "1");
    assert_eq!(stage.rows(Table::Harvest), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn dots_are_put_on_what_was_written_on_the_wall() {
    let mut stage = begun(FROM_WALL, 5);
    stage.says("Lena", "!next");
    let wishes = ["A garden", "Fewer meetings", "Sleep\nand more of it", "*Music*", "Time", "Tea"];
    for (name, wish) in EVERYBODY.iter().zip(wishes) {
        stage.whispers(name, wish);
    }
    stage.whispers("Lena", "2");
    stage.lines.clear();
    stage.says("Lena", "!next");
    stage.whispers("Mira", "1 1 1 1");
    stage.whispers("Mira", "two on 1, one on 4");
    stage.whispers("Joy", "2x2");
    stage.whispers("Ana", "6, 6 and 5");
    stage.whispers("Eva", "1 2 3");
    stage.whispers("Tarek", "pass");
    stage.whispers("Lena", "4 4 4");
    stage.whispers("Lena", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_facilitator_is_asked_for_the_options_and_then_everybody_for_a_vote() {
    let mut stage = begun(ASKED, 5);
    stage.says("Lena", "!next");
    stage.whispers("Mira", "Soup");
    stage.whispers("Lena", "later");
    stage.whispers("Lena", "Soup");
    let many: Vec<String> = (1..=13).map(|n| format!("Dish {n}")).collect();
    stage.whispers("Lena", &many.join("\n"));
    stage.says("Mira", "stop");
    stage.says("Lena", "!resume");
    stage.says("Lena", "!co-facilitator Joy");
    stage.says("Joy", "!next");
    stage.whispers("Joy", "Tired, and afraid, too");
    stage.whispers("Joy", "2");
    stage.whispers("Joy", "1. Soup\n2. Bread\n3. Pie");
    stage.whispers("Joy", "1");
    stage.whispers("Lena", "Rice, beans");
    all_vote(&mut stage, &["1 1", "soup", "2 3", "3 3", "1 3", "2"]);
    stage.says("Lena", "!next");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn whoever_has_left_the_exercise_is_not_asked_what_is_voted_on() {
    let mut stage = begun(ASKED, 5);
    stage.says("Lena", "!co-facilitator Joy");
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.whispers("Lena", "leave");
    stage.whispers("Lena", "I have to go, he is here");
    assert!(!stage.remembers("he is here"));
    stage.says("Mira", "stop");
    stage.says("Joy", "!resume");
    stage.whispers("Lena", "Go, now");
    stage.whispers("Joy", "Soup, bread");
    stage.whispers("Joy", "yes");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_is_to_be_voted_on_is_gone_without_a_yes() {
    for ends in ["2", "leave", "forget me", "!stop"] {
        let mut stage = begun(ASKED, 5);
        stage.says("Lena", "!co-facilitator Joy");
        stage.says("Lena", "!next");
        stage.whispers("Lena", "Tired, afraid");
        stage.says("Mira", "stop");
        stage.restart();
        stage.says("Joy", "!resume");
        let asked = |line: &String| line.contains("Tired") && !line.contains("Lena");
        assert!(stage.remembers("Tired") && !stage.lines.iter().any(asked));
        match ends {
            "!stop" => stage.says("Joy", ends),
            _ => stage.whispers("Lena", ends),
        }
        assert!(!stage.remembers("Tired"), "{ends}");
    }
}

#[test]
fn a_wall_that_stayed_closed_leaves_the_options_to_a_facilitator() {
    let mut stage = begun(FROM_WALL, 5);
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.says("Lena", "!skip");
    stage.whispers("Lena", "Tea\nAir");
    stage.whispers("Lena", "1");
    stage.whispers("Mira", "2");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn somebody_votes_in_spanish_in_an_english_circle() {
    let mut stage = begun(DAY, 5);
    stage.whispers("Ana", "!idioma español");
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.whispers("Ana", "quizás");
    stage.whispers("Ana", "lunes, gracias");
    stage.whispers("Ana", "Tuesday");
    stage.whispers("Ana", "olvídalo");
    stage.whispers("Ana", "la 2");
    stage.says("Ana", "!paso");
    assert_eq!(stage.rows(Table::Answer), 0);
    stage.whispers("Ana", "2");
    for name in ["Mira", "Joy", "Eva", "Tarek", "Lena"] {
        stage.whispers(name, "1");
    }
    stage.whispers("Lena", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_vote_is_paused_stopped_corrected_and_survives_a_new_start() {
    let mut stage = begun(DAY, 5);
    stage.says("Lena", "!next");
    stage.whispers("Mira", "1");
    let event = stage.last_event();
    stage.lines.clear();
    stage.whispers("Joy", "pause");
    stage.whispers("Joy", "2");
    stage.says("Lena", "!resume");
    stage.note("Mira corrects her vote to \"nothing\", then to \"3\"");
    for text in ["nothing", "3"] {
        let private = stage.private_room("Mira");
        let message = stage.message(&private, "Mira", corrected(&event, text));
        stage.feed(message);
    }
    stage.restart();
    stage.whispers("Ana", "stop");
    stage.whispers("Ana", "2");
    stage.says("Lena", "!resume");
    stage.whispers("Eva", "leave");
    stage.whispers("Tarek", "forget me");
    stage.joins("Nur");
    stage.whispers("Nur", "yes");
    stage.whispers("Nur", "2");
    stage.whispers("Lena", "3");
    stage.note("the homeserver is slow");
    stage.offline = true;
    stage.whispers("Lena", "1");
    stage.says("Joy", "stop");
    stage.offline = false;
    stage.deliver();
    stage.says("Lena", "!resume");
    stage.says("Lena", "!stop");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn more_options_than_a_phone_shows_are_cut_off() {
    let list: String = (1..=14).map(|n| format!("- Day {n}\n")).collect();
    let steps = format!("## poll: day\nminutes: 5\nharvest: none\n\n> Which day?\n\n{list}");
    let mut stage = begun(&steps, 5);
    stage.says("Lena", "!next");
    let seen = stage.transcript();
    assert!(seen.contains("→ Lena | There are 14 things to vote on."), "{seen}");
    assert!(seen.contains("12 Day 12") && !seen.contains("Day 13"), "{seen}");
    stage.whispers("Mira", "13");
    assert!(stage.transcript().contains("from 1 to 12"));
}

/// Everything that the circle reads of a vote in which people voted so.
fn read_by_the_circle(steps: &str, votes: &[&str]) -> Vec<String> {
    let mut stage = begun(steps, 5);
    stage.says("Lena", "!pictures on");
    stage.says("Lena", "!next");
    all_vote(&mut stage, votes);
    stage.says("Lena", "!next");
    stage.lines.iter().filter(|line| line.starts_with("circle |")).cloned().collect()
}

/// How few have voted, four or none, makes no difference to what anybody else reads.
#[test]
fn nothing_that_others_read_tells_how_few_have_voted() {
    let told = |voters: usize| -> Vec<String> {
        let mut stage = begun(DAY, 5);
        stage.says("Lena", "!next");
        for (at, name) in EVERYBODY.iter().enumerate() {
            stage.whispers(name, if at < voters { "2" } else { "pass" });
        }
        stage.says("Lena", "!next");
        stage.says("Lena", "!skip");
        let read = |line: &&String| line.starts_with("circle |") || line.starts_with("→ Lena |");
        let own = |line: &&String| !line.contains("All right.");
        stage.lines.iter().filter(read).filter(own).cloned().collect()
    };
    assert_eq!(told(0), told(4));
    assert_ne!(told(4), told(5));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn who_voted_what_makes_no_difference_to_what_the_circle_reads(
        single in prop::collection::vec(prop::sample::select(vec!["1", "2", "3", "pass"]), 6),
        ranks in prop::collection::vec(prop::sample::select(vec!["1 2 3", "3 1 2", "2 3 1"]), 6),
        order in Just((0..6_usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        for (steps, votes) in [(DAY, single), (ORDER, ranks)] {
            let other: Vec<&str> = order.iter().map(|at| *votes.get(*at).unwrap()).collect();
            prop_assert_eq!(read_by_the_circle(steps, &votes), read_by_the_circle(steps, &other));
        }
    }
}

#[test]
fn all_questions_of_a_second_vote_are_shown_in_one_form_and_each_is_kept_with_its_own() {
    let mut stage = begun(STATEMENTS, 5);
    stage.says("Lena", "!next");
    for second in ["3", "pass"] {
        for name in EVERYBODY {
            stage.whispers(name, "3");
        }
        for name in EVERYBODY {
            stage.whispers(name, if name == "Mira" { second } else { "1" });
        }
        stage.says("Lena", "!next");
        stage.says("Lena", "!next");
    }
    let twice = |line: &&String| line.contains("counts from before");
    assert_eq!(stage.lines.iter().filter(twice).count(), 1);
    let asked = stage.lines.iter().filter(|line| line.contains("1 ask the circle"));
    assert_eq!(asked.count(), 1);
    let from = stage.lines.iter().position(|line| line.contains("is kept from"));
    let from = from.or_else(|| stage.lines.iter().position(|line| line.contains("are kept from")));
    stage.lines.drain(..from.unwrap());
    insta::assert_snapshot!(stage.transcript());
}
