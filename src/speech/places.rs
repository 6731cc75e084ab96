//! Places by the names that people give them: "Medellín", "Le Caire", "القاهرة".
//!
//! The names stand in `prompts/<language>/cities.ftl`, each behind the name of its time zone. A name
//! of any language is known to everybody; a person's own language is asked first. A country with
//! several times stands with a city of each.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

use super::{
    Language, Speech,
    catalogue::fallbacks,
    plain::{is_invisible, plain},
};

/// Places that come near to what was written are at most so many.
pub const MOST_NEAR: usize = 3;

/// A place, by its name for people and by the name of its time zone. `Debug` shows neither.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// As people call it.
    pub name: String,
    /// The name of its time zone in the list of all zones.
    pub zone: String,
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Place(..)")
    }
}

/// The names of places, in every language.
pub(super) struct Places {
    languages: BTreeMap<Language, Named>,
}

/// The names of one language.
struct Named {
    places: Vec<Place>,
    /// The places of each name, in the form in which it is compared, by their number.
    called: BTreeMap<String, Vec<usize>>,
    /// Before a place, where something else may be meant.
    i_am_in: Vec<String>,
    /// The first of these, as it is to be shown.
    shown: String,
    /// Before a place, where nothing else is meant.
    my_zone: Vec<String>,
    /// The last letter is written together with the place.
    attached: Vec<(String, String)>,
    /// May stand behind a place.
    behind: Vec<String>,
}

impl Places {
    pub fn new(speech: &Speech) -> Self {
        let languages = speech.languages();
        Self { languages: languages.map(|tag| (tag.clone(), Named::new(speech, tag))).collect() }
    }

    /// The places of this name: in the person's own language, or else in all others. Several if it
    /// has several times.
    fn of(&self, name: &str, language: &Language) -> Vec<&Place> {
        let own = fallbacks(language).find_map(|tag| self.languages.get(&tag));
        let own = own.map(|named| named.of(name)).unwrap_or_default();
        if !own.is_empty() {
            return own;
        }
        let mut all: Vec<&Place> = Vec::new();
        for place in self.languages.values().flat_map(|named| named.of(name)) {
            if all.iter().all(|other| other.zone != place.zone) {
                all.push(place);
            }
        }
        all
    }

    /// The place that somebody calls so, with what may stand around its name: "Bogotá, Colombia".
    pub fn called(&self, written: &str, language: &Language) -> Vec<Place> {
        let written = written.trim().trim_end_matches(['.', '!', '?', '؟']);
        let (short, land) = written.split_once([',', '،', '(']).unwrap_or((written, ""));
        let in_a_land = !self.of(&plain(land), language).is_empty();
        let whole = plain(written);
        let mut bare = vec![whole.as_str()];
        let behind = self.languages.values().flat_map(|named| &named.behind);
        bare.extend(behind.filter_map(|word| whole.strip_suffix(word.as_str())).map(str::trim));
        let short = plain(short);
        bare.extend(in_a_land.then_some(short.as_str()));
        let found = bare.into_iter().map(|name| self.of(name, language));
        let found = found.into_iter().find(|places| !places.is_empty()).unwrap_or_default();
        match found.as_slice() {
            [place] => vec![(*place).clone()],
            several => several.iter().map(|place| self.by_its_city(place, language)).collect(),
        }
    }

    /// A place by the first name of its zone.
    fn by_its_city(&self, place: &Place, language: &Language) -> Place {
        let name = self.name(&place.zone, language).unwrap_or(&place.name).to_owned();
        Place { name, zone: place.zone.clone() }
    }

    /// What the place is called where this is the time zone.
    pub fn name(&self, zone: &str, language: &Language) -> Option<&str> {
        let named = fallbacks(language).filter_map(|tag| self.languages.get(&tag));
        let mut places = named.flat_map(|named| &named.places);
        places.find(|place| place.zone == zone).map(|place| place.name.as_str())
    }

    /// All names in the form in which they are compared, those of the person's own language first.
    pub fn names(&self, language: &Language) -> impl Iterator<Item = (&str, &Place)> {
        let own = fallbacks(language).filter_map(|tag| self.languages.get(&tag));
        own.chain(self.languages.values()).flat_map(|named| {
            let places = named.called.iter();
            places.filter_map(|(name, at)| Some((name.as_str(), named.places.get(*at.first()?)?)))
        })
    }

    /// The place in "I am in Bogotá", in any language, and whether nothing but a place can be meant.
    pub fn behind_i_am_in<'a>(
        &self,
        begins: impl Iterator<Item = (String, &'a str)>,
        language: &Language,
    ) -> Option<(String, bool)> {
        let mut found = None;
        for (said, rest) in begins.filter(|(_, rest)| !rest.is_empty()) {
            for named in self.languages.values() {
                if named.my_zone.contains(&said) {
                    found = Some((rest.to_owned(), true));
                } else if named.i_am_in.contains(&said) {
                    found = Some((rest.to_owned(), false));
                }
                let attached = named.attached.iter().filter(|(before, _)| *before == said);
                for (_, letter) in attached {
                    let place = rest.strip_prefix(letter.as_str()).unwrap_or_default();
                    if !place.is_empty() && !self.called(place, language).is_empty() {
                        found = Some((place.to_owned(), false));
                    }
                }
            }
        }
        found
    }

    /// The first way to say "I am in" in this language.
    pub fn i_am_in(&self, language: &Language) -> Option<&str> {
        let named = fallbacks(language).find_map(|tag| self.languages.get(&tag));
        named.map(|named| named.shown.as_str())
    }
}

impl Named {
    fn new(speech: &Speech, language: &Language) -> Self {
        let own = |id: &str| speech.own(language, id, None).unwrap_or_default();
        let list = |id: &str| {
            let ways = own(id);
            let ways = ways.split('|').map(plain).filter(|way| !way.is_empty());
            ways.collect::<Vec<_>>()
        };
        let (mut places, mut called) = (Vec::new(), BTreeMap::<_, Vec<_>>::new());
        let seen: String = own("cities").chars().filter(|c| !is_invisible(*c)).collect();
        for row in seen.split('|') {
            let Some((zone, names)) = row.split_once(':') else { continue };
            for name in names.split(',').map(str::trim).filter(|name| !name.is_empty()) {
                called.entry(key(&plain(name)).to_owned()).or_default().push(places.len());
                places.push(Place { name: name.to_owned(), zone: zone.trim().to_owned() });
            }
        }
        let attached = list("cities-i-am-attached").into_iter().filter_map(|way| {
            let (before, letter) = way.rsplit_once(' ')?;
            Some((before.to_owned(), letter.to_owned()))
        });
        Self {
            places,
            called,
            i_am_in: list("cities-i-am-in"),
            shown: own("cities-i-am-in").split('|').next().unwrap_or_default().trim().to_owned(),
            my_zone: list("cities-my-zone"),
            attached: attached.collect(),
            behind: list("cities-behind"),
        }
    }

    fn of(&self, name: &str) -> Vec<&Place> {
        let places = self.called.get(key(name)).into_iter().flatten();
        places.filter_map(|at| self.places.get(*at)).collect()
    }
}

/// A name without the article that people leave out, or that goes into the word before it: "au
/// Caire".
fn key(plain: &str) -> &str {
    let mut rests = ["ال", "le ", "el "].iter().filter_map(|article| plain.strip_prefix(article));
    rests.find(|rest| rest.chars().count() > 2).unwrap_or(plain)
}

/// Whether a name may be another with a typing error; the first letter is seldom one.
pub(crate) fn comes_near(written: &str, name: &str) -> bool {
    let (written, name) = (key(written), key(name));
    let length = written.chars().count();
    let errors = match length {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    written.chars().next() == name.chars().next()
        && length.abs_diff(name.chars().count()) <= errors
        && strsim::damerau_levenshtein(written, name) <= errors
}
