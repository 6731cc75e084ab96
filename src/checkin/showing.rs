//! A plan in words, with the next time.

use jiff::SignedDuration;

use super::{CheckIns, Reader, Said, diary::Diary, reading};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::zone,
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
        let rhythm = reading::say_rhythm(speech, &reader.language, &plan.days, &plan.times);
        let (rhythm, place) = (Words(rhythm), Words(place(&plan.zone)));
        match diary.on_the_minute {
            true => Phrase::CheckInPlanOnTheMinute { rhythm, place },
            false => Phrase::CheckInPlan { rhythm, place },
        }
    }

    pub(super) fn reminder_line(&self, reader: &Reader, diary: &Diary) -> Option<Phrase> {
        let after = SignedDuration::from_mins(i64::from(diary.remind?));
        let after = reading::say_length(self.people.speech(), &reader.language, after);
        Some(Phrase::CheckInReminds { after: Words(after) })
    }

    /// When they are not asked.
    pub(super) fn rest_lines(&self, reader: &Reader, diary: &Diary) -> Vec<Phrase> {
        let (speech, language) = (self.people.speech(), &reader.language);
        let Some(plan) = &diary.plan else { return Vec::new() };
        let date = |day| speech.date(language, day, reader.today);
        let quiet = plan.quiet.map(|hours| Phrase::CheckInQuietHours {
            hours: Words(reading::say_hours(speech, language, hours)),
        });
        let away = plan.away_until.filter(|day| *day > reader.today);
        let away = away.map(|day| Phrase::CheckInAwayUntil { day: Words(date(day)) });
        let days: Vec<String> = plan
            .holidays
            .iter()
            .filter(|day| **day >= reader.today)
            .map(|day| date(*day))
            .collect();
        let holidays = (!days.is_empty()).then(|| Phrase::CheckInHolidays { days: List::of(days) });
        [quiet, away, holidays].into_iter().flatten().collect()
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
        let time = Words(reading::say_time(due.time()));
        Some(match due.date() == today {
            true => Phrase::CheckInNextToday { time },
            false => Phrase::CheckInNext { day, time },
        })
    }
}

/// What people call a zone: its city.
fn place(zone: &str) -> String {
    zone.rsplit('/').next().unwrap_or(zone).replace('_', " ")
}
