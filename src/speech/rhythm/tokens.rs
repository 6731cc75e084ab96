//! A text as numbers, words and the marks between them.

use crate::speech::plain::{is_apostrophe, is_invisible, plain};

/// Nothing longer is a rhythm; in bytes.
const LONGEST: usize = 300;

/// A part of a text, and where it stands there, in bytes.
pub(super) struct Token {
    pub what: What,
    pub from: usize,
    pub to: usize,
}

#[derive(Clone, PartialEq, Eq)]
pub(super) enum What {
    /// Digits of any script: what they say, and how many they are.
    Number(u32, usize),
    /// Letters, in the form in which words are compared.
    Word(String),
    /// Between hours and minutes.
    Colon,
    /// Between digits: between hours and minutes too.
    Dot,
    /// From one to the other.
    Dash,
    /// One and another.
    Comma,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Digit,
    Letter,
    Mark(char),
    Space,
}

/// The parts of a text; nothing if it is too long, or has a mark that changes what numbers mean.
pub(super) fn of(text: &str) -> Option<Vec<Token>> {
    if text.len() > LONGEST || text.contains(|c: char| "+±%٪‰€$£¥\\<>=~^@§°#".contains(c))
    {
        return None;
    }
    let mut tokens = Vec::new();
    let mut characters = text.char_indices().filter(|(_, c)| !is_invisible(*c)).peekable();
    while let Some((from, c)) = characters.next() {
        let sort = sort_of(c);
        let mut to = from + c.len_utf8();
        while let Some((at, next)) = characters.next_if(|(_, next)| {
            matches!(sort, Sort::Digit | Sort::Letter) && (sort_of(*next) == sort || is_mark(*next))
        }) {
            to = at + next.len_utf8();
        }
        let written = text.get(from..to)?;
        let what = match sort {
            Sort::Digit => {
                let digits = plain(written);
                What::Number(digits.parse().unwrap_or(u32::MAX), digits.len())
            }
            Sort::Letter => What::Word(plain(written)),
            Sort::Mark(':') => What::Colon,
            Sort::Mark('-') => What::Dash,
            Sort::Mark(',') => What::Comma,
            Sort::Mark(_) => {
                let digit = |c: Option<char>| c.is_some_and(|c| sort_of(c) == Sort::Digit);
                let before = text.get(..from)?.chars().next_back();
                if !(digit(before) && digit(characters.peek().map(|(_, c)| *c))) {
                    continue;
                }
                What::Dot
            }
            Sort::Space => continue,
        };
        if what != What::Word(String::new()) {
            tokens.push(Token { what, from, to });
        }
    }
    Some(tokens)
}

fn sort_of(c: char) -> Sort {
    match c {
        ':' | '：' | '∶' => Sort::Mark(':'),
        '.' => Sort::Mark('.'),
        '-' | '–' | '—' | '−' | '‑' | '→' => Sort::Mark('-'),
        ',' | ';' | '،' | '؛' | '/' | '&' | '\n' => Sort::Mark(','),
        c if plain(c.encode_utf8(&mut [0; 4])).starts_with(|c: char| c.is_ascii_digit()) => {
            Sort::Digit
        }
        c if c.is_alphabetic() || is_apostrophe(c) || is_mark(c) => Sort::Letter,
        _ => Sort::Space,
    }
}

/// An accent that stands by itself belongs to what it stands on.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}
