//! The form in which what people write is compared: no case, accents, punctuation or marks.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The text as words of small letters and European digits, with one space between them.
///
/// Nothing but letters, digits and the vowel signs that some scripts need is left, so two ways of
/// typing the same words are equal, and text without any word is empty.
pub fn plain(text: &str) -> String {
    let spelt = spelt(text);
    let words = spelt.split(' ').map(|word| without_last_hamza(word).replace('ى', "ي"));
    words.collect::<Vec<_>>().join(" ").nfc().collect()
}

/// The same, but with the letters at the end of Arabic words by which short words differ as often
/// as they are only written differently: "على" is a word, and "علي" a name.
pub fn spelt(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let letters = text
        .chars()
        .filter(|c| !is_invisible(*c) && !is_apostrophe(*c))
        .nfkd()
        .flat_map(char::to_lowercase)
        .nfkd();
    for c in letters {
        if let Some(digit) = digit(c) {
            out.push(digit);
        } else if is_accent(c) || is_invisible(c) || is_apostrophe(c) {
            continue;
        } else if c.is_alphanumeric() || is_combining_mark(c) {
            out.push(usual(c));
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.trim_end().nfc().collect()
}

/// The whole numbers in a text, in digits of any script.
pub fn digits(text: &str) -> impl Iterator<Item = u32> {
    let text = plain(text);
    let numbers: Vec<u32> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|number| number.parse().ok())
        .collect();
    numbers.into_iter()
}

/// The same text, with European digits in the words that are numbers: "٥ ثانية" as "5 ثانية".
pub(super) fn with_european_numbers(text: &str) -> String {
    let number = |word: &str| {
        let digits = word.trim_start_matches(['+', '-', '−']);
        !digits.is_empty() && digits.chars().all(|c| digit(c).is_some())
    };
    let european = |word: &str| word.chars().map(|c| digit(c).unwrap_or(c)).collect();
    let words = text.split_inclusive(char::is_whitespace);
    words
        .map(|word| if number(word.trim_end()) { european(word) } else { word.to_owned() })
        .collect()
}

/// Whether two texts are the same words, however they are written.
pub fn alike(one: &str, other: &str) -> bool {
    plain(one) == plain(other)
}

/// Letters and digits, without the spaces.
pub(super) fn letters(plain: &str) -> usize {
    plain.chars().filter(|c| *c != ' ').count()
}

/// Marks that steer direction, joining or shape and are not seen themselves.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{180E}' | '\u{FEFF}' | '\u{20E3}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E01EF}'
    )
}

/// Written inside a word, and as often left out.
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´')
}

/// Accents of Latin, Greek and Cyrillic, and the vowel points of Hebrew and Arabic: marks that
/// people leave out when they type. The vowel signs of Indic scripts are not among them.
fn is_accent(c: char) -> bool {
    matches!(
        c,
        '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05BD}' | '\u{05BF}' | '\u{05C1}'..='\u{05C7}'
        | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}'
    )
}

/// The letter as which people as often write this one: the ة at the end of an Arabic word, and the
/// letters of Persian keyboards.
fn usual(c: char) -> char {
    match c {
        'ة' => 'ه',
        'ٱ' => 'ا',
        'ک' => 'ك',
        'ی' => 'ي',
        c => c,
    }
}

/// Behind a long vowel, people leave out the hamza at the end of a word: "الثلاثاء", "الثلاثا".
fn without_last_hamza(word: &str) -> &str {
    let bare = word.trim_end_matches('ء');
    if bare.ends_with(['ا', 'و', 'ي', 'ى']) { bare } else { word }
}

/// The digit zero of every script that has its own digits (Unicode, general category Nd).
const ZEROS: [char; 56] = [
    '\u{0660}',
    '\u{06F0}',
    '\u{07C0}',
    '\u{0966}',
    '\u{09E6}',
    '\u{0A66}',
    '\u{0AE6}',
    '\u{0B66}',
    '\u{0BE6}',
    '\u{0C66}',
    '\u{0CE6}',
    '\u{0D66}',
    '\u{0DE6}',
    '\u{0E50}',
    '\u{0ED0}',
    '\u{0F20}',
    '\u{1040}',
    '\u{1090}',
    '\u{17E0}',
    '\u{1810}',
    '\u{1946}',
    '\u{19D0}',
    '\u{1A80}',
    '\u{1A90}',
    '\u{1B50}',
    '\u{1BB0}',
    '\u{1C40}',
    '\u{1C50}',
    '\u{A620}',
    '\u{A8D0}',
    '\u{A900}',
    '\u{A9D0}',
    '\u{A9F0}',
    '\u{AA50}',
    '\u{ABF0}',
    '\u{104A0}',
    '\u{11066}',
    '\u{110F0}',
    '\u{11136}',
    '\u{111D0}',
    '\u{112F0}',
    '\u{11450}',
    '\u{114D0}',
    '\u{11650}',
    '\u{116C0}',
    '\u{11730}',
    '\u{118E0}',
    '\u{11950}',
    '\u{11C50}',
    '\u{11D50}',
    '\u{11DA0}',
    '\u{16A60}',
    '\u{16B50}',
    '\u{1E140}',
    '\u{1E2F0}',
    '\u{1E950}',
];

fn digit(c: char) -> Option<char> {
    let value = ZEROS
        .iter()
        .filter_map(|zero| u32::from(c).checked_sub(u32::from(*zero)))
        .find(|distance| *distance < 10)?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings_of_the_same_words_are_equal() {
        let same = [
            ("  I’m   DONE!! ", "im done"),
            ("*pass*", "pass"),
            ("\u{202B}\u{200F}Sí\u{202C}", "si"),
            ("OLVÍDAME", "olvidame"),
            ("«olvi\u{301}dame»", "olvidame"),
            ("for\u{200B}get-me", "forget me"),
            ("３)", "3"),
            ("٣.", "3"),
            ("۱۲", "12"),
            ("3\u{FE0F}\u{20E3}", "3"),
            ("pass 🙏🏽", "pass"),
            ("İPTAL", "iptal"),
            ("हिन्दी", "हिन्दी"),
            ("🙂 …", ""),
        ];
        for (written, expected) in same {
            assert_eq!(plain(written), expected, "{written:?}");
        }
    }

    #[test]
    fn spellings_of_the_same_arabic_words_are_equal() {
        for (one, other) in [
            ("مشاركة", "مشاركه"),
            ("إلى", "الي"),
            ("ٱلآن", "الان"),
            ("الثلاثاء", "الثلاثا"),
            ("شيء صغير", "شي صغير"),
            ("شكراً", "شكرا"),
            ("کلمة", "كلمه"),
            ("تغییر", "تغيير"),
            ("ـ٣ـ", "3"),
        ] {
            assert!(alike(one, other), "{one} {other}");
        }
        for (one, other) in [("بدء", "بد"), ("رأي", "راو"), ("قراءة", "قراة"), ("ه", "ا")]
        {
            assert!(!alike(one, other), "{one} {other}");
        }
        assert!(spelt("على") != spelt("علي") && spelt("هنا") != spelt("هناء"));
    }

    #[test]
    fn every_digit_of_every_script_has_its_value() {
        for zero in ZEROS {
            let digits: String = (0..10)
                .filter_map(|n| char::from_u32(u32::from(zero) + n))
                .inspect(|c| assert!(c.is_numeric(), "{c:?}"))
                .collect();
            assert_eq!(plain(&digits), "0123456789");
        }
    }

    proptest! {
        #[test]
        fn any_text_becomes_plain_once_and_for_all(
            text in any::<String>(), arabic in "[ءاىيويةهٱکی أئؤ\u{654}\u{670}\u{640}3]{0,12}",
        ) {
            for text in [text, arabic] {
                let once = plain(&text);
                prop_assert_eq!(plain(&once), once);
            }
        }
    }
}
