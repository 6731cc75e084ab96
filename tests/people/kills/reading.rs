//! What can be read at the end.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    time::Duration,
};

use matrix_sdk::{
    deserialized_responses::TimelineEventKind,
    room::MessagesOptions,
    ruma::{OwnedEventId, RoomId, UserId, assign, uint},
};

use super::{DECLINED, GIVEN_BACK, OVER, sessions::Sessions};
use crate::town::{JOY, LENA, MIRA, rooms_with, sandbox};

const EXTENDED: &str = " more minutes for this part.";

/// What somebody read of Kolo's in a room, from its beginning.
struct Page {
    texts: Vec<String>,
    events: BTreeSet<OwnedEventId>,
}

impl Sessions<'_> {
    /// Everything of Kolo's in a room. Fails for whatever somebody could not read, or the
    /// homeserver could.
    async fn reads(&self, who: usize, room: &RoomId) -> Page {
        let (mut texts, mut events) = (Vec::new(), BTreeSet::new());
        let mut from = None;
        loop {
            let options =
                assign!(MessagesOptions::backward(), { from: from.take(), limit: uint!(100) });
            let page = self.people[who].room(room).unwrap().messages(options).await.unwrap();
            for event in &page.chunk {
                let state = event.raw().get_field::<String>("state_key").unwrap().is_some();
                if state || event.sender().unwrap() != self.kolo {
                    continue;
                }
                assert!(!event.kind.is_utd(), "something could not be read");
                let clear = matches!(event.kind, TimelineEventKind::PlainText { .. });
                assert!(!clear, "something travelled in clear");
                let content: serde_json::Value = event.raw().get_field("content").unwrap().unwrap();
                texts.push(content["body"].as_str().unwrap().to_owned());
                assert!(events.insert(event.event_id().unwrap()), "an event came twice");
            }
            match page.end {
                Some(end) => from = Some(end),
                None => break,
            }
        }
        texts.reverse();
        Page { texts, events }
    }

    /// Reads everything, and compares it with what has to be there. Gives back how much it was.
    pub async fn read_everything(&self, extensions: &[Vec<u32>]) -> usize {
        let sessions = extensions.len();
        let circle = self.reads(JOY, self.circle).await;
        let answered = |texts: &[String]| {
            let paragraphs = texts.iter().flat_map(|text| paragraphs(text));
            let numbers = paragraphs.filter_map(|text| text.strip_suffix(EXTENDED));
            numbers.map(|number| number.parse::<u32>().unwrap()).collect::<Vec<_>>()
        };
        let mut rest = circle.texts.as_slice();
        for (at, written) in extensions.iter().enumerate() {
            let end = rest.iter().position(|text| text.contains(OVER)).unwrap();
            assert_eq!(answered(&rest[..end]), *written, "in session {}", at + 1);
            rest = &rest[end + 1..];
        }
        assert_eq!(answered(rest), Vec::<u32>::new(), "after the last session");
        reads_like_the_last(&circle.texts, OVER, sessions);

        let mut pages = vec![circle];
        for (who, last) in [(LENA, GIVEN_BACK), (MIRA, GIVEN_BACK), (JOY, DECLINED)] {
            assert_eq!(rooms_with(&self.people[who], &self.kolo).await, 1);
            let private = self.hears(who, last, 1).await.room;
            let page = self.reads(who, &private).await;
            let sessions = if who == JOY { 1 } else { sessions };
            reads_like_the_last(&page.texts, last, sessions);
            pages.push(page);
        }
        for number in 1..=sessions {
            for (name, own) in [("lena", 1 + LENA), ("mira", 1 + MIRA)] {
                let kept = format!("kept-{number}-{name}");
                assert_eq!(places(&pages, &kept), vec![own], "where {kept} is");
                let shown = format!("shown-{number}-{name}");
                assert_eq!(places(&pages, &shown), vec![0], "where {shown} is");
            }
        }
        let seen: BTreeSet<OwnedEventId> =
            pages.iter().flat_map(|page| page.events.iter().cloned()).collect();
        assert_eq!(seen, accepted(&sandbox().await.database_path(), &self.kolo));
        seen.len()
    }
}

/// Messages that waited together may have come as the paragraphs of one.
fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n")
}

/// In which rooms a mark stands, once for each time.
fn places(pages: &[Page], mark: &str) -> Vec<usize> {
    let words = |text: &str| text.split_whitespace().filter(|word| word.contains(mark)).count();
    let of_page = |page: &Page| page.texts.iter().map(|text| words(text)).sum::<usize>();
    pages.iter().enumerate().flat_map(|(at, page)| vec![at; of_page(page)]).collect()
}

/// What was said in the last session was said as often in each one before it, and everything else
/// once. `last` ends a session.
fn reads_like_the_last(texts: &[String], last: &str, sessions: usize) {
    let ends = texts.iter().enumerate().filter(|(_, text)| text.contains(last));
    let ends: Vec<usize> = ends.map(|(at, _)| at).collect();
    assert_eq!(ends.len(), sessions, "{last}");
    let (mut all, mut of_last) = (BTreeMap::new(), BTreeMap::new());
    let said = texts.iter().enumerate();
    let said = said.flat_map(|(at, text)| paragraphs(text).map(move |text| (at, text)));
    for (at, text) in said.filter(|(_, text)| !text.ends_with(EXTENDED)) {
        // Numbers differ from session to session, and so does the order of a wall.
        let mut lines: Vec<String> =
            text.lines().map(|line| line.replace(|c: char| c.is_ascii_digit(), "")).collect();
        lines.sort_unstable();
        if sessions > 1 && at > ends[sessions - 2] {
            *of_last.entry(lines.clone()).or_insert(0) += 1;
        }
        *all.entry(lines).or_insert(0) += 1;
    }
    for (lines, times) in all {
        let expected = of_last.get(&lines).map_or(1, |in_one: &usize| in_one * sessions);
        assert_eq!(times, expected, "of this in {sessions} sessions: {lines:?}");
    }
}

/// What the homeserver has accepted from Kolo: nothing that it can read, each thing under a
/// transaction id of Kolo's own.
fn accepted(database: &Path, kolo: &UserId) -> BTreeSet<OwnedEventId> {
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
    let connection = rusqlite::Connection::open_with_flags(database, flags).unwrap();
    connection.busy_timeout(Duration::from_secs(10)).unwrap();
    let mut query = connection
        .prepare(
            "SELECT event_id, type, txn_id FROM events
             LEFT JOIN event_txn_id_device_id USING (event_id)
             WHERE sender = ? AND state_key IS NULL",
        )
        .unwrap();
    let rows = query.query_map([kolo.as_str()], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, Option<String>>(2)?))
    });
    let mut events = BTreeSet::new();
    for row in rows.unwrap() {
        let (event, kind, transaction) = row.unwrap();
        assert_eq!(kind, "m.room.encrypted");
        assert!(transaction.is_some_and(|id| id.starts_with('k')), "not under an id of its own");
        events.insert(event.try_into().unwrap());
    }
    events
}
