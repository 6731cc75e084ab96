//! `forget me`: the key under which a person's rows lie is lost, and they are told what remains.

use matrix_sdk::ruma::{OwnedRoomId, UserId};

use super::{People, Person, Topic};
use crate::{
    core::{
        Body, Deed, Destination, Happening, Lane, Outgoing, TimerKey, Transaction, TransactionError,
    },
    speech::Phrase,
};

impl People {
    /// Forgets a person (promise P9): what was waiting for them is taken back, and what they have
    /// handed to somebody and has not left yet; other features let go of them, and after the last words Kolo leaves their private room. Gives back that room,
    /// if there was one.
    ///
    /// # Errors
    /// If a row cannot be read.
    pub fn forget(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<Option<OwnedRoomId>, TransactionError> {
        let person = self.person(tx, user)?;
        let language = self.language(&person);
        self.forget_contacts(tx, user)?;
        self.lose_buddies(tx, user)?;
        let theirs = Destination::Private(user.to_owned());
        let of_theirs =
            |outgoing: &Outgoing| outgoing.to == theirs || outgoing.author.as_deref() == Some(user);
        tx.take_back(of_theirs);
        let room = tx.private_room(user)?;
        if let Some(room) = &room {
            let to = Destination::Room(room.clone());
            let markdown = self.speech().say(&language, &Phrase::Forgotten);
            let goodbye = Deed::Say(Body { markdown, mentions: Vec::new() });
            tx.send(Lane::Control, to.clone(), goodbye, None);
            tx.send(Lane::Control, to, Deed::Leave { reason: None }, None);
        }
        for topic in &person.topics {
            if let Topic::Leaving { circle } | Topic::Contact { circle, .. } = topic {
                tx.cancel_timer(TimerKey::Leaving(circle.clone(), user.to_owned()));
            }
        }
        self.cancel_reminders(tx, user)?;
        self.cancel_returns(tx, user)?;
        self.erase_all_set_aside(tx, user)?;
        tx.set_private_room(user, None)?;
        tx.forget_unread(user)?;
        tx.delete::<Person>(user.as_bytes());
        tx.forget(user.as_bytes());
        tx.raise(Happening::Leaves { person: user.to_owned() });
        Ok(room)
    }
}
