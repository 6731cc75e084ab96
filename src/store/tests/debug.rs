//! What is kept of people is not shown by `Debug`, whoever adds to it (promise P5).

use std::{fs, path::Path};

/// Where people's check-ins, calls, contacts, and what else is theirs is kept.
const FOLDERS: [&str; 3] = ["src/checkin", "src/alert", "src/people"];
/// Fields that hold words, names, ids or how somebody is.
const TELLING: [&str; 8] =
    ["String", "Words", "Text", "OwnedUserId", "OwnedEventId", "OwnedRoomId", "Light", "Member"];

fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && name != "tests" {
            sources(&path, found);
        } else if name.ends_with(".rs") && !name.contains("tests") {
            found.push(fs::read_to_string(&path).unwrap());
        }
    }
}

/// The types of a file that are written to the disk: what is derived, the name, the fields.
fn kept_types(source: &str) -> Vec<(&str, &str, &str)> {
    let mut types = Vec::new();
    for (at, _) in source.match_indices("#[derive(") {
        let item = &source[at..];
        let derived = &item[..item.find(")]").unwrap()];
        if !derived.contains("Serialize") {
            continue;
        }
        let body = &item[..item.find("\n}").unwrap_or(item.len())];
        let words: Vec<&str> = body.split_whitespace().collect();
        let kind = words.iter().position(|word| ["struct", "enum"].contains(word));
        let Some(name) = kind.and_then(|kind| words.get(kind + 1)) else { continue };
        let name = name.split(['(', '<', ';']).next().unwrap();
        types.push((derived, name, body));
    }
    types
}

fn shows_nothing(source: &str, name: &str) -> bool {
    let listed = source.split("debug_shows_nothing!(").skip(1).any(|list| {
        let list = list.split(");").next().unwrap();
        list.split(',').any(|listed| listed.trim() == name)
    });
    listed
        || source.contains(&format!("f.write_str(\"{name}(..)\")"))
        || !source.contains(&format!("Debug for {name}"))
}

#[test]
fn p5_what_is_kept_of_people_has_a_debug_that_shows_nothing_of_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut looked_at, mut hidden) = (0, 0);
    for folder in FOLDERS {
        let mut found = Vec::new();
        sources(&root.join(folder), &mut found);
        for source in &found {
            for (derived, name, body) in kept_types(source) {
                looked_at += 1;
                let word = |c: char| !c.is_alphanumeric();
                let fields = body.split_once('{').map_or("", |(_, fields)| fields);
                let tells = fields
                    .lines()
                    .filter(|line| !line.trim_start().starts_with("//"))
                    .flat_map(|line| line.split(word))
                    .any(|word| TELLING.contains(&word));
                if derived.contains("Debug") {
                    assert!(
                        !tells || PLAIN.contains(&name),
                        "{name} derives Debug, and holds much"
                    );
                } else {
                    hidden += 1;
                    assert!(shows_nothing(source, name), "{name} has a Debug that shows something");
                }
            }
        }
    }
    assert!(looked_at > 35 && hidden > 20, "only {hidden} of {looked_at} types were found");
}

/// These derive it: when somebody is asked, without who it is.
const PLAIN: [&str; 1] = ["Plan"];
