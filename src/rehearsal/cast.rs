//! Invented people: how each takes part.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};
use rand::{Rng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;

use crate::{people::Topic, script::Ballot};

/// How somebody takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Temper {
    /// Answers what is asked.
    Talks,
    /// Passes more often than not.
    Passes,
    /// Reads, and writes nothing.
    Silent,
    /// Comes some minutes after the beginning.
    Late,
    /// Leaves before the end.
    Leaves,
    /// Loses the connection for some minutes.
    Drops,
}

/// Somebody invented.
pub(super) struct Person {
    pub user: OwnedUserId,
    pub name: String,
    pub temper: Temper,
    /// What they read last in private.
    pub read: String,
    /// What they have answered last.
    pub answered: Option<Topic>,
    /// They are about to answer in private, or to speak in the circle.
    pub answers: bool,
    pub speaks: bool,
    /// How often they have answered the same message.
    pub again: usize,
}

/// What somebody is going to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Act {
    /// Answer Kolo in private, as the last message asks.
    Answer,
    /// Speak in the circle, if it is still their turn.
    Speak,
    /// Write in the circle.
    Circle(String),
    /// Write to Kolo alone.
    Alone(String),
    /// Write in a small group's room of this name.
    Within(OwnedRoomId, String, String),
    /// Come into the circle.
    Come,
    /// Lose it.
    Go,
}

/// How so many people take part; the first facilitates, the second stands by her.
pub(super) fn tempers(people: usize, chance: &mut ChaCha8Rng) -> Vec<Temper> {
    const OTHERS: [Temper; 10] = [
        Temper::Talks,
        Temper::Passes,
        Temper::Talks,
        Temper::Late,
        Temper::Talks,
        Temper::Silent,
        Temper::Talks,
        Temper::Drops,
        Temper::Talks,
        Temper::Leaves,
    ];
    let mut others: Vec<Temper> =
        OTHERS.iter().copied().cycle().take(people.saturating_sub(2)).collect();
    others.shuffle(chance);
    let leading = [Temper::Talks, Temper::Talks];
    leading.into_iter().take(people).chain(others).collect()
}

/// Between so many seconds and so many.
pub(super) fn after(chance: &mut ChaCha8Rng, from: i64, to: i64) -> SignedDuration {
    SignedDuration::from_secs(chance.random_range(from..to))
}

/// A valid vote on so many options.
pub(super) fn vote(ballot: &Ballot, options: usize, chance: &mut ChaCha8Rng) -> String {
    let options = options.max(1);
    match ballot {
        Ballot::One => chance.random_range(1..=options).to_string(),
        Ballot::Scale(low, high) => chance.random_range(*low..=*high).to_string(),
        Ballot::Rank => {
            let mut order: Vec<usize> = (1..=options).collect();
            order.shuffle(chance);
            list(&order)
        }
        Ballot::Dots(dots) => {
            let put: Vec<usize> = (0..*dots).map(|_| chance.random_range(1..=options)).collect();
            list(&put)
        }
    }
}

fn list(numbers: &[usize]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// The highest number of a choice that a message offers: `1 yes · 2 not yet`, or a numbered list.
pub(super) fn choices(text: &str) -> usize {
    let mut highest = 0;
    for part in text.split(['·', '\n', '?', '؟', '.', ':', '؛']) {
        let number: String = part.trim().chars().take_while(char::is_ascii_digit).collect();
        if number.parse() == Ok(highest + 1) {
            highest += 1;
        }
    }
    if highest > 1 { highest } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_message_offers_is_counted() {
        assert_eq!(choices("May I write to you here? 1 yes · 2 not yet · 3 what can you see?"), 3);
        assert_eq!(choices("هل أكتب إليك هنا؟ 1 نعم · 2 ليس بعد"), 2);
        assert_eq!(choices("Which one?\n1. Rest\n2. Money"), 2);
        assert_eq!(choices("How are you leaving this round?"), 0);
        assert_eq!(choices("In 1 hour."), 0);
    }
}
