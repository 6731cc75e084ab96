//! What somebody says about an alert of their own.
//!
//! It stands at the beginning of a text; whatever the person wants to say besides stands behind it, as
//! it was written. Nothing here is asked back, so a typing error is forgiven only in a word that raises
//! an alert, or stops it in time; never in one that ends it.

use super::{LONGEST_SAID, Language, Understanding, beginnings, fallbacks, letters, plain};
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
            let rest = self.behind(rest);
            let is_alert = || self.level(rest, language).1.is_empty();
            (!self.is_ordinary(said, language) || is_alert()).then_some((word, rest))
        });
        said.collect()
    }

    /// Whether a text begins with a word that is an alert if it stands alone, and goes on: "sos" in
    /// Spanish.
    pub fn may_be_alert(&self, text: &str, language: &Language) -> bool {
        let is_ordinary = |said: &str| self.is_ordinary(said, language);
        beginnings(text).take(MOST_WORDS).any(|(said, _)| is_ordinary(&said))
    }

    fn is_ordinary(&self, said: &str, language: &Language) -> bool {
        let own = fallbacks(language).find_map(|tag| self.lexicons.get(&tag));
        own.is_some_and(|lexicon| lexicon.lone_alerts.contains(said))
    }

    /// What stands behind a first word that is an alert with one typing error, and no other word.
    pub fn misspelt_alert<'a>(&self, text: &'a str, language: &Language) -> Option<&'a str> {
        let (said, rest) = beginnings(text).find(|(said, _)| !said.is_empty())?;
        let own = |said: &str| self.exact(said, language, |lexicon| &lexicon.words).is_some();
        let is_known = self.lexicons.values().any(|lexicon| lexicon.no_alerts.contains(&said));
        let is_near = self.nearly(&said) == Some(AlertWord::Alert) && !own(&said);
        (is_near && !is_known).then(|| self.behind(rest))
    }

    /// The word about an alert that a whole text is. Only one that stops it in time may have a typing
    /// error.
    pub fn whole_alert_word(&self, text: &str, language: &Language) -> Option<AlertWord> {
        if text.len() > LONGEST_SAID {
            return None;
        }
        let said = plain(text);
        let said = self.without_courtesies(&said);
        self.exact(said, language, |lexicon| &lexicon.alerts)
            .or_else(|| self.nearly(said).filter(|word| *word == AlertWord::Cancel))
    }

    /// Whether a whole text is nearly a word that ends an alert, and may mean the opposite.
    pub fn nearly_ends_alert(&self, text: &str) -> bool {
        let said = if text.len() <= LONGEST_SAID { plain(text) } else { return false };
        matches!(
            self.nearly(self.without_courtesies(&said)),
            Some(AlertWord::Safe | AlertWord::SafeWith | AlertWord::FalseAlarm)
        )
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
    pub(super) fn behind<'a>(&self, rest: &'a str) -> &'a str {
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
        for name in ["Albert", "Alberta is here", "payday", "Alerts", "alarms", "أنوار"] {
            assert_eq!(KOLO.misspelt_alert(name, &language("en")), None, "{name}");
        }
    }

    #[test]
    fn what_ends_an_alert_is_heard_only_as_it_is_written() {
        let whole = |tag: &str, text: &str| KOLO.whole_alert_word(text, &language(tag));
        assert_eq!(whole("ar", "زال الخطر"), Some(AlertWord::Safe));
        for (tag, text) in [
            ("ar", "زاد الخطر"),
            ("en", "I am sale"),
            ("en", "false alarms"),
            ("es", "no pasó el peligro"),
            ("fr", "danger écarte moi"),
        ] {
            assert_eq!(whole(tag, text), None, "{text}");
        }
        for text in ["زاد الخطر", "false alarn", "all cleer"] {
            assert!(KOLO.nearly_ends_alert(text), "{text}");
        }
        assert!(!KOLO.nearly_ends_alert("the danger grows"));
        assert_eq!(whole("en", "cancle"), Some(AlertWord::Cancel));
    }

    #[test]
    fn sos_begins_an_ordinary_sentence_in_spanish() {
        assert_eq!(first("es", "SOS"), Some((AlertWord::Alert, "")));
        assert_eq!(first("es", "sos urgente"), Some((AlertWord::Alert, "urgente")));
        for text in ["Sos muy amable", "¿Sos un bot?"] {
            assert_eq!(first("es", text), None, "{text}");
            assert!(KOLO.may_be_alert(text, &language("es")), "{text}");
        }
        assert_eq!(first("en", "sos at the post"), Some((AlertWord::Alert, "at the post")));
        assert!(!KOLO.may_be_alert("sos at the post", &language("en")));
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
