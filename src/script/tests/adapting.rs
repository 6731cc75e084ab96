//! Scripts that people make out of others.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::{
    PROMPTS,
    script::{Base, Changes, Library, Refusal, Script, Wordings},
};

/// All scripts that are part of the program and that people may change, in each language.
static BASES: LazyLock<Vec<Base>> = LazyLock::new(bases);

fn bases() -> Vec<Base> {
    let (library, _) = Library::load_embedded(&PROMPTS).unwrap();
    let base = |script: &Script, tag: &Language| {
        Base::of(script, tag, "Read the notes.".to_owned(), format!("made from {}", script.name))
    };
    let all = library.iter().filter(|script| Base::fits(script));
    all.flat_map(|script| script.texts.keys().map(|tag| base(script, tag)).collect::<Vec<_>>())
        .collect()
}

fn mistakes(base: &Base, file: &str) -> Vec<&'static str> {
    codes(&join(vec![super::file(base.language().as_str(), file)]))
}

fn base_of(text: &str) -> Base {
    let script = read(text).script.unwrap();
    Base::of(&script, &Language::english(), "Notes.".to_owned(), "made from it".to_owned())
}

const BUILT: &str = "# Built\n\nminutes: 30\ncare: amber\n\nOne on the other.\n\n\
    ## bring: theme\nminutes: 2\n\n> Which theme?\n\n\
    ## pairs: two\nminutes: 9\nharvest: group\ntimes: 4, 5\n\n> What of {theme}?\n>\n> And then?\n\n\
    ## pause: quiet\nminutes: 1\n\n\
    ## table: ours\nminutes: 5\nby: group\nharvest: own\n\n| What | Who |\n|---|---|\n\n\
    ## poll: first\nharvest: none\nfrom: two\n\n> Which first?\n\n\
    ## close: end\n\n> How are you leaving?\n\n## aims\n\nFor those who lead.\n\n## notes\n\nFor them.\n";

#[test]
fn what_is_not_changed_is_handed_over_as_it_is_but_for_what_facilitators_read() {
    let base = base_of(BUILT);
    let file = base.file(&Changes::default(), Wordings::built_in());
    let (mut script, again) = (read(BUILT).script.unwrap(), read(&file).script.unwrap());
    script.lineage = "made from it".to_owned();
    let text = script.texts.get_mut(&Language::english()).unwrap();
    (text.aims, text.notes) = (String::new(), "Notes.".to_owned());
    assert_eq!(again, script);
}

#[test]
fn what_others_build_on_stays_and_each_refusal_has_its_reason() {
    let base = base_of(BUILT);
    let judge = |changes: &Changes| {
        base.judge(&Changes::default(), changes, Wordings::built_in()).map(drop)
    };
    let without =
        |parts: &[usize]| Changes { out: parts.iter().copied().collect(), ..Changes::default() };
    let lasting = |part, minutes| {
        let mut changes = Changes::default();
        changes.last(part, minutes);
        changes
    };
    assert_eq!(judge(&without(&[0])), Err(Refusal::Needed { by: 1 }));
    assert_eq!(judge(&without(&[1])), Err(Refusal::Needed { by: 3 }));
    assert_eq!(judge(&without(&[1, 3])), Err(Refusal::Needed { by: 4 }));
    assert_eq!(judge(&without(&[5])), Err(Refusal::MustClose));
    assert_eq!(judge(&without(&[0, 1, 2, 3, 4, 5])), Err(Refusal::Nothing));
    assert_eq!(judge(&without(&[0, 1, 3, 4])), Ok(()));
    assert_eq!(judge(&lasting(1, 8)), Err(Refusal::TooFewMinutes { least: 9 }));
    assert_eq!(judge(&lasting(1, 12)), Ok(()));
    assert_eq!(base.with(&lasting(1, 12)).minutes, 36);
    let said = |words: &str| {
        let mut changes = Changes::default();
        changes.say(1, Some(words.to_owned()));
        judge(&changes)
    };
    assert_eq!(said("What of {theme} is yours?"), Ok(()));
    assert_eq!(said("What of {them} is yours?"), Err(Refusal::Braces));
    assert_eq!(said("# What"), Err(Refusal::NotPlain));
    assert_eq!(said("1. What"), Err(Refusal::NotPlain));
    assert_eq!(said(""), Err(Refusal::NotPlain));
    assert!(matches!(said("Tell us what happened"), Err(Refusal::Risky { .. })));
    let length = Refusal::TooLong { length: 401, limit: 400 };
    assert_eq!(said(&"a".repeat(401)), Err(length));
}

#[test]
fn every_exercise_but_the_red_ones_can_be_changed() {
    let (library, _) = Library::load_embedded(&PROMPTS).unwrap();
    for script in library.iter() {
        let red = script.care == crate::script::Care::Red;
        assert_eq!(Base::fits(script), !red, "{}", script.name);
    }
    for base in BASES.iter() {
        let file = base.file(&Changes::default(), Wordings::built_in());
        assert_eq!(mistakes(base, &file), Vec::<&str>::new(), "{file}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn whatever_is_changed_the_file_has_no_mistake(
        which in any::<prop::sample::Index>(),
        out in prop::collection::btree_set(0_usize..8, 0..4),
        minutes in prop::collection::vec((0_usize..8, 0_u16..40), 0..3),
        words in prop::collection::vec((0_usize..20, any::<String>()), 0..4),
        title in prop::option::of(any::<String>()),
        about in prop::option::of("[a-z#>:|*{}\\n -]{0,60}"),
    ) {
        let base = which.get(&BASES);
        let changes = Changes { title, about, out, minutes, words };
        let file = base.file(&changes, Wordings::built_in());
        prop_assert_eq!(mistakes(base, &file), Vec::<&str>::new(), "{}", file);
    }
}
