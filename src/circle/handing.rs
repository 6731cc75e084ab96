//! Handing what is one's own to one human.
//!
//! What somebody wrote for themselves alone has just gone back to them. Where the script offers it,
//! they may let one human read it: somebody who leads a circle in which both are, and whom Kolo may
//! write to. They say to whom, are asked once more, and until they say yes nobody else learns
//! anything. The copy for it lies under their key for a day at most (see
//! [`People::set_aside`](crate::people::People::set_aside)).

use matrix_sdk::ruma::{EventId, OwnedUserId, UserId};

use super::{
    Circles,
    leading::number,
    row::{Answer, Circle},
    scene::Scene,
    written::Written,
};
use crate::{
    core::{Flow, Lane, Member, MessageId, Transaction, TransactionError},
    people::{Consent, MayHand, Person, Topic},
    script::{HandOn, Kind, Step},
    speech::{Heard, Phrase, Verb, Word, Words, alike},
};

/// Those to whom somebody of this circle may hand something.
fn readers_in(
    kolo: &Circles,
    tx: &Transaction<'_>,
    circle: &Circle,
    author: &UserId,
) -> Result<Vec<Member>, TransactionError> {
    let mut readers = Vec::new();
    if !circle.is_here(author) {
        return Ok(readers);
    }
    for user in &circle.facilitators {
        let here = circle.members.iter().find(|member| member.user == *user);
        let Some(member) = here.filter(|_| *user != author && !circle.is_out_of_reach(user)) else {
            continue;
        };
        if kolo.people.person(tx, user)?.consent == Consent::Given {
            readers.push(member.clone());
        }
    }
    Ok(readers)
}

impl Circles {
    /// Those to whom somebody may hand something: who leads any of their circles.
    fn readers(
        &self,
        tx: &Transaction<'_>,
        author: &UserId,
    ) -> Result<Vec<Member>, TransactionError> {
        let mut readers: Vec<Member> = Vec::new();
        for (_, circle) in tx.scan::<Circle>()? {
            for member in readers_in(self, tx, &circle, author)? {
                if readers.iter().all(|other| other.user != member.user) {
                    readers.push(member);
                }
            }
        }
        Ok(readers)
    }

    /// Something has come back to somebody on its day: they may hand it on.
    pub(super) fn may_be_handed(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        number: u32,
    ) -> Result<Flow, TransactionError> {
        let readers = self.readers(tx, user)?;
        if readers.is_empty() {
            self.people.erase_set_aside(tx, user, number)?;
            self.people.tell(tx, user, Lane::CheckIn, &Phrase::HandNobody, None)?;
        } else {
            self.offer_to_hand(tx, user, number, &readers, Lane::CheckIn)?;
        }
        Ok(Flow::Taken)
    }

    fn offer_to_hand(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        number: u32,
        readers: &[Member],
        lane: Lane,
    ) -> Result<(), TransactionError> {
        let phrase = self.whom_phrase(tx, user, readers)?;
        let to = readers.iter().map(|member| member.user.clone()).collect();
        let topic = Topic::Hand { number, to, chosen: None, asked: tx.at() };
        self.remember_hand(tx, user, number, topic)?;
        self.people.tell(tx, user, lane, &phrase, None)
    }

    fn whom_phrase(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
        readers: &[Member],
    ) -> Result<Phrase, TransactionError> {
        let language = self.people.language(&self.people.person(tx, user)?);
        let mut names = Vec::new();
        for member in readers {
            names.push(self.people.name(tx, member)?);
        }
        let verb = self.understanding.primary_verb(Verb::HandTo, &language);
        let first = names.first().cloned().unwrap_or_default();
        let lines = names.iter().zip(1..);
        let list: Vec<String> = lines
            .map(|(name, at)| {
                let phrase = Phrase::HandReader { number: number(at), name: name.clone() };
                self.people.speech().say(&language, &phrase)
            })
            .collect();
        let hand = Words(verb.to_owned());
        Ok(match list.len() {
            1 => Phrase::HandOffer { hand, name: first },
            _ => Phrase::HandOfferSeveral { hand, name: first, list: Words(list.join(" · ")) },
        })
    }

    /// The newest of what they are asked.
    fn remember_hand(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        number: u32,
        topic: Topic,
    ) -> Result<(), TransactionError> {
        let is_old = |old: &Topic| matches!(old, Topic::Hand { number: of, .. } if *of == number);
        self.people.withdraw(tx, user, is_old)?;
        self.people.remember(tx, user, topic)
    }

    /// "hand to Lena", while there is anything to hand over.
    pub(super) fn hands_to(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(person);
        let newest = person.topics.iter().rev().find_map(|topic| match topic {
            Topic::Hand { number, to, .. } => Some((*number, to.clone())),
            _ => None,
        });
        let Some((number, to)) = newest else { return Ok(Flow::Passed) };
        let Some((Verb::HandTo, rest)) = self.understanding.verb(&heard.text, &language) else {
            return Ok(Flow::Passed);
        };
        let at = self.understanding.numbers(&rest, &language);
        let chosen = match at.as_deref() {
            Some([at]) => nth(&to, *at),
            _ => self.called(tx, person, &to, &rest)?,
        };
        match chosen {
            Some(chosen) => self.asks_once_more(tx, person, number, to, chosen)?,
            // It may be an answer in their own words.
            None if person.topics.iter().any(Topic::is_open_question) => return Ok(Flow::Passed),
            None => self.offers_again(tx, person, number, &to)?,
        }
        Ok(Flow::Taken)
    }

    /// The one of these whom somebody calls so; nobody if two are called so.
    fn called(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        to: &[OwnedUserId],
        name: &str,
    ) -> Result<Option<OwnedUserId>, TransactionError> {
        let mut found = Vec::new();
        for member in self.readers(tx, &person.user)? {
            let shown = member.name.as_deref().unwrap_or_default();
            let called = self.people.name(tx, &member)?;
            let so = alike(&called, name) || alike(shown, name);
            if so && to.contains(&member.user) {
                found.push(member.user);
            }
        }
        let first = found.pop();
        Ok(first.filter(|_| found.is_empty()))
    }

    /// Somebody answers to whom, or whether it goes to the one whom they have chosen.
    pub(super) fn answers_about_hand(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        topic: &Topic,
        heard: &Heard,
        written: &Written,
    ) -> Result<Flow, TransactionError> {
        let Topic::Hand { number, to, chosen, asked } = topic else { return Ok(Flow::Passed) };
        let keeps = matches!(
            heard.whole,
            Some(Word::No | Word::Pass | Word::Skip | Word::ForgetIt | Word::Stop)
        );
        match (chosen, heard.number) {
            (Some(_), Some(2)) => {}
            _ if keeps => {}
            (Some(chosen), at) if at == Some(1) || heard.whole == Some(Word::Yes) => {
                if written.is_before(*asked) {
                    self.asks_once_more(tx, person, *number, to.clone(), chosen.clone())?;
                } else {
                    self.hands_over(tx, person, *number, to, chosen)?;
                }
                return Ok(Flow::Taken);
            }
            // One alone is offered by name, without a number.
            (None, Some(_)) if to.len() < 2 => return Ok(Flow::Passed),
            (None, Some(at)) => {
                let Some(chosen) = nth(to, at) else { return Ok(Flow::Passed) };
                self.asks_once_more(tx, person, *number, to.clone(), chosen)?;
                return Ok(Flow::Taken);
            }
            _ => return Ok(Flow::Passed),
        }
        self.people.erase_set_aside(tx, &person.user, *number)?;
        self.people.answer(tx, &person.user, &Phrase::HandKept)?;
        Ok(Flow::Taken)
    }

    fn asks_once_more(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        number: u32,
        to: Vec<OwnedUserId>,
        chosen: OwnedUserId,
    ) -> Result<(), TransactionError> {
        let title = self.people.title_set_aside(tx, &person.user, number)?;
        let title = title.unwrap_or(Words(String::new()));
        let readers = self.readers(tx, &person.user)?;
        let Some(reader) = readers.iter().find(|member| member.user == chosen) else {
            return self.cannot_read_it(tx, person, number, &to, &chosen);
        };
        let name = self.people.name(tx, reader)?;
        let topic = Topic::Hand { number, to, chosen: Some(chosen), asked: tx.at() };
        self.remember_hand(tx, &person.user, number, topic)?;
        self.people.answer(tx, &person.user, &Phrase::HandCheck { name, title })
    }

    /// The author has said yes.
    fn hands_over(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        number: u32,
        to: &[OwnedUserId],
        chosen: &UserId,
    ) -> Result<(), TransactionError> {
        let readers = self.readers(tx, &person.user)?;
        let title = self.people.title_set_aside(tx, &person.user, number)?;
        let (Some(reader), Some(title)) =
            (readers.iter().find(|member| member.user == chosen), title)
        else {
            return self.cannot_read_it(tx, person, number, to, chosen);
        };
        let head = Phrase::HandedToYou { name: self.shown_name(tx, &person.user, chosen)?, title };
        self.people.hand_over(tx, &person.user, number, chosen, &head)?;
        let sending = Phrase::HandSending { name: self.people.name(tx, reader)? };
        self.people.answer(tx, &person.user, &sending)
    }

    /// What somebody is called where they and another are.
    fn shown_name(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
        other: &UserId,
    ) -> Result<String, TransactionError> {
        let circles = tx.scan::<Circle>()?.into_iter().map(|(_, circle)| circle);
        let mut both = circles.filter(|circle| circle.is_here(other) && circle.is_here(user));
        let member =
            both.find_map(|circle| circle.members.into_iter().find(|member| member.user == user));
        let member = member.unwrap_or_else(|| Member { user: user.to_owned(), name: None });
        self.people.name(tx, &member)
    }

    /// Whom they have chosen does not lead any circle of theirs any more.
    fn cannot_read_it(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        number: u32,
        to: &[OwnedUserId],
        chosen: &UserId,
    ) -> Result<(), TransactionError> {
        let name = self.shown_name(tx, chosen, &person.user)?;
        self.people.answer(tx, &person.user, &Phrase::HandGone { name })?;
        self.offers_again(tx, person, number, to)
    }

    /// Asks once more what waits for an answer about something that may be handed over.
    pub(super) fn asks_about_hand_again(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        topic: &Topic,
    ) -> Result<(), TransactionError> {
        let Topic::Hand { number, to, chosen, .. } = topic else { return Ok(()) };
        match chosen {
            Some(chosen) => self.asks_once_more(tx, person, *number, to.clone(), chosen.clone()),
            None => self.offers_again(tx, person, *number, to),
        }
    }

    /// Says once more to whom it can be handed, as long as it can.
    fn offers_again(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        number: u32,
        to: &[OwnedUserId],
    ) -> Result<(), TransactionError> {
        let mut readers = self.readers(tx, &person.user)?;
        readers.retain(|member| to.contains(&member.user));
        if readers.is_empty() {
            self.people.erase_set_aside(tx, &person.user, number)?;
            return self.people.answer(tx, &person.user, &Phrase::HandKept);
        }
        self.offer_to_hand(tx, &person.user, number, &readers, Lane::Control)
    }

    /// The last message of something that was handed over has arrived, or never will. Its author is
    /// told (promise P11).
    pub(super) fn hand_has_arrived(
        &self,
        tx: &mut Transaction<'_>,
        message: MessageId,
        arrived: bool,
    ) -> Result<Flow, TransactionError> {
        let Some(sent) = self.people.arrived(tx, message)? else { return Ok(Flow::Passed) };
        let name = self.shown_name(tx, &sent.to, &sent.author)?;
        let phrase = match arrived {
            true => Phrase::HandArrived { name },
            false => Phrase::HandLost { name },
        };
        self.people.answer(tx, &sent.author, &phrase)?;
        Ok(Flow::Taken)
    }

    /// Somebody leaves, or is forgotten: they hand nothing over, and what was on its way to somebody
    /// who is forgotten does not arrive.
    pub(super) fn hands_nothing(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        self.people.erase_all_set_aside(tx, user)?;
        if self.people.person(tx, user)?.consent == Consent::Given {
            return Ok(());
        }
        for lost in self.people.lost_on_its_way(tx, user)? {
            let name = self.shown_name(tx, user, &lost.author)?;
            self.people.answer(tx, &lost.author, &Phrase::HandLost { name })?;
        }
        Ok(())
    }

    /// Somebody has changed or deleted a message of which a copy may be handed over: it is erased.
    pub(super) fn takes_out_of_hand(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        of: &EventId,
    ) -> Result<Flow, TransactionError> {
        let Some(number) = self.people.set_aside_with(tx, user, of)? else {
            return Ok(Flow::Passed);
        };
        self.people.erase_set_aside(tx, user, number)?;
        self.people.answer(tx, user, &Phrase::HandChanged)?;
        Ok(Flow::Taken)
    }
}

fn nth(to: &[OwnedUserId], number: u32) -> Option<OwnedUserId> {
    let index = usize::try_from(number).ok()?.checked_sub(1)?;
    to.get(index).cloned()
}

impl Scene<'_, '_> {
    /// Adds what somebody wrote in a step to what they may hand over, if the step offers that.
    pub fn copy_to_hand(
        &self,
        user: &UserId,
        step: &Step,
        copy: &mut MayHand,
    ) -> Result<(), TransactionError> {
        if step.hand != HandOn::Offered {
            return Ok(());
        }
        match step.kind {
            Kind::Adapt { .. } => copy.files.extend(self.adaptation_to_hand(user, step)?),
            _ => copy.paragraphs.extend(self.own_in_words(user, step)?),
        }
        for question in 0..self.questions(step) {
            let key = Answer::key(&self.circle.room, &step.id, question, user);
            copy.events.extend(self.tx.get::<Answer>(&key)?.and_then(|answer| answer.event));
        }
        Ok(())
    }

    /// What is theirs has gone back to somebody: they may hand this of it to one human.
    pub fn may_hand(&mut self, user: &UserId, copy: MayHand) -> Result<(), TransactionError> {
        let given = self.people().person(self.tx, user)?.consent == Consent::Given;
        if !given || copy.is_empty() {
            return Ok(());
        }
        let readers = self.readers_now(user)?;
        if readers.is_empty() {
            let nobody = match self.is_of_one() {
                true => Phrase::HandNobody,
                false => Phrase::HandNobodyHere,
            };
            return self.people().tell(self.tx, user, Lane::Session, &nobody, None);
        }
        let number = self.people().set_aside(self.tx, user, copy)?;
        self.kolo.offer_to_hand(self.tx, user, number, &readers, Lane::Session)
    }

    fn readers_now(&self, user: &UserId) -> Result<Vec<Member>, TransactionError> {
        match self.is_of_one() {
            true => self.kolo.readers(self.tx, user),
            false => readers_in(self.kolo, self.tx, &self.circle, user),
        }
    }

    /// Whether a step offers somebody to hand something over, and there is somebody to hand it to
    /// as things stand: nothing is promised that is known not to come.
    pub fn can_hand(&self, user: &UserId, step: &Step) -> Result<bool, TransactionError> {
        Ok(step.hand == HandOn::Offered && !self.readers_now(user)?.is_empty())
    }

    /// Whether people may hand something of their own to one human after this session.
    pub fn offers_to_hand(&self) -> bool {
        let mut steps = self.running.iter().flat_map(|running| &running.script.steps);
        steps.any(|step| step.hand == HandOn::Offered)
    }
}
