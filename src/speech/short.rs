//! What stays short: names of any length and shape, brought to one line that fits into a sentence,
//! and messages.

use super::plain::is_invisible;

/// The length of a message that a telephone shows at once, in characters, about.
pub const ONE_MESSAGE: usize = 400;

/// The longest name that Kolo says; in characters.
const LONGEST: usize = 60;

/// The text on one line: line breaks, tabs and other control characters become single spaces.
pub(super) fn one_line(text: &str) -> String {
    let spaced = text.replace(|c: char| c.is_control() || "\u{2028}\u{2029}".contains(c), " ");
    spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Two messages as one, if that stays one which a telephone shows at once: where a homeserver takes
/// few messages, each that is saved is a wait that is saved.
pub fn together(first: &str, second: &str) -> Option<String> {
    let both = format!("{first}\n\n{second}");
    (both.chars().count() <= ONE_MESSAGE).then_some(both)
}

/// A name on one line and of at most 60 characters; what is left out is shown by an ellipsis.
pub fn short(name: &str) -> String {
    // Nothing behind this could be shown, and a name may be a whole message.
    let begin: String = name.chars().filter(|c| !is_unseen(*c)).take(LONGEST * 4).collect();
    let line = one_line(&begin);
    if line.chars().count() <= LONGEST {
        return line;
    }
    let kept: String = line.chars().take(LONGEST - 1).collect();
    format!("{}…", kept.trim_end())
}

/// Invisible, and not needed inside a name: joiners are, and marks of direction are balanced later.
fn is_unseen(c: char) -> bool {
    is_invisible(c)
        && !matches!(
            c,
            '\u{200C}' | '\u{200D}' | '\u{FE0F}' | '\u{2066}'
                ..='\u{2069}' | '\u{200E}' | '\u{200F}'
        )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_stays_on_one_line_and_bearable() {
        assert_eq!(short("Mira"), "Mira");
        assert_eq!(short(" Mi\nra\t\r\n of  the\u{2028}river "), "Mi ra of the river");
        assert_eq!(short("María José 👩‍🌾"), "María José 👩‍🌾");
        let long = short(&"M".repeat(2_000));
        assert_eq!(long, format!("{}…", "M".repeat(59)));
    }

    #[test]
    fn two_messages_are_one_only_as_long_as_it_is_short() {
        assert_eq!(together("Hello.", "May I?").as_deref(), Some("Hello.\n\nMay I?"));
        let (most, more) = ("ñ".repeat(ONE_MESSAGE - 8), "ñ".repeat(ONE_MESSAGE - 7));
        assert!(together("Hello.", &most).is_some());
        assert_eq!(together("Hello.", &more), None);
    }

    proptest! {
        #[test]
        fn any_name_is_short(name in any::<String>()) {
            let once = short(&name);
            prop_assert!(once.chars().count() <= LONGEST);
            prop_assert!(!once.contains(['\n', '\r']));
            prop_assert_eq!(short(&once), once);
        }
    }
}
