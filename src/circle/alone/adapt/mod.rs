//! A script of one's own, made alone out of one that Kolo has.
//!
//! Somebody chooses one and goes through it part by part: a part stays, is said in other words, is
//! left out, or has other minutes; then come the title and what people read before it. The rules of
//! [`Base`] hold for each change as it is written. Nothing is asked about the file itself: its author
//! gets it when they have said that all is right, or when the step, or with `own` the session, ends.
//!
//! The answer to the first question is the script itself, as it was when it was chosen. What is
//! changed lies beside it, a row for each change under its author's key.

mod asking;
mod hearing;
mod making;

use matrix_sdk::ruma::UserId;

use crate::{
    circle::{row::Answer, scene::Scene},
    core::TransactionError,
    script::{Base, Changes, Script, Step},
};

/// Where somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spot {
    /// Out of which script?
    Which,
    /// What is it called?
    Title,
    /// What do people read before it?
    About,
    /// Is it right so?
    Check,
    /// What is to be changed?
    Change,
    /// Nothing is asked any more.
    Rest,
    /// What becomes of this step?
    Part(usize),
    /// How many minutes has it?
    Minutes(usize),
    /// How is this piece said?
    Words(usize),
}

/// The spots that are not of any one step.
const FRAME: usize = 6;
const MINUTES: usize = FRAME + Base::MOST_PARTS;
const WORDS: usize = MINUTES + Base::MOST_PARTS;

/// How many spots there are at most; each may have a row in the store.
pub(super) const QUESTIONS: usize = WORDS + Base::MOST_PIECES;

impl Spot {
    fn question(self) -> usize {
        match self {
            Self::Which => 0,
            Self::Title => 1,
            Self::About => 2,
            Self::Check => 3,
            Self::Change => 4,
            Self::Rest => 5,
            Self::Part(part) => FRAME + part,
            Self::Minutes(part) => MINUTES + part,
            Self::Words(place) => WORDS + place,
        }
    }

    fn of(question: usize) -> Self {
        match question {
            0 => Self::Which,
            1 => Self::Title,
            2 => Self::About,
            3 => Self::Check,
            4 => Self::Change,
            _ if question < FRAME => Self::Rest,
            _ if question < MINUTES => Self::Part(question - FRAME),
            _ if question < WORDS => Self::Minutes(question - MINUTES),
            _ => Self::Words(question - WORDS),
        }
    }
}

/// What becomes of a step, as it is kept; one that stays is kept as nothing.
const OUT: &str = "out";

/// What somebody has made until now.
#[derive(Debug)]
struct Draft {
    base: Base,
    changes: Changes,
}

impl Draft {
    /// The script as it stands, and its words.
    fn script(&self) -> Script {
        self.base.with(&self.changes)
    }

    /// The words of a piece as they stand.
    fn stands(&self, place: usize) -> String {
        let changed = self.changes.words.iter().find(|(other, _)| *other == place);
        let piece = self.base.pieces().get(place).copied();
        let original = || piece.and_then(|piece| piece.words(&self.base)).map(ToOwned::to_owned);
        changed.map(|(_, words)| words.clone()).or_else(original).unwrap_or_default()
    }

    /// The pieces of a step, by their places.
    fn pieces_of(&self, part: usize) -> Vec<usize> {
        let pieces = self.base.pieces();
        let places = pieces.iter().enumerate().filter(|(_, piece)| piece.part == part);
        places.map(|(place, _)| place).collect()
    }

    fn minutes_of(&self, part: usize) -> u16 {
        let changed = self.changes.minutes.iter().find(|(other, _)| *other == part);
        let original = || self.base.parts().get(part).map(|step| step.minutes);
        changed.map(|(_, minutes)| *minutes).or_else(original).unwrap_or_default()
    }
}

impl Scene<'_, '_> {
    fn at_adapt_spot(
        &self,
        user: &UserId,
        step: &Step,
        spot: Spot,
    ) -> Result<Option<Answer>, TransactionError> {
        self.tx.get(&Answer::key(&self.circle.room, &step.id, spot.question(), user))
    }

    /// What somebody wrote at a spot; nothing if they left it as it was.
    fn wrote_at(
        &self,
        user: &UserId,
        step: &Step,
        spot: Spot,
    ) -> Result<Option<String>, TransactionError> {
        let answer = self.at_adapt_spot(user, step, spot)?;
        Ok(answer.map(|answer| answer.text).filter(|text| !text.is_empty()))
    }

    /// What somebody has made until now, if they have chosen a script.
    fn draft_of(&self, user: &UserId, step: &Step) -> Result<Option<Draft>, TransactionError> {
        let Some(base) = self.wrote_at(user, step, Spot::Which)? else { return Ok(None) };
        let Ok(base) = serde_json::from_str::<Base>(&base) else { return Ok(None) };
        let mut changes = Changes {
            title: self.wrote_at(user, step, Spot::Title)?,
            about: self.wrote_at(user, step, Spot::About)?,
            ..Changes::default()
        };
        for part in 0..base.parts().len() {
            if self.wrote_at(user, step, Spot::Part(part))?.is_some_and(|fate| fate == OUT) {
                changes.out.insert(part);
            }
            let minutes = self.wrote_at(user, step, Spot::Minutes(part))?;
            if let Some(minutes) = minutes.and_then(|minutes| minutes.parse().ok()) {
                changes.last(part, minutes);
            }
        }
        for place in 0..base.pieces().len() {
            changes.say(place, self.wrote_at(user, step, Spot::Words(place))?);
        }
        Ok(Some(Draft { base, changes }))
    }

    /// Where somebody begins, or goes on after a halt.
    pub fn where_in_adaptation(
        &self,
        user: &UserId,
        step: &Step,
    ) -> Result<usize, TransactionError> {
        Ok(self.next_adapt_spot(user, step)?.question())
    }

    fn next_adapt_spot(&self, user: &UserId, step: &Step) -> Result<Spot, TransactionError> {
        let Some(draft) = self.draft_of(user, step)? else { return Ok(Spot::Which) };
        if self.at_adapt_spot(user, step, Spot::Check)?.is_some() {
            return Ok(Spot::Check);
        }
        let parts = (0..draft.base.parts().len()).map(Spot::Part);
        for spot in parts.chain([Spot::Title, Spot::About]) {
            if self.at_adapt_spot(user, step, spot)?.is_none() {
                return Ok(spot);
            }
        }
        Ok(Spot::Check)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spot_has_its_own_question() {
        for question in 0..QUESTIONS {
            assert_eq!(Spot::of(question).question(), question);
        }
    }
}
