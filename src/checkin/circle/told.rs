//! What a circle is told of how its people are, so that it gives nobody away.
//!
//! Whoever reads it knows their own answer, perhaps how many have answered, and the rule. So a number
//! is said only of three or more; where one of the colours is rarer, amber and red are one number; and
//! where either side is rarer still, nothing is said at all. With five answers one side always is.

use crate::speech::Light;

/// A number that is said stands for so many people at least.
pub const FEWEST: usize = 3;
/// A circle of fewer people never has a view: three on either side.
pub const FEWEST_PEOPLE: usize = 2 * FEWEST;

/// How many answered what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// Green, and amber or red.
    Two {
        /// Green.
        greens: usize,
        /// Amber or red.
        others: usize,
    },
    /// Each of the three.
    Three {
        /// Green.
        greens: usize,
        /// Amber.
        ambers: usize,
        /// Red.
        reds: usize,
    },
}

impl Told {
    /// What may be told of these answers, one of each person.
    pub fn of(answers: &[Light]) -> Option<Self> {
        let count = |light| answers.iter().filter(|answer| **answer == light).count();
        let (greens, ambers, reds) = (count(Light::Green), count(Light::Amber), count(Light::Red));
        let others = ambers + reds;
        if greens < FEWEST || others < FEWEST {
            return None;
        }
        Some(match ambers.min(reds) >= FEWEST {
            true => Self::Three { greens, ambers, reds },
            false => Self::Two { greens, others },
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// A circle has no more people than these.
    const MOST: usize = 13;

    type Counts = [usize; 3];

    fn told([greens, ambers, reds]: Counts) -> Option<Told> {
        let of = |light, count| std::iter::repeat_n(light, count);
        let answers = of(Light::Green, greens)
            .chain(of(Light::Amber, ambers))
            .chain(of(Light::Red, reds))
            .collect::<Vec<_>>();
        Told::of(&answers)
    }

    fn all() -> impl Iterator<Item = Counts> {
        (0..MOST).flat_map(|g| (0..MOST).flat_map(move |a| (0..MOST).map(move |r| [g, a, r])))
    }

    /// What is told, and all answers of which it is told.
    fn meanings() -> BTreeMap<Told, Vec<Counts>> {
        let mut meanings: BTreeMap<Told, Vec<Counts>> = BTreeMap::new();
        for counts in all() {
            if let Some(told) = told(counts) {
                meanings.entry(told).or_default().push(counts);
            }
        }
        meanings
    }

    #[test]
    fn fewer_than_five_answers_tell_nothing_and_nor_do_those_that_are_all_alike() {
        for counts in all() {
            let sum: usize = counts.iter().sum();
            let alike = counts.iter().filter(|count| **count > 0).count() < 2;
            let all_but_two = counts.iter().any(|count| count + 2 >= sum);
            if sum < 5 || alike || all_but_two {
                assert_eq!(told(counts), None, "{counts:?}");
            }
        }
    }

    #[test]
    fn no_number_stands_for_fewer_than_three() {
        for told in meanings().into_keys() {
            let numbers = match told {
                Told::Two { greens, others } => vec![greens, others],
                Told::Three { greens, ambers, reds } => vec![greens, ambers, reds],
            };
            assert!(numbers.iter().all(|number| *number >= FEWEST), "{told:?}");
        }
    }

    #[test]
    fn nothing_that_is_told_means_that_one_or_two_people_answered_something() {
        for (told, meanings) in meanings() {
            let sum: usize = meanings.first().unwrap().iter().sum();
            assert!(meanings.iter().all(|counts| counts.iter().sum::<usize>() == sum));
            for light in 0..3 {
                let few = |counts: &&Counts| matches!(counts.get(light), Some(1 | 2));
                assert!(!meanings.iter().all(|counts| few(&counts)), "{told:?} {light}");
            }
        }
    }

    #[test]
    fn who_knows_their_own_answer_knows_that_of_nobody_else() {
        for (told, meanings) in meanings() {
            for own in 0..3 {
                let others =
                    meanings.iter().filter(|counts| counts.get(own) > Some(&0)).map(|counts| {
                        let mut others = *counts;
                        *others.get_mut(own).unwrap() -= 1;
                        others
                    });
                for others in others {
                    let greens = others[0];
                    let rest = others[1] + others[2];
                    assert!(greens >= 2 && rest >= 2, "{told:?} {own} {others:?}");
                }
            }
        }
    }

    #[test]
    fn a_circle_of_six_can_be_told_something_and_one_of_five_cannot() {
        let most = |people| all().filter(move |counts| counts.iter().sum::<usize>() == people);
        assert!(most(FEWEST_PEOPLE).any(|counts| told(counts).is_some()));
        assert!(most(FEWEST_PEOPLE - 1).all(|counts| told(counts).is_none()));
        assert_eq!(told([4, 1, 2]), Some(Told::Two { greens: 4, others: 3 }));
        assert_eq!(told([4, 3, 3]), Some(Told::Three { greens: 4, ambers: 3, reds: 3 }));
    }
}
