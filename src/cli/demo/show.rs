//! Shows the conversation as it happens: the circle once, and each private room.

use std::collections::{BTreeMap, BTreeSet};

use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId};
use tokio::sync::watch;

use crate::{
    cli::Talk,
    ops::sandbox::HeardMessage,
    speech::{ArgValue, bidi},
};

/// Where each kind of line begins, in characters.
const WHERE: usize = 16;
const WHO: usize = 5;
const WIDTH: usize = 72;

/// Writes what people hear to the terminal, each message once.
pub(super) struct Show<'t> {
    pub talk: &'t Talk,
    pub circle: OwnedRoomId,
    pub names: BTreeMap<OwnedUserId, String>,
}

impl Show<'_> {
    /// Shows for ever what these people hear.
    pub async fn run(&self, ears: Vec<(String, watch::Receiver<Vec<HeardMessage>>)>) {
        let mut shown: BTreeSet<OwnedEventId> = BTreeSet::new();
        let mut ears: Vec<_> = ears.into_iter().map(|(name, ear)| (name, ear, 0)).collect();
        loop {
            let (_, at, _) = {
                let changes = ears.iter_mut().map(|(_, ear, _)| Box::pin(ear.changed()));
                futures_util::future::select_all(changes).await
            };
            let Some((name, ear, next)) = ears.get_mut(at) else { continue };
            let news: Vec<_> = ear.borrow_and_update().iter().skip(*next).cloned().collect();
            *next += news.len();
            for message in news {
                if shown.insert(message.event.clone()) {
                    self.line(name, &message);
                }
            }
        }
    }

    fn line(&self, hearer: &str, message: &HeardMessage) {
        let place = if message.room == self.circle {
            self.talk.text("demo-room", &[])
        } else {
            let name = [("name", ArgValue::Words(hearer.to_owned()))];
            self.talk.text("demo-private", &name)
        };
        let who = self.names.get(&message.sender).map_or("?", String::as_str);
        let text = message.text.as_deref().unwrap_or("?").replace([bidi::FSI, bidi::PDI], "");
        for (index, line) in wrapped(&text).into_iter().enumerate() {
            let (place, who) = if index == 0 { (place.as_str(), who) } else { ("", "") };
            self.talk.terminal.line(&format!("{place:<WHERE$} {who:>WHO$} | {line}"));
        }
    }
}

/// Lines of a bearable width, broken between words.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines().filter(|line| !line.trim().is_empty()) {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > WIDTH {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_broken_between_words() {
        let lines = wrapped(&"word ".repeat(40));
        assert!(lines.len() > 2);
        assert!(lines.iter().all(|line| line.chars().count() <= WIDTH && !line.ends_with(' ')));
    }
}
