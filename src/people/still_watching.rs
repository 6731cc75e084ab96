//! An hourly line to a room of the operator's choice, which says nothing but that Kolo watches.
//!
//! Whether Kolo is well can be asked for on its own machine only, and a machine that is gone answers
//! nobody. The line goes the whole way that an alert goes: timer, commit, outbox, homeserver. If it does
//! not come, somebody has to look. Kolo does nothing else in that room: it is no circle.

use jiff::SignedDuration;
use matrix_sdk::ruma::OwnedRoomId;

use super::{Invitation, People};
use crate::{
    core::{
        Body, Deed, Destination, Feature, Flow, Happening, Lane, Late, Status, TimerKey,
        Transaction, TransactionError, Wait,
    },
    speech::Phrase,
};

/// From one line to the next.
const EVERY: SignedDuration = SignedDuration::from_hours(1);

/// The feature that writes the line.
#[derive(Debug)]
pub struct StillWatching {
    people: People,
    room: Option<OwnedRoomId>,
}

impl StillWatching {
    /// Writes to this room, if there is one.
    pub fn new(people: People, room: Option<OwnedRoomId>) -> Self {
        Self { people, room }
    }

    fn says_so(&self, tx: &mut Transaction<'_>) {
        let Some(room) = &self.room else {
            // A start that changes nothing writes nothing.
            if tx.timer(&TimerKey::StillWatching).is_some() {
                tx.cancel_timer(TimerKey::StillWatching);
            }
            return;
        };
        let language = &self.people.settings().language;
        let markdown = self.people.speech().say(language, &Phrase::StillWatching);
        let say = Deed::Say(Body { markdown, mentions: Vec::new() });
        // One that has not left says nothing any more once the next is there.
        let status = Status::of("watching", room);
        let to = Destination::Room(room.clone());
        tx.send_status(Lane::Housekeeping, to, say, None, status);
        tx.set_timer(TimerKey::StillWatching, Wait::For(EVERY), Late::Do);
    }
}

impl Feature for StillWatching {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Begun => {
                match self.room {
                    Some(_) if tx.timer(&TimerKey::StillWatching).is_some() => {}
                    _ => self.says_so(tx),
                }
                Ok(Flow::Taken)
            }
            Happening::Timer { key: TimerKey::StillWatching, .. } => {
                self.says_so(tx);
                Ok(Flow::Taken)
            }
            // The invitation stays, so that the room is known and becomes no circle later.
            Happening::Present { room, encrypted: true, .. }
                if self.room.as_ref() == Some(room)
                    && tx.get::<Invitation>(room.as_bytes())?.is_some_and(|it| !it.direct) =>
            {
                self.says_so(tx);
                Ok(Flow::Taken)
            }
            _ => Ok(Flow::Passed),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::Timestamp;

    use super::*;
    use crate::{
        circle::tests::{SPEECH, circle, library, room, settings, user},
        core::{Input, Journal, Seed},
        people::Settings,
        store::{MemoryStore, Store, Table},
    };

    const BEGUN: Timestamp = Timestamp::constant(1_700_000_000, 0);

    struct Kolo {
        store: Arc<MemoryStore>,
        journal: Journal,
        now: Timestamp,
    }

    fn kolo(store: &Arc<MemoryStore>, room: Option<OwnedRoomId>, now: Timestamp) -> Kolo {
        let settings = Settings { language: "fr".parse().unwrap(), ..settings() };
        let people = People::new(Arc::clone(&SPEECH), Arc::new(settings));
        let mut features: Vec<Box<dyn Feature>> = vec![Box::new(StillWatching::new(people, room))];
        features.extend(crate::circle::tests::features(&library(&[])));
        let journal = Journal::open(Arc::clone(store) as _, features).unwrap();
        let mut kolo = Kolo { store: Arc::clone(store), journal, now };
        kolo.feed(Happening::Begun);
        kolo
    }

    impl Kolo {
        fn feed(&mut self, what: Happening) {
            self.journal.feed(vec![Input { at: self.now, seed: Seed([7; 32]), what }]).unwrap();
        }

        fn passes(&mut self, minutes: i64) {
            self.now = self.now.checked_add(SignedDuration::from_mins(minutes)).unwrap();
            self.journal.tick(self.now, || Ok(Seed([8; 32]))).unwrap();
        }

        /// What waits to be said, and where.
        fn says(&self) -> Vec<(Destination, String)> {
            let queue = self.journal.queue();
            let queue = queue.lock().unwrap();
            let words = |deed: &Deed| match deed {
                Deed::Say(body) => Some(body.markdown.clone()),
                _ => None,
            };
            queue.all().filter_map(|it| Some((it.to.clone(), words(&it.deed)?))).collect()
        }
    }

    fn line() -> Vec<(Destination, String)> {
        vec![(Destination::Room(room("operators")), "Je veille toujours.".to_owned())]
    }

    #[test]
    fn the_line_comes_every_hour_and_no_two_wait() {
        let store = Arc::default();
        let mut kolo = kolo(&store, Some(room("operators")), BEGUN);
        assert_eq!(kolo.says(), line());
        let queue = kolo.journal.queue();
        let first = queue.lock().unwrap().all().next().unwrap().id;
        kolo.passes(59);
        assert_eq!(queue.lock().unwrap().all().next().unwrap().id, first);
        kolo.passes(1);
        assert_eq!(kolo.says(), line());
        assert_ne!(queue.lock().unwrap().all().next().unwrap().id, first);
    }

    #[test]
    fn it_ends_when_the_operator_names_no_room_any_more() {
        let store = Arc::default();
        let now = kolo(&store, Some(room("operators")), BEGUN).now;
        let kolo = kolo(&store, None, now);
        assert_eq!(kolo.journal.next_timer(), None);
    }

    #[test]
    fn the_room_becomes_no_circle() {
        let store = Arc::default();
        let mut kolo = kolo(&store, Some(room("operators")), BEGUN);
        let lena = user("lena");
        for (place, circles) in [(room("operators"), 0), (circle(), 1)] {
            let inviter = lena.clone();
            kolo.feed(Happening::Invited { room: place.clone(), inviter, direct: false });
            for _ in 0..2 {
                let room = place.clone();
                kolo.feed(Happening::Present { room, encrypted: true, members: Vec::new() });
            }
            assert_eq!(kolo.store.scan(Table::Circle).unwrap().len(), circles);
        }
    }
}
