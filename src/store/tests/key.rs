//! The master key is kept to itself.

use std::{
    fs::{self, Permissions},
    os::unix::fs::PermissionsExt,
    path::PathBuf,
};

use hkdf::Hkdf;
use sha2::Sha256;

use super::test_key;
use crate::store::{KeyError, KeySource, MasterKey, write_new_key_file};

fn no_env(_: &str) -> Option<String> {
    None
}

fn mode(path: &std::path::Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

#[test]
fn debug_prints_nothing_of_the_key() {
    insta::assert_snapshot!(format!("{:?}", test_key(0xab)), @"MasterKey(..)");
}

#[test]
fn the_text_form_goes_there_and_back() {
    let key = MasterKey::generate(std::array::from_fn(|n| n as u8 * 8));
    let text = key.to_text();
    assert_eq!(text.len(), 64);
    assert!(text.starts_with("00081018"));
    let again = MasterKey::from_text(&format!(" {}\n", text.to_uppercase())).unwrap();
    assert_eq!(*again.to_text(), *text);
}

#[test]
fn what_is_not_a_key_is_refused_without_quoting_it() {
    let good = test_key(0xab).to_text();
    for text in ["", "secret", &good[1..], &format!("{}g", &good[1..]), &"é".repeat(32)] {
        let error = MasterKey::from_text(text).unwrap_err();
        assert!(matches!(error, KeyError::Malformed { .. }));
        let said = format!("{error} {error:?}");
        assert!(!said.contains("secret") && !said.contains("abab"), "{said}");
    }
}

#[test]
fn subkeys_are_hkdf_and_differ() {
    let key = test_key(5);
    for purpose in ["kolo store", "kolo store owners", "kolo sdk store", ""] {
        let mut expected = [0; 32];
        Hkdf::<Sha256>::new(None, &[5; 32]).expand(purpose.as_bytes(), &mut expected).unwrap();
        assert_eq!(*key.subkey(purpose), expected, "{purpose}");
    }
    assert_ne!(*key.subkey("kolo store"), *key.subkey("kolo sdk store"));
    assert_ne!(*key.subkey("kolo store"), *test_key(6).subkey("kolo store"));
}

#[test]
fn a_new_key_file_is_private_and_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kolo.key");
    write_new_key_file(&path, &test_key(1)).unwrap();
    assert_eq!(mode(&path), 0o600);
    assert!(matches!(write_new_key_file(&path, &test_key(2)), Err(KeyError::Exists { .. })));
    let read = KeySource::File(path).read(&no_env).unwrap();
    assert_eq!(*read.to_text(), *test_key(1).to_text());
}

#[test]
fn a_key_file_that_others_can_read_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kolo.key");
    write_new_key_file(&path, &test_key(1)).unwrap();
    for (mode, fine) in [(0o644, false), (0o640, false), (0o602, false), (0o400, true)] {
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        let read = KeySource::File(path.clone()).read(&no_env);
        assert_eq!(read.is_ok(), fine, "{mode:o}");
    }
    let error = KeyError::TooOpen { path: "/etc/kolo.key".into(), mode: 0o644 };
    insta::assert_snapshot!(
        error,
        @"others can get at the key file /etc/kolo.key (mode 0644). Run: chmod 600 '/etc/kolo.key'"
    );
}

#[test]
fn a_key_file_must_be_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let read = |path: PathBuf| KeySource::File(path).read(&no_env);
    assert!(matches!(read(folder.path().into()), Err(KeyError::NotAFile { .. })));
    assert!(matches!(read(folder.path().join("none")), Err(KeyError::Missing { .. })));
    // A device: reading it would never end.
    assert!(matches!(read("/dev/zero".into()), Err(KeyError::NotAFile { .. })));
}

#[test]
fn a_key_comes_from_the_environment() {
    let source = KeySource::Environment("KOLO_KEY".into());
    let env = |name: &str| (name == "KOLO_KEY").then(|| test_key(3).to_text().to_string());
    assert_eq!(*source.read(&env).unwrap().to_text(), *test_key(3).to_text());
    assert!(matches!(source.read(&no_env), Err(KeyError::NoVariable { .. })));
    let empty = |_: &str| Some(String::new());
    assert!(matches!(source.read(&empty), Err(KeyError::NoVariable { .. })));
}

#[test]
fn a_key_comes_from_systemd() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kolo-key");
    write_new_key_file(&path, &test_key(4)).unwrap();
    fs::set_permissions(&path, Permissions::from_mode(0o440)).unwrap();
    let env = |name: &str| {
        (name == "CREDENTIALS_DIRECTORY").then(|| folder.path().to_str().unwrap().to_owned())
    };
    let read = |name: &str| KeySource::Credential(name.into()).read(&env);
    assert_eq!(*read("kolo-key").unwrap().to_text(), *test_key(4).to_text());
    assert!(matches!(read("other"), Err(KeyError::Missing { .. })));
    for name in ["../kolo-key", "/etc/passwd", "a/b", "..", ""] {
        assert!(matches!(read(name), Err(KeyError::NotACredential { .. })), "{name}");
    }
    let source = KeySource::Credential("kolo-key".into());
    assert!(matches!(source.read(&no_env), Err(KeyError::NoCredentials)));
}

#[test]
fn the_configuration_names_one_source() {
    let parse = serde_json::from_str::<KeySource>;
    assert_eq!(parse(r#"{"file":"kolo.key"}"#).unwrap(), KeySource::File("kolo.key".into()));
    let variable = parse(r#"{"environment":"KOLO_KEY"}"#).unwrap();
    assert_eq!(variable, KeySource::Environment("KOLO_KEY".into()));
    let credential = parse(r#"{"credential":"kolo-key"}"#).unwrap();
    assert_eq!(credential, KeySource::Credential("kolo-key".into()));
    assert!(parse(r#"{"file":"a","environment":"b"}"#).is_err());
}
