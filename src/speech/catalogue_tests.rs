//! Loading the messages, and what becomes of names and counts in them.

use std::fs;

use super::{
    phrases_tests::{SAMPLES, speech},
    *,
};

fn written(files: &[(&str, &str)]) -> Result<Speech, SpeechError> {
    let folder = tempfile::tempdir().unwrap();
    for (path, content) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    Speech::from_folder(folder.path())
}

fn language(tag: &str) -> Language {
    tag.parse().unwrap()
}

#[test]
fn what_a_language_lacks_is_said_in_english_and_what_all_lack_by_its_id() {
    let speech = written(&[
        ("en/kolo.ftl", "yours = { $name }, yours.\nround = { $title }\n"),
        ("es/kolo.ftl", "yours = { $name }, es tuya.\n    .short = tuya\n"),
        ("en/checkin-round.md", "# not a text"),
        ("shared/picture.md", "no language, and no texts"),
    ])
    .unwrap();
    let tags: Vec<_> = speech.languages().map(Language::as_str).collect();
    assert_eq!(tags, ["en", "es"]);
    let text = |tag: &str, id: &str, attribute| {
        let args = [("name", ArgValue::from("Mira")), ("title", ArgValue::from("Closing"))];
        speech.text(&language(tag), id, attribute, &args)
    };
    assert_eq!(text("es", "yours", None).as_deref(), Some("Mira, es tuya."));
    assert_eq!(text("es-MX", "yours", None).as_deref(), Some("Mira, es tuya."));
    assert_eq!(text("fr", "yours", None).as_deref(), Some("Mira, yours."));
    assert_eq!(text("es", "round", None).as_deref(), Some("Closing"));
    assert_eq!(text("es", "yours", Some("short")).as_deref(), Some("tuya"));
    assert_eq!(text("es", "yours", Some("long")), None);
    assert_eq!(text("es", "nothing", None), None);
    for phrase in SAMPLES.iter().take(1).flat_map(Phrase::samples) {
        assert_eq!(speech.say(&language("es"), &phrase), format!("<{}>", phrase.id()));
    }
}

#[test]
fn the_built_in_texts_are_those_of_the_folder() {
    static PROMPTS: include_dir::Dir<'_> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/prompts");
    let built_in = Speech::from_dir(&PROMPTS).unwrap();
    let speech = speech();
    assert!(built_in.languages().eq(speech.languages()));
    for phrase in SAMPLES.iter().flat_map(Phrase::samples) {
        for language in speech.languages() {
            assert_eq!(built_in.say(language, &phrase), speech.say(language, &phrase));
        }
    }
}

#[test]
fn names_keep_to_their_place() {
    let speech = written(&[(
        "en/kolo.ftl",
        "list-comma = {\", \"}\norder = Order: { $names }.\nyours = { $name }, 3.\n",
    )])
    .unwrap();
    let order = |names: &[&str]| {
        let names = Names(names.iter().map(|name| (*name).to_owned()).collect());
        speech.text(&language("en"), "order", None, &[("names", ArgValue::from(&names))]).unwrap()
    };
    assert_eq!(order(&["Lena", "Joy"]), "Order: Lena, Joy.");
    assert_eq!(order(&["Lena", "مريم", "Joy"]), "Order: Lena, \u{2068}مريم\u{2069}, Joy.");
    let mallory = [("name", ArgValue::from("Mal\u{202E}\u{2069}"))];
    let yours = speech.text(&language("en"), "yours", None, &mallory);
    assert_eq!(yours.as_deref(), Some("Mal, 3."));
}

#[test]
fn a_list_is_joined_as_its_language_joins() {
    let speech = written(&[
        ("en/kolo.ftl", "list-comma = {\", \"}\nnone = Not there: { $numbers }.\n"),
        ("ar/kolo.ftl", "list-comma = {\"، \"}\nnone = لا شيء بالأرقام { $numbers }.\n"),
        ("fr/kolo.ftl", "none = Rien : { $numbers }.\n"),
    ])
    .unwrap();
    let numbers = ArgValue::from(&List::of([3, 5]));
    for (tag, text) in [
        ("en", "Not there: 3, 5."),
        ("ar", "لا شيء بالأرقام 3، 5."),
        ("ar-EG", "لا شيء بالأرقام 3، 5."),
        ("fr", "Rien : 3, 5."),
    ] {
        let args = [("numbers", numbers.clone())];
        assert_eq!(speech.text(&language(tag), "none", None, &args).as_deref(), Some(text));
    }
    let titles = ["أ".to_owned(), "ب".to_owned()];
    assert_eq!(speech.joined(&language("ar-EG"), &titles), "أ، ب");
    assert_eq!(speech.joined(&language("sr"), &titles), "أ, ب");
}

#[test]
fn counts_choose_their_plural() {
    let speech = written(&[(
        "en/kolo.ftl",
        "wait = { $n ->\n    [one] { $n } minute\n   *[other] { $n } minutes\n }\n",
    )])
    .unwrap();
    let wait = |n: u64| speech.text(&language("en"), "wait", None, &[("n", ArgValue::from(&n))]);
    assert_eq!(wait(1).as_deref(), Some("1 minute"));
    assert_eq!(wait(1200).as_deref(), Some("1200 minutes"));
}

#[test]
fn an_error_names_file_and_line() {
    let error = |files: &[(&str, &str)]| written(files).unwrap_err().to_string();
    for (broken, place) in [
        (
            "# One\none = 1\n\ntwo = { $x\nthree = 3\n",
            "4: Expected a token starting with \"}\": \"two = { $x\"",
        ),
        ("one = 1\ntwo\n", "2: Expected a token starting with \"=\": \"two\""),
        ("one = { $n", "1: Expected a token starting with \"}\": \"one = { $n\""),
    ] {
        assert_eq!(error(&[("en/kolo.ftl", broken)]), format!("en/kolo.ftl, line {place}"));
    }
    assert_eq!(
        error(&[("en/a.ftl", "one = 1\n"), ("en/b.ftl", "two = 2\none =\n    again\n")]),
        "en/b.ftl, line 2: \"one\" is defined already in en/a.ftl, line 1"
    );
    assert_eq!(
        error(&[("english/a.ftl", "one = 1\n")]),
        "the folder english holds .ftl files; name it as its language, such as en or pt-BR"
    );
    let none = error(&[("es/a.ftl", "one = 1\n")]);
    assert_eq!(none, "there is no .ftl file in the folder en; Kolo needs its English texts");
}

#[test]
fn speech_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Speech>();
    shared::<Understanding>();
}
