//! `kolo init`, as an operator lives through it.

use std::fs;

use crate::town::{Kolo, PASSWORD, init, sandbox, test};

#[test]
fn a_failed_first_login_leaves_nothing_that_blocks_the_next_try() {
    test(async {
        let account = sandbox().await.register("kolo-failed", PASSWORD).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let failed = init(folder.path(), &account, "not the password", &[]).await;
        assert_eq!(failed.status.code(), Some(1));
        let message = String::from_utf8_lossy(&failed.stderr).into_owned();
        assert!(message.contains("password"), "{message}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "something was left behind");

        let worked = init(folder.path(), &account, PASSWORD, &[]).await;
        assert!(worked.status.success(), "{}", String::from_utf8_lossy(&worked.stderr));
        let told = String::from_utf8_lossy(&worked.stdout).into_owned();
        assert!(told.contains("recovery key") && told.contains("Fingerprint"), "{told}");
        for file in ["config.toml", "kolo.key", "data"] {
            assert!(folder.path().join(file).exists(), "{file} is missing");
        }
    });
}

#[test]
fn what_is_set_up_is_not_overwritten() {
    test(async {
        let kolo = Kolo::set_up("twice", &[]).await;
        let again = init(kolo.folder.path(), kolo.account.as_str(), PASSWORD, &[]).await;
        assert_eq!(again.status.code(), Some(1));
        let message = String::from_utf8_lossy(&again.stderr).into_owned();
        assert!(message.contains("exists already"), "{message}");
    });
}

#[test]
fn a_new_machine_takes_the_identity_over_with_the_recovery_key() {
    test(async {
        let account = sandbox().await.register("kolo-moved", PASSWORD).await.unwrap();
        let old = tempfile::tempdir().unwrap();
        let first = init(old.path(), &account, PASSWORD, &[]).await;
        let told = String::from_utf8_lossy(&first.stdout).into_owned();
        let key = told.lines().map(str::trim).find(|line| line.starts_with("Es")).unwrap();
        let fingerprint = |told: &str| {
            let mut lines = told.lines().skip_while(|line| !line.contains("Fingerprint"));
            lines.find(|line| line.trim().len() == 43).map(str::to_owned)
        };

        let new = tempfile::tempdir().unwrap();
        let without = init(new.path(), &account, PASSWORD, &[]).await;
        assert_eq!(without.status.code(), Some(1));
        let message = String::from_utf8_lossy(&without.stderr).into_owned();
        assert!(message.contains("recovery key"), "{message}");

        let file = old.path().join("recovery");
        fs::write(&file, key).unwrap();
        let flag = ["--recovery-key-file", file.to_str().unwrap()];
        let second = init(new.path(), &account, PASSWORD, &flag).await;
        assert!(second.status.success(), "{}", String::from_utf8_lossy(&second.stderr));
        let told_again = String::from_utf8_lossy(&second.stdout).into_owned();
        assert!(fingerprint(&told).is_some());
        assert_eq!(fingerprint(&told), fingerprint(&told_again));
    });
}
