//! Markdown → draft: what stands where, without asking yet whether it makes sense.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag};

use super::{
    source::{Span, Spanned, part, trimmed},
    words::{Key, Word},
};

/// A file, cut into what a script is made of.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// The `# title`.
    pub title: Option<Spanned<String>>,
    /// What stands under the title.
    pub header: Section,
    /// The steps, by their headings.
    pub steps: Vec<DraftStep>,
    /// The notes for facilitators, as written.
    pub notes: String,
    /// What a script has no use for.
    pub strays: Vec<Spanned<Stray>>,
}

/// A `##` heading, without its `##`, and what stands under it.
#[derive(Debug)]
pub(super) struct DraftStep {
    pub heading: Spanned<String>,
    pub section: Section,
}

/// What stands under a heading.
#[derive(Debug, Default)]
pub(super) struct Section {
    /// The `key: value` lines at its beginning.
    pub settings: Vec<Setting>,
    /// The paragraphs after them.
    pub words: Vec<Words>,
    /// Settings that stand where words should.
    pub misplaced: Vec<Spanned<Key>>,
}

/// A `key: value` line.
#[derive(Debug)]
pub(super) struct Setting {
    pub key: Spanned<String>,
    pub value: Spanned<String>,
}

impl Setting {
    /// The whole line.
    pub fn span(&self) -> Span {
        self.key.span.start..self.value.span.end.max(self.key.span.end)
    }
}

/// A paragraph, its lines joined.
#[derive(Debug)]
pub(super) struct Words {
    pub text: Spanned<String>,
    /// Whether it stands in a block quote.
    pub quoted: bool,
}

/// Something that a script has no use for, outside the notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stray {
    /// A list.
    List,
    /// A block of code, or a paragraph so far to the right that Markdown takes it for one.
    Code,
    /// A table.
    Table,
    /// HTML, or a comment in it.
    Html,
    /// A line across the page.
    Rule,
    /// A block quote where nobody is spoken to, or one inside another.
    Quote,
    /// A heading that is neither the title nor a step's.
    Heading,
    /// The address of a link, which nobody would see.
    Link,
    /// Text before the title.
    BeforeTitle,
}

impl Word for Stray {
    const ALL: &'static [(&'static str, Self)] = &[
        ("list", Self::List),
        ("code", Self::Code),
        ("table", Self::Table),
        ("html", Self::Html),
        ("rule", Self::Rule),
        ("quote", Self::Quote),
        ("heading", Self::Heading),
        ("link", Self::Link),
        ("before-title", Self::BeforeTitle),
    ];
}

/// Cuts `text` into a draft.
pub(super) fn parse(text: &str) -> Draft {
    let mut drafting = Drafting { text, draft: Draft::default(), fresh: true, notes_from: None };
    for block in blocks(text) {
        drafting.take(block);
    }
    drafting.end_notes(text.len());
    drafting.draft
}

#[derive(Clone, Copy)]
enum Block {
    Heading(HeadingLevel),
    Paragraph,
    Quoted,
    Stray(Stray),
}

/// The blocks of a Markdown text, in order.
fn blocks(text: &str) -> Vec<Spanned<Block>> {
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter();
    // Markdown takes these out of the text without a word.
    let links = events.reference_definitions().iter();
    let mut blocks: Vec<_> = links
        .map(|(_, link)| Spanned { value: Block::Stray(Stray::Link), span: link.span.clone() })
        .collect();
    let mut depth = 0_usize;
    let mut in_quote = false;
    for (event, span) in events {
        let block = match &event {
            Event::Start(Tag::BlockQuote(_)) if depth == 0 => {
                in_quote = true;
                None
            }
            Event::Start(tag) if depth == 0 => Some(outer_block(tag)),
            Event::Start(tag) if depth == 1 && in_quote => Some(quoted_block(tag)),
            Event::Rule if depth == 0 || (depth == 1 && in_quote) => {
                Some(Block::Stray(Stray::Rule))
            }
            _ => None,
        };
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        in_quote &= depth > 0;
        blocks.extend(block.map(|value| Spanned { value, span: trimmed(text, span) }));
    }
    blocks.sort_by_key(|block| block.span.start);
    blocks
}

fn outer_block(tag: &Tag<'_>) -> Block {
    match tag {
        Tag::Heading { level, .. } => Block::Heading(*level),
        Tag::Paragraph => Block::Paragraph,
        Tag::List(_) => Block::Stray(Stray::List),
        Tag::Table(_) => Block::Stray(Stray::Table),
        Tag::HtmlBlock => Block::Stray(Stray::Html),
        _ => Block::Stray(Stray::Code),
    }
}

fn quoted_block(tag: &Tag<'_>) -> Block {
    match tag {
        Tag::Paragraph => Block::Quoted,
        Tag::Heading { .. } => Block::Stray(Stray::Heading),
        Tag::BlockQuote(_) => Block::Stray(Stray::Quote),
        other => outer_block(other),
    }
}

struct Drafting<'a> {
    text: &'a str,
    draft: Draft,
    /// Whether nothing but the heading of the section has been seen yet.
    fresh: bool,
    /// Where the notes that are being read began.
    notes_from: Option<usize>,
}

impl Drafting<'_> {
    fn take(&mut self, Spanned { value, span }: Spanned<Block>) {
        match value {
            Block::Heading(HeadingLevel::H1) => self.title(span),
            Block::Heading(HeadingLevel::H2) => self.heading(span),
            _ if self.notes_from.is_some() => return,
            Block::Heading(_) => self.stray(Stray::Heading, span),
            Block::Paragraph => self.paragraph(span),
            Block::Quoted if self.draft.steps.is_empty() => self.stray(Stray::Quote, span),
            Block::Quoted => {
                let value = joined(part(self.text, span.clone()), true);
                self.words(Words { text: Spanned { value, span }, quoted: true });
            }
            Block::Stray(what) => self.stray(what, span),
        }
        self.fresh = matches!(value, Block::Heading(_));
    }

    fn stray(&mut self, value: Stray, span: Span) {
        self.draft.strays.push(Spanned { value, span });
    }

    fn title(&mut self, span: Span) {
        self.end_notes(span.start);
        if self.draft.title.is_some() || !self.draft.steps.is_empty() {
            return self.stray(Stray::Heading, span);
        }
        if span.start > 0 {
            let before = trimmed(self.text, 0..span.start);
            if !before.is_empty() && self.draft.strays.is_empty() {
                self.stray(Stray::BeforeTitle, before);
            }
            self.draft.header = Section::default();
        }
        let value = heading_text(part(self.text, span.clone())).to_owned();
        self.draft.title = Some(Spanned { value, span });
    }

    fn heading(&mut self, span: Span) {
        self.end_notes(span.start);
        let value = heading_text(part(self.text, span.clone())).to_owned();
        if value.eq_ignore_ascii_case("notes") {
            self.notes_from = Some(span.end);
        } else {
            let heading = Spanned { value, span };
            self.draft.steps.push(DraftStep { heading, section: Section::default() });
        }
    }

    fn end_notes(&mut self, end: usize) {
        let Some(start) = self.notes_from.take() else {
            return;
        };
        let notes = part(self.text, start..end).trim();
        if !self.draft.notes.is_empty() && !notes.is_empty() {
            self.draft.notes.push_str("\n\n");
        }
        self.draft.notes.push_str(notes);
    }

    /// The section of the last heading.
    fn section(&mut self) -> &mut Section {
        match self.draft.steps.last_mut() {
            Some(step) => &mut step.section,
            None => &mut self.draft.header,
        }
    }

    fn words(&mut self, words: Words) {
        if !words.text.value.is_empty() {
            self.section().words.push(words);
        }
    }

    fn paragraph(&mut self, span: Span) {
        let mut prose = span.start;
        if self.fresh {
            for line in lines(self.text, span.clone()) {
                let Some(setting) = setting(&line) else { break };
                prose = line.span.end;
                self.section().settings.push(setting);
            }
        }
        let span = trimmed(self.text, prose..span.end);
        for line in lines(self.text, span.clone()) {
            let Some(setting) = setting(&line) else {
                continue;
            };
            if let Some(value) = Key::read(&setting.key.value) {
                let span = setting.span();
                self.section().misplaced.push(Spanned { value, span });
            }
        }
        let value = joined(part(self.text, span.clone()), false);
        self.words(Words { text: Spanned { value, span }, quoted: false });
    }
}

/// `## say: welcome ##` → `say: welcome`
fn heading_text(written: &str) -> &str {
    let line = written.lines().next().unwrap_or_default();
    line.trim_start_matches('#').trim_end().trim_end_matches('#').trim()
}

/// The lines of `span`, each with its line break.
fn lines(text: &str, span: Span) -> impl Iterator<Item = Spanned<&str>> {
    let mut start = span.start;
    part(text, span).split_inclusive('\n').map(move |value| {
        let span = start..start + value.len();
        start = span.end;
        Spanned { value, span }
    })
}

/// Reads a line as `key: value`, if it has that shape.
fn setting(line: &Spanned<&str>) -> Option<Setting> {
    let (key, value) = line.value.split_once(':')?;
    let small = |c: char| c.is_ascii_lowercase() || c == '-';
    let shaped = key.trim_start().starts_with(|c: char| c.is_ascii_lowercase())
        && key.trim_start().chars().all(small);
    // `Minutes:` and `minutos :` are no sentences either: better refused than read out.
    let meant = shaped || Key::nearest(key.trim()).is_some();
    if !meant || !(value.is_empty() || value.starts_with(char::is_whitespace)) {
        return None;
    }
    let spanned = |part: &str, start: usize| {
        let start = line.span.start + start + (part.len() - part.trim_start().len());
        let value = part.trim().to_owned();
        let span = start..start + value.len();
        Spanned { value, span }
    };
    Some(Setting { key: spanned(key, 0), value: spanned(value, key.len() + 1) })
}

/// The lines of a paragraph as one text. Only a break that Markdown calls hard stays a break.
fn joined(paragraph: &str, quoted: bool) -> String {
    let mut joined = String::new();
    let mut gap = "";
    for line in paragraph.lines() {
        let content = line.trim();
        let content = if quoted { content.strip_prefix('>').unwrap_or(content) } else { content };
        let hard = line.ends_with('\\') || line.ends_with("  ");
        joined.push_str(gap);
        joined.push_str(content.trim_end_matches('\\').trim());
        gap = if hard { "\n" } else { " " };
    }
    joined
}
