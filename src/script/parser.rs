//! Markdown → draft: what stands where, without asking yet whether it makes sense.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

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
    /// What stands beside the steps, for people or for facilitators, as written.
    pub asides: Vec<(Aside, Spanned<String>)>,
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
    /// The lists and tables, in order.
    pub lists: Vec<Spanned<Vec<String>>>,
    /// The tables, each a line of heads and lines of cells.
    pub tables: Vec<Spanned<Vec<Vec<String>>>>,
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

/// A section that is no step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aside {
    /// See [`Text::content`](super::Text).
    Content,
    /// See [`Text::instead`](super::Text).
    Instead,
    /// See [`Text::aims`](super::Text).
    Aims,
    /// See [`Text::needed`](super::Text).
    Needed,
    /// See [`Text::points`](super::Text).
    Points,
    /// See [`Text::notes`](super::Text).
    Notes,
}

impl Word for Aside {
    const ALL: &'static [(&'static str, Self)] = &[
        ("content", Self::Content),
        ("instead", Self::Instead),
        ("aims", Self::Aims),
        ("needed", Self::Needed),
        ("key points", Self::Points),
        ("notes", Self::Notes),
    ];
}

/// Cuts `text` into a draft.
pub(super) fn parse(text: &str) -> Draft {
    let mut drafting = Drafting { text, draft: Draft::default(), fresh: true, aside: None };
    for block in blocks(text) {
        drafting.take(block);
    }
    drafting.end_aside(text.len());
    drafting.draft
}

enum Block {
    Heading(HeadingLevel),
    Paragraph,
    Quoted,
    List(Vec<String>),
    Table(Vec<Vec<String>>),
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
    let mut gathering = Gathering::default();
    for (event, span) in events {
        let block = match &event {
            _ if gathering.takes(text, &event, &span) => None,
            Event::End(TagEnd::List(_)) if depth == 1 => {
                Some(Block::List(std::mem::take(&mut gathering.items)))
            }
            Event::End(TagEnd::Table) if depth == 1 => {
                Some(Block::Table(std::mem::take(&mut gathering.lines)))
            }
            Event::Start(Tag::List(_) | Tag::Table(_)) if depth == 0 => {
                gathering = Gathering { on: true, ..Gathering::default() };
                None
            }
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
        gathering.on &= block.is_none();
        blocks.extend(gathering.strays.drain(..).map(|Spanned { value, span }| Spanned {
            value: Block::Stray(value),
            span: trimmed(text, span),
        }));
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

/// What a list or a table holds that is being read.
#[derive(Default)]
struct Gathering {
    on: bool,
    /// How deep in other blocks, from the item or line on.
    depth: usize,
    items: Vec<String>,
    lines: Vec<Vec<String>>,
    /// What has no place inside an item.
    strays: Vec<Spanned<Stray>>,
}

impl Gathering {
    /// Takes what stands inside the list or table.
    fn takes(&mut self, text: &str, event: &Event<'_>, span: &Span) -> bool {
        if !self.on || (self.depth == 0 && matches!(event, Event::End(_))) {
            return false;
        }
        let written = || part(text, span.clone()).trim();
        match event {
            Event::Start(Tag::Item) if self.depth == 0 => {
                let item = written().trim_start_matches(|c: char| c.is_ascii_digit());
                let item = item.trim_start_matches(['-', '*', '+', '.', ')']);
                self.items.push(joined(item, false));
            }
            Event::Start(
                tag @ (Tag::List(_)
                | Tag::Table(_)
                | Tag::CodeBlock(_)
                | Tag::BlockQuote(_)
                | Tag::HtmlBlock
                | Tag::Heading { .. }),
            ) if self.depth == 1 => {
                if let Block::Stray(value) = quoted_block(tag) {
                    self.strays.push(Spanned { value, span: span.clone() });
                }
            }
            Event::Start(Tag::TableHead | Tag::TableRow) => self.lines.push(Vec::new()),
            Event::Start(Tag::TableCell) => {
                let cell = written().trim_matches('|').trim().replace("\\|", "|");
                if let Some(line) = self.lines.last_mut() {
                    line.push(cell);
                }
            }
            _ => {}
        }
        match event {
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth -= 1,
            _ => {}
        }
        true
    }
}

fn outer_block(tag: &Tag<'_>) -> Block {
    match tag {
        Tag::Heading { level, .. } => Block::Heading(*level),
        Tag::Paragraph => Block::Paragraph,
        Tag::HtmlBlock => Block::Stray(Stray::Html),
        _ => Block::Stray(Stray::Code),
    }
}

fn quoted_block(tag: &Tag<'_>) -> Block {
    match tag {
        Tag::Paragraph => Block::Quoted,
        Tag::Heading { .. } => Block::Stray(Stray::Heading),
        Tag::BlockQuote(_) => Block::Stray(Stray::Quote),
        Tag::List(_) => Block::Stray(Stray::List),
        Tag::Table(_) => Block::Stray(Stray::Table),
        other => outer_block(other),
    }
}

struct Drafting<'a> {
    text: &'a str,
    draft: Draft,
    /// Whether nothing but the heading of the section has been seen yet.
    fresh: bool,
    /// Which section that is no step is being read, and where it began.
    aside: Option<(Aside, usize)>,
}

impl Drafting<'_> {
    fn take(&mut self, Spanned { value, span }: Spanned<Block>) {
        let heading = matches!(value, Block::Heading(_));
        match value {
            Block::Heading(HeadingLevel::H1) => self.title(span),
            Block::Heading(HeadingLevel::H2) => self.heading(span),
            _ if self.aside.is_some() => return,
            Block::Heading(_) => self.stray(Stray::Heading, span),
            Block::Paragraph => self.paragraph(span),
            Block::Quoted if self.draft.steps.is_empty() => self.stray(Stray::Quote, span),
            Block::Quoted => {
                let value = joined(part(self.text, span.clone()), true);
                self.words(Words { text: Spanned { value, span }, quoted: true });
            }
            Block::List(value) => self.section().lists.push(Spanned { value, span }),
            Block::Table(value) => self.section().tables.push(Spanned { value, span }),
            Block::Stray(what) => self.stray(what, span),
        }
        self.fresh = heading;
    }

    fn stray(&mut self, value: Stray, span: Span) {
        self.draft.strays.push(Spanned { value, span });
    }

    fn title(&mut self, span: Span) {
        self.end_aside(span.start);
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
        self.end_aside(span.start);
        let value = heading_text(part(self.text, span.clone())).to_owned();
        if let Some(aside) = Aside::read(&value.to_ascii_lowercase()) {
            self.aside = Some((aside, span.end));
        } else {
            let heading = Spanned { value, span };
            self.draft.steps.push(DraftStep { heading, section: Section::default() });
        }
    }

    fn end_aside(&mut self, end: usize) {
        let Some((aside, start)) = self.aside.take() else {
            return;
        };
        let span = trimmed(self.text, start..end);
        let value = part(self.text, span.clone()).to_owned();
        if !value.is_empty() {
            self.draft.asides.push((aside, Spanned { value, span }));
        }
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
