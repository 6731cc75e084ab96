//! `kolo scripts list`

use std::path::PathBuf;

use super::library;
use crate::{
    cli::Talk,
    script::{Script, Word},
};

/// Shows which scripts there are.
pub(super) fn list(prompts: Option<PathBuf>, talk: &Talk) -> anyhow::Result<bool> {
    let (library, mistakes) = library(prompts)?;
    let heads = ["name", "minutes", "care", "people", "languages", "title"];
    let heads = heads.map(|head| talk.text(&format!("scripts-list-{head}"), &[]));
    let rows = library.iter().map(|script| row(script, talk));
    let rows: Vec<_> = std::iter::once(heads).chain(rows).collect();
    for line in aligned(&rows) {
        talk.terminal.line(&line);
    }
    if mistakes > 0 {
        talk.tell("scripts-list-mistakes", &[("count", &mistakes.to_string())]);
    }
    Ok(true)
}

fn row(script: &Script, talk: &Talk) -> [String; 6] {
    let people = script.people.as_ref();
    let languages: Vec<_> = script.texts.keys().map(ToString::to_string).collect();
    let title = script.text(&talk.language).map(|text| text.title.clone());
    [
        script.name.to_string(),
        script.minutes.to_string(),
        script.care.word().to_owned(),
        people.map(|people| format!("{}-{}", people.start(), people.end())).unwrap_or_default(),
        languages.join(" "),
        title.unwrap_or_default(),
    ]
}

/// Lines in which each column begins below the same place.
pub(super) fn aligned(rows: &[[String; 6]]) -> Vec<String> {
    let length = |cell: &String| cell.chars().count();
    let mut widths = [0; 6];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = length(cell).max(*width);
        }
    }
    let line = |row: &[String; 6]| {
        let cells = row.iter().zip(widths);
        let cells: Vec<_> = cells.map(|(cell, width)| format!("{cell:width$}")).collect();
        cells.join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}
