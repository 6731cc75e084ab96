//! Times of the day, parts of it, and lengths of time.

use jiff::{SignedDuration, civil::Time};

use super::{
    Hours, RhythmFault,
    lexicon::{Part, Sign},
    reader::{Piece, Reader, Stop, UNCLEAR},
};

/// Nothing longer is a length; in minutes.
const LONGEST: u32 = 31 * DAY;
const DAY: u32 = 24 * 60;

/// A time as it was said.
pub(super) struct Said {
    hour: i8,
    /// Below zero for "a quarter to".
    minute: i16,
    part: Option<Part>,
    /// It is plain which half of the day is meant.
    sure: bool,
}

/// The times that were said; `part` is the part of the day of those that were said without one.
/// If some were said with a part and others without, it is not plain what the others mean.
pub(super) fn resolved(said: &[Said], part: Option<Part>) -> Result<Vec<Time>, Stop> {
    let some = said.iter().any(|said| said.part.is_some());
    let time = |said: &Said| {
        let hour = match said.part.or(part) {
            Some(part) => part.hour(said.hour).ok_or(UNCLEAR)?,
            None if some && !said.sure => return Err(UNCLEAR),
            None => said.hour % 24,
        };
        let minutes = (i16::from(hour) * 60 + said.minute).rem_euclid(24 * 60);
        let at = |value: i16| i8::try_from(value).map_err(|_| UNCLEAR);
        Time::new(at(minutes / 60)?, at(minutes % 60)?, 0, 0).map_err(|_| UNCLEAR)
    };
    said.iter().map(time).collect()
}

impl Reader<'_> {
    /// One time, and nothing else.
    pub fn one_time(mut self) -> Result<Time, Stop> {
        let read = self.times_between(&[]);
        let times = self.or_unknown(read)?;
        times.first().copied().ok_or(UNCLEAR)
    }

    /// From one time to another.
    pub fn hours(mut self) -> Result<Hours, Stop> {
        let between =
            [Piece::Dash, Piece::Sign(Sign::To), Piece::Sign(Sign::At), Piece::Sign(Sign::And)];
        let read = self.times_between(&between);
        match *self.or_unknown(read)? {
            [from, to] if from != to => Ok(Hours { from, to }),
            _ => Err(UNCLEAR),
        }
    }

    /// One time, and another behind one of these if there are any.
    fn times_between(&mut self, between: &[Piece]) -> Result<Vec<Time>, Stop> {
        const BEFORE: [Sign; 3] = [Sign::From, Sign::To, Sign::Filler];
        self.skip(&BEFORE);
        let mut times = vec![self.time()?.ok_or(UNCLEAR)?];
        if !between.is_empty() {
            if !between.contains(&self.peek()) {
                return Err(UNCLEAR);
            }
            self.take();
            self.skip(&BEFORE);
            times.push(self.time()?.ok_or(UNCLEAR)?);
        }
        self.skip(&[Sign::Filler]);
        if self.peek() == Piece::End { resolved(&times, None) } else { Err(UNCLEAR) }
    }

    /// A time, if one stands next.
    pub fn time(&mut self) -> Result<Option<Said>, Stop> {
        let start = self.at;
        self.skip(&[Sign::At, Sign::Filler]);
        let before = self.minutes_before();
        let Some((mut said, named)) = self.hour()? else {
            self.at = start;
            return Ok(None);
        };
        match before {
            Some(minutes) => said.minute = minutes,
            None => said.minute += self.minutes(&said, named)?,
        }
        self.skip(&[Sign::Hour]);
        if said.hour == 24 && said.minute > 0 {
            return Err(Stop::Fault(RhythmFault::NoSuchTime));
        }
        if let Piece::Sign(Sign::Part(part)) = self.peek() {
            self.take();
            said.part = Some(part);
        }
        Ok(Some(said))
    }

    /// "half past", "quarter to", "ten past": minutes before the hour to which they belong.
    fn minutes_before(&mut self) -> Option<i16> {
        let start = self.at;
        let (minutes, number) = match self.take() {
            Piece::Number(minutes, _) | Piece::Sign(Sign::Named(minutes)) => {
                self.skip(&[Sign::Minute]);
                (i16::try_from(minutes).ok().filter(|minutes| *minutes < 60), true)
            }
            Piece::Sign(sign) => (fraction(sign), false),
            _ => (None, false),
        };
        let minutes = match self.take() {
            Piece::Sign(Sign::Past) => minutes,
            Piece::Sign(Sign::To) if !number => minutes.map(|minutes| -minutes),
            _ => None,
        };
        if minutes.is_none() {
            self.at = start;
        }
        minutes
    }

    /// The hour, and whether it was said in words.
    fn hour(&mut self) -> Result<Option<(Said, bool)>, Stop> {
        let said = |hour, minute, sure| Said { hour, minute, part: None, sure };
        let (number, digits) = match self.peek() {
            Piece::Number(number, digits) => (number, digits),
            Piece::Sign(Sign::Named(number)) => (number, 0),
            Piece::Sign(Sign::Part(Part::Noon)) => {
                self.take();
                return Ok(Some((said(12, 0, true), true)));
            }
            Piece::Sign(Sign::Part(Part::Midnight)) => {
                self.take();
                return Ok(Some((said(0, 0, true), true)));
            }
            _ => return Ok(None),
        };
        self.take();
        let (hour, minute) = if digits == 4 { (number / 100, number % 100) } else { (number, 0) };
        if digits > 4 || digits == 3 {
            return Err(UNCLEAR);
        }
        if hour > 24 || minute > 59 {
            return Err(Stop::Fault(RhythmFault::NoSuchTime));
        }
        let sure = !(1..=12).contains(&hour) || (hour < 10 && digits % 2 == 0 && digits > 0);
        let (hour, minute) = (i8::try_from(hour), i16::try_from(minute));
        match (hour, minute) {
            (Ok(hour), Ok(minute)) => Ok(Some((said(hour, minute, sure), digits == 0))),
            _ => Err(UNCLEAR),
        }
    }

    /// The minutes that stand behind an hour.
    fn minutes(&mut self, said: &Said, named: bool) -> Result<i16, Stop> {
        if said.minute != 0 {
            return Ok(0);
        }
        if matches!(self.peek(), Piece::Colon | Piece::Dot) {
            self.take();
            return match (self.take(), self.peek()) {
                (_, Piece::Colon | Piece::Dot) => Err(UNCLEAR),
                (Piece::Number(minutes, 2), _) => minute(minutes),
                _ => Err(UNCLEAR),
            };
        }
        let marked = self.take_if(Piece::Sign(Sign::Hour));
        match (self.peek(), self.peek_behind()) {
            (_, Piece::Sign(Sign::Hour) | Piece::Colon | Piece::Dot) => {}
            (Piece::Number(minutes, 2), _) if !named || marked => {
                self.take();
                self.skip(&[Sign::Minute]);
                return minute(minutes);
            }
            (Piece::Sign(Sign::Named(minutes)), _) if named && minutes >= 10 => {
                self.take();
                self.skip(&[Sign::Minute]);
                return minute(minutes);
            }
            _ => {}
        }
        self.minutes_beside(named)
    }

    /// "and a half", "less a quarter", "and ten minutes"
    fn minutes_beside(&mut self, named: bool) -> Result<i16, Stop> {
        let before = self.at;
        let less = self.peek() == Piece::Sign(Sign::Less);
        if !less && self.peek() != Piece::Sign(Sign::And) {
            return Ok(0);
        }
        self.take();
        let said = self.take();
        let of_minutes = self.take_if(Piece::Sign(Sign::Minute));
        let minutes = match said {
            Piece::Number(count, _) | Piece::Sign(Sign::Named(count)) if less || of_minutes => {
                minute(count)?
            }
            Piece::Sign(Sign::Named(count)) if named && count > 24 => minute(count)?,
            // "ocho y diez" may be one time or two.
            Piece::Sign(Sign::Named(5 | 10 | 20)) if named => return Err(UNCLEAR),
            Piece::Sign(sign) => match fraction(sign) {
                Some(minutes) => minutes,
                None if less => return Err(UNCLEAR),
                None => 0,
            },
            _ if less => return Err(UNCLEAR),
            _ => 0,
        };
        if minutes == 0 {
            self.at = before;
        }
        Ok(if less { -minutes } else { minutes })
    }

    /// A length of time, such as "in 4 hours", "1h30" or "30 min".
    pub fn length(mut self) -> Result<SignedDuration, Stop> {
        let read = self.minutes_long();
        match self.or_unknown(read)? {
            0 => Err(UNCLEAR),
            minutes if minutes > LONGEST => Err(Stop::Fault(RhythmFault::TooLong)),
            minutes => Ok(SignedDuration::from_mins(minutes.into())),
        }
    }

    fn minutes_long(&mut self) -> Result<u32, Stop> {
        self.skip(&[Sign::In, Sign::Filler]);
        let mut length: u32 = 0;
        let mut hours_before = false;
        loop {
            if length > 0 {
                self.skip(&[Sign::And]);
            }
            let (minutes, hours) = match self.take() {
                Piece::End => return Ok(length),
                Piece::Sign(Sign::Length(minutes)) => (minutes, minutes % 60 == 0),
                Piece::Sign(Sign::Hour) if length == 0 => (60, true),
                Piece::Sign(Sign::Day) if length == 0 => (DAY, false),
                Piece::Sign(sign @ (Sign::Half | Sign::Quarter | Sign::Third)) if hours_before => {
                    let minutes = fraction(sign).and_then(|minutes| u32::try_from(minutes).ok());
                    (minutes.unwrap_or_default(), false)
                }
                Piece::Number(count, _) | Piece::Sign(Sign::Named(count)) => {
                    self.so_many(count, hours_before)?
                }
                _ => return Err(UNCLEAR),
            };
            length = length.saturating_add(minutes);
            hours_before = hours;
        }
    }

    /// So many of what stands behind the number, in minutes; and whether these are hours.
    fn so_many(&mut self, count: u32, hours_before: bool) -> Result<(u32, bool), Stop> {
        let half =
            (self.peek(), self.peek_behind()) == (Piece::Sign(Sign::And), Piece::Sign(Sign::Half));
        if half {
            self.take();
            self.take();
        }
        match self.peek() {
            Piece::Sign(Sign::Hour) => {
                self.take();
                let minutes = count.saturating_mul(60).saturating_add(if half { 30 } else { 0 });
                Ok((minutes, !half))
            }
            _ if half => Err(UNCLEAR),
            Piece::Sign(Sign::Minute) => {
                self.take();
                Ok((count, false))
            }
            Piece::Sign(Sign::Day) => {
                self.take();
                Ok((count.saturating_mul(DAY), false))
            }
            Piece::End if hours_before && count < 60 => Ok((count, false)),
            _ => Err(UNCLEAR),
        }
    }
}

fn fraction(sign: Sign) -> Option<i16> {
    match sign {
        Sign::Half => Some(30),
        Sign::Quarter => Some(15),
        Sign::Third => Some(20),
        _ => None,
    }
}

fn minute(minutes: u32) -> Result<i16, Stop> {
    match i16::try_from(minutes) {
        Ok(minutes) if minutes < 60 => Ok(minutes),
        _ => Err(Stop::Fault(RhythmFault::NoSuchTime)),
    }
}
