//! Who goes with whom: pure arithmetic and lots.

use rand::{Rng, seq::SliceRandom};

use crate::script::GroupSize;

/// So often a better mix is looked for from another beginning.
const ATTEMPTS: usize = 12;

/// How many people come into each group. Nobody is alone if there are two or more: of pairs one
/// becomes three, trios become fours or pairs, and fours become fives or threes.
pub(in crate::circle) fn sizes(people: usize, size: GroupSize) -> Vec<usize> {
    if people == 0 {
        return Vec::new();
    }
    let meant = size.people();
    let groups = match size {
        GroupSize::Pairs => people / 2,
        GroupSize::Trios | GroupSize::Fours => (2 * people + meant) / (2 * meant),
    };
    let groups = groups.max(1);
    let (each, over) = (people / groups, people % groups);
    (0..groups).map(|group| each + usize::from(group < over)).collect()
}

/// Whether the groups come out even if one person stays out of them, and only then.
pub(in crate::circle) fn is_even_without_one(people: usize, size: GroupSize) -> bool {
    let even = |people: usize| people > 0 && people.is_multiple_of(size.people());
    !even(people) && even(people.saturating_sub(1))
}

/// Groups by lot.
pub(in crate::circle) fn by_lot<T>(
    mut people: Vec<T>,
    size: GroupSize,
    chance: &mut impl Rng,
) -> Vec<Vec<T>> {
    people.shuffle(chance);
    let mut people = people.into_iter();
    sizes(people.len(), size).into_iter().map(|some| people.by_ref().take(some).collect()).collect()
}

/// Groups by lot in which as few as can be meet again; `met` says how often two have met.
pub(in crate::circle) fn anew<T: Clone>(
    people: Vec<T>,
    size: GroupSize,
    met: impl Fn(&T, &T) -> usize,
    chance: &mut impl Rng,
) -> Vec<Vec<T>> {
    let mut best = improved(by_lot(people.clone(), size, chance), &met);
    for _ in 1..ATTEMPTS {
        if meetings(&best, &met) == 0 {
            break;
        }
        let other = improved(by_lot(people.clone(), size, chance), &met);
        if meetings(&other, &met) < meetings(&best, &met) {
            best = other;
        }
    }
    best
}

/// How many meetings are not the first.
pub(in crate::circle) fn meetings<T>(groups: &[Vec<T>], met: &impl Fn(&T, &T) -> usize) -> usize {
    groups.iter().map(|group| repeated(group, met)).sum()
}

fn repeated<T>(group: &[T], met: &impl Fn(&T, &T) -> usize) -> usize {
    let pairs = group
        .iter()
        .enumerate()
        .flat_map(|(at, one)| group.iter().skip(at + 1).map(move |other| (one, other)));
    pairs.map(|(one, other)| met(one, other)).sum()
}

/// Exchanges two people of two groups as long as that saves a meeting.
fn improved<T: Clone>(mut groups: Vec<Vec<T>>, met: &impl Fn(&T, &T) -> usize) -> Vec<Vec<T>> {
    while let Some(better) = exchanged(&groups, met) {
        groups = better;
    }
    groups
}

fn exchanged<T: Clone>(groups: &[Vec<T>], met: &impl Fn(&T, &T) -> usize) -> Option<Vec<Vec<T>>> {
    for (first, one) in groups.iter().enumerate() {
        if repeated(one, met) == 0 {
            continue;
        }
        for (second, other) in groups.iter().enumerate().filter(|(second, _)| *second != first) {
            let before = repeated(one, met) + repeated(other, met);
            for at in 0..one.len() {
                for with in 0..other.len() {
                    let (mut one, mut other) = (one.clone(), other.clone());
                    if let (Some(here), Some(there)) = (one.get_mut(at), other.get_mut(with)) {
                        std::mem::swap(here, there);
                    }
                    if repeated(&one, met) + repeated(&other, met) < before {
                        let mut better = groups.to_vec();
                        *better.get_mut(first)? = one;
                        *better.get_mut(second)? = other;
                        return Some(better);
                    }
                }
            }
        }
    }
    None
}

/// Earlier groups put together. They stay whole where the sizes allow it; `new` were in none.
pub(in crate::circle) fn joined<T>(
    mut before: Vec<Vec<T>>,
    mut new: Vec<T>,
    size: GroupSize,
    chance: &mut impl Rng,
) -> Vec<Vec<T>> {
    let people = before.iter().map(Vec::len).sum::<usize>() + new.len();
    let mut groups: Vec<Vec<T>> = sizes(people, size).iter().map(|_| Vec::new()).collect();
    before.shuffle(chance);
    before.sort_by_key(|group| std::cmp::Reverse(group.len()));
    new.shuffle(chance);
    for some in before.into_iter().chain(new.into_iter().map(|one| vec![one])) {
        if let Some(smallest) = groups.iter_mut().min_by_key(|group| group.len()) {
            smallest.extend(some);
        }
    }
    even_out(&mut groups, size);
    groups
}

/// Earlier groups as they were. Whoever is new, or would be alone, goes to the smallest.
pub(in crate::circle) fn again<T>(
    before: Vec<Vec<T>>,
    new: Vec<T>,
    size: GroupSize,
    chance: &mut impl Rng,
) -> Vec<Vec<T>> {
    let (alone, mut groups): (Vec<_>, Vec<_>) =
        before.into_iter().filter(|group| !group.is_empty()).partition(|group| group.len() == 1);
    let rest: Vec<T> = alone.into_iter().flatten().chain(new).collect();
    if groups.is_empty() {
        return by_lot(rest, size, chance);
    }
    for one in rest {
        if let Some(smallest) = groups.iter_mut().min_by_key(|group| group.len()) {
            smallest.push(one);
        }
    }
    groups
}

/// Who goes with whom as somebody said. Whoever was left out, or alone, is placed by lot.
pub(in crate::circle) fn by_hand<T>(
    named: Vec<Vec<T>>,
    left_out: Vec<T>,
    size: GroupSize,
    chance: &mut impl Rng,
) -> Vec<Vec<T>> {
    let (alone, mut groups): (Vec<_>, Vec<_>) =
        named.into_iter().filter(|group| !group.is_empty()).partition(|group| group.len() == 1);
    let mut rest: Vec<T> = alone.into_iter().flatten().chain(left_out).collect();
    if rest.len() > 1 || groups.is_empty() {
        groups.extend(by_lot(std::mem::take(&mut rest), size, chance));
    }
    for one in rest {
        if let Some(smallest) = groups.iter_mut().min_by_key(|group| group.len()) {
            smallest.push(one);
        }
    }
    groups
}

/// Moves single people from the largest group to the smallest, until all have a size that may be.
fn even_out<T>(groups: &mut [Vec<T>], size: GroupSize) {
    let (fewest, most) = match size {
        GroupSize::Pairs => (2, 3),
        GroupSize::Trios => (2, 4),
        GroupSize::Fours => (3, 5),
    };
    loop {
        groups.sort_by_key(Vec::len);
        let [smallest, .., largest] = groups else { return };
        let far = largest.len() > smallest.len() + 1;
        if !far || (smallest.len() >= fewest && largest.len() <= most) {
            return;
        }
        smallest.extend(largest.pop());
    }
}

#[cfg(test)]
mod tests {
    // A test that indexes out of bounds fails, which is what it should do.
    #![allow(clippy::indexing_slicing)]

    use std::collections::BTreeSet;

    use proptest::prelude::*;
    use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

    use super::*;

    const SIZES: [GroupSize; 3] = [GroupSize::Pairs, GroupSize::Trios, GroupSize::Fours];

    fn chance(seed: u64) -> ChaCha20Rng {
        ChaCha20Rng::seed_from_u64(seed)
    }

    fn size() -> impl Strategy<Value = GroupSize> {
        prop::sample::select(SIZES.as_slice())
    }

    fn is_everybody_once(groups: &[Vec<usize>], people: usize) {
        let all: Vec<usize> = groups.iter().flatten().copied().collect();
        let once: BTreeSet<usize> = all.iter().copied().collect();
        assert_eq!((all.len(), once.len()), (people, people), "{groups:?}");
    }

    fn fits(groups: &[Vec<usize>], people: usize, size: GroupSize) {
        let (fewest, most) = match size {
            GroupSize::Pairs => (2, 3),
            GroupSize::Trios => (2, 4),
            GroupSize::Fours => (3, 5),
        };
        for group in groups {
            let right = group.len() == people || (fewest..=most).contains(&group.len());
            assert!(right, "{groups:?}");
        }
        let threes = groups.iter().filter(|group| group.len() == 3).count();
        assert!(size != GroupSize::Pairs || threes == people % 2, "{groups:?}");
    }

    #[test]
    fn odd_numbers_leave_nobody_alone() {
        let of = |people, size| sizes(people, size);
        assert_eq!(of(9, GroupSize::Pairs), [3, 2, 2, 2]);
        assert_eq!(of(7, GroupSize::Trios), [4, 3]);
        assert_eq!(of(8, GroupSize::Trios), [3, 3, 2]);
        assert_eq!(of(9, GroupSize::Fours), [5, 4]);
        assert_eq!(of(11, GroupSize::Fours), [4, 4, 3]);
        assert_eq!(of(3, GroupSize::Fours), [3]);
        assert!(is_even_without_one(9, GroupSize::Pairs));
        assert!(
            !is_even_without_one(8, GroupSize::Pairs) && !is_even_without_one(8, GroupSize::Trios)
        );
    }

    #[test]
    fn three_pairs_become_two_threes_and_four_pairs_stay_whole() {
        let pairs = |count: usize| (0..count).map(|n| vec![2 * n, 2 * n + 1]).collect::<Vec<_>>();
        let lengths = |groups: &[Vec<usize>]| groups.iter().map(Vec::len).collect::<Vec<_>>();
        let three = joined(pairs(3), vec![], GroupSize::Fours, &mut chance(1));
        assert_eq!(lengths(&three), [3, 3]);
        let four = joined(pairs(4), vec![], GroupSize::Fours, &mut chance(1));
        assert_eq!(lengths(&four), [4, 4]);
        for pair in pairs(4) {
            assert!(four.iter().any(|group| pair.iter().all(|one| group.contains(one))));
        }
    }

    #[test]
    fn in_three_rounds_of_pairs_nobody_of_six_meets_somebody_twice() {
        let mut met = [[0; 6]; 6];
        let mut chance = chance(3);
        for round in 0..3 {
            let groups = anew((0..6).collect(), GroupSize::Pairs, |a, b| met[*a][*b], &mut chance);
            assert_eq!(meetings(&groups, &|a: &usize, b: &usize| met[*a][*b]), 0, "{round}");
            for group in groups {
                met[group[0]][group[1]] += 1;
                met[group[1]][group[0]] += 1;
            }
        }
    }

    proptest! {
        #[test]
        fn groups_that_meet_again_stay_together(
            people in 2..40_usize, size in size(), gone in 0..6_usize, new in 0..4_usize, seed: u64,
        ) {
            let mut chance = chance(seed);
            let gone = gone.min(people - 2);
            let mut before = by_lot((0..people).collect(), size, &mut chance);
            before.iter_mut().for_each(|group| group.retain(|one| *one >= gone));
            let newcomers: Vec<usize> = (0..gone.min(new)).collect();
            let all = people - gone + newcomers.len();
            let groups = again(before.clone(), newcomers, size, &mut chance);
            let mut seen: Vec<usize> = groups.iter().flatten().copied().collect();
            seen.sort_unstable();
            seen.dedup();
            prop_assert_eq!((seen.len(), groups.iter().flatten().count()), (all, all));
            prop_assert!(groups.iter().all(|group| group.len() > 1));
            for group in before.iter().filter(|group| group.len() > 1) {
                prop_assert!(groups.iter().any(|now| group.iter().all(|one| now.contains(one))));
            }
        }

        #[test]
        fn everybody_is_in_one_group_of_a_size_that_may_be(
            people in 2..40_usize, size in size(), seed: u64,
        ) {
            let groups = by_lot((0..people).collect(), size, &mut chance(seed));
            is_everybody_once(&groups, people);
            fits(&groups, people, size);
        }

        #[test]
        fn new_is_never_worse_than_by_lot(
            people in 2..24_usize, size in size(), seed: u64,
            met in prop::collection::vec((0..24_usize, 0..24_usize), 0..60),
        ) {
            let met = |a: &usize, b: &usize| {
                met.iter().filter(|(c, d)| (c, d) == (a, b) || (d, c) == (a, b)).count()
            };
            let lot = by_lot((0..people).collect(), size, &mut chance(seed));
            let new = anew((0..people).collect(), size, met, &mut chance(seed));
            is_everybody_once(&new, people);
            fits(&new, people, size);
            prop_assert!(meetings(&new, &met) <= meetings(&lot, &met));
        }

        #[test]
        fn joined_groups_hold_everybody_and_fit(
            pairs in 2..12_usize, new in 0..4_usize, seed: u64,
        ) {
            let before = (0..pairs).map(|n| vec![2 * n, 2 * n + 1]).collect();
            let people = 2 * pairs + new;
            let late = (2 * pairs..people).collect();
            let groups = joined(before, late, GroupSize::Fours, &mut chance(seed));
            is_everybody_once(&groups, people);
            fits(&groups, people, GroupSize::Fours);
        }

        #[test]
        fn by_hand_keeps_who_was_named_together_and_leaves_nobody_alone(
            people in 2..20_usize, cuts in prop::collection::vec(1..5_usize, 0..4), size in size(),
            seed: u64,
        ) {
            let mut all = 0..people;
            let named: Vec<Vec<usize>> =
                cuts.iter().map(|cut| all.by_ref().take(*cut).collect()).collect();
            let groups = by_hand(named.clone(), all.collect(), size, &mut chance(seed));
            is_everybody_once(&groups, people);
            prop_assert!(groups.iter().all(|group| group.len() > 1));
            for together in named {
                let mut of = groups.iter().filter(|g| together.iter().any(|one| g.contains(one)));
                prop_assert!(together.is_empty() || (of.next().is_some() && of.next().is_none()));
            }
        }
    }
}
