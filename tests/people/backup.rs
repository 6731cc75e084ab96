//! `kolo backup` and `kolo restore`: what an operator and a circle live through when a machine is
//! lost.

use std::{fs, path::Path, process::Output};

use kolo::{
    ops::sandbox::{HeardMessage, Person},
    store::{KeySource, KeyValue, SledStore, Store, Table},
};
use matrix_sdk::ruma::{OwnedDeviceId, RoomId};
use secrecy::ExposeSecret;
use tokio::process::Command;

use crate::town::{Circle, Kolo, LENA, MIRA, PASSWORD, sandbox, test, wait_for};

/// Runs a command of Kolo's with nobody at the terminal.
async fn kolo(args: &[&str], files: &[(&str, &Path)], variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kolo"));
    command.args(args).env("KOLO_LANGUAGE", "en").stdin(std::process::Stdio::null());
    for (flag, file) in files {
        command.arg(flag).arg(file);
    }
    command.envs(variables.iter().copied()).output().await.unwrap()
}

fn worked(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn refused(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Every row that Kolo has, but those of `Meta`, where the login is, of the outbox, and the marks:
/// what is on its way at the moment of the backup has been sent when Kolo is killed, and read back.
fn rows(kolo: &Path) -> Vec<(Table, Vec<KeyValue>)> {
    let key = KeySource::File(kolo.join("kolo.key")).read(&|_| None).unwrap();
    let store = SledStore::open(&kolo.join("data"), &key).unwrap();
    let kept = |table: &Table| ![Table::Meta, Table::Outbox, Table::Mark].contains(table);
    let tables = Table::ALL.into_iter().filter(kept);
    tables.map(|table| (table, store.scan(table).unwrap())).collect()
}

/// Of how many sessions in a room the homeserver has Kolo's backup of the key.
async fn keys_backed_up(kolo: &Kolo, room: &RoomId) -> u32 {
    let database = sandbox().await.log_path().with_file_name("homeserver.db");
    let database = rusqlite::Connection::open(database).unwrap();
    database.busy_timeout(std::time::Duration::from_secs(10)).unwrap();
    let question = "SELECT COUNT(*) FROM e2e_room_keys WHERE user_id = ? AND room_id = ?";
    let about = [kolo.account.as_str(), room.as_str()];
    database.query_row(question, about, |row| row.get(0)).unwrap()
}

/// Which device sent what somebody heard.
async fn device(person: &Person, heard: &HeardMessage) -> OwnedDeviceId {
    let event = person.room(&heard.room).unwrap().event(&heard.event, None).await.unwrap();
    event.encryption_info().unwrap().sender_device.clone().unwrap()
}

/// How often somebody was greeted by Kolo, or asked whether it may write.
fn greetings(person: &Person) -> usize {
    let heard = person.all_heard().into_iter().filter_map(|message| message.text);
    heard.filter(|text| text.contains("I am Kolo") || text.contains("1 yes · 2 not yet")).count()
}

#[test]
fn a_circle_goes_on_from_a_backup_on_another_machine() {
    test(async {
        let mut circle = Circle::of(&["Lena", "Mira"], "moves").await;
        circle.says(LENA, "!start first-circle").await;
        circle.joins_in(MIRA).await;
        circle.hears(LENA, "!next").await;
        circle.says(LENA, "!next").await;
        circle.hears(LENA, "Lena, the word is yours").await;
        circle.says(LENA, "Here. done").await;
        circle.hears(MIRA, "Mira, it is your turn").await;
        circle.says(MIRA, "pass").await;
        // In the middle of a private part: Mira has answered, and Lena has not.
        let mira = circle.answers(MIRA, "one limit of yours", "Marker-limit-mira").await;
        circle.hears(MIRA, "I have your answer").await;
        // So that Lena's key has come there, too.
        let lena = circle.answers(LENA, "one limit of yours", "help").await;
        let before = circle.hears(LENA, "For leading").await;
        let old_device = device(&circle.people[LENA], &before).await;
        let greeted = [LENA, MIRA].map(|at| greetings(&circle.people[at]));

        // Kolo's keys and those of whoever writes are in the backup on the homeserver.
        for (room, sessions) in [(&circle.room, 3), (&lena, 2), (&mira, 2)] {
            wait_for(async || keys_backed_up(&circle.kolo, room).await >= sessions).await;
        }

        let key = age::x25519::Identity::generate();
        let safe = tempfile::tempdir().unwrap();
        let [file, identity, recovery] =
            ["kolo.age", "key.txt", "recovery"].map(|name| safe.path().join(name));
        fs::write(&identity, key.to_string().expose_secret()).unwrap();
        fs::write(&recovery, circle.kolo.recovery_key()).unwrap();
        let backup =
            ["backup", file.to_str().unwrap(), "--recipient", &key.to_public().to_string()];
        let config = circle.kolo.config();
        let told = worked(&kolo(&backup, &[("--config", &config)], &[]).await);
        assert!(told.contains("kolo.age"), "{told}");
        let again = refused(&kolo(&backup, &[("--config", &config)], &[]).await);
        assert!(again.contains("exists already"), "{again}");

        // The machine is lost. What is written now, Kolo reads when it is back.
        circle.kolo.kill().await;
        let old = rows(circle.kolo.folder.path());
        let settings = fs::read_to_string(circle.kolo.config()).unwrap();
        circle.kolo.folder = tempfile::tempdir().unwrap();
        circle.people[LENA].say(&lena, "Marker-limit-lena").await.unwrap();
        circle.says(MIRA, "Where has Kolo gone?").await;

        let new = circle.kolo.folder.path();
        let args = ["restore", file.to_str().unwrap(), "--old-is-stopped"];
        let config = circle.kolo.config();
        let files = [
            ("--identity-file", identity.as_path()),
            ("--recovery-key-file", &recovery),
            ("--config", &config),
        ];
        let told = worked(&kolo(&args, &files, &[("KOLO_PASSWORD", PASSWORD)]).await);
        assert!(told.contains("taken over"), "{told}");
        let restored = rows(new);
        for ((table, restored), (_, old)) in restored.iter().zip(&old) {
            use Table::{Answer, Circle, Person, PrivateRoom, Session, Timer};
            let differ = || restored.iter().filter(|row| !old.contains(row)).count();
            assert!(restored == old, "{table:?}: {} of {} differ", differ(), old.len());
            let is_used = [Answer, Circle, Person, PrivateRoom, Session, Timer].contains(table);
            assert!(!is_used || !restored.is_empty(), "{table:?} is empty");
        }
        assert_eq!(fs::read_to_string(new.join("config.toml")).unwrap(), settings);

        circle.kolo.start().await;
        let wall = circle.hears(LENA, "need from the others").await;
        assert_eq!(wall.room, lena);
        assert_ne!(device(&circle.people[LENA], &wall).await, old_device);
        let words = circle.answers(MIRA, "need from the others", "Marker-need-mira").await;
        assert_eq!(words, mira);
        circle.hears(MIRA, "I have your words").await;
        circle.says(LENA, "!skip").await;
        let own = circle.hears(MIRA, "this you wrote for yourself").await.text.unwrap();
        assert!(own.contains("Marker-limit-mira"), "{own}");
        let own = circle.hears(LENA, "this you wrote for yourself").await.text.unwrap();
        assert!(own.contains("Marker-limit-lena"), "{own}");

        assert_eq!([LENA, MIRA].map(|at| greetings(&circle.people[at])), greeted);
        for person in &circle.people {
            assert!(person.all_heard().iter().all(|message| message.text.is_some()));
        }
        let log = circle.kolo.kill().await;
        assert!(!log.contains("Marker"), "{log}");
    });
}

#[test]
fn a_backup_that_cannot_be_restored_leaves_nothing_behind() {
    test(async {
        let old = Kolo::set_up("restores", &[]).await;
        let safe = tempfile::tempdir().unwrap();
        let [file, recovery] = ["kolo.age", "recovery"].map(|name| safe.path().join(name));
        fs::write(&recovery, old.recovery_key()).unwrap();
        let file = file.to_str().unwrap();
        let passphrase = ("KOLO_BACKUP_PASSPHRASE", "a passphrase of some length");
        // No Kolo runs, so the store is opened by the command itself.
        worked(&kolo(&["backup", file], &[("--config", &old.config())], &[passphrase]).await);

        let new = tempfile::tempdir().unwrap();
        let config = new.path().join("config.toml");
        let restore = async |more: &[&str], variables: &[(&str, &str)]| {
            let args = [&["restore", file], more].concat();
            kolo(&args, &[("--config", &config)], variables).await
        };
        let nothing_left = || fs::read_dir(new.path()).unwrap().count() == 0;
        let stopped = "--old-is-stopped";
        let password = ("KOLO_PASSWORD", PASSWORD);
        let wrong_key = ("KOLO_RECOVERY_KEY", "EsTR mTyV u2Aq 3wVV bJhx 4mcZ 9m2s tZ9A");
        let right_key = ("KOLO_RECOVERY_KEY", old.recovery_key());
        let other = ("KOLO_BACKUP_PASSPHRASE", "another passphrase");
        for (more, variables, told) in [
            (&[stopped][..], &[other, password, right_key][..], "does not open"),
            (&[], &[passphrase, password, right_key], "old Kolo"),
            (&[stopped], &[passphrase, password, wrong_key], "secret storage"),
            (&[stopped], &[passphrase, ("KOLO_PASSWORD", "wrong"), right_key], "password"),
            (
                &[stopped, "--homeserver", "http://127.0.0.1:1"],
                &[passphrase, password, right_key],
                "",
            ),
        ] {
            let message = refused(&restore(more, variables).await);
            assert!(message.contains(told), "{message}");
            assert!(nothing_left(), "something was left behind after: {message}");
        }

        worked(&restore(&[stopped], &[passphrase, password, right_key]).await);
        let message = refused(&restore(&[stopped], &[passphrase, password, right_key]).await);
        assert!(message.contains("exists already"), "{message}");
        assert!(config.exists() && new.path().join("data/cipher").exists());
    });
}
