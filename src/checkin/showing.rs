//! A plan in words, with the next time.

use jiff::SignedDuration;

use super::{CheckIns, Reader, Said, diary::Diary};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::{place_of, zone},
    speech::{CheckInWord, List, Phrase, Words},
};

impl CheckIns {
    /// The whole plan, and how it is changed.
    pub(super) fn shows(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &Diary,
    ) -> Result<Flow, TransactionError> {
        let mut phrases = vec![self.rhythm_line(&said.reader, diary)];
        phrases.extend(self.questions_line(&said.reader, diary));
        phrases.extend(self.reminder_line(&said.reader, diary));
        phrases.extend(self.rest_lines(&said.reader, diary));
        phrases.extend(self.next_line(tx, &said.reader, diary));
        self.answer_all(tx, said, &phrases)?;
        let language = &said.reader.language;
        let word = |word| self.word(word, language);
        let phrases = [
            Phrase::CheckInChanges {
                rhythm: self.example(said, true),
                away: word(CheckInWord::Away),
                holiday: word(CheckInWord::Holiday),
                quiet: word(CheckInWord::Quiet),
                reminder: word(CheckInWord::Reminder),
            },
            Phrase::CheckInLooks {
                back: word(CheckInWord::HowHaveIBeen),
                forget: word(CheckInWord::ForgetAnswers),
                off: word(CheckInWord::Off),
            },
        ];
        self.answer_all(tx, said, &phrases)
    }

    /// When they are asked.
    pub(super) fn rhythm_line(&self, reader: &Reader, diary: &Diary) -> Phrase {
        let Some(plan) = &diary.plan else {
            let check_in = self.word(CheckInWord::CheckIn, &reader.language);
            return Phrase::CheckInNone { check_in };
        };
        let speech = self.people.speech();
        let rhythm = speech.rhythm(&reader.language, &plan.days, &plan.times, reader.today);
        let (rhythm, place) =
            (Words(rhythm), place_of(&self.understanding, Some(&plan.zone), &reader.language));
        match diary.on_the_minute {
            true => Phrase::CheckInPlanOnTheMinute { rhythm, place },
            false => Phrase::CheckInPlan { rhythm, place },
        }
    }

    pub(super) fn reminder_line(&self, reader: &Reader, diary: &Diary) -> Option<Phrase> {
        let after = SignedDuration::from_mins(i64::from(diary.remind?));
        let after = self.people.speech().length(&reader.language, after);
        Some(Phrase::CheckInReminds { after: Words(after) })
    }

    /// When they are not asked.
    fn rest_lines(&self, reader: &Reader, diary: &Diary) -> Vec<Phrase> {
        let lines = [
            self.quiet_line(reader, diary),
            self.away_line(reader, diary),
            self.holiday_line(reader, diary),
        ];
        lines.into_iter().flatten().collect()
    }

    pub(super) fn quiet_line(&self, reader: &Reader, diary: &Diary) -> Option<Phrase> {
        let hours = diary.plan.as_ref()?.quiet?;
        let hours = self.people.speech().hours(&reader.language, hours);
        Some(Phrase::CheckInQuietHours { hours: Words(hours) })
    }

    pub(super) fn away_line(&self, reader: &Reader, diary: &Diary) -> Option<Phrase> {
        let day = diary.plan.as_ref()?.away_until.filter(|day| *day > reader.today)?;
        let day = Words(self.people.speech().date(&reader.language, day, reader.today));
        Some(Phrase::CheckInAwayUntil { day })
    }

    pub(super) fn holiday_line(&self, reader: &Reader, diary: &Diary) -> Option<Phrase> {
        let speech = self.people.speech();
        let days = diary.plan.as_ref()?.holidays.iter().filter(|day| **day >= reader.today);
        let days: Vec<String> =
            days.map(|day| speech.date(&reader.language, *day, reader.today)).collect();
        (!days.is_empty()).then(|| Phrase::CheckInHolidays { days: List::of(days) })
    }

    /// When they are asked next.
    pub(super) fn next_line(
        &self,
        tx: &Transaction<'_>,
        reader: &Reader,
        diary: &Diary,
    ) -> Option<Phrase> {
        let plan = diary.plan.as_ref()?;
        let Some(next) = diary.next else { return Some(Phrase::CheckInNoNext) };
        let there = |at: jiff::Timestamp| at.to_zoned(zone(Some(&plan.zone)));
        let (due, today) = (there(next.due), there(tx.at()).date());
        let day = Words(self.people.speech().date(&reader.language, due.date(), today));
        let time = self.time(reader, due.time());
        Some(match due.date() == today {
            true => Phrase::CheckInNextToday { time },
            false => Phrase::CheckInNext { day, time },
        })
    }
}
