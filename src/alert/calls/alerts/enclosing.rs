//! What the person sends besides words: pictures, recordings, places.
//!
//! What came with the alert goes to whoever is asked, as soon as the homeserver has accepted the words;
//! what came later goes to those who have answered, and to whoever answers after that. Nobody gets it
//! twice. It leaves in the lane below that of the words, so that it can hold them up nowhere.

use std::collections::BTreeMap;

use jiff::Timestamp;
use matrix_sdk::ruma::{EventId, OwnedEventId, OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::{Call, Calls, asking::with_quotation};
use crate::{
    alert::ladder::Standing,
    core::{
        Body, Deed, Destination, Enclosed, Enclosure, Lane, MessageId, Sort, Transaction,
        TransactionError,
    },
    speech::{Language, Phrase},
    store::debug_shows_nothing,
};

/// Something that was enclosed.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Enclosing {
    event: OwnedEventId,
    at: Timestamp,
    what: Enclosure,
    /// It came with the alert, and so goes to whoever is asked.
    with_alert: bool,
    /// To whom it was given, with which message.
    given: Vec<(OwnedUserId, MessageId)>,
}

debug_shows_nothing!(Enclosing);

impl Enclosing {
    fn is_given(&self, user: &UserId) -> bool {
        self.given.iter().any(|(other, _)| other == user)
    }
}

impl Calls {
    /// The person has sent something.
    pub(super) fn alert_encloses(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        (event, what): (&OwnedEventId, &Enclosure),
        with_alert: bool,
    ) -> Result<(), TransactionError> {
        if call.alarm.enclosed.iter().any(|enclosing| enclosing.event == *event) {
            return Ok(());
        }
        // They write, and nobody has it: it begins anew, with this.
        let is_over = call.climb.as_ref().is_some_and(|climb| !climb.is_open());
        call.alarm.enclosed.push(Enclosing {
            event: event.clone(),
            at: tx.at(),
            what: what.clone(),
            with_alert: with_alert || is_over,
            given: Vec::new(),
        });
        if is_over {
            return self.alert_sets_out(tx, call);
        }
        self.gives_in_room(tx, call)?;
        for who in self.outside_room(call) {
            self.gives_enclosed(tx, call, who, true)?;
        }
        match call.climb {
            Some(_) => call.save(tx),
            None => call.keep(tx),
        }
    }

    /// Gives somebody in private what they have not got yet: all of it if they have answered, and
    /// otherwise what came with the alert.
    pub(super) fn gives_enclosed(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
        has_answered: bool,
    ) -> Result<(), TransactionError> {
        let Some(user) = Self::user_of(call, who) else { return Ok(()) };
        let (name, language) = (Self::named(call, who), self.language_of(tx, &user)?);
        for at in 0..call.alarm.enclosed.len() {
            let Some(enclosing) = call.alarm.enclosed.get(at) else { continue };
            if enclosing.is_given(&user) || !(has_answered || enclosing.with_alert) {
                continue;
            }
            let caption = self.caption(tx, &user, &language, (&name, enclosing))?;
            let deed = Deed::Enclose(Enclosed { what: enclosing.what.clone(), caption });
            let to = Destination::Private(user.clone());
            let message = tx.send_for(&call.person, Lane::Control, to, deed);
            if let Some(enclosing) = call.alarm.enclosed.get_mut(at) {
                enclosing.given.push((user.clone(), message));
            }
        }
        Ok(())
    }

    /// Gives the newest to those who are in the room.
    fn gives_in_room(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
    ) -> Result<(), TransactionError> {
        let outside = self.outside_room(call);
        let has = |who: &usize| {
            call.climb.as_ref().is_some_and(|climb| climb.standing(*who) == Standing::Has)
        };
        let inside = (0..call.called.len()).filter(has).filter(|who| !outside.contains(who));
        let inside: Vec<usize> = inside.collect();
        let (Some(first), Some(room)) = (inside.first(), call.alarm.room.as_ref()) else {
            return Ok(());
        };
        let Some(reader) = Self::user_of(call, *first) else { return Ok(()) };
        let Some(enclosing) = call.alarm.enclosed.last() else { return Ok(()) };
        let (to, language) = (Destination::Breakout(room.id().clone()), room.language().clone());
        let name = Self::named(call, *first);
        let caption = self.caption(tx, &reader, &language, (&name, enclosing))?;
        let deed = Deed::Enclose(Enclosed { what: enclosing.what.clone(), caption });
        let message = tx.send_for(&call.person, Lane::Control, to, deed);
        let users: Vec<OwnedUserId> =
            inside.iter().filter_map(|who| Self::user_of(call, *who)).collect();
        if let Some(enclosing) = call.alarm.enclosed.last_mut() {
            enclosing.given.extend(users.into_iter().map(|user| (user, message)));
        }
        Ok(())
    }

    fn caption(
        &self,
        tx: &Transaction<'_>,
        reader: &OwnedUserId,
        language: &Language,
        (name, enclosing): (&str, &Enclosing),
    ) -> Result<String, TransactionError> {
        let (name, time) = (name.to_owned(), self.when(tx, reader, enclosing.at)?);
        let phrase = match &enclosing.what {
            Enclosure::Place { .. } => Phrase::CarryPlace { name, time },
            Enclosure::File(file) => match file.sort {
                Sort::Picture => Phrase::CarryPicture { name, time },
                Sort::Voice | Sort::Sound => Phrase::CarryRecording { name, time },
                Sort::Film => Phrase::CarryFilm { name, time },
                Sort::Other => Phrase::CarryFile { name, time },
            },
        };
        Ok(self.people.speech().say(language, &phrase))
    }

    /// Something cannot be given in the room: it is given in private to those for whom it was.
    pub(super) fn enclosed_not_in_room(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        message: MessageId,
    ) -> Result<(), TransactionError> {
        for enclosing in &mut call.alarm.enclosed {
            enclosing.given.retain(|(_, given)| *given != message);
        }
        for who in 0..call.called.len() {
            if call.climb.as_ref().map(|climb| climb.standing(who)) == Some(Standing::Has) {
                self.gives_enclosed(tx, call, who, true)?;
            }
        }
        call.keep(tx)
    }

    /// The person has deleted what they had sent. Whoever has got it reads so; nobody else gets it.
    pub(super) fn alert_takes_back(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        event: &EventId,
    ) -> Result<(), TransactionError> {
        let found = call.alarm.enclosed.iter().position(|enclosing| enclosing.event == event);
        let Some(at) = found else { return Ok(()) };
        let enclosing = call.alarm.enclosed.remove(at);
        let mut stayed: BTreeMap<MessageId, bool> = BTreeMap::new();
        for (user, message) in &enclosing.given {
            let stays = stayed.entry(*message).or_insert_with(|| tx.take_back_untried(*message));
            let who = call.called.iter().position(|called| called.user == *user);
            let Some(who) = who.filter(|who| !*stays && call.has_not_gone(*who)) else { continue };
            let (name, language) = (Self::named(call, who), self.language_of(tx, user)?);
            let caption = self.caption(tx, user, &language, (&name, &enclosing))?;
            let deleted = self.people.speech().say(&language, &Phrase::CarryDeleted { name });
            let markdown = with_quotation(deleted, &caption);
            // Behind what it speaks of, in its lane.
            let say = Deed::Say(Body { markdown, mentions: Vec::new() });
            let to = Destination::Private(user.clone());
            tx.send_for(&call.person, Lane::Control, to, say);
        }
        call.keep(tx)
    }

    /// What has not left does not leave any more: the alert is over, or somebody is not called for the
    /// person any more.
    pub(in crate::alert::calls) fn keeps_back_enclosed(
        tx: &mut Transaction<'_>,
        person: &UserId,
        whose: Option<&UserId>,
    ) {
        tx.take_back(|outgoing| {
            let is_theirs = match (&outgoing.to, whose) {
                (_, None) => true,
                (Destination::Private(user), Some(whose)) => user == whose,
                _ => false,
            };
            let is_enclosed = matches!(outgoing.deed, Deed::Enclose(_));
            is_enclosed && is_theirs && outgoing.author.as_deref() == Some(person)
        });
    }
}
