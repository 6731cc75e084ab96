//! The open floor, drills, and what a circle takes home.

use matrix_sdk::ruma::OwnedEventId;
use proptest::prelude::*;

use super::*;
use crate::{
    circle::row::{Session, State},
    core::{Attachment, Deed, Destination, Happening},
    script::Kind,
    store::{Store, Table, decode},
};

pub const FLOOR: &str = "# Looking back

minutes: 20
care: green
lineage: test

We look back together.

## plenary: back
minutes: 10
harvest: group

> What did you notice?
>
> What do we do with it?

## close: leaving
minutes: 4

That was it.

> How are you leaving?
";

const LOOSE: &str = "# Loose

minutes: 10
care: green
lineage: test

An open floor of which nothing is kept.

## plenary: talk
minutes: 5
harvest: none

> What is there?

## say: after
minutes: 2

> Thank you.
";

pub const DRILL: &str = "# A morning

minutes: 30
care: amber
lineage: test

A rehearsal.

## inject: morning
minutes: 20
harvest: none
at: 0, 5, 12

It is eight in the morning.

- the one who waits
- the one at home

> A colleague has not arrived. Who does what?
>
> The usual app is blocked.
>
> A stranger is at the door.

## say: after
minutes: 2

> What was missing, slow, too heavy?

## close: leaving
minutes: 2

> How are you leaving?
";

pub const GATHER: &str = "# Needs

minutes: 20
care: green
lineage: test

We gather what we need.

## round: arriving
minutes: 3
harvest: none

> How are you arriving?

## private: mine
minutes: 3
harvest: own

> What helped you?

## wall: needs
minutes: 5
harvest: group
at-least: 2

> What do you need from the others?
";

const ROOTS: &str = "# Roots

minutes: 9
care: green
lineage: test

We name what held.

## round: roots
minutes: 9
harvest: group

> What held?
";

/// Everything that was handed over as a file, and to whom.
fn files(stage: &Stage) -> Vec<(&Destination, &Attachment)> {
    let done = stage.done.iter();
    done.filter_map(|deed| match &deed.deed {
        Deed::Attach(attachment) => Some((&deed.to, attachment)),
        _ => None,
    })
    .collect()
}

fn text(file: &Attachment) -> String {
    String::from_utf8(file.content.as_bytes().to_vec()).unwrap()
}

/// A circle of three goes through a wall, so that three lines are kept.
fn gathered() -> Stage {
    let mut stage = Stage::with_friends(library(&[("needs", GATHER)]), &["Mira", "Joy"]);
    goes_through_needs(&mut stage);
    stage
}

fn goes_through_needs(stage: &mut Stage) {
    stage.says("Lena", "!start needs");
    stage.says("Lena", "!next");
    stage.says("Lena", "!skip");
    for name in ["Lena", "Mira", "Joy"] {
        stage.whispers(name, &format!("deep-{name}"));
    }
    stage.whispers("Lena", "Time to read");
    stage.whispers("Mira", "That Joy and Mira speak more slowly");
    stage.whispers("Joy", "A bit of joy, *and* <b>bread</b>");
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.says("Lena", "!next");
}

/// The number of the line in which the facilitator reads this.
fn line_of(stage: &Stage, words: &str) -> String {
    let shown = stage.lines.iter().rev().flat_map(|lines| lines.lines());
    let line = shown.filter(|line| line.contains(words)).find_map(|line| line.split_once(" · "));
    line.unwrap().0.trim_start_matches(|c: char| !c.is_ascii_digit()).to_owned()
}

#[test]
fn an_open_floor_with_hands_and_thoughts_that_are_put_aside() {
    let mut stage = Stage::with_friends(library(&[("back", FLOOR)]), &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!start back");
    stage.says("Lena", "!next");
    stage.says("Mira", "I noticed how quiet it was.");
    stage.says("Joy", "hand");
    stage.says("Ana", "!hand");
    stage.whispers("Mira", "hand");
    stage.says("Joy", "It was heavy for me.");
    stage.says("Mira", "park: who looks after the keys?");
    stage.whispers("Ana", "!park Ask about the cat");
    stage.says("Joy", "And then lighter. done");
    stage.says("Ana", "later");
    stage.says("Mira", "pass");
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    stage.says("Joy", "!park");
    stage.says("Joy", "park: What did Lena mean?");
    stage.says("Joy", "forget it");
    stage.says("Lena", "!parked");
    stage.pass(10);
    stage.whispers("Lena", "1");
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(stage.rows(Table::Session), 0);
    assert!(stage.remembers("Ask about the cat"));
}

#[test]
fn a_floor_halts_and_people_come_and_go() {
    let mut stage = Stage::with_friends(library(&[("loose", LOOSE)]), &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!hand");
    stage.says("Lena", "!start loose");
    stage.says("Lena", "!next");
    stage.says("Mira", "hand");
    stage.says("Joy", "hand");
    stage.says("Ana", "hand");
    stage.goes("Joy");
    stage.says("Ana", "pause");
    stage.says("Mira", "done");
    stage.says("Lena", "hand");
    stage.restart();
    stage.says("Lena", "!resume");
    stage.says("Ana", "!leave");
    stage.joins("Joy");
    stage.says("Lena", "done");
    stage.says("Joy", "stop");
    stage.says("Lena", "park: what is left");
    stage.says("Lena", "!resume");
    for _ in 0..5 {
        stage.says("Lena", "!next");
    }
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(stage.rows(Table::Harvest), 0);
}

#[test]
fn what_somebody_put_aside_goes_with_them_or_with_their_message() {
    let mut stage = Stage::with_friends(library(&[("back", FLOOR)]), &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!start back");
    stage.says("Lena", "!next");
    stage.says("Mira", "park: first");
    let event = OwnedEventId::try_from(stage.last_event()).unwrap();
    stage.says("Joy", "park: second");
    stage.says("Ana", "park: third");
    assert_eq!(stage.rows(Table::Harvest), 3);
    stage.feed(Happening::Redacted { room: circle(), sender: user("Joy"), event: event.clone() });
    assert!(stage.remembers("first"));
    stage.feed(Happening::Redacted { room: circle(), sender: user("Mira"), event });
    assert!(!stage.remembers("first"));
    stage.says("Joy", "!leave");
    assert!(!stage.remembers("second"));
    stage.whispers("Ana", "forget me");
    assert_eq!(stage.rows(Table::Harvest), 0);
}

#[test]
fn a_drill_with_three_events_and_a_word_that_halts_it() {
    let mut stage = Stage::with_friends(library(&[("morning", DRILL)]), &["Mira", "Joy"]);
    stage.says("Lena", "!start morning");
    stage.agree(&["Mira", "Joy"]);
    stage.says("Lena", "!next");
    stage.says("Mira", "I call the neighbour.");
    stage.pass(3);
    stage.says("Joy", "stop");
    stage.pass(30);
    stage.says("Lena", "!resume");
    stage.pass(2);
    stage.says("Lena", "!status");
    stage.whispers("Mira", "hello?");
    stage.says("Lena", "!next");
    stage.pass(18);
    stage.whispers("Lena", "1");
    stage.says("Lena", "!back");
    stage.says("Lena", "!stop");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn every_message_in_the_room_of_a_drill_is_marked_at_both_ends() {
    let mut stage = Stage::with_friends(library(&[("morning", DRILL)]), &["Mira", "Joy"]);
    stage.says("Lena", "!start morning");
    stage.agree(&["Mira", "Joy"]);
    let before = stage.done.len();
    stage.says("Lena", "!next");
    for word in ["!status", "!scripts", "!pause", "!next", "!resume", "!extend 5", "!nonsense"] {
        stage.says("Lena", word);
        stage.pass(3);
    }
    stage.says("Mira", "stop");
    let said = stage.done.iter().skip(before).filter_map(|deed| match &deed.deed {
        Deed::Say(body) if deed.to == Destination::Room(circle()) => Some(&body.markdown),
        _ => None,
    });
    let all: Vec<_> = said.collect();
    assert!(all.len() > 10, "{}", all.len());
    for text in all {
        assert!(text.starts_with("**DRILL**") && text.ends_with("**DRILL**"), "{text}");
    }
}

#[test]
fn what_a_drill_missed_while_kolo_was_away_comes_by_hand() {
    let mut stage = Stage::with_friends(library(&[("morning", DRILL)]), &["Mira"]);
    stage.says("Lena", "!start morning");
    stage.agree(&["Mira"]);
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.note("Kolo is away for 13 minutes");
    stage.sleep(13);
    stage.restart();
    stage.tick();
    stage.pass(5);
    stage.says("Lena", "!next");
    stage.pass(1);
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    insta::assert_snapshot!("a_drill_that_missed_all", stage.transcript());
    stage.says("Lena", "!stop");
    stage.says("Lena", "!start morning");
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.note("Kolo is away for 7 minutes");
    stage.sleep(7);
    stage.restart();
    stage.tick();
    stage.says("Lena", "!next");
    stage.pass(7);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_circle_takes_home_what_it_gathered_except_for_one_line() {
    let mut stage = gathered();
    stage.whispers("Lena", "redact 9");
    let number = line_of(&stage, "slowly");
    stage.whispers("Lena", &format!("redact {number}"));
    assert!(!stage.remembers("slowly"));
    stage.whispers("Lena", "1");
    stage.whispers("Mira", "4");
    stage.whispers("Mira", "3");
    stage.whispers("Mira", "the one about bread");
    stage.whispers("Lena", "1");
    stage.whispers("Joy", "yes");
    let number = line_of(&stage, "bread");
    stage.whispers("Lena", &format!("redact {number}"));
    stage.whispers("Mira", "1");
    insta::assert_snapshot!(stage.transcript());
    let handed = files(&stage);
    assert_eq!(handed.len(), 6);
    for name in ["Lena", "Mira", "Joy"] {
        let theirs = handed.iter().filter(|(to, _)| **to == Destination::Private(user(name)));
        assert_eq!(theirs.count(), 2, "{name}");
    }
    for (_, file) in &handed {
        let text = text(file);
        assert!(text.contains("Time to read"), "{text}");
        for gone in ["slowly", "bread", "deep-", "Mira", "Lena"] {
            assert!(!text.contains(gone), "{gone} in {text}");
        }
    }
    assert_eq!(stage.rows(Table::Harvest), 0);
    assert!(!stage.timers().iter().any(|key| format!("{key:?}").contains("Harvest")));
}

#[test]
fn one_no_is_enough_and_nobody_learns_whose() {
    let mut stage = gathered();
    stage.whispers("Lena", "1");
    stage.whispers("Mira", "2");
    stage.whispers("Lena", "1");
    stage.note("Joy is the last to answer");
    stage.whispers("Joy", "1");
    stage.says("Lena", "!harvest");
    insta::assert_snapshot!(stage.transcript());
    assert!(files(&stage).is_empty());
    assert_eq!(stage.rows(Table::Harvest), 0);
}

#[test]
fn silence_is_no_yes_and_the_facilitator_decides_after_a_day() {
    let mut stage = gathered();
    stage.lines.clear();
    stage.whispers("Lena", "1");
    stage.whispers("Lena", "1");
    stage.whispers("Mira", "2");
    stage.whispers("Mira", "yes");
    stage.says("Lena", "!harvest");
    stage.pass(24 * 60);
    stage.whispers("Lena", "2");
    stage.restart();
    stage.pass(24 * 60);
    stage.whispers("Lena", "1");
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(files(&stage).len(), 6);
}

#[test]
fn what_nobody_asks_about_is_erased_after_some_days_and_the_circle_hears_so() {
    let mut stage = gathered();
    stage.lines.clear();
    stage.whispers("Lena", "2");
    stage.says("Mira", "!harvest");
    stage.says("Lena", "!harvest keep 40");
    stage.says("Lena", "!harvest keep 3");
    stage.pass(24 * 60);
    insta::assert_snapshot!("for_some_days", stage.transcript());
    goes_through_needs(&mut stage);
    stage.whispers("Lena", "1");
    stage.pass(2 * 24 * 60);
    stage.restart();
    stage.says("Lena", "!harvest");
    stage.pass(24 * 60);
    stage.pass(24 * 60);
    stage.whispers("Lena", "1");
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(stage.rows(Table::Harvest), 0);
}

#[test]
fn a_circle_in_spanish_takes_home_in_spanish() {
    let es = "# Necesidades\n\nLo que necesitamos.\n\n## round: arriving\n\n> ¿Cómo llegas?\n\n## private: mine\n\n> ¿Qué te ayudó?\n\n## wall: needs\n\n> ¿Qué necesitas de las demás personas?\n";
    let scripts = [("needs", GATHER), ("es/needs", es)];
    let mut stage = Stage::with_friends(library(&scripts), &["Mira", "Luz"]);
    stage.says("Lena", "!language es");
    for name in ["Lena", "Mira", "Luz"] {
        stage.whispers(name, "!language es");
    }
    stage.says("Lena", "!start needs");
    stage.says("Lena", "!siguiente");
    stage.says("Lena", "!saltar");
    for name in ["Lena", "Mira", "Luz"] {
        stage.whispers(name, "paso");
    }
    stage.whispers("Lena", "Que Mira me escuche");
    stage.whispers("Mira", "Un poco de luz");
    stage.whispers("Luz", "paso");
    stage.says("Lena", "!siguiente");
    stage.lines.clear();
    stage.says("Lena", "!siguiente");
    let number = line_of(&stage, "luz");
    stage.whispers("Lena", &format!("tachar {number}"));
    stage.whispers("Lena", "1");
    for name in ["Lena", "Mira", "Luz"] {
        stage.whispers(name, "sí");
    }
    insta::assert_snapshot!(stage.transcript());
    let page = text(files(&stage).first().unwrap().1);
    assert!(page.contains("lang=\"es\"") && page.contains("Que Persona A me escuche"), "{page}");
}

#[test]
fn who_is_forgotten_takes_along_what_they_brought() {
    let mut stage = Stage::with_friends(library(&[("roots", ROOTS)]), &["Mira", "Joy"]);
    stage.says("Lena", "!start roots");
    stage.says("Lena", "!next");
    stage.says("Lena", "My aunt. done");
    for _ in 0..2 {
        for name in ["Mira", "Joy"] {
            stage.says(name, &format!("The garden of {name}, marked-{name}. done"));
        }
    }
    stage.whispers("Lena", "1");
    stage.whispers("Lena", "yes");
    stage.whispers("Joy", "yes");
    stage.whispers("Mira", "forget me");
    assert!(!stage.remembers("marked-"), "words of Mira are still there");
    assert_eq!(files(&stage).len(), 4);
    for (_, file) in files(&stage) {
        let text = text(file);
        assert!(
            text.contains("marked-Person") && text.matches("The garden").count() == 1,
            "{text}"
        );
    }
}

#[test]
fn while_a_session_is_stopped_the_result_waits() {
    let mut stage = gathered();
    stage.whispers("Lena", "1");
    stage.says("Lena", "!start needs");
    stage.says("Mira", "stop");
    stage.lines.clear();
    for name in ["Lena", "Mira", "Joy"] {
        stage.whispers(name, "1");
    }
    stage.pass(25 * 60);
    assert!(stage.lines.iter().all(|line| !line.starts_with("circle")));
    stage.says("Lena", "!resume");
    assert_eq!(files(&stage).len(), 6);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_is_too_old_is_erased_during_a_stop_and_the_circle_hears_of_it_afterwards() {
    let mut stage = gathered();
    stage.says("Lena", "!start needs");
    stage.says("Mira", "stop");
    stage.lines.clear();
    stage.pass(8 * 24 * 60);
    assert!(!stage.remembers("Time to read"));
    stage.says("Lena", "!stop");
    stage.pass(60);
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(stage.rows(Table::Harvest), 0);
}

#[test]
fn a_circle_that_moves_or_ends_leaves_no_harvest_behind() {
    let mut stage = gathered();
    stage.whispers("Lena", "1");
    let new = room("newcircle");
    stage.feed(Happening::Replaced { room: circle(), by: new.clone() });
    let members = stage.members();
    stage.feed(Happening::Present { room: new.clone(), encrypted: true, members });
    assert!(!stage.remembers("!circle:example.org"), "something still hangs at the old room");
    stage.whispers("Mira", "1");
    let why = crate::core::Departure::Removed;
    stage.feed(Happening::Gone { room: new, why });
    assert_eq!(stage.rows(Table::Harvest), 0);
    assert!(stage.timers().is_empty());
}

/// P6: no kind of step in which somebody is asked for themselves, or for nobody, gives leave.
#[test]
fn p6_only_what_is_the_circles_is_kept() {
    let script = format!(
        "{GATHER}\n## plenary: open\nminutes: 1\nharvest: none\n\n> Well?\n\n## pause: quiet\nminutes: 1\n"
    );
    let library = library(&[("needs", &script)]);
    let script = library.iter().next().unwrap();
    let allowed: Vec<_> = script
        .steps
        .iter()
        .filter(|step| crate::circle::harvest::may_be_kept(&step.kind))
        .map(|step| (step.id.0.as_str(), matches!(step.kind, Kind::Wall { .. })))
        .collect();
    assert_eq!(allowed, [("needs", true)]);
}

const ALL_KINDS: &str = "

## plenary: loose
minutes: 2
harvest: none

> What is left?

## plenary: open
minutes: 2
harvest: group

> And now?
";

/// What somebody does while a circle gathers.
#[derive(Clone, Copy, Debug)]
enum Deeds {
    Says,
    Whispers,
    Parks,
    ParksAlone,
    Writes(&'static str),
    WritesAlone(&'static str),
    Restarts,
}

fn deed() -> impl Strategy<Value = (&'static str, Deeds)> {
    let words = prop::sample::select(vec!["pass", "forget it", "done", "hand", "later", "!leave"]);
    let leading =
        prop::sample::select(vec!["!next", "!next", "!back", "!skip", "!pause", "!resume"]);
    let deeds = prop_oneof![
        3 => Just(Deeds::Says),
        6 => Just(Deeds::Whispers),
        3 => Just(Deeds::Parks),
        2 => Just(Deeds::ParksAlone),
        2 => words.clone().prop_map(Deeds::Writes),
        2 => words.prop_map(Deeds::WritesAlone),
        1 => Just(Deeds::Restarts),
    ];
    let anybody = (prop::sample::select(vec!["Lena", "Mira", "Joy"]), deeds);
    prop_oneof![4 => anybody, 2 => leading.prop_map(|word| ("Lena", Deeds::Writes(word)))]
}

/// The step that runs, if people can answer it.
fn step(stage: &Stage) -> Option<usize> {
    let row = stage.store.get(Table::Session, circle().as_bytes()).unwrap()?;
    let session: Session = decode(&row).unwrap();
    (!matches!(session.state, State::Announced)).then_some(session.step)
}

fn does(stage: &mut Stage, who: &str, deed: Deeds) {
    let at = step(stage);
    match deed {
        Deeds::Says => stage.says(who, "said: not kept. done"),
        Deeds::Whispers if at == Some(2) => stage.whispers(who, "ours: the wall"),
        Deeds::Whispers => stage.whispers(who, "deep: my own"),
        Deeds::Parks if at == Some(3) => stage.says(who, "park: loose: not kept"),
        Deeds::Parks => stage.says(who, "park: ours: put aside"),
        Deeds::ParksAlone if at == Some(3) => stage.whispers(who, "!park loose: not kept"),
        Deeds::ParksAlone => stage.whispers(who, "!park ours: put aside"),
        Deeds::Writes(words) => stage.says(who, words),
        Deeds::WritesAlone(words) => stage.whispers(who, words),
        Deeds::Restarts => stage.restart(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// P6: whatever people do, the file holds what is the circle's, and nothing else.
    #[test]
    fn p6_nothing_of_somebodys_own_reaches_the_file(deeds in prop::collection::vec(deed(), 0..40)) {
        let script = format!("{GATHER}{ALL_KINDS}");
        let mut stage = Stage::with_friends(library(&[("needs", &script)]), &["Mira", "Joy"]);
        stage.says("Lena", "!start needs");
        stage.says("Lena", "!next");
        stage.says("Lena", "!park ours: at the very beginning");
        for (who, deed) in deeds {
            does(&mut stage, who, deed);
        }
        for _ in 0..40 {
            stage.says("Lena", "!resume");
            stage.says("Lena", "!next");
        }
        stage.says("Lena", "!harvest");
        stage.whispers("Lena", "1");
        for name in ["Lena", "Mira", "Joy"] {
            stage.whispers(name, "1");
        }
        stage.pass(25 * 60);
        stage.whispers("Lena", "1");
        for (_, file) in files(&stage) {
            let text = text(file);
            prop_assert!(text.contains("ours:"), "{}", text);
            for secret in ["said:", "deep:", "loose:", "Lena", "Mira", "Joy"] {
                prop_assert!(!text.contains(secret), "{} in {}", secret, text);
            }
        }
        prop_assert!(!stage.remembers("deep:") || step(&stage).is_some());
    }
}

#[test]
fn what_a_stop_kept_back_of_the_question_is_asked_when_it_goes_on() {
    let mut stage = gathered();
    stage.offline = true;
    stage.whispers("Lena", "1");
    stage.says("Lena", "!start needs");
    stage.says("Mira", "stop");
    stage.offline = false;
    stage.deliver();
    let asked = |line: &String| line.starts_with("→ Joy") && line.contains("May what was gathered");
    assert!(!stage.lines.iter().any(asked));
    stage.says("Lena", "!resume");
    assert!(stage.lines.iter().any(asked));
}

#[test]
fn p6_a_wish_of_long_ago_is_not_what_somebody_writes_for_something_else() {
    let mut stage = gathered();
    stage.whispers("Lena", "1");
    stage.whispers("Mira", "3");
    stage.says("Lena", "!start needs");
    stage.says("Lena", "!next");
    stage.says("Lena", "!skip");
    stage.whispers("Mira", "My aunt hid me");
    stage.says("Lena", "!stop");
    stage.lines.clear();
    stage.whispers("Mira", "And she fed me");
    assert!(!stage.lines.iter().any(|line| line.starts_with("→ Lena")));
}
