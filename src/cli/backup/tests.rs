//! The file of a backup: it comes back as it was, or it is refused with a reason.

// A test that indexes out of bounds fails, which is what it should do.
#![allow(clippy::indexing_slicing)]

use std::{fs, io::Write as _};

use age::{Decryptor, Encryptor, Identity, Recipient, x25519};
use matrix_sdk::{
    SessionMeta, SessionTokens,
    authentication::matrix::MatrixSession,
    ruma::{owned_device_id, user_id},
};
use tempfile::TempDir;

use super::{
    contents,
    file::{BackupError, Head, Sealed, Settings, Writer},
    keys,
};
use crate::{
    matrix,
    speech::Language,
    store::{
        Batch, Item, MasterKey, SledStore, Store, StoredRow, StreamError, Table, end_frame,
        item_frame,
    },
};

fn head() -> Head {
    Head {
        made: "2026-05-01T17:00:00Z".parse().unwrap(),
        kolo: env!("CARGO_PKG_VERSION").to_owned(),
        settings: Settings {
            homeserver: "https://matrix.example.org".to_owned(),
            account: user_id!("@kolo:example.org").to_owned(),
            operator: "River House".to_owned(),
            language: Language::english(),
            allow: vec!["example.org".to_owned()].try_into().unwrap(),
            message_limit: crate::config::MessageLimit::LIFTED,
            prompts: Some("ours".into()),
        },
    }
}

fn items() -> Vec<Item> {
    let row = |number: u16| {
        let (key, value) = (number.to_be_bytes().to_vec(), b"i am afraid ".repeat(20));
        let owner = number.is_multiple_of(3).then(|| b"@ana:example.org".to_vec());
        Item::Row(StoredRow { table: Table::Answer, owner, key, value })
    };
    (0..600).map(row).chain([Item::RoomKey(vec![1; 900])]).collect()
}

struct Safe {
    folder: TempDir,
    key: x25519::Identity,
}

impl Safe {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), key: x25519::Identity::generate() }
    }

    fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("kolo.age")
    }

    fn keys(&self) -> Vec<Box<dyn Identity>> {
        vec![Box::new(self.key.clone())]
    }

    fn encryptor(&self) -> Encryptor {
        let recipient = self.key.to_public();
        Encryptor::with_recipients([&recipient as &dyn Recipient].into_iter()).unwrap()
    }

    fn write(&self) -> Vec<u8> {
        write(&self.path(), self.encryptor());
        fs::read(self.path()).unwrap()
    }

    /// A file with any content, as whoever has the recipient could make it.
    fn encrypt(&self, plain: &[u8]) {
        let mut out = self.encryptor().wrap_output(Vec::new()).unwrap();
        out.write_all(plain).unwrap();
        fs::write(self.path(), out.finish().unwrap()).unwrap();
    }

    fn read(&self) -> Result<(Head, Vec<Item>), BackupError> {
        Sealed::open(&self.path())?.read(&self.keys())
    }
}

fn write(path: &std::path::Path, encryptor: Encryptor) {
    let mut writer = Writer::begin(path, &head(), encryptor).unwrap();
    items().iter().for_each(|item| writer.add(item).unwrap());
    writer.finish().unwrap();
}

fn plain(head: &Head, format: u16, items: &[Item]) -> Vec<u8> {
    let head = serde_json::to_vec(head).unwrap();
    let mut plain = b"kolo backup\n".to_vec();
    plain.extend(format.to_le_bytes());
    plain.extend((head.len() as u32).to_le_bytes());
    plain.extend(head);
    items.iter().for_each(|item| plain.extend(item_frame(item).unwrap()));
    plain.extend(end_frame(items.len() as u64).unwrap());
    plain
}

#[test]
fn a_backup_is_read_as_it_was_written_and_shows_nothing_of_it() {
    use std::os::unix::fs::PermissionsExt;
    let safe = Safe::new();
    let bytes = safe.write();
    let (read, parts) = safe.read().unwrap();
    assert!(read == head() && parts == items());
    for clear in [&b"afraid"[..], b"@ana", b"River House", b"kolo backup"] {
        assert!(!bytes.windows(clear.len()).any(|part| part == clear));
    }
    assert_eq!(fs::metadata(safe.path()).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(fs::read_dir(safe.folder.path()).unwrap().count(), 1, "a temporary file was left");
}

#[test]
fn a_passphrase_opens_what_was_made_for_it_and_another_does_not() {
    let safe = Safe::new();
    let passphrase = |text: &str| keys::passphrase(text.into());
    write(&safe.path(), keys::for_passphrase("one of some length".into()).unwrap());
    let sealed = || Sealed::open(&safe.path()).unwrap();
    assert!(sealed().wants_passphrase());
    let (_, parts) = sealed().read(&passphrase("one of some length")).unwrap();
    assert!(parts == items());
    let refused = sealed().read(&passphrase("another")).unwrap_err();
    assert!(matches!(refused, BackupError::WrongKey(_)));
    assert!(matches!(sealed().read(&safe.keys()).unwrap_err(), BackupError::WrongKey(_)));
    assert!(keys::for_passphrase("".into()).is_err());
}

#[test]
fn each_of_several_recipients_can_open_it_and_nobody_else() {
    let safe = Safe::new();
    let [one, other, stranger] = [(); 3].map(|()| x25519::Identity::generate());
    let names = [&one, &other].map(|key| key.to_public().to_string());
    write(&safe.path(), keys::for_recipients(&names).unwrap());
    let read = |key: &x25519::Identity| {
        let sealed = Sealed::open(&safe.path()).unwrap();
        assert!(!sealed.wants_passphrase());
        sealed.read(&[Box::new(key.clone()) as Box<dyn Identity>])
    };
    assert!(read(&one).is_ok() && read(&other).is_ok());
    assert!(matches!(read(&stranger), Err(BackupError::WrongKey(_))));
    assert!(keys::for_recipients(&["age1nobody".to_owned()]).is_err());
}

#[test]
fn a_key_file_is_read_as_age_keygen_writes_it() {
    use secrecy::ExposeSecret;
    let safe = Safe::new();
    safe.write();
    let file = safe.folder.path().join("key.txt");
    let text = format!("# created: today\n{}\n", safe.key.to_string().expose_secret());
    fs::write(&file, text).unwrap();
    let keys = keys::from_file(&file).unwrap();
    assert!(Sealed::open(&safe.path()).unwrap().read(&keys).is_ok());
    fs::write(&file, "something else that is secret").unwrap();
    let error = format!("{:#}", keys::from_file(&file).err().unwrap());
    assert!(error.contains("no age key") && !error.contains("something"), "{error}");
}

#[test]
fn what_is_there_is_never_overwritten() {
    let safe = Safe::new();
    fs::write(safe.path(), "a letter").unwrap();
    let begun = Writer::begin(&safe.path(), &head(), safe.encryptor());
    assert!(matches!(begun.err(), Some(BackupError::Exists(_))));
    // Also if it comes while the backup is written.
    fs::remove_file(safe.path()).unwrap();
    let writer = Writer::begin(&safe.path(), &head(), safe.encryptor()).unwrap();
    fs::write(safe.path(), "a letter").unwrap();
    assert!(matches!(writer.finish(), Err(BackupError::Exists(_))));
    assert_eq!(fs::read(safe.path()).unwrap(), b"a letter");
    assert_eq!(fs::read_dir(safe.folder.path()).unwrap().count(), 1, "a temporary file was left");
}

#[test]
fn a_backup_that_is_given_up_leaves_no_file() {
    let safe = Safe::new();
    let mut writer = Writer::begin(&safe.path(), &head(), safe.encryptor()).unwrap();
    writer.add(&items()[0]).unwrap();
    drop(writer);
    assert_eq!(fs::read_dir(safe.folder.path()).unwrap().count(), 0);
}

/// Every byte of the head of the file, and then one in each part of what follows.
#[test]
fn a_flipped_bit_is_found_wherever_it_is() {
    let safe = Safe::new();
    let bytes = safe.write();
    let head_ends = 300.min(bytes.len());
    for at in (0..head_ends).chain((head_ends..bytes.len()).step_by(1009)).chain([bytes.len() - 1])
    {
        let mut broken = bytes.clone();
        broken[at] ^= 0x10;
        fs::write(safe.path(), broken).unwrap();
        assert!(safe.read().is_err(), "byte {at}");
    }
}

#[test]
fn a_cut_file_is_not_taken_for_a_whole_one() {
    let safe = Safe::new();
    let bytes = safe.write();
    let last_chunk = bytes.len() % (64 * 1024);
    let lengths = [0, 1, 20, 100, 200, 240, 1000, bytes.len() / 2, bytes.len() - last_chunk];
    for length in lengths.into_iter().chain([bytes.len() - 17, bytes.len() - 1]) {
        fs::write(safe.path(), &bytes[..length]).unwrap();
        let error = safe.read().unwrap_err();
        let said = matches!(error, BackupError::Foreign(_) | BackupError::Damaged { .. });
        assert!(said, "{length}: {error}");
    }
    let more = [bytes.as_slice(), b"more"].concat();
    fs::write(safe.path(), more).unwrap();
    assert!(matches!(safe.read(), Err(BackupError::Damaged { .. })));
}

#[test]
fn a_file_of_somebody_elses_is_named_as_such() {
    let safe = Safe::new();
    for other in [&b""[..], b"a letter\n", &[0; 5000], b"age-encryption.org/v9\n-> x\n"] {
        fs::write(safe.path(), other).unwrap();
        assert!(matches!(safe.read(), Err(BackupError::Foreign(_))));
    }
    safe.encrypt(b"a letter that is long enough");
    assert!(matches!(safe.read(), Err(BackupError::Foreign(_))));
    fs::remove_file(safe.path()).unwrap();
    assert!(matches!(safe.read(), Err(BackupError::Io { .. })));
}

#[test]
fn what_a_newer_kolo_made_is_left_to_it() {
    let safe = Safe::new();
    safe.encrypt(&plain(&head(), 2, &items()));
    let error = safe.read().unwrap_err();
    assert!(matches!(error, BackupError::Newer { .. }), "{error}");
    for newer in ["99.0.0", "99.1.0-beta.1"] {
        safe.encrypt(&plain(&Head { kolo: newer.to_owned(), ..head() }, 1, &items()));
        let error = safe.read().unwrap_err();
        assert!(error.to_string().contains(newer), "{error}");
    }
    safe.encrypt(&plain(&Head { kolo: "0.0.9".to_owned(), ..head() }, 1, &items()));
    assert!(safe.read().is_ok());
}

/// Encryption proves only that somebody with the recipient wrote it: the inside is checked, too.
#[test]
fn an_inside_that_is_not_whole_is_not_taken() {
    let safe = Safe::new();
    let whole = plain(&head(), 1, &items()[..3]);
    for length in [3, 12, 13, 16, 40, whole.len() - 200, whole.len() - 1] {
        safe.encrypt(&whole[..length]);
        let error = safe.read().unwrap_err();
        let cut = matches!(error, BackupError::Damaged { cause: StreamError::CutOff, .. });
        assert!(cut, "{length}: {error}");
    }
    safe.encrypt(&[whole.as_slice(), b"more"].concat());
    let error = safe.read().unwrap_err();
    assert!(matches!(error, BackupError::Damaged { cause: StreamError::Malformed, .. }), "{error}");
}

/// Whoever has no Kolo any more can still open the file with `age` itself.
#[test]
fn the_file_is_one_of_age() {
    use std::io::Read;
    let safe = Safe::new();
    let bytes = safe.write();
    let opened = Decryptor::new(bytes.as_slice()).unwrap();
    let mut inside = Vec::new();
    let mut reader = opened.decrypt(std::iter::once(&safe.key as &dyn Identity)).unwrap();
    reader.read_to_end(&mut inside).unwrap();
    assert!(inside.starts_with(b"kolo backup\n\x01\x00"));
}

#[tokio::test]
async fn the_login_stays_on_its_machine() {
    let folder = tempfile::tempdir().unwrap();
    let key = MasterKey::generate([7; 32]);
    let store = SledStore::create(folder.path(), &key).unwrap();
    let mut batch = Batch::new();
    batch.put(Table::Meta, b"next deed", b"1");
    store.commit(batch).unwrap();
    let session = MatrixSession {
        meta: SessionMeta {
            user_id: user_id!("@kolo:example.org").to_owned(),
            device_id: owned_device_id!("OLDDEVICE"),
        },
        tokens: SessionTokens { access_token: "syt_secret".to_owned(), refresh_token: None },
    };
    matrix::keep_session(&store, session).unwrap();
    let items = contents(&store, folder.path(), &key).await.unwrap();
    let [Item::Row(row)] = items.as_slice() else { panic!("{items:?}") };
    assert_eq!(row.key, b"next deed");
}
