//! A `.ftl` file as messages to be translated, and a file out of messages again.
//!
//! A message is translated pattern by pattern: its value and each of its attributes. A pattern keeps
//! its Fluent syntax; only the space before its lines is that of the file, and not of the pattern.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use fluent_bundle::FluentResource;

use super::catalogue::definitions;

/// The patterns of a message: its value, with no name, and its attributes by name, in their order.
pub(crate) type Patterns = Vec<(Option<String>, String)>;

/// The messages of a file.
#[derive(Clone, Debug)]
pub(crate) struct Messages {
    text: String,
    all: Vec<Message>,
}

/// One message.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    /// Its name.
    pub id: String,
    /// What stands above it, without signs.
    pub comment: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What it says.
    pub patterns: Patterns,
    comment_start: usize,
    span: Range<usize>,
}

impl Messages {
    /// Takes a file apart.
    pub fn of(text: &str) -> Self {
        let mut all: Vec<Message> = Vec::new();
        let (mut comment, mut comment_start) = (String::new(), 0);
        let (mut at, mut open) = (0, false);
        for (number, line) in text.split_inclusive('\n').enumerate() {
            let start = at;
            at += line.len();
            let end = start + line.trim_end().len();
            if let Some(words) = line.strip_prefix("# ") {
                open = false;
                if comment.is_empty() {
                    comment_start = start;
                } else {
                    comment.push('\n');
                }
                comment.push_str(words.trim_end());
            } else if let Some((_, id)) = definitions(line).next() {
                let comment = std::mem::take(&mut comment);
                let comment_start = if comment.is_empty() { start } else { comment_start };
                let (id, line) = (id.to_owned(), number + 1);
                let span = start..end;
                all.push(Message { id, comment, line, patterns: Vec::new(), comment_start, span });
                open = true;
            } else if line.starts_with('#') || line.trim().is_empty() {
                open &= line.trim().is_empty();
                comment.clear();
            } else if let (true, Some(last)) = (open, all.last_mut()) {
                last.span.end = end;
            }
        }
        for message in &mut all {
            message.patterns = patterns(text.get(message.span.clone()).unwrap_or_default());
        }
        Self { text: text.to_owned(), all }
    }

    /// The messages, from top to bottom.
    pub fn iter(&self) -> impl Iterator<Item = &Message> {
        self.all.iter()
    }

    /// The message of this name.
    pub fn get(&self, id: &str) -> Option<&Message> {
        self.all.iter().find(|message| message.id == id)
    }

    /// This file with other words. Messages without any are left out.
    pub fn in_other_words(&self, words: &BTreeMap<String, Patterns>) -> String {
        let mut text = self.text.clone();
        for message in self.all.iter().rev() {
            match words.get(&message.id) {
                Some(patterns) => {
                    text.replace_range(message.span.clone(), &written(&message.id, patterns));
                }
                None => {
                    let rest = text.get(message.span.end..).unwrap_or_default();
                    let gap = rest.len() - rest.trim_start_matches('\n').len();
                    text.replace_range(message.comment_start..message.span.end + gap, "");
                }
            }
        }
        text.trim_end().to_owned() + "\n"
    }

    /// This file with those messages changed that say something else now; what it lacks comes at its
    /// end, as `original` explains it. Attributes that only this language has stay.
    pub fn with(&self, words: &BTreeMap<String, Patterns>, original: &Self) -> String {
        let mut text = self.text.clone();
        for message in self.all.iter().rev() {
            let Some(patterns) = words.get(&message.id) else { continue };
            let there = original.get(&message.id).map(|message| message.patterns.as_slice());
            let is_there = |name| there.unwrap_or_default().iter().any(|(other, _)| other == name);
            let own = message.patterns.iter().filter(|(name, _)| !is_there(name));
            let patterns: Patterns = patterns.iter().chain(own).cloned().collect();
            if patterns != message.patterns {
                text.replace_range(message.span.clone(), &written(&message.id, &patterns));
            }
        }
        for message in original.iter().filter(|message| self.get(&message.id).is_none()) {
            let Some(patterns) = words.get(&message.id) else { continue };
            text.truncate(text.trim_end().len());
            text.push_str("\n\n");
            for line in message.comment.lines() {
                text.push_str(&format!("# {line}\n"));
            }
            text.push_str(&written(&message.id, patterns));
            text.push('\n');
        }
        text
    }
}

impl Message {
    /// Whether a message of this name with these patterns is read as just that.
    pub fn can_say(&self, patterns: &Patterns) -> bool {
        let text = written(&self.id, patterns);
        let read = Messages::of(&text);
        let alone = matches!(read.all.as_slice(), [one] if one.patterns == *patterns);
        alone && FluentResource::try_new(text).is_ok_and(|resource| resource.entries().count() == 1)
    }
}

/// The variables and terms between the braces of a pattern.
pub(crate) fn placed(pattern: &str) -> BTreeSet<String> {
    let mut placed = BTreeSet::new();
    let mut depth = 0_usize;
    let mut rest = pattern;
    while let Some(sign) = rest.chars().next() {
        rest = rest.get(sign.len_utf8()..).unwrap_or_default();
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '$' if depth > 0 => {
                let name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
                let end = rest.find(|c| !name(c)).unwrap_or(rest.len());
                placed.insert(format!("${}", rest.get(..end).unwrap_or_default()));
            }
            _ => {}
        }
    }
    placed
}

/// What a message says, out of its lines.
fn patterns(written: &str) -> Patterns {
    let (_, value) = written.split_once('=').unwrap_or_default();
    let mut parts: Vec<(Option<String>, Vec<&str>)> = vec![(None, Vec::new())];
    for (number, line) in value.lines().enumerate() {
        let attribute = line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once('='));
        match attribute {
            Some((name, first)) if number > 0 && is_name(name.trim()) => {
                parts.push((Some(name.trim().to_owned()), vec![first]));
            }
            _ => parts.last_mut().map(|(_, lines)| lines.push(line)).unwrap_or_default(),
        }
    }
    let patterns = parts.into_iter().map(|(name, lines)| (name, dedented(&lines)));
    patterns.filter(|(_, text)| !text.is_empty()).collect()
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// The first line stands behind the sign; the others bear the space of the file.
fn dedented(lines: &[&str]) -> String {
    let (first, rest) = lines.split_first().map_or(("", lines), |(first, rest)| (*first, rest));
    let space = |line: &&str| line.len() - line.trim_start().len();
    let written = rest.iter().filter(|line| !line.trim().is_empty());
    let least = written.map(space).min().unwrap_or_default();
    let rest = rest.iter().map(|line| line.get(least..).unwrap_or_default().trim_end());
    let all: Vec<_> = std::iter::once(first.trim()).chain(rest).collect();
    all.join("\n").trim_end().trim_start_matches('\n').to_owned()
}

/// A message as it stands in a file, without a line break at its end.
fn written(id: &str, patterns: &Patterns) -> String {
    let mut text = format!("{id} =");
    for (name, pattern) in patterns {
        let space = if name.is_some() { "        " } else { "    " };
        if let Some(name) = name {
            text.push_str(&format!("\n    .{name} ="));
        }
        // Fluent takes some signs only behind the equals sign, and a choice reads best there.
        let first = pattern.lines().next().unwrap_or_default();
        let choice = first.ends_with("->");
        let beside = choice || first.starts_with(['*', '[', '.']);
        let below = pattern.contains('\n') && !beside;
        for (number, line) in pattern.lines().enumerate() {
            match (number, below) {
                _ if line.is_empty() => text.push('\n'),
                (0, false) => text.push_str(&format!(" {line}")),
                _ => text.push_str(&format!("\n{space}{line}")),
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_this_language_has_stays_when_other_words_change() {
        let original = Messages::of("and = and | plus\n");
        let there = Messages::of("and = و\n    .attached = و\n");
        let words = BTreeMap::from([("and".to_owned(), vec![(None, "و | ثم".to_owned())])]);
        let now = there.with(&words, &original);
        assert_eq!(now, "and = و | ثم\n    .attached = و\n");
    }
}
