//! Text that runs both ways: isolates names where it matters, and leaves other text clean.
//!
//! Fluent surrounds every inserted value with isolation marks (FSI and PDI). They are needed around
//! an Arabic name in an English sentence, and are a nuisance around everything else: they are
//! copied with a command, read aloud by some screen readers, and shown as boxes by old clients. So
//! the marks stay only where the text between them runs against the language of the sentence.

/// Begins text that finds its own direction (first strong isolate).
pub const FSI: char = '\u{2068}';
/// Ends an isolate.
pub const PDI: char = '\u{2069}';
const LRI: char = '\u{2066}';
const RLI: char = '\u{2067}';

/// Where the sentences of a language begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As in English.
    LeftToRight,
    /// As in Arabic and Hebrew.
    RightToLeft,
}

impl Direction {
    /// Whether this character pulls the text around it the other way.
    fn is_against(self, c: char) -> bool {
        match self {
            Self::LeftToRight => is_right_to_left(c),
            Self::RightToLeft => c.is_alphabetic() && !is_right_to_left(c),
        }
    }
}

/// Letters and digits of the scripts that run from right to left (the blocks that Unicode reserves
/// for them, in `DerivedBidiClass.txt`), and the two marks that stand for such a letter.
fn is_right_to_left(c: char) -> bool {
    match c {
        '\u{200F}' | '\u{061C}' => true,
        '\u{0590}'..='\u{08FF}'
        | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}' => c.is_alphanumeric(),
        _ => false,
    }
}

/// Removes the isolates in which nothing runs against `direction`; keeps the others.
///
/// An isolate inside another is judged by itself. Marks without their counterpart are removed.
pub fn tidy(text: &str, direction: Direction) -> String {
    struct Open {
        at: usize,
        kept: bool,
    }
    let mut out: Vec<Option<char>> = Vec::with_capacity(text.len());
    let mut open: Vec<Open> = Vec::new();
    for c in text.chars() {
        match c {
            FSI | LRI | RLI => {
                open.push(Open { at: out.len(), kept: c != FSI });
                out.push(Some(c));
            }
            PDI => match open.pop() {
                Some(isolate) if isolate.kept => out.push(Some(c)),
                Some(isolate) => erase(&mut out, isolate.at),
                None => {}
            },
            _ => {
                if let Some(isolate) = open.last_mut() {
                    isolate.kept |= direction.is_against(c);
                }
                out.push(Some(c));
            }
        }
    }
    for isolate in open {
        erase(&mut out, isolate.at);
    }
    out.into_iter().flatten().collect()
}

fn erase(out: &mut [Option<char>], at: usize) {
    if let Some(place) = out.get_mut(at) {
        *place = None;
    }
}

/// What somebody wrote, without the means to turn the text around it: no embedding or override,
/// and no isolate that it does not close itself.
pub fn contained(text: &str) -> String {
    let mut out: Vec<Option<char>> = Vec::with_capacity(text.len());
    let mut open: Vec<usize> = Vec::new();
    for c in text.chars() {
        match c {
            '\u{202A}'..='\u{202E}' => continue,
            FSI | LRI | RLI => open.push(out.len()),
            PDI if open.pop().is_none() => continue,
            _ => {}
        }
        out.push(Some(c));
    }
    for at in open {
        erase(&mut out, at);
    }
    out.into_iter().flatten().collect()
}

/// One value in an isolate of its own.
pub(super) fn isolated(text: &str) -> String {
    format!("{FSI}{}{PDI}", contained(text))
}

#[cfg(test)]
mod tests {
    use super::Direction::{LeftToRight, RightToLeft};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn latin_names_and_numbers_are_clean_in_a_latin_sentence() {
        let text = "\u{2068}Mira\u{2069}, about \u{2068}20\u{2069} minutes: \u{2068}!start\u{2069}";
        assert_eq!(tidy(text, LeftToRight), "Mira, about 20 minutes: !start");
    }

    #[test]
    fn names_that_run_against_the_sentence_stay_isolated() {
        let text = "\u{2068}مريم\u{2069}, the word is with you.";
        assert_eq!(tidy(text, LeftToRight), text);
        let text = "\u{2068}Mira\u{2069}، الكلمة لك.";
        assert_eq!(tidy(text, RightToLeft), text);
    }

    #[test]
    fn names_and_numbers_that_run_with_an_arabic_sentence_are_clean() {
        let text = "\u{2068}مريم\u{2069}، \u{2068}20\u{2069} دقيقة";
        assert_eq!(tidy(text, RightToLeft), "مريم، 20 دقيقة");
    }

    #[test]
    fn each_name_of_a_list_is_judged_by_itself() {
        let names = "\u{2068}Lena\u{2069}, \u{2068}מרים\u{2069}, \u{2068}Joy\u{2069}";
        let text = &format!("Order: \u{2068}{names}\u{2069}.");
        assert_eq!(tidy(text, LeftToRight), "Order: Lena, \u{2068}מרים\u{2069}, Joy.");
    }

    #[test]
    fn a_name_cannot_turn_what_follows_it() {
        assert_eq!(contained("Mal\u{202E}lory\u{2069} \u{2067}x"), "Mallory x");
        assert_eq!(contained("\u{2067}מרים\u{2069}"), "\u{2067}מרים\u{2069}");
    }

    fn level(text: &str) -> Option<usize> {
        text.chars().try_fold(0_usize, |depth, c| match c {
            FSI | LRI | RLI => Some(depth + 1),
            PDI => depth.checked_sub(1),
            _ => Some(depth),
        })
    }

    proptest! {
        #[test]
        fn marks_are_balanced_and_other_text_untouched(
            text in "[a-z0-9אبم \u{2066}-\u{2069}\u{202A}-\u{202E}]{0,40}"
        ) {
            let marks = |c: &char| matches!(c, '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}');
            for direction in [LeftToRight, RightToLeft] {
                let tidied = tidy(&contained(&text), direction);
                prop_assert_eq!(level(&tidied), Some(0));
                let left: String = tidied.chars().filter(|c| !marks(c)).collect();
                let written: String = text.chars().filter(|c| !marks(c)).collect();
                prop_assert_eq!(left, written);
                prop_assert_eq!(tidy(&tidied, direction), tidied);
            }
        }
    }
}
