//! "I am in Bogotá": places, and how somebody says that they are there.

use super::{MOST_CALLING_WORDS, Understanding, command::beginnings};
use crate::speech::{Language, Place};

impl Understanding {
    /// The places of this name, in any language. Several if it is the name of several, or of a
    /// country with several times; none if no list has it.
    pub fn places(&self, written: &str, language: &Language) -> Vec<Place> {
        self.places.called(written, language)
    }

    /// What stands behind "I am in", and whether nothing but a place can be meant by it: who is "in
    /// pain" is in no such place.
    pub fn says_where(&self, text: &str, language: &Language) -> Option<(String, bool)> {
        let begins = beginnings(text.trim()).take(MOST_CALLING_WORDS);
        self.places.behind_i_am_in(begins, language)
    }

    /// What people call the place with this time zone, if it stands in a list.
    pub fn place_name(&self, zone: &str, language: &Language) -> Option<&str> {
        self.places.name(zone, language)
    }

    /// All names of places in the form in which they are compared; those of this language first.
    pub fn names_of_places(&self, language: &Language) -> impl Iterator<Item = (&str, &Place)> {
        self.places.names(language)
    }

    /// The first way to say "I am in" in this language, as it is to be shown.
    pub fn i_am_in(&self, language: &Language) -> &str {
        self.places.i_am_in(language).unwrap_or_default()
    }
}
