//! A journey changes: it gets more time, a place on the way, words for contacts, other intervals.

use jiff::Timestamp;

use super::{
    Journeys, Said,
    beginning::MOST_WAYPOINTS,
    reading::Reader,
    row::{Journey, OfPerson, Waypoint},
};
use crate::{
    alert::raising::{Alerts, Right, Which, right_to_end},
    core::{Flow, Transaction, TransactionError},
    people::{Person, Topic},
    speech::{JourneyWord, Phrase, Strictness, Words, digits, plain},
};

/// So much of what contacts may want to know is kept; in characters.
const LONGEST_NOTE: usize = 500;
/// What somebody can choose of these, in minutes: before the end, and until something happens.
const NUDGES: std::ops::RangeInclusive<u32> = 0..=120;
const WAITS: std::ops::RangeInclusive<u32> = 5..=180;

impl Journeys {
    /// `extend 1h`, `extend until 20:00`, with the safe word behind it if there is one.
    pub(super) fn extends(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let row = OfPerson::of(tx, &person.user)?;
        let Some(Journey { due, .. }) = row.open() else { return Ok(Flow::Passed) };
        let from = (*due).max(said.at);
        let read =
            self.time_and_word(tx, person, said, rest, |reader, text| reader.later(text, from))?;
        let Some((due, right)) = read else {
            if person.topics.iter().any(Topic::is_open_question) {
                return Ok(Flow::Passed);
            }
            let extend = self.word(person, JourneyWord::Extend);
            return Ok(self.says(tx, person, &Phrase::JourneyExtendWhich { extend }));
        };
        let Right::Given(which) = right else { return self.refuses(tx, person, right) };
        if let Some(fault) = self.is_out_of_bounds(said.at, due) {
            return Ok(self.says(tx, person, &fault));
        }
        self.moves_to(tx, person, which, |journey| journey.due = due)?;
        let row = OfPerson::of(tx, &person.user)?;
        let due = row.open().map_or(due, |journey| journey.due);
        let time = self.when(tx, person, due);
        Ok(self.says(tx, person, &Phrase::JourneyExtended { time }))
    }

    /// "My phone may be off until 18:00". It needs the safe word if something moves by it.
    pub(super) fn cannot_be_reached(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let row = OfPerson::of(tx, &person.user)?;
        let Some(mut journey) = row.open().cloned() else { return Ok(Flow::Passed) };
        let at = said.at;
        let read =
            self.time_and_word(tx, person, said, rest, |reader, text| reader.later(text, at))?;
        let Some((until, right)) = read else {
            let off = self.word(person, JourneyWord::Off);
            return Ok(self.says(tx, person, &Phrase::JourneyOffWhich { off }));
        };
        if let Some(fault) = self.is_out_of_bounds(said.at, until) {
            return Ok(self.says(tx, person, &fault));
        }
        journey.off_until = Some(until);
        let moves = journey.waits_until_reachable();
        let which = match right {
            Right::Given(which) => which,
            Right::Needed if !moves => Which::Safe,
            right => return self.refuses(tx, person, right),
        };
        self.moves_to(tx, person, which, |journey| journey.off_until = Some(until))?;
        let time = self.when(tx, person, until);
        let phrase = match moves {
            true => Phrase::JourneyOffMoved { time },
            false => Phrase::JourneyOff { time },
        };
        Ok(self.says(tx, person, &phrase))
    }

    /// A time, and whether the words behind it let it count.
    fn time_and_word(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        said: Said<'_>,
        rest: &str,
        read: impl Fn(&Reader<'_>, &str) -> Option<Timestamp>,
    ) -> Result<Option<(Timestamp, Right)>, TransactionError> {
        let language = self.people.language(person);
        let zone = self.people.zone_of(person);
        let reader = Reader {
            understanding: &self.understanding,
            language: &language,
            zone: &zone,
            now: said.at,
        };
        if let Some(at) = read(&reader, rest) {
            return Ok(Some((at, right_to_end(tx, &person.user, "")?)));
        }
        let words: Vec<&str> = rest.split_whitespace().collect();
        for many in (1..words.len()).rev() {
            let Some((time, behind)) = words.split_at_checked(many) else { continue };
            if let Some(at) = read(&reader, &time.join(" ")) {
                return Ok(Some((at, right_to_end(tx, &person.user, &behind.join(" "))?)));
            }
        }
        Ok(None)
    }

    /// It has another end now, and what was asked is settled. Who was asked to look hears that, unless
    /// the person is forced: then they hear of the alert.
    fn moves_to(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        which: Which,
        change: impl FnOnce(&mut Journey),
    ) -> Result<(), TransactionError> {
        Alerts::stops_drill(tx, person)?;
        if which == Which::Forced {
            self.alerts().hears_that_they_are_forced(tx, person)?;
        }
        let mut row = OfPerson::of(tx, &person.user)?;
        let Some(journey) = row.open_mut() else { return Ok(()) };
        change(journey);
        journey.waits_until_reachable();
        let asked = journey.asked.take();
        self.save(tx, &row)?;
        self.settles(tx, person, asked, which)
    }

    /// `there`, `there 2`: a place on the way is passed, and all before it.
    pub(super) fn has_passed(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let mut row = OfPerson::of(tx, &person.user)?;
        let Some(journey) = row.open_mut() else { return Ok(Flow::Passed) };
        let language = self.people.language(person);
        let heard = self.understanding.understand(rest, &language, Strictness::Exact);
        let number = heard.number.and_then(|number| usize::try_from(number).ok());
        let last_asked = journey.asked.as_ref().and_then(|asked| match asked.about {
            super::row::Target::Waypoint(at) => Some(at),
            super::row::Target::End => None,
        });
        let named = journey.waypoints.iter().position(|it| plain(&it.name) == plain(rest));
        let first = journey.waypoints.iter().position(|waypoint| !waypoint.over);
        let at = match (number, rest.is_empty()) {
            (Some(number), _) => number.checked_sub(1),
            (None, true) => last_asked.or(first),
            (None, false) => named,
        };
        let Some(at) = at.filter(|at| *at < journey.waypoints.len()) else {
            return Ok(Flow::Passed);
        };
        for waypoint in journey.waypoints.iter_mut().take(at + 1) {
            waypoint.over = true;
        }
        let name = journey.waypoints.get(at).map(|it| it.name.clone()).unwrap_or_default();
        let about_way = journey.asked.take_if(|asked| asked.about != super::row::Target::End);
        let due = journey.due;
        self.save(tx, &row)?;
        self.settles(tx, person, about_way, Which::Safe)?;
        let time = self.when(tx, person, due);
        Ok(self.says(tx, person, &Phrase::JourneyPassed { name, time }))
    }

    /// `via Pamplona 14:00`
    pub(super) fn goes_via(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let mut row = OfPerson::of(tx, &person.user)?;
        let Some(journey) = row.open_mut() else { return Ok(Flow::Passed) };
        let language = self.people.language(person);
        let zone = self.people.zone_of(person);
        let (understanding, language, zone) = (&*self.understanding, &language, &zone);
        let reader = Reader { understanding, language, zone, now: said.at };
        let Some((name, due)) = reader.waypoint(rest) else { return Ok(Flow::Passed) };
        if due <= said.at || due >= journey.due || journey.waypoints.len() >= MOST_WAYPOINTS {
            return Ok(self.says(tx, person, &Phrase::JourneyWaypointBounds));
        }
        let at = journey.waypoints.partition_point(|it| it.over || it.due <= due);
        journey.waypoints.insert(at, Waypoint { name, due, over: false });
        journey.asked.take_if(|asked| asked.about != super::row::Target::End);
        journey.waits_until_reachable();
        self.save(tx, &row)?;
        self.reads_back(tx, person)
    }

    /// `journey note: two men follow the car`
    pub(super) fn notes(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let mut row = OfPerson::of(tx, &person.user)?;
        let Some(journey) = row.open_mut() else { return Ok(Flow::Passed) };
        let note: String = rest.chars().take(LONGEST_NOTE).collect();
        let phrase = match note.is_empty() {
            true => Phrase::JourneyNoNote,
            false => Phrase::JourneyNoted,
        };
        journey.note = Some(note).filter(|note| !note.is_empty());
        row.keep(tx)?;
        Ok(self.says(tx, person, &phrase))
    }

    /// `journey check 30 min`. It holds at once, or from the next journey on if a safe word protects this
    /// one: else whoever holds their phone could put it off.
    pub(super) fn chooses_pace(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        word: JourneyWord,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(person);
        let length = self.understanding.length(rest, &language).ok();
        let bare = || digits(rest).next().filter(|_| rest.chars().all(char::is_numeric));
        let minutes = length.map(|length| length.as_mins()).and_then(|it| u32::try_from(it).ok());
        let minutes = minutes.or_else(bare);
        let bounds = if word == JourneyWord::Nudge { NUDGES } else { WAITS };
        let Words(said) = self.word(person, word);
        let Some(minutes) = minutes.filter(|minutes| bounds.contains(minutes)) else {
            let example = Words(format!("{said} 30 min"));
            let (from, to) = (*bounds.start(), *bounds.end());
            let phrase = Phrase::JourneyPaceBounds { from: from.into(), to: to.into(), example };
            return Ok(self.says(tx, person, &phrase));
        };
        let mut row = OfPerson::of(tx, &person.user)?;
        match word {
            JourneyWord::Nudge => row.pace.nudge = minutes,
            JourneyWord::Wait => row.pace.wait = minutes,
            _ => row.pace.check = minutes,
        }
        let pace = row.pace;
        let protects = self.needs_word(tx, person)?;
        let later = row.open().is_some() && protects;
        if let Some(journey) = row.open_mut().filter(|_| !protects) {
            journey.pace = pace;
        }
        self.save(tx, &row)?;
        let (nudge, wait, check) = (pace.nudge.into(), pace.wait.into(), pace.check.into());
        let phrase = match later {
            true => Phrase::JourneyPaceLater { nudge, wait, check },
            false => Phrase::JourneyPace { nudge, wait, check },
        };
        Ok(self.says(tx, person, &phrase))
    }
}
