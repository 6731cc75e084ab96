//! Counting votes.

use serde::{Deserialize, Serialize};

use crate::script::Ballot;

/// So many must have voted before anything is counted.
pub(in crate::circle) const FEWEST_VOTES: usize = 5;

/// What was counted: for each question its sums, or nothing if too few had voted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(in crate::circle) struct Counts(pub Vec<Option<Sums>>);

/// What was counted for one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::circle) struct Sums {
    /// How many voted.
    pub votes: u32,
    /// For each option how many votes, dots or points it has; on a scale, for each number.
    pub sums: Vec<u32>,
}

/// Counts the votes for one question; nothing if they are too few.
pub(super) fn count(ballot: &Ballot, options: u32, votes: &[Vec<u32>]) -> Option<Sums> {
    if votes.len() < FEWEST_VOTES {
        return None;
    }
    let (first, last) = labels(ballot, options);
    let sum = |label: u32| votes.iter().map(|choice| weight(ballot, options, choice, label)).sum();
    let votes = u32::try_from(votes.len()).unwrap_or(u32::MAX);
    Some(Sums { votes, sums: (first..=last).map(sum).collect() })
}

/// The first and the last number that a sum is shown beside.
pub(super) fn labels(ballot: &Ballot, options: u32) -> (u32, u32) {
    match ballot {
        Ballot::Scale(low, high) => (u32::from(*low), u32::from(*high)),
        Ballot::One | Ballot::Rank | Ballot::Dots(_) => (1, options),
    }
}

/// What one vote gives to an option. In a ranking the first of four gives 4 points, the last 1.
fn weight(ballot: &Ballot, options: u32, choice: &[u32], label: u32) -> u32 {
    match ballot {
        Ballot::One | Ballot::Scale(..) | Ballot::Dots(_) => {
            choice.iter().filter(|option| **option == label).map(|_| 1).sum()
        }
        Ballot::Rank => (1..=options)
            .rev()
            .zip(choice)
            .find_map(|(points, option)| (*option == label).then_some(points))
            .unwrap_or(0),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sums(ballot: &Ballot, votes: &[&[u32]]) -> Option<Vec<u32>> {
        let votes: Vec<Vec<u32>> = votes.iter().map(|vote| vote.to_vec()).collect();
        count(ballot, 3, &votes).map(|sums| sums.sums)
    }

    #[test]
    fn five_votes_are_counted_and_four_are_not() {
        let votes: [&[u32]; 5] = [&[1], &[3], &[3], &[1], &[3]];
        assert_eq!(sums(&Ballot::One, &votes), Some(vec![2, 0, 3]));
        assert_eq!(sums(&Ballot::One, &votes[..4]), None);
        assert_eq!(sums(&Ballot::Scale(0, 4), &votes), Some(vec![0, 2, 0, 3, 0]));
    }

    #[test]
    fn a_first_place_gives_as_many_points_as_there_are_options() {
        let votes: [&[u32]; 5] = [&[1, 2, 3], &[1, 2, 3], &[3, 2, 1], &[2, 1, 3], &[1, 3, 2]];
        assert_eq!(sums(&Ballot::Rank, &votes), Some(vec![12, 10, 8]));
    }

    proptest! {
        #[test]
        fn all_dots_are_counted(
            votes in prop::collection::vec(prop::collection::vec(1..=3_u32, 1..4), 5..25),
        ) {
            let given: usize = votes.iter().map(Vec::len).sum();
            let counted = count(&Ballot::Dots(3), 3, &votes).unwrap();
            prop_assert_eq!(counted.sums.iter().sum::<u32>() as usize, given);
            prop_assert_eq!(counted.votes as usize, votes.len());
        }

        #[test]
        fn who_voted_what_makes_no_difference(
            mut votes in prop::collection::vec(Just(vec![1, 2, 3]).prop_shuffle(), 5..12),
        ) {
            let counted = count(&Ballot::Rank, 3, &votes);
            votes.reverse();
            prop_assert_eq!(count(&Ballot::Rank, 3, &votes), counted);
        }
    }
}
