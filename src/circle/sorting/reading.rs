//! Reading where something belongs: "3 5 a", "3, 5: a", "a: 3 5", "3 and 5 to Rest".

use crate::speech::{Piece, plain};

/// Under which heading something is put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// The heading with this index.
    Heading(usize),
    /// There is none with this letter.
    NoSuch(String),
}

/// The numbers, and where they go; nothing if the line says something else. Each heading is given
/// taken apart, and is empty if it is gone. Latin letters are understood besides the language's own.
pub(super) fn read(
    line: &[Piece],
    headings: &[Vec<Piece>],
    letters: &[String],
) -> Option<(Vec<u32>, Target)> {
    for (index, heading) in headings.iter().enumerate() {
        let named = (!heading.is_empty()).then(|| line.strip_suffix(heading.as_slice()));
        if let Some(items) = named.flatten().and_then(numbers) {
            return Some((items, Target::Heading(index)));
        }
    }
    let (last, before) = line.split_last()?;
    if let (Some(letter), Some(items)) = (letter(last, letters), numbers(before)) {
        return Some((items, target(letter, headings)));
    }
    let (first, after) = line.split_first()?;
    Some((numbers(after)?, target(letter(first, letters)?, headings)))
}

/// The numbers, if nothing else of meaning stands there.
fn numbers(pieces: &[Piece]) -> Option<Vec<u32>> {
    let mut numbers = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Number(number) if numbers.contains(number) => {}
            Piece::Number(number) => numbers.push(*number),
            Piece::On(_) | Piece::Filler(_) => {}
            Piece::Word(_) => return None,
        }
    }
    (!numbers.is_empty()).then_some(numbers)
}

/// Which letter it is, and how it is shown.
fn letter(piece: &Piece, letters: &[String]) -> Option<(usize, String)> {
    let (Piece::On(word) | Piece::Filler(word) | Piece::Word(word)) = piece else { return None };
    let own = letters.iter().enumerate().find(|(_, letter)| plain(letter) == *word);
    let latin = || ('a'..='z').position(|letter| word.chars().eq([letter]));
    match own {
        Some((index, letter)) => Some((index, letter.clone())),
        None => Some((latin()?, word.clone())),
    }
}

fn target((index, letter): (usize, String), headings: &[Vec<Piece>]) -> Target {
    match headings.get(index).is_some_and(|heading| !heading.is_empty()) {
        true => Target::Heading(index),
        false => Target::NoSuch(letter),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{circle::tests::UNDERSTANDING as KOLO, speech::Language};

    const HEADINGS: [&str; 4] = ["Rest", "Money for food", "", "Plan 2"];

    fn understood(text: &str) -> Option<(Vec<u32>, Target)> {
        understood_in(&Language::english(), text)
    }

    fn understood_in(language: &Language, text: &str) -> Option<(Vec<u32>, Target)> {
        let headings = HEADINGS.map(|heading| match heading {
            "" => Vec::new(),
            heading => KOLO.pieces(heading, language),
        });
        read(&KOLO.pieces(text, language), &headings, &KOLO.list_letters(language))
    }

    #[test]
    fn a_language_may_have_letters_of_its_own() {
        let arabic: Language = "ar".parse().unwrap();
        for (text, items, heading) in [
            ("3 5 أ", vec![3, 5], 0),
            ("٣ و٥ ا", vec![3, 5], 0),
            ("أ: ٤", vec![4], 0),
            ("٣ في ب", vec![3], 1),
            ("٣ د", vec![3], 3),
            ("3 b", vec![3], 1),
        ] {
            let target = Target::Heading(heading);
            assert_eq!(understood_in(&arabic, text), Some((items, target)), "{text}");
        }
        for (text, letter) in [("1 ه", "هـ"), ("1 و", "و"), ("1 c", "c"), ("1 ج", "ج")] {
            let target = Target::NoSuch(letter.to_owned());
            assert_eq!(understood_in(&arabic, text), Some((vec![1], target)), "{text}");
        }
        assert_eq!(understood("3 5 أ"), None);
        assert_eq!(KOLO.list_letters(&Language::english()).concat(), "abcdefghijklmnopqrstuvwxyz");
    }

    #[test]
    fn numbers_and_a_letter_or_a_heading_are_understood() {
        for (text, items, heading) in [
            ("3 5 a", vec![3, 5], 0),
            ("3, 5: A", vec![3, 5], 0),
            ("3b", vec![3], 1),
            ("3 and 5 to b", vec![3, 5], 1),
            ("3 y 5 a b", vec![3, 5], 1),
            ("b: 4", vec![4], 1),
            ("2 rest", vec![2], 0),
            ("2, 3: money for food", vec![2, 3], 1),
            ("1 plan 2", vec![1], 3),
            ("7 7 a", vec![7], 0),
        ] {
            assert_eq!(understood(text), Some((items, Target::Heading(heading))), "{text}");
        }
        assert_eq!(understood("1 c"), Some((vec![1], Target::NoSuch("c".to_owned()))));
        assert_eq!(understood("1 k"), Some((vec![1], Target::NoSuch("k".to_owned()))));
        for talk in ["a", "3", "3 5", "I am for a", "10 am", "3 people wrote this", "rest", ""] {
            assert_eq!(understood(talk), None, "{talk}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_left(text in any::<String>()) {
            understood(&text);
        }
    }
}
