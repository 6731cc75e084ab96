//! Messages that begin with `!`, or with Kolo's name.

use std::{collections::BTreeMap, fmt};

use super::{
    LONGEST_SAID, Language, Understanding, distance, is_apostrophe, is_invisible, letters, plain,
};
use crate::speech::{Command, plain::with_european_numbers};

/// The most suggestions that are made for a command that is not known.
const SUGGESTIONS: usize = 3;
/// The most letters of an unknown command that are given back, so that a message stays short.
const SHOWN: usize = 40;

/// A message that began with `!`. `Debug` shows nothing of what stands behind the command.
#[derive(Clone, PartialEq, Eq)]
pub struct Asked {
    /// The command, or what could not be understood.
    pub command: Result<Command, Unknown>,
    /// What stands behind the command, as it was written; numbers in European digits.
    pub rest: String,
}

/// A command that is not known. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Unknown {
    /// The first word, as it was written; at most 40 characters of it.
    pub typed: String,
    /// At most three commands that may have been meant, the nearest first, each as the person's
    /// language says it.
    pub near: Vec<(Command, String)>,
}

impl fmt::Debug for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Asked").field("command", &self.command).finish_non_exhaustive()
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unknown(..)")
    }
}

impl Understanding {
    /// The command in a message that begins with `!` and a letter or digit; nothing for others.
    pub fn command(&self, text: &str, language: &Language) -> Option<Asked> {
        let text = text.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c));
        let text = text.strip_prefix(['!', '！'])?.trim_start_matches(is_invisible).trim_end();
        text.starts_with(char::is_alphanumeric).then_some(())?;

        let longest = self.longest_command();
        let starts: Vec<_> = beginnings(text).take(longest).collect();
        let exactly = |said: &str| self.exact(said, language, |lexicon| &lexicon.commands);
        let nearly = |said: &str| self.misspelt(said);
        let found = first_match(&starts, exactly)
            .or_else(|| first_match(&starts, nearly).filter(|(command, _)| is_forgiven(*command)));
        if let Some((command, rest)) = found
            && (command != Command::ForgetMe || self.says_no_more(rest))
        {
            // What is to stand in a table stays as it was written.
            let rest = match command {
                Command::Line => rest.to_owned(),
                _ => with_european_numbers(rest),
            };
            return Some(Asked { command: Ok(command), rest });
        }
        let (typed, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let unknown = Unknown {
            typed: typed.chars().filter(|c| !is_invisible(*c)).take(SHOWN).collect(),
            near: self.suggestions(&starts, language),
        };
        Some(Asked { command: Err(unknown), rest: rest.trim_start().to_owned() })
    }

    fn says_no_more(&self, rest: &str) -> bool {
        let rest = plain(rest);
        rest.is_empty() || self.is_courtesy(&rest)
    }

    /// One error in a command of four letters or more, two in one of seven or more.
    fn misspelt(&self, said: &str) -> Option<Command> {
        let parts = word_count(said);
        let errors = |synonym: &str| match letters(synonym) {
            _ if word_count(synonym) != parts => 0,
            0..=3 => 0,
            4..=6 => 1,
            _ => 2,
        };
        self.near(said, |lexicon| &lexicon.commands, errors)
    }

    fn suggestions(
        &self,
        starts: &[(String, &str)],
        language: &Language,
    ) -> Vec<(Command, String)> {
        let mut scores: BTreeMap<Command, usize> = BTreeMap::new();
        for (said, _) in starts {
            let most = (letters(said) / 3).max(1);
            for (synonym, command) in self.lexicons.values().flat_map(|l| l.commands.iter()) {
                let begun = letters(said) > 1 && synonym.starts_with(said.as_str());
                let score = match distance(said, synonym, most) {
                    _ if begun => 0,
                    Some(score) if score <= most => score,
                    _ => continue,
                };
                let best = scores.entry(command).or_insert(score);
                *best = score.min(*best);
            }
        }
        let mut near: Vec<_> = scores.into_iter().collect();
        near.sort_by_key(|(_, score)| *score);
        near.into_iter()
            .take(SUGGESTIONS)
            .map(|(command, _)| (command, self.primary(command, language).to_owned()))
            .collect()
    }

    fn longest_command(&self) -> usize {
        let synonyms = self.lexicons.values().flat_map(|lexicon| lexicon.commands.iter());
        synonyms.map(|(synonym, _)| word_count(synonym)).max().unwrap_or(1)
    }
}

/// Erasing cannot be undone, so it is not guessed.
fn is_forgiven(command: Command) -> bool {
    command != Command::ForgetMe
}

fn word_count(said: &str) -> usize {
    said.split(' ').count()
}

/// The first word, the first two words and so on, each with what stands behind it.
pub(super) fn beginnings(text: &str) -> impl Iterator<Item = (String, &str)> {
    let ends = text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
    let near = |at: &usize| *at <= LONGEST_SAID;
    ends.chain([text.len()]).take_while(near).filter_map(|at| {
        let (before, after) = text.split_at_checked(at)?;
        (!before.ends_with(char::is_whitespace)).then(|| (plain(before), after.trim_start()))
    })
}

/// The longest beginning that means something.
fn first_match<'a>(
    starts: &[(String, &'a str)],
    meaning: impl Fn(&str) -> Option<Command>,
) -> Option<(Command, &'a str)> {
    starts.iter().rev().find_map(|(said, rest)| Some((meaning(said)?, *rest)))
}

/// The rest of a text that begins with Kolo's own name ("kolo, pause", "@kolo help"): empty if the
/// name is all; nothing if the text does not begin with it.
///
/// A whole Matrix identifier (`@kolo:example.org`) counts as the name before its colon.
pub fn addressed<'a>(text: &'a str, own_name: &str) -> Option<&'a str> {
    let name = plain(own_name);
    let text = text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    if name.is_empty() || text.starts_with(['!', '！']) {
        return None;
    }
    let is_identifier = text.starts_with('@');
    // Marks around a name are few; a longer beginning cannot be the name.
    let reach = own_name.chars().count().saturating_mul(2).saturating_add(16);
    let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]).take(reach);
    for at in ends {
        let (before, after) = text.split_at_checked(at)?;
        if !is_boundary(after) || plain(before) != name {
            continue;
        }
        let server = after.strip_prefix(':').filter(|rest| {
            is_identifier && rest.starts_with(|c: char| c.is_alphanumeric() || c == '[')
        });
        let rest = match server {
            Some(rest) => rest.trim_start_matches(|c: char| !c.is_whitespace() && c != ','),
            None => after,
        };
        return Some(rest.trim_start_matches(|c: char| {
            c.is_whitespace()
                || is_invisible(c)
                || is_apostrophe(c)
                || ",:;.?–—-،؛、，：".contains(c)
        }));
    }
    None
}

/// Whether a name may end before this.
fn is_boundary(after: &str) -> bool {
    after
        .chars()
        .find(|c| !is_invisible(*c))
        .is_none_or(|c| c.is_whitespace() || ",:;.!?–—،؛、，：！".contains(c))
}
