//! Changing a plan by words: away, holidays, quiet hours, a reminder, an end.

use jiff::{SignedDuration, ToSpan, civil::Date};
use matrix_sdk::ruma::UserId;

use super::{CheckIns, Reader, Said, absence::rest_until, diary::Diary, setting_up::REMIND};
use crate::{
    core::{Flow, TimerKey, Transaction, TransactionError},
    people::Consent,
    speech::{CheckInWord, DateFault, Phrase},
};

/// A reminder comes after so many minutes at least, and at most.
const REMINDER: std::ops::RangeInclusive<i64> = 10..=12 * 60;
/// More holidays than these are not kept.
const MOST_HOLIDAYS: usize = 60;

impl CheckIns {
    /// Changes a plan that there is. What cannot be read changes nothing.
    pub(super) fn changes(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        word: CheckInWord,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        use CheckInWord as W;
        let Some(plan) = diary.plan.as_mut() else { return Ok(Flow::Passed) };
        plan.holidays.retain(|day| *day >= said.reader.today);
        let alone = rest.is_empty();
        match word {
            W::Away | W::Holiday | W::NoHoliday => {
                return self.changes_days(tx, said, diary, word, rest);
            }
            W::Quiet => match self.understanding.hours(rest, &said.reader.language).ok() {
                Some(hours) => {
                    let asleep = plan.times.iter().find(|time| hours.contain(**time)).copied();
                    if let Some(time) = asleep {
                        let phrase =
                            Phrase::CheckInQuietClash { time: self.time(&said.reader, time) };
                        return self.answer(tx, said, &phrase);
                    }
                    plan.quiet = Some(hours);
                }
                None => return self.shows_example(tx, said, word, rest),
            },
            W::NoQuiet if alone => plan.quiet = None,
            W::Back if alone => plan.away_until = None,
            W::Reminder if alone => diary.remind = Some(REMIND),
            W::Reminder => match self
                .understanding
                .length(rest, &said.reader.language)
                .ok()
                .map(|after| after.as_mins())
            {
                Some(after) if REMINDER.contains(&after) => {
                    diary.remind = u16::try_from(after).ok();
                }
                _ => return self.shows_example(tx, said, word, rest),
            },
            W::NoReminder if alone => {
                diary.remind = None;
                tx.cancel_timer(TimerKey::CheckInAgain(said.person.user.clone()));
            }
            W::OnTheMinute if alone => diary.on_the_minute = true,
            W::Around if alone => diary.on_the_minute = false,
            _ => return Ok(Flow::Passed),
        }
        if matches!(word, W::OnTheMinute | W::Around) {
            // What is due already comes as it would have.
            let now = tx.at();
            diary.next = diary.next.filter(|next| next.due <= now);
        }
        self.has_changed(tx, said, diary, word)
    }

    /// Days on which they are not asked.
    fn changes_days(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        word: CheckInWord,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let Some(plan) = diary.plan.as_mut() else { return Ok(Flow::Passed) };
        let day = self.understanding.date(rest, said.reader.today, &said.reader.language);
        let day = match day {
            Ok(day) => day,
            Err(DateFault::Unclear | DateFault::ToCome) => {
                return self.shows_example(tx, said, word, rest);
            }
            Err(fault) => {
                let phrase = self.people.no_day(fault, &said.reader.language, said.reader.today);
                return self.answer(tx, said, &phrase);
            }
        };
        match word {
            CheckInWord::Away => plan.away_until = Some(day),
            CheckInWord::NoHoliday => plan.holidays.retain(|other| *other != day),
            _ if plan.holidays.contains(&day) || plan.holidays.len() >= MOST_HOLIDAYS => {}
            _ => plan.holidays.push(day),
        }
        plan.holidays.sort_unstable();
        self.has_changed(tx, said, diary, word)
    }

    /// Says what was changed, and the next time.
    fn has_changed(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        word: CheckInWord,
    ) -> Result<Flow, TransactionError> {
        self.waits(tx, said.person, diary)?;
        let reader = &said.reader;
        let changed = match word {
            CheckInWord::Reminder => self.reminder_line(reader, diary),
            CheckInWord::NoReminder => Some(Phrase::CheckInRemindsNot),
            CheckInWord::Quiet => self.quiet_line(reader, diary),
            CheckInWord::NoQuiet => Some(Phrase::CheckInNoQuietHours),
            CheckInWord::Away => self.away_line(reader, diary),
            CheckInWord::Holiday | CheckInWord::NoHoliday => self.holiday_line(reader, diary),
            _ => None,
        };
        let mut phrases = vec![changed.unwrap_or_else(|| self.rhythm_line(reader, diary))];
        phrases.extend(self.next_line(tx, &said.reader, diary));
        if matches!(word, CheckInWord::Away | CheckInWord::Back) {
            let until = diary.plan.as_ref().and_then(|plan| plan.away_until);
            phrases.extend(rest_until(&self.people, tx, &said.person.user, until)?);
        }
        self.answer_all(tx, said, &phrases)
    }

    /// Somebody without a plan is away, or back: a rule about their silence rests as well.
    pub(super) fn rests_without_plan(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        word: CheckInWord,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let day = self.understanding.date(rest, said.reader.today, &said.reader.language);
        let until = match (word, day) {
            (CheckInWord::Back, _) => None,
            (_, Ok(day)) => Some(day),
            (_, Err(_)) => return Ok(Flow::Passed),
        };
        match rest_until(&self.people, tx, &said.person.user, until)? {
            Some(phrase) => self.answer(tx, said, &phrase),
            None => Ok(Flow::Passed),
        }
    }

    /// What stands behind a word cannot be read. Where nothing does, or little, an example is shown;
    /// more words than that are ordinary talk.
    fn shows_example(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        word: CheckInWord,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        const FEW_WORDS: usize = 5;
        if rest.split_whitespace().count() > FEW_WORDS {
            return Ok(Flow::Passed);
        }
        let (speech, language) = (self.people.speech(), &said.reader.language);
        let day = |ahead: i64| {
            let day: Date = said.reader.today.saturating_add(ahead.days());
            speech.date(language, day, said.reader.today)
        };
        let example = match word {
            CheckInWord::Quiet => {
                let hours = |from, to| super::plan::Hours {
                    from: jiff::civil::Time::constant(from, 0, 0, 0),
                    to: jiff::civil::Time::constant(to, 0, 0, 0),
                };
                speech.hours(language, hours(22, 7))
            }
            CheckInWord::Reminder => speech.length(language, SignedDuration::from_hours(3)),
            _ => day(10),
        };
        let example = self.word_with(word, &example, language);
        self.answer(tx, said, &Phrase::CheckInExample { example })
    }

    /// They are asked no more.
    pub(super) fn ends(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
    ) -> Result<Flow, TransactionError> {
        let user = &said.person.user;
        let had = diary.plan.take().is_some() || diary.draft.take().is_some();
        (diary.draft, diary.next, diary.open) = (None, None, None);
        (diary.remind, diary.last) = (None, None);
        (diary.questions, diary.own) = (None, None);
        tx.cancel_timer(TimerKey::CheckInAgain(user.clone()));
        self.asks_no_more(tx, user, |_| true)?;
        self.has_plan(tx, said, false)?;
        self.waits(tx, said.person, diary)?;
        let check_in = self.word(CheckInWord::CheckIn, &said.reader.language);
        let forget = self.word(CheckInWord::ForgetAnswers, &said.reader.language);
        let phrase = match (had, diary.months.is_empty()) {
            (false, _) => Phrase::CheckInNone { check_in },
            (true, true) => Phrase::CheckInEnded { check_in },
            (true, false) => Phrase::CheckInEndedWithAnswers { check_in, forget },
        };
        self.answer(tx, said, &phrase)
    }

    /// Somebody has said where they are: their plan goes there too.
    pub(super) fn has_moved(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        let person = self.people.person(tx, user)?;
        let mut diary = Diary::of(tx, user)?;
        let (Some(zone), Some(plan)) = (person.zone.clone(), diary.plan.as_mut()) else {
            return Ok(());
        };
        if plan.zone == zone {
            return Ok(());
        }
        *plan = plan.moved(&zone, diary.asked);
        self.waits(tx, &person, &mut diary)?;
        if person.consent != Consent::Given {
            return Ok(());
        }
        let language = self.people.language(&person);
        let reader = Reader { language, today: self.today(tx, &person) };
        let mut phrases = vec![self.rhythm_line(&reader, &diary)];
        phrases.extend(self.next_line(tx, &reader, &diary));
        let text = self.paragraphs(&reader, &phrases);
        self.people.answer_markdown(tx, user, text)
    }
}
