//! What somebody says about an alert of their own.
//!
//! It stands at the beginning of a text; whatever the person wants to say besides stands behind it, as
//! it was written. Nothing here is asked back, so a typing error is forgiven in the first word only.

use super::{LONGEST_SAID, Language, Understanding, beginnings, letters, plain};
use crate::speech::{AlertWord, Level};

/// No way to say it has more words.
const MOST_WORDS: usize = 6;

impl Understanding {
    /// The words about an alert with which a text begins, the longest first, each with what stands
    /// behind it: "alert grace 20" may be about the grace, or an alert about somebody called Grace.
    pub fn alert_words<'a>(&self, text: &'a str, language: &Language) -> Vec<(AlertWord, &'a str)> {
        let starts: Vec<_> = beginnings(text).take(MOST_WORDS).collect();
        let said = starts.iter().rev().filter_map(|(said, rest)| {
            let word = self.exact(said, language, |lexicon| &lexicon.alerts)?;
            Some((word, self.behind(rest)))
        });
        said.collect()
    }

    /// What stands behind a first word that is an alert with one typing error, and no other word.
    pub fn misspelt_alert<'a>(&self, text: &'a str, language: &Language) -> Option<&'a str> {
        let (said, rest) = beginnings(text).find(|(said, _)| !said.is_empty())?;
        let own = |said: &str| self.exact(said, language, |lexicon| &lexicon.words).is_some();
        let is_near = self.nearly(&said) == Some(AlertWord::Alert) && !own(&said);
        is_near.then(|| self.behind(rest))
    }

    /// The word about an alert that a whole text is, perhaps with one typing error.
    pub fn whole_alert_word(&self, text: &str, language: &Language) -> Option<AlertWord> {
        if text.len() > LONGEST_SAID {
            return None;
        }
        let said = plain(text);
        let said = self.without_courtesies(&said);
        self.exact(said, language, |lexicon| &lexicon.alerts).or_else(|| self.nearly(said))
    }

    /// How bad it is, if a text begins with that, and what stands behind it.
    pub fn level<'a>(&self, text: &'a str, language: &Language) -> (Option<Level>, &'a str) {
        let errors = |word: &str| usize::from(letters(word) > 4);
        let starts: Vec<_> = beginnings(text).take(MOST_WORDS).collect();
        let exactly = |said: &str| self.exact(said, language, |lexicon| &lexicon.levels);
        let nearly = |said: &str| self.near(said, |lexicon| &lexicon.levels, errors);
        let longest = |meaning: &dyn Fn(&str) -> Option<Level>| {
            starts.iter().rev().find_map(|(said, rest)| Some((meaning(said)?, *rest)))
        };
        match longest(&exactly).or_else(|| longest(&nearly)) {
            Some((level, rest)) => (Some(level), self.behind(rest)),
            None => (None, text),
        }
    }

    fn nearly(&self, said: &str) -> Option<AlertWord> {
        let errors = |word: &str| usize::from(letters(word) > 4);
        self.near(said, |lexicon| &lexicon.alerts, errors)
    }

    /// Nothing, if only a courtesy stands there.
    fn behind<'a>(&self, rest: &'a str) -> &'a str {
        let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || ",:;.!–—-،؛".contains(c));
        let said = if rest.len() <= LONGEST_SAID { plain(rest) } else { return rest.trim_end() };
        if said.is_empty() || self.is_courtesy(&said) { "" } else { rest.trim_end() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::speech::words_tests::{KOLO, SPEECH, language};

    fn first(tag: &str, text: &'static str) -> Option<(AlertWord, &'static str)> {
        KOLO.alert_words(text, &language(tag)).first().copied()
    }

    #[test]
    fn an_alert_begins_with_its_word_and_the_rest_stays_as_it_was_written() {
        assert_eq!(first("en", "ALERT!"), Some((AlertWord::Alert, "")));
        assert_eq!(first("en", "alert, please"), Some((AlertWord::Alert, "")));
        assert_eq!(
            first("en", "🚨 Alert: At the Border"),
            Some((AlertWord::Alert, "At the Border"))
        );
        assert_eq!(first("es", "alerta falsa"), Some((AlertWord::FalseAlarm, "")));
        assert_eq!(first("ar", "إنذار عاجل"), Some((AlertWord::Alert, "عاجل")));
        assert_eq!(first("ar", "انذار كاذب"), Some((AlertWord::FalseAlarm, "")));
        assert_eq!(first("fr", "alerte annulée"), Some((AlertWord::Cancel, "")));
        assert_eq!(first("en", "help me"), None);
        assert_eq!(first("en", "I heard an alert"), None);
        let grace = KOLO.alert_words("alert Grace is hurt", &language("en"));
        assert_eq!(grace, [(AlertWord::Grace, "is hurt"), (AlertWord::Alert, "Grace is hurt")]);
    }

    #[test]
    fn one_typing_error_in_the_first_word_is_forgiven() {
        let misspelt = |text: &'static str| KOLO.misspelt_alert(text, &language("en"));
        assert_eq!(misspelt("alrt at the border"), Some("at the border"));
        assert_eq!(misspelt("alret"), Some(""));
        assert_eq!(misspelt("sox"), None);
        assert_eq!(misspelt("altre"), None);
        assert_eq!(misspelt("at the alrt"), None);
    }

    #[test]
    fn no_word_of_kolo_is_taken_for_an_alert_with_an_error() {
        for tag in SPEECH.languages() {
            for (_, _, said) in crate::speech::words_tests::synonyms() {
                let is_near = KOLO.misspelt_alert(&said, tag) == Some("");
                assert!(!is_near, "{tag}: {said}");
                let alert = KOLO.alert_words(&said, tag);
                let raises = alert.iter().any(|(word, _)| *word == AlertWord::Alert);
                assert!(!raises, "{tag}: {said}");
            }
        }
    }

    #[test]
    fn a_level_stands_before_the_rest() {
        let level = |tag: &str, text: &'static str| KOLO.level(text, &language(tag));
        assert_eq!(level("en", "urgent at the post"), (Some(Level::Urgent), "at the post"));
        assert_eq!(level("en", "very urgent"), (Some(Level::Urgent), ""));
        assert_eq!(
            level("fr", "arrêtée à la frontière"),
            (Some(Level::Arrested), "à la frontière")
        );
        assert_eq!(level("en", "at the urgent care"), (None, "at the urgent care"));
    }

    #[test]
    fn what_is_shown_to_people_is_understood_by_them() {
        for tag in SPEECH.languages() {
            for word in AlertWord::ALL {
                let shown = KOLO.primary(*word, tag);
                assert_eq!(KOLO.whole_alert_word(shown, tag), Some(*word), "{tag}: {shown}");
            }
            for level in Level::ALL {
                let shown = KOLO.primary(*level, tag);
                assert_eq!(KOLO.level(shown, tag), (Some(*level), ""), "{tag}: {shown}");
            }
        }
    }
}
