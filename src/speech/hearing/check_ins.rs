//! What somebody says about check-ins, and how they are.
//!
//! "red", "today is red" and "red. Slept badly" say how somebody is; "the red house" does not, nor
//! does "more amber than red". Only the words of the list, and a few around them that mean nothing,
//! may stand in the part that counts.

use super::{
    LONGEST_SAID, Language, Strictness, Understanding, beginnings, fallbacks, is_break,
    is_invisible, letters, only, plain,
};
use crate::speech::{CheckInWord, Light};

/// A part with more words is no short sentence.
const MOST_WORDS: usize = 8;
/// "in between" is as long as any way to say it.
const LONGEST_LIGHT: usize = 4;
/// A word that is shorter is not taken for a typing error; in letters.
const LONG_ENOUGH: usize = 6;

/// How somebody says that they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HowTheyAre {
    /// In one word.
    pub light: Light,
    /// They have written more behind it.
    pub more: bool,
}

impl Understanding {
    /// A word about check-ins at the beginning of a text, and what stands behind it, as it was
    /// written. With [`Strictness::Lenient`], one typing error in "check-in" is forgiven.
    pub fn check_in_word<'a>(
        &self,
        text: &'a str,
        language: &Language,
        strictness: Strictness,
    ) -> Option<(CheckInWord, &'a str)> {
        let text = text.trim().trim_start_matches(['!', '！']);
        let starts: Vec<_> = beginnings(text).take(MOST_WORDS).collect();
        let exactly = |said: &str| self.exact(said, language, |lexicon| &lexicon.check_ins);
        let nearly = |said: &str| {
            let errors = |word: &str| usize::from(letters(word) > LONG_ENOUGH);
            let word = self.near(said, |lexicon| &lexicon.check_ins, errors);
            word.filter(|word| *word == CheckInWord::CheckIn && strictness == Strictness::Lenient)
        };
        let longest = |meaning: &dyn Fn(&str) -> Option<CheckInWord>| {
            let mut starts = starts.iter().rev();
            starts.find_map(|(said, rest)| Some((meaning(said)?, *rest)))
        };
        let (word, rest) = longest(&exactly).or_else(|| longest(&nearly))?;
        let rest = rest.trim();
        let nothing = plain(rest).is_empty() || self.is_courtesy(&plain(rest));
        Some((word, if nothing { "" } else { rest }))
    }

    /// How somebody is, if a text says that and nothing else before its first mark.
    pub fn how_they_are(&self, text: &str, language: &Language) -> Option<HowTheyAre> {
        let (first, rest) = parted(text.trim());
        let light = self.light(first, language)?;
        let more = !plain(rest).is_empty() && !self.is_courtesy(&plain(rest));
        let said = plain(rest);
        let names =
            |other: &&Light| said.split(' ').any(|word| self.is_only(word, **other, language));
        let other = Light::ALL.iter().filter(|other| **other != light).find(names);
        other.is_none().then_some(HowTheyAre { light, more })
    }

    /// The number that a text begins with, if nothing else stands before its first mark.
    pub fn first_number(&self, text: &str, language: &Language) -> Option<(u32, bool)> {
        let (first, rest) = parted(text.trim());
        let number = self.understand(first, language, Strictness::Exact).number?;
        Some((number, !plain(rest).is_empty() && !self.is_courtesy(&plain(rest))))
    }

    /// Whether a text is the word for it that Kolo shows, or its sign, and nothing else.
    pub fn is_only(&self, text: &str, light: Light, language: &Language) -> bool {
        self.sign(text) == Some(light) || plain(text) == plain(self.primary(light, language))
    }

    fn light(&self, part: &str, language: &Language) -> Option<Light> {
        if part.len() > LONGEST_SAID {
            return None;
        }
        self.sign(part).or_else(|| {
            let said = plain(part);
            let said = self.without_courtesies(&said);
            let words: Vec<&str> = said.split(' ').collect();
            (words.len() <= MOST_WORDS).then(|| self.light_among(&words, language))?
        })
    }

    fn sign(&self, part: &str) -> Option<Light> {
        let seen: String = part.trim().chars().filter(|c| !is_invisible(*c)).collect();
        let mut signs = self.lexicons.values().flat_map(|lexicon| &lexicon.light_signs);
        signs.find(|(_, sign)| *sign == seen).map(|(light, _)| *light)
    }

    /// The one light among these words, if the others mean nothing.
    fn light_among(&self, words: &[&str], language: &Language) -> Option<Light> {
        let mut lights = Vec::new();
        let mut rest = words;
        while let Some((first, others)) = rest.split_first() {
            let longest = (1..=rest.len().min(LONGEST_LIGHT)).rev().find_map(|count| {
                let (said, behind) = rest.split_at_checked(count)?;
                let said = said.join(" ");
                let light = self.exact(&said, language, |lexicon| &lexicon.lights)?;
                Some((light, behind))
            });
            rest = match longest {
                Some((light, behind)) => {
                    lights.push(light);
                    behind
                }
                None if self.is_around_lights(first, language) => others,
                None => return None,
            };
        }
        only(lights.into_iter())
    }

    fn is_around_lights(&self, word: &str, language: &Language) -> bool {
        let own = fallbacks(language).find_map(|tag| self.lexicons.get(&tag));
        let mut all = own.into_iter().chain(self.lexicons.values());
        all.any(|lexicon| lexicon.around_lights.contains(word))
    }
}

/// What stands before the first mark, and what stands behind it.
fn parted(text: &str) -> (&str, &str) {
    // An emoji is a mark as well, and may be the answer.
    let parts = |c: char| is_break(c) && (c.is_ascii() || "،؛؟…–—¡¿।\n".contains(c));
    match text.split_once(parts) {
        Some((first, rest)) => (first, rest),
        None => (text, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::speech::words_tests::{KOLO, SPEECH, language};

    fn heard(tag: &str, text: &str) -> String {
        let more = |how: &HowTheyAre| if how.more { " and more" } else { "" };
        let how = KOLO.how_they_are(text, &language(tag));
        how.map_or("nothing".to_owned(), |how| format!("{:?}{}", how.light, more(&how)))
    }

    #[test]
    fn a_word_or_a_short_sentence_says_how_somebody_is() {
        for (tag, text, meant) in [
            ("en", "green", "Green"),
            ("en", " RED, please ", "Red"),
            ("en", "today is red", "Red"),
            ("en", "I'm at amber again.", "Amber"),
            ("en", "red. Slept badly", "Red and more"),
            ("en", "Not good", "Red"),
            ("en", "🟡", "Amber"),
            ("en", "❤️", "Red"),
            ("en", "the red house", "nothing"),
            ("en", "not red", "nothing"),
            ("en", "more amber than red", "nothing"),
            ("en", "amber, later red", "nothing"),
            ("en", "green, not too bad", "Green and more"),
            ("en", "I read the green paper today", "nothing"),
            ("en", "", "nothing"),
            ("es", "hoy estoy en rojo", "Red"),
            ("es", "no estoy bien", "nothing"),
            ("es", "más o menos", "Amber"),
            ("fr", "aujourd'hui c'est orange", "Amber"),
            ("fr", "ça va pas", "Red"),
            ("fr", "je ne suis pas bien", "nothing"),
            ("ar", "أنا في الأحمر اليوم", "Red"),
            ("ar", "لست بخير", "Red"),
            ("ar", "برتقالي، لم أنم", "Amber and more"),
            ("en", "rojo", "Red"),
        ] {
            assert_eq!(heard(tag, text), meant, "{tag}: {text}");
        }
    }

    #[test]
    fn a_word_about_check_ins_stands_at_the_beginning() {
        let heard = |tag: &str, text: &'static str| {
            KOLO.check_in_word(text, &language(tag), Strictness::Lenient)
        };
        assert_eq!(heard("en", "Check-in"), Some((CheckInWord::CheckIn, "")));
        assert_eq!(
            heard("en", "!check-in every day 8:30"),
            Some((CheckInWord::CheckIn, "every day 8:30"))
        );
        assert_eq!(heard("en", "chekc-in 8:30"), Some((CheckInWord::CheckIn, "8:30")));
        assert_eq!(heard("en", "check-in off, please"), Some((CheckInWord::Off, "")));
        assert_eq!(heard("en", "what helps: tea"), Some((CheckInWord::WhatHelps, "tea")));
        assert_eq!(heard("en", "how have I been?"), Some((CheckInWord::HowHaveIBeen, "")));
        assert_eq!(heard("ar", "غياب حتى الاثنين"), Some((CheckInWord::Away, "حتى الاثنين")));
        assert_eq!(heard("en", "we check-in there"), None);
        assert_eq!(heard("en", "the chekc-in"), None);
    }

    #[test]
    fn what_is_shown_to_people_is_understood_by_them() {
        for tag in SPEECH.languages() {
            for word in CheckInWord::ALL {
                let shown = KOLO.primary(*word, tag);
                let heard = KOLO.check_in_word(shown, tag, Strictness::Exact);
                assert_eq!(heard, Some((*word, "")), "{tag}: {shown}");
            }
            for light in Light::ALL {
                let shown = KOLO.primary(*light, tag);
                let how = HowTheyAre { light: *light, more: false };
                assert_eq!(KOLO.how_they_are(shown, tag), Some(how), "{tag}: {shown}");
                assert!(KOLO.is_only(shown, *light, tag));
            }
        }
    }
}
