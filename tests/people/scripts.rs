//! Scripts with mistakes, at the command line and in the circle.

use std::{fs, path::Path};

use assert_cmd::Command;

use crate::town::{Circle, Kolo, LENA, person, test};

fn check(path: &Path) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kolo"));
    command.arg("check").arg(path).env("KOLO_LANGUAGE", "en").output().unwrap()
}

#[test]
fn every_broken_script_is_explained_with_line_and_excerpt() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken");
    let mut broken = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let output = check(&path);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(output.status.code(), Some(1), "{} passed:\n{said}", path.display());
        assert!(said.contains("mistakes: 1"), "{}:\n{said}", path.display());
        assert!(said.contains(".md:") && said.contains("help"), "{}:\n{said}", path.display());
        broken += 1;
    }
    assert!(broken >= 10, "only {broken} broken scripts");
}

#[test]
fn the_scripts_that_come_with_kolo_have_no_mistake() {
    let output = check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("prompts"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}");
}

#[test]
fn a_script_with_a_mistake_is_not_run_and_the_others_are() {
    test(async {
        let mut kolo = Kolo::set_up("mistake", &[]).await;
        let prompts = kolo.folder.path().join("prompts");
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("prompts");
        for language in ["en", "es"] {
            let (from, to) = (source.join(language), prompts.join(language));
            fs::create_dir_all(to.join("scripts")).unwrap();
            for file in fs::read_dir(&from).unwrap().map(|file| file.unwrap().path()) {
                if file.is_file() {
                    fs::copy(&file, to.join(file.file_name().unwrap())).unwrap();
                }
            }
        }
        let scripts = prompts.join("en/scripts");
        fs::copy(source.join("en/scripts/opening.md"), scripts.join("opening.md")).unwrap();
        let broken = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken/unknown-kind.md");
        fs::copy(broken, scripts.join("unknown-kind.md")).unwrap();
        let config = fs::read_to_string(kolo.config()).unwrap();
        fs::write(kolo.config(), format!("prompts = \"prompts\"\n{config}")).unwrap();
        kolo.start().await;

        let lena = person("Lena", "mistake").await;
        let room = lena.open_room(vec![kolo.account.clone()], true, false).await.unwrap();
        let mut circle = Circle { kolo, room, people: vec![lena] };
        circle.hears(LENA, "Hello. I am Kolo").await;
        circle.says(LENA, "!start unknown-kind").await;
        circle.hears(LENA, "unknown-kind").await;
        circle.says(LENA, "!scripts").await;
        let list = circle.hears(LENA, "opening").await.text.unwrap();
        assert!(!list.contains("unknown-kind"), "{list}");
        circle.says(LENA, "!start opening").await;
        circle.hears(LENA, "Lena, nothing begins until").await;
    });
}

fn bread(title: &str, last: &str) -> String {
    format!(
        "# {title}\n\nminutes: 2\ncare: green\n\nTwo words about bread.\n\n## say: one\nminutes: 1\n\n\
         Bread is baked.\n\n## say: two\nminutes: 1\n\n{last}\n"
    )
}

#[test]
fn changed_scripts_are_read_anew_and_what_runs_keeps_its_version() {
    test(async {
        let mut kolo = Kolo::set_up("reload", &["--allow", "@lena-reload:localhost"]).await;
        kolo.give_script("bread", &bread("Bread", "It is eaten warm."));
        kolo.start().await;
        let file = kolo.folder.path().join("prompts/en/scripts/bread.md");
        let mut circle = Circle::with(kolo, &["Lena"], "reload").await;
        circle.says(LENA, "!start bread").await;
        circle.hears(LENA, "nothing begins until").await;
        circle.says(LENA, "!next").await;
        circle.hears(LENA, "Bread is baked").await;

        fs::write(&file, bread("Bread", "It is eaten cold.")).unwrap();
        circle.says(LENA, "!reload").await;
        let told = circle.hears(LENA, "Changed: bread").await;
        assert_ne!(told.room, circle.room);
        circle.says(LENA, "!next").await;
        circle.hears(LENA, "It is eaten warm").await;
        circle.says(LENA, "!next").await;
        circle.hears(LENA, "Here Bread ends").await;

        fs::write(&file, bread("Fresh bread", "It is eaten cold.")).unwrap();
        let process = circle.kolo.process().to_string();
        Command::new("kill").args(["-HUP", &process]).assert().success();
        loop {
            circle.says(LENA, "!scripts").await;
            let list = circle.hears(LENA, "The exercises:").await.text.unwrap();
            if list.contains("Fresh bread") {
                break;
            }
        }
        circle.says(LENA, "!start bread").await;
        circle.hears(LENA, "nothing begins until").await;
        circle.says(LENA, "!next").await;
        circle.hears(LENA, "Bread is baked").await;
        circle.says(LENA, "!next").await;
        circle.hears(LENA, "It is eaten cold").await;
    });
}
