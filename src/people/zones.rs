//! Time zones by what people call them: `America/Bogota`, `Bogotá`, `new york`, `UTC+3`.
//!
//! The list is part of the program, so that a decision is the same on every machine. A person says
//! where they are ("I am in Bogotá"), and what Kolo does for them on a day happens on that day there;
//! as long as they have not said it, days are those of UTC.

use std::sync::LazyLock;

use jiff::{
    SignedDuration, Timestamp,
    civil::Date,
    tz::{Offset, TimeZone, TimeZoneDatabase},
};
use matrix_sdk::ruma::UserId;

use super::{People, Person, Topic};
use crate::{
    core::{Happening, Transaction, TransactionError},
    speech::{Language, MOST_NEAR, Phrase, Place, Understanding, Words, comes_near, plain},
};

/// The hour at which Kolo reminds somebody, where they are.
const HOUR: i8 = 9;
/// The number of a place that was offered stands for it so long.
const OFFERED: SignedDuration = SignedDuration::from_mins(10);
/// Shorter names are not taken for a typing error where something else may be meant.
const LEAST_NEAR: usize = 5;
/// The name of a place that is in no list has at most so many words.
const LONGEST_PLACE: usize = 3;
/// Zones are compared from 2026 on, for so many months.
const COMPARED: (i64, i64) = (1_767_225_600, 60);

/// What somebody meant by the name of a zone or of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ZoneCalled {
    /// This one.
    Zone(Place),
    /// None, or several; up to three that come near.
    Near(Vec<Place>),
}

/// The zone of this name in the list, or with this difference to UTC; UTC if there is none.
pub fn zone(name: Option<&str>) -> TimeZone {
    let Some(name) = name else { return TimeZone::UTC };
    let found = TimeZoneDatabase::bundled().get(name).ok();
    found.or_else(|| offset(name).map(TimeZone::fixed)).unwrap_or(TimeZone::UTC)
}

/// The zone in which somebody is, if they have said so; UTC otherwise.
///
/// # Errors
/// If their row cannot be read.
pub fn zone_for(tx: &Transaction<'_>, user: &UserId) -> Result<TimeZone, TransactionError> {
    let person: Option<Person> = tx.get(user.as_bytes())?;
    Ok(zone(person.and_then(|person| person.zone).as_deref()))
}

/// Which day it is for somebody.
///
/// # Errors
/// If their row cannot be read.
pub fn today_for(tx: &Transaction<'_>, user: &UserId) -> Result<Date, TransactionError> {
    Ok(tx.at().to_zoned(zone_for(tx, user)?).date())
}

/// When Kolo reminds somebody on a day, or at the first moment after it at which they may be written
/// to; nothing for days beyond all calendars.
///
/// # Errors
/// If their row cannot be read.
pub fn reminder_on(
    tx: &Transaction<'_>,
    user: &UserId,
    day: Date,
) -> Result<Option<Timestamp>, TransactionError> {
    let person: Option<Person> = tx.get(user.as_bytes())?;
    let (rests, there) = person.map(|person| (person.rests, person.zone)).unwrap_or_default();
    Ok(rests.first_from(day, HOUR, &zone(there.as_deref())))
}

/// The day at this time, in UTC: for what belongs to nobody alone.
pub fn day_of(at: Timestamp) -> Date {
    at.to_zoned(TimeZone::UTC).date()
}

/// The zone that somebody calls so: by its whole name, by a place in it, or by its difference to UTC;
/// "I am in" may stand before it.
pub fn zone_called(
    understanding: &Understanding,
    written: &str,
    language: &Language,
) -> ZoneCalled {
    let said = understanding.says_where(written, language).map(|(place, _)| place);
    let written = said.as_deref().unwrap_or(written);
    if let Some(name) = offset(written).map(name_of_offset) {
        return ZoneCalled::Zone(Place { name: name.clone(), zone: name });
    }
    let wanted = plain(written);
    if let Some(Named { name, .. }) = NAMES.iter().find(|named| named.whole == wanted) {
        let place =
            Place { name: place_of(understanding, Some(name), language).0, zone: name.clone() };
        return ZoneCalled::Zone(place);
    }
    let mut places = understanding.places(written, language);
    if places.is_empty() {
        places.extend(NAMES.iter().filter(|named| named.city == wanted).map(Named::place));
    }
    match places.as_slice() {
        [] => ZoneCalled::Near(near(understanding, &wanted, language)),
        [first, more @ ..] if more.iter().all(|other| same_clock(first, other)) => {
            ZoneCalled::Zone(first.clone())
        }
        several => ZoneCalled::Near(several.iter().take(MOST_NEAR).cloned().collect()),
    }
}

/// What a zone is called for somebody: by its best-known place. Without one it is UTC.
pub fn place_of(understanding: &Understanding, zone: Option<&str>, language: &Language) -> Words {
    let zone = zone.unwrap_or("UTC");
    let known = understanding.place_name(zone, language);
    Words(known.map_or_else(|| city(zone), ToOwned::to_owned))
}

/// A zone of the list, with its name and its city in the form in which they are compared.
struct Named {
    name: String,
    whole: String,
    city: String,
}

impl Named {
    fn place(&self) -> Place {
        Place { name: city(&self.name), zone: self.name.clone() }
    }
}

/// All zones; "Etc/GMT+5" means the opposite of what people think, and none is a place.
static NAMES: LazyLock<Vec<Named>> = LazyLock::new(|| {
    let all = TimeZoneDatabase::bundled();
    let names = all.available().map(|name| name.as_str().to_owned());
    let is_known = |name: &String| {
        name == "UTC" || name == "GMT" || (name.contains('/') && !name.starts_with("Etc/"))
    };
    let named = |name: String| Named { whole: plain(&name), city: plain(&city(&name)), name };
    names.filter(is_known).map(named).collect()
});

/// The place in the name of a zone.
fn city(name: &str) -> String {
    name.rsplit('/').next().unwrap_or(name).replace('_', " ")
}

/// Places whose names come near, the nearest first, one for each zone.
fn near(understanding: &Understanding, wanted: &str, language: &Language) -> Vec<Place> {
    let listed = understanding.names_of_places(language);
    let listed = listed.map(|(name, place)| (name.to_owned(), place.clone()));
    let cities = NAMES.iter().map(|named| (named.city.clone(), named.place()));
    let mut near: Vec<(String, Place)> =
        listed.chain(cities).filter(|(name, _)| comes_near(wanted, name)).collect();
    near.sort_by_key(|(name, _)| strsim::damerau_levenshtein(wanted, name));
    let mut places: Vec<Place> = Vec::new();
    for (_, place) in near {
        if places.iter().all(|other| !same_clock(other, &place)) {
            places.push(place);
        }
    }
    places.truncate(MOST_NEAR);
    places
}

/// Whether clocks show the same in two places, in the years to come.
fn same_clock(one: &Place, other: &Place) -> bool {
    let (first, months) = COMPARED;
    let zones = [&one.zone, &other.zone].map(|name| zone(Some(name)));
    let same = |month: i64| {
        let at = Timestamp::from_second(first + month * 30 * 24 * 60 * 60).unwrap_or_default();
        let [one, other] = &zones;
        one.to_offset(at) == other.to_offset(at)
    };
    one.zone == other.zone || (0..months).all(same)
}

/// "UTC+3", "+05:30", "GMT-5", "٣+": how far clocks are from UTC.
fn offset(written: &str) -> Option<Offset> {
    if written.len() > 40 {
        return None;
    }
    let mut text = String::new();
    for c in written.chars() {
        match c {
            '−' | '–' => text.push('-'),
            '+' | '-' | ':' => text.push(c),
            c => text.push_str(&plain(c.encode_utf8(&mut [0; 4]))),
        }
    }
    let bare = text.strip_prefix("utc").or_else(|| text.strip_prefix("gmt")).unwrap_or(&text);
    let (sign, number) = match (bare.chars().next()?, bare.chars().next_back()?) {
        (sign @ ('+' | '-'), _) => (sign, bare.get(1..)?),
        (_, sign @ ('+' | '-')) => (sign, bare.get(..bare.len() - 1)?),
        _ => return None,
    };
    let (hours, minutes) = match (number.split_once(':'), number.len()) {
        (Some(parts), _) => parts,
        (None, 4) => number.split_at(2),
        (None, _) => (number, "0"),
    };
    let whole = |digits: &str| {
        let all = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        all.then(|| digits.parse::<i32>().ok()).flatten()
    };
    let (hours, minutes) = (whole(hours)?, whole(minutes)?);
    let all = hours * 60 + minutes;
    let signed = if sign == '-' { -all } else { all };
    let is_one = minutes % 15 == 0 && minutes < 60 && (-12 * 60..=14 * 60).contains(&signed);
    is_one.then(|| Offset::from_seconds(signed * 60).ok()).flatten()
}

fn name_of_offset(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    match (minutes.abs() / 60, minutes.abs() % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, minutes) => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

impl People {
    /// The zone in which somebody is, if they have said so; UTC otherwise.
    pub fn zone_of(&self, person: &Person) -> TimeZone {
        zone(person.zone.as_deref())
    }

    /// Somebody is in another zone now. Gives back what reads it back to them.
    ///
    /// # Errors
    /// If their row cannot be read or written.
    pub fn moves_to(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        place: &Place,
    ) -> Result<Phrase, TransactionError> {
        self.withdraw(tx, user, |topic| matches!(topic, Topic::WhichPlace { .. }))?;
        let mut person = self.person(tx, user)?;
        person.zone = Some(place.zone.clone());
        self.save(tx, &person)?;
        tx.raise(Happening::Moved { person: user.to_owned() });
        let now = tx.at().to_zoned(self.zone_of(&person)).time();
        let now = Words(self.speech().time(&self.language(&person), now));
        Ok(Phrase::PlaceSet { place: Words(place.name.clone()), now })
    }

    /// What somebody is told of a place that is not plain; of those that come near they may say the
    /// number.
    ///
    /// # Errors
    /// If their row cannot be read or written.
    pub fn asks_which_place(
        &self,
        tx: &mut Transaction<'_>,
        understanding: &Understanding,
        user: &UserId,
        written: &str,
        near: Vec<Place>,
    ) -> Result<Phrase, TransactionError> {
        let language = self.language(&self.person(tx, user)?);
        let name = crate::speech::short(written);
        self.withdraw(tx, user, |topic| matches!(topic, Topic::WhichPlace { .. }))?;
        if near.is_empty() {
            let example = format!("{} Bogotá", understanding.i_am_in(&language));
            return Ok(Phrase::PlaceUnknown { name, example: Words(example) });
        }
        let choices = self.places_by_number(&language, &near);
        let until = tx.at().checked_add(OFFERED).unwrap_or(Timestamp::MAX);
        self.remember(tx, user, Topic::WhichPlace { places: near, until })?;
        Ok(Phrase::PlaceNear { name, choices })
    }

    /// Places in a row, each behind the number that stands for it.
    pub fn places_by_number(&self, language: &Language, places: &[Place]) -> Words {
        let choice = |(place, number): (&Place, u64)| {
            let place = Words(place.name.clone());
            self.speech().say(language, &Phrase::PlaceChoice { number, place })
        };
        Words(places.iter().zip(1..).map(choice).collect::<Vec<_>>().join(" · "))
    }

    /// What somebody answers to a message that says where they are, if it does. Where they were asked
    /// for it, it is for whoever asked; while another question waits for their own words, only a place
    /// that is in a list counts.
    pub(super) fn hears_where(
        &self,
        tx: &mut Transaction<'_>,
        understanding: &Understanding,
        person: &Person,
        text: &str,
    ) -> Result<Option<Phrase>, TransactionError> {
        let language = self.language(person);
        if let Some(Topic::WhichPlace { .. }) = person.topics.last() {
            if let Some(place) = chosen(tx, understanding, person, text, &language) {
                return self.moves_to(tx, &person.user, &place).map(Some);
            }
            // Whatever else they write is for who asked before.
            self.withdraw(tx, &person.user, |topic| matches!(topic, Topic::WhichPlace { .. }))?;
        }
        if person.topics.last().is_some_and(Topic::asks_for_a_place) {
            return Ok(None);
        }
        let Some((written, only_a_place)) = understanding.says_where(text, &language) else {
            return Ok(None);
        };
        let open = person.topics.iter().any(Topic::is_open_question);
        match zone_called(understanding, &written, &language) {
            ZoneCalled::Zone(place) => {
                let phrase = match self.moves_to(tx, &person.user, &place)? {
                    Phrase::PlaceSet { place, now } if open => {
                        Phrase::PlaceSetBetween { place, now }
                    }
                    phrase => phrase,
                };
                Ok(Some(phrase))
            }
            ZoneCalled::Near(near) => {
                if open || !(only_a_place || looks_like_a_place(&written, &near)) {
                    return Ok(None);
                }
                self.asks_which_place(tx, understanding, &person.user, &written, near).map(Some)
            }
        }
    }
}

/// Which of the places that were offered somebody means by a number.
fn chosen(
    tx: &Transaction<'_>,
    understanding: &Understanding,
    person: &Person,
    text: &str,
    language: &Language,
) -> Option<Place> {
    let Some(Topic::WhichPlace { places, until }) = person.topics.last() else { return None };
    let numbers = understanding.numbers(text, language).filter(|_| tx.at() < *until)?;
    let [number] = numbers.as_slice() else { return None };
    places.get(usize::try_from(*number).ok()?.checked_sub(1)?).cloned()
}

/// Who is "in pain" is in no place; a name begins with a large letter, or comes near to one.
fn looks_like_a_place(written: &str, near: &[Place]) -> bool {
    let large = written.chars().next().is_some_and(char::is_uppercase);
    let few = written.split_whitespace().count() <= LONGEST_PLACE;
    let long = plain(written).chars().count() >= LEAST_NEAR;
    few && (large || (long && !near.is_empty()))
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, path::Path, sync::LazyLock};

    use super::*;
    use crate::speech::Speech;

    static SPEECH: LazyLock<Speech> = LazyLock::new(|| {
        Speech::from_folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/prompts"))).unwrap()
    });
    static KOLO: LazyLock<Understanding> = LazyLock::new(|| Understanding::new(&SPEECH).unwrap());

    fn called_in(tag: &str, written: &str) -> String {
        match zone_called(&KOLO, written, &tag.parse().unwrap()) {
            ZoneCalled::Zone(Place { name, zone }) => format!("{name} = {zone}"),
            ZoneCalled::Near(near) => {
                let near: Vec<String> = near.into_iter().map(|place| place.name).collect();
                format!("near: {}", near.join(", "))
            }
        }
    }

    fn called(written: &str) -> String {
        called_in("en", written)
    }

    #[test]
    fn a_zone_is_known_by_its_name_and_by_its_places() {
        assert_eq!(called("America/Bogota"), "Bogotá = America/Bogota");
        assert_eq!(called(" bogotá "), "Bogotá = America/Bogota");
        assert_eq!(called("Medellin, Colombia"), "Medellín = America/Bogota");
        assert_eq!(called("New York"), "New York = America/New_York");
        assert_eq!(called("buenos aires"), "Buenos Aires = America/Argentina/Buenos_Aires");
        assert_eq!(called("kiev"), "Kiev = Europe/Kyiv");
        assert_eq!(called("utc"), "UTC = UTC");
        assert_eq!(called("Ushuaia now"), "near: ");
        assert_eq!(called("Ushuaia"), "Ushuaia = America/Argentina/Ushuaia");
        assert_eq!(called("Goma now"), "Goma = Africa/Lubumbashi");
        assert_eq!(called("Goma, and I am afraid"), "near: ");
        assert_eq!(called("Goma (DRC)"), "Goma = Africa/Lubumbashi");
        assert_eq!(called("Belgrad"), "near: Belgrade");
        assert_eq!(called("Medelin"), "near: Medellín");
        assert_eq!(called("Mexico"), "near: Mexico City, Tijuana, Cancún");
        assert_eq!(called("Palestine"), "Palestine = Asia/Hebron");
        assert_eq!(called("xyzzyqq"), "near: ");
        assert_eq!(called(""), "near: ");
        assert_eq!(called("pain"), "near: ");
        assert_eq!(called("danger"), "near: ");
    }

    #[test]
    fn places_are_known_by_their_names_in_every_language() {
        assert_eq!(called_in("ar", "القاهرة"), "القاهرة = Africa/Cairo");
        assert_eq!(called_in("ar", "قاهره"), "القاهرة = Africa/Cairo");
        assert_eq!(called_in("ar", "رام الله"), "رام الله = Asia/Hebron");
        assert_eq!(called_in("fr", "Le Caire"), "Le Caire = Africa/Cairo");
        assert_eq!(called_in("en", "Le Caire"), "Le Caire = Africa/Cairo");
        assert_eq!(called_in("es", "Ciudad de Mexico"), "Ciudad de México = America/Mexico_City");
        assert_eq!(called_in("es", "Africa/Cairo"), "El Cairo = Africa/Cairo");
        assert_eq!(called_in("ar", "بيرووت"), "near: بيروت");
    }

    #[test]
    fn a_difference_to_utc_is_a_zone() {
        for (written, name) in [
            ("UTC+3", "UTC+3"),
            ("+05:30", "UTC+5:30"),
            ("+0530", "UTC+5:30"),
            ("GMT-5", "UTC-5"),
            ("gmt −3:30", "UTC-3:30"),
            ("٣+", "UTC+3"),
            ("UTC+0", "UTC"),
        ] {
            assert_eq!(called(written), format!("{name} = {name}"), "{written}");
        }
        for written in ["+15", "+5:20", "5", "+", "+5:", "++5", "-13", "+5+"] {
            assert_eq!(called(written), "near: ", "{written}");
        }
        let at = Timestamp::UNIX_EPOCH;
        assert_eq!(zone(Some("UTC+5:30")).to_offset(at).seconds(), 19_800);
        assert_eq!(zone(Some("UTC-5")).to_offset(at).seconds(), -18_000);
    }

    #[test]
    fn what_is_in_no_list_is_utc() {
        assert_eq!(zone(Some("America/Bogota")).iana_name(), Some("America/Bogota"));
        assert_eq!(zone(Some("Nowhere")), TimeZone::UTC);
        assert_eq!(zone(None), TimeZone::UTC);
    }

    #[test]
    fn every_place_of_every_language_is_in_a_zone_that_there_is() {
        for tag in SPEECH.languages() {
            let mut zones = BTreeSet::new();
            for (_, place) in KOLO.names_of_places(tag) {
                assert!(
                    TimeZoneDatabase::bundled().get(&place.zone).is_ok(),
                    "{tag}: {}",
                    place.zone
                );
                zones.insert(place.zone.clone());
                let found = KOLO.places(&place.name, tag);
                let is_it = found.iter().any(|other| other.zone == place.zone);
                assert!(is_it || found.len() == 1, "{tag}: {}", place.name);
            }
            assert!(zones.len() >= 60, "{tag}: {}", zones.len());
        }
    }
}
