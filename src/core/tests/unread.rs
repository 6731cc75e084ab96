//! Messages whose keys are late, and what stands in their place.

use super::*;

type Heard = Arc<Mutex<Vec<String>>>;

/// Writes down what it hears, and with which time.
fn listener(store: &Arc<MemoryStore>) -> (Journal, Heard) {
    let heard: Heard = Arc::default();
    let log = Arc::clone(&heard);
    let kolo = journal(store, move |_, what| {
        match what {
            Happening::Message { sent_at, content: Content::Text(text), .. } => {
                log.lock().unwrap().push(format!("{text} at {sent_at}"));
            }
            Happening::Message { content: Content::Correction { text, .. }, .. } => {
                log.lock().unwrap().push(format!("corrected to {text}"));
            }
            _ => {}
        }
        Ok(Flow::Taken)
    });
    (kolo, heard)
}

fn unreadable(id: &str) -> Happening {
    Happening::Unreadable { room: room("circle"), sender: user("mira"), event: event(id) }
}

fn correction(id: &str, by: &str, of: &str) -> Happening {
    Happening::Message {
        room: room("circle"),
        sender: user(by),
        event: event(id),
        sent_at: start(),
        content: Content::Correction { of: event(of), text: format!("by {by}") },
    }
}

#[test]
fn p1_a_correction_stands_in_the_place_of_what_could_not_be_read_and_only_its_authors() {
    let store = Arc::new(MemoryStore::new());
    let (mut kolo, heard) = listener(&store);
    feed(&mut kolo, vec![unreadable("1")]);
    feed(&mut kolo, vec![correction("2", "joy", "1"), correction("3", "mira", "1")]);
    feed(&mut kolo, vec![message("1", "too late"), correction("4", "mira", "1")]);
    let (first, rest) = (start(), "corrected to by mira".to_owned());
    let expected = ["corrected to by joy".to_owned(), format!("by mira at {first}"), rest];
    assert_eq!(*heard.lock().unwrap(), expected);
    assert!(unread(store.as_ref()).unwrap().is_empty());
}

#[test]
fn nobody_writes_in_the_future_but_an_hour_ago_stays_an_hour_ago() {
    let store = Arc::new(MemoryStore::new());
    let (mut kolo, heard) = listener(&store);
    for (id, sent) in [("1", 60), ("2", -60)] {
        let mut written = message(id, "alert");
        if let Happening::Message { sent_at, .. } = &mut written {
            *sent_at = after(sent);
        }
        feed(&mut kolo, vec![written]);
    }
    assert_eq!(*heard.lock().unwrap(), [start(), after(-60)].map(|at| format!("alert at {at}")));
}

#[test]
fn a_flood_of_unreadable_messages_does_not_fill_the_disk() {
    let store = Arc::new(MemoryStore::new());
    let (mut kolo, _) = listener(&store);
    for hundred in 0..12 {
        let some = (0..100).map(|number| unreadable(&format!("{hundred}-{number}"))).collect();
        feed(&mut kolo, some);
    }
    assert_eq!(store.scan(Table::Unread).unwrap().len(), 1_000);
    assert_eq!(store.scan(Table::Timer).unwrap().len(), 1_000);
}

#[test]
fn who_deletes_an_unreadable_message_hears_nothing_of_it() {
    let store = Arc::new(MemoryStore::new());
    let (mut kolo, _) = listener(&store);
    let deleted = |by: &str| Happening::Redacted {
        room: room("circle"),
        sender: user(by),
        event: event("1"),
    };
    feed(&mut kolo, vec![unreadable("1"), deleted("joy")]);
    assert_eq!(unread(store.as_ref()).unwrap().len(), 1);
    feed(&mut kolo, vec![deleted("mira")]);
    assert!(unread(store.as_ref()).unwrap().is_empty());
    assert!(kolo.next_timer().is_none());
}
