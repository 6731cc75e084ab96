//! Whether Kolo may write to somebody: what they answer, and what follows. What has waited for their
//! yes comes in one message with the thanks for it, if that stays a short one.

use super::{Consent, People, Person, person::Held};
use crate::{
    core::{Happening, Lane, Transaction, TransactionError},
    speech::{Heard, Phrase, Understanding, Word, together},
};

/// What somebody wrote who has not said yes: an answer to "may I write to you", or else the reason
/// to ask it.
pub(super) fn settle(
    people: &People,
    understanding: &Understanding,
    tx: &mut Transaction<'_>,
    mut person: Person,
    heard: &Heard,
) -> Result<(), TransactionError> {
    let language = people.language(&person);
    match (heard.whole, heard.number) {
        (Some(Word::Yes), _) | (_, Some(1)) => {
            let thanks = Phrase::ThankYouForTheYes {
                help: understanding.primary(Word::Help, &language).into(),
                forget: understanding.primary(Word::ForgetMe, &language).into(),
                call_me: understanding.calling(&language).into(),
            };
            let said = people.speech().say(&language, &thanks);
            let with = |next: &Held| together(&said, &next.body.markdown);
            match person.held.first_mut().and_then(|next| with(next).map(|both| (next, both))) {
                Some((next, both)) => {
                    next.body.markdown = both;
                    // It is an answer, and goes before what others are asked.
                    next.lane = Lane::Control;
                }
                None => people.write_markdown(tx, &person, Lane::Control, said, None),
            }
            people.give_consent(tx, &mut person);
            people.save(tx, &person)?;
            tx.raise(Happening::Consent { person: person.user, given: true });
        }
        (Some(Word::No | Word::Pass | Word::Later | Word::Stop), _) | (_, Some(2)) => {
            let yes = understanding.primary(Word::Yes, &language).into();
            person.consent = Consent::NotYet;
            person.held.clear();
            person.topics.clear();
            people.write(tx, &person, Lane::Control, &Phrase::NotYetNoted { yes }, None);
            people.save(tx, &person)?;
            tx.raise(Happening::Consent { person: person.user, given: false });
        }
        (_, Some(3)) => explain(people, tx, &person),
        _ => {
            people.ask_consent(tx, &mut person);
            people.save(tx, &person)?;
        }
    }
    Ok(())
}

/// What Kolo and others can see; and the question again, if it is still open.
pub(super) fn explain(people: &People, tx: &mut Transaction<'_>, person: &Person) {
    people.write(tx, person, Lane::Control, &Phrase::WhatISee, None);
    if person.consent == Consent::Asked {
        people.write(tx, person, Lane::Control, &Phrase::MayIWriteAgain, None);
    }
}
