//! Sentences → file, in the form in which the house writes its prompts.

use super::{Group, Piece, Sentence, Sheet};
use crate::script::{
    fingerprint::Fingerprint,
    words::{Key, Word},
};

impl Sheet {
    /// The file in other words; nothing while a sentence has none. `words` finds those of a place,
    /// `mark` the mark that a part bears.
    pub fn written(
        &self,
        words: &dyn Fn(&str) -> Option<String>,
        mark: &dyn Fn(Option<&str>) -> Option<Fingerprint>,
    ) -> Option<String> {
        let mut file = String::new();
        let all = |sentences: &[Sentence]| {
            sentences.iter().map(|sentence| words(&sentence.place)).collect::<Option<Vec<_>>>()
        };
        let mut push = |text: &str| {
            file.push_str(text.trim_end());
            file.push_str("\n\n");
        };
        for piece in &self.pieces {
            match piece {
                Piece::Named(signs, sentence) => {
                    let mark = (*signs == "# ").then(|| mark(None)).flatten();
                    push(&marked(&format!("{signs}{}", words(&sentence.place)?), mark));
                }
                Piece::Heading(heading) => {
                    let id = heading.split_once(": ").map(|(_, id)| id);
                    push(&marked(heading, id.and_then(|id| mark(Some(id)))));
                }
                Piece::Say(said) => push(&broken(&all(said)?.join("\n\n"))),
                Piece::Ask(asked) => push(&quoted(&all(asked)?)),
                Piece::Free(group) => push(&free(group, words)?),
                Piece::List(items) => {
                    let items = all(items)?.into_iter().map(|item| broken(&item));
                    let items = items.map(|item| format!("- {}", item.replace('\n', "\n  ")));
                    push(&items.collect::<Vec<_>>().join("\n"));
                }
                Piece::Items(items) => {
                    let items = items.iter().map(|item| format!("- {item}"));
                    push(&items.collect::<Vec<_>>().join("\n"));
                }
                Piece::Table(corner, columns, rows) => {
                    let corner = match corner {
                        Some(corner) => words(&corner.place)?,
                        None => String::new(),
                    };
                    push(&table(&corner, &all(columns)?, &all(rows)?));
                }
            }
        }
        Some(file.trim_end().to_owned() + "\n")
    }
}

fn marked(heading: &str, mark: Option<Fingerprint>) -> String {
    match mark {
        Some(mark) => format!("{heading}\n{}: {mark}", Key::Source.word()),
        None => heading.to_owned(),
    }
}

/// Notes keep their lines; what is read out is one line, but for breaks that are meant.
fn free(group: &Group, words: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let one_by_one = || {
        let texts = group.sentences.iter().map(|sentence| words(&sentence.place));
        texts.collect::<Option<Vec<_>>>().map(|texts| texts.join("\n\n"))
    };
    let text = words(&group.place).or_else(one_by_one)?;
    let raw = !group.place.contains('/') && group.place != "about";
    Some(if raw { text } else { broken(&text) })
}

/// A line break inside a paragraph, as Markdown wants it.
fn broken(text: &str) -> String {
    let paragraphs = text.split("\n\n").map(|paragraph| paragraph.replace('\n', "\\\n"));
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

fn quoted(questions: &[String]) -> String {
    let questions = questions.iter().map(|question| {
        let question = broken(question);
        let lines = question.lines().map(|line| format!("> {line}"));
        lines.collect::<Vec<_>>().join("\n")
    });
    questions.collect::<Vec<_>>().join("\n>\n")
}

/// A column for the rows' names comes first, if they have some.
fn table(corner: &str, columns: &[String], rows: &[String]) -> String {
    let cell = |words: &String| words.replace('|', "\\|");
    let mut heads: Vec<String> = columns.iter().map(cell).collect();
    if !rows.is_empty() {
        heads.insert(0, cell(&corner.to_owned()));
    }
    let empty = " |".repeat(columns.len());
    let mut lines =
        vec![format!("| {} |", heads.join(" | ")), format!("|{}", "---|".repeat(heads.len()))];
    lines.extend(rows.iter().map(|row| format!("| {} |{empty}", cell(row))));
    lines.join("\n")
}
