//! The invented homeserver as the inbox sees it.

use std::{collections::BTreeSet, time::Duration};

use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, RoomId};

use super::{
    history::{PEOPLE, When},
    world::{Room, Shared, World, user},
};
use crate::{
    core::{Content, Happening, Member, Moment},
    matrix::inbox::{Event, From, InboxError, Keys, News, Page, RoomNews, Source, What},
};

/// Keys that come.
#[derive(Default)]
pub struct Arriving {
    pub any: bool,
    pub sessions: BTreeSet<String>,
}

/// The way to the homeserver, through the SDK.
pub struct Homeserver(pub Shared);

/// Kolo is dead, so nothing answers it. Why does not matter.
const GONE: InboxError = InboxError::NoSession;

impl World {
    fn index(&self, id: &RoomId) -> Option<usize> {
        self.rooms.iter().position(|room| room.id == id)
    }

    fn show(&self, room: &Room, index: usize) -> Option<Event> {
        let kept = room.timeline.get(index)?;
        let (id, event) = (kept.id.clone(), kept.id.clone());
        let Some(who) = kept.who else {
            let what = if index == 0 { What::OwnJoin } else { What::Nothing };
            return Some(Event { id, what });
        };
        let (room, sender) = (room.id.clone(), user(PEOPLE.get(who)?));
        if self.withheld.contains(&kept.session) {
            // Not every client says in which session it wrote.
            let session = Some(kept.session.clone()).filter(|_| !index.is_multiple_of(3));
            let what = What::Unreadable(Happening::Unreadable { room, sender, event }, session);
            return Some(Event { id, what });
        }
        let content = Content::Text(kept.text.clone());
        let message = Happening::Message { room, sender, event, sent_at: kept.at, content };
        Some(Event { id, what: What::Happening(message) })
    }

    fn shown(&self, room: &Room, from: usize, to: usize) -> Vec<Event> {
        (from..to).filter_map(|index| self.show(room, index)).collect()
    }

    fn members(&self, room: &Room) -> Vec<Member> {
        let there = (0..PEOPLE.len()).filter(|who| room.person.is_none_or(|alone| alone == *who));
        let names = there.filter_map(|who| PEOPLE.get(who));
        names.map(|name| Member { user: user(name), name: Some((*name).to_owned()) }).collect()
    }

    fn sync(&mut self) -> News {
        let before = self.reached();
        let lengths = self.rooms.iter().map(|room| room.timeline.len());
        let reached: Vec<usize> = lengths
            .zip(&before)
            .zip(self.weather.held)
            .map(|((length, before), held)| if held { *before } else { length })
            .collect();
        let keys = self.keys();
        let mut rooms = Vec::new();
        for ((room, to), from) in self.rooms.iter().zip(&reached).zip(&before) {
            if to == from {
                continue;
            }
            let first = match self.weather.limit {
                Some(limit) if to - from > limit => to - limit,
                // What has been told comes again.
                _ => from.saturating_sub(self.weather.again),
            };
            let events = self.shown(room, first, *to);
            let about = Vec::new();
            rooms.push(RoomNews { room: room.id.clone(), limited: first > *from, about, events });
        }
        if self.weather.turned {
            rooms.reverse();
        }
        self.advance(reached);
        let token = self.position().unwrap_or_default();
        let keys = Keys { any: keys.any, sessions: keys.sessions };
        let replaced = Vec::new();
        News { token, replaced, rooms, left: Vec::new(), invited: Vec::new(), keys }
    }

    fn page(&self, room: &Room, from: From) -> Option<Page> {
        let (from, to) = match from {
            From::Event(event) => {
                let mark = room.timeline.iter().position(|kept| kept.id == event)?;
                (mark.saturating_sub(self.weather.again), mark + self.weather.page)
            }
            From::Token(token) => {
                let from = token.parse().ok()?;
                (from, from + self.weather.page)
            }
        };
        let to = to.min(room.timeline.len());
        let events = self.shown(room, from, to);
        // As a homeserver does, it names a next page as long as this one holds anything.
        let next = (!events.is_empty()).then(|| to.to_string());
        Some(Page { events, next })
    }
}

impl Source for Homeserver {
    async fn position(&self) -> Result<Option<String>, InboxError> {
        Ok(self.0.lock().position())
    }

    async fn sync(&mut self, _wait: Duration) -> Result<News, InboxError> {
        let mut world = self.0.lock();
        let news = world.sync();
        if world.dies(|when| *when == When::Synced) { Err(GONE) } else { Ok(news) }
    }

    fn rooms(&self) -> Vec<OwnedRoomId> {
        let world = self.0.lock();
        let mut rooms: Vec<_> = world.rooms.iter().map(|room| room.id.clone()).collect();
        if world.weather.turned {
            rooms.reverse();
        }
        rooms
    }

    async fn invited(&self) -> Vec<Happening> {
        Vec::new()
    }

    async fn about(&self, room: &RoomId) -> Vec<Happening> {
        let world = self.0.lock();
        let Some(found) = world.rooms.iter().find(|found| found.id == room) else {
            return Vec::new();
        };
        let members = world.members(found);
        vec![Happening::Present { room: room.to_owned(), encrypted: true, members }]
    }

    async fn own_join(&self, room: &RoomId) -> Option<OwnedEventId> {
        let world = self.0.lock();
        let first = world.rooms.get(world.index(room)?)?.timeline.first()?;
        Some(first.id.clone())
    }

    async fn page(&self, room: &RoomId, from: From) -> Result<Option<Page>, InboxError> {
        let world = self.0.lock();
        if world.dead {
            return Err(GONE);
        }
        let room = world.index(room).and_then(|index| world.rooms.get(index));
        Ok(room.and_then(|room| world.page(room, from)))
    }

    async fn event(&self, room: &RoomId, event: &OwnedEventId) -> Option<Event> {
        let world = self.0.lock();
        let room = world.rooms.get(world.index(room)?)?;
        let index = room.timeline.iter().position(|kept| kept.id == *event)?;
        if world.weather.mute { None } else { world.show(room, index) }
    }

    fn now(&self) -> Moment {
        self.0.lock().steady
    }
}
