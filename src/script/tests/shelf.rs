//! Scripts that are changed while Kolo runs.

use std::{fs, sync::Arc};

use super::*;
use crate::script::{Library, Reread, ScriptName, Shelf};

const SAY: &str = "# Hello\nminutes: 5\ncare: green\nA word.\n## say: hello\nGood evening.\n";

fn shelf(folder: &Path) -> Shelf {
    let (library, _) = Library::load_folder(folder).unwrap();
    Shelf::new(Arc::new(library), Some(folder))
}

fn said(shelf: &Shelf, name: &str) -> Option<String> {
    let library = shelf.library();
    let script = library.get(&ScriptName(name.to_owned()))?;
    let text = script.text(&Language::english())?.steps.values().next()?.clone();
    text.say.first().cloned()
}

#[test]
fn what_was_read_counts_from_the_moment_at_which_it_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let scripts = folder.path().join("en/scripts");
    fs::create_dir_all(&scripts).unwrap();
    for name in ["kept", "mended", "spoilt", "gone"] {
        fs::write(scripts.join(format!("{name}.md")), SAY).unwrap();
    }
    let shelf = shelf(folder.path());
    fs::write(scripts.join("mended.md"), SAY.replace("Good evening", "Good morning")).unwrap();
    fs::write(scripts.join("spoilt.md"), SAY.replace("care: green\n", "")).unwrap();
    fs::write(scripts.join("new.md"), SAY).unwrap();
    fs::write(scripts.join("never.md"), "# Never\n").unwrap();
    fs::remove_file(scripts.join("gone.md")).unwrap();

    shelf.read_anew().unwrap();
    assert_eq!(said(&shelf, "mended").unwrap(), "Good evening.");
    let Reread::Read(change) = shelf.take() else { panic!() };
    let names = |names: &[ScriptName]| names.iter().map(|name| name.0.clone()).collect::<Vec<_>>();
    assert_eq!(names(&change.added), ["new"]);
    assert_eq!(names(&change.changed), ["mended"]);
    assert_eq!(names(&change.gone), ["gone"]);
    assert_eq!(change.count, 4);
    assert!(change.mistakes.iter().any(|mistake| mistake.fault.id() == "no-care"));
    assert_eq!(said(&shelf, "mended").unwrap(), "Good morning.");
    assert_eq!(said(&shelf, "spoilt").unwrap(), "Good evening.");
    assert_eq!(said(&shelf, "never"), None);
    // Whoever handles the same input twice hears the same.
    assert!(matches!(shelf.take(), Reread::Read(same) if same.count == 4 && same.added.len() == 1));
}

#[test]
fn if_the_folder_cannot_be_read_everything_stays() {
    let folder = tempfile::tempdir().unwrap();
    let scripts = folder.path().join("en/scripts");
    fs::create_dir_all(&scripts).unwrap();
    fs::write(scripts.join("kept.md"), SAY).unwrap();
    let shelf = shelf(folder.path());
    fs::remove_dir_all(&scripts).unwrap();
    assert!(shelf.read_anew().is_err());
    assert!(matches!(shelf.take(), Reread::Unreadable));
    assert!(said(&shelf, "kept").is_some());
}
