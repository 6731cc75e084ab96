//! Days in ordinary words: "tomorrow", "el viernes", "in ten days", "1 December", "2026-12-01".
//!
//! Which words there are stands in `prompts/<language>/dates.ftl`. A text is a row of known words
//! and numbers, and only a few rows mean a day; one unknown word, and nothing is understood: Kolo
//! would rather ask than guess. A person's own language is tried before the others. What is written
//! by [`Speech::date`] is read as the same day.

use std::collections::BTreeMap;

use jiff::{
    Span, ToSpan,
    civil::{Date, Weekday},
};

use super::{Language, Phrase, Speech, Words, catalogue::fallbacks, plain::plain};

/// Nothing longer is a day; in bytes.
const LONGEST: usize = 200;
/// A day later than this was hardly meant; in years.
const YEARS: i16 = 3;
/// A day longer ago than this was hardly meant; in years.
const YEARS_AGO: i16 = 20;
/// The words of one way to say something are at most this many.
const MOST_WORDS: usize = 5;

pub(super) const WEEKDAYS: [(&str, Weekday); 7] = [
    ("date-monday", Weekday::Monday),
    ("date-tuesday", Weekday::Tuesday),
    ("date-wednesday", Weekday::Wednesday),
    ("date-thursday", Weekday::Thursday),
    ("date-friday", Weekday::Friday),
    ("date-saturday", Weekday::Saturday),
    ("date-sunday", Weekday::Sunday),
];

const MONTHS: [&str; 12] = [
    "date-january",
    "date-february",
    "date-march",
    "date-april",
    "date-may",
    "date-june",
    "date-july",
    "date-august",
    "date-september",
    "date-october",
    "date-november",
    "date-december",
];

const OTHERS: [(&str, Sign); 15] = [
    ("date-today", Sign::Today),
    ("date-tomorrow", Sign::Tomorrow),
    ("date-day-after-tomorrow", Sign::DayAfterTomorrow),
    ("date-yesterday", Sign::Yesterday),
    ("date-weekend", Sign::Weekend),
    ("date-end-of-month", Sign::EndOfMonth),
    ("date-day", Sign::Unit(Unit::Day)),
    ("date-week", Sign::Unit(Unit::Week)),
    ("date-month", Sign::Unit(Unit::Month)),
    ("date-year", Sign::Unit(Unit::Year)),
    ("date-in", Sign::In),
    ("date-next", Sign::Next),
    ("date-last", Sign::Last),
    ("date-ago", Sign::Ago),
    ("date-fillers", Sign::Filler),
];

/// Why a text is not a day on which something can be done, or was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// It could not be read as one day.
    Unclear,
    /// It is a day that has passed.
    Past,
    /// It is a day to come, where one that has passed is meant.
    ToCome,
    /// It is more than three years away.
    TooFar,
}

/// Which days are meant: a "Friday" is another one for who plans than for who looks back.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Meant {
    /// Today or later.
    ToCome,
    /// Today or earlier.
    Passed,
}

/// What one word, or a few together, say.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Today,
    Tomorrow,
    DayAfterTomorrow,
    Yesterday,
    Weekend,
    EndOfMonth,
    Unit(Unit),
    In,
    Next,
    Last,
    Ago,
    Filler,
    Weekday(Weekday),
    Month(i8),
    Number(i16),
    /// A number that counts days of a month: "1st".
    Ordinal(i16),
    /// A day that is written in numbers.
    Numeric(Numeric),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Day,
    Week,
    Month,
    Year,
}

/// A day in numbers, as its parts stand.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Numeric {
    parts: [i16; 2],
    /// What stands last, or first if it has four digits.
    year: Option<i16>,
    /// The parts are month and day, as in 2026-12-01.
    month_first: bool,
    /// They are parted by "/", which some read one way and some the other.
    slashed: bool,
}

/// The words for days, in every language.
#[derive(Default)]
pub(super) struct Dates {
    calendars: BTreeMap<Language, Calendar>,
}

/// The words of one language.
struct Calendar {
    /// Plain words, and what they say together.
    signs: BTreeMap<String, Sign>,
    /// Words for a length of time of their own, such as "fortnight". Those that are a unit too
    /// count only where nothing but a length can stand: behind "in" and "ago".
    spans: BTreeMap<String, (i16, Unit)>,
    /// What may stand right behind a number that counts days: "st".
    ordinals: Vec<String>,
    /// "1/12" is the first of December.
    day_before_month: bool,
}

impl Dates {
    pub(super) fn new(speech: &Speech) -> Self {
        let languages = speech.languages();
        let calendars = languages.map(|tag| (tag.clone(), Calendar::new(speech, tag))).collect();
        Self { calendars }
    }

    pub(super) fn read(
        &self,
        text: &str,
        today: Date,
        meant: Meant,
        language: &Language,
    ) -> Result<Date, DateFault> {
        if text.len() > LONGEST {
            return Err(DateFault::Unclear);
        }
        let own = fallbacks(language).find_map(|tag| self.calendars.get(&tag));
        if let Some(read) = own.and_then(|calendar| calendar.read(text, today, meant)) {
            return read;
        }
        let mut others =
            self.calendars.values().filter_map(|calendar| calendar.read(text, today, meant));
        let first = others.next().ok_or(DateFault::Unclear)?;
        if others.all(|other| other == first) { first } else { Err(DateFault::Unclear) }
    }

    /// The day in a text, by the words of one language; nothing if it does not know them all.
    pub(super) fn read_in(
        &self,
        language: &Language,
        text: &str,
        today: Date,
        meant: Meant,
    ) -> Option<Result<Date, DateFault>> {
        self.calendars.get(language)?.read(text, today, meant)
    }
}

impl Calendar {
    fn new(speech: &Speech, language: &Language) -> Self {
        let list = |id: &str| {
            let list = speech.own(language, id, None).unwrap_or_default();
            let words = list.split('|').map(plain).filter(|words| !words.is_empty());
            words.collect::<Vec<_>>()
        };
        let months = MONTHS.iter().zip(1..).map(|(id, number)| (*id, Sign::Month(number)));
        let weekdays = WEEKDAYS.iter().map(|(id, day)| (*id, Sign::Weekday(*day)));
        let named = weekdays.chain(months).chain(OTHERS);
        let mut signs: BTreeMap<String, Sign> = BTreeMap::new();
        for (id, sign) in named {
            signs.extend(list(id).into_iter().map(|words| (words, sign)));
        }
        let counts = speech.own(language, "date-counts", None).unwrap_or_default();
        for (ways, number) in counts.split('|').zip(1..) {
            let ways = ways.split(',').map(plain).filter(|way| !way.is_empty());
            signs.extend(ways.map(|way| (way, Sign::Number(number))));
        }
        let day_before_month = !list("date-day-before-month").is_empty();
        let ordinals = list("date-ordinals");
        let mut calendar = Self { signs, spans: BTreeMap::new(), ordinals, day_before_month };
        let spans = speech.own(language, "date-spans", None).unwrap_or_default();
        calendar.spans = spans.split('|').filter_map(|span| calendar.span(span)).collect();
        calendar
    }

    /// "fortnight: two weeks"
    fn span(&self, written: &str) -> Option<(String, (i16, Unit))> {
        let (words, length) = written.split_once(':')?;
        match self.signs(length)?.as_slice() {
            [Sign::Number(count), Sign::Unit(unit)] => Some((plain(words), (*count, *unit))),
            _ => None,
        }
    }

    /// The day in a text; nothing if the text has words that this language does not know.
    fn read(&self, text: &str, today: Date, meant: Meant) -> Option<Result<Date, DateFault>> {
        let signs = self.signs(text)?;
        Some(match meant {
            Meant::ToCome => self.day_of(&signs, today),
            Meant::Passed => self.day_passed(&signs, today),
        })
    }

    fn day_of(&self, signs: &[Sign], today: Date) -> Result<Date, DateFault> {
        let filled = signs.contains(&Sign::Filler);
        let known = signs.iter().copied();
        let signs: Vec<Sign> = known.filter(|sign| *sign != Sign::Filler).collect();
        let date = self.meaning(&signs, filled, today)?;
        let last = today.saturating_add(YEARS.years());
        match date {
            _ if date < today => Err(DateFault::Past),
            _ if date > last => Err(DateFault::TooFar),
            _ => Ok(date),
        }
    }

    /// The day that has passed. A day and month without a year are the last such day, if that is
    /// nearer than the next; otherwise the next was hardly meant, but may have been.
    fn day_passed(&self, signs: &[Sign], today: Date) -> Result<Date, DateFault> {
        let filled = signs.contains(&Sign::Filler);
        let known = signs.iter().copied();
        let signs: Vec<Sign> = known.filter(|sign| *sign != Sign::Filler).collect();
        let date = self.looking_back(&signs, filled, today)?;
        let first = today.saturating_sub(YEARS_AGO.years());
        match date {
            _ if date > today => Err(DateFault::ToCome),
            _ if date < first => Err(DateFault::Unclear),
            _ => Ok(date),
        }
    }

    fn looking_back(&self, signs: &[Sign], filled: bool, today: Date) -> Result<Date, DateFault> {
        use Sign::{
            Ago, Last, Month, Number, Numeric, Ordinal, Unit as Of, Weekday as On, Yesterday,
        };
        match *signs {
            [Yesterday] => earlier(today, 1.day()),
            [On(day)] if today.weekday() == day => Ok(today),
            [On(day)] | [Last, On(day)] | [On(day), Last] => Ok(gone(day, today)),
            [Last, Of(unit)] | [Of(unit), Last] => earlier(today, unit.times(1)),
            [Number(count), Of(unit), Ago] | [Ago, Number(count), Of(unit)] => {
                earlier(today, unit.times(count))
            }
            [Number(_), Of(_)] => Err(DateFault::Unclear),
            [Number(day) | Ordinal(day), Month(month)]
            | [Month(month), Number(day) | Ordinal(day)] => nearest(month, day, today),
            [Ordinal(day)] => last_day(day, today),
            [Number(day)] if filled => last_day(day, today),
            [Numeric(numeric)] if numeric.year.is_none() => {
                let (month, day) = self.month_and_day(numeric)?;
                nearest(month, day, today)
            }
            [On(weekday), ref rest @ ..] if !rest.is_empty() => {
                let date = self.looking_back(rest, true, today)?;
                if date.weekday() == weekday { Ok(date) } else { Err(DateFault::Unclear) }
            }
            _ => self.meaning(signs, filled, today),
        }
    }

    /// What the words of a text say, if all of them are known.
    fn signs(&self, text: &str) -> Option<Vec<Sign>> {
        let mut signs = Vec::new();
        let mut words: Vec<String> = Vec::new();
        for token in text.split_whitespace() {
            match numeric(token) {
                Some(numeric) => {
                    signs.extend(self.of_words(&words)?);
                    words.clear();
                    signs.push(Sign::Numeric(numeric));
                }
                None => {
                    words.extend(plain(token).split(' ').filter(|w| !w.is_empty()).map(Into::into));
                }
            }
        }
        signs.extend(self.of_words(&words)?);
        Some(signs)
    }

    fn of_words(&self, words: &[String]) -> Option<Vec<Sign>> {
        let mut signs = Vec::new();
        let mut rest = words;
        while !rest.is_empty() {
            let is_length = matches!(signs.last(), Some(Sign::In | Sign::Ago));
            let longest = (1..=MOST_WORDS.min(rest.len())).rev().find_map(|length| {
                let (some, after) = rest.split_at_checked(length)?;
                Some((self.said(&some.join(" "), is_length)?, after))
            });
            let (said, after) = match longest {
                Some(found) => found,
                None => {
                    let (word, after) = rest.split_first()?;
                    (vec![self.number(word)?], after)
                }
            };
            signs.extend(said);
            rest = after;
        }
        Some(signs)
    }

    /// What these words say together; a length of time is a number and its unit.
    fn said(&self, words: &str, is_length: bool) -> Option<Vec<Sign>> {
        match (self.signs.get(words), self.spans.get(words)) {
            (sign, Some((count, unit))) if is_length || sign.is_none() => {
                Some(vec![Sign::Number(*count), Sign::Unit(*unit)])
            }
            (sign, _) => sign.map(|sign| vec![*sign]),
        }
    }

    fn number(&self, word: &str) -> Option<Sign> {
        if let Ok(number) = word.parse::<u16>() {
            return i16::try_from(number).ok().map(Sign::Number);
        }
        let digits =
            self.ordinals.iter().find_map(|ordinal| word.strip_suffix(ordinal.as_str()))?;
        digits.parse::<u8>().ok().map(|number| Sign::Ordinal(number.into()))
    }

    fn meaning(&self, signs: &[Sign], filled: bool, today: Date) -> Result<Date, DateFault> {
        use Sign::{
            Ago, DayAfterTomorrow, EndOfMonth, In, Last, Month, Next, Number, Numeric, Ordinal,
            Today, Tomorrow, Unit as Of, Weekday as On, Weekend, Yesterday,
        };
        match *signs {
            [Today] => Ok(today),
            [Tomorrow] => later(today, 1.day()),
            [DayAfterTomorrow] => later(today, 2.days()),
            [Yesterday] | [Number(_), Of(_), Ago] | [Ago, Number(_), Of(_)] => Err(DateFault::Past),
            [Last, On(_) | Of(_)] | [On(_) | Of(_), Last] => Err(DateFault::Past),
            [EndOfMonth] => Ok(today.last_of_month()),
            [Weekend] => Ok(coming(Weekday::Saturday, today)),
            [On(day)] | [Next, On(day)] | [On(day), Next] => Ok(coming(day, today)),
            [On(day), Next, Of(Unit::Week)]
            | [On(day), Of(Unit::Week), Next]
            | [Next, Of(Unit::Week), On(day)] => {
                let monday = coming(Weekday::Monday, today);
                later(monday, i64::from(day.to_monday_zero_offset()).days())
            }
            [In, Number(count), Of(unit)] | [Number(count), Of(unit)] => {
                later(today, unit.times(count))
            }
            [Next, Of(unit)] | [Of(unit), Next] => later(today, unit.times(1)),
            [Number(day) | Ordinal(day), Month(month)]
            | [Month(month), Number(day) | Ordinal(day)] => next_of(month, day, today),
            [Number(day) | Ordinal(day), Month(month), Number(year)]
            | [Month(month), Number(day) | Ordinal(day), Number(year)] => on(year, month, day),
            [Ordinal(day)] => next_day(day, today),
            [Number(day)] if filled => next_day(day, today),
            [Numeric(numeric)] => self.in_numbers(numeric, today),
            [On(weekday), ref rest @ ..] => {
                let date = self.meaning(rest, true, today)?;
                if date.weekday() == weekday { Ok(date) } else { Err(DateFault::Unclear) }
            }
            _ => Err(DateFault::Unclear),
        }
    }

    fn in_numbers(&self, numeric: Numeric, today: Date) -> Result<Date, DateFault> {
        let (month, day) = self.month_and_day(numeric)?;
        match numeric.year {
            Some(year) => on(year, month, day),
            None => next_of(month, day, today),
        }
    }

    fn month_and_day(&self, numeric: Numeric) -> Result<(i8, i16), DateFault> {
        let [first, second] = numeric.parts;
        let (month, day) = if numeric.month_first {
            (first, second)
        } else if !numeric.slashed || self.day_before_month || first > 12 || first == second {
            (second, first)
        } else if second > 12 {
            (first, second)
        } else {
            return Err(DateFault::Unclear);
        };
        let month = i8::try_from(month).map_err(|_| DateFault::Unclear)?;
        Ok((month, day))
    }
}

impl Unit {
    fn times(self, count: i16) -> Span {
        match self {
            Self::Day => count.days(),
            Self::Week => count.weeks(),
            Self::Month => count.months(),
            Self::Year => count.years(),
        }
    }
}

fn later(date: Date, by: Span) -> Result<Date, DateFault> {
    date.checked_add(by).map_err(|_| DateFault::TooFar)
}

fn earlier(date: Date, by: Span) -> Result<Date, DateFault> {
    date.checked_sub(by).map_err(|_| DateFault::Unclear)
}

/// The last such day before today.
fn gone(day: Weekday, today: Date) -> Date {
    let days = match day.until(today.weekday()) {
        0 => 7,
        days => days,
    };
    today.saturating_sub(days.days())
}

/// The next such day after today.
fn coming(day: Weekday, today: Date) -> Date {
    let days = match today.weekday().until(day) {
        0 => 7,
        days => days,
    };
    today.saturating_add(days.days())
}

fn on(year: i16, month: i8, day: i16) -> Result<Date, DateFault> {
    let day = i8::try_from(day).map_err(|_| DateFault::Unclear)?;
    Date::new(year, month, day).map_err(|_| DateFault::Unclear)
}

/// This day of this month, this year or the next in which there is one, and not before today.
fn next_of(month: i8, day: i16, today: Date) -> Result<Date, DateFault> {
    let years = today.year()..=today.year().saturating_add(YEARS);
    let mut dates = years.filter_map(|year| on(year, month, day).ok());
    dates.find(|date| *date >= today).ok_or(DateFault::Unclear)
}

/// This day of this month: the last one up to today or the next one, whichever is nearer.
fn nearest(month: i8, day: i16, today: Date) -> Result<Date, DateFault> {
    let years = today.year().saturating_sub(YEARS)..=today.year().saturating_add(YEARS);
    let dates = years.filter_map(|year| on(year, month, day).ok());
    let apart = |date: &Date| today.duration_until(*date).as_secs().unsigned_abs();
    dates.min_by_key(apart).ok_or(DateFault::Unclear)
}

/// The last day with this number in its month, and not after today.
fn last_day(day: i16, today: Date) -> Result<Date, DateFault> {
    let months =
        (0..3_i64).filter_map(|more| today.first_of_month().checked_sub(more.months()).ok());
    let mut dates = months.filter_map(|first| on(first.year(), first.month(), day).ok());
    dates.find(|date| *date <= today).ok_or(DateFault::Unclear)
}

/// The next day with this number in its month, and not before today.
fn next_day(day: i16, today: Date) -> Result<Date, DateFault> {
    let months =
        (0..3_i64).filter_map(|more| today.first_of_month().checked_add(more.months()).ok());
    let mut dates = months.filter_map(|first| on(first.year(), first.month(), day).ok());
    dates.find(|date| *date >= today).ok_or(DateFault::Unclear)
}

/// "2026-12-01", "1.12.", "1/12/2026"
fn numeric(token: &str) -> Option<Numeric> {
    let token = token.trim_matches(|c: char| ",;.!?()،؛؟".contains(c));
    let mark = ['-', '.', '/'].into_iter().find(|mark| token.contains(*mark))?;
    let parts: Vec<String> = token.split(mark).map(plain).collect();
    let number = |part: &str| {
        let digits = (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        if digits { part.parse::<i16>().ok() } else { None }
    };
    let slashed = mark == '/';
    match parts.as_slice() {
        [year, month, day] if year.len() == 4 => {
            let (parts, year) = ([number(month)?, number(day)?], Some(number(year)?));
            Some(Numeric { parts, year, month_first: true, slashed: false })
        }
        [first, second, year] => {
            let century = if year.len() == 2 { 2000 } else { 0 };
            let (parts, year) = ([number(first)?, number(second)?], Some(century + number(year)?));
            Some(Numeric { parts, year, month_first: false, slashed })
        }
        [first, second] if mark != '-' => {
            let parts = [number(first)?, number(second)?];
            Some(Numeric { parts, year: None, month_first: false, slashed })
        }
        _ => None,
    }
}

impl Speech {
    /// A day as people say it: "Friday, 4 December", with its year if it is not the next of its
    /// name.
    pub fn date(&self, language: &Language, date: Date, today: Date) -> String {
        let next = next_of(date.month(), date.day().into(), today) == Ok(date);
        self.date_in_words(language, date, !next)
    }

    /// A day as people say it, with its year.
    pub fn date_with_year(&self, language: &Language, date: Date) -> String {
        self.date_in_words(language, date, true)
    }

    /// The days of a week, Monday first, as people say them.
    pub fn weekdays(&self, language: &Language) -> [String; 7] {
        WEEKDAYS.map(|(id, _)| self.first_way(language, id).0)
    }

    /// The first way to say one thing in a list of ways.
    pub(super) fn first_way(&self, language: &Language, id: &str) -> Words {
        let list = fallbacks(language).find_map(|tag| self.own(&tag, id, None));
        let list = list.unwrap_or_default();
        Words(list.split('|').next().unwrap_or_default().trim().to_owned())
    }

    fn date_in_words(&self, language: &Language, date: Date, with_year: bool) -> String {
        let first = |id: &str| self.first_way(language, id);
        let named = WEEKDAYS.iter().find(|(_, weekday)| *weekday == date.weekday());
        let weekday = named.map(|(id, _)| first(id)).unwrap_or_else(|| "".into());
        let month = usize::try_from(date.month()).unwrap_or_default();
        let month = MONTHS.get(month.wrapping_sub(1)).map(|id| first(id));
        let month = month.unwrap_or_else(|| "".into());
        let day = u64::try_from(date.day()).unwrap_or_default();
        let phrase = if with_year {
            let year = Words(date.year().to_string());
            Phrase::DateWrittenWithYear { weekday, day, month, year }
        } else {
            Phrase::DateWritten { weekday, day, month }
        };
        self.say(language, &phrase)
    }
}
