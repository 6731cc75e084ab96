//! Translations that go out as PO files and come back.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use super::{
    export::{self, export, units},
    import::import,
    po::{self, NotPo, Po, Unit},
    work::{Work, phrases},
    *,
};
use crate::{
    PROMPTS,
    cli::Terminal,
    script::{Library, Practice, Word},
    speech::{Language, Messages, Patterns, Speech},
};

const SCRIPT: &str = "# Evening round

minutes: 20
care: amber
people: 3-8

We look back on the day.

## bring: question
minutes: 2

> What do you want to ask?

## table: signs
minutes: 5
harvest: own

|          | How I notice it | What I do \\| leave |
|----------|-----------------|-------------|
| Steady   |                 |             |

## round: day
minutes: 8
harvest: none

The question is *{question}*.

> What has this day been like?
>
> And what was\\
> good in it?

## pause: quiet
minutes: 1

## close: leaving
minutes: 3

> How are you leaving?

## notes

**Long.** Leave one question out.

- a list
- in the notes
";

const PHRASES: &str = "# To whom one speaks

# $name: somebody
hello = Hello { $name }.
    .short = Hi
wait =
    { $count ->
        [one] One minute.
       *[other] { $count } minutes.
    }

    Then we begin.
";

fn talk(language: &str) -> Talk {
    let speech = Speech::from_dir(&PROMPTS).unwrap().into();
    Talk { speech, language: language.parse().unwrap(), terminal: Terminal::new() }
}

fn language(tag: &str) -> Language {
    tag.parse().unwrap()
}

/// A prompts folder with one script, and an English in which Kolo can be spoken to.
fn prompts() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("en/scripts")).unwrap();
    fs::write(folder.path().join("en/scripts/evening.md"), SCRIPT).unwrap();
    fs::write(folder.path().join("en/some.ftl"), PHRASES).unwrap();
    fs::copy("prompts/en/words.ftl", folder.path().join("en/words.ftl")).unwrap();
    folder
}

/// Takes these sentences back, as a PO file with them would be. True if nothing was wrong.
fn take_back(units: &[Unit], prompts: &Path, dry_run: bool) -> bool {
    let file = prompts.join("back.po");
    fs::write(&file, po::write(units, &language("fr")).unwrap()).unwrap();
    import(&file, prompts, dry_run, &talk("en")).unwrap()
}

/// The sentences of a prompts folder, each translated by putting an é before it.
fn translated(prompts: &Path) -> Vec<Unit> {
    let mut units = units(prompts, &language("fr"), &talk("fr")).unwrap();
    units.retain(|unit| !unit.context.starts_with("phrases/words/"));
    for unit in &mut units {
        unit.translation = format!("é{}", unit.text);
    }
    units
}

fn change(units: &mut [Unit], context: &str, change: impl Fn(&mut Unit)) {
    change(units.iter_mut().find(|unit| unit.context == context).unwrap());
}

/// Every file of a folder, by its path in it.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files
                    .insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(path).unwrap());
            }
        }
    }
    files
}

#[test]
fn what_goes_out_and_comes_back_unchanged_says_the_same() {
    let own = Path::new("prompts");
    let (library, _) = Library::load_folder(own).unwrap();
    let speech = Speech::from_folder(own).unwrap();
    for language in speech.languages().filter(|language| **language != Language::english()) {
        let other = tempfile::tempdir().unwrap();
        for (path, bytes) in files(own) {
            if !path.starts_with(language.as_str()) {
                fs::create_dir_all(other.path().join(&path).parent().unwrap()).unwrap();
                fs::write(other.path().join(path), bytes).unwrap();
            }
        }
        let file = other.path().join("all.po");
        let out = units(own, language, &talk("en")).unwrap();
        let unsure =
            |path: &str| out.iter().any(|unit| unit.fuzzy && unit.context.starts_with(path));
        fs::write(&file, po::write(&out, language).unwrap()).unwrap();
        assert!(import(&file, other.path(), false, &talk("en")).unwrap(), "{language}");

        let back: BTreeMap<_, _> =
            Work::at(other.path(), language).unwrap().into_iter().map(|w| (w.path(), w)).collect();
        for work in Work::at(own, language).unwrap() {
            let path = work.path();
            let Some(there) = work.there.filter(|_| !unsure(&format!("{path}/"))) else { continue };
            let here = back.get(&path).and_then(|work| work.there.as_ref()).expect(&path);
            assert!(here.says_the_same(&there), "{language}: {path}");
        }
        let (again, mistakes) = Library::load_folder(other.path()).unwrap();
        assert_eq!(mistakes, [], "{language}");
        for script in library.iter().filter(|s| !unsure(&format!("scripts/{}/", s.name))) {
            assert_eq!(again.get(&script.name), Some(script), "{language}");
        }
        assert!(library.arcs().eq(again.arcs()), "{language}");
        assert!(
            library
                .directory()
                .iter()
                .map(|e| &e.name)
                .eq(again.directory().iter().map(|e| &e.name))
        );
        for (word, practice) in Practice::ALL {
            let items = |library: &Library| library.practices().of(*practice, language).to_vec();
            assert_eq!(items(&library), items(&again), "{language}: {word}");
        }
        let (there, here) =
            (phrases(own, language).unwrap(), phrases(other.path(), language).unwrap());
        assert!(there.keys().eq(here.keys()), "{language}");
        for (name, text) in &there {
            // What only this language has is no sentence of the original.
            let english =
                Messages::of(&fs::read_to_string(format!("prompts/en/{name}.ftl")).unwrap());
            let said = |text: &str| -> BTreeMap<String, Patterns> {
                let messages = Messages::of(text);
                let shared = messages.iter().filter_map(|message| {
                    let of = english.get(&message.id)?;
                    let there = |(name, _): &&(Option<String>, String)| {
                        of.patterns.iter().any(|(other, _)| other == name)
                    };
                    let patterns = message.patterns.iter().filter(there).cloned().collect();
                    Some((message.id.clone(), patterns))
                });
                shared.collect()
            };
            assert_eq!(said(text), said(here.get(name).unwrap()), "{language}: {name}.ftl");
        }
        let before = files(other.path());
        assert!(import(&file, other.path(), false, &talk("en")).unwrap());
        assert!(before == files(other.path()), "{language}: a second time nothing is written");
    }
}

#[test]
fn a_script_is_written_once_it_is_whole_and_confirmed_with_it() {
    let folder = prompts();
    let mut units = translated(folder.path());
    let script = folder.path().join("fr/scripts/evening.md");
    let open = "scripts/evening/day/ask/2";
    change(&mut units, open, |unit| unit.translation.clear());
    assert!(take_back(&units, folder.path(), false));
    assert!(!script.exists(), "half of it");

    change(&mut units, open, |unit| unit.translation = "Et quoi ?".to_owned());
    change(&mut units, open, |unit| unit.fuzzy = true);
    assert!(take_back(&units, folder.path(), false));
    assert!(!script.exists(), "a guess");

    change(&mut units, open, |unit| unit.fuzzy = false);
    assert!(take_back(&units, folder.path(), true));
    assert!(!script.exists(), "only said what would be done");

    assert!(take_back(&units, folder.path(), false));
    insta::assert_snapshot!(fs::read_to_string(&script).unwrap());
    insta::assert_snapshot!(fs::read_to_string(folder.path().join("fr/some.ftl")).unwrap());
    let (library, mistakes) = Library::load_folder(folder.path()).unwrap();
    assert_eq!(mistakes, []);
    assert_eq!(library.iter().map(|script| script.texts.len()).collect::<Vec<_>>(), [2]);
}

#[test]
fn the_po_file_says_what_each_sentence_is() {
    let folder = prompts();
    let mut units = units(folder.path(), &language("fr"), &talk("en")).unwrap();
    units.retain(|unit| !unit.context.starts_with("phrases/words/"));
    for unit in &mut units {
        unit.reference = unit.reference.replace(folder.path().to_str().unwrap(), "prompts");
    }
    let file = po::write(&units, &language("fr")).unwrap();
    insta::assert_snapshot!(String::from_utf8(file).unwrap());
}

#[test]
fn what_the_check_would_refuse_is_not_put_in_place() {
    let long = "é".repeat(401);
    for (context, wrong) in [
        ("scripts/evening/day/say/1", long.as_str()),
        ("scripts/evening/day/say/1", "Sans accolades."),
        ("scripts/evening/day/say/1", "Deux *{question}*.\n\nParagraphes."),
        ("scripts/evening/day/ask/1", "# Un titre"),
        ("scripts/evening/about/1", "minutes: 30"),
        ("phrases/some/hello", "Salut."),
        ("phrases/some/hello", "Salut { $nom }."),
        ("phrases/some/hello", "Salut { $name"),
        ("phrases/some/hello.short", "a\n.b = c"),
        ("phrases/some/wait", "{ $count ->\n  [one] Une\n}"),
    ] {
        let folder = prompts();
        let mut units = translated(folder.path());
        change(&mut units, context, |unit| unit.translation = wrong.to_owned());
        assert!(!take_back(&units, folder.path(), false), "{context}: {wrong}");
        let script = folder.path().join("fr/scripts/evening.md").exists();
        let phrases = fs::read_to_string(folder.path().join("fr/some.ftl")).unwrap();
        assert_eq!(script, context.starts_with("phrases"), "{context}: {wrong}");
        let hello = !context.starts_with("phrases/some/hello");
        assert_eq!(phrases.contains("\nhello ="), hello, "{context}: {phrases}");
    }
}

#[test]
fn words_that_mean_two_things_are_not_put_in_place() {
    let folder = prompts();
    let mut units = translated(folder.path());
    let all = export::units(folder.path(), &language("fr"), &talk("fr")).unwrap();
    units.extend(all.into_iter().filter(|unit| unit.context.starts_with("phrases/words/word-")));
    for word in ["phrases/words/word-yes", "phrases/words/word-no"] {
        change(&mut units, word, |unit| unit.translation = "peut-être".to_owned());
    }
    assert!(!take_back(&units, folder.path(), false));
    assert!(!folder.path().join("fr/words.ftl").exists());
    assert!(folder.path().join("fr/some.ftl").exists());
}

#[test]
fn what_was_not_read_again_after_a_change_stays_and_is_still_to_be_read() {
    let folder = prompts();
    let units = translated(folder.path());
    assert!(take_back(&units, folder.path(), false));
    let original = folder.path().join("en/scripts/evening.md");
    fs::write(&original, SCRIPT.replace("this day been", "your day been")).unwrap();
    let script = folder.path().join("fr/scripts/evening.md");
    let before = fs::read_to_string(&script).unwrap();

    assert!(take_back(&units, folder.path(), false), "a file from before the change");
    assert_eq!(fs::read_to_string(&script).unwrap(), before);

    let mut units = export::units(folder.path(), &language("fr"), &talk("fr")).unwrap();
    let fuzzy: Vec<_> = units.iter().filter(|unit| unit.fuzzy).collect();
    let contexts: Vec<_> = fuzzy.iter().map(|unit| unit.context.as_str()).collect();
    let day = "scripts/evening/day/";
    assert_eq!(contexts, [format!("{day}say/1"), format!("{day}ask/1"), format!("{day}ask/2")]);
    change(&mut units, "scripts/evening/title", |unit| unit.translation = "Le soir".to_owned());
    assert!(take_back(&units, folder.path(), false));
    let now = fs::read_to_string(&script).unwrap();
    assert_eq!(now, before.replace("éEvening round", "Le soir"), "the part keeps its old mark");

    for unit in &mut units {
        unit.fuzzy = false;
    }
    assert!(take_back(&units, folder.path(), false));
    assert_ne!(fs::read_to_string(&script).unwrap(), now, "it has been read");
    let units = export::units(folder.path(), &language("fr"), &talk("fr")).unwrap();
    assert!(!units.iter().any(|unit| unit.fuzzy));
}

#[test]
fn what_was_translated_in_a_file_outlives_a_second_export() {
    let folder = prompts();
    let file = folder.path().join("kolo-fr.po");
    let french = talk("fr");
    assert!(export(Some(folder.path()), folder.path(), &french).unwrap());
    let mut units = units(folder.path(), &language("fr"), &french).unwrap();
    let (done, changed) = ("scripts/evening/title", "scripts/evening/about/1");
    for context in [done, changed] {
        change(&mut units, context, |unit| unit.translation = "En français".to_owned());
    }
    fs::write(&file, po::write(&units, &language("fr")).unwrap()).unwrap();
    let original = folder.path().join("en/scripts/evening.md");
    fs::write(&original, SCRIPT.replace("We look back", "Together we look back")).unwrap();
    assert!(export(Some(folder.path()), folder.path(), &french).unwrap());
    let po = po::read(&fs::read(&file).unwrap()).unwrap();
    let said = |context: &str| {
        let said = po.said.get(context).unwrap();
        (said.text.as_str(), said.fuzzy)
    };
    assert_eq!(said(done), ("En français", false));
    assert_eq!(said(changed), ("En français", true));

    fs::write(&file, "something else").unwrap();
    assert!(export(Some(folder.path()), folder.path(), &french).is_err());
    assert_eq!(fs::read_to_string(&file).unwrap(), "something else");
    assert!(export(Some(folder.path()), folder.path(), &talk("en")).is_err(), "no translation");
}

#[test]
fn a_second_export_marks_what_was_said_of_other_words() {
    let folder = prompts();
    fs::create_dir_all(folder.path().join("en/arcs")).unwrap();
    let arc = folder.path().join("en/arcs/weekend.md");
    let weekend = "# A weekend\n\nTwo evenings.\n\n## day: one\n\n- evening\n";
    fs::write(&arc, weekend).unwrap();
    let (file, french) = (folder.path().join("kolo-fr.po"), talk("fr"));
    let out = || {
        assert!(export(Some(&file), folder.path(), &french).unwrap());
        po::read(&fs::read(&file).unwrap()).unwrap()
    };
    assert!(take_back(&translated(folder.path()), folder.path(), false));
    let fuzzy = |po: &Po| -> Vec<String> {
        let fuzzy = po.said.iter().filter(|(_, said)| said.fuzzy);
        fuzzy.map(|(context, _)| context.clone()).collect()
    };
    assert!(fuzzy(&out()).is_empty());

    fs::write(&arc, weekend.replace("Two", "One or two")).unwrap();
    let phrases = PHRASES.replace("Hello { $name }.", "Good evening, { $name }.");
    fs::write(folder.path().join("en/some.ftl"), phrases).unwrap();
    let changed = ["arcs/weekend/about/1", "phrases/some/hello"];
    assert_eq!(fuzzy(&out()), changed);
    assert_eq!(fuzzy(&out()), changed, "they stay marked until somebody has read them");

    let mut units = units(folder.path(), &language("fr"), &french).unwrap();
    let title = "scripts/evening/title";
    change(&mut units, title, |unit| unit.fuzzy = true);
    fs::write(&file, po::write(&units, &language("fr")).unwrap()).unwrap();
    assert_eq!(fuzzy(&out()), [title], "what was marked by hand, and no longer the others");

    fs::write(folder.path().join("en/scripts/evening.md"), SCRIPT.replace("the day", "this day"))
        .unwrap();
    let confirm = crate::cli::scripts::Scripts::Confirm {
        files: vec![folder.path().join("fr/scripts/evening.md")],
    };
    assert!(confirm.act(&french).unwrap());
    assert_eq!(fuzzy(&out()), [title], "its own file says that it was compared");
}

#[test]
fn files_of_other_programs_are_read() {
    let file = "\u{feff}#\r\n# Somebody\r\n#\r\n#, fuzzy\r\nmsgid \"\"\r\nmsgstr \"\"\r\n\
        \"Language: pt_BR\\n\"\r\n\"Plural-Forms: nplurals=2; plural=(n > 1);\\n\"\r\n\r\n\
        #. a comment\r\n#: file.md:3\r\n#, fuzzy, no-wrap\r\n#| msgid \"before\"\r\n\
        msgctxt \"a/b\"\r\nmsgid   \"One \\\"two\\\"\"\r\nmsgstr \"\"\r\n\"Um\\n\"\r\n\"dois\"\r\n\
        msgctxt \"a/c\"\nmsgid \"x\"\nmsgstr \"y\"\n\n#~ msgid \"old\"\n#~ msgstr \"velho\"\n";
    let po = po::read(file.as_bytes()).unwrap();
    assert_eq!(po.language, Some(language("pt-BR")));
    let said = |context: &str| {
        let said = po.said.get(context).unwrap();
        (said.original.as_str(), said.text.as_str(), said.fuzzy)
    };
    assert_eq!(said("a/b"), ("One \"two\"", "Um\ndois", true));
    assert_eq!(said("a/c"), ("x", "y", false));
    assert_eq!(po.said.len(), 2);
}

#[test]
fn what_is_no_po_file_is_refused_with_its_line() {
    let head = "msgid \"\"\nmsgstr \"Language: fr\\n\"\n\n";
    for (text, line) in [
        ("# Evening\n\nminutes: 20".to_owned(), Some(3)),
        ("\"words\"".to_owned(), Some(1)),
        (format!("{head}msgid \"a\"\nmsgstr \"b\n"), Some(5)),
        (format!("{head}msgid \"a\"\nmsgstr \"\n"), Some(5)),
        (format!("{head}msgid \"a\"\nmsgstr \"\\q\"\n"), None),
        ("msgid \"a\"\nmsgstr \"b\"\n".to_owned(), None),
    ] {
        assert_eq!(po::read(text.as_bytes()).err(), Some(NotPo { line }), "{text}");
    }
    assert_eq!(po::read(b"#\n\xff").err(), Some(NotPo { line: Some(2) }));
    assert_eq!(po::read(b"").unwrap_or_default().said.len(), 0);
}

#[test]
fn every_message_of_every_language_is_read_as_it_stands() {
    for (path, bytes) in files(Path::new("prompts")) {
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let text = String::from_utf8(bytes).unwrap();
        let messages = Messages::of(&text);
        let words: BTreeMap<_, _> =
            messages.iter().map(|m| (m.id.clone(), m.patterns.clone())).collect();
        for message in messages.iter() {
            assert!(message.can_say(&message.patterns), "{}: {}", path.display(), message.id);
        }
        assert_eq!(messages.with(&words, &messages), text);
        let again = Messages::of(&messages.in_other_words(&words));
        for message in again.iter() {
            assert_eq!(Some(&message.patterns), words.get(&message.id), "{}", message.id);
        }
        assert_eq!(again.iter().count(), words.len());
    }
}

#[test]
fn a_file_that_begins_with_a_mark_of_its_editor_is_whole() {
    let folder = prompts();
    fs::write(folder.path().join("en/some.ftl"), "\u{feff}hello = Hello.\n").unwrap();
    let units = units(folder.path(), &language("fr"), &talk("en")).unwrap();
    assert!(units.iter().any(|unit| unit.context == "phrases/some/hello"));
}
