//! Which chain somebody means who raises an alert, and who answers for it.

use matrix_sdk::ruma::{RoomId, UserId};
use rand::Rng;

use super::rows::{Place, Rung, Version, chain, place, places_in, places_of};
use crate::{
    core::{Member, ToChain, Transaction, TransactionError},
    people::{Contact, People},
    speech::plain,
};

/// What a text behind "alert" means to the chains of somebody's circles.
pub(in crate::alert) enum Meant<'a> {
    /// It begins with no level of theirs.
    Nothing,
    /// It begins with a level of a chain for which they do not answer.
    NotTheirs,
    /// It goes to this chain.
    Chain {
        /// Which.
        to: ToChain,
        /// The level, in the circle's word.
        level: String,
        /// What stands behind it.
        rest: &'a str,
    },
}

/// Which chain somebody means. Of several it is that of the room in which they write, then the one to
/// which they have agreed, then the one about which they were asked last.
pub(in crate::alert) fn meant<'a>(
    tx: &mut Transaction<'_>,
    user: &UserId,
    room: &RoomId,
    text: &'a str,
) -> Result<Meant<'a>, TransactionError> {
    let mut found = Vec::new();
    for place in places_of(tx, user)?.into_iter().filter(|place| !place.over) {
        let Some(chain) = chain(tx, &place.circle)?.filter(|chain| chain.holds) else { continue };
        let Some(Version { round, levels, .. }) = chain.standing else { continue };
        for level in levels {
            if let Some(rest) = behind(text, &level.name) {
                let answers = place.yes.contains(&round);
                let here = place.circle == room;
                found.push((
                    here,
                    answers,
                    place.since,
                    (place.circle.clone(), round, level, rest),
                ));
            }
        }
    }
    found.sort_by_key(|(here, answers, since, _)| (*here, *answers, *since));
    Ok(match found.pop() {
        None => Meant::Nothing,
        Some((_, false, ..)) => Meant::NotTheirs,
        Some((_, true, _, (circle, round, Rung { name, minutes, first }, rest))) => {
            let lot = tx.chance().random();
            let to = ToChain { circle, round, minutes, first, lot, own: false };
            Meant::Chain { to, level: name, rest }
        }
    })
}

/// The levels that somebody can raise now.
pub(in crate::alert) fn levels_of(
    tx: &Transaction<'_>,
    user: &UserId,
) -> Result<Vec<String>, TransactionError> {
    let mut names = Vec::new();
    for place in places_of(tx, user)?.into_iter().filter(|place| !place.over) {
        let Some(chain) = chain(tx, &place.circle)?.filter(|chain| chain.holds) else { continue };
        let theirs = chain.standing.filter(|version| place.yes.contains(&version.round));
        names.extend(theirs.into_iter().flat_map(|it| it.levels).map(|level| level.name));
    }
    Ok(names)
}

/// What stands behind a level at the beginning of a text, if it stands there.
fn behind<'a>(text: &'a str, level: &str) -> Option<&'a str> {
    let level = plain(level);
    let ends = text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
    let found = ends.chain([text.len()]).filter_map(|at| text.split_at_checked(at));
    let mut found = found.filter(|(before, _)| plain(before) == level);
    let (_, rest) = found.next()?;
    Some(rest.trim().trim_start_matches(|c: char| c.is_whitespace() || ",:;.!–—-،؛".contains(c)))
}

/// Who answers for a chain but this person, in the order that chance has chosen.
pub(in crate::alert) fn responders(
    people: &People,
    tx: &Transaction<'_>,
    to: &ToChain,
    but: &UserId,
) -> Result<Vec<Contact>, TransactionError> {
    let mut places = places_in(tx, &to.circle)?;
    places.retain(|place| place.yes.contains(&to.round) && place.person != but);
    places.sort_by_key(|place| by_lot(to.lot, &place.person));
    let mut all = Vec::new();
    for place in places {
        let zone = people.person(tx, &place.person)?.zone;
        let name = people.name(tx, &place.member())?;
        let (user, hours) = (place.person, place.hours);
        let (any_hour_in_danger, code, instructions, drills) = (false, None, None, None);
        all.push(Contact {
            user,
            name,
            hours,
            zone,
            any_hour_in_danger,
            code,
            instructions,
            drills,
        });
    }
    Ok(all)
}

/// What somebody is called in a circle.
pub(in crate::alert) fn called(
    people: &People,
    tx: &Transaction<'_>,
    circle: &RoomId,
    user: &UserId,
) -> Result<String, TransactionError> {
    let known = place(tx, user, circle)?.as_ref().map(Place::member);
    people.name(tx, &known.unwrap_or_else(|| Member { user: user.to_owned(), name: None }))
}

/// An order that chance has chosen once (FNV-1a, then mixed as in SplitMix64).
fn by_lot(lot: u64, user: &UserId) -> u64 {
    let step = |sum: u64, byte: &u8| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    let sum = user.as_bytes().iter().fold(lot, step);
    let sum = (sum ^ (sum >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    sum ^ (sum >> 27)
}

#[cfg(test)]
mod tests {
    use super::behind;

    #[test]
    fn a_level_stands_first_and_the_rest_stays_as_it_was_written() {
        assert_eq!(behind("Flood at the Bridge", "flood"), Some("at the Bridge"));
        assert_eq!(behind("FLOOD!", "flood"), Some(""));
        assert_eq!(behind("big river: now", "Big River"), Some("now"));
        assert_eq!(behind("فيضان عند الجسر", "فيضان"), Some("عند الجسر"));
        assert_eq!(behind("floods at the bridge", "flood"), None);
        assert_eq!(behind("at the flood", "flood"), None);
    }
}
