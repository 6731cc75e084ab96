//! The lists of words, in every language at once.

use std::{collections::BTreeMap, fs, path::Path, sync::LazyLock};

use super::{Strictness::*, plain::plain, *};

pub(super) static SPEECH: LazyLock<Speech> = LazyLock::new(|| {
    Speech::from_folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/prompts"))).unwrap()
});
pub(super) static KOLO: LazyLock<Understanding> =
    LazyLock::new(|| Understanding::new(&SPEECH).unwrap());

pub(super) fn language(tag: &str) -> Language {
    tag.parse().unwrap()
}

fn meanings() -> Vec<Meaning> {
    let words = Word::ALL.iter().map(|word| Meaning::from(*word));
    let commands = Command::ALL.iter().map(|command| Meaning::from(*command));
    let needs = Need::ALL.iter().map(|need| Meaning::from(*need));
    let lines = Line::ALL.iter().map(|line| Meaning::from(*line));
    let replies = Reply::ALL.iter().map(|reply| Meaning::from(*reply));
    words.chain(commands).chain(needs).chain(lines).chain(replies).collect()
}

/// Every synonym with its language and meaning.
pub(super) fn synonyms() -> Vec<(Language, Meaning, String)> {
    let mut all = Vec::new();
    for language in SPEECH.languages() {
        for meaning in meanings() {
            let list = SPEECH.own(language, meaning.id(), None);
            let list = list.unwrap_or_else(|| panic!("{language}/words.ftl lacks {meaning}"));
            for synonym in list.split('|') {
                all.push((language.clone(), meaning, synonym.trim().to_owned()));
            }
        }
    }
    all
}

/// The meaning without the list that it is in: `pause` for both the word and the command.
fn kind(meaning: Meaning) -> &'static str {
    meaning.id().split_once('-').map(|(_, kind)| kind).unwrap_or_default()
}

#[test]
fn clashes_between_lists_are_few_and_known() {
    let mut said: BTreeMap<String, Vec<(Language, Meaning)>> = BTreeMap::new();
    // What stands behind a command is looked for there only.
    let alone = |(_, meaning, _): &(Language, Meaning, String)| {
        matches!(meaning, Meaning::Word(_) | Meaning::Command(_))
    };
    for (language, meaning, synonym) in synonyms().into_iter().filter(alone) {
        said.entry(plain(&synonym)).or_default().push((language, meaning));
    }
    let grave = ["stop", "pause", "leave", "forget-me", "pass"];
    let mut clashes = Vec::new();
    for (synonym, uses) in said {
        let mut kinds: Vec<_> = uses.iter().map(|(_, meaning)| kind(*meaning)).collect();
        kinds.sort_unstable();
        kinds.dedup();
        if kinds.len() > 1 {
            let uses: Vec<_> =
                uses.iter().map(|(tag, meaning)| format!("{tag} {meaning}")).collect();
            let clash = format!("{synonym}: {}", uses.join(", "));
            assert!(!kinds.iter().any(|kind| grave.contains(kind)), "{clash}");
            clashes.push(clash);
        }
    }
    // A new line here is to be thought over: each language's own meaning goes first.
    insta::assert_snapshot!(clashes.join("\n"), @r"
    ejercicios: es word-exercises, es command-scripts
    exercices: fr word-exercises, fr command-scripts
    exercises: en word-exercises, en command-scripts
    ");
}

/// The understanding of these languages, each with its `words.ftl`.
fn taught(files: &[(&str, &str)]) -> Result<Understanding, WordsError> {
    let folder = tempfile::tempdir().unwrap();
    for (tag, content) in files {
        fs::create_dir(folder.path().join(tag)).unwrap();
        fs::write(folder.path().join(tag).join("words.ftl"), content).unwrap();
    }
    Understanding::new(&Speech::from_folder(folder.path()).unwrap())
}

const ENGLISH: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/prompts/en/words.ftl"));

#[test]
fn a_list_that_contradicts_another_or_is_lacking_is_refused() {
    let twice = ENGLISH.replace("word-wait = wait", "word-wait = Stop! | wait");
    assert_eq!(
        taught(&[("en", &twice)]).unwrap_err().to_string(),
        "en/words.ftl: \"stop\" stands both in \"word-stop\" and in \"word-wait\""
    );
    let lacking = ENGLISH.replace("word-wait = ", "word-weight = ");
    assert_eq!(taught(&[("en", &lacking)]).unwrap_err(), WordsError::Missing("word-wait"));
}

#[test]
fn where_languages_disagree_the_own_one_counts_and_strangers_are_not_guessed() {
    let kolo = taught(&[("en", ENGLISH), ("aa", "word-pass = zum\n"), ("bb", "word-stop = zum\n")])
        .unwrap();
    let whole = |tag: &str| kolo.understand("zum", &language(tag), Exact).whole;
    assert_eq!(whole("aa"), Some(Word::Pass));
    assert_eq!(whole("bb"), Some(Word::Stop));
    assert_eq!(whole("en"), None);
    assert_eq!(kolo.primary(Word::Stop, &language("aa")), "stop");
}

#[test]
fn what_closes_a_longer_text_says_done_by_itself_too() {
    for language in SPEECH.languages() {
        let closings = SPEECH.own(language, Word::Done.id(), Some("closing")).unwrap();
        for closing in closings.split('|') {
            let heard = KOLO.understand(closing, language, Exact);
            assert_eq!(heard.whole, Some(Word::Done), "{language}: {closing}");
        }
    }
}

#[test]
fn no_word_is_a_number_or_a_courtesy_by_mistake() {
    for (language, _, synonym) in synonyms() {
        assert_eq!(KOLO.understand(&synonym, &language, Exact).number, None, "{synonym}");
    }
}

#[test]
fn each_language_shows_its_first_word() {
    assert_eq!(KOLO.primary(Word::Stop, &language("es")), "alto");
    assert_eq!(KOLO.primary(Word::ForgetMe, &language("es-CO")), "olvídame");
    assert_eq!(KOLO.primary(Command::Start, &language("sr")), "start");
}
