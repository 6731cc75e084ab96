//! The circle agrees, or does not, and the file is handed out.
//!
//! Each is asked alone. Nobody learns who said what: there is an answer only when all have
//! answered, and one no is enough. Silence is no yes: after a day a facilitator decides, if nobody
//! has said no.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    file::{Booklet, Chapter, Part},
    gathering::{lines, titles},
    rows::{Choice, Gathered, Said, Sharing, Stage, Stored},
    store,
};
use crate::{
    circle::{
        alone::answers::{LONGEST_ANSWER, count},
        scene::Scene,
    },
    core::{Attachment, Lane, Late, TimerKey, TransactionError, Wait},
    people::{Consent, Topic},
    speech::{Command, Heard, Phrase, Word, Words, markup},
};

/// So long people may take to answer.
const TIME_TO_ANSWER: SignedDuration = SignedDuration::from_hours(24);

impl Scene<'_, '_> {
    /// Everybody who took part, and is still in the circle, is asked.
    pub(super) fn ask_the_circle(&mut self, by: &UserId) -> Result<(), TransactionError> {
        let Some(mut sharing) = self.sharing()? else { return Ok(()) };
        let sessions = self.shared_sessions(&sharing)?;
        let mut asked: Vec<OwnedUserId> = Vec::new();
        for user in sessions.iter().flat_map(|one| &one.people) {
            if self.circle.is_here(user) && !asked.contains(user) {
                asked.push(user.clone());
            }
        }
        self.answer(by, &Phrase::PassNoted)?;
        sharing.stage = Stage::Asking(asked.clone());
        store(self.tx, &Stored::Sharing(sharing.clone()))?;
        let items = lines(&self.in_order(&sessions)?);
        let titles = titles(&sessions);
        self.say(Lane::Session, &Phrase::TakeHomeAsked { items, titles });
        for user in asked {
            self.ask_to_take_home(&user)?;
        }
        let key = TimerKey::Consenting(self.room());
        self.tx.set_timer(key, Wait::For(TIME_TO_ANSWER), Late::Do);
        Ok(())
    }

    /// Whether somebody has answered, or is not asked any more, whether it may go into a file.
    pub fn has_said_whether_to_take_home(&self, user: &UserId) -> Result<bool, TransactionError> {
        let asking = self.sharing()?.is_some_and(|it| matches!(it.stage, Stage::Asking(_)));
        Ok(!asking || self.choices()?.iter().any(|choice| choice.author == user))
    }

    pub fn ask_to_take_home(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let Some(sharing) = self.sharing()? else { return Ok(()) };
        let sessions = self.shared_sessions(&sharing)?;
        let items = lines(&self.in_order(&sessions)?);
        let topic = Topic::TakeHome { circle: self.room() };
        self.ask(user, topic, &Phrase::TakeHome { items, titles: titles(&sessions) })
    }

    /// A stop may have kept the question from those who have not answered it.
    pub fn ask_again_what_to_take_home(&mut self) -> Result<(), TransactionError> {
        let topic = Topic::TakeHome { circle: self.room() };
        let Some(sharing) = self.sharing()? else { return Ok(()) };
        let Stage::Asking(asked) = sharing.stage else { return Ok(()) };
        for user in asked {
            let waits = self.people().person(self.tx, &user)?.topics.contains(&topic);
            if waits && !self.has_said_whether_to_take_home(&user)? {
                self.ask_to_take_home(&user)?;
            }
        }
        Ok(())
    }

    fn choices(&self) -> Result<Vec<Choice>, TransactionError> {
        let rows = self.rows()?.into_iter();
        Ok(rows
            .filter_map(|row| if let Stored::Choice(choice) = row { Some(choice) } else { None })
            .collect())
    }

    fn answers_whether(&mut self, user: &UserId, said: Said) -> Result<(), TransactionError> {
        let choice = Choice { circle: self.room(), author: user.to_owned(), said };
        store(self.tx, &Stored::Choice(choice))
    }

    /// What somebody answers to the question whether it may go into a file.
    pub fn takes_home(&mut self, user: &UserId, heard: &Heard) -> Result<bool, TransactionError> {
        if self.redacts(user, heard)? {
            return Ok(true);
        }
        let Some(sharing) = self.sharing()? else { return Ok(false) };
        let said = match (heard.number, heard.whole) {
            (Some(1), _) | (_, Some(Word::Yes)) => Said::Yes,
            (Some(2), _) | (_, Some(Word::No | Word::Pass)) => Said::No,
            (Some(3 | 4), _) | (_, Some(Word::Review)) if self.is_stopped() => {
                self.say_halted(user)?;
                return Ok(true);
            }
            (Some(3), _) => {
                let topic = Topic::TakeOut { circle: self.room() };
                self.ask(user, topic, &Phrase::WhatToTakeOut)?;
                return Ok(true);
            }
            (Some(4), _) | (_, Some(Word::Review)) => {
                self.show_lines(user, &sharing)?;
                self.ask_to_take_home(user)?;
                return Ok(true);
            }
            _ => return Ok(false),
        };
        self.answers_whether(user, said)?;
        let phrase = if said == Said::Yes { Phrase::TakeHomeYes } else { Phrase::TakeHomeNo };
        self.answer(user, &phrase)?;
        self.consent_is_settled()?;
        Ok(true)
    }

    /// What somebody wants to be taken out: it goes to a facilitator, without a name.
    pub fn wishes_out(&mut self, user: &UserId, heard: &Heard) -> Result<(), TransactionError> {
        if self.is_stopped() {
            return self.say_halted(user);
        }
        let circle = self.room();
        let takes_back = matches!(heard.whole, Some(Word::Pass | Word::ForgetIt | Word::Skip));
        let length = heard.text.chars().count();
        if !takes_back && length > LONGEST_ANSWER {
            let (length, longest) = (count(length), count(LONGEST_ANSWER));
            return self.answer(user, &Phrase::AnswerTooLong { length, longest });
        }
        self.people().withdraw(
            self.tx,
            user,
            |topic| matches!(topic, Topic::TakeOut { circle: of } if *of == circle),
        )?;
        if self.sharing()?.is_none() {
            return self.answer(user, &Phrase::TooLate);
        }
        if takes_back {
            return self.ask_to_take_home(user);
        }
        self.answers_whether(user, Said::TakeOut)?;
        self.answer(user, &Phrase::TakeOutPassedOn)?;
        if let Some(facilitator) = self.facilitator(None) {
            let wish = Words(markup::quote(&heard.text));
            let redact = self.command_word(Command::Redact);
            self.tell(&facilitator, &Phrase::TakeOutWished { wish, redact })?;
        }
        Ok(())
    }

    /// Something was taken out: who wished for that is asked again.
    pub(super) fn ask_again_who_wished(&mut self) -> Result<(), TransactionError> {
        for choice in self.choices()? {
            if choice.said == Said::TakeOut {
                let user = choice.author.clone();
                super::remove(self.tx, &Stored::Choice(choice));
                self.tell(&user, &Phrase::SomethingTakenOut)?;
                self.ask_to_take_home(&user)?;
            }
        }
        Ok(())
    }

    /// When all have answered who are still here, it is settled.
    pub fn consent_is_settled(&mut self) -> Result<(), TransactionError> {
        let Some(sharing) = self.sharing()? else { return Ok(()) };
        let Stage::Asking(asked) = &sharing.stage else { return Ok(()) };
        let choices = self.choices()?;
        let has_chosen = |user: &OwnedUserId| choices.iter().any(|choice| choice.author == *user);
        let mut here = asked.iter().filter(|user| self.circle.is_here(user));
        let wished = choices.iter().any(|choice| choice.said == Said::TakeOut);
        if self.is_halted() || wished || asked.is_empty() || !here.all(has_chosen) {
            return Ok(());
        }
        if choices.iter().any(|choice| choice.said == Said::No) {
            return self.there_is_no_file(&sharing);
        }
        self.hand_out(&sharing)
    }

    /// A day has passed since the circle was asked.
    pub fn answers_were_awaited(&mut self) -> Result<(), TransactionError> {
        let Some(sharing) = self.sharing()? else { return Ok(()) };
        let choices = self.choices()?;
        let said = |said: Said| choices.iter().any(|choice| choice.said == said);
        let key = TimerKey::Consenting(self.room());
        if self.is_halted() {
            self.tx.set_timer(key, Wait::For(SignedDuration::from_hours(1)), Late::Do);
            return Ok(());
        }
        if said(Said::No) {
            return self.there_is_no_file(&sharing);
        }
        self.tx.set_timer(key, Wait::For(TIME_TO_ANSWER), Late::Do);
        let Some(facilitator) = self.facilitator(None) else { return Ok(()) };
        let topic = Topic::Unanswered { circle: self.room() };
        let phrase = if said(Said::TakeOut) {
            Phrase::WishStillOpen { redact: self.command_word(Command::Redact) }
        } else {
            Phrase::NotAllAnswered
        };
        self.ask(&facilitator, topic, &phrase)
    }

    pub(super) fn wait_for_answers(&mut self, by: &UserId) -> Result<(), TransactionError> {
        let key = TimerKey::Consenting(self.room());
        self.tx.set_timer(key, Wait::For(TIME_TO_ANSWER), Late::Do);
        self.answer(by, &Phrase::PassNoted)
    }

    /// A facilitator says that the file is made although not all have answered.
    pub(super) fn hand_out_if_nobody_minds(&mut self, by: &UserId) -> Result<(), TransactionError> {
        let Some(sharing) = self.sharing()? else { return Ok(()) };
        let choices = self.choices()?;
        let said = |said: Said| choices.iter().any(|choice| choice.said == said);
        if said(Said::No) {
            return self.there_is_no_file(&sharing);
        }
        if said(Said::TakeOut) {
            let redact = self.command_word(Command::Redact);
            return self.answer(by, &Phrase::WishStillOpen { redact });
        }
        self.hand_out(&sharing)
    }

    fn there_is_no_file(&mut self, sharing: &Sharing) -> Result<(), TransactionError> {
        let titles = titles(&self.shared_sessions(sharing)?);
        self.drop_shared(sharing)?;
        self.say(Lane::Session, &Phrase::NoFile { titles });
        Ok(())
    }

    /// Everybody who took part gets the file, in both forms, and Kolo's copy is erased.
    fn hand_out(&mut self, sharing: &Sharing) -> Result<(), TransactionError> {
        let Stage::Asking(asked) = &sharing.stage else { return Ok(()) };
        let sessions = self.shared_sessions(sharing)?;
        let files = self.files(&sessions)?;
        let titles = titles(&sessions);
        if files.is_empty() {
            return self.erase_shared();
        }
        for user in asked {
            let person = self.people().person(self.tx, user)?;
            if person.consent != Consent::Given || !self.circle.is_here(user) {
                continue;
            }
            let phrase = Phrase::FileIsHere { titles: titles.clone() };
            self.people().tell(self.tx, user, Lane::Session, &phrase, None)?;
            for file in &files {
                self.hand_over(user, file.clone())?;
            }
        }
        self.drop_shared(sharing)?;
        self.say(Lane::Session, &Phrase::FileHandedOut { titles });
        Ok(())
    }

    /// The file, in both forms; in several parts if it is long.
    fn files(&self, sessions: &[Gathered]) -> Result<Vec<Attachment>, TransactionError> {
        let items = self.in_order(sessions)?;
        let chapter = |one: &Gathered| Chapter {
            title: one.title.clone(),
            parts: one
                .steps
                .iter()
                .map(|(id, asked)| Part {
                    asked: asked.clone(),
                    lines: items
                        .iter()
                        .filter(|kept| kept.session == one.session && kept.step == *id)
                        .map(|kept| kept.text.clone())
                        .collect(),
                })
                .collect(),
        };
        let say = |phrase: &Phrase| self.people().speech().say(&self.circle.language, phrase);
        let booklet = Booklet {
            language: self.circle.language.clone(),
            title: say(&Phrase::FileTitle),
            about: say(&Phrase::FileAbout),
            chapters: sessions.iter().map(chapter).collect(),
        };
        Ok(booklet.files(&say))
    }

    /// Nobody is asked any more.
    pub(super) fn end_sharing(&mut self) -> Result<(), TransactionError> {
        let circle = self.room();
        self.tx.cancel_timer(TimerKey::Consenting(circle.clone()));
        let mut asked = self.circle.facilitators.clone();
        if let Some(sharing) = self.sharing()? {
            if let Stage::Asking(users) = &sharing.stage {
                asked.extend(users.iter().cloned());
            }
            super::remove(self.tx, &Stored::Sharing(sharing));
        }
        for choice in self.choices()? {
            super::remove(self.tx, &Stored::Choice(choice));
        }
        for user in asked {
            self.people().withdraw(self.tx, &user, |topic| {
                topic.circle() == Some(&circle)
                    && matches!(
                        topic,
                        Topic::Harvest { .. }
                            | Topic::TakeHome { .. }
                            | Topic::TakeOut { .. }
                            | Topic::Unanswered { .. }
                    )
            })?;
        }
        Ok(())
    }
}
