//! Names of any length and shape, brought to one line that fits into a sentence.

use super::plain::is_invisible;

/// The longest name that Kolo says; in characters.
const LONGEST: usize = 60;

/// The text on one line: line breaks, tabs and other control characters become single spaces.
pub(super) fn one_line(text: &str) -> String {
    let spaced = text.replace(|c: char| c.is_control() || "\u{2028}\u{2029}".contains(c), " ");
    spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
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
