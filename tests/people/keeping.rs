//! What is kept through a fall, a wrong key and a second process.

use std::{fs, time::Duration};

use assert_cmd::Command;
use kolo::ops::sandbox::Person;
use matrix_sdk::ruma::api::client::uiaa::{
    AuthData, MatrixUserIdentifier, Password, UserIdentifier,
};

use crate::town::{Circle, Kolo, LENA, MIRA, PASSWORD, every_file, sandbox, test};

#[test]
fn a_round_goes_on_after_kolo_was_killed_in_its_middle() {
    test(async {
        let mut circle = Circle::of(&["Lena", "Mira"], "restart").await;
        circle.says(LENA, "!start first-circle").await;
        circle.hears(LENA, "!next").await;
        circle.joins_in(MIRA).await;
        circle.says(LENA, "!next").await;
        circle.hears(LENA, "Lena, the word is yours").await;

        circle.kolo.kill().await;
        circle.says(LENA, "Still here. done").await;
        circle.kolo.start().await;
        circle.hears(MIRA, "Mira, it is your turn").await;
        circle.says(MIRA, "Here too. done").await;
        circle.hears(LENA, "ask each of you something in private").await;

        let turns = circle.said_by_kolo(LENA);
        let turns = turns.iter().filter(|text| text.contains("Mira, it is your turn"));
        assert_eq!(turns.count(), 1, "the word was given twice");
    });
}

#[test]
fn what_was_written_while_kolo_was_away_still_counts_however_much_it_was() {
    test(async {
        let mut circle = Circle::of(&["Lena", "Mira"], "away").await;
        circle.says(LENA, "!start first-circle").await;
        circle.hears(LENA, "!next").await;
        circle.joins_in(MIRA).await;
        circle.says(LENA, "!next").await;
        circle.hears(LENA, "Lena, the word is yours").await;

        circle.kolo.kill().await;
        circle.says(LENA, "I have to go. done").await;
        // More than one sync brings, so that Lena's message comes only to who goes back for it.
        for number in 0..120 {
            circle.says(MIRA, &format!("While we wait, {number}")).await;
        }
        circle.kolo.start().await;
        circle.hears(MIRA, "Mira, it is your turn").await;
    });
}

fn run(kolo: &Kolo) -> assert_cmd::assert::Assert {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kolo"));
    // One that runs after all is ended, and so has not been refused.
    command.timeout(Duration::from_secs(60));
    command.args(["run", "--config"]).arg(kolo.config()).env("KOLO_LANGUAGE", "en").assert()
}

#[test]
fn a_wrong_key_is_named_and_nothing_is_touched() {
    test(async {
        let kolo = Kolo::set_up("wrong-key", &[]).await;
        let key = kolo.folder.path().join("kolo.key");
        let other = "0123456789abcdef".repeat(4);
        fs::write(&key, other).unwrap();
        let data = kolo.folder.path().join("data");
        let before = every_file(&data);
        let refused = run(&kolo).failure();
        let message = String::from_utf8_lossy(&refused.get_output().stderr).into_owned();
        assert!(message.contains("key"), "{message}");
        assert!(before == every_file(&data), "the data folder was touched");
    });
}

#[test]
fn a_key_that_others_could_read_is_refused() {
    test(async {
        use std::os::unix::fs::PermissionsExt;
        let kolo = Kolo::set_up("open-key", &[]).await;
        let key = kolo.folder.path().join("kolo.key");
        fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).unwrap();
        let refused = run(&kolo).failure();
        let message = String::from_utf8_lossy(&refused.get_output().stderr).into_owned();
        assert!(message.contains("644") && message.contains("chmod"), "{message}");
    });
}

#[test]
fn a_second_process_is_told_that_the_folder_is_in_use() {
    test(async {
        let kolo = Kolo::running("second").await;
        let refused = run(&kolo).failure();
        let message = String::from_utf8_lossy(&refused.get_output().stderr).into_owned();
        let data = kolo.folder.path().join("data").display().to_string();
        assert!(message.contains(&data), "{message}");
        assert!(message.contains("another"), "{message}");
    });
}

#[test]
fn kolo_does_not_run_when_its_identity_was_replaced() {
    test(async {
        let kolo = Kolo::set_up("reset", &[]).await;
        let url = sandbox().await.url();
        let other = Person::sign_in(url, "kolo-reset", PASSWORD, "Kolo", false).await.unwrap();
        let reset = other.client().encryption().reset_cross_signing().await.unwrap();
        if let Some(reset) = reset {
            let who = UserIdentifier::Matrix(MatrixUserIdentifier::new("kolo-reset".to_owned()));
            let password = AuthData::Password(Password::new(who, PASSWORD.to_owned()));
            reset.auth(Some(password)).await.unwrap();
        }
        let refused = run(&kolo).failure();
        let message = String::from_utf8_lossy(&refused.get_output().stderr).into_owned();
        assert!(message.contains("cross-signing"), "{message}");
    });
}
