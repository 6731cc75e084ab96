//! `forget me`: the key under which a person's rows lie is lost, and they are told what remains.

use super::{People, Person};
use crate::{
    core::{Body, Deed, Destination, Happening, Lane, Transaction, TransactionError},
    speech::Phrase,
};

/// Forgets a person (promise P9): other features let go of them first, what was waiting for them
/// is taken back, and after the last words Kolo leaves their private room.
pub(super) fn forget(
    people: &People,
    tx: &mut Transaction<'_>,
    person: Person,
) -> Result<(), TransactionError> {
    let language = people.language(&person);
    let user = person.user.clone();
    let theirs = Destination::Private(user.clone());
    tx.take_back(|outgoing| outgoing.to == theirs);
    if let Some(room) = tx.private_room(&user)? {
        let to = Destination::Room(room);
        let markdown = people.speech().say(&language, &Phrase::Forgotten);
        let goodbye = Deed::Say(Body { markdown, mentions: Vec::new() });
        tx.send(Lane::Control, to.clone(), goodbye, None);
        tx.send(Lane::Control, to, Deed::Leave { reason: None }, None);
    }
    tx.set_private_room(&user, None)?;
    tx.delete::<Person>(user.as_bytes());
    tx.forget(user.as_bytes());
    tx.raise(Happening::Leaves { person: user });
    Ok(())
}
