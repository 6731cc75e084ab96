//! How a facilitator is asked for what they bring, in private, when its step begins.
//!
//! The circle will read it, and what somebody writes for another question may arrive as an answer to
//! this one. So it is shown to its author first, and counts once they have said yes. Until then it
//! lies under their key, as an answer does, and goes with them or with the step.

use jiff::SignedDuration;
use matrix_sdk::ruma::UserId;

use super::{
    alone::answers::count,
    row::{Answer, Bringing, Brought, Halt, State},
    scene::Scene,
};
use crate::{
    core::{Lane, Late, TimerKey, TransactionError, Wait},
    people::Topic,
    script::{Kind, Step, StepId},
    speech::{Command, Heard, Phrase, Word, Words, markup},
};

/// So much can be put into a sentence of the script; in characters.
const LONGEST: usize = 400;
/// So many lines can be worked on.
const MOST_LINES: usize = 12;
/// A line of a longer list; in characters.
const LONGEST_LINE: usize = 100;
/// After so long the circle is told that something is being prepared, if the step has no time.
const A_WHILE: SignedDuration = SignedDuration::from_mins(2);
/// Under this number lies what was brought, as the answer to the question of its step.
const BROUGHT: usize = 0;
/// Under this number lies what its author has not said yes to.
pub(super) const DRAFT: usize = 1;

/// What a facilitator who was asked to bring something has written.
enum Said {
    TakesTime,
    Nothing,
    Yes(Answer),
    No,
    Keeps,
    Again(String),
    Text,
}

impl Scene<'_, '_> {
    pub fn bringing(&mut self) -> Option<&mut Bringing> {
        match self.state() {
            Some(State::Bringing(bringing)) => Some(bringing),
            _ => None,
        }
    }

    pub fn begin_bringing(&mut self, step: &Step) -> Result<(), TransactionError> {
        if let Some(state) = self.state() {
            *state = State::Bringing(Bringing::default());
        }
        if step.minutes == 0 && !self.is_slow() {
            self.tx.set_timer(TimerKey::StepTime(self.room()), Wait::For(A_WHILE), Late::Do);
        }
        self.ask_to_bring(step, None)
    }

    /// Asks a facilitator to bring something: this one, or who was asked before, or the first who is
    /// here.
    fn ask_to_bring(&mut self, step: &Step, to: Option<&UserId>) -> Result<(), TransactionError> {
        let before = self.bringing().and_then(|bringing| bringing.asked.clone());
        let still = || before.clone().filter(|user| self.leads_in_it(user));
        let asked = to.map(ToOwned::to_owned).or_else(still).or_else(|| self.facilitator_in_it());
        if before != asked {
            self.release_bringer(step)?;
        }
        if let Some(bringing) = self.bringing() {
            bringing.asked.clone_from(&asked);
        }
        let Some(asked) = asked else { return Ok(()) };
        let phrase = match self.unconfirmed(step)? {
            Some(draft) => shown(&draft.text),
            None => self.bring_question(&asked, step)?,
        };
        self.ask(&asked, self.bring_topic(step), &phrase)
    }

    fn bring_question(&self, asked: &UserId, step: &Step) -> Result<Phrase, TransactionError> {
        let question = self.step_text_for(asked, step)?.ask.into_iter().next();
        let question = Words(question.unwrap_or_default());
        Ok(match self.brought_text(&step.id) {
            Some(text) => Phrase::BringAgain {
                question,
                stands: Words(markup::quote(text)),
                next: self.command_word(Command::Next),
            },
            None => Phrase::BringAsked {
                question,
                longest: count(LONGEST),
                lines: count(MOST_LINES),
                skip: self.command_word(Command::Skip),
            },
        })
    }

    fn bring_topic(&self, step: &Step) -> Topic {
        Topic::Bring { circle: self.room(), step: step.id.clone() }
    }

    /// It takes a while: the circle hears why nothing happens.
    pub fn say_it_is_prepared(&mut self) {
        if !self.is_slow() {
            self.say(Lane::Session, &Phrase::SomethingIsPrepared);
        }
    }

    /// What whoever was asked has written and not said yes to.
    fn unconfirmed(&mut self, step: &Step) -> Result<Option<Answer>, TransactionError> {
        let Some(by) = self.bringing().and_then(|bringing| bringing.asked.clone()) else {
            return Ok(None);
        };
        self.tx.get::<Answer>(&Answer::key(&self.circle.room, &step.id, DRAFT, &by))
    }

    /// Erases what was written for the step that runs and got no yes.
    pub fn erase_unconfirmed(&mut self) {
        let (Some(step), Some(bringing)) = (self.step(), self.bringing()) else { return };
        if let Some(by) = bringing.asked.clone() {
            self.tx.delete::<Answer>(&Answer::key(&self.circle.room, &step.id, DRAFT, &by));
        }
    }

    /// Nothing is awaited any more of whoever was asked.
    fn release_bringer(&mut self, step: &Step) -> Result<(), TransactionError> {
        self.erase_unconfirmed();
        let Some(asked) = self.bringing().and_then(|bringing| bringing.asked.take()) else {
            return Ok(());
        };
        let topic = self.bring_topic(step);
        self.people().withdraw(self.tx, &asked, |other| *other == topic)
    }

    /// A facilitator writes what they bring, or says yes to it. Whether it was that.
    pub fn wrote_material(
        &mut self,
        by: &UserId,
        id: &StepId,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        let Some(step) = self.step_led_by(by, id).filter(|step| step.kind == Kind::Bring) else {
            return Ok(false);
        };
        let asked = self.bringing().is_some_and(|it| it.asked.as_deref() == Some(by));
        if !asked || self.is_for_an_earlier_step() {
            return Ok(false);
        }
        let draft = self.unconfirmed(&step)?;
        match self.said_of(&step, heard, draft) {
            Said::TakesTime => return self.answer(by, &Phrase::TakeYourTime).map(|()| true),
            Said::No => {
                self.erase_unconfirmed();
                return self.answer(by, &Phrase::BringAnew).map(|()| true);
            }
            Said::Again(text) => return self.show_material(by, &step, &text).map(|()| true),
            Said::Text => {
                if !self.is_too_much(by, &heard.text)? {
                    self.keep_answer(by, &step, DRAFT, &heard.text)?;
                    self.show_material(by, &step, &heard.text)?;
                }
                return Ok(true);
            }
            Said::Keeps => {}
            Said::Nothing => {
                self.let_go_of_material(&step.id);
                self.answer(by, &Phrase::PassNoted)?;
            }
            Said::Yes(draft) => {
                self.takes_material(by, &step, &draft)?;
                self.answer(by, &Phrase::BringNoted)?;
            }
        }
        self.erase_unconfirmed();
        self.is_brought(by, &step).map(|()| true)
    }

    fn said_of(&self, step: &Step, heard: &Heard, draft: Option<Answer>) -> Said {
        match (heard.whole, heard.number, draft) {
            (Some(Word::Pass | Word::Skip), ..) => Said::Nothing,
            (Some(Word::Yes), _, Some(draft)) | (_, Some(1), Some(draft)) => Said::Yes(draft),
            (Some(Word::No | Word::ForgetIt), _, Some(_)) | (_, Some(2), Some(_)) => Said::No,
            (Some(Word::Next | Word::Done), _, Some(draft)) => Said::Again(draft.text),
            (Some(Word::Next), ..) if self.brought_by(&step.id).is_some() => Said::Keeps,
            (Some(Word::Later | Word::Wait | Word::Done), ..) => Said::TakesTime,
            _ => Said::Text,
        }
    }

    /// Shows what the circle will read to whoever wrote it, and asks for their yes.
    fn show_material(
        &mut self,
        by: &UserId,
        step: &Step,
        text: &str,
    ) -> Result<(), TransactionError> {
        let topic = self.bring_topic(step);
        self.people().remember(self.tx, by, topic)?;
        self.answer(by, &shown(text))
    }

    /// Whoever was asked has decided: the circle goes on, or does as soon as it is resumed.
    fn is_brought(&mut self, by: &UserId, step: &Step) -> Result<(), TransactionError> {
        self.look_up()?;
        self.withdraw_choices(step)?;
        if !self.is_halted() {
            return self.advance();
        }
        if let Some(bringing) = self.bringing() {
            bringing.noted = true;
        }
        self.say_halted(by)
    }

    fn takes_material(
        &mut self,
        by: &UserId,
        step: &Step,
        draft: &Answer,
    ) -> Result<(), TransactionError> {
        self.lines_change(&step.id, &draft.text, false);
        self.let_go_of_material(&step.id);
        let key = Answer::key(&self.circle.room, &step.id, BROUGHT, by);
        self.tx.put_owned(by.as_bytes(), &key, draft)?;
        if let Some(running) = self.running.as_mut() {
            running.session.brought.push(Brought { step: step.id.clone(), by: by.to_owned() });
        }
        Ok(())
    }

    /// Whether it is too much to be read; then its author hears so.
    fn is_too_much(&mut self, by: &UserId, text: &str) -> Result<bool, TransactionError> {
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        let (length, lines_there) = (text.chars().count(), lines.len());
        let short = lines.iter().all(|line| line.chars().count() <= LONGEST_LINE);
        let fits = lines_there <= MOST_LINES && (length <= LONGEST || (short && lines_there > 1));
        if !fits {
            let phrase = Phrase::BringTooLong {
                longest: count(LONGEST),
                lines: count(MOST_LINES),
                line: count(LONGEST_LINE),
            };
            self.answer(by, &phrase)?;
        }
        Ok(!fits)
    }

    /// The message in which somebody brought something has been corrected. What they have not said
    /// yes to is shown to them anew.
    pub fn corrects_material(
        &mut self,
        by: &UserId,
        step: &Step,
        question: usize,
        text: &str,
    ) -> Result<(), TransactionError> {
        let key = Answer::key(&self.circle.room, &step.id, question, by);
        let Some(before) = self.tx.get::<Answer>(&key)? else { return Ok(()) };
        if self.is_too_much(by, text)? {
            return Ok(());
        }
        if question == BROUGHT {
            self.lines_change(&step.id, text, true);
        }
        let answer = Answer { text: text.to_owned(), event: before.event, ..Answer::default() };
        self.tx.put_owned(by.as_bytes(), &key, &answer)?;
        match question {
            DRAFT => self.show_material(by, step, text),
            _ => self.answer(by, &Phrase::AnswerChanged),
        }
    }

    /// `!next` while something is awaited: what waits for a yes is shown again, what was brought
    /// before stays, and otherwise whoever wants to go on is asked for it.
    pub fn bringing_goes_on(&mut self, by: &UserId) -> Result<(), TransactionError> {
        let (Some(step), Some(bringing)) = (self.step(), self.bringing()) else { return Ok(()) };
        let asked = bringing.asked.as_deref() == Some(by);
        let waits = asked && self.unconfirmed(&step)?.is_some();
        if !waits && self.brought_text(&step.id).is_some() {
            return self.advance();
        }
        if let Some(running) = self.running.as_mut() {
            // Whoever leads on is back, if they had left.
            running.session.care.stepped_out.retain(|other| other != by);
        }
        self.ask_to_bring(&step, Some(by))
    }

    /// `!skip`: a step that awaits something is left without it.
    pub fn skip_step(&mut self) -> Result<(), TransactionError> {
        if let Some(step) = self.step().filter(|_| self.bringing().is_some()) {
            self.let_go_of_material(&step.id);
            self.look_up()?;
        }
        self.advance()
    }

    pub fn resume_bringing(&mut self, why: Halt) -> Result<(), TransactionError> {
        let (Some(step), Some(bringing)) = (self.step(), self.bringing()) else { return Ok(()) };
        match (bringing.noted, why) {
            (true, _) => self.advance(),
            (false, Halt::Stop) => self.ask_to_bring(&step, None),
            (false, Halt::Pause) => self.bringer_is_there(),
        }
    }

    /// If whoever was asked is no longer here, or nobody was, another facilitator is asked.
    pub fn bringer_is_there(&mut self) -> Result<(), TransactionError> {
        let (Some(step), Some(bringing)) = (self.step(), self.bringing()) else { return Ok(()) };
        let asked = bringing.asked.clone();
        match asked.filter(|user| self.leads_in_it(user)) {
            Some(_) => Ok(()),
            None => self.ask_to_bring(&step, None),
        }
    }

    /// Somebody leaves the session: what they brought goes with them, and they are not waited for.
    pub fn takes_material_along(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let theirs: Vec<StepId> = self.running.as_ref().map_or_else(Vec::new, |running| {
            let brought = running.session.brought.iter().filter(|brought| brought.by == user);
            brought.map(|brought| brought.step.clone()).collect()
        });
        for step in &theirs {
            self.let_go_of_material(step);
        }
        self.look_up()?;
        let (Some(step), Some(bringing)) = (self.step(), self.bringing()) else { return Ok(()) };
        if bringing.asked.as_deref() != Some(user) {
            return Ok(());
        }
        self.release_bringer(&step)?;
        if self.is_halted() { Ok(()) } else { self.ask_to_bring(&step, None) }
    }

    fn let_go_of_material(&mut self, step: &StepId) {
        let Some(by) = self.brought_by(step) else { return };
        self.tx.delete::<Answer>(&Answer::key(&self.circle.room, step, BROUGHT, &by));
        if let Some(running) = self.running.as_mut() {
            running.session.brought.retain(|brought| brought.step != *step);
        }
    }

    /// The session is over: nothing that was brought is kept.
    pub fn forget_material(&mut self) {
        self.erase_unconfirmed();
        let brought = self.running.as_ref().map(|running| running.session.brought.clone());
        for Brought { step, .. } in brought.unwrap_or_default() {
            self.let_go_of_material(&step);
        }
    }
}

fn shown(text: &str) -> Phrase {
    Phrase::BringShown { brought: Words(markup::quote(text)) }
}
