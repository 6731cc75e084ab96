//! Journeys, as those on the way and those who look for them read of them.

use jiff::{SignedDuration, Timestamp};

use super::{
    raising::{chooses_words, to_mira},
    stage, stage_with,
};
use crate::{
    alert::calls::has_open_alert_in,
    circle::tests::{Stage, library, user},
    core::{CallFor, Happening, Lane, TimerKey},
    store::Table,
};

/// Mira has said where she is: it is noon in Bogotá.
fn ready() -> Stage {
    let mut stage = stage();
    stage.whispers("Mira", "I am in Bogotá");
    stage.lines.clear();
    stage
}

fn under_way() -> Stage {
    let mut stage = ready();
    stage.whispers("Mira", "journey 4h to Cúcuta");
    stage.lines.clear();
    stage
}

fn seen(stage: &mut Stage) -> String {
    stage.transcript()
}

fn is_journey(key: &TimerKey) -> bool {
    matches!(key, TimerKey::Journey(_))
}

fn has_alert(stage: &Stage) -> bool {
    has_open_alert_in(&*stage.store, &user("mira"))
}

#[test]
fn a_journey_is_read_back_and_ends() {
    let mut stage = ready();
    stage.whispers("Mira", "journey?");
    stage.whispers("Mira", "journey to Cúcuta");
    stage.whispers("Mira", "journey 6h to Cúcuta via Pamplona 2h");
    stage.whispers("Mira", "journey 1h");
    stage.whispers("Mira", "via Chitagá 17:00");
    stage.whispers("Mira", "there 1");
    stage.whispers("Mira", "journey note: two men follow the car");
    stage.whispers("Mira", "extend until 20:00");
    stage.whispers("Mira", "journey?");
    stage.whispers("Mira", "arrived at the bridge");
    stage.whispers("Mira", "I have arrived");
    stage.whispers("Mira", "journey?");
    insta::assert_snapshot!(seen(&mut stage));
    assert_eq!(stage.rows(Table::Journey), 0);
    assert!(!stage.timers().iter().any(is_journey));
}

#[test]
fn a_journey_from_which_no_word_comes_is_an_alert() {
    let mut stage = ready();
    stage.whispers("Mira", "journey 4h to Cúcuta");
    stage.whispers("Mira", "journey note: a white car");
    stage.pass(4 * 60);
    stage.pass(15);
    stage.restart();
    assert!(!has_alert(&stage));
    stage.pass(20);
    assert!(has_alert(&stage));
    stage.whispers("Ana", "1");
    stage.whispers("Mira", "arrived");
    insta::assert_snapshot!(seen(&mut stage));
    assert_eq!(stage.rows(Table::Journey), 0);
}

#[test]
fn in_every_language() {
    for (tag, says, extends, arrives) in [
        ("en", "journey until 18:00 to Cúcuta", "extend 1h", "arrived"),
        ("es", "viaje hasta las 18:00 a Cúcuta", "extender 1h", "llegué"),
        ("fr", "trajet jusqu'à 18h vers Cúcuta", "prolonger 1h", "je suis arrivée"),
        ("ar", "رحلة حتى ١٨:٠٠ إلى Cúcuta", "تمديد ساعة", "وصلت"),
    ] {
        let mut stage = ready();
        stage.whispers("Mira", &format!("!language {tag}"));
        stage.whispers("Ana", &format!("!language {tag}"));
        stage.lines.clear();
        stage.whispers("Mira", says);
        stage.whispers("Mira", extends);
        stage.pass(7 * 60 + 20);
        stage.whispers("Mira", arrives);
        insta::assert_snapshot!(format!("a_journey_in_{tag}"), seen(&mut stage));
        assert_eq!(stage.rows(Table::Journey), 0, "{tag}");
    }
}

#[test]
fn what_is_missing_is_said() {
    let mut alone = Stage::with_friends(library(&[]), &["Mira"]);
    alone.whispers("Mira", "journey 4h");
    assert!(seen(&mut alone).contains("nobody has agreed to be your contact yet"));
    let mut nowhere = stage();
    nowhere.whispers("Mira", "journey 4h");
    assert!(seen(&mut nowhere).contains("I do not know by which clock you live"));
    for text in ["journey 2 min", "journey 20 days", "journey 4h to Cúcuta via Pamplona 5h"] {
        let mut stage = ready();
        stage.whispers("Mira", text);
        assert!(seen(&mut stage).contains("Nothing has changed"), "{text}");
        assert_eq!(stage.rows(Table::Journey), 0, "{text}");
    }
}

#[test]
fn no_word_of_a_journey_is_heard_where_none_is_under_way() {
    let mut stage = ready();
    for text in ["arrived", "extend 1h", "there", "via Pamplona 14:00"] {
        stage.whispers("Mira", text);
        let seen = seen(&mut stage);
        assert!(!seen.contains("journey") && !seen.contains("alert"), "{seen}");
    }
}

#[test]
fn a_contact_looks_and_says_what_they_have_found() {
    let mut stage = under_way();
    stage.pass(4 * 60 + 15);
    stage.whispers("Ana", "1");
    stage.pass(25);
    assert!(!has_alert(&stage));
    stage.whispers("Ana", "3");
    stage.pass(59);
    assert!(!has_alert(&stage));
    stage.pass(40);
    assert!(has_alert(&stage), "only Mira's own word ends it");
    insta::assert_snapshot!(seen(&mut stage));
}

#[test]
fn a_contact_who_looks_and_falls_silent_is_not_waited_for() {
    let mut stage = under_way();
    stage.pass(4 * 60 + 15);
    stage.whispers("Ana", "1");
    stage.pass(29);
    assert!(!has_alert(&stage));
    stage.pass(1);
    assert!(has_alert(&stage));
}

#[test]
fn a_contact_who_cannot_look_makes_it_an_alert_at_once() {
    let mut stage = under_way();
    stage.pass(4 * 60 + 15);
    stage.lines.clear();
    stage.whispers("Ana", "2");
    assert!(has_alert(&stage));
    let seen = seen(&mut stage);
    assert!(seen.contains("ALERT from Mira"), "{seen}");
}

#[test]
fn a_word_after_somebody_was_asked_tells_them() {
    for text in ["extend 1h", "arrived", "cancel"] {
        let mut stage = under_way();
        stage.pass(4 * 60 + 15);
        stage.lines.clear();
        stage.whispers("Mira", text);
        let said = seen(&mut stage);
        assert!(said.contains("→ Ana | Mira has written to me since"), "{said}");
        stage.pass(55);
        assert!(!has_alert(&stage));
        stage.whispers("Ana", "2");
        assert!(!has_alert(&stage), "{text}");
    }
}

#[test]
fn nobody_is_awake_to_look() {
    let mut stage = stage_with("7:00 to 8:00");
    stage.whispers("Mira", "I am in Bogotá");
    stage.whispers("Mira", "journey 1h");
    stage.lines.clear();
    stage.pass(60 + 15);
    let said = seen(&mut stage);
    assert!(said.contains("At this hour I may write to none of your contacts"), "{said}");
    assert!(!said.contains("→ Ana"), "{said}");
    stage.pass(20);
    assert!(has_alert(&stage));
}

#[test]
fn a_waypoint_is_missed_gently() {
    let mut stage = ready();
    stage.whispers("Mira", "journey 6h to Cúcuta via Pamplona 2h");
    stage.lines.clear();
    stage.pass(2 * 60);
    stage.pass(15);
    stage.whispers("Ana", "2");
    stage.pass(120);
    assert!(!has_alert(&stage));
    insta::assert_snapshot!(seen(&mut stage));
    stage.pass(120 + 20);
    assert!(has_alert(&stage), "the end comes all the same");
}

#[test]
fn a_waypoint_is_passed_by_its_number() {
    let mut stage = ready();
    stage.whispers("Mira", "journey 6h to Cúcuta via Pamplona 2h");
    stage.pass(2 * 60);
    stage.whispers("Mira", "1");
    stage.lines.clear();
    stage.pass(60);
    assert!(!seen(&mut stage).contains(" | "));
}

#[test]
fn nothing_is_asked_while_a_phone_may_be_off() {
    let mut stage = under_way();
    stage.whispers("Mira", "my phone may be off until 18:00");
    let said = seen(&mut stage);
    assert!(said.contains("is due at 18:00 now"), "{said}");
    stage.pass(6 * 60 - 1);
    assert!(!seen(&mut stage).contains(" | "));
    stage.pass(1);
    assert!(seen(&mut stage).contains("Are you there?"));
}

#[test]
fn a_short_journey_has_no_reminder() {
    let mut stage = ready();
    stage.whispers("Mira", "journey 20 min");
    stage.lines.clear();
    stage.pass(19);
    assert!(!seen(&mut stage).contains(" | "));
}

#[test]
fn intervals_are_chosen_within_bounds() {
    let mut stage = ready();
    stage.whispers("Mira", "journey check 200 min");
    assert!(seen(&mut stage).contains("5 to 180 minutes"));
    stage.whispers("Mira", "journey nudge 0");
    stage.whispers("Mira", "journey wait 5 min");
    stage.whispers("Mira", "journey check 1h");
    stage.whispers("Mira", "journey 1h");
    stage.lines.clear();
    stage.pass(59);
    assert!(!seen(&mut stage).contains(" | "));
    stage.pass(6);
    assert!(seen(&mut stage).contains("→ Ana"));
    stage.pass(59);
    assert!(!has_alert(&stage));
    stage.pass(1);
    assert!(has_alert(&stage));
}

#[test]
fn a_kolo_that_was_away_says_so_and_asks_anew() {
    let mut stage = under_way();
    stage.sleep(5 * 60);
    stage.restart();
    stage.lines.clear();
    stage.tick();
    let said = seen(&mut stage);
    assert!(said.contains("→ Mira | I was not watching from"), "{said}");
    assert!(said.contains("→ Ana | I was not watching over the journey of Mira"), "{said}");
    assert!(!has_alert(&stage));
    stage.pass(15);
    assert!(seen(&mut stage).contains("→ Ana | I have no word from Mira"));
    stage.pass(20);
    assert!(has_alert(&stage));
}

/// Mira wrote it in time; her homeserver says so, though Kolo reads it late.
#[test]
fn what_was_written_in_time_is_no_danger() {
    let mut stage = under_way();
    stage.pass(4 * 60 + 30);
    let written = stage.now();
    stage.pass(10);
    assert!(has_alert(&stage));
    stage.lines.clear();
    let room = stage.private_room("Mira");
    let content = crate::core::Content::Text("arrived".to_owned());
    let Happening::Message { room, sender, event, content, .. } =
        stage.message(&room, "Mira", content)
    else {
        panic!("no message")
    };
    stage.feed(Happening::Message { room, sender, event, content, sent_at: written });
    let said = seen(&mut stage);
    assert!(said.contains("there was no danger"), "{said}");
    assert!(!has_alert(&stage));
}

#[test]
fn who_cannot_be_heard_is_not_silent() {
    let mut stage = under_way();
    stage.offline = true;
    stage.pass(5 * 60);
    assert!(!has_alert(&stage));
    stage.offline = false;
    stage.lines.clear();
    stage.deliver();
    assert!(seen(&mut stage).contains("Are you there?"));
    stage.pass(14);
    assert!(!seen(&mut stage).contains("→ Ana"));
    stage.pass(1);
    assert!(seen(&mut stage).contains("→ Ana"));
}

#[test]
fn an_alert_that_is_open_hears_of_the_journey_and_there_is_no_second() {
    let mut stage = under_way();
    stage.pass(4 * 60 - 5);
    stage.whispers("Mira", "alert");
    stage.pass(1);
    let said = seen(&mut stage);
    assert!(said.contains("A journey to Cúcuta is under way"), "{said}");
    stage.whispers("Ana", "1");
    stage.lines.clear();
    let before = stage.rows(Table::Call);
    stage.pass(45);
    let said = seen(&mut stage);
    assert!(said.contains("→ Ana | New about Mira:"), "{said}");
    assert!(said.contains("a journey to Cúcuta was to be over at"), "{said}");
    assert_eq!(stage.rows(Table::Call), before);
}

/// Ana was asked to look for Mira, and leads in an alert of Dragan's since.
#[test]
fn what_is_written_in_a_newer_alert_is_no_answer_about_a_journey() {
    let mut stage = under_way();
    for (who, text) in [("Dragan", "trust Ana"), ("Ana", "1"), ("Ana", "2")] {
        stage.whispers(who, text);
    }
    stage.pass(4 * 60 + 15);
    stage.whispers("Dragan", "alert");
    stage.pass_seconds(10);
    stage.whispers("Ana", "1");
    stage.lines.clear();
    stage.whispers("Ana", "acting");
    stage.whispers("Ana", "I have reached them");
    let said = seen(&mut stage);
    assert!(said.contains("→ Dragan |") && !said.contains("→ Mira |"), "{said}");
    stage.pass(20);
    assert!(has_alert(&stage));
}

#[test]
fn who_has_stepped_back_reads_no_more_of_a_journey() {
    let mut stage = under_way();
    stage.pass(4 * 60 - 5);
    stage.whispers("Mira", "alert");
    stage.pass(1);
    stage.whispers("Ana", "1");
    stage.whispers("Ana", "step back from Mira");
    stage.lines.clear();
    stage.pass(45);
    let said = seen(&mut stage);
    assert!(said.contains("→ Dragan | New about Mira:"), "{said}");
    assert!(!said.contains("→ Ana |"), "{said}");
}

#[test]
fn p9_whoever_is_forgotten_is_asked_once_more_and_leaves_nothing() {
    let mut stage = under_way();
    stage.pass(4 * 60 + 15);
    stage.lines.clear();
    stage.whispers("Mira", "forget me");
    assert!(seen(&mut stage).contains("Your journey is under way"));
    assert!(!stage.ready.is_empty());
    stage.whispers("Mira", "forget me");
    let said = seen(&mut stage);
    assert!(said.contains("→ Ana | What I kept of Mira has been erased"), "{said}");
    assert!(stage.ready.is_empty());
    assert!(!stage.timers().iter().any(is_journey));
    stage.pass(60);
    assert!(!has_alert(&stage));
}

#[test]
fn a_message_outlives_kolo_and_is_taken_back() {
    let mut stage = under_way();
    let (who, at, words) = stage.ready.values().next().cloned().unwrap();
    assert_eq!(who, user("ana"));
    let due: Timestamp = "2026-05-01T21:00:00Z".parse().unwrap();
    assert_eq!(at, due.checked_add(SignedDuration::from_mins(15 + 20 + 30)).unwrap());
    assert!(words.contains("A journey of Mira to Cúcuta was to be over at"), "{words}");
    stage.whispers("Mira", "extend 1h");
    let later = stage.ready.values().next().map(|(_, at, _)| *at);
    assert_eq!(later, at.checked_add(SignedDuration::from_hours(1)).ok());
    stage.whispers("Mira", "arrived");
    assert!(stage.ready.is_empty());
}

#[test]
fn a_lost_step_is_found() {
    let mut stage = under_way();
    stage.loses_timers(is_journey);
    assert_eq!(stage.steps_without_time().len(), 1);
    stage.pass(5 * 60);
    stage.lines.clear();
    let steps = stage.steps_without_time();
    stage.feed_all(steps.into_iter().map(|key| Happening::Missed { key }).collect());
    assert!(stage.steps_without_time().is_empty());
    assert!(seen(&mut stage).contains("I was not watching"));
}

#[test]
fn with_a_safe_word_nothing_else_ends_it_or_puts_it_off() {
    let mut stage = ready();
    chooses_words(&mut stage);
    stage.whispers("Mira", "journey 4h to Cúcuta");
    for text in ["arrived", "cancel", "extend 1h", "my phone may be off until 18:00"] {
        stage.lines.clear();
        stage.whispers("Mira", text);
        assert!(seen(&mut stage).contains("Only your safe word"), "{text}");
    }
    stage.whispers("Mira", "arrived hron");
    assert!(seen(&mut stage).contains("That is not the word"));
    stage.whispers("Mira", "journey check 3h");
    assert!(seen(&mut stage).contains("from your next journey on"));
    stage.pass(4 * 60 + 15 + 20);
    assert!(has_alert(&stage));
    stage.whispers("Mira", "arrived");
    assert!(has_alert(&stage));
    stage.whispers("Mira", "heron");
    assert!(!has_alert(&stage));
}

/// Both words at each place of a journey and of a rule: the same number of messages, the same text, the
/// same lane, at the same time; and the second raises an alert.
#[test]
fn the_second_word_looks_just_as_the_first() {
    let rule = "if I have not answered by 20:00, ask again at 20:30; if nothing by 21:00, tell Ana";
    let journey = "journey 4h to Cúcuta";
    let made = [rule, "1", "otter", "otter"];
    for (before, waits, says) in [
        (&[journey][..], 10, "WORD"),
        (&[journey], 10, "arrived WORD"),
        (&[journey], 10, "cancel WORD"),
        (&[journey], 10, "extend 1h WORD"),
        (&[journey], 10, "extend until 20:00 WORD"),
        (&[journey], 10, "my phone may be off until 18:00 WORD"),
        (&[journey], 4 * 60 + 5, "WORD"),
        (&[journey], 4 * 60 + 5, "extend 1h WORD"),
        (&[journey], 4 * 60 + 16, "arrived WORD"),
        (&[journey], 4 * 60 + 16, "extend 2h WORD"),
        (&[journey], 4 * 60 + 40, "arrived WORD"),
        (&[journey], 4 * 60 + 40, "WORD"),
        (&made, 10, "no absence rule RULE"),
        (&[rule, "1", "otter", "otter", "no absence rule"], 1, "RULE"),
        (&made, 9 * 60 + 10, "WORD"),
    ] {
        let run = |word: &str, of_rule: &str| {
            let mut stage = ready();
            chooses_words(&mut stage);
            for text in before {
                stage.whispers("Mira", text);
                if *text == "otter" {
                    stage.whispers("Ana", "1");
                }
            }
            stage.pass(waits);
            let since = stage.done.len();
            stage.whispers("Mira", &says.replace("WORD", word).replace("RULE", of_rule));
            // What follows in her room looks the same too.
            stage.pass(45);
            let seen: Vec<(Lane, String)> = to_mira(&stage, since);
            stage.lines.clear();
            stage.pass(2);
            stage.whispers("Mira", "alert?");
            let state = seen_by_contacts(&stage);
            (seen, state)
        };
        let (first, calm) = run("heron", "otter");
        let (second, forced) = run("lantern", "lantern");
        assert!(!first.is_empty(), "{says} after {waits}");
        assert_eq!(first, second, "{says} after {waits}");
        assert!(!calm, "{says} after {waits}");
        assert!(forced, "{says} after {waits}: no silent alert");
    }
}

/// Whether Ana has read that Mira is forced.
fn seen_by_contacts(stage: &Stage) -> bool {
    stage.done.iter().any(|outgoing| match &outgoing.deed {
        crate::core::Deed::Say(body) => body.markdown.contains("Mira is being forced"),
        _ => false,
    })
}

/// Nobody who holds her phone stops those who look for her with any word.
#[test]
fn with_a_safe_word_only_that_ends_the_alarm_of_a_rule() {
    let mut stage = ready();
    chooses_words(&mut stage);
    stage.note("Mira has been silent");
    for text in [
        "if I have not answered by 20:00, ask again at 20:30; if nothing by 21:00, tell Ana",
        "1",
        "1",
    ] {
        stage.whispers("Mira", text);
    }
    stage.whispers("Ana", "1");
    stage.pass(33 * 60 + 10);
    stage.lines.clear();
    let calls = stage.rows(Table::Call);
    assert_ne!(calls, 0);
    stage.whispers("Mira", "I am here");
    let said = seen(&mut stage);
    assert!(said.contains("Only your safe word ends that"), "{said}");
    assert_eq!(stage.rows(Table::Call), calls);
    stage.whispers("Mira", "heron");
    assert_eq!(stage.rows(Table::Call), 0);
}

/// A journey that is put off by force, and of which nothing is heard again.
#[test]
fn after_force_an_overdue_journey_is_seen_as_any_other() {
    let run = |word: &str| {
        let mut stage = ready();
        chooses_words(&mut stage);
        stage.whispers("Mira", "journey 1h to Cúcuta");
        let since = stage.done.len();
        stage.whispers("Mira", &format!("extend 1h {word}"));
        stage.pass(2 * 60 + 36);
        (to_mira(&stage, since), has_alert(&stage))
    };
    let (first, second) = (run("heron"), run("lantern"));
    assert!(first.1);
    assert_eq!(first, second);
}

#[test]
fn a_silent_alert_says_where_the_journey_goes() {
    let mut stage = ready();
    chooses_words(&mut stage);
    stage.whispers("Mira", "journey 4h to Cúcuta");
    stage.lines.clear();
    stage.whispers("Mira", "arrived lantern");
    let said = seen(&mut stage);
    assert!(said.contains("A journey to Cúcuta is under way"), "{said}");
    assert!(!has_alert(&stage));
}

#[test]
fn a_call_of_another_sort_is_no_matter_of_a_journey() {
    let mut stage = under_way();
    stage.feed(Happening::Calls { person: user("mira"), why: CallFor::CheckIn });
    stage.lines.clear();
    stage.whispers("Mira", "never mind");
    assert!(!seen(&mut stage).contains("journey"));
    assert_eq!(stage.rows(Table::Journey), 1);
}
