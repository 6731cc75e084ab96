//! What somebody wrote, taken apart into numbers and words: for answers such as "3, 1, 2" or
//! "two on 1, one on 4".

use super::{LONGEST_SAID, Language, Lexicon, Understanding, plain};

/// A number or a word. `Debug` shows neither.
#[derive(Clone, PartialEq, Eq)]
pub enum Piece {
    /// In digits of any script, or in words up to five; the greatest there is, if it is greater.
    Number(u32),
    /// A word between how many and on what, such as "on".
    On(String),
    /// A word that joins numbers or stands before one, such as "and".
    Filler(String),
    /// Any other word.
    Word(String),
}

impl std::fmt::Debug for Piece {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Piece(..)")
    }
}

impl Understanding {
    /// The numbers and words of a text, without courtesies around them and without what lies
    /// between them; nothing of a text that is too long to be such an answer.
    pub fn pieces(&self, text: &str, language: &Language) -> Vec<Piece> {
        if text.len() > LONGEST_SAID {
            return Vec::new();
        }
        let said = plain(&spelt_out(text));
        let said = self.without_courtesies(&said);
        said.split(' ').flat_map(runs).map(|word| self.piece(word, language)).collect()
    }

    fn piece(&self, word: &str, language: &Language) -> Piece {
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            return Piece::Number(word.parse().unwrap_or(u32::MAX));
        }
        let number = self.number_word(word, language);
        let behind_and = || self.behind_and(word).find_map(|rest| self.number_word(rest, language));
        if let Some(number) = number.or_else(behind_and) {
            return Piece::Number(number);
        }
        let some = |is: &dyn Fn(&Lexicon) -> bool| self.lexicons.values().any(is);
        if some(&|lexicon| lexicon.puttings.contains(word)) {
            Piece::On(word.to_owned())
        } else if some(&|lexicon| lexicon.fillers.contains(word)) {
            Piece::Filler(word.to_owned())
        } else {
            Piece::Word(word.to_owned())
        }
    }
}

/// With the signs that mean something between numbers written as words.
fn spelt_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    let mut before = ' ';
    while let Some(c) = characters.next() {
        let number_follows = characters.peek().is_some_and(|next| next.is_numeric());
        match c {
            '×' | '✕' | '✖' => out.push_str(" x "),
            '*' if before.is_numeric() && number_follows => out.push_str(" x "),
            '-' | '−' if before.is_whitespace() && number_follows => out.push_str(" minus "),
            '%' | '٪' => out.push_str(" percent "),
            _ => out.push(c),
        }
        before = c;
    }
    out
}

/// The digits and the letters of a word, each by themselves: "2x1" are three.
fn runs(word: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    let mut from = 0;
    let mut last = None;
    for (at, c) in word.char_indices() {
        let digit = c.is_ascii_digit();
        if last.is_some_and(|last| last != digit) {
            runs.extend(word.get(from..at));
            from = at;
        }
        last = Some(digit);
    }
    runs.extend(word.get(from..).filter(|rest| !rest.is_empty()));
    runs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::speech::words_tests::{KOLO, language};

    fn taken_apart(text: &str, tag: &str) -> String {
        let pieces = KOLO.pieces(text, &language(tag));
        let shown = pieces.iter().map(|piece| match piece {
            Piece::Number(number) => number.to_string(),
            Piece::On(_) => "on".to_owned(),
            Piece::Filler(_) => "·".to_owned(),
            Piece::Word(word) => word.clone(),
        });
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn numbers_and_words_are_told_apart_in_any_script() {
        for (text, tag, pieces) in [
            ("3, 1, 2 please", "en", "3 1 2"),
            ("٣ ١ ٢", "en", "3 1 2"),
            ("2x1", "en", "2 on 1"),
            ("2×1, 1*4", "en", "2 on 1 1 on 4"),
            ("two on 1, one on 4.", "en", "2 on 1 1 on 4"),
            ("dos en la 1 y uno en la 4, gracias", "es", "2 on · 1 · 1 on · 4"),
            ("number 2", "en", "· 2"),
            ("-1", "en", "minus 1"),
            ("3-1-2", "en", "3 1 2"),
            ("50%", "en", "50 percent"),
            ("٥٠٪", "ar", "50 percent"),
            ("١ و٣، وخمسة", "ar", "1 · 3 5"),
            ("99999999999999999999", "en", "4294967295"),
            ("Tea", "en", "tea"),
            ("🙂", "en", ""),
        ] {
            assert_eq!(taken_apart(text, tag), pieces, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_taken_apart(text in any::<String>()) {
            KOLO.pieces(&text, &language("en"));
        }
    }
}
