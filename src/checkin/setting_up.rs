//! Setting up: a short conversation, or all in one go: "check-in every weekday at 8:30".
//!
//! What has been said so far is a draft. Nothing is asked by it until it has been read back, and
//! somebody who says nothing more is not reminded of it.

use jiff::civil::Time;

use super::{
    CheckIns, Reader, Said,
    diary::{Diary, Draft},
    plan::{Days, Plan},
};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::{AboutCheckIns, ZoneCalled, zone_called},
    script::QuestionsName,
    speech::{CheckInWord, Phrase, Rhythm, Word, Words},
};

/// Whoever wants a reminder has it after so many minutes, unless they say otherwise.
pub(super) const REMIND: u16 = 120;

impl CheckIns {
    /// "check-in", alone or with what it shall be.
    pub(super) fn speaks_of_plan(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        if rest.is_empty() {
            return match diary.plan {
                Some(_) => self.shows(tx, said, diary),
                None => self.begins(tx, said, diary, None),
            };
        }
        if self.questions_called(rest).is_some() {
            return self.speaks_of_questions(tx, said, diary, rest);
        }
        let Some(rhythm) = self.reads(said, rest) else {
            let phrase = Phrase::CheckInUnclear { example: self.example(said, true) };
            return self.answer(tx, said, &phrase);
        };
        self.drafts_at_once(tx, said, diary, rhythm, None)
    }

    /// What was said in one go holds at once, if nothing is missing.
    pub(super) fn drafts_at_once(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        rhythm: Rhythm,
        questions: Option<QuestionsName>,
    ) -> Result<Flow, TransactionError> {
        self.asks_no_more(tx, &said.person.user, |asks| asks.sets_up())?;
        let (days, times) = match &diary.plan {
            // What is not said stays as it is.
            Some(plan) => {
                let days = rhythm.days.or_else(|| Some(plan.days.clone()));
                let kept = rhythm.times.is_empty().then(|| plan.times.clone());
                (days, kept.unwrap_or(rhythm.times))
            }
            None => (rhythm.days, rhythm.times),
        };
        let at = tx.at();
        diary.draft = Some(Draft {
            at,
            days,
            times,
            near: Vec::new(),
            at_once: true,
            remind: None,
            questions,
        });
        self.goes_on(tx, said, diary)
    }

    pub(super) fn begins(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        questions: Option<QuestionsName>,
    ) -> Result<Flow, TransactionError> {
        let (at, times, near, at_once) = (tx.at(), Vec::new(), Vec::new(), false);
        diary.draft = Some(Draft { at, days: None, times, near, at_once, remind: None, questions });
        diary.save(tx, &said.person.user)?;
        self.asks_about(tx, &said.person.user, AboutCheckIns::When)?;
        let (example, pass) = (self.example(said, false), self.pass(said));
        let when = Phrase::CheckInWhen { example, pass };
        self.answer_all(tx, said, &[Phrase::CheckInWhat, when])
    }

    /// An answer to one of the questions.
    pub(super) fn sets_up(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        asks: AboutCheckIns,
    ) -> Result<Flow, TransactionError> {
        let (now, user) = (tx.at(), &said.person.user);
        let Some(draft) = diary.draft.as_mut() else { return Ok(Flow::Passed) };
        draft.at = now;
        if said.heard.whole == Some(Word::Stop) {
            diary.draft = None;
            diary.save(tx, user)?;
            self.asks_no_more(tx, user, |asks| asks.sets_up())?;
            // What runs in a circle stops as well (promise P7).
            return Ok(Flow::Passed);
        }
        let ends = matches!(
            said.heard.whole,
            Some(Word::Pass | Word::Later | Word::ForgetIt | Word::Skip)
        ) || said.heard.whole == Some(Word::No) && asks != AboutCheckIns::Remind;
        if ends && asks != AboutCheckIns::Confirm {
            return self.gives_up(tx, said, diary);
        }
        match (said.heard.whole, asks) {
            (Some(Word::Help | Word::Ground | Word::Support | Word::Hold | Word::Pause), _) => {
                return Ok(Flow::Passed);
            }
            (_, AboutCheckIns::When) => return self.says_when(tx, said, diary),
            (_, AboutCheckIns::Where) => return self.says_where(tx, said, diary),
            _ => {}
        }
        let yes = match (said.heard.number, said.heard.whole) {
            (Some(1), _) | (None, Some(Word::Yes)) => true,
            (Some(2), _) | (None, Some(Word::No)) => false,
            _ if ends => return self.gives_up(tx, said, diary),
            _ => return Ok(Flow::Passed),
        };
        match (asks, yes) {
            (AboutCheckIns::Remind, yes) => {
                draft.remind = Some(if yes { REMIND } else { 0 });
                self.goes_on(tx, said, diary)
            }
            (_, true) => self.sets(tx, said, diary),
            (_, false) => {
                (draft.days, draft.times) = (None, Vec::new());
                diary.save(tx, user)?;
                self.asks_about(tx, user, AboutCheckIns::When)?;
                let (example, pass) = (self.example(said, false), self.pass(said));
                self.answer(tx, said, &Phrase::CheckInWhen { example, pass })
            }
        }
    }

    fn gives_up(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
    ) -> Result<Flow, TransactionError> {
        diary.draft = None;
        diary.save(tx, &said.person.user)?;
        self.asks_no_more(tx, &said.person.user, |asks| asks.sets_up())?;
        let check_in = self.word(CheckInWord::CheckIn, &said.reader.language);
        let phrase = match diary.plan {
            Some(_) => Phrase::CheckInUnchanged { check_in },
            None => Phrase::CheckInNothing { check_in },
        };
        self.answer(tx, said, &phrase)
    }

    fn says_when(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
    ) -> Result<Flow, TransactionError> {
        let (rhythm, Some(draft)) = (self.reads(said, &said.heard.text), diary.draft.as_mut())
        else {
            return Ok(Flow::Passed);
        };
        let Some(Rhythm { days, times }) = rhythm else {
            let phrase = Phrase::CheckInWhenUnclear {
                example: self.example(said, false),
                pass: self.pass(said),
            };
            diary.save(tx, &said.person.user)?;
            return self.answer(tx, said, &phrase);
        };
        draft.days = days.or_else(|| draft.days.take());
        if !times.is_empty() {
            draft.times = times;
        }
        self.goes_on(tx, said, diary)
    }

    fn says_where(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
    ) -> Result<Flow, TransactionError> {
        let Some(draft) = diary.draft.as_mut() else { return Ok(Flow::Passed) };
        let shown = |number: u32| {
            let at = usize::try_from(number).ok()?.checked_sub(1)?;
            draft.near.get(at).cloned()
        };
        let called = match said.heard.number.and_then(shown) {
            Some(zone) => ZoneCalled::Zone(zone),
            None => zone_called(&self.understanding, &said.heard.text, &said.reader.language),
        };
        match called {
            ZoneCalled::Zone(place) => {
                draft.near.clear();
                let user = said.person.user.clone();
                self.people.moves_to(tx, &user, &place)?;
                let person = self.people.person(tx, &user)?;
                let language = said.reader.language.clone();
                let reader = Reader { language, today: self.today(tx, &person) };
                let heard = said.heard.clone();
                let said = Said { person: &person, reader, heard, event: said.event };
                self.goes_on(tx, &said, diary)
            }
            ZoneCalled::Near(near) => {
                let phrase = if near.is_empty() {
                    Phrase::CheckInWhereUnclear { pass: self.pass(said) }
                } else {
                    let places = self.people.places_by_number(&said.reader.language, &near);
                    Phrase::CheckInWhereNear { places, pass: self.pass(said) }
                };
                draft.near = near;
                diary.save(tx, &said.person.user)?;
                self.answer(tx, said, &phrase)
            }
        }
    }

    /// Asks for what is still missing of a draft, or reads it back; what was said in one go holds at
    /// once.
    pub(super) fn goes_on(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
    ) -> Result<Flow, TransactionError> {
        let user = &said.person.user;
        let Some(draft) = diary.draft.clone() else { return Ok(Flow::Passed) };
        let pass = self.pass(said);
        let (asks, phrase) = match (&draft.days, &said.person.zone) {
            (None, _) => (AboutCheckIns::When, Phrase::CheckInWhichDays { pass }),
            (Some(_), _) if draft.times.is_empty() => {
                (AboutCheckIns::When, Phrase::CheckInWhichTimes { pass })
            }
            (Some(_), None) => (AboutCheckIns::Where, Phrase::CheckInWhere { pass }),
            (Some(_), Some(_)) if draft.at_once => return self.sets(tx, said, diary),
            (Some(_), Some(_)) if draft.remind.is_none() => {
                (AboutCheckIns::Remind, Phrase::CheckInRemindWhether)
            }
            (Some(_), Some(_)) => return self.reads_back(tx, said, diary),
        };
        diary.save(tx, user)?;
        self.asks_about(tx, user, asks)?;
        self.answer(tx, said, &phrase)
    }

    fn reads_back(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
    ) -> Result<Flow, TransactionError> {
        diary.save(tx, &said.person.user)?;
        let mut drafted = diary.clone();
        if let Some(asleep) = self.drafts(said, &mut drafted) {
            return self.would_be_asleep(tx, said, diary, asleep);
        }
        self.asks_about(tx, &said.person.user, AboutCheckIns::Confirm)?;
        let mut phrases = vec![self.rhythm_line(&said.reader, &drafted)];
        phrases.extend(self.questions_line(&said.reader, &drafted));
        phrases.extend(self.reminder_line(&said.reader, &drafted));
        phrases.push(Phrase::CheckInRight);
        self.answer_all(tx, said, &phrases)
    }

    /// Makes the draft the plan. What else had been chosen before stays. Gives back a time at which
    /// they would be asleep by it.
    fn drafts(&self, said: &Said<'_>, diary: &mut Diary) -> Option<Time> {
        let draft = diary.draft.take()?;
        let (Some(days), Some(zone)) = (draft.days, said.person.zone.clone()) else { return None };
        let new = Plan {
            days: Days::Daily,
            times: Vec::new(),
            zone: zone.clone(),
            quiet: None,
            away_until: None,
            holidays: Vec::new(),
            rested: None,
        };
        let mut plan = diary.plan.take().unwrap_or(new);
        (plan.days, plan.times, plan.zone) = (days, draft.times, zone);
        let quiet = plan.quiet;
        let asleep =
            plan.times.iter().copied().find(|time| quiet.is_some_and(|q| q.contain(*time)));
        match draft.remind {
            Some(0) => diary.remind = None,
            Some(minutes) => diary.remind = Some(minutes),
            None => {}
        }
        diary.questions = draft.questions.or(diary.questions.take());
        // Another rhythm begins anew, also later on this day.
        (diary.last, diary.next) = (None, None);
        diary.plan = Some(plan);
        asleep
    }

    /// From now on the draft holds.
    fn sets(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
    ) -> Result<Flow, TransactionError> {
        let user = &said.person.user;
        let is_first = diary.plan.is_none();
        let mut drafted = diary.clone();
        if let Some(asleep) = self.drafts(said, &mut drafted) {
            return self.would_be_asleep(tx, said, diary, asleep);
        }
        let was_read_back = diary.draft.as_ref().is_some_and(|draft| !draft.at_once);
        let asks_more = diary.draft.as_ref().is_some_and(|draft| draft.questions.is_some());
        *diary = drafted;
        self.asks_no_more(tx, user, |asks| asks.sets_up())?;
        self.has_plan(tx, said, true)?;
        self.waits(tx, said.person, diary)?;
        let mut phrases = Vec::new();
        if !was_read_back {
            phrases.push(self.rhythm_line(&said.reader, diary));
            if asks_more {
                phrases.extend(self.questions_line(&said.reader, diary));
            }
        }
        phrases.extend(self.next_line(tx, &said.reader, diary));
        if is_first {
            phrases.push(Phrase::CheckInWhoReads);
            phrases.push(Phrase::CheckInWays {
                check_in: self.word(CheckInWord::CheckIn, &said.reader.language),
                off: self.word(CheckInWord::Off, &said.reader.language),
            });
        }
        self.answer_all(tx, said, &phrases)
    }

    fn would_be_asleep(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        time: Time,
    ) -> Result<Flow, TransactionError> {
        diary.draft = None;
        diary.save(tx, &said.person.user)?;
        self.asks_no_more(tx, &said.person.user, |asks| asks.sets_up())?;
        let (speech, language) = (self.people.speech(), &said.reader.language);
        let quiet = diary.plan.as_ref().and_then(|plan| plan.quiet);
        let hours = quiet.map(|hours| speech.hours(language, hours));
        let phrase = Phrase::CheckInAsleep {
            time: self.time(&said.reader, time),
            hours: Words(hours.unwrap_or_default()),
            no_quiet: self.word(CheckInWord::NoQuiet, language),
        };
        self.answer(tx, said, &phrase)
    }

    /// Notes with the person whether they have a plan, for who says what stays with Kolo.
    pub(super) fn has_plan(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        has: bool,
    ) -> Result<(), TransactionError> {
        let mut person = self.people.person(tx, &said.person.user)?;
        person.checks_in = has;
        self.people.save(tx, &person)
    }

    pub(super) fn reads(&self, said: &Said<'_>, text: &str) -> Option<Rhythm> {
        let reader = &said.reader;
        self.understanding.rhythm(text, reader.today, &reader.language).ok()
    }

    fn pass(&self, said: &Said<'_>) -> Words {
        self.understanding.primary(Word::Pass, &said.reader.language).into()
    }

    /// A plan as it may be written, with the word before it or alone.
    pub(super) fn example(&self, said: &Said<'_>, with_word: bool) -> Words {
        let speech = self.people.speech();
        let times = [Time::constant(8, 30, 0, 0)];
        let rhythm =
            speech.rhythm(&said.reader.language, &Days::weekdays(), &times, said.reader.today);
        match with_word {
            true => self.word_with(CheckInWord::CheckIn, &rhythm, &said.reader.language),
            false => Words(rhythm),
        }
    }
}
