//! From a text to days and times.

use jiff::civil::{Date, Weekday};

use super::{
    Days, MOST_DAYS, MOST_TIMES, Rhythm, RhythmFault,
    clock::resolved,
    lexicon::{Lexicon, Part, Sign, days_between},
    tokens::{Token, What},
};
use crate::speech::DateFault;

/// The words of one way to say something are at most this many.
const MOST_WORDS: usize = 7;

/// Why a text was not read in a language.
pub(super) enum Stop {
    /// It has a word that the language does not know.
    UnknownWord,
    /// Its words are known, and mean nothing here.
    Fault(RhythmFault),
}

pub(super) const UNCLEAR: Stop = Stop::Fault(RhythmFault::Unclear);

/// What stands next.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece {
    Number(u32, usize),
    Sign(Sign),
    Colon,
    Dot,
    Dash,
    Unknown,
    End,
}

/// Reads a text from its beginning to its end, by the words of one language.
pub(super) struct Reader<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    lexicon: &'a Lexicon,
    pub at: usize,
}

impl<'a> Reader<'a> {
    pub fn new(text: &'a str, tokens: &[Token], lexicon: &'a Lexicon) -> Self {
        let mut apart = Vec::new();
        for Token { what, from, to } in tokens {
            let (from, to) = (*from, *to);
            let rest = match what {
                What::Word(word) if lexicon.sign(word).is_none() => lexicon.behind_and(word),
                _ => None,
            };
            match rest {
                Some(rest) => {
                    apart.push(Token { what: What::Comma, from, to });
                    apart.push(Token { what: What::Word(rest.to_owned()), from, to });
                }
                None => apart.push(Token { what: what.clone(), from, to }),
            }
        }
        Self { text, tokens: apart, lexicon, at: 0 }
    }

    /// What stands at a place, and where what follows it begins.
    fn look(&self, at: usize) -> (Piece, usize) {
        let Some(token) = self.tokens.get(at) else { return (Piece::End, at) };
        let piece = match &token.what {
            What::Number(number, digits) => Piece::Number(*number, *digits),
            What::Colon => Piece::Colon,
            What::Dot => Piece::Dot,
            What::Dash => Piece::Dash,
            What::Comma => Piece::Sign(Sign::And),
            What::Word(_) => return self.longest_sign(at),
        };
        (piece, at + 1)
    }

    fn longest_sign(&self, at: usize) -> (Piece, usize) {
        let mut words = String::new();
        let mut found = (Piece::Unknown, at + 1);
        let mut count = 0;
        for (token, next) in self.tokens.iter().skip(at).zip(at + 1..) {
            match &token.what {
                What::Word(word) if words.is_empty() => words.push_str(word),
                What::Word(word) => words = format!("{words} {word}"),
                What::Dash => continue,
                _ => break,
            }
            count += 1;
            if let Some(sign) = self.lexicon.sign(&words) {
                found = (Piece::Sign(sign), next);
            }
            if count == MOST_WORDS {
                break;
            }
        }
        found
    }

    pub fn peek(&self) -> Piece {
        self.look(self.at).0
    }

    /// What stands behind what stands next.
    pub fn peek_behind(&self) -> Piece {
        self.look(self.look(self.at).1).0
    }

    pub fn take(&mut self) -> Piece {
        let (piece, next) = self.look(self.at);
        self.at = next;
        piece
    }

    pub fn take_if(&mut self, wanted: Piece) -> bool {
        let (piece, next) = self.look(self.at);
        if piece == wanted {
            self.at = next;
        }
        piece == wanted
    }

    pub fn skip(&mut self, signs: &[Sign]) {
        while let (Piece::Sign(sign), next) = self.look(self.at)
            && signs.contains(&sign)
        {
            self.at = next;
        }
    }

    /// A text with a word that nobody knows is not understood, whatever the rest of it means; but for
    /// the words of a day that were understood, and cannot be.
    pub fn or_unknown<T>(&mut self, read: Result<T, Stop>) -> Result<T, Stop> {
        if read.is_err() && !matches!(read, Err(Stop::Fault(RhythmFault::Day(_)))) {
            self.at = 0;
            loop {
                match self.take() {
                    Piece::Unknown => return Err(Stop::UnknownWord),
                    Piece::End => break,
                    _ => {}
                }
            }
        }
        read
    }

    /// Days and times; `date` reads a day on which they begin.
    pub fn rhythm(
        mut self,
        date: impl Fn(&str) -> Option<Result<Date, DateFault>>,
        today: Date,
    ) -> Result<Rhythm, Stop> {
        let read = self.days_and_times(&date, today);
        self.or_unknown(read)
    }

    fn days_and_times(
        &mut self,
        date: &impl Fn(&str) -> Option<Result<Date, DateFault>>,
        today: Date,
    ) -> Result<Rhythm, Stop> {
        let (mut days, mut part) = (None, None);
        let mut times = Vec::new();
        let mut after_time = false;
        loop {
            let before = self.at;
            self.skip(&[Sign::And, Sign::Filler]);
            after_time &= self.at == before;
            match (self.peek(), &mut days) {
                (Piece::End, _) => break,
                (Piece::Sign(Sign::To), _) if !after_time => {
                    self.take();
                    continue;
                }
                (Piece::Sign(Sign::From), Some(Days::Every { from, .. })) => {
                    self.take();
                    *from = self.first_day(date)?;
                    continue;
                }
                _ => {}
            }
            let some = self.some_days(today, &mut part)?;
            after_time = some.is_none();
            match some {
                Some(some) => days = Some(together(days, some)?),
                None => times.push(self.time()?.ok_or(UNCLEAR)?),
            }
        }
        let mut times = resolved(&times, part)?;
        times.sort();
        times.dedup();
        match (&days, times.len()) {
            (None, 0) => Err(UNCLEAR),
            (_, count) if count > MOST_TIMES => Err(Stop::Fault(RhythmFault::TooMany)),
            _ => Ok(Rhythm { days, times }),
        }
    }

    /// Days of any sort, if some stand next.
    fn some_days(&mut self, today: Date, part: &mut Option<Part>) -> Result<Option<Days>, Stop> {
        let start = self.at;
        let days = match self.take() {
            Piece::Sign(Sign::Daily) => Days::Daily,
            Piece::Sign(Sign::EveryOtherDay) => Days::Every { days: 2, from: today },
            Piece::Sign(Sign::Every) => return self.every(today, part).map(Some),
            Piece::Sign(Sign::Group(week)) => Days::Weekly(week),
            Piece::Sign(Sign::Day) => {
                self.skip(&[Sign::Filler]);
                match self.take() {
                    Piece::Sign(Sign::Weekday(day)) => self.weekday_and_on(day),
                    Piece::Sign(Sign::Group(week)) => Days::Weekly(week),
                    _ => return Err(UNCLEAR),
                }
            }
            Piece::Sign(Sign::Weekday(day)) => self.weekday_and_on(day),
            Piece::Sign(Sign::From) => {
                self.skip(&[Sign::Filler, Sign::Day]);
                match self.take() {
                    Piece::Sign(Sign::Weekday(day)) => self.weekday_and_on(day),
                    _ => {
                        self.at = start;
                        return Ok(None);
                    }
                }
            }
            _ => {
                self.at = start;
                return Ok(None);
            }
        };
        Ok(Some(days))
    }

    /// What stands behind "every".
    fn every(&mut self, today: Date, part: &mut Option<Part>) -> Result<Days, Stop> {
        self.skip(&[Sign::Filler]);
        match self.take() {
            Piece::Sign(Sign::Day) => {
                let Piece::Sign(Sign::Weekday(day)) = self.peek() else { return Ok(Days::Daily) };
                self.take();
                Ok(self.weekday_and_on(day))
            }
            Piece::Sign(Sign::Part(of)) => {
                *part = Some(of);
                Ok(Days::Daily)
            }
            Piece::Sign(Sign::Weekday(day)) => Ok(self.weekday_and_on(day)),
            Piece::Sign(Sign::Group(week)) => Ok(Days::Weekly(week)),
            Piece::Number(days, _) | Piece::Sign(Sign::Named(days)) => {
                if !self.take_if(Piece::Sign(Sign::Day)) {
                    return Err(UNCLEAR);
                }
                match i8::try_from(days) {
                    Ok(0) => Err(UNCLEAR),
                    Ok(1) => Ok(Days::Daily),
                    Ok(days) if days <= MOST_DAYS => Ok(Days::Every { days, from: today }),
                    _ => Err(Stop::Fault(RhythmFault::TooRare)),
                }
            }
            _ => Err(UNCLEAR),
        }
    }

    /// A day of the week, or all from it to another.
    fn weekday_and_on(&mut self, day: Weekday) -> Days {
        let behind = self.at;
        if matches!(self.take(), Piece::Dash | Piece::Sign(Sign::To | Sign::At)) {
            self.skip(&[Sign::Filler, Sign::Day]);
            if let Piece::Sign(Sign::Weekday(last)) = self.take() {
                return Days::Weekly(days_between(day, last));
            }
        }
        self.at = behind;
        Days::on(day)
    }

    /// The day on which every so many days begin: the longest text from here that is one.
    fn first_day(
        &mut self,
        date: &impl Fn(&str) -> Option<Result<Date, DateFault>>,
    ) -> Result<Date, Stop> {
        let mut fault = RhythmFault::Unclear;
        let Some(start) = self.tokens.get(self.at).map(|token| token.from) else {
            return Err(UNCLEAR);
        };
        for last in (self.at..self.tokens.len()).rev() {
            let end = self.tokens.get(last).map(|token| token.to).unwrap_or_default();
            match self.text.get(start..end).and_then(date) {
                Some(Ok(day)) => {
                    self.at = last + 1;
                    return Ok(day);
                }
                Some(Err(found @ (DateFault::Past | DateFault::TooFar))) => {
                    fault = RhythmFault::Day(found);
                }
                _ => {}
            }
        }
        Err(Stop::Fault(fault))
    }
}

/// Days of the week may be said one after the other; nothing else goes together.
fn together(days: Option<Days>, more: Days) -> Result<Days, Stop> {
    match (days, more) {
        (None, more) => Ok(more),
        (Some(Days::Weekly(one)), Days::Weekly(other)) => {
            let both = one.iter().zip(other);
            let both: Vec<bool> = both.map(|(one, other)| *one || other).collect();
            both.try_into().map(Days::Weekly).map_err(|_| UNCLEAR)
        }
        _ => Err(UNCLEAR),
    }
}
