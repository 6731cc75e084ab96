//! A file of prompts as sentences to be translated, and a file out of sentences again.
//!
//! Scripts, arcs, practices, check-in questions and entries of the directory are all Markdown of the same build, and so
//! one way of taking them apart does for all: a [`Sheet`] has the pieces of a file in their order,
//! and each sentence in it has a place, such as `needs/ask/1`, that is the same in every language.
//! What is no sentence (headings of steps, the list of an arc's day) stays as the original has it,
//! and settings are left out, as translations do.
//!
//! Where people may read as many paragraphs in one language as suits it (what is announced, notes),
//! the paragraphs can be translated one by one, or all in one piece under the place of the whole.

mod write;

use std::collections::BTreeMap;

use super::{
    check_ins, directory,
    fingerprint::Fingerprint,
    folder,
    lint::MAX_MESSAGE,
    model::StepText,
    parser::{Aside, Draft, DraftStep, Section, parse},
    source::{ScriptFile, Spanned, line_of},
    translations::{Around, join},
    words::{Key, Word},
};

/// What a file is, by the folder in which it lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sort {
    /// An exercise.
    Script,
    /// A sequence of them.
    Arc,
    /// Groundings or energisers.
    Practices,
    /// A group's own check-in questions.
    CheckIn,
    /// An entry of the directory.
    Entry,
}

impl Word for Sort {
    const ALL: &'static [(&'static str, Self)] = &[
        ("scripts", Self::Script),
        (folder::ARCS, Self::Arc),
        (folder::PRACTICES, Self::Practices),
        (folder::CHECK_INS, Self::CheckIn),
        (folder::DIRECTORY, Self::Entry),
    ];
}

impl Sort {
    /// What a file is, by its path; a script if it lies elsewhere.
    pub fn of_file(path: &str) -> Self {
        let folder = path.rsplit(['/', '\\']).nth(1);
        folder.and_then(Self::read).unwrap_or(Self::Script)
    }
}

/// What a sentence is in its file, for who translates it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// A title or a name.
    Title,
    /// A message that people read.
    Message,
    /// A question.
    Question,
    /// An item of a list, or a cell of a table.
    Item,
    /// For facilitators, or for who reads the file.
    Aside,
}

impl What {
    /// The longest that it may be, in letters, if it is sent as one message.
    pub fn limit(self) -> Option<usize> {
        matches!(self, Self::Message | Self::Question).then_some(MAX_MESSAGE)
    }
}

/// Something to be translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sentence {
    /// Where it stands in every language.
    pub place: String,
    /// The words.
    pub text: String,
    /// The line of the file, counted from 1.
    pub line: usize,
    /// What it is.
    pub what: What,
    /// The step whose mark covers it; nothing for what stands outside the steps.
    pub part: Option<String>,
}

/// Paragraphs that may be fewer or more in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Group {
    place: String,
    sentences: Vec<Sentence>,
}

impl Group {
    /// All of it as one.
    fn whole(&self) -> Option<Sentence> {
        let texts: Vec<_> = self.sentences.iter().map(|sentence| sentence.text.as_str()).collect();
        let first = self.sentences.first()?.clone();
        Some(Sentence { place: self.place.clone(), text: texts.join("\n\n"), ..first })
    }
}

/// What stands in a file, piece by piece.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// A heading that is translated, with its signs.
    Named(&'static str, Sentence),
    /// A heading that is not.
    Heading(String),
    Say(Vec<Sentence>),
    Ask(Vec<Sentence>),
    Free(Group),
    List(Vec<Sentence>),
    /// A list that is not translated.
    Items(Vec<String>),
    /// What stands above the names of the rows, if anything; the heads; the names of the rows.
    Table(Option<Sentence>, Vec<Sentence>, Vec<Sentence>),
}

impl Piece {
    fn group(&self) -> Option<&Group> {
        if let Self::Free(group) = self { Some(group) } else { None }
    }
}

/// A file, taken apart.
#[derive(Clone, Debug)]
pub(crate) struct Sheet {
    pieces: Vec<Piece>,
    /// The marks that it bears, by step; of a translation.
    marks: BTreeMap<Option<String>, Fingerprint>,
}

impl Sheet {
    /// Takes a file apart; nothing if it is no text. The practices of a translation take the names
    /// of their places from `original`.
    pub fn of(sort: Sort, file: &ScriptFile, original: Option<&Self>) -> Option<Self> {
        let text = file.text().ok()?;
        let names = original.map(Self::practices);
        let mut reading = Reading { text, sort, part: None, prefix: String::new() };
        Some(reading.sheet(parse(text), names))
    }

    /// The sentences, from top to bottom, as they are to be translated beside `translation`: what
    /// has another number of paragraphs there, in one piece.
    pub fn sentences(&self, translation: Option<&Self>) -> Vec<Sentence> {
        let other = |place: &str| {
            let groups = translation.iter().flat_map(|sheet| sheet.groups());
            groups.into_iter().find(|group| group.place == place)
        };
        let mut sentences = Vec::new();
        for piece in &self.pieces {
            match piece {
                Piece::Named(_, sentence) => sentences.push(sentence.clone()),
                Piece::Say(all) | Piece::Ask(all) | Piece::List(all) => {
                    sentences.extend_from_slice(all)
                }
                Piece::Table(corner, columns, rows) => {
                    sentences.extend(corner.iter().chain(columns).chain(rows).cloned());
                }
                Piece::Free(group) => match other(&group.place) {
                    Some(there) if there.sentences.len() != group.sentences.len() => {
                        sentences.extend(group.whole());
                    }
                    _ => sentences.extend_from_slice(&group.sentences),
                },
                Piece::Heading(_) | Piece::Items(_) => {}
            }
        }
        sentences
    }

    /// The paragraphs that can be translated in one piece.
    pub fn wholes(&self) -> impl Iterator<Item = Sentence> {
        self.groups().into_iter().filter_map(Group::whole)
    }

    /// How many sentences have words, and how many there are.
    pub fn done(&self, words: &dyn Fn(&str) -> Option<String>) -> (usize, usize) {
        let whole: Vec<_> =
            self.groups().into_iter().filter(|g| words(&g.place).is_some()).collect();
        let all = self.sentences(None);
        let has = |sentence: &&Sentence| {
            words(&sentence.place).is_some() || whole.iter().any(|g| g.sentences.contains(sentence))
        };
        (all.iter().filter(has).count(), all.len())
    }

    /// What stands where, in every way in which it can be asked for.
    pub fn texts(&self) -> BTreeMap<String, String> {
        let all = self.sentences(None).into_iter().chain(self.wholes());
        all.map(|sentence| (sentence.place, sentence.text)).collect()
    }

    /// The mark that the part bears.
    pub fn mark(&self, part: Option<&str>) -> Option<&Fingerprint> {
        self.marks.get(&part.map(str::to_owned))
    }

    /// Whether the other has the same words at the same places, and the same marks.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.marks == other.marks && self.texts() == other.texts()
    }

    fn groups(&self) -> Vec<&Group> {
        self.pieces.iter().filter_map(Piece::group).collect()
    }

    /// The places of the practices, in their order.
    fn practices(&self) -> Vec<String> {
        let names = self.pieces.iter().filter_map(|piece| match piece {
            Piece::Named("## ", sentence) => sentence.place.strip_suffix("/name"),
            _ => None,
        });
        names.map(str::to_owned).collect()
    }
}

/// What a translation of `original` bears under each part once it has been compared with it; for
/// what bears no marks, and where the original has a mistake, nothing.
pub(crate) fn marks_now(
    sort: Sort,
    original: &ScriptFile,
) -> BTreeMap<Option<String>, Fingerprint> {
    let files = vec![original.clone()];
    match sort {
        Sort::Arc | Sort::Practices => BTreeMap::new(),
        Sort::CheckIn => check_ins::mark_now(files).map(|mark| (None, mark)).into_iter().collect(),
        Sort::Entry => directory::mark_now(files).map(|mark| (None, mark)).into_iter().collect(),
        Sort::Script => {
            let Some(script) = join(files, Around::default()).script else {
                return BTreeMap::new();
            };
            let Some(text) = script.texts.get(&script.source) else { return BTreeMap::new() };
            let steps = text.steps.iter().filter(|(_, words)| **words != StepText::default());
            let steps = steps.map(|(id, words)| (Some(id.0.clone()), Fingerprint::of_step(words)));
            std::iter::once((None, Fingerprint::of_frame(text))).chain(steps).collect()
        }
    }
}

struct Reading<'a> {
    text: &'a str,
    sort: Sort,
    part: Option<String>,
    prefix: String,
}

impl Reading<'_> {
    fn sheet(&mut self, draft: Draft, names: Option<Vec<String>>) -> Sheet {
        let mut pieces = Vec::new();
        let mut marks = BTreeMap::new();
        if let Some(title) = &draft.title {
            let sentence = self.sentence("title", &title.value, title.span.start, What::Title);
            pieces.push(Piece::Named("# ", sentence));
        }
        marks.extend(mark(&draft.header).map(|mark| (None, mark)));
        self.free(&draft.header, "about", What::Message, &mut pieces);
        let mut sections: Vec<(usize, Vec<Piece>)> = Vec::new();
        for (number, step) in draft.steps.iter().enumerate() {
            let named = names.as_ref().and_then(|names| names.get(number)).cloned();
            let mut of_step = Vec::new();
            self.step(step, named, &mut of_step);
            sections.push((step.heading.span.start, of_step));
            if self.part.is_some() {
                marks.extend(mark(&step.section).map(|mark| (self.part.clone(), mark)));
            }
        }
        self.part = None;
        self.prefix.clear();
        let asides = draft.asides.iter();
        sections.extend(asides.map(|(aside, words)| (words.span.start, self.aside(*aside, words))));
        sections.sort_by_key(|(at, _)| *at);
        pieces.extend(sections.into_iter().flat_map(|(_, pieces)| pieces));
        Sheet { pieces, marks }
    }

    fn aside(&self, aside: Aside, words: &Spanned<String>) -> Vec<Piece> {
        let what = match aside {
            Aside::Content | Aside::Instead => What::Message,
            _ => What::Aside,
        };
        let mut at = words.span.start;
        let paragraphs = words.value.split("\n\n").map(|paragraph| {
            let here = at;
            at += paragraph.len() + 2;
            (paragraph.to_owned(), here)
        });
        let place = aside.word().replace(' ', "-");
        let heading = Piece::Heading(format!("## {}", aside.word()));
        std::iter::once(heading).chain(self.group(&place, what, paragraphs.collect())).collect()
    }

    fn step(&mut self, step: &DraftStep, named: Option<String>, pieces: &mut Vec<Piece>) {
        let (heading, at) = (&step.heading.value, step.heading.span.start);
        let id = match heading.split_once(':') {
            Some((_, id)) if self.sort != Sort::Practices => id.trim().to_owned(),
            _ => named.unwrap_or_else(|| slug(heading)),
        };
        self.prefix = format!("{id}/");
        self.part = (self.sort == Sort::Script).then_some(id);
        match self.sort {
            Sort::Practices => {
                let sentence = self.sentence("name", heading, at, What::Title);
                pieces.push(Piece::Named("## ", sentence));
                self.free(&step.section, "say", What::Message, pieces);
            }
            Sort::Arc => {
                pieces.push(Piece::Heading(format!("## {heading}")));
                self.free(&step.section, "say", What::Aside, pieces);
                let lists = step.section.lists.iter();
                pieces.extend(lists.map(|list| Piece::Items(list.value.clone())));
            }
            // How to reach somebody is no text, and stands in the original alone.
            Sort::Entry if heading == "contact" => {}
            Sort::Entry => {
                pieces.push(Piece::Heading(format!("## {heading}")));
                self.free(&step.section, "say", What::Message, pieces);
            }
            Sort::Script | Sort::CheckIn => {
                pieces.push(Piece::Heading(format!("## {heading}")));
                self.words_of_step(&step.section, pieces);
            }
        }
    }

    /// In the order in which the original has them.
    fn words_of_step(&self, section: &Section, pieces: &mut Vec<Piece>) {
        let mut found: Vec<(usize, Piece)> = Vec::new();
        let (mut said, mut asked, mut listed) = (0, 0, 0);
        for words in &section.words {
            let at = words.text.span.start;
            let (count, name, what) = match words.quoted {
                true => (&mut asked, "ask", What::Question),
                false => (&mut said, "say", What::Message),
            };
            *count += 1;
            let sentence = self.sentence(&format!("{name}/{count}"), &words.text.value, at, what);
            let all = vec![sentence];
            found.push((at, if words.quoted { Piece::Ask(all) } else { Piece::Say(all) }));
        }
        for list in &section.lists {
            let at = list.span.start;
            let items = list.value.iter().map(|item| {
                listed += 1;
                self.sentence(&format!("item/{listed}"), item, at, What::Item)
            });
            found.push((at, Piece::List(items.collect())));
        }
        for table in section.tables.iter().take(1) {
            found.push((table.span.start, self.table(&table.value, table.span.start)));
        }
        found.sort_by_key(|(at, _)| *at);
        for (_, piece) in found {
            match (pieces.last_mut(), piece) {
                (Some(Piece::Ask(before)), Piece::Ask(more)) => before.extend(more),
                (Some(Piece::Say(before)), Piece::Say(more)) => before.extend(more),
                (_, piece) => pieces.push(piece),
            }
        }
    }

    fn table(&self, lines: &[Vec<String>], at: usize) -> Piece {
        let cells = |name: &str, words: Vec<&String>| {
            let cells = words.into_iter().enumerate().map(|(number, cell)| {
                self.sentence(&format!("{name}/{}", number + 1), cell, at, What::Item)
            });
            cells.collect::<Vec<_>>()
        };
        let rows = lines.iter().skip(1).filter_map(|row| row.first());
        let rows: Vec<_> = rows.filter(|row| !row.is_empty()).collect();
        let mut heads: Vec<_> = lines.first().into_iter().flatten().collect();
        let corner = (!rows.is_empty() && !heads.is_empty()).then(|| heads.remove(0));
        let corner = corner.filter(|corner| !corner.is_empty());
        let corner = corner.map(|corner| self.sentence("corner", corner, at, What::Item));
        Piece::Table(corner, cells("column", heads), cells("row", rows))
    }

    fn free(&self, section: &Section, name: &str, what: What, pieces: &mut Vec<Piece>) {
        let words = section.words.iter();
        let paragraphs = words.map(|words| (words.text.value.clone(), words.text.span.start));
        pieces.extend(self.group(name, what, paragraphs.collect()));
    }

    fn group(&self, name: &str, what: What, paragraphs: Vec<(String, usize)>) -> Option<Piece> {
        let sentences = paragraphs.into_iter().zip(1..).map(|((text, at), number)| {
            self.sentence(&format!("{name}/{number}"), &text, at, what)
        });
        let (place, sentences) = (format!("{}{name}", self.prefix), sentences.collect::<Vec<_>>());
        (!sentences.is_empty()).then_some(Piece::Free(Group { place, sentences }))
    }

    fn sentence(&self, name: &str, text: &str, at: usize, what: What) -> Sentence {
        Sentence {
            place: format!("{}{name}", self.prefix),
            text: text.to_owned(),
            line: line_of(self.text, at),
            what,
            part: self.part.clone(),
        }
    }
}

/// The mark under a heading.
fn mark(section: &Section) -> Option<Fingerprint> {
    let mut settings = section.settings.iter();
    let source = settings.find(|setting| setting.key.value == Key::Source.word())?;
    Fingerprint::read(&source.value.value)
}

/// A heading as a part of a place: `What is around you` → `what-is-around-you`.
fn slug(heading: &str) -> String {
    let words = heading.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}
