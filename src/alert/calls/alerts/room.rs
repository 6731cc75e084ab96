//! The room of those who have answered. The person is not in it: what they write to Kolo is brought
//! there, so that nothing of it lies on a telephone that may be in other hands.

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::{OwnedUserId, UserId};
use rand::Rng;
use serde::{Deserialize, Serialize};

use super::{Call, Calls, after, answering::Written, asking::with_quotation};
use crate::{
    alert::ladder::{Climb, Standing},
    core::{
        Body, BreakoutId, CallFor, Deed, Destination, Flow, Lane, Late, Member, MessageId,
        Transaction, TransactionError, Undeliverable, Wait,
    },
    speech::{Language, Phrase, Strictness, Verb, Word, Words, markup},
    store::debug_shows_nothing,
};

/// The room is there so long after the end, for what they have to say to each other.
const STAYS: SignedDuration = SignedDuration::from_hours(24);
/// So many lines of the log are kept, each of so many characters.
const LINES: usize = 40;
const LINE: usize = 300;

/// The room of those who have answered.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::alert::calls) struct Shared {
    id: BreakoutId,
    /// In which language Kolo speaks there: that of who answered first.
    language: Language,
    /// There is none, or none any more.
    lost: bool,
    invited: Vec<OwnedUserId>,
    /// Who is in it.
    there: Vec<OwnedUserId>,
    /// What was kept of who took what.
    log: Vec<(Timestamp, String)>,
}

debug_shows_nothing!(Shared);

/// The call whose room this is.
fn call_of(tx: &Transaction<'_>, id: &BreakoutId) -> Result<Option<Call>, TransactionError> {
    let has = |call: &Call| call.alarm.room.as_ref().is_some_and(|room| room.id == *id);
    Ok(tx.scan::<Call>()?.into_iter().map(|(_, call)| call).find(has))
}

impl Calls {
    /// Somebody has answered: the room is opened for them, or they are invited into it.
    pub(super) fn comes_into_room(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        let Some(user) = Self::user_of(call, who) else { return Ok(()) };
        let lead = call.climb.as_ref().and_then(Climb::lead) == Some(who);
        match call.alarm.room.as_mut() {
            None => self.opens_room(tx, call, who, user)?,
            Some(room) if !room.invited.contains(&user) && !room.lost => {
                room.invited.push(user.clone());
                let to = Destination::Breakout(room.id.clone());
                tx.send_for(&call.person, Lane::Alert, to, Deed::Invite { user });
                let name = Self::contact_name(call, who);
                let has_it = Phrase::CarryCame { name };
                self.notes_in_log(tx, call, &has_it)?;
                self.says_in_room(tx, call, &has_it)?;
                self.says_log(tx, call)?;
            }
            Some(_) => {}
        }
        if lead {
            let name = Self::contact_name(call, who);
            let leads = Phrase::CarryLeads { name };
            self.notes_in_log(tx, call, &leads)?;
            self.says_in_room(tx, call, &leads)?;
        }
        self.gives_enclosed(tx, call, who, true)
    }

    fn opens_room(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
        user: OwnedUserId,
    ) -> Result<(), TransactionError> {
        let chance: u128 = tx.chance().random();
        let id = BreakoutId(format!("{chance:032x}"));
        let language = self.language_of(tx, &user)?;
        // The same names as those of small groups in circles, which anybody on the server may read.
        let names = self.people.speech().say(&language, &Phrase::GroupNames);
        let names: Vec<String> = names.split('|').map(|name| name.trim().to_owned()).collect();
        let at = tx.chance().random_range(0..names.len().max(1));
        let name = names.get(at).cloned().unwrap_or_default();
        let open = Deed::Open { name, invite: vec![user.clone()] };
        tx.send_for(&call.person, Lane::Alert, Destination::Breakout(id.clone()), open);
        call.alarm.room = Some(Shared {
            id,
            language: language.clone(),
            lost: false,
            invited: vec![user.clone()],
            there: Vec::new(),
            log: Vec::new(),
        });
        let name = Self::named(call, who);
        let log = self.understanding.primary_verb(Verb::Log, &language).into();
        self.says_in_room(tx, call, &Phrase::CarryRoom { name: name.clone(), log })?;
        let raised = call.raised().and_then(|raised| Some((raised.at, raised.words.clone()?)));
        let words: Vec<_> = raised.into_iter().chain(call.alarm.updates.clone()).collect();
        for (at, words) in words {
            let update =
                Phrase::CarryUpdate { name: name.clone(), time: self.when(tx, &user, at)? };
            let said = self.people.speech().say(&language, &update);
            self.writes_in_room(tx, call, with_quotation(said, &words));
        }
        Ok(())
    }

    /// Says something in the room, if there is one.
    pub(super) fn says_in_room(
        &self,
        tx: &mut Transaction<'_>,
        call: &Call,
        phrase: &Phrase,
    ) -> Result<(), TransactionError> {
        if let Some(room) = &call.alarm.room {
            let markdown = self.people.speech().say(&room.language, phrase);
            self.writes_in_room(tx, call, markdown);
        }
        Ok(())
    }

    fn writes_in_room(&self, tx: &mut Transaction<'_>, call: &Call, markdown: String) {
        if let Some(room) = call.alarm.room.as_ref().filter(|room| !room.lost) {
            let markdown = self.marks(call, &room.language, markdown);
            let say = Deed::Say(Body { markdown, mentions: Vec::new() });
            tx.send_for(&call.person, Lane::Alert, Destination::Breakout(room.id.clone()), say);
        }
    }

    /// Tells something to those who have answered: in their room, and in private whoever is not in it.
    pub(super) fn tells_responders(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        but: Option<usize>,
        phrase: &Phrase,
    ) -> Result<(), TransactionError> {
        self.notes_in_log(tx, call, phrase)?;
        self.says_in_room(tx, call, phrase)?;
        for who in self.outside_room(call).into_iter().filter(|who| Some(*who) != but) {
            self.tells_one(tx, call, who, phrase)?;
        }
        Ok(())
    }

    /// Who has answered, and does not read what is said in the room.
    pub(super) fn outside_room(&self, call: &Call) -> Vec<usize> {
        let room = call.alarm.room.as_ref().filter(|room| !room.lost);
        let is_there = |who: usize| {
            let user = Self::user_of(call, who);
            room.is_some_and(|room| user.is_some_and(|user| room.there.contains(&user)))
        };
        let has = |who: &usize| {
            call.climb.as_ref().is_some_and(|climb| climb.standing(*who) == Standing::Has)
        };
        (0..call.called.len()).filter(has).filter(|who| !is_there(*who)).collect()
    }

    /// Brings to those who have answered what the person has written.
    pub(super) fn passes_on(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        text: &str,
    ) -> Result<(), TransactionError> {
        let room = call.alarm.room.as_ref();
        let first =
            room.and_then(|room| Some((room.invited.first().cloned()?, room.language.clone())));
        if let Some((reader, language)) = first {
            let who = call.called.iter().position(|called| called.user == reader);
            let time = self.time(tx, &reader, tx.at())?;
            let name = Self::named(call, who.unwrap_or(usize::MAX));
            let said = self.people.speech().say(&language, &Phrase::CarryUpdate { name, time });
            self.writes_in_room(tx, call, with_quotation(said, text));
        }
        for who in self.outside_room(call) {
            let Some(user) = Self::user_of(call, who) else { continue };
            let time = self.time(tx, &user, tx.at())?;
            let update = Phrase::CarryUpdate { name: Self::named(call, who), time };
            let said = self.people.speech().say(&self.language_of(tx, &user)?, &update);
            let body = Body { markdown: with_quotation(said, text), mentions: vec![user.clone()] };
            tx.send_for(&call.person, Lane::Alert, Destination::Private(user), Deed::Say(body));
        }
        Ok(())
    }

    fn notes_in_log(
        &self,
        tx: &Transaction<'_>,
        call: &mut Call,
        phrase: &Phrase,
    ) -> Result<(), TransactionError> {
        if let Some(room) = call.alarm.room.as_mut() {
            let said = self.people.speech().say(&room.language, phrase);
            room.notes(tx.at(), said);
        }
        Ok(())
    }

    fn says_log(&self, tx: &mut Transaction<'_>, call: &Call) -> Result<(), TransactionError> {
        let Some(room) = call.alarm.room.as_ref() else { return Ok(()) };
        let Some(reader) = room.invited.first() else { return Ok(()) };
        let mut lines = Vec::new();
        for (at, line) in &room.log {
            let Words(time) = self.when(tx, reader, *at)?;
            lines.push(format!("- {time} · {line}"));
        }
        let said = self.people.speech().say(&room.language, &Phrase::CarryLog);
        self.writes_in_room(tx, call, format!("{said}\n\n{}", lines.join("\n")));
        Ok(())
    }

    /// Somebody has written in a room that may be that of an alert. What is not for Kolo is read by all
    /// who are there, and kept nowhere.
    pub(in crate::alert::calls) fn heard_in_room(
        &self,
        tx: &mut Transaction<'_>,
        id: &BreakoutId,
        sender: &UserId,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        let Some(mut call) = call_of(tx, id)? else { return Ok(Flow::Passed) };
        let found = call.called.iter().position(|called| called.user == sender);
        let Some(who) = found.filter(|_| !call.is_over()) else { return Ok(Flow::Passed) };
        Self::lead_is_heard_here(&mut call, who, tx.at());
        let language = self.language(&self.people.person(tx, sender)?);
        let said = text.trim().trim_start_matches('!').trim_start();
        if self.stops_drill(&call, &language, said) {
            self.drill_is_stopped(tx, &call.person)?;
            return Ok(Flow::Taken);
        }
        let verb = self.understanding.verb(said, &language);
        let is_log = verb.is_some_and(|(verb, rest)| verb == Verb::Log && !rest.is_empty());
        if is_log {
            let line = said.split_once([':', ' ', '：', '\u{a0}']).map(|(_, line)| line);
            let line: String = line.unwrap_or_default().trim().chars().take(LINE).collect();
            let name = Self::contact_name(&call, who);
            if let Some(room) = call.alarm.room.as_mut() {
                let line = line.trim_start_matches([':', ' ']);
                let line = format!("{}: {}", markup::escape(&name), markup::escape(line));
                room.notes(tx.at(), line);
            }
            self.says_in_room(tx, &call, &Phrase::CarryLogged)?;
        }
        call.save(tx)?;
        if is_log {
            return Ok(Flow::Taken);
        }
        if call.climb.as_ref().and_then(Climb::lead) != Some(who) {
            return Ok(Flow::Passed);
        }
        // The lead says here what they could say in private.
        let person = self.people.person(tx, sender)?;
        let heard = self.understanding.understand(said, &language, Strictness::Exact);
        let written = Written {
            text: said,
            number: heard.number,
            whole: heard.whole,
            reply: self.understanding.reply(said, &language),
            done: heard.whole == Some(Word::Done),
        };
        self.alert_answers(tx, &person, &mut call, &written)
    }

    /// What the lead writes in the room is a word of theirs; what was said to be done stays so.
    fn lead_is_heard_here(call: &mut Call, who: usize, now: Timestamp) {
        if call.alarm.done.is_none() {
            Self::lead_is_heard(call, who, now);
        }
    }

    /// Who is in the room has changed.
    pub(in crate::alert::calls) fn room_members_are(
        &self,
        tx: &mut Transaction<'_>,
        id: &BreakoutId,
        members: &[Member],
    ) -> Result<(), TransactionError> {
        let Some(mut call) = call_of(tx, id)? else { return Ok(()) };
        if let Some(room) = call.alarm.room.as_mut() {
            room.there = members.iter().map(|member| member.user.clone()).collect();
        }
        call.keep(tx)
    }

    /// There is no room any more: all goes on in private.
    pub(in crate::alert::calls) fn room_is_gone(
        &self,
        tx: &mut Transaction<'_>,
        id: &BreakoutId,
    ) -> Result<(), TransactionError> {
        let Some(mut call) = call_of(tx, id)? else { return Ok(()) };
        if call.is_over() {
            call.erase(tx);
            return Ok(());
        }
        if let Some(room) = call.alarm.room.as_mut() {
            room.lost = true;
        }
        call.keep(tx)
    }

    /// Something that was to be done in the room never will be: what was to be said there is said in
    /// private.
    pub(in crate::alert::calls) fn cannot_do_in_room(
        &self,
        tx: &mut Transaction<'_>,
        message: MessageId,
        why: Undeliverable,
    ) -> Result<(), TransactionError> {
        let Some(outgoing) = tx.outgoing(message) else { return Ok(()) };
        let Destination::Breakout(id) = &outgoing.to else { return Ok(()) };
        let Some(mut call) = call_of(tx, id)? else { return Ok(()) };
        match &outgoing.deed {
            Deed::Open { .. } if tx.breakout_room(id)?.is_none() => self.room_is_gone(tx, id),
            Deed::Say(body) if !call.is_over() => {
                if why == Undeliverable::NoSuchRoom
                    && let Some(room) = call.alarm.room.as_mut()
                {
                    room.lost = true;
                }
                for who in self.outside_room(&call) {
                    let Some(user) = Self::user_of(&call, who) else { continue };
                    let say = Deed::Say(body.clone());
                    let to = Destination::Private(user);
                    tx.send_for(&call.person, Lane::Alert, to, say);
                }
                call.keep(tx)
            }
            Deed::Enclose(_) if !call.is_over() => {
                self.enclosed_not_in_room(tx, &mut call, message)
            }
            Deed::Dissolve => {
                call.erase(tx);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Somebody is not called for the person any more, and reads nothing of it from now on.
    pub(in crate::alert::calls) fn leaves_alert_room(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        user: &UserId,
    ) {
        Self::keeps_back_enclosed(tx, &call.person, Some(user));
        let Some(room) = call.alarm.room.as_mut() else { return };
        if room.invited.iter().any(|invited| invited == user) && !room.lost {
            room.invited.retain(|invited| invited != user);
            let to = Destination::Breakout(room.id.clone());
            tx.send_for(&call.person, Lane::Alert, to, Deed::Remove { user: user.to_owned() });
        }
    }

    /// The alert is over. The room is there for a day still; nothing else is kept.
    pub(super) fn room_says_goodbye(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
    ) -> Result<(), TransactionError> {
        if call.alarm.room.as_ref().is_none_or(|room| room.lost) {
            call.erase(tx);
            return Ok(());
        }
        self.says_in_room(tx, call, &Phrase::CarryRoomEnds)?;
        let at = after(tx.at(), STAYS);
        if let CallFor::Alert(raised) = &mut call.why {
            (raised.level, raised.words) = (None, None);
            (raised.journey, raised.chain) = (None, None);
        }
        (call.called, call.climb) = (Vec::new(), None);
        call.alarm.updates.clear();
        call.alarm.enclosed.clear();
        call.alarm.plan = None;
        call.alarm.over = Some(at);
        if let Some(room) = call.alarm.room.as_mut() {
            room.log.clear();
        }
        tx.set_timer(call.timer(), Wait::Until(at), Late::Do);
        call.keep(tx)
    }

    /// Nobody needs the room any more.
    pub(in crate::alert::calls) fn room_is_dissolved(&self, tx: &mut Transaction<'_>, call: &Call) {
        if let Some(room) = &call.alarm.room {
            let to = Destination::Breakout(room.id.clone());
            tx.send(Lane::Housekeeping, to, Deed::Dissolve, None);
        }
        call.erase(tx);
    }
}

impl Shared {
    pub(super) fn id(&self) -> &BreakoutId {
        &self.id
    }

    pub(super) fn language(&self) -> &Language {
        &self.language
    }

    /// Who took what, and when, in the words of those who answered.
    pub fn log(&self) -> Vec<(Timestamp, String)> {
        self.log.clone()
    }

    fn notes(&mut self, at: Timestamp, line: String) {
        self.log.push((at, line));
        let surplus = self.log.len().saturating_sub(LINES);
        self.log.drain(..surplus);
    }
}
