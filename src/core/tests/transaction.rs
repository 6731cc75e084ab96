//! Reading and writing through the layers of one commit.

use super::*;

fn checked(
    store: &Arc<MemoryStore>,
    act: impl Fn(&mut Transaction<'_>, &str) -> Result<(), TransactionError> + Send + Sync + 'static,
) -> Journal {
    journal(store, move |tx, what| {
        if let Some(text) = text(what) {
            act(tx, text)?;
        }
        Ok(Flow::Taken)
    })
}

#[test]
fn what_was_written_is_read_in_the_same_input_the_same_commit_and_later() {
    let store = Arc::new(MemoryStore::new());
    let mut kolo = checked(&store, |tx, said| {
        match said {
            "write" => tx.put(b"k", &note("first"))?,
            "change" => {
                assert_eq!(tx.get(b"k")?, Some(note("first")));
                tx.put(b"k", &note("second"))?;
                assert_eq!(tx.get(b"k")?, Some(note("second")));
                assert_eq!(tx.scan::<Note>()?.len(), 1);
                tx.set_timer(TimerKey::Turn(room("a")), Wait::Until(after(3)), Late::Do);
                assert_eq!(tx.timer(&TimerKey::Turn(room("a"))), Some(after(3)));
            }
            _ => {
                assert_eq!(tx.get(b"k")?, Some(note("second")));
                assert_eq!(tx.timer(&TimerKey::Turn(room("a"))), Some(after(3)));
                tx.delete::<Note>(b"k");
                assert!(!tx.has::<Note>(b"k")? && tx.scan::<Note>()?.is_empty());
            }
        }
        Ok(())
    });
    feed(&mut kolo, vec![message("1", "write"), message("2", "change")]);
    feed(&mut kolo, vec![message("3", "look")]);
    assert!(notes(&store).is_empty());
}

#[test]
fn what_an_input_did_is_undone_with_it() {
    let store = Arc::new(MemoryStore::new());
    let mut kolo = checked(&store, |tx, said| {
        let circle = Destination::Room(room("circle"));
        match said {
            "fail" => {
                assert_eq!(tx.take_back(|_| true), 2);
                tx.put(b"k", &note("undone"))?;
                tx.cancel_timer(TimerKey::Turn(room("a")));
                tx.raise(Happening::Leaves { person: user("mira") });
                tx.put(b"x", &note("x"))?;
                tx.get::<Other>(b"x").map(drop)
            }
            said => {
                assert_ne!(tx.get::<Note>(b"k")?, Some(note("undone")));
                tx.put(b"k", &note(said))?;
                tx.set_timer(TimerKey::Turn(room("a")), Wait::Until(after(3)), Late::Do);
                tx.send(Lane::Session, circle, say(said), None);
                Ok(())
            }
        }
    });
    feed(&mut kolo, vec![message("1", "one")]);
    feed(&mut kolo, vec![message("2", "two"), message("3", "fail"), message("4", "three")]);
    assert_eq!(drain(&kolo.queue()), ["one\n\ntwo", "three"]);
    assert_eq!(kolo.next_timer(), Some(after(3)));
    assert_eq!(notes(&store), ["three"]);
}

/// Has another shape in the same table.
#[derive(Debug, Serialize, Deserialize)]
struct Other {
    number: u8,
}

impl Row for Other {
    const TABLE: Table = Table::Answer;
    const VERSION: u16 = 1;
}

#[test]
fn p9_what_is_forgotten_cannot_be_read_by_the_next_input_of_the_same_batch() {
    let store = Arc::new(MemoryStore::new());
    let mut kolo = checked(&store, |tx, said| {
        match said {
            "write" => tx.put_owned(b"mira", b"old", &note("mine"))?,
            "more" => {
                tx.put_owned(b"mira", b"new", &note("mine too"))?;
                tx.put_owned(b"joy", b"joys", &note("hers"))?;
            }
            "forget" => {
                tx.put_owned(b"mira", b"now", &note("just now"))?;
                tx.forget(b"mira");
                assert!(!tx.has::<Note>(b"new")? && !tx.has::<Note>(b"now")?);
            }
            _ => {
                let left: Vec<Note> = tx.scan()?.into_iter().map(|(_, note)| note).collect();
                assert_eq!(left, [note("hers")]);
                tx.put_owned(b"mira", b"again", &note("after"))?;
            }
        }
        Ok(())
    });
    feed(&mut kolo, vec![message("1", "write")]);
    feed(&mut kolo, vec![message("2", "more"), message("3", "forget"), message("4", "look")]);
    assert_eq!(notes(&store), ["after", "hers"]);
}

#[test]
fn a_failed_forgetting_forgets_nothing() {
    let store = Arc::new(MemoryStore::new());
    let mut kolo = checked(&store, |tx, said| match said {
        "write" => tx.put_owned(b"mira", b"k", &note("mine")),
        _ => {
            tx.forget(b"mira");
            tx.put(b"x", &note("x"))?;
            tx.get::<Other>(b"x").map(drop)
        }
    });
    feed(&mut kolo, vec![message("1", "write"), message("2", "fail")]);
    assert_eq!(notes(&store), ["mine"]);
}

#[test]
fn the_same_inputs_give_the_same_deeds() {
    let transactions = || {
        let store = Arc::new(MemoryStore::new());
        let mut kolo = checked(&store, |tx, said| {
            tx.send(Lane::Session, Destination::Room(room("circle")), say(said), None);
            Ok(())
        });
        feed(&mut kolo, vec![message("1", "one"), message("2", "two")]);
        let first = take(&kolo.queue()).unwrap();
        first.transaction
    };
    assert_eq!(transactions(), transactions());
}

#[test]
fn p1_p7_what_an_input_that_is_set_aside_took_back_is_as_it_was() {
    let store = Arc::new(MemoryStore::new());
    let mut journal = journal(&store, |tx, what| {
        let to = || Destination::Room(room("circle"));
        match text(what) {
            Some("stop") => drop(tx.take_back(|_| true)),
            Some("broken") => {
                tx.take_back(|_| true);
                return Err(crate::store::RowError::CutOff { table: Table::Answer }.into());
            }
            Some(words) => tx.send(Lane::Session, to(), say(words), None),
            None => {}
        }
        Ok(Flow::Passed)
    });
    let queue = journal.queue();
    feed(&mut journal, vec![message("1", "one")]);
    let first = take(&queue).unwrap();
    queue.lock().unwrap().postpone(first.id, Again::Failed, Moment::ZERO, 0);

    // It may have been accepted under its transaction id: nothing is joined to it.
    feed(&mut journal, vec![message("2", "broken")]);
    feed(&mut journal, vec![message("3", "two")]);
    let all: Vec<String> = queue.lock().unwrap().all().map(words).collect();
    assert_eq!(all, ["one", "two"]);

    // What was stopped while it was on its way stays stopped, though the next input is set aside.
    queue.lock().unwrap().wake(&first.to);
    let first = take(&queue).unwrap();
    feed(&mut journal, vec![message("4", "stop"), message("5", "broken")]);
    queue.lock().unwrap().postpone(first.id, Again::Failed, Moment::ZERO, 0);
    queue.lock().unwrap().wake(&first.to);
    assert!(take(&queue).is_none());
}
