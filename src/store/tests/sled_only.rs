//! What the store on disk promises besides: encryption, forgetting, one process, crashes.

use std::{fs, os::unix::fs::PermissionsExt, process::Command};

use super::*;
use crate::store::{Damage, MAX_ROW_BYTES, ROW_OVERHEAD_BYTES, folder::Folder, seal};

#[test]
fn rows_are_there_after_a_restart() {
    let (folder, store) = new_sled();
    commit(&store, |batch| {
        batch.put(Table::Circle, b"a", b"1");
        batch.put_owned(b"ana", Table::Answer, b"b", b"2");
        batch.put_owned(b"bea", Table::Answer, b"c", b"3");
    });
    commit(&store, |batch| batch.forget(b"bea"));
    let before = everything(&store);
    drop(store);
    for _ in 0..3 {
        let store = reopen(folder.path());
        assert_eq!(everything(&store), before);
    }
    let store = reopen(folder.path());
    commit(&store, |batch| batch.put_owned(b"ana", Table::Answer, b"b", b"22"));
    drop(store);
    let store = reopen(folder.path());
    assert_eq!(store.get(Table::Answer, b"b").unwrap(), Some(b"22".to_vec()));
}

#[test]
fn neither_keys_nor_values_are_on_disk_in_clear() {
    let (folder, store) = new_sled();
    commit(&store, |batch| {
        batch.put(Table::Circle, b"!circle:kolo.example", b"the women of the valley");
        batch.put_owned(b"@ana:kolo.example", Table::Answer, b"$event-of-ana", b"i am afraid");
    });
    drop(store);
    for clear in [
        &b"!circle:kolo.example"[..],
        b"the women of the valley",
        b"@ana:kolo.example",
        b"$event-of-ana",
        b"i am afraid",
        &[1; 32],
        test_key(1).to_text().as_bytes(),
    ] {
        assert!(!on_disk(folder.path(), clear));
    }
}

/// The slots in use of the file `owners`.
fn slots(folder: &Path) -> Vec<Vec<u8>> {
    let owners = fs::read(folder.join("owners")).unwrap();
    let slots = owners.chunks(512).skip(1).map(<[u8]>::to_vec);
    slots.filter(|slot| slot.iter().any(|byte| *byte != 0)).collect()
}

#[test]
fn p9_after_forgetting_the_key_is_nowhere_on_the_disk() {
    let (folder, store) = new_sled();
    commit(&store, |batch| batch.put_owned(b"ana", Table::Answer, b"a", b"i am afraid"));
    let key = slots(folder.path()).pop().unwrap();
    // The part of the slot that is the sealed key itself.
    let key = key[64..160].to_vec();
    commit(&store, |batch| batch.put_owned(b"bea", Table::Answer, b"b", b"fine"));
    assert!(on_disk(folder.path(), &key));

    commit(&store, |batch| batch.forget(b"ana"));
    assert_eq!(slots(folder.path()).len(), 1);
    assert!(!on_disk(folder.path(), &key));
    drop(store);
    let store = reopen(folder.path());
    assert!(!on_disk(folder.path(), &key));
    assert_eq!(store.scan(Table::Answer).unwrap().len(), 1);
}

/// What somebody who has the master key and the rows of an older copy can do after forgetting.
#[test]
fn p9_an_old_row_cannot_be_read_with_the_keys_that_are_left() {
    let (folder, store) = new_sled();
    commit(&store, |batch| batch.put_owned(b"ana", Table::Answer, b"a", b"i am afraid"));
    let old = copy(folder.path());
    commit(&store, |batch| batch.forget(b"ana"));
    // She comes back: there is a key of hers again, and it is another one.
    commit(&store, |batch| batch.put_owned(b"ana", Table::Answer, b"b", b"fine"));
    drop(store);
    fs::copy(folder.path().join("owners"), old.path().join("owners")).unwrap();
    let error = open_unlocked(old.path()).unwrap_err();
    assert!(matches!(error, OpenError::Damaged { cause: Damage::OwnerKeysLost(1), .. }));
}

#[test]
fn p9_a_crash_between_commit_and_wipe_is_made_good_at_the_next_start() {
    let (folder, store) = new_sled();
    commit(&store, |batch| {
        batch.put_owned(b"ana", Table::Answer, b"a", b"1");
        batch.put_owned(b"bea", Table::Answer, b"b", b"2");
    });
    let before = fs::read(folder.path().join("owners")).unwrap();
    commit(&store, |batch| {
        batch.forget(b"ana");
        batch.put_owned(b"ana", Table::Answer, b"c", b"3");
    });
    let rows = everything(&store);
    drop(store);
    // As if the old key had not been wiped: it is beside the new one again.
    let after = fs::read(folder.path().join("owners")).unwrap();
    let both: Vec<u8> = (0..after.len())
        .map(|n| match before.get(n) {
            Some(old) if *old != 0 && n >= 512 => *old,
            _ => after[n],
        })
        .collect();
    fs::write(folder.path().join("owners"), both).unwrap();
    assert_eq!(slots(folder.path()).len(), 3);
    let store = reopen(folder.path());
    assert_eq!(slots(folder.path()).len(), 2);
    assert_eq!(everything(&store), rows);
}

#[test]
fn p2_a_commit_survives_a_killed_process() {
    let (folder, store) = new_sled();
    for round in 0..10u8 {
        commit(&store, |batch| {
            batch.put(Table::Outbox, [round], [round]);
            batch.put_owned(&[round], Table::Answer, [round], [round]);
            if round % 3 == 2 {
                batch.forget(&[round - 1]);
            }
        });
        // The store stays open: nothing is written at the end that a kill would prevent.
        let killed = copy(folder.path());
        assert_eq!(everything(&reopen(killed.path())), everything(&store), "{round}");
    }
}

#[test]
fn encryption_adds_no_more_to_a_row_than_is_allowed_for() {
    let cipher = matrix_sdk_store_encryption::StoreCipher::new().unwrap();
    for (key, value) in [(0, 0), (1, MAX_ROW_BYTES), (MAX_ROW_BYTES / 2, MAX_ROW_BYTES / 2)] {
        for name in [&b""[..], b"@ana:kolo.example", &[b'n'; 255]] {
            let owner = Some(([9; 32], name));
            let row = seal::seal(owner, &cipher, &vec![1; key], &vec![2; value]).unwrap();
            let added = row.len() - key - value - name.len();
            assert!(added <= 83, "{added}");
            assert!(added <= ROW_OVERHEAD_BYTES);
        }
    }
}

/// sled never syncs what it puts into `blobs`.
#[test]
fn p2_the_largest_rows_stay_in_the_synced_file() {
    let (folder, store) = new_sled();
    let value = vec![7; MAX_ROW_BYTES - ROW_OVERHEAD_BYTES - 2];
    for round in 0..8u8 {
        commit(&store, |batch| {
            for number in 0..8u8 {
                batch.put(Table::Script, [round, number], value.clone());
            }
        });
        let blobs = fs::read_dir(folder.path().join("rows/blobs")).unwrap().count();
        assert_eq!(blobs, 0, "{round}");
    }
    for round in 0..64u8 {
        commit(&store, |batch| {
            batch.put(Table::Script, [round % 8, round / 8], value.clone());
            batch.delete(Table::Script, [round / 8, round % 7]);
        });
        assert_eq!(fs::read_dir(folder.path().join("rows/blobs")).unwrap().count(), 0, "{round}");
    }
}

#[test]
fn only_the_user_of_kolo_can_read_the_folder() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("data");
    let store = SledStore::create(&folder, &test_key(1)).unwrap();
    commit(&store, |batch| batch.put(Table::Circle, b"a", b"1"));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(&folder.join("rows")), 0o700);
    for path in files(&folder).keys() {
        assert_eq!(mode(path), 0o600, "{}", path.display());
    }
}

#[test]
fn a_folder_with_other_things_in_it_keeps_its_mode() {
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for (other, expected) in [(false, 0o700), (true, 0o755)] {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        if other {
            fs::write(folder.path().join("other"), b"").unwrap();
        }
        drop(SledStore::create(folder.path(), &test_key(1)).unwrap());
        assert_eq!(mode(folder.path()), expected);
        assert_eq!(mode(&folder.path().join("rows")), 0o700);
    }
}

#[test]
fn a_wrong_key_touches_nothing() {
    let (folder, store) = new_sled();
    commit(&store, |batch| batch.put_owned(b"ana", Table::Answer, b"a", b"1"));
    drop(store);
    let before = files(folder.path());
    let error = SledStore::open(folder.path(), &test_key(2)).unwrap_err();
    assert!(matches!(error, OpenError::WrongKey { .. }));
    assert_eq!(files(folder.path()), before);
    assert_eq!(reopen(folder.path()).get(Table::Answer, b"a").unwrap(), Some(b"1".to_vec()));
}

#[test]
fn a_store_is_open_once() {
    let (folder, store) = new_sled();
    let error = SledStore::open(folder.path(), &test_key(1)).unwrap_err();
    assert!(matches!(error, OpenError::Locked { .. }));
    let error = SledStore::create(folder.path(), &test_key(1)).unwrap_err();
    assert!(matches!(error, OpenError::Locked { .. }));
    drop(store);
    reopen(folder.path());
}

const CHILD: &str = "KOLO_TEST_LOCK_CHILD";

/// Not a test by itself: what the other process of the next test does.
#[test]
fn lock_child() {
    let Ok(folder) = std::env::var(CHILD) else {
        return;
    };
    // Our own lock by itself too: sled has one besides.
    let lock = Folder::new(Path::new(&folder)).lock();
    assert!(matches!(lock, Err(OpenError::Locked { .. })));
    let error = SledStore::open(Path::new(&folder), &test_key(1)).unwrap_err();
    assert!(matches!(error, OpenError::Locked { .. }), "{error:?}");
}

#[test]
fn a_store_is_open_in_one_process() {
    let (folder, store) = new_sled();
    let child = || {
        Command::new(std::env::current_exe().unwrap())
            .args([concat!(module_path!(), "::lock_child").split_once("::").unwrap().1, "--exact"])
            .env(CHILD, folder.path())
            .output()
            .unwrap()
    };
    let locked = child();
    assert!(String::from_utf8_lossy(&locked.stdout).contains("1 passed"), "{locked:?}");
    drop(store);
    // Without the lock the child opens the store, so its expectation fails.
    let free = child();
    assert!(String::from_utf8_lossy(&free.stdout).contains("1 failed"), "{free:?}");
}

#[test]
fn what_is_missing_is_not_made_and_what_is_there_is_not_overwritten() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("data");
    let error = SledStore::open(&folder, &test_key(1)).unwrap_err();
    assert!(matches!(error, OpenError::Missing { .. }));
    assert!(!folder.exists());
    let error = SledStore::open(parent.path(), &test_key(1)).unwrap_err();
    assert!(matches!(error, OpenError::Missing { .. }));
    assert!(files(parent.path()).is_empty());

    drop(SledStore::create(&folder, &test_key(1)).unwrap());
    let before = files(&folder);
    let error = SledStore::create(&folder, &test_key(1)).unwrap_err();
    assert!(matches!(error, OpenError::Exists { .. }));
    assert_eq!(files(&folder), before);
}

#[test]
fn errors_of_opening_say_what_to_do() {
    let folder = || Path::new("/var/lib/kolo").to_path_buf();
    let said = [
        OpenError::Missing { folder: folder() },
        OpenError::Exists { folder: folder() },
        OpenError::Locked { folder: folder() },
        OpenError::WrongKey { folder: folder() },
    ]
    .map(|error| error.to_string())
    .join("\n");
    insta::assert_snapshot!(said, @"
    there is no store in /var/lib/kolo. Correct the folder in the configuration, bring back the newest backup with `kolo restore`, or run `kolo init` to make a new one
    there is already a store in /var/lib/kolo. Use it as it is, or choose another folder for the new one
    the store in /var/lib/kolo is in use by another Kolo. Stop that one first (for example `systemctl stop kolo`): two on one store would lose messages
    the key does not open the store in /var/lib/kolo; nothing was changed. Give Kolo the key with which this store was made
    ");
}
