//! What there is in each language, of every sort, and how much of it is out of date.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use super::{
    Checked,
    gather::{Prompts, canonical},
};
use crate::{
    script::{Explain, Fault, Hint, Mistake, Sort, Word},
    speech::Language,
};

/// What of a language is counted by itself.
enum Covered {
    /// Files of a sort.
    Sort(Sort),
    /// What Kolo says outside scripts.
    Phrases,
}

impl Covered {
    fn word(&self) -> &'static str {
        match self {
            Self::Sort(sort) => sort.word(),
            Self::Phrases => "phrases",
        }
    }
}

/// One of these in one language.
struct Part {
    covered: Covered,
    done: usize,
    all: usize,
    missing: Vec<String>,
    /// How many files have a part whose original has changed since.
    stale: usize,
    /// How many files have a part of which nobody has said that it was compared with its original.
    unconfirmed: usize,
}

/// Translations of one language and sort in one prompts folder.
type Place = (PathBuf, Language, Sort);

/// The files that have some hint.
type Hinted = BTreeMap<Place, BTreeSet<String>>;

impl Checked {
    /// A line for each language of the folders that were asked for, where there are several.
    pub(super) fn coverage(&self, explain: &dyn Explain) -> Vec<String> {
        let stale = self.hinted(|hint| matches!(hint, Hint::TranslationStale { .. }));
        let unconfirmed = self.hinted(|hint| matches!(hint, Hint::TranslationUnconfirmed { .. }));
        let count = |hinted: &Hinted, place: &Place| hinted.get(place).map_or(0, BTreeSet::len);
        let mut lines = Vec::new();
        for (place, only) in &self.gathered.coverage {
            let Some(prompts) = self.gathered.prompts.get(place) else { continue };
            let languages = prompts.languages();
            if languages.len() < 2 {
                continue;
            }
            for language in languages {
                if only.as_ref().is_some_and(|only| only != language) {
                    continue;
                }
                let mut parts: Vec<Part> =
                    Sort::ALL.iter().map(|(_, sort)| prompts.files(*sort, language)).collect();
                for part in &mut parts {
                    let Covered::Sort(sort) = part.covered else { continue };
                    let place = (place.clone(), language.clone(), sort);
                    part.stale = count(&stale, &place);
                    part.unconfirmed = count(&unconfirmed, &place);
                }
                parts.push(prompts.said(language));
                lines.push(line(language, &parts, explain));
            }
        }
        lines
    }

    fn hinted(&self, which: impl Fn(&Hint) -> bool) -> Hinted {
        let scripts = self.joined.values().flat_map(|joined| &joined.hints);
        let mut hinted = Hinted::new();
        for found in scripts.chain(&self.beside.hints) {
            if let (Fault::Hint(hint), Some(place)) = (&found.fault, place_of(found))
                && which(hint)
            {
                hinted.entry(place).or_default().insert(found.source.path.clone());
            }
        }
        hinted
    }
}

fn place_of(found: &Mistake) -> Option<Place> {
    let path = canonical(Path::new(&found.source.path));
    let mut above = path.ancestors().skip(1);
    let sort = Sort::read(&above.next()?.file_name()?.to_string_lossy())?;
    let language = above.next()?.file_name()?.to_string_lossy().parse().ok()?;
    Some((above.next()?.to_owned(), language, sort))
}

impl Prompts {
    fn files(&self, sort: Sort, language: &Language) -> Part {
        let there = self.by_sort.get(&sort);
        let all: BTreeSet<&String> =
            there.into_iter().flat_map(|it| it.values().flatten()).collect();
        let here = there.and_then(|it| it.get(language));
        let has = |name: &String| here.is_some_and(|here| here.contains(name));
        let missing = all.iter().filter(|name| !has(name));
        Part {
            covered: Covered::Sort(sort),
            done: here.map_or(0, BTreeSet::len),
            all: all.len(),
            missing: missing.map(|name| format!("{}/{name}", sort.word())).collect(),
            stale: 0,
            unconfirmed: 0,
        }
    }

    /// What Kolo says, measured by the English.
    fn said(&self, language: &Language) -> Part {
        let english = self.phrases.get(&Language::english()).into_iter().flatten();
        let here: BTreeSet<&String> =
            self.phrases.get(language).into_iter().flat_map(|it| it.values().flatten()).collect();
        let (mut all, mut done, mut missing) = (0, 0, Vec::new());
        for (name, ids) in english {
            let lacks = ids.iter().filter(|id| !here.contains(id)).count();
            all += ids.len();
            done += ids.len() - lacks;
            if lacks > 0 {
                missing.push(format!("{name}.ftl {lacks}"));
            }
        }
        Part { covered: Covered::Phrases, done, all, missing, stale: 0, unconfirmed: 0 }
    }
}

fn line(language: &Language, parts: &[Part], explain: &dyn Explain) -> String {
    let parts = parts.iter().filter(|part| part.all > 0).map(|part| part.shown(explain));
    let parts = parts.collect::<Vec<_>>().join(" · ");
    let args = [("language", language.to_string()), ("parts", parts)];
    explain.explain("check-coverage", None, &args)
}

impl Part {
    /// "2 of 3 scripts (out of date: 1 · missing: scripts/closing)"
    fn shown(&self, explain: &dyn Explain) -> String {
        let args = [
            ("sort", self.covered.word().to_owned()),
            ("done", self.done.to_string()),
            ("all", self.all.to_string()),
        ];
        let part = explain.explain("check-coverage-part", None, &args);
        // Where nothing is there, all is missing.
        let missing = if self.done > 0 { self.missing.join(", ") } else { String::new() };
        let more = [
            ("check-coverage-stale", "count", self.stale.to_string(), self.stale > 0),
            (
                "check-coverage-unconfirmed",
                "count",
                self.unconfirmed.to_string(),
                self.unconfirmed > 0,
            ),
            ("check-coverage-missing", "names", missing.clone(), !missing.is_empty()),
        ];
        let more = more.into_iter().filter(|(.., is_there)| *is_there);
        let more = more.map(|(id, name, value, _)| explain.explain(id, None, &[(name, value)]));
        match more.collect::<Vec<_>>().join(" · ") {
            more if more.is_empty() => part,
            more => format!("{part} ({more})"),
        }
    }
}
