//! What is understood of what people write.

use proptest::{prelude::*, sample::select};

use super::{
    Strictness::*,
    plain::plain,
    words_tests::{KOLO, SPEECH, language, synonyms},
    *,
};

fn whole(text: &str, tag: &str) -> Option<Word> {
    KOLO.understand(text, &language(tag), Exact).whole
}

fn lenient(text: &str, tag: &str) -> Option<Word> {
    KOLO.understand(text, &language(tag), Lenient).whole
}

#[test]
fn the_five_grave_words_are_understood_in_every_language() {
    for (text, word) in [
        ("pass", Word::Pass),
        ("Paso.", Word::Pass),
        ("PAUSE", Word::Pause),
        ("pausa, por favor", Word::Pause),
        ("stop!", Word::Stop),
        ("¡Alto!", Word::Stop),
        ("*leave*", Word::Leave),
        ("me voy", Word::Leave),
        ("Forget me", Word::ForgetMe),
        ("olvidame", Word::ForgetMe),
        ("help", Word::Help),
        ("«Ayuda»", Word::Help),
    ] {
        for language in SPEECH.languages() {
            assert_eq!(whole(text, language.as_str()), Some(word), "{text}");
        }
        assert_eq!(whole(text, "sr"), Some(word), "{text}");
    }
}

#[test]
fn a_typing_error_is_forgiven_only_where_nothing_else_is_near() {
    assert_eq!(lenient("ltaer", "en"), Some(Word::Later));
    // Erasing cannot be undone, so it is not guessed.
    assert_eq!(lenient("forget em", "en"), None);
    assert_eq!(lenient("olvidme", "es"), None);
    // Near to "forget me" and to "forget it".
    assert_eq!(lenient("forget mt", "en"), None);
    // Near to "pasar" and to "parar".
    assert_eq!(lenient("paar", "es"), None);
    // Too short.
    assert_eq!(lenient("hepl", "en"), None);
    assert_eq!(lenient("xes", "en"), None);
    // Somebody may be answering in their own words.
    assert_eq!(whole("ltaer", "en"), None);
    assert_eq!(whole("leaves", "en"), None);
}

#[test]
fn numbers_come_in_many_forms() {
    let number = |text: &str| KOLO.understand(text, &language("es"), Exact).number;
    for text in
        ["3", " 3. ", "3)", "(3)", "#3", "*3*", "٣", "３", "3️⃣", "tres", "Three!", "3, por favor"]
    {
        assert_eq!(number(text), Some(3), "{text}");
    }
    assert_eq!(number("uno"), Some(1));
    assert_eq!(number("12"), Some(12));
    for text in ["", "1.5", "8:00", "-1", "50%", "1 o 2", "3 cosas", "99999999999999", "!"] {
        assert_eq!(number(text), None, "{text}");
    }
}

#[test]
fn done_at_the_end_is_heard_and_taken_off() {
    for (text, before) in [
        ("Tired, and glad to see you. done", "Tired, and glad to see you."),
        ("Tired, and glad. *Done*!", "Tired, and glad."),
        ("Glad to be here, done", "Glad to be here"),
        ("Tired 😊 done", "Tired 😊"),
        ("Two things:\n- rest\n- quiet\nI’m done", "Two things:\n- rest\n- quiet"),
        ("Cansada. He terminado, gracias.", "Cansada."),
        ("Bien — listo", "Bien"),
        ("Bien - listo", "Bien"),
    ] {
        let heard = KOLO.understand(text, &language("en"), Exact);
        assert!(heard.ends_with_done, "{text}");
        assert_eq!(heard.without_done(), before);
        assert_eq!(heard.text, text);
    }
    for text in [
        "The work is never done.",
        "I am tired and done",
        "done",
        "Done. Really tired",
        "...done",
        "",
    ] {
        let heard = KOLO.understand(text, &language("en"), Exact);
        assert!(!heard.ends_with_done, "{text}");
        assert_eq!(heard.without_done(), text);
    }
    assert_eq!(whole("ok, done", "en"), Some(Word::Done));
}

fn asked(text: &str, tag: &str) -> (Result<Command, String>, String) {
    let asked = KOLO.command(text, &language(tag)).unwrap();
    let command = asked.command.map_err(|unknown| {
        let near: Vec<_> = unknown.near.into_iter().map(|(_, word)| word).collect();
        format!("{}: {}", unknown.typed, near.join(" "))
    });
    (command, asked.rest)
}

#[test]
fn commands_are_understood_with_their_rest() {
    for (text, command, rest) in [
        ("!start Checkin-Round", Command::Start, "Checkin-Round"),
        ("\u{200F}！PAUSA", Command::Pause, ""),
        ("!hand over @lena:example.org", Command::HandOver, "@lena:example.org"),
        ("!co-facilitator  Lena", Command::CoFacilitator, "Lena"),
        ("!pause, please", Command::Pause, "please"),
        ("!más tiempo 5", Command::Extend, "5"),
        ("!olvídame", Command::ForgetMe, ""),
        ("!forget me, please", Command::ForgetMe, "please"),
        ("!تمديد ٥", Command::Extend, "5"),
        ("!نقل ١ ٢", Command::Move, "1 2"),
        ("!line ٥ نساء", Command::Line, "٥ نساء"),
        ("!strat closing", Command::Start, "closing"),
        ("!langauge es", Command::Language, "es"),
        ("!co-faclitatr Lena", Command::CoFacilitator, "Lena"),
    ] {
        assert_eq!(asked(text, "en"), (Ok(command), rest.to_owned()), "{text}");
    }
    for text in ["start", "", "!", "!!", "! that", "!!! wow", "so !start"] {
        assert!(KOLO.command(text, &language("en")).is_none(), "{text}");
    }
}

#[test]
fn unknown_commands_bring_suggestions() {
    assert_eq!(asked("!ext 5", "en"), (Err("ext: extend next leave".to_owned()), "5".to_owned()));
    assert_eq!(asked("!paar", "es").0, Err("paar: alto paso".to_owned()));
    assert_eq!(asked("!xyzzyx", "es").0, Err("xyzzyx: ".to_owned()));
}

#[test]
fn erasing_is_never_guessed() {
    assert_eq!(asked("!forget my answer", "en").0, Err("forget: forget me".to_owned()));
    assert_eq!(asked("!forget it", "en").0, Err("forget: forget me".to_owned()));
    assert_eq!(asked("!forget me not", "en").0, Err("forget: forget me".to_owned()));
}

#[test]
fn kolo_hears_its_name() {
    for (text, rest) in [
        ("kolo, pause", "pause"),
        ("Kolo: help", "help"),
        ("@kolo help", "help"),
        ("@kolo:example.org: help", "help"),
        ("@kolo:example.org", ""),
        ("*Kolo* — stop", "stop"),
        ("\u{2068}KOLO\u{2069}", ""),
        ("kolo !pause", "!pause"),
    ] {
        assert_eq!(addressed(text, "Kolo"), Some(rest), "{text}");
    }
    for text in ["", "kolos", "kolo's order", "a kolo", "!kolo", "kolo-dance"] {
        assert_eq!(addressed(text, "Kolo"), None, "{text}");
    }
    assert_eq!(addressed("anything", ""), None);
    assert_eq!(addressed("Río Kolo: ayuda", "rio kolo"), Some("ayuda"));
}

/// P5: what people write does not reach the logs.
#[test]
fn debug_prints_nothing_that_was_written() {
    let heard = KOLO.understand("pass", &language("en"), Exact);
    assert_eq!(format!("{heard:?}"), "Heard(..)");
    let asked = KOLO.command("!river aunt", &language("en"));
    assert_eq!(format!("{asked:?}"), "Some(Asked { command: Err(Unknown(..)), .. })");
}

fn disguised(synonym: &str, disguise: usize) -> String {
    match disguise {
        0 => synonym.to_uppercase(),
        1 => format!("  *{synonym}*. "),
        2 => format!("\u{202B}{synonym}\u{202C}"),
        3 => synonym.chars().flat_map(|c| [c, '\u{200B}']).collect(),
        4 => format!("“{synonym}” 🙏"),
        5 => synonym.replace(' ', "   "),
        6 => synonym
            .chars()
            .flat_map(|c| [Some(c), c.is_alphabetic().then_some('\u{301}')])
            .flatten()
            .collect(),
        _ => plain(synonym),
    }
}

proptest! {
    #[test]
    fn a_synonym_in_any_dress_is_the_same_word(
        (tag, meaning, synonym) in select(synonyms()), disguise in 0_usize..8
    ) {
        let text = disguised(&synonym, disguise);
        match meaning {
            Meaning::Word(word) => {
                prop_assert_eq!(KOLO.understand(&text, &tag, Exact).whole, Some(word));
                prop_assert_eq!(KOLO.understand(&text, &tag, Lenient).whole, Some(word));
            }
            Meaning::Command(command) => {
                let text = text.trim_start_matches([' ', '*', '“']);
                let asked = KOLO.command(&format!("!{text}"), &tag);
                prop_assert_eq!(asked.map(|asked| asked.command), Some(Ok(command)));
            }
            Meaning::Need(need) => {
                prop_assert_eq!(KOLO.sought(&text, &tag), Some(Sought::Need(need)));
            }
            Meaning::Line(line) => {
                prop_assert_eq!(KOLO.sought(&text, &tag), Some(Sought::Line(line)));
            }
            // What these mean depends on what stands around them.
            Meaning::CheckInWord(_)
            | Meaning::Light(_)
            | Meaning::AlertWord(_)
            | Meaning::Level(_)
            | Meaning::JourneyWord(_) => {}
            Meaning::Reply(reply) => {
                prop_assert_eq!(KOLO.reply(&text, &tag), Some(reply));
            }
        }
    }

    #[test]
    fn any_text_is_heard_without_panic(text in any::<String>(), name in any::<String>()) {
        for tag in SPEECH.languages() {
            for strictness in [Exact, Lenient] {
                let heard = KOLO.understand(&text, tag, strictness);
                prop_assert!(heard.text.starts_with(heard.without_done()));
            }
            let _ = KOLO.command(&text, tag);
            let _ = KOLO.command(&format!("!{text}"), tag);
        }
        let _ = addressed(&text, &name);
        let _ = addressed(&format!("{name} {text}"), &name);
    }

    #[test]
    fn text_with_marks_and_done_is_heard_without_panic(
            text in "[ .,!a¡é😊\u{200F}\n٣done]{0,30}"
        ) {
        let heard = KOLO.understand(&text, &Language::english(), Lenient);
        prop_assert!(heard.text.starts_with(heard.without_done()));
        let _ = KOLO.command(&text, &Language::english());
    }
}

#[test]
fn a_name_is_heard_and_in_an_answer_only_behind_the_words_that_are_shown() {
    let called = |text: &str, strictness| KOLO.called(text, strictness);
    assert_eq!(called("Call me Mira.", Lenient).as_deref(), Some("Mira"));
    assert_eq!(called("my name is  María  José", Lenient).as_deref(), Some("María José"));
    assert_eq!(called("llámame Mira", Exact).as_deref(), Some("Mira"));
    assert_eq!(called("my name is nobody", Exact), None);
    assert_eq!(called("call me", Lenient), None);
    assert_eq!(called(&format!("call me {}", "M".repeat(41)), Lenient), None);
}

#[test]
fn a_name_is_heard_however_the_words_before_it_are_spelt() {
    let called = |text: &str, strictness| KOLO.called(text, strictness);
    for (text, name) in [
        ("llamame  María", "María"),
        ("CALL ME: Joy", "Joy"),
        ("call me 🦋 Sun", "🦋 Sun"),
        ("أسمى ميرا", "ميرا"),
        ("نادِني فاطمة", "فاطمة"),
        ("انا اسمي على", "على"),
    ] {
        assert_eq!(called(text, Lenient).as_deref(), Some(name), "{text}");
    }
    assert_eq!(called("نادِني فاطمة", Exact).as_deref(), Some("فاطمة"));
    assert_eq!(called("أسمى ميرا", Exact), None);
    assert_eq!(called("call me 🦋", Lenient).as_deref(), Some("🦋"));
    assert_eq!(called("callme Joy", Lenient), None);
}

#[test]
fn an_arabic_and_is_heard_together_with_its_number() {
    let numbers = |text: &str, tag: &str| KOLO.numbers(text, &language(tag));
    for text in ["1 و3", "١ و٣", "١، ٣", "1؛ 3", "واحد وثلاثة", "١ و ٣ من فضلك"]
    {
        assert_eq!(numbers(text, "ar"), Some(vec![1, 3]), "{text}");
    }
    for text in ["٣٪", "1 وميرا", "و", "1 yand3"] {
        assert_eq!(numbers(text, "ar"), None, "{text}");
    }
    for text in ["1 y3", "1 and3", "1 et3"] {
        assert_eq!(numbers(text, "es"), None, "{text}");
    }
    assert_eq!(KOLO.understand("٣٪", &language("ar"), Exact).number, None);
}

#[test]
fn a_verb_is_heard_together_with_what_follows_where_a_language_writes_so() {
    let verb = |text: &str, tag: &str| KOLO.verb(text, &language(tag));
    for text in ["تسليم للينا", "تسليم لـ لينا", "سلّمه إلى لينا", "تسليم إلى لينا"]
    {
        assert_eq!(verb(text, "ar"), Some((Verb::HandTo, "لينا".to_owned())), "{text}");
    }
    assert_eq!(verb("hand toLena", "en"), None);
    assert_eq!(verb("changes", "en"), None);
}

#[test]
fn a_word_of_the_own_language_is_no_number_of_another() {
    let number = |text: &str, tag: &str| KOLO.understand(text, &language(tag), Exact).number;
    assert_eq!(number("UN", "en"), None);
    assert_eq!(number("un", "fr"), Some(1));
    assert_eq!(number("un", "es"), Some(1));
    assert_eq!(number("deux", "en"), Some(2));
}

#[test]
fn an_arabic_done_leaves_no_comma_behind() {
    for text in ["متعب، وسعيد، تم", "متعب، وسعيد؛ تم"] {
        let heard = KOLO.understand(text, &language("ar"), Exact);
        assert!(heard.ends_with_done, "{text}");
        assert_eq!(heard.without_done(), "متعب، وسعيد", "{text}");
    }
}
