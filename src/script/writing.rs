//! Script → Markdown: a script as a file that is read as the same script again.

use crate::speech::Language;

use super::{
    model::{Script, StepText, Text},
    settings::Value,
    words::{Key, KindWord, Word},
};

/// The file of `script` in `language`. The original has the settings; a translation has not.
pub fn markdown(script: &Script, language: &Language) -> String {
    let Some(text) = script.text(language) else { return String::new() };
    let original = *language == script.source;
    let settings = |values: Vec<Value>| if original { values } else { Vec::new() };
    let mut file = format!("# {}\n\n", text.title);
    push_settings(&mut file, &settings(Value::of_script(script)));
    push_paragraphs(&mut file, [&text.about]);
    for step in &script.steps {
        let kind = KindWord::of(&step.kind).word();
        file.push_str(&format!("## {kind}: {}\n", step.id));
        let mut values = Value::of_step(step);
        // What is repeated takes its way of voting from the first.
        if values.iter().any(|value| value.key() == Key::SameAs) {
            values.retain(|value| !matches!(value.key(), Key::Ballot | Key::Scale | Key::Dots));
        }
        push_settings(&mut file, &settings(values));
        if let Some(words) = script.step_text(language, &step.id) {
            push_step(&mut file, words);
        }
        if !file.ends_with("\n\n") {
            file.push('\n');
        }
    }
    push_asides(&mut file, text);
    file.trim_end().to_owned() + "\n"
}

fn push_settings(file: &mut String, values: &[Value]) {
    for value in values {
        file.push_str(&format!("{}: {value}\n", value.key().word()));
    }
    if !values.is_empty() {
        file.push('\n');
    }
}

fn push_paragraphs<'a>(file: &mut String, paragraphs: impl IntoIterator<Item = &'a String>) {
    for paragraph in paragraphs {
        file.push_str(&paragraph.split("\n\n").map(broken).collect::<Vec<_>>().join("\n\n"));
        file.push_str("\n\n");
    }
}

/// A line break inside a paragraph, as Markdown wants it.
fn broken(paragraph: &str) -> String {
    paragraph.replace('\n', "\\\n")
}

fn push_step(file: &mut String, words: &StepText) {
    if !file.ends_with("\n\n") {
        file.push('\n');
    }
    push_paragraphs(file, &words.say);
    for item in &words.list {
        file.push_str(&format!("- {}\n", broken(item).replace('\n', "\n  ")));
    }
    if !words.list.is_empty() {
        file.push('\n');
    }
    if let Some(table) = &words.table {
        let cell = |words: &String| words.replace('|', "\\|");
        let mut heads: Vec<String> =
            table.columns.iter().map(|column| cell(&column.to_string())).collect();
        if !table.rows.is_empty() {
            heads.insert(0, String::new());
        }
        let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        file.push_str(&line(&heads));
        file.push_str(&format!("|{}\n", "---|".repeat(heads.len())));
        for row in &table.rows {
            let mut cells = vec![cell(row)];
            cells.resize(heads.len(), String::new());
            file.push_str(&line(&cells));
        }
        file.push('\n');
    }
    let questions = words.ask.iter().map(|question| {
        let lines: Vec<_> = broken(question).lines().map(|line| format!("> {line}")).collect();
        lines.join("\n")
    });
    let questions: Vec<_> = questions.collect();
    if !questions.is_empty() {
        file.push_str(&questions.join("\n>\n"));
        file.push_str("\n\n");
    }
}

fn push_asides(file: &mut String, text: &Text) {
    let Text { content, instead, aims, needed, points, notes, .. } = text;
    let asides = [
        ("content", content),
        ("instead", instead),
        ("aims", aims),
        ("needed", needed),
        ("key points", points),
        ("notes", notes),
    ];
    for (heading, words) in asides.into_iter().filter(|(_, words)| !words.is_empty()) {
        file.push_str(&format!("## {heading}\n\n{words}\n\n"));
    }
}
