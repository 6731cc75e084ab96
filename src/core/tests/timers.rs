//! Timers: durable, movable, and each of them once.

use super::*;

type Fired = Arc<Mutex<Vec<String>>>;

/// "set 5 a" sets a timer, "cancel a" forgets it; what fires is written down.
fn clockwork(store: &Arc<MemoryStore>) -> (Journal, Fired) {
    let fired: Fired = Arc::default();
    let log = Arc::clone(&fired);
    let kolo = journal(store, move |tx, what| {
        match what {
            Happening::Timer { key: TimerKey::Turn(room), .. } => {
                log.lock().unwrap().push(room.to_string());
            }
            _ => match text(what).map(|text| text.split(' ').collect::<Vec<_>>()).as_deref() {
                Some(["set", minutes, name]) => {
                    let due = Wait::Until(after(minutes.parse().unwrap()));
                    tx.set_timer(TimerKey::Turn(room(name)), due, Late::Do);
                }
                Some(["cancel", name]) => tx.cancel_timer(TimerKey::Turn(room(name))),
                _ => {}
            },
        }
        Ok(Flow::Taken)
    });
    (kolo, fired)
}

fn tick(kolo: &mut Journal, minutes: i64) {
    kolo.tick(after(minutes), || Ok(Seed([3; 32]))).unwrap();
}

fn fired(fired: &Fired) -> Vec<String> {
    std::mem::take(&mut fired.lock().unwrap())
}

#[test]
fn a_timer_survives_a_restart_and_fires_once() {
    let store = Arc::new(MemoryStore::new());
    let (mut kolo, _) = clockwork(&store);
    feed(
        &mut kolo,
        vec![message("1", "set 5 a"), message("2", "set 3 b"), message("3", "cancel b")],
    );
    let (mut again, log) = clockwork(&store);
    assert_eq!(again.next_timer(), Some(after(5)));
    tick(&mut again, 4);
    assert!(fired(&log).is_empty());
    tick(&mut again, 5);
    tick(&mut again, 6);
    assert_eq!(fired(&log), ["!a:example.org"]);
    assert_eq!(store.scan(Table::Timer).unwrap().len(), 0);
    let (mut third, log) = clockwork(&store);
    tick(&mut third, 500);
    assert!(fired(&log).is_empty());
}

#[test]
fn a_timer_that_is_set_again_is_moved() {
    let store = Arc::new(MemoryStore::new());
    let (mut kolo, log) = clockwork(&store);
    feed(&mut kolo, vec![message("1", "set 5 a"), message("2", "set 9 a")]);
    feed(&mut kolo, vec![message("3", "set 12 a")]);
    tick(&mut kolo, 11);
    assert!(fired(&log).is_empty());
    tick(&mut kolo, 12);
    assert_eq!(fired(&log).len(), 1);
}

#[test]
fn a_clock_that_jumps_forward_and_back_fires_each_timer_once() {
    let store = Arc::new(MemoryStore::new());
    let (mut kolo, log) = clockwork(&store);
    feed(&mut kolo, vec![message("1", "set 5 a"), message("2", "set 90 b")]);
    tick(&mut kolo, 60);
    tick(&mut kolo, -600);
    tick(&mut kolo, 5);
    assert_eq!(fired(&log), ["!a:example.org"]);
    tick(&mut kolo, 10_000);
    tick(&mut kolo, 90);
    assert_eq!(fired(&log), ["!b:example.org"]);
}
