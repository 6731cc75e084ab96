//! The light Markdown in which Kolo writes, and its two forms on the wire.
//!
//! Kolo's own words and those of scripts may carry emphasis. What people wrote is escaped before it
//! is put among them, so that a star in a name stays a star and a link in an answer stays text.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

/// Text from people, so that Markdown shows it as it is.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut at_start = true;
    for character in text.chars() {
        let special = matches!(
            character,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|' | '!' | '#'
        ) || (at_start && matches!(character, '-' | '+' | '='))
            || (matches!(character, '.' | ')') && escaped.ends_with(|c: char| c.is_ascii_digit()));
        if special {
            escaped.push('\\');
        }
        escaped.push(character);
        at_start = character == '\n' || (at_start && character.is_whitespace());
    }
    escaped
}

/// Text from people as a quotation of its own.
pub fn quote(text: &str) -> String {
    let lines = text.trim().lines().map(|line| format!("> {}", escape(line)));
    lines.collect::<Vec<_>>().join("\n")
}

/// Text from people as one item of a list.
pub fn bullet(text: &str) -> String {
    let lines: Vec<String> = text.trim().lines().map(escape).collect();
    format!("- {}", lines.join("\n  "))
}

/// A message longer than this is hard to read on a telephone; in bytes.
pub const LONGEST_PAGE: usize = 3_000;

/// Messages of a bearable length, each item whole.
pub fn pages(items: impl Iterator<Item = String>, between: &str) -> Vec<String> {
    pages_of(items, between, LONGEST_PAGE)
}

/// The same, of at most this length unless one item is longer.
pub fn pages_of(items: impl Iterator<Item = String>, between: &str, longest: usize) -> Vec<String> {
    let mut pages: Vec<String> = Vec::new();
    for item in items {
        match pages.last_mut() {
            Some(page) if page.len() + item.len() < longest => {
                page.push_str(between);
                page.push_str(&item);
            }
            _ => pages.push(item),
        }
    }
    pages
}

/// Markdown as HTML, with line breaks kept.
pub fn to_html(markdown: &str) -> String {
    let events = Parser::new_ext(markdown, Options::empty()).map(|event| match event {
        Event::SoftBreak => Event::HardBreak,
        other => other,
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    out.trim_end().to_owned()
}

/// Markdown as plain text, for clients and readers that show no formatting.
pub fn to_plain(markdown: &str) -> String {
    let mut out = String::new();
    let mut in_item = false;
    for event in Parser::new_ext(markdown, Options::empty()) {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak => out.push('\n'),
            Event::Start(Tag::Item) => {
                new_line(&mut out);
                out.push_str("- ");
                in_item = true;
            }
            Event::End(TagEnd::Item) => in_item = false,
            Event::Start(Tag::Paragraph | Tag::List(_)) if !out.is_empty() && !in_item => {
                new_line(&mut out);
                out.push('\n');
            }
            _ => {}
        }
    }
    out.trim_end().to_owned()
}

fn new_line(out: &mut String) {
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn emphasis_is_shown_as_html_and_left_out_of_plain_text() {
        let markdown = "Write *done* when you have finished.\nNo hurry.";
        assert_eq!(
            to_html(markdown),
            "<p>Write <em>done</em> when you have finished.<br />\nNo hurry.</p>"
        );
        assert_eq!(to_plain(markdown), "Write done when you have finished.\nNo hurry.");
    }

    #[test]
    fn a_list_between_paragraphs_reads_well_without_formatting() {
        let markdown = "These are here:\n\n- one\n- two\n\nWrite a name.";
        assert_eq!(to_plain(markdown), "These are here:\n\n- one\n- two\n\nWrite a name.");
    }

    proptest! {
        #[test]
        fn what_people_write_is_shown_as_it_is(text in "[^\\s\\x00-\\x1f\u{feff}]{1,20}( [^\\s\\x00-\\x1f\u{feff}]{1,20}){0,3}") {
            prop_assert_eq!(to_plain(&escape(&text)), text.clone());
            prop_assert!(!to_html(&escape(&text)).contains("<a "));
        }
    }
}
