//! The suite that every store passes.

use super::*;
use crate::store::{MAX_ROW_BYTES, MemoryStore, ROW_OVERHEAD_BYTES, StoreError};

/// Runs every test of the suite on the store that `$make` makes, beside a guard to keep alive.
macro_rules! store_suite {
    ($name:ident, $make:expr) => {
        mod $name {
            use super::*;
            store_suite!(@tests $make;
                a_row_is_read_back,
                a_row_is_replaced,
                a_row_is_deleted,
                tables_are_apart,
                a_scan_is_in_the_order_of_keys,
                an_empty_key_and_an_empty_value_are_fine,
                the_last_change_of_a_batch_wins,
                an_empty_batch_changes_nothing,
                an_owned_row_is_read_like_any_other,
                p9_forgetting_removes_what_is_owned_and_nothing_else,
                p9_forgetting_counts_in_its_place_in_the_batch,
                p9_a_row_belongs_to_who_wrote_it_last,
                forgetting_somebody_unknown_is_fine,
                somebody_forgotten_may_come_back,
                a_row_that_is_too_large_refuses_the_batch,
                a_row_of_the_largest_size_is_taken,
                many_rows_are_all_there,
            );
        }
    };
    (@tests $make:expr; $($test:ident,)*) => {
        $(#[test]
        fn $test() {
            let (_guard, store) = $make;
            super::$test(&store);
        })*
    };
}

store_suite!(memory, ((), MemoryStore::new()));
store_suite!(sled, new_sled());

fn row(key: &[u8], value: &[u8]) -> KeyValue {
    (key.to_vec(), value.to_vec())
}

fn a_row_is_read_back(store: &dyn Store) {
    assert_eq!(store.get(Table::Circle, b"a").unwrap(), None);
    commit(store, |batch| batch.put(Table::Circle, b"a", b"1"));
    assert_eq!(store.get(Table::Circle, b"a").unwrap(), Some(b"1".to_vec()));
    assert_eq!(store.get(Table::Circle, b"b").unwrap(), None);
}

fn a_row_is_replaced(store: &dyn Store) {
    commit(store, |batch| batch.put(Table::Circle, b"a", b"1"));
    commit(store, |batch| batch.put(Table::Circle, b"a", b"22"));
    assert_eq!(store.scan(Table::Circle).unwrap(), [row(b"a", b"22")]);
}

fn a_row_is_deleted(store: &dyn Store) {
    commit(store, |batch| {
        batch.put(Table::Circle, b"a", b"1");
        batch.put(Table::Circle, b"b", b"2");
    });
    commit(store, |batch| {
        batch.delete(Table::Circle, b"a");
        batch.delete(Table::Circle, b"never there");
    });
    assert_eq!(store.get(Table::Circle, b"a").unwrap(), None);
    assert_eq!(store.scan(Table::Circle).unwrap(), [row(b"b", b"2")]);
}

fn tables_are_apart(store: &dyn Store) {
    for table in Table::ALL {
        commit(store, |batch| batch.put(table, b"key", [table.tag()]));
    }
    for table in Table::ALL {
        assert_eq!(store.scan(table).unwrap(), [row(b"key", &[table.tag()])]);
    }
    commit(store, |batch| batch.delete(Table::Timer, b"key"));
    assert_eq!(store.get(Table::Timer, b"key").unwrap(), None);
    assert_eq!(store.get(Table::Outbox, b"key").unwrap(), Some(vec![Table::Outbox.tag()]));
}

fn a_scan_is_in_the_order_of_keys(store: &dyn Store) {
    for key in [&b"b"[..], b"", b"ab", b"\xff", b"a", b"\0"] {
        commit(store, |batch| batch.put(Table::Seen, key, b""));
    }
    let keys: Vec<_> = store.scan(Table::Seen).unwrap().into_iter().map(|row| row.0).collect();
    assert_eq!(keys, [&b""[..], b"\0", b"a", b"ab", b"b", b"\xff"]);
}

fn an_empty_key_and_an_empty_value_are_fine(store: &dyn Store) {
    commit(store, |batch| batch.put(Table::Meta, b"", b""));
    assert_eq!(store.get(Table::Meta, b"").unwrap(), Some(Vec::new()));
    assert_eq!(store.scan(Table::Meta).unwrap(), [row(b"", b"")]);
    commit(store, |batch| batch.put_owned(b"", Table::Meta, b"", b"owned"));
    assert_eq!(store.get(Table::Meta, b"").unwrap(), Some(b"owned".to_vec()));
    commit(store, |batch| batch.forget(b""));
    assert_eq!(store.scan(Table::Meta).unwrap(), []);
}

fn the_last_change_of_a_batch_wins(store: &dyn Store) {
    commit(store, |batch| {
        batch.put(Table::Mark, b"a", b"1");
        batch.delete(Table::Mark, b"a");
        batch.put(Table::Mark, b"b", b"1");
        batch.put(Table::Mark, b"b", b"2");
        batch.delete(Table::Mark, b"c");
        batch.put(Table::Mark, b"c", b"3");
    });
    assert_eq!(store.scan(Table::Mark).unwrap(), [row(b"b", b"2"), row(b"c", b"3")]);
}

fn an_empty_batch_changes_nothing(store: &dyn Store) {
    commit(store, |batch| assert!(batch.is_empty()));
    assert!(everything(store).iter().all(Vec::is_empty));
}

fn an_owned_row_is_read_like_any_other(store: &dyn Store) {
    commit(store, |batch| {
        batch.put_owned(b"ana", Table::Answer, b"a", b"1");
        batch.put_owned(b"bea", Table::Answer, b"b", b"2");
        batch.put(Table::Answer, b"c", b"3");
    });
    commit(store, |batch| batch.put_owned(b"ana", Table::Answer, b"d", b"4"));
    assert_eq!(store.get(Table::Answer, b"a").unwrap(), Some(b"1".to_vec()));
    assert_eq!(
        store.scan(Table::Answer).unwrap(),
        [row(b"a", b"1"), row(b"b", b"2"), row(b"c", b"3"), row(b"d", b"4")]
    );
}

fn p9_forgetting_removes_what_is_owned_and_nothing_else(store: &dyn Store) {
    commit(store, |batch| {
        batch.put_owned(b"ana", Table::Answer, b"a", b"1");
        batch.put_owned(b"ana", Table::Person, b"a", b"1");
        batch.put_owned(b"bea", Table::Answer, b"b", b"2");
        batch.put(Table::Answer, b"c", b"3");
    });
    commit(store, |batch| batch.forget(b"ana"));
    assert_eq!(store.get(Table::Answer, b"a").unwrap(), None);
    assert_eq!(store.scan(Table::Person).unwrap(), []);
    assert_eq!(store.scan(Table::Answer).unwrap(), [row(b"b", b"2"), row(b"c", b"3")]);
}

fn p9_forgetting_counts_in_its_place_in_the_batch(store: &dyn Store) {
    commit(store, |batch| batch.put_owned(b"ana", Table::Answer, b"old", b"1"));
    commit(store, |batch| {
        batch.put_owned(b"ana", Table::Answer, b"before", b"2");
        batch.put_owned(b"new", Table::Answer, b"never", b"3");
        batch.forget(b"ana");
        batch.forget(b"new");
        batch.put_owned(b"ana", Table::Answer, b"after", b"4");
    });
    assert_eq!(store.scan(Table::Answer).unwrap(), [row(b"after", b"4")]);
    commit(store, |batch| {
        batch.forget(b"ana");
        batch.put_owned(b"ana", Table::Answer, b"between", b"5");
        batch.forget(b"ana");
    });
    assert_eq!(store.scan(Table::Answer).unwrap(), []);
}

fn p9_a_row_belongs_to_who_wrote_it_last(store: &dyn Store) {
    commit(store, |batch| {
        for key in [b"1", b"2", b"3"] {
            batch.put_owned(b"ana", Table::Answer, key, b"ana");
        }
        batch.put(Table::Answer, b"4", b"nobody");
    });
    commit(store, |batch| {
        batch.put(Table::Answer, b"1", b"nobody");
        batch.put_owned(b"bea", Table::Answer, b"2", b"bea");
        batch.put_owned(b"ana", Table::Answer, b"4", b"ana");
        batch.forget(b"ana");
    });
    assert_eq!(store.scan(Table::Answer).unwrap(), [row(b"1", b"nobody"), row(b"2", b"bea")]);
}

fn forgetting_somebody_unknown_is_fine(store: &dyn Store) {
    commit(store, |batch| batch.put(Table::Answer, b"a", b"1"));
    commit(store, |batch| batch.forget(b"nobody"));
    assert_eq!(store.scan(Table::Answer).unwrap(), [row(b"a", b"1")]);
}

fn somebody_forgotten_may_come_back(store: &dyn Store) {
    for round in 0..5u8 {
        commit(store, |batch| batch.put_owned(b"ana", Table::Answer, [round], [round]));
        assert_eq!(store.scan(Table::Answer).unwrap(), [row(&[round], &[round])]);
        commit(store, |batch| batch.forget(b"ana"));
        assert_eq!(store.scan(Table::Answer).unwrap(), []);
    }
}

fn a_row_that_is_too_large_refuses_the_batch(store: &dyn Store) {
    commit(store, |batch| batch.put_owned(b"ana", Table::Answer, b"a", b"1"));
    let mut batch = Batch::new();
    batch.put(Table::Circle, b"small", b"1");
    batch.forget(b"ana");
    batch.put(Table::Session, b"large", vec![0; MAX_ROW_BYTES]);
    let error = store.commit(batch).unwrap_err();
    assert!(matches!(error, StoreError::TooLarge { table: Table::Session, .. }));
    assert_eq!(store.scan(Table::Circle).unwrap(), []);
    assert_eq!(store.scan(Table::Answer).unwrap(), [row(b"a", b"1")]);
    // The store goes on.
    commit(store, |batch| batch.put(Table::Circle, b"small", b"1"));
}

fn a_row_of_the_largest_size_is_taken(store: &dyn Store) {
    let value = vec![7; MAX_ROW_BYTES - ROW_OVERHEAD_BYTES - 1];
    commit(store, |batch| batch.put(Table::Script, b"k", value.clone()));
    assert_eq!(store.get(Table::Script, b"k").unwrap(), Some(value));
}

fn many_rows_are_all_there(store: &dyn Store) {
    for chunk in 0..20u16 {
        commit(store, |batch| {
            for number in 0..100u16 {
                let key = (chunk * 100 + number).to_be_bytes();
                batch.put_owned(&[(number % 7) as u8], Table::Outbox, key, key.repeat(20));
            }
        });
    }
    let rows = store.scan(Table::Outbox).unwrap();
    assert_eq!(rows.len(), 2000);
    for (number, (key, value)) in (0u16..).zip(rows) {
        assert_eq!(key, number.to_be_bytes());
        assert_eq!(value, number.to_be_bytes().repeat(20));
    }
}

#[test]
fn p5_debug_says_nothing_of_the_rows() {
    let mut batch = Batch::new();
    batch.put_owned(b"ana", Table::Answer, b"secret key", b"secret value");
    insta::assert_snapshot!(format!("{batch:?}"), @"Batch { changes: 1 }");
    let (_folder, sled) = new_sled();
    sled.commit(batch).unwrap();
    insta::assert_snapshot!(format!("{sled:?}"), @"SledStore { .. }");
    insta::assert_snapshot!(format!("{:?}", MemoryStore::new()), @"MemoryStore { .. }");
}

#[test]
fn a_snapshot_of_memory_goes_its_own_way() {
    let store = MemoryStore::new();
    commit(&store, |batch| batch.put(Table::Timer, b"a", b"1"));
    let snapshot = store.snapshot().unwrap();
    commit(&store, |batch| batch.put(Table::Timer, b"a", b"2"));
    assert_eq!(snapshot.get(Table::Timer, b"a").unwrap(), Some(b"1".to_vec()));
}

#[test]
fn a_tag_on_disk_never_changes() {
    let tags: Vec<_> =
        Table::ALL.iter().map(|table| format!("{} {}", table.tag(), table.name())).collect();
    insta::assert_snapshot!(tags.join("\n"), @"
    1 meta
    2 circle
    3 session
    4 script
    5 person
    6 answer
    7 timer
    8 outbox
    9 seen
    10 mark
    11 unread
    12 invite
    13 private room
    14 harvest
    15 breakout
    16 agenda
    17 promise
    18 care
    19 kept
    20 hand
    21 directory
    22 proposal
    23 check-in
    24 check-in answer
    25 contact
    26 call
    27 absence
    28 circle check-in
    29 alert
    30 journey
    31 drill
    34 level
    35 card
    36 chain
    ");
}
