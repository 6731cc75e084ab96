//! Scripts that are changed while Kolo runs.

use std::{fs, path::Path};

use super::{scripts::*, *};
use crate::{
    core::Journal,
    script::{Library, Shelf},
};

/// A circle of Lena, whom the operator has named, and others; its scripts lie in a folder.
struct Desk {
    stage: Stage,
    folder: tempfile::TempDir,
    shelf: Shelf,
}

impl Desk {
    fn new(scripts: &[(&str, &str)], people: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in scripts {
            write(folder.path(), name, text);
        }
        let (library, mistakes) = Library::load_folder(folder.path()).unwrap();
        assert_eq!(mistakes, []);
        let library = std::sync::Arc::new(library);
        let shelf = Shelf::new(std::sync::Arc::clone(&library), Some(folder.path()));
        let mut stage = Stage::with_friends(library, people);
        let store = std::sync::Arc::clone(&stage.store) as _;
        stage.journal = Journal::open(store, features_with(shelf.clone())).unwrap();
        Self { stage, folder, shelf }
    }

    fn write(&mut self, name: &str, text: &str) {
        self.stage.note(&format!("{name}.md is saved"));
        write(self.folder.path(), name, text);
    }

    /// What the outbox does before it says that it was done.
    fn says(&mut self, name: &str, text: &str) {
        let _ = self.shelf.read_anew();
        self.stage.says(name, text);
    }
}

fn write(folder: &Path, name: &str, text: &str) {
    let scripts = folder.join("en/scripts");
    fs::create_dir_all(&scripts).unwrap();
    fs::write(scripts.join(format!("{name}.md")), text).unwrap();
}

#[test]
fn changed_scripts_are_taken_and_a_running_exercise_keeps_its_version() {
    let mut desk = Desk::new(&[("weather", ROUND), ("quiet", SILENCE)], &["Mira"]);
    desk.stage.says("Lena", "!start weather");
    desk.write("weather", &ROUND.replace("What is the weather in you?", "How is the sky in you?"));
    desk.write("wall", WALL);
    fs::remove_file(desk.folder.path().join("en/scripts/quiet.md")).unwrap();
    desk.says("Lena", "!reload");
    desk.stage.says("Lena", "!next");
    desk.stage.says("Lena", "!stop");
    desk.stage.says("Lena", "!scripts");
    desk.stage.says("Lena", "!start weather");
    desk.stage.says("Lena", "!next");
    desk.says("Lena", "!reload");
    insta::assert_snapshot!(desk.stage.transcript());
}

#[test]
fn mistakes_are_told_in_private_with_file_and_line_and_the_old_version_stays() {
    let mut desk = Desk::new(&[("weather", ROUND)], &["Mira"]);
    desk.write("weather", &ROUND.replace("## round: weather", "## roudn: weather"));
    desk.write("new", "# New\n\nminutes: soon\n\n- list\n\n## wall: a\n\n## private: b\n");
    desk.says("Lena", "!reload");
    desk.stage.says("Lena", "!start weather");
    desk.stage.says("Lena", "!next");
    insta::assert_snapshot!(desk.stage.transcript());
}

#[test]
fn only_those_whom_the_operator_named_may_have_scripts_read_anew() {
    let mut desk = Desk::new(&[("weather", ROUND)], &["Mira", "Joy"]);
    desk.write("weather", &ROUND.replace("Weather", "Sky"));
    desk.says("Joy", "!reload");
    desk.stage.says("Lena", "!cohost Joy");
    desk.says("Joy", "!reload");
    desk.stage.says("Lena", "!scripts");
    // From a private room as well, and in the language of who asks.
    desk.stage.whispers("Lena", "!language es");
    desk.stage.whispers("Lena", "!recargar");
    insta::assert_snapshot!(desk.stage.transcript());
}

#[test]
fn nobody_hears_of_what_the_operator_has_read_anew() {
    let mut desk = Desk::new(&[("weather", ROUND)], &["Mira"]);
    desk.write("weather", &ROUND.replace("# Weather", "# Sky"));
    desk.stage.lines.clear();
    desk.shelf.read_anew().unwrap();
    desk.stage.feed(crate::core::Happening::Reloaded { by: None });
    assert_eq!(desk.stage.transcript(), "");
    desk.stage.says("Lena", "!start sky");
    assert!(desk.stage.transcript().contains("Sky"));
}

#[test]
fn a_folder_that_is_gone_and_scripts_of_the_program_are_told_apart() {
    let mut desk = Desk::new(&[("weather", ROUND)], &["Mira"]);
    fs::remove_dir_all(desk.folder.path().join("en")).unwrap();
    desk.says("Lena", "!reload");
    desk.stage.says("Lena", "!start weather");
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira"]);
    stage.says("Lena", "!reload");
    desk.stage.lines.append(&mut stage.lines);
    insta::assert_snapshot!(desk.stage.transcript());
}
