//! What goes out of a store comes back into another, on another machine with another key.

use std::collections::BTreeMap;

use matrix_sdk_store_encryption::StoreCipher;
use proptest::prelude::*;

use super::{same, *};
use crate::store::{
    Damage, Item, StoredRow, StreamError, end_frame, export, import, item_frame, read_items, seal,
};

/// A store of another machine with these rows.
fn imported(rows: Vec<StoredRow>) -> (tempfile::TempDir, SledStore) {
    let folder = tempfile::tempdir().unwrap();
    let store = SledStore::create(folder.path(), &test_key(2)).unwrap();
    import(&store, rows).unwrap();
    (folder, store)
}

fn sorted(mut rows: Vec<StoredRow>) -> Vec<StoredRow> {
    rows.sort();
    rows
}

#[test]
fn rows_come_back_under_the_keys_of_their_owners() {
    let (_folder, store) = new_sled();
    commit(&store, |batch| {
        batch.put(Table::Circle, b"room", b"1");
        batch.put_owned(b"ana", Table::Answer, b"a", b"2");
        batch.put_owned(b"bea", Table::Answer, b"b", b"3");
        batch.put_owned(b"bea", Table::Outbox, b"c", b"4");
        batch.put(Table::Timer, b"t", b"5");
    });
    let (folder, copy) = imported(store.export().unwrap());
    assert_eq!(everything(&copy), everything(&store));

    commit(&copy, |batch| batch.forget(b"bea"));
    assert_eq!(copy.scan(Table::Answer).unwrap(), [(b"a".to_vec(), b"2".to_vec())]);
    assert_eq!(copy.scan(Table::Outbox).unwrap(), []);
    drop(copy);
    let copy = SledStore::open(folder.path(), &test_key(2)).unwrap();
    assert_eq!(copy.scan(Table::Circle).unwrap().len(), 1);
    assert_eq!(copy.scan(Table::Answer).unwrap().len(), 1);
}

#[test]
fn p9_who_was_forgotten_is_not_in_an_export() {
    let (_folder, store) = new_sled();
    commit(&store, |batch| {
        batch.put_owned(b"ana", Table::Answer, b"a", b"i am afraid");
        batch.put_owned(b"bea", Table::Answer, b"b", b"fine");
    });
    commit(&store, |batch| batch.forget(b"ana"));
    let rows = store.export().unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].owner.as_deref(), Some(&b"bea"[..]));
}

/// Rows as they were written before they said whose they are.
#[test]
fn an_older_row_is_exported_if_it_can_be_told_whose_it_is() {
    let (store, cipher) = (StoreCipher::new().unwrap(), StoreCipher::new().unwrap());
    let ana = seal::owner_hash(&store, b"ana");
    let ciphers = BTreeMap::from([(ana, std::sync::Arc::new(cipher))]);
    let older = |table, key: &[u8]| {
        let row = seal::seal(Some((ana, b"")), &ciphers[&ana], key, b"value").unwrap();
        (seal::place(&store, table, key).into(), row.into())
    };
    let answer = older(Table::Answer, b"an answer");
    let error = export::open_all(&store, &ciphers, vec![answer.clone()]).unwrap_err();
    assert!(matches!(error, Damage::OwnerUnknown { .. }));
    let rows = vec![answer, older(Table::Person, b"ana")];
    let rows = export::open_all(&store, &ciphers, rows).unwrap();
    assert!(rows.len() == 2 && rows.iter().all(|row| row.owner.as_deref() == Some(b"ana")));
}

#[test]
fn a_row_that_cannot_be_read_is_not_left_out_of_a_backup() {
    let store = StoreCipher::new().unwrap();
    let row = seal::seal(None, &store, b"key", b"value").unwrap();
    let place = seal::place(&store, Table::Circle, b"another key");
    let moved = vec![(place.into(), row.clone().into())];
    assert!(export::open_all(&store, &BTreeMap::new(), moved).is_err());
    let unknown = vec![(vec![200; 33].into(), row.into())];
    assert!(export::open_all(&store, &BTreeMap::new(), unknown).is_err());
}

/// The export reads what one moment holds: each commit writes two rows, or none.
#[test]
fn an_export_beside_commits_is_of_one_moment() {
    let (_folder, store) = new_sled();
    std::thread::scope(|threads| {
        let writer = threads.spawn(|| {
            for round in 0..100u8 {
                commit(&store, |batch| {
                    batch.put(Table::Circle, b"left", [round]);
                    batch.put_owned(b"ana", Table::Answer, b"right", [round]);
                });
            }
        });
        while !writer.is_finished() {
            let rows = store.export().unwrap();
            assert!(rows.windows(2).all(|rows| rows[0].value == rows[1].value));
        }
    });
    assert_eq!(store.export().unwrap().len(), 2);
}

fn stream(items: &[Item]) -> Vec<u8> {
    let mut bytes: Vec<u8> =
        items.iter().flat_map(|item| item_frame(item).unwrap()).collect::<Vec<u8>>();
    bytes.extend(end_frame(items.len() as u64).unwrap());
    bytes
}

fn read(mut bytes: &[u8]) -> Result<Vec<Item>, StreamError> {
    let mut items = Vec::new();
    read_items(&mut bytes, |item| {
        items.push(item);
        Ok::<_, StreamError>(())
    })?;
    Ok(items)
}

#[test]
fn a_stream_that_is_cut_off_or_lacks_a_part_is_not_taken() {
    let row = |key: &[u8], owner: Option<&[u8]>| {
        let owner = owner.map(<[u8]>::to_vec);
        Item::Row(StoredRow { table: Table::Circle, owner, key: key.to_vec(), value: vec![7; 40] })
    };
    let items = [row(b"a", None), row(b"b", Some(b"ana")), Item::RoomKey(vec![9; 30])];
    let whole = stream(&items);
    assert_eq!(read(&whole).unwrap(), items);
    assert_eq!(format!("{items:?}"), "[Row(..), Row(..), RoomKey(..)]");
    for length in 0..whole.len() {
        assert!(matches!(read(&whole[..length]), Err(StreamError::CutOff)), "{length}");
    }
    let without_first = &whole[item_frame(&items[0]).unwrap().len()..];
    assert!(matches!(read(without_first), Err(StreamError::Count { told: 3, found: 2 })));
    let mut newer = whole.clone();
    assert_eq!(newer[5], Table::Circle.tag());
    newer[5] = 200;
    assert!(matches!(read(&newer), Err(StreamError::NewerTable)));
    let mut endless = whole;
    endless[..4].copy_from_slice(&u32::MAX.to_le_bytes());
    assert!(matches!(read(&endless), Err(StreamError::Malformed)));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(16) })]

    #[test]
    fn whatever_was_done_to_a_store_its_copy_is_the_same(batches in same::steps(), gone in 0u8..3) {
        let (_folder, store) = new_sled();
        for steps in &batches {
            store.commit(same::batch(steps)).unwrap();
        }
        let rows = store.export().unwrap();
        let items: Vec<Item> = rows.iter().cloned().map(Item::Row).collect();
        prop_assert_eq!(&read(&stream(&items)).unwrap(), &items);
        let (_other, copy) = imported(rows.clone());
        prop_assert_eq!(everything(&copy), everything(&store));
        prop_assert!(sorted(copy.export().unwrap()) == sorted(rows));
        // Whose each row is came with it.
        commit(&copy, |batch| batch.forget(&[gone]));
        commit(&store, |batch| batch.forget(&[gone]));
        prop_assert_eq!(everything(&copy), everything(&store));
    }

    #[test]
    fn no_bytes_make_the_reader_fall_over(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes);
    }
}
