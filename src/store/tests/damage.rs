//! A store that is not whole is never opened in silence, and never brings Kolo down.

use std::fs;

use super::*;
use crate::store::{Damage, StoreError};

/// A closed store with a good number of rows.
fn filled() -> tempfile::TempDir {
    let (folder, store) = new_sled();
    for round in 0..30u8 {
        commit(&store, |batch| {
            batch.put(Table::Circle, [round], vec![round; 400]);
            batch.put_owned(&[round % 4], Table::Answer, [round], vec![round; 400]);
        });
    }
    drop(store);
    folder
}

fn cause(folder: &Path) -> Damage {
    match open_unlocked(folder) {
        Err(OpenError::Damaged { cause, .. }) => cause,
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("a damaged store was opened"),
    }
}

#[test]
fn a_truncated_database_is_damage() {
    let filled = filled();
    let bytes = fs::read(filled.path().join("rows/db")).unwrap();
    for tenth in 0..10 {
        for snapshots in [true, false] {
            let folder = copy(filled.path());
            fs::write(folder.path().join("rows/db"), &bytes[..bytes.len() * tenth / 10]).unwrap();
            if !snapshots {
                for path in files(folder.path()).keys() {
                    if path.file_name().unwrap().to_str().unwrap().starts_with("snap.") {
                        fs::remove_file(path).unwrap();
                    }
                }
            }
            cause(folder.path());
        }
    }
}

#[test]
fn a_flipped_bit_is_damage_or_changes_nothing() {
    let filled = filled();
    let whole = everything(&reopen(filled.path()));
    let bytes = fs::read(filled.path().join("rows/db")).unwrap();
    for step in 0..40 {
        let folder = copy(filled.path());
        let mut bytes = bytes.clone();
        let at = bytes.len() * step / 40;
        bytes[at] ^= 1;
        fs::write(folder.path().join("rows/db"), &bytes).unwrap();
        match open_unlocked(folder.path()) {
            Ok(store) => assert_eq!(everything(&store), whole, "{at}"),
            Err(error) => assert!(matches!(error, OpenError::Damaged { .. }), "{at}"),
        }
    }
}

#[test]
fn a_snapshot_that_was_not_finished_is_no_damage() {
    let filled = filled();
    let whole = everything(&reopen(filled.path()));
    for number in ["0000000000000000", "FFFFFFFFFFFFFFFF"] {
        for content in [b"".as_slice(), b"half of a snapshot"] {
            let folder = copy(filled.path());
            let unfinished = folder.path().join(format!("rows/snap.{number}.generating"));
            fs::write(unfinished, content).unwrap();
            assert_eq!(everything(&reopen(folder.path())), whole);
        }
    }
}

#[test]
fn a_part_of_a_store_is_damage_and_not_a_new_store() {
    for name in ["cipher", "owners", "rows", "rows/db"] {
        let folder = filled();
        let path = folder.path().join(name);
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        } else {
            fs::remove_file(path).unwrap();
        }
        assert!(matches!(cause(folder.path()), Damage::FileMissing(missing) if missing == name));
        let error = SledStore::create(folder.path(), &test_key(1)).unwrap_err();
        assert!(matches!(error, OpenError::Damaged { .. } | OpenError::Exists { .. }));
    }
}

#[test]
fn an_empty_database_in_the_place_of_ours_is_damage() {
    let (folder, other) = (filled(), new_sled().0);
    fs::remove_dir_all(folder.path().join("rows")).unwrap();
    fs::rename(other.path().join("rows"), folder.path().join("rows")).unwrap();
    cause(folder.path());
}

#[test]
fn an_older_database_beside_newer_keys_is_damage() {
    let (folder, store) = new_sled();
    commit(&store, |batch| batch.put(Table::Circle, b"a", b"1"));
    let old = copy(folder.path());
    commit(&store, |batch| batch.put(Table::Circle, b"a", b"2"));
    commit(&store, |batch| batch.put(Table::Circle, b"a", b"3"));
    drop(store);
    fs::copy(folder.path().join("owners"), old.path().join("owners")).unwrap();
    assert!(matches!(cause(old.path()), Damage::CommitsLost { lost: 2 }));
}

#[test]
fn lost_keys_of_persons_are_damage_and_nothing_is_wiped() {
    let folder = filled();
    let path = folder.path().join("owners");
    let whole = fs::read(&path).unwrap();
    for broken in [whole[..512].to_vec(), whole[..whole.len() - 1].to_vec(), Vec::new()] {
        fs::write(&path, &broken).unwrap();
        cause(folder.path());
        assert_eq!(fs::read(&path).unwrap(), broken);
    }
    fs::write(&path, whole).unwrap();
    assert_eq!(reopen(folder.path()).scan(Table::Answer).unwrap().len(), 30);
}

#[test]
fn a_broken_cipher_file_is_damage_and_not_a_wrong_key() {
    let folder = filled();
    let path = folder.path().join("cipher");
    let whole = fs::read(&path).unwrap();
    for at in [0, 20, whole.len() / 2, whole.len() - 1] {
        let mut broken = whole.clone();
        broken[at] ^= 1;
        fs::write(&path, &broken).unwrap();
        assert!(matches!(cause(folder.path()), Damage::FileMalformed("cipher")));
        fs::write(&path, &whole[..at]).unwrap();
        assert!(matches!(cause(folder.path()), Damage::FileMalformed("cipher")));
    }
}

/// Somebody who can write the database cannot answer one question with the reply to another.
#[test]
fn a_row_in_the_place_of_another_is_not_read() {
    let (folder, store) = new_sled();
    commit(&store, |batch| {
        batch.put(Table::Circle, b"a", b"1");
        batch.put(Table::Circle, b"b", b"2");
    });
    drop(store);
    let db = sled::Config::new()
        .path(folder.path().join("rows"))
        .segment_size(8 * 1024 * 1024)
        .open()
        .unwrap();
    let rows: Vec<_> = db.scan_prefix([Table::Circle.tag()]).map(Result::unwrap).collect();
    db.insert(&rows[0].0, &rows[1].1).unwrap();
    db.insert(&rows[1].0, &rows[0].1).unwrap();
    db.flush().unwrap();
    drop(db);
    let store = reopen(folder.path());
    for key in [b"a", b"b"] {
        assert!(matches!(store.get(Table::Circle, key), Err(StoreError::Damaged(_))));
    }
    assert!(matches!(store.scan(Table::Circle), Err(StoreError::Damaged(_))));
}

#[test]
fn after_a_failed_write_the_store_stops() {
    let (_folder, store) = new_sled();
    commit(&store, |batch| batch.put(Table::Circle, b"a", b"1"));
    store.break_for_test();
    let mut batch = Batch::new();
    batch.put_owned(b"ana", Table::Circle, b"b", b"2");
    assert!(matches!(store.commit(batch.clone()), Err(StoreError::Write(_))));
    assert!(matches!(store.commit(batch), Err(StoreError::Stopped)));
    assert!(matches!(store.get(Table::Circle, b"a"), Err(StoreError::Stopped)));
    assert!(matches!(store.scan(Table::Circle), Err(StoreError::Stopped)));
}
