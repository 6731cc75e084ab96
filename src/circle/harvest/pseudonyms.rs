//! The names of a circle's people, replaced by letters in what is kept.
//!
//! What somebody is called is found as whole words, without regard to accents. A single name that is
//! written small may be a word ("joy", "luz"), so it stays, and a facilitator is told where; so does
//! one that differs in letters which tell short Arabic words apart ("علي", "على"). Names that Kolo
//! does not know, or that are bent as a language bends them, are not found.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::speech::{plain, spelt};

/// What people are called, and which letter each has.
pub(super) struct Pseudonyms {
    people: Vec<Person>,
    used: usize,
}

struct Person {
    names: Vec<Name>,
    letter: Option<usize>,
}

struct Name {
    words: Vec<String>,
    /// It is found however it is written: no word of a language is like that.
    certain: bool,
    /// How it is spelt, if it is a single word.
    spelt: String,
}

/// A word in a text.
struct Found {
    range: Range<usize>,
    plain: String,
    spelt: String,
    /// It is written small, and not as an account.
    small: bool,
}

impl Pseudonyms {
    /// For people who are called in these ways; so many letters are used up. `fillers` stand in
    /// names and name nobody, such as "the" and "Dr".
    pub fn new(people: Vec<Vec<String>>, fillers: &[String], used: usize) -> Self {
        let named = |names: Vec<String>| Person {
            names: names.iter().flat_map(|name| ways_to_say(name, fillers)).collect(),
            letter: None,
        };
        Self { people: people.into_iter().map(named).collect(), used }
    }

    /// How many letters are used up.
    pub fn used(&self) -> usize {
        self.used
    }

    /// The text with every name replaced by what `say` makes of its letter.
    pub fn replace(&mut self, text: &str, say: impl Fn(String) -> String) -> String {
        let words = words_of(text);
        let mut out = String::with_capacity(text.len());
        let (mut copied, mut at) = (0, 0);
        while let Some(word) = words.get(at) {
            let Some((person, mut length)) = self.named_at(text, &words, at) else {
                at += 1;
                continue;
            };
            // "María José López", of whom each of the three is known alone.
            while let Some((same, more)) = self.named_at(text, &words, at + length)
                && same == person
                && follows_directly(text, &words, at + length)
            {
                length += more;
            }
            let last = words.get(at + length - 1).unwrap_or(word);
            let before = text.get(copied..word.range.start).unwrap_or_default();
            out.push_str(before.strip_suffix('@').unwrap_or(before));
            out.push_str(&say(letter(self.letter_of(person))));
            copied = last.range.end;
            at += length;
        }
        out.push_str(text.get(copied..).unwrap_or_default());
        out
    }

    /// Whether a word of the text may be a name that was not replaced.
    pub fn may_be_in(&self, text: &str) -> bool {
        let names = || self.people.iter().flat_map(|person| &person.names);
        words_of(text).iter().any(|word| {
            names().any(|name| matches!(name.words.as_slice(), [only] if *only == word.plain))
        })
    }

    fn letter_of(&mut self, person: usize) -> usize {
        let next = self.used;
        match self.people.get_mut(person) {
            Some(Person { letter: Some(letter), .. }) => *letter,
            Some(person) => {
                person.letter = Some(next);
                self.used += 1;
                next
            }
            None => next,
        }
    }

    /// Whose name stands here, and of how many words it is; the longest one.
    fn named_at(&self, text: &str, words: &[Found], at: usize) -> Option<(usize, usize)> {
        let all = self
            .people
            .iter()
            .enumerate()
            .flat_map(|(index, person)| person.names.iter().map(move |name| (index, name)));
        all.filter(|(_, name)| {
            let Some(here) = words.get(at..at + name.words.len()) else { return false };
            let same = here.iter().zip(&name.words).all(|(word, name)| word.plain == *name);
            let word = here.first().is_some_and(|first| first.small || first.spelt != name.spelt);
            same && (name.certain || !word) && is_together(text, here)
        })
        .map(|(index, name)| (index, name.words.len()))
        .max_by_key(|(index, length)| (*length, std::cmp::Reverse(*index)))
    }
}

/// The whole name, and each word of it by which somebody may be called.
fn ways_to_say(name: &str, fillers: &[String]) -> Vec<Name> {
    let words = words_of(name);
    let is_name = |word: &&Found| {
        let letters = word.plain.chars().filter(|c| c.is_alphabetic()).count();
        letters >= 2 && !word.small && !fillers.contains(&word.plain)
    };
    let mut ways: Vec<Name> = Vec::new();
    if words.len() > 1 {
        let all = words.iter().map(|word| word.plain.clone()).collect();
        ways.push(Name { words: all, certain: true, spelt: String::new() });
        let account = name.starts_with('@');
        let single = words.iter().filter(|word| !account && is_name(word));
        ways.extend(single.map(|word| Name::single(word, false)));
    } else if let Some(word) = words.first()
        && word.plain.chars().count() >= 2
    {
        let certain = word.plain.chars().any(|c| c.is_ascii_digit());
        ways.push(Name::single(word, certain));
    }
    ways
}

impl Name {
    fn single(word: &Found, certain: bool) -> Self {
        Self { words: vec![word.plain.clone()], certain, spelt: word.spelt.clone() }
    }
}

/// Whether words stand in one name: nothing but a sign or two between them.
fn is_together(text: &str, words: &[Found]) -> bool {
    words.windows(2).all(|pair| match pair {
        [first, second] => {
            let between = text.get(first.range.end..second.range.start).unwrap_or_default();
            between.chars().count() <= 2 && !between.contains('\n')
        }
        _ => true,
    })
}

/// Whether nothing but a space stands before this word.
fn follows_directly(text: &str, words: &[Found], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    let (Some(before), Some(word)) = (before, words.get(at)) else { return false };
    text.get(before.range.end..word.range.start) == Some(" ")
}

fn words_of(text: &str) -> Vec<Found> {
    let mut words = Vec::new();
    let mut start = None;
    let ends = text.char_indices().map(|(at, c)| (at, Some(c))).chain([(text.len(), None)]);
    for (at, c) in ends {
        let inside = c.is_some_and(|c| c.is_alphanumeric() || is_combining_mark(c));
        match (start, inside) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let word = text.get(from..at).unwrap_or_default();
                let account = text.get(..from).is_some_and(|before| before.ends_with('@'));
                let small = !account && word.starts_with(char::is_lowercase);
                let (plain, spelt) = (plain(word), spelt(word));
                words.push(Found { range: from..at, plain, spelt, small });
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// A, B, … Z, AA, AB, …
fn letter(index: usize) -> String {
    let last = u8::try_from(index % 26).map(|place| char::from(b'A' + place)).unwrap_or('A');
    match index / 26 {
        0 => last.to_string(),
        more => format!("{}{last}", letter(more - 1)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn circle() -> Pseudonyms {
        let people = [
            &["@lena:example.org", "Lena", "lena"][..],
            &["@joy83:example.org", "Joy of the Morning", "joy83"],
            &["@m.lopez:example.org", "María José López (she/her)", "m.lopez"],
            &["@maryam:example.org", "مريم", "maryam"],
            &["@ali:example.org", "علي"],
            &["@fatma:example.org", "فاطمة"],
        ];
        let people = people.map(|names| names.iter().map(ToString::to_string).collect());
        Pseudonyms::new(people.into(), &["the".to_owned(), "of".to_owned()], 0)
    }

    fn replaced(text: &str) -> String {
        circle().replace(text, |letter| format!("[{letter}]"))
    }

    #[test]
    fn every_way_to_call_somebody_is_replaced_by_one_letter() {
        for (text, with) in [
            ("Lena, and lena's brother", "[A], and lena's brother"),
            ("LENA! @lena: @lena:example.org", "[A]! [A]: [A]"),
            ("Joy's idea, joy83 said; joy of the morning", "[A]'s idea, [A] said; [A]"),
            ("Maria Jose Lopez and José", "[A] and [A]"),
            ("López, María, m.lopez", "[A], [A], [A]"),
            ("مريم قالت", "[A] قالت"),
            ("علي وضعها على الطاولة", "[A] وضعها على الطاولة"),
            ("قالت فاطمه نعم", "قالت [A] نعم"),
            ("Joy asked Lena, Lena asked Joy", "[A] asked [B], [B] asked [A]"),
            ("Helena, Joyful, The Of Her she", "Helena, Joyful, The Of Her she"),
            ("what brings us joy", "what brings us joy"),
        ] {
            assert_eq!(replaced(text), with, "{text}");
        }
    }

    #[test]
    fn a_word_that_may_be_a_name_is_pointed_at() {
        let people = circle();
        assert!(people.may_be_in("what brings us joy"));
        assert!(people.may_be_in("ask lena"));
        assert!(!people.may_be_in("what brings us joyfulness, she said"));
    }

    #[test]
    fn letters_go_on_after_the_last() {
        assert_eq!([0, 25, 26, 27, 52, 702].map(letter), ["A", "Z", "AA", "AB", "BA", "AAA"]);
        let mut people = Pseudonyms::new(vec![vec!["Ana".to_owned()]], &[], 2);
        assert_eq!(people.replace("Ana", |letter| letter), "C");
        assert_eq!(people.used(), 3);
    }

    proptest! {
        #[test]
        fn any_text_is_borne_and_holds_no_name_written_large(
            text in "[ -~é\u{301}م\n@]{0,40}",
            before in "[ ,.\n(]",
            after in "[ ,.\n)']",
        ) {
            let text = format!("{text}{before}Lena{after}{text}");
            let named = |word: &Found| word.plain == "lena" && !word.small;
            let left = words_of(&replaced(&text)).iter().any(named);
            prop_assert!(!left);
        }
    }
}
