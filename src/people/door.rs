//! Who may let Kolo into a room, and what sort of room it then is.
//!
//! An invitation from somebody on the allow-list is accepted, any other is declined without a
//! word. What a room is for is decided once Kolo is inside: a room that is not encrypted is left
//! again with one neutral sentence, a conversation between two is that person's private room, and
//! everything else is a circle.

use std::sync::Arc;

use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId};
use serde::{Deserialize, Serialize};

use super::{Consent, People};
use crate::{
    core::{
        Deed, Destination, Feature, Flow, Happening, Lane, Member, Transaction, TransactionError,
    },
    speech::{Phrase, Understanding, Word},
    store::{Row, Table},
};

/// An invitation that Kolo has accepted.
#[derive(Clone, Serialize, Deserialize)]
pub struct Invitation {
    /// Who invited Kolo.
    pub inviter: OwnedUserId,
    /// To a conversation between two.
    pub direct: bool,
}

impl std::fmt::Debug for Invitation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Invitation(..)")
    }
}

impl Row for Invitation {
    const TABLE: Table = Table::Invite;
    const VERSION: u16 = 1;
}

impl Invitation {
    /// Takes the invitation to a room, which is then used up.
    ///
    /// # Errors
    /// If the row cannot be read.
    pub fn take(tx: &mut Transaction<'_>, room: &RoomId) -> Result<Option<Self>, TransactionError> {
        let invitation = tx.get(room.as_bytes())?;
        if invitation.is_some() {
            tx.delete::<Self>(room.as_bytes());
        }
        Ok(invitation)
    }
}

/// The feature that opens and closes the door.
#[derive(Debug)]
pub struct Door {
    people: People,
    understanding: Arc<Understanding>,
}

impl Door {
    /// A door for these people.
    pub fn new(people: People, understanding: Arc<Understanding>) -> Self {
        Self { people, understanding }
    }

    fn invited(
        &self,
        tx: &mut Transaction<'_>,
        room: &OwnedRoomId,
        inviter: &OwnedUserId,
        direct: bool,
    ) -> Result<(), TransactionError> {
        let deed = if self.people.settings().allow.allows(inviter) {
            tx.put(room.as_bytes(), &Invitation { inviter: inviter.clone(), direct })?;
            Deed::Join
        } else {
            Deed::Decline
        };
        // Somebody waits at the door.
        tx.send(Lane::Control, Destination::Room(room.clone()), deed, None);
        Ok(())
    }

    fn present(
        &self,
        tx: &mut Transaction<'_>,
        room: &OwnedRoomId,
        encrypted: bool,
        members: &[Member],
    ) -> Result<Flow, TransactionError> {
        if !encrypted {
            let invitation = Invitation::take(tx, room)?;
            let language = &self.people.settings().language;
            let reason = self.people.speech().say(language, &Phrase::RoomNotEncrypted);
            let leave = Deed::Leave { reason: Some(reason) };
            tx.send(Lane::Control, Destination::Room(room.clone()), leave, None);
            if let Some(Invitation { inviter, .. }) = invitation {
                self.people.met(tx, &inviter, language)?;
                let why = Phrase::HowToEncrypt;
                self.people.tell(tx, &inviter, Lane::Control, &why, None)?;
            }
            return Ok(Flow::Taken);
        }
        if self.guard(tx, room, members)? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        let Some(invitation) = tx.get::<Invitation>(room.as_bytes())? else {
            return Ok(Flow::Passed);
        };
        let alone = members.iter().all(|member| member.user == invitation.inviter);
        if !invitation.direct || !alone {
            return Ok(Flow::Passed);
        }
        Invitation::take(tx, room)?;
        self.adopt(tx, room, &invitation.inviter)?;
        Ok(Flow::Taken)
    }

    /// A private room in which somebody else appears is private no longer: Kolo leaves it before
    /// another word is written there (promise P6), and opens a new one when it has to.
    fn guard(
        &self,
        tx: &mut Transaction<'_>,
        room: &OwnedRoomId,
        members: &[Member],
    ) -> Result<Flow, TransactionError> {
        let Some(owner) = tx.person_of(room)? else { return Ok(Flow::Passed) };
        if members.iter().any(|member| member.user != owner) {
            tx.set_private_room(&owner, None)?;
            let leave = Deed::Leave { reason: None };
            tx.send(Lane::Control, Destination::Room(room.clone()), leave, None);
        }
        Ok(Flow::Taken)
    }

    /// Somebody has opened a conversation with Kolo: from now on it is their private room.
    fn adopt(
        &self,
        tx: &mut Transaction<'_>,
        room: &OwnedRoomId,
        user: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let mut person = self.people.person(tx, user)?;
        let mut moved = false;
        match tx.private_room(user)? {
            Some(same) if same == *room => return Ok(()),
            Some(old) => {
                moved = true;
                let leave = Deed::Leave { reason: None };
                tx.send(Lane::Housekeeping, Destination::Room(old), leave, None);
            }
            None => {}
        }
        tx.set_private_room(user, Some(room))?;
        let language = self.people.language(&person);
        let phrase = if person.consent != Consent::Given {
            Some(Phrase::YouWroteFirst {
                help: self.understanding.primary(Word::Help, &language).into(),
                forget: self.understanding.primary(Word::ForgetMe, &language).into(),
            })
        } else {
            moved.then_some(Phrase::MovedHere)
        };
        match phrase {
            Some(phrase) => {
                let said = self.people.speech().say(&language, &phrase);
                self.people.write_to_greeted(tx, &mut person, Lane::Control, said);
            }
            None => self.people.greet(tx, &mut person, Lane::Control),
        }
        self.people.give_consent(tx, &mut person);
        self.people.save(tx, &person)
    }
}

impl Feature for Door {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Invited { room, inviter, direct } => {
                self.invited(tx, room, inviter, *direct)?;
                Ok(Flow::Taken)
            }
            Happening::Present { room, encrypted, members } => {
                self.present(tx, room, *encrypted, members)
            }
            Happening::Members { room, members } => self.guard(tx, room, members),
            Happening::Undeliverable { message, .. } => {
                if let Some(outgoing) = tx.outgoing(*message)
                    && let (Deed::Join, Destination::Room(room)) = (&outgoing.deed, &outgoing.to)
                {
                    Invitation::take(tx, room)?;
                }
                Ok(Flow::Passed)
            }
            Happening::PrivateRoom { person, room } => {
                tx.set_private_room(person, Some(room))?;
                Ok(Flow::Taken)
            }
            Happening::Gone { room, .. } => {
                if let Some(person) = tx.person_of(room)? {
                    tx.set_private_room(&person, None)?;
                    return Ok(Flow::Taken);
                }
                Invitation::take(tx, room)?;
                Ok(Flow::Passed)
            }
            _ => Ok(Flow::Passed),
        }
    }
}
