//! Reading a vote. What was written is already taken apart; here it becomes numbers of options, or
//! what was wrong with it.

use crate::{script::Ballot, speech::Piece};

/// The most options that people vote on.
pub(super) const MOST_OPTIONS: usize = 12;

/// Why a vote was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unclear {
    /// It is no vote at all.
    Words,
    /// There is no option of this number.
    NoSuch(u32),
    /// One was to be chosen.
    OnlyOne,
    /// The number is not on the scale.
    OffScale,
    /// These are missing in a ranking.
    Missing(Vec<u32>),
    /// This one stands in a ranking more than once.
    Twice(u32),
    /// More dots than there are.
    TooMany,
}

/// What is voted on.
#[derive(Clone, Debug)]
pub(super) struct Slate<'a> {
    pub ballot: &'a Ballot,
    /// How many options there are.
    pub options: u32,
    /// The ways to name each: its number, and its words taken apart.
    pub named: Vec<(u32, Vec<Piece>)>,
}

impl Slate<'_> {
    /// The options that somebody votes for: one, or as many as a scale, a ranking or dots want.
    pub fn read(&self, pieces: &[Piece]) -> Result<Vec<u32>, Unclear> {
        match self.ballot {
            Ballot::One => self.one(pieces),
            Ballot::Scale(low, high) => match one_number(pieces)? {
                number if (u32::from(*low)..=u32::from(*high)).contains(&number) => {
                    Ok(vec![number])
                }
                _ => Err(Unclear::OffScale),
            },
            Ballot::Rank => self.rank(pieces),
            Ballot::Dots(dots) => self.dots(pieces, u32::from(*dots)),
        }
    }

    fn one(&self, pieces: &[Piece]) -> Result<Vec<u32>, Unclear> {
        if let Some(option) = self.in_words(pieces) {
            return Ok(vec![option]);
        }
        if let Some((Piece::Number(number), words)) = pieces.split_first()
            && self.named.iter().any(|(named, name)| named == number && name == words)
        {
            return Ok(vec![*number]);
        }
        let number = one_number(pieces)?;
        self.there(number)?;
        Ok(vec![number])
    }

    /// The only option that is called so, or begins so.
    fn in_words(&self, pieces: &[Piece]) -> Option<u32> {
        let only = |fits: &dyn Fn(&[Piece]) -> bool| {
            let mut found = self.named.iter().filter(|(_, name)| fits(name)).map(|(it, _)| *it);
            let first = found.next()?;
            found.all(|other| other == first).then_some(first)
        };
        let has_words = pieces.iter().any(|piece| matches!(piece, Piece::Word(_)));
        only(&|name| !pieces.is_empty() && name == pieces)
            .or_else(|| only(&|name| has_words && name.starts_with(pieces)))
    }

    fn there(&self, number: u32) -> Result<(), Unclear> {
        if (1..=self.options).contains(&number) { Ok(()) } else { Err(Unclear::NoSuch(number)) }
    }

    fn rank(&self, pieces: &[Piece]) -> Result<Vec<u32>, Unclear> {
        let ranked = numbers(pieces)?;
        for (at, number) in ranked.iter().enumerate() {
            self.there(*number)?;
            if ranked.iter().take(at).any(|before| before == number) {
                return Err(Unclear::Twice(*number));
            }
        }
        let missing: Vec<u32> =
            (1..=self.options).filter(|option| !ranked.contains(option)).collect();
        if missing.is_empty() { Ok(ranked) } else { Err(Unclear::Missing(missing)) }
    }

    /// Each number by itself is a dot; "two on 1" is two.
    fn dots(&self, pieces: &[Piece], most: u32) -> Result<Vec<u32>, Unclear> {
        if let Some(option) = self.in_words(pieces) {
            return Ok(vec![option]);
        }
        let mut given: Vec<u32> = Vec::new();
        let mut rest = pieces.iter().peekable();
        while let Some(piece) = rest.next() {
            let number = match piece {
                Piece::Number(number) => *number,
                Piece::Filler(_) => continue,
                Piece::On(_) | Piece::Word(_) => return Err(Unclear::Words),
            };
            let mut on = false;
            while rest.next_if(|next| matches!(next, Piece::On(_))).is_some() {
                on = true;
            }
            let (count, option) = if on { (number, option_after(&mut rest)?) } else { (1, number) };
            self.there(option)?;
            if count > most || given.len() + (count as usize) > most as usize {
                return Err(Unclear::TooMany);
            }
            given.extend((0..count).map(|_| option));
        }
        if given.is_empty() { Err(Unclear::Words) } else { Ok(given) }
    }
}

/// The option in "two on the number 1", behind "on".
fn option_after<'a>(
    rest: &mut std::iter::Peekable<impl Iterator<Item = &'a Piece>>,
) -> Result<u32, Unclear> {
    while rest.next_if(|next| matches!(next, Piece::Filler(_) | Piece::On(_))).is_some() {}
    match rest.next() {
        Some(Piece::Number(option)) => Ok(*option),
        _ => Err(Unclear::Words),
    }
}

/// All numbers of what is nothing but numbers.
fn numbers(pieces: &[Piece]) -> Result<Vec<u32>, Unclear> {
    let mut numbers = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Number(number) => numbers.push(*number),
            Piece::Filler(_) => {}
            Piece::On(_) | Piece::Word(_) => return Err(Unclear::Words),
        }
    }
    if numbers.is_empty() { Err(Unclear::Words) } else { Ok(numbers) }
}

fn one_number(pieces: &[Piece]) -> Result<u32, Unclear> {
    let plain: Vec<Piece> =
        pieces.iter().filter(|piece| !matches!(piece, Piece::On(_))).cloned().collect();
    match numbers(&plain)?.as_slice() {
        [number] => Ok(*number),
        _ => Err(Unclear::OnlyOne),
    }
}

/// A vote as it is kept until it is counted.
pub(super) fn kept(choice: &[u32]) -> String {
    choice.iter().map(u32::to_string).collect::<Vec<_>>().join(" ")
}

/// A vote that was kept.
pub(super) fn read_kept(text: &str) -> Vec<u32> {
    text.split(' ').filter_map(|number| number.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{circle::tests::UNDERSTANDING, speech::Language};

    fn pieces(text: &str) -> Vec<Piece> {
        UNDERSTANDING.pieces(text, &Language::english())
    }

    fn slate<'a>(ballot: &'a Ballot, options: &[&str]) -> Slate<'a> {
        let named = (1..).zip(options.iter().map(|option| pieces(option))).collect();
        Slate { ballot, options: u32::try_from(options.len()).unwrap(), named }
    }

    const DRINKS: [&str; 4] = ["Tea", "Coffee with milk", "Two days off", "Yes"];

    #[test]
    fn one_option_is_named_by_its_number_or_its_words() {
        let slate = slate(&Ballot::One, &DRINKS);
        for (text, read) in [
            ("2", Ok(vec![2])),
            ("number 2, please", Ok(vec![2])),
            ("٢", Ok(vec![2])),
            ("two", Ok(vec![2])),
            ("2 Coffee with milk", Ok(vec![2])),
            ("COFFEE", Ok(vec![2])),
            ("two days off", Ok(vec![3])),
            ("yes", Ok(vec![4])),
            ("7", Err(Unclear::NoSuch(7))),
            ("0", Err(Unclear::NoSuch(0))),
            ("1 or 2", Err(Unclear::Words)),
            ("1, 2", Err(Unclear::OnlyOne)),
            ("not 2", Err(Unclear::Words)),
            ("milk", Err(Unclear::Words)),
            ("", Err(Unclear::Words)),
        ] {
            assert_eq!(slate.read(&pieces(text)), read, "{text}");
        }
    }

    #[test]
    fn a_scale_takes_its_own_numbers() {
        let ballot = Ballot::Scale(0, 4);
        let slate = slate(&ballot, &[]);
        for (text, read) in [
            ("0", Ok(vec![0])),
            ("4, thanks", Ok(vec![4])),
            ("a 3", Ok(vec![3])),
            ("5", Err(Unclear::OffScale)),
            ("-1", Err(Unclear::Words)),
            ("3 4", Err(Unclear::OnlyOne)),
            ("50%", Err(Unclear::Words)),
        ] {
            assert_eq!(slate.read(&pieces(text)), read, "{text}");
        }
    }

    #[test]
    fn a_ranking_names_all_options_once() {
        let slate = slate(&Ballot::Rank, &["Tea", "Air", "Time"]);
        for (text, read) in [
            ("3 1 2", Ok(vec![3, 1, 2])),
            ("3, then 1, then 2", Ok(vec![3, 1, 2])),
            ("3-1-2", Ok(vec![3, 1, 2])),
            ("3 1", Err(Unclear::Missing(vec![2]))),
            ("3 1 1", Err(Unclear::Twice(1))),
            ("3 1 4", Err(Unclear::NoSuch(4))),
            ("312", Err(Unclear::NoSuch(312))),
            ("all the same", Err(Unclear::Words)),
        ] {
            assert_eq!(slate.read(&pieces(text)), read, "{text}");
        }
    }

    #[test]
    fn dots_are_put_down_as_people_write_them() {
        let ballot = Ballot::Dots(3);
        let slate = slate(&ballot, &["Tea", "Air", "Time", "Yes"]);
        for (text, read) in [
            ("1 1 4", Ok(vec![1, 1, 4])),
            ("1, 1 and 4", Ok(vec![1, 1, 4])),
            ("two on 1, one on 4", Ok(vec![1, 1, 4])),
            ("2x1, 4", Ok(vec![1, 1, 4])),
            ("3 dots on number 2", Ok(vec![2, 2, 2])),
            ("air", Ok(vec![2])),
            ("4", Ok(vec![4])),
            ("1 1 1 1", Err(Unclear::TooMany)),
            ("2x1, 2x2", Err(Unclear::TooMany)),
            ("4294967295x1 1", Err(Unclear::TooMany)),
            ("1 7", Err(Unclear::NoSuch(7))),
            ("0 on 1", Err(Unclear::Words)),
            ("all of them", Err(Unclear::Words)),
            ("3 dots", Err(Unclear::Words)),
        ] {
            assert_eq!(slate.read(&pieces(text)), read, "{text}");
        }
    }

    fn ballots() -> impl Strategy<Value = Ballot> {
        let dots = (1..9_u8).prop_map(Ballot::Dots);
        prop_oneof![Just(Ballot::One), Just(Ballot::Rank), Just(Ballot::Scale(0, 4)), dots]
    }

    /// Something like a vote, or nothing like it.
    fn said() -> impl Strategy<Value = String> {
        let word = prop::sample::select(vec!["on", "and", "x", "two", "tea", "air", ",", "-", "٣"]);
        let number = (0..7_u32).prop_map(|number| number.to_string());
        let token = prop_oneof![3 => number, 1 => word.prop_map(str::to_owned)];
        prop_oneof![
            4 => prop::collection::vec(token, 0..8).prop_map(|tokens| tokens.join(" ")),
            1 => any::<String>(),
        ]
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_a_whole_vote_or_none(ballot in ballots(), text in said()) {
            let slate = slate(&ballot, &["Tea", "Air", "Time"]);
            let Ok(choice) = slate.read(&pieces(&text)) else { return Ok(()) };
            prop_assert_eq!(&read_kept(&kept(&choice)), &choice);
            match &ballot {
                Ballot::One => prop_assert!(matches!(choice.as_slice(), [1..=3])),
                Ballot::Scale(..) => prop_assert!(matches!(choice.as_slice(), [0..=4])),
                Ballot::Rank => {
                    let mut sorted = choice.clone();
                    sorted.sort_unstable();
                    prop_assert_eq!(sorted, vec![1, 2, 3]);
                }
                Ballot::Dots(dots) => {
                    prop_assert!((1..=usize::from(*dots)).contains(&choice.len()));
                    prop_assert!(choice.iter().all(|option| (1..=3).contains(option)));
                }
            }
        }
    }
}
