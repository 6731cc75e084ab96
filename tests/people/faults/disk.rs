//! A disk that is full, or that may only be read.

use std::process::Stdio;

use tokio::process::Command;

use super::{STATUS, all_answered_once, small_disk::SmallDisk};
use crate::town::{Circle, Kolo, LENA, PASSWORD, every_file, sandbox, test};

/// Kolo needs about twelve.
const MEGABYTES: u32 = 32;

/// A Kolo that is not set up yet, and whose data folder is to lie on a small disk.
async fn on_a_small_disk(test: &str) -> Option<(Kolo, SmallDisk)> {
    let account = sandbox().await.register(&format!("kolo-{test}"), PASSWORD).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let disk = SmallDisk::on(&folder.path().join("disk"), MEGABYTES).await?;
    let mut kolo = Kolo::in_folder(account.try_into().unwrap(), folder);
    let mut around = disk.inside();
    around.append(&mut kolo.around);
    kolo.around = around;
    Some((kolo, disk))
}

/// Runs `kolo init` where the disk is seen.
async fn init(kolo: &Kolo) -> (Option<i32>, String) {
    let sandbox = sandbox().await;
    let output = Command::new(&kolo.around[0])
        .args(&kolo.around[1..])
        .args(["init", "--homeserver", sandbox.url(), "--account", kolo.account.as_str()])
        .args(["--operator", "River House", "--allow", sandbox.server_name()])
        .args(["--data", "disk/data", "--config"])
        .arg(kolo.config())
        .env("KOLO_PASSWORD", PASSWORD)
        .env("KOLO_LANGUAGE", "en")
        .stdin(Stdio::null())
        .output()
        .await
        .unwrap();
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

/// A circle of Lena alone, whose Kolo has its data on a small disk.
async fn circle(test: &str) -> Option<(Circle, SmallDisk)> {
    let (mut kolo, disk) = on_a_small_disk(test).await?;
    let (code, message) = init(&kolo).await;
    assert_eq!(code, Some(0), "{message}");
    kolo.start().await;
    Some((Circle::with(kolo, &["Lena"], test).await, disk))
}

/// Kolo has ended, or ends now, and says what is to be done.
async fn ends_and_speaks_of_the_disk(kolo: &mut Kolo, word: &str) -> String {
    let (status, message) = kolo.ended().await;
    assert_eq!(status.code(), Some(1), "{message}");
    let said = message.lines().last().unwrap().to_owned();
    assert!(said.starts_with("kolo: ") && said.contains(word), "{message}");
    assert!(!message.contains("panicked"), "{message}");
    said
}

#[test]
fn a_disk_that_fills_up_ends_kolo_and_what_was_written_then_still_counts() {
    test(async {
        let Some((mut circle, disk)) = circle("full").await else { return };
        let mut asked = 0;
        // With a little left it is another part of Kolo that comes to the end of it first.
        for left in [0, 64] {
            disk.fill(left * 1024);
            while circle.kolo.runs() && asked < 500 {
                circle.says(LENA, "!status").await;
                asked += 1;
            }
            ends_and_speaks_of_the_disk(&mut circle.kolo, "not full").await;
            circle.says(LENA, "!status").await;
            asked += 1;

            // A start on the full disk says so as well, and changes nothing.
            disk.fill(0);
            drop(circle.kolo.launch());
            ends_and_speaks_of_the_disk(&mut circle.kolo, "full").await;

            disk.free();
            circle.kolo.start().await;
            circle.hears(LENA, STATUS).await;
            all_answered_once(&mut circle, asked).await;
        }
    });
}

#[test]
fn an_init_on_a_full_disk_says_so_and_the_next_works() {
    test(async {
        let Some((kolo, disk)) = on_a_small_disk("full-init").await else { return };
        disk.fill(0);
        let (code, message) = init(&kolo).await;
        assert_eq!(code, Some(1), "{message}");
        assert!(message.contains("full"), "{message}");
        assert!(!message.contains("panicked"), "{message}");
        disk.free();
        let (code, message) = init(&kolo).await;
        assert_eq!(code, Some(0), "{message}");
    });
}

#[test]
fn a_folder_that_may_only_be_read_is_named_and_nothing_is_changed() {
    test(async {
        let Some((mut circle, disk)) = circle("read-only").await else { return };
        circle.kolo.kill().await;
        circle.says(LENA, "!status").await;
        let before = every_file(&disk.seen("data"));
        disk.read_only().await;
        drop(circle.kolo.launch());
        let said = ends_and_speaks_of_the_disk(&mut circle.kolo, "read-only").await;
        assert!(said.contains(&disk.path.join("data").display().to_string()), "{said}");
        assert!(every_file(&disk.seen("data")) == before, "something was changed");
        disk.writable().await;
        circle.kolo.start().await;
        circle.hears(LENA, STATUS).await;
        all_answered_once(&mut circle, 1).await;
    });
}
