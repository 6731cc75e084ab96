//! What a facilitator brings, what is sorted, and rows that come from an earlier step.

use super::{scripts::ITEMS, *};
use crate::{
    core::{Content, Departure, Happening},
    store::Table,
};

const HEAD: &str = "minutes: 60\ncare: green\nlineage: test\n\nWe work on what there is.\n\n";

fn script(title: &str, steps: &str) -> String {
    format!("# {title}\n\n{HEAD}{steps}")
}

fn begun(steps: &str, people: &[&str]) -> Stage {
    let text = script("Work", steps);
    let mut stage = Stage::with_friends(library(&[("work", text.as_str())]), people);
    stage.says("Lena", "!start work");
    stage.lines.clear();
    stage
}

const QUESTION: &str = "## bring: question

> Which question do you bring?

## private: alone
minutes: 2
harvest: own

We look at this:

{question}

> What comes to you about {question}?

## pairs: two
minutes: 4
harvest: none

> What do you both see in {question}?
";

#[test]
fn a_facilitator_brings_a_question_and_it_stands_wherever_the_script_has_a_place_for_it() {
    let mut stage = begun(QUESTION, &["Mira", "Joy", "Tarek"]);
    stage.says("Lena", "!next");
    stage.says("Mira", "Are we beginning?");
    stage.pass(2);
    stage.whispers("Lena", "How do we share *the night watch*?");
    stage.whispers("Lena", "yes");
    for name in ["Mira", "Joy", "Tarek", "Lena"] {
        stage.whispers(name, "pass");
    }
    stage.pass(5);
    assert!(stage.remembers("night watch"));
    stage.says("Lena", "!stop");
    assert!(!stage.remembers("night watch"));
    assert_eq!(stage.rows(Table::Answer), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_is_left_empty_is_called_what_was_said_together() {
    let mut stage = begun(QUESTION, &["Mira", "Joy", "Tarek"]);
    stage.says("Lena", "!next");
    stage.whispers("Lena", "later");
    stage.says("Lena", "!skip");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_is_brought_can_be_kept_changed_and_taken_back() {
    let mut stage = begun(QUESTION, &["Mira", "Joy", "Tarek"]);
    stage.says("Lena", "!next");
    stage.whispers("Lena", &"A very long text. ".repeat(30));
    stage.says("Lena", "!pause");
    stage.whispers("Lena", "Who keeps the keys?");
    let event = stage.last_event();
    stage.whispers("Lena", "1");
    stage.says("Lena", "!resume");
    let private = stage.private_room("Lena");
    stage.note("Lena corrects the message in which she brought it");
    let content = corrected(&event, "Who keeps the spare keys?");
    let correction = stage.message(&private, "Lena", content);
    stage.feed(correction);
    stage.says("Lena", "!back");
    stage.says("Lena", "!next");
    stage.says("Lena", "!back");
    stage.whispers("Lena", "Who may have the keys?");
    stage.restart();
    stage.whispers("Lena", "yes");
    assert!(stage.remembers("may have the keys") && !stage.remembers("spare"));
    stage.whispers("Lena", "leave");
    assert!(!stage.remembers("may have the keys"));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn if_whoever_was_asked_goes_another_facilitator_is_asked() {
    let mut stage = begun(QUESTION, &["Mira", "Joy", "Tarek"]);
    stage.says("Lena", "!co-facilitator Mira");
    stage.says("Lena", "!next");
    stage.goes("Lena");
    stage.whispers("Joy", "I could bring something.");
    stage.whispers("Mira", "How do we reach Lena?");
    stage.whispers("Mira", "yes");
    insta::assert_snapshot!(stage.transcript());
}

const OWN_FIRST: &str = "## private: first
minutes: 2
harvest: own

> What is on your mind?

## bring: question

> Which question do you bring?

## private: alone
minutes: 2
harvest: none

> What comes to you about {question}?
";

#[test]
fn what_was_written_for_oneself_is_not_taken_for_what_is_brought() {
    let mut stage = begun(OWN_FIRST, &["Mira", "Joy"]);
    stage.says("Lena", "!co-facilitator Mira");
    stage.says("Lena", "!next");
    let private = stage.private_room("Lena");
    let late = stage.message(&private, "Lena", Content::Text("I sleep at my aunt's.".to_owned()));
    stage.pass(6);
    stage.says("Mira", "!next");
    stage.lines.clear();
    stage.whispers("Lena", "He has my key.");
    assert!(stage.remembers("my key"));
    stage.whispers("Lena", "2");
    assert!(!stage.remembers("my key"));
    stage.note("what Lena wrote before the step began arrives");
    stage.feed(late);
    assert!(!stage.remembers("my aunt"));
    stage.whispers("Lena", "Who keeps the keys?");
    stage.whispers("Lena", "Who keeps our keys?");
    stage.restart();
    stage.says("Lena", "!next");
    stage.says("Joy", "!pause");
    stage.whispers("Lena", "done");
    stage.says("Lena", "!resume");
    stage.whispers("Joy", "stop");
    stage.says("Lena", "!resume");
    stage.whispers("Lena", "yes");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn whoever_has_left_the_exercise_is_not_asked_to_bring_anything() {
    let mut stage = begun(QUESTION, &["Mira", "Joy", "Tarek"]);
    stage.says("Lena", "!co-facilitator Mira");
    stage.says("Lena", "!next");
    stage.whispers("Lena", "leave");
    stage.whispers("Lena", "I have to go, he is at the door.");
    assert!(!stage.remembers("at the door"));
    stage.whispers("Joy", "stop");
    stage.says("Mira", "!resume");
    stage.whispers("Lena", "He has gone.");
    stage.note("Mira leaves it as well, and then leads on");
    stage.says("Joy", "!pause");
    stage.whispers("Mira", "leave");
    stage.whispers("Mira", "I cannot.");
    stage.says("Mira", "!resume");
    stage.whispers("Mira", "What do we leave?");
    stage.whispers("Mira", "yes");
    assert!(!stage.remembers("I cannot") && !stage.remembers("He has gone"));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_got_no_yes_goes_with_whatever_ends_it() {
    for how in ["delete", "!forget me", "!leave", "!skip", "!back", "!stop", "Mira", "gone"] {
        let mut stage = begun(OWN_FIRST, &["Mira", "Joy"]);
        stage.says("Lena", "!co-facilitator Mira");
        stage.says("Lena", "!next");
        stage.says("Lena", "!next");
        stage.whispers("Lena", "Who keeps the keys?");
        assert!(stage.remembers("the keys"), "{how}");
        match how {
            "delete" => {
                let (room, sender) = (stage.private_room("Lena"), user("Lena"));
                let event = stage.last_event().try_into().unwrap();
                stage.feed(Happening::Redacted { room, sender, event });
                stage.whispers("Lena", "Who has the car?");
                stage.whispers("Lena", "yes");
                assert!(stage.transcript().contains("What comes to you about Who has the car?"));
            }
            "Mira" => stage.says("Mira", "!next"),
            "gone" => stage.feed(Happening::Gone { room: circle(), why: Departure::Left }),
            command => stage.says("Lena", command),
        }
        assert!(!stage.remembers("the keys"), "{how}");
        stage.lines.clear();
        if stage.has_private("Lena") && how != "!forget me" {
            stage.whispers("Lena", "yes");
            assert!(!stage.transcript().contains("keys"), "{how}");
        }
    }
}

#[test]
fn what_got_no_yes_can_be_corrected_and_is_shown_anew() {
    let mut stage = begun(OWN_FIRST, &["Mira"]);
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.whispers("Lena", "Who keeps the kees?");
    let private = stage.private_room("Lena");
    stage.note("Lena corrects it");
    let content = corrected(&stage.last_event(), "Who keeps the keys?");
    let correction = stage.message(&private, "Lena", content);
    stage.feed(correction);
    assert!(!stage.remembers("kees"));
    stage.whispers("Lena", "1");
    insta::assert_snapshot!(stage.transcript());
}

const SORT: &str = "## wall: needs
minutes: 5
harvest: group
at-least: 2

> What do you need?

## sort: themes
minutes: 10
harvest: group
from: needs

- Rest
- Money

> Which of these belong together?

## poll: first
minutes: 5
harvest: aggregate
from: themes

> Which theme first?
";

fn with_wall(steps: &str) -> Stage {
    let people = ["Mira", "Joy", "Tarek", "Ana", "Eva"];
    let mut stage = begun(steps, &people);
    stage.says("Lena", "!next");
    let needs = ["Sleep", "A bus ticket", "Somebody for the children", "Tea", "To be left alone"];
    for (name, need) in people.iter().zip(needs) {
        stage.whispers(name, need);
    }
    stage.whispers("Lena", "pass");
    stage.whispers("Lena", "1");
    stage.lines.clear();
    stage
}

#[test]
fn the_circle_sorts_its_wall_and_votes_on_the_themes() {
    let mut stage = with_wall(SORT);
    stage.says("Lena", "!next");
    stage.says("Mira", "1 a");
    stage.says("Mira", "I think 1 and 2 are rest.");
    stage.says("Lena", "1, 2: a");
    stage.says("Lena", "new: childcare");
    stage.says("Lena", "3 5 childcare");
    stage.says("Lena", "9 a");
    stage.says("Lena", "4 f");
    stage.says("Lena", "review");
    stage.says("Lena", "5 to a\n4 b");
    stage.says("Lena", "!next");
    stage.says("Lena", "4 c");
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_was_sorted_is_taken_home_under_its_headings_and_goes_with_its_author() {
    let mut stage = with_wall(SORT);
    stage.says("Lena", "!next");
    stage.says("Lena", "new: children");
    stage.says("Lena", "1 2 3 a\n4 5 c");
    stage.says("Mira", "!forget me");
    stage.says("Lena", "review");
    stage.says("Lena", "!stop");
    stage.says("Lena", "!harvest");
    assert!(!stage.remembers("Sleep"));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_heading_goes_with_whoever_added_it() {
    let anyone = SORT.replace("from: needs", "from: needs\nby: anyone");
    let mut stage = with_wall(&anyone);
    stage.says("Lena", "!next");
    stage.says("Mira", "new: the little ones");
    stage.says("Joy", "new: the little ones");
    stage.says("Tarek", "1 2 c");
    stage.says("Lena", "!pause");
    stage.says("Tarek", "3 c");
    stage.says("Lena", "!resume");
    stage.says("Mira", "!leave");
    stage.says("Joy", "3 c");
    stage.says("Joy", "review");
    stage.whispers("Joy", "stop");
    stage.says("Lena", "!resume");
    stage.restart();
    stage.says("Lena", "!next");
    assert!(!stage.remembers("the little ones"));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn nothing_is_sorted_while_it_is_halted_and_whoever_tries_hears_so() {
    let mut stage = with_wall(SORT);
    stage.says("Lena", "!next");
    stage.says("Joy", "!pause");
    stage.lines.clear();
    stage.says("Lena", "I think we wait.");
    stage.says("Lena", "1 a");
    stage.says("Lena", "new: children");
    stage.says("Lena", "!resume");
    stage.says("Lena", "review");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn so_many_lines_of_one_message_are_sorted() {
    let mut stage = with_wall(SORT);
    stage.says("Lena", "!next");
    stage.lines.clear();
    let (ones, all) = ("1 a\n".repeat(40), "1 a\n".repeat(15_000));
    stage.says("Lena", &format!("{ones}and this is talk"));
    assert!(!stage.transcript().contains("at most 40 lines"));
    stage.says("Lena", &format!("2 b\n{all}3 b"));
    let numbers: Vec<String> = (100..10_000).map(|number| number.to_string()).collect();
    stage.says("Lena", &format!("{} a", numbers.join(" ")));
    let said = stage.transcript();
    assert!(said.contains("at most 40 lines") && said.contains("b) Money: 2"), "{said}");
}

#[test]
fn nothing_to_sort_is_said_and_the_circle_goes_on() {
    let mut stage = begun(SORT, &["Mira", "Joy"]);
    stage.says("Lena", "!next");
    stage.says("Lena", "!skip");
    stage.says("Lena", "!next");
    insta::assert_snapshot!(stage.transcript());
}

const ROWS: &str = "## bring: names
minutes: 2

> Whom do we look at?

## table: look
minutes: 10
harvest: group
from: names

| What they can do | What they need |
|------------------|----------------|
";

#[test]
fn a_table_has_a_row_for_each_line_that_was_brought() {
    let mut stage = begun(ROWS, &["Mira"]);
    stage.says("Lena", "!next");
    stage.whispers("Lena", "1. The choir\n2. The bakery");
    stage.whispers("Lena", "1");
    for words in ["sing", "skip", "bake", "flour", "1", "1", "2"] {
        stage.whispers("Mira", words);
    }
    stage.whispers("Lena", "pass");
    stage.says("Lena", "!next");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn more_rows_than_a_table_bears_are_cut_and_the_facilitator_hears_so() {
    let mut stage = begun(ROWS, &["Mira"]);
    stage.says("Lena", "!next");
    let lines: Vec<String> = (1..=11).map(|number| format!("House {number}")).collect();
    stage.whispers("Lena", &lines.join("\n"));
    stage.whispers("Lena", "yes");
    let cut = stage.transcript();
    assert!(cut.contains("11 things were gathered"), "{cut}");
    for number in 1..=9 {
        stage.whispers("Mira", "roof");
        stage.whispers("Mira", "paint");
        assert!(stage.transcript().contains(&format!("House {number}")) || number == 1);
    }
    stage.whispers("Mira", "1");
    assert!(!stage.transcript().contains("House 10"));
}

const OWN_ROWS: &str = "## table: actors
minutes: 10
harvest: group

| Who | What they can do |
|-----|------------------|

## dots: weigh
minutes: 4
harvest: none
from: actors

> Whom do we ask first?
";

#[test]
fn a_vote_on_rows_that_people_brought_shows_their_names_only() {
    let mut stage = begun(OWN_ROWS, &["Mira", "Joy"]);
    stage.says("Lena", "!next");
    for (name, row) in [("Mira", ["The choir", "sing"]), ("Joy", ["The bakery", "bake"])] {
        for words in row.iter().chain(&["2", "1", "1"]) {
            stage.whispers(name, words);
        }
    }
    stage.whispers("Lena", "pass");
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.says("Lena", "!next");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_circle_goes_from_a_question_to_a_vote_on_what_was_made_of_it() {
    let mut stage = Stage::with_friends(library(&[("items", ITEMS)]), &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!start items");
    stage.says("Lena", "!next");
    stage.whispers("Lena", "How do we rest?\nWho helps?");
    stage.whispers("Lena", "yes");
    for (name, words) in
        [("Mira", "Sleep"), ("Joy", "Take turns"), ("Ana", "pass"), ("Lena", "pass")]
    {
        stage.whispers(name, words);
    }
    stage.whispers("Lena", "1");
    stage.says("Lena", "!next");
    stage.says("Ana", "1 b\n2 a");
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    for words in ["We write a list", "skip", "1", "1"] {
        stage.whispers("Joy", words);
    }
    for name in ["Mira", "Ana", "Lena"] {
        stage.whispers(name, "done");
    }
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    stage.note("the circle fills its own table, with the same rows");
    stage.says("Lena", "line: the night shift");
    stage.says("Lena", "line: whoever is free");
    stage.says("Lena", "!next");
    stage.says("Lena", "!stop");
    insta::assert_snapshot!(stage.transcript());
}

fn deletes(stage: &mut Stage, name: &str, event: &str) {
    let event = matrix_sdk::ruma::OwnedEventId::try_from(event).unwrap();
    stage.feed(Happening::Redacted { room: circle(), sender: user(name), event });
}

const VOTE_ON_WHAT_WAS_BROUGHT: &str = "## bring: question

> Which question do you bring?

## poll: way
minutes: 4
harvest: aggregate

- We go on with {question}
- We leave it

> What do we do?
";

#[test]
fn p9_what_somebody_brought_is_not_kept_in_what_was_counted() {
    let people = ["Mira", "Joy", "Tarek", "Ana", "Eva"];
    let mut stage = begun(VOTE_ON_WHAT_WAS_BROUGHT, &people);
    stage.says("Lena", "!next");
    stage.whispers("Lena", "the night watch");
    stage.whispers("Lena", "1");
    for name in people {
        stage.whispers(name, "1");
    }
    stage.whispers("Lena", "2");
    stage.says("Lena", "!next");
    stage.says("Lena", "!stop");
    assert!(stage.remembers("We leave it"));
    assert!(!stage.remembers("the night watch"));
}

#[test]
fn p9_a_heading_goes_from_other_peoples_lines_with_whoever_added_it() {
    let anyone = SORT.replace("from: needs", "from: needs\nby: anyone");
    let mut stage = with_wall(&anyone);
    stage.says("Lena", "!next");
    stage.says("Joy", "new: the little ones");
    stage.says("Joy", "1 2 3 4 5 c");
    stage.says("Lena", "!stop");
    assert!(stage.remembers("the little ones"));
    stage.says("Joy", "!forget me");
    assert!(!stage.remembers("the little ones"));
    assert!(stage.remembers("Sleep"));
}

#[test]
fn a_heading_that_was_deleted_or_corrected_reads_so() {
    let mut stage = with_wall(SORT);
    stage.says("Lena", "!next");
    stage.says("Lena", "new: the little ones");
    let event = stage.last_event();
    stage.says("Lena", "1 2 3 4 5 c");
    let message = stage.message(&circle(), "Lena", corrected(&event, "new: the younger ones"));
    stage.feed(message);
    assert!(stage.remembers("the younger ones") && !stage.remembers("the little ones"));
    deletes(&mut stage, "Lena", &event);
    assert!(!stage.remembers("the younger ones"));
    stage.says("Lena", "!next");
    stage.says("Lena", "1 2 3 4 5 a");
    stage.says("Lena", "new: our children");
    let event = stage.last_event();
    stage.says("Lena", "1 2 3 4 5 d");
    stage.says("Lena", "!stop");
    assert!(stage.remembers("our children"));
    deletes(&mut stage, "Lena", &event);
    assert!(!stage.remembers("our children") && stage.remembers("Sleep"));
}

#[test]
fn rows_and_cells_of_the_table_of_the_circle_go_with_their_authors_or_their_messages() {
    let steps = ROWS.replace("harvest: group", "by: circle\nharvest: group");
    let mut stage = begun(&steps, &["Mira", "Joy"]);
    stage.says("Lena", "!co-facilitator Mira");
    stage.says("Lena", "!next");
    stage.whispers("Lena", "The choir\nThe bakery");
    stage.whispers("Lena", "1");
    stage.says("Mira", "!scribe");
    stage.says("Mira", "line: sing aloud");
    stage.says("Mira", "skip");
    stage.says("Mira", "line: bake bread");
    let event = stage.last_event();
    stage.says("Mira", "done");
    stage.says("Lena", "!stop");
    assert!(stage.remembers("bake bread") && stage.remembers("The choir"));
    deletes(&mut stage, "Mira", &event);
    assert!(!stage.remembers("bake bread") && stage.remembers("sing aloud"));
    stage.says("Lena", "!forget me");
    assert!(!stage.remembers("The choir") && stage.remembers("sing aloud"));
}

#[test]
fn what_was_written_stays_beside_its_row_when_other_lines_are_brought() {
    let mut stage = begun(ROWS, &["Mira"]);
    stage.says("Lena", "!next");
    stage.whispers("Lena", "The choir\nThe bakery");
    stage.whispers("Lena", "1");
    stage.whispers("Mira", "sing aloud");
    stage.says("Lena", "!back");
    stage.whispers("Lena", "The mill\nThe choir");
    stage.whispers("Lena", "1");
    stage.lines.clear();
    for words in ["a hall", "grind", "water"] {
        stage.whispers("Mira", words);
    }
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn nobody_is_asked_about_lines_that_are_gone() {
    let mut stage = begun(ROWS, &["Mira"]);
    stage.says("Lena", "!next");
    stage.whispers("Lena", "The choir\nThe bakery");
    stage.whispers("Lena", "1");
    stage.whispers("Mira", "sing aloud");
    stage.says("Lena", "!back");
    stage.lines.clear();
    stage.says("Lena", "!skip");
    insta::assert_snapshot!(stage.transcript());
}

const PAGE: &str = "## table: page
minutes: 10
by: circle
harvest: group

| Whom we know | What they can do |
|--------------|------------------|

## dots: choice
minutes: 5
harvest: aggregate
from: page

> Whom do we ask first?
";

#[test]
fn a_vote_from_a_table_of_the_circle_shows_only_the_first_cell_of_each_row() {
    let mut stage = begun(PAGE, &["Mira"]);
    stage.says("Lena", "!next");
    for line in ["line: The choir", "line: sing aloud", "line: The bakery", "line: bake", "done"] {
        stage.says("Lena", line);
    }
    stage.lines.clear();
    stage.says("Lena", "!next");
    assert!(stage.lines.iter().all(|line| !line.contains("Whom we know")));
    insta::assert_snapshot!(stage.transcript());
}

const VOTE_ON_THE_WALL: &str = "## wall: needs
minutes: 5
harvest: group
at-least: 2

> What do you need?

## poll: first
minutes: 5
harvest: aggregate
from: needs

> What first?
";

#[test]
fn p9_the_words_of_whoever_is_forgotten_are_not_voted_on() {
    let mut stage = with_wall(VOTE_ON_THE_WALL);
    stage.says("Lena", "!next");
    assert!(stage.remembers("A bus ticket"));
    stage.says("Joy", "!forget me");
    assert!(!stage.remembers("A bus ticket"));
}
