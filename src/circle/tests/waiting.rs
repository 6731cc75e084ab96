//! Two questions with numbers wait for one person, and what was not asked with a number.

use super::*;

const AGREEMENT: &str = "# What we agree on

minutes: 20
care: green

We write what we agree on.

## wall: lines
minutes: 5
harvest: group
at-least: 2

> What shall we keep to?

## private: mine
minutes: 5
harvest: own
hand: offered

> Do you take part on these terms?

## close: leaving
minutes: 2

> How are you leaving?
";

const VOTE: &str = "# A vote

minutes: 20
care: green

We vote.

## poll: animal
minutes: 3
harvest: aggregate

- Lion
- Horse

> Which of them is there first?

## say: after
minutes: 2

That was it.
";

/// Everybody has their words back, and Mira has said to whom she may hand hers.
fn about_to_hand() -> Stage {
    let scripts = library(&[("agreement", AGREEMENT)]);
    let mut stage = Stage::with_friends(scripts, &["Mira"]);
    stage.says("Lena", "!start agreement");
    stage.says("Lena", "!next");
    stage.whispers("Lena", "Tea first");
    stage.whispers("Mira", "We end on time");
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    stage.whispers("Lena", "pass");
    stage.whispers("Mira", "Yes, I do");
    stage.lines.clear();
    stage.whispers("Mira", "hand to Lena");
    stage.whispers("Lena", "pass");
    stage.whispers("Lena", "1");
    stage
}

fn asked_about_the_file(stage: &Stage) -> usize {
    let asks = |line: &&String| line.contains("May what was gathered") && line.contains("Mira");
    stage.lines.iter().filter(asks).count()
}

#[test]
fn a_question_that_may_wait_comes_after_the_one_that_is_being_answered() {
    let mut stage = about_to_hand();
    assert_eq!(asked_about_the_file(&stage), 0);
    stage.restart();
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "2");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn it_waits_ten_minutes_at_most_and_the_older_one_is_asked_again_after_it() {
    let mut stage = about_to_hand();
    stage.pass(11);
    assert_eq!(asked_about_the_file(&stage), 1);
    stage.lines.clear();
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "2");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn who_leaves_is_asked_nothing_later() {
    let mut stage = about_to_hand();
    stage.whispers("Mira", "leave");
    stage.pass(11);
    assert_eq!(asked_about_the_file(&stage), 0);
}

#[test]
fn a_number_that_was_not_offered_does_nothing() {
    let scripts = library(&[("agreement", AGREEMENT)]);
    let mut stage = Stage::with_friends(scripts, &["Mira"]);
    stage.says("Lena", "!start agreement");
    stage.says("Lena", "!next");
    stage.says("Lena", "!skip");
    stage.whispers("Lena", "pass");
    stage.whispers("Mira", "Yes, I do");
    stage.whispers("Mira", "Lighter.");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "2");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_facilitator_who_is_asked_whether_to_go_on_does_not_change_her_vote() {
    let mut stage = Stage::with_friends(library(&[("vote", VOTE)]), &["Mira"]);
    stage.says("Lena", "!start vote");
    stage.says("Lena", "!next");
    stage.whispers("Lena", "2");
    stage.pass(4);
    stage.lines.clear();
    stage.whispers("Lena", "1");
    stage.whispers("Lena", "1");
    stage.whispers("Lena", "3");
    assert!(stage.lines.iter().all(|line| !line.contains("Changed")));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_facilitator_who_has_not_voted_is_asked_again_after_her_other_answer() {
    let mut stage = Stage::with_friends(library(&[("vote", VOTE)]), &["Mira"]);
    stage.says("Lena", "!start vote");
    stage.says("Lena", "!next");
    stage.pass(4);
    stage.lines.clear();
    stage.whispers("Lena", "2");
    stage.whispers("Lena", "2");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_nobody_could_read_is_not_promised() {
    let alone = AGREEMENT.replace("care: green\n", "care: green\nopen: alone\n");
    let alone = alone.replace(
        "## wall: lines\nminutes: 5\nharvest: group\nat-least: 2\n\n> What shall we keep to?\n\n",
        "",
    );
    let mut stage = Stage::with_friends(library(&[("agreement", &alone)]), &["Mira"]);
    stage.lines.clear();
    stage.whispers("Lena", "begin agreement");
    stage.whispers("Lena", "1");
    stage.whispers("Lena", "Yes, I do");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn p7_what_waits_is_not_asked_while_a_session_is_stopped() {
    let mut stage = about_to_hand();
    stage.says("Lena", "!start agreement");
    stage.says("Mira", "stop");
    stage.whispers("Mira", "1");
    stage.pass(30);
    assert_eq!(asked_about_the_file(&stage), 0);
    stage.says("Lena", "!resume");
    stage.pass(11);
    assert_eq!(asked_about_the_file(&stage), 1);
}
