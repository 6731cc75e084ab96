//! Whether somebody can be called at every hour, and whether all of them could fail at once.

use jiff::{Timestamp, ToSpan, civil::Time, tz::TimeZone};
use matrix_sdk::ruma::UserId;

use super::{
    Contact, Contacts,
    rows::{stands, trusted},
};
use crate::{
    core::{Lane, Transaction, TransactionError},
    people::{People, Person, zone},
    speech::{Hours, List, Names, Phrase, Understanding},
};

const MINUTES: i64 = 24 * 60;

/// Where the people whom somebody trusts leave a gap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cover {
    /// When nobody can be called, by the clock of who trusts them.
    pub gaps: Vec<Hours>,
    /// The same when they are in danger: some may then be called at any hour.
    pub gaps_in_danger: Vec<Hours>,
    /// There is only one of them.
    pub one_person: bool,
    /// All are on one homeserver.
    pub one_server: bool,
    /// All are in one time zone, as far as they have said.
    pub one_zone: bool,
}

impl Cover {
    /// How these cover the day that begins now in this zone.
    pub fn of(contacts: &[Contact], home: &TimeZone, now: Timestamp) -> Self {
        let Some(first) = contacts.first() else { return Self::default() };
        let several = contacts.len() > 1;
        let same_zone = |other: &Contact| other.zone.is_some() && other.zone == first.zone;
        Self {
            gaps: gaps(contacts, home, now, Contact::is_awake),
            gaps_in_danger: gaps(contacts, home, now, Contact::is_awake_in_danger),
            one_person: !several,
            one_server: several
                && contacts.iter().all(|it| it.user.server_name() == first.user.server_name()),
            one_zone: several && contacts.iter().all(same_zone),
        }
    }
}

fn gaps(
    contacts: &[Contact],
    home: &TimeZone,
    now: Timestamp,
    is_awake: fn(&Contact, Timestamp) -> bool,
) -> Vec<Hours> {
    let Ok(midnight) = now.to_zoned(home.clone()).start_of_day() else { return Vec::new() };
    let minute = |number: i64| midnight.timestamp().saturating_add(number.minutes()).unwrap_or(now);
    let bare = |number: &i64| !contacts.iter().any(|it| is_awake(it, minute(*number)));
    let bare: Vec<bool> = (0..MINUTES).map(|number| bare(&number)).collect();
    let is_bare = |number: i64| {
        usize::try_from(number.rem_euclid(MINUTES)).ok().and_then(|at| bare.get(at)).copied()
    };
    let clock = |number: i64| {
        let number = number.rem_euclid(MINUTES);
        let part = |value: i64| i8::try_from(value).unwrap_or_default();
        Time::new(part(number / 60), part(number % 60), 0, 0).unwrap_or(Time::midnight())
    };
    if bare.iter().all(|bare| *bare) {
        return Vec::new();
    }
    let begins = (0..MINUTES)
        .filter(|number| is_bare(*number) == Some(true) && is_bare(number - 1) == Some(false));
    begins
        .map(|from| {
            let to = (from..from + MINUTES).find(|number| is_bare(*number) == Some(false));
            Hours { from: clock(from), to: clock(to.unwrap_or(from)) }
        })
        .collect()
}

impl People {
    /// What is thin about the cover of somebody, in their words; nothing if all is well.
    pub(super) fn cover_lines(
        &self,
        tx: &Transaction<'_>,
        understanding: &Understanding,
        person: &Person,
    ) -> Result<Vec<String>, TransactionError> {
        let contacts = self.contacts_of(tx, &person.user)?;
        let home = person.zone.as_deref();
        let cover = Cover::of(&contacts, &zone(home), tx.at());
        let language = self.language(person);
        let mut thin = Vec::new();
        if contacts.is_empty() && trusted(tx, &person.user)?.iter().any(|trust| trust.suspended) {
            thin.push(Phrase::CoverNobody);
        }
        if !cover.gaps.is_empty() {
            let said = |gap: &Hours| self.hours_said(understanding, &language, Some(*gap), home).0;
            let hours = |gaps: &[Hours]| List::of(gaps.iter().map(said));
            thin.push(Phrase::CoverGap { hours: hours(&cover.gaps) });
            if cover.gaps_in_danger.is_empty() {
                thin.push(Phrase::CoverNoGapInDanger);
            } else if cover.gaps_in_danger != cover.gaps {
                thin.push(Phrase::CoverGapInDanger { hours: hours(&cover.gaps_in_danger) });
            }
        }
        if cover.one_person {
            thin.push(Phrase::CoverOne);
        }
        if cover.one_server {
            thin.push(Phrase::CoverServer);
        }
        if cover.one_zone {
            thin.push(Phrase::CoverZone);
        }
        let mut unread = Vec::new();
        for contact in &contacts {
            let stands = stands(tx, &contact.user, &person.user)?;
            if stands.is_some_and(|stands| stands.told_unread) {
                unread.push(contact.name.clone());
            }
        }
        if !unread.is_empty() {
            thin.push(match unread.len() == contacts.len() {
                true => Phrase::CoverNobodyReads,
                false => Phrase::CoverUnread { names: Names(unread) },
            });
        }
        Ok(thin.iter().map(|phrase| self.speech().say(&language, phrase)).collect())
    }
}

impl Contacts {
    /// Tells somebody what has changed, and what is thin about their cover now.
    pub(super) fn tell_with_cover(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        said: String,
    ) -> Result<(), TransactionError> {
        let who = self.people.person(tx, person)?;
        let mut parts = vec![said];
        parts.extend(self.people.cover_lines(tx, &self.understanding, &who)?);
        self.people.tell_markdown(tx, who, Lane::Session, parts.join("\n\n"), None)
    }

    /// Says what is thin about somebody's cover, if anything is.
    pub(super) fn says_cover(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
    ) -> Result<(), TransactionError> {
        let who = self.people.person(tx, person)?;
        let lines = self.people.cover_lines(tx, &self.understanding, &who)?;
        if lines.is_empty() {
            return Ok(());
        }
        self.people.tell_markdown(tx, who, Lane::Session, lines.join("\n\n"), None)
    }
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::UserId;

    use super::*;

    fn contact(account: &str, hours: Option<(i8, i8)>, zone: &str) -> Contact {
        let time = |hour| Time::new(hour, 0, 0, 0).unwrap();
        Contact {
            user: UserId::parse(account).unwrap(),
            name: String::new(),
            hours: hours.map(|(from, to)| Hours { from: time(from), to: time(to) }),
            zone: Some(zone.to_owned()),
            any_hour_in_danger: false,
            code: None,
            instructions: None,
            drills: None,
        }
    }

    fn said(contacts: &[Contact]) -> String {
        let now = "2026-05-01T17:00:00Z".parse().unwrap();
        let cover = Cover::of(contacts, &zone(Some("America/Bogota")), now);
        let gaps: Vec<String> =
            cover.gaps.iter().map(|gap| format!("{}–{}", gap.from, gap.to)).collect();
        let Cover { one_person, one_server, one_zone, .. } = cover;
        format!("{} {one_person} {one_server} {one_zone}", gaps.join(" "))
    }

    #[test]
    fn gaps_are_those_of_the_clock_of_who_trusts() {
        let ana = contact("@ana:one.org", Some((7, 23)), "America/Bogota");
        assert_eq!(said(std::slice::from_ref(&ana)), "23:00:00–07:00:00 true false false");
        // In Belgrade it is seven hours later.
        let dragan = contact("@dragan:one.org", Some((7, 23)), "Europe/Belgrade");
        assert_eq!(said(&[ana.clone(), dragan]), "23:00:00–00:00:00 false true false");
        let joy = contact("@joy:two.org", None, "America/Bogota");
        assert_eq!(said(&[ana, joy]), " false false true");
        assert_eq!(said(&[]), " false false false");
    }

    #[test]
    fn somebody_asleep_wakes_when_their_hours_begin() {
        let ana = contact("@ana:one.org", Some((7, 23)), "America/Bogota");
        let night: Timestamp = "2026-05-02T05:00:00Z".parse().unwrap();
        assert!(!ana.is_awake(night));
        assert_eq!(ana.wakes(night), "2026-05-02T12:00:00Z".parse::<Timestamp>().unwrap());
        let day: Timestamp = "2026-05-02T13:00:00Z".parse().unwrap();
        assert_eq!(ana.wakes(day), day);
    }
}
