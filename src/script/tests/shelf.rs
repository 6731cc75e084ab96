//! Scripts that are changed while Kolo runs.

use std::{fs, sync::Arc};

use super::*;
use crate::script::{Library, Practice, Reread, ScriptName, Shelf};

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

#[test]
fn a_file_with_a_mistake_stays_as_it_was_whatever_its_sort() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join("en").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let entry = "# Fund\nkind: fund\nline: L2\nhelps-with: money\nseen-in: its page\n\nPays.\n\n\
        ## asks for\n\nWho you are.\n\n## mind\n\nOthers may read it.\n";
    let arc = "# Evening\n\npace: slow\n\nOne evening.\n\n## day: one\n\n- hello\n";
    let grounding = "# Groundings\n\n## Feet\n\nFeel them.\n";
    let asked = "# Rest\n\nOf rest.\n\n## question: rest\ntext: yes\n\n> How is your rest?\n";
    write("scripts/hello.md", SAY);
    write("scripts/fund.md", SAY);
    write("arcs/evening.md", arc);
    write("directory/fund.md", entry);
    write("practices/grounding.md", grounding);
    write("check-ins/fund.md", asked);
    let shelf = shelf(folder.path());
    let take = || {
        shelf.read_anew().unwrap();
        assert!(matches!(shelf.take(), Reread::Read(_)));
    };
    let there = || {
        let library = shelf.library();
        let grounding = library.practices().of(Practice::Grounding, &Language::english()).len();
        (library.arcs().count(), library.directory().iter().count(), grounding)
    };
    assert_eq!(there(), (1, 1, 1));

    write("scripts/fund.md", &SAY.replace("evening", "night"));
    write("arcs/evening.md", &arc.replace("One evening.", ""));
    write("directory/fund.md", &entry.replace("L2", "L9"));
    write("practices/grounding.md", "# Groundings\n");
    write("check-ins/fund.md", &asked.replace("> How", "How"));
    take();
    assert_eq!(there(), (1, 1, 1));
    assert_eq!(said(&shelf, "fund").unwrap(), "Good night.", "another file of the same name");
    assert_eq!(shelf.library().check_ins().count(), 1);

    write("arcs/evening.md", arc);
    let red =
        SAY.replace("green", "red").replace("5", "8") + "## close: leaving\n> How is it now?\n";
    write("scripts/hello.md", &red);
    take();
    assert_eq!(there(), (0, 1, 1), "a slow arc with something red in it is no longer led");
}
