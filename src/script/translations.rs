//! One script out of its files in several languages.
//!
//! The file in which a script was written first says what happens; every other only says it again
//! in other words. So a translation may leave settings out, but may not change them, and its steps
//! are matched by their ids, not by their order.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use jiff::civil::Date;

use crate::speech::Language;

use super::{
    fingerprint::Fingerprint,
    hint::Hint,
    lint::{self, ReadStep, Reading, is_id},
    mistake::{Fault, Faults, Mistake},
    model::{Script, ScriptName, Step, StepId, StepText, TableText},
    parser::parse,
    placeholders,
    proof::{self, Part},
    risky::Wordings,
    settings::{Settings, Value},
    source::{ScriptFile, Source, Span, line_of},
    whole,
    words::{Key, KindWord, nearest},
};

/// What became of the files of one script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// The script, if none of its files has a mistake.
    pub script: Option<Script>,
    /// The mistakes of all files, file by file, from top to bottom.
    pub mistakes: Vec<Mistake>,
    /// What is to be looked at again, if there is no mistake; no hint keeps a script from being
    /// run.
    pub hints: Vec<Mistake>,
}

/// What a script is read beside.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// Words that can hurt.
    pub wordings: &'a Wordings,
    /// The names of all scripts, if they are known.
    pub names: Option<&'a BTreeSet<String>>,
    /// The day on which it is read, if that is of interest.
    pub today: Option<Date>,
}

impl Default for Around<'_> {
    /// The lists that are part of the program, and no other scripts.
    fn default() -> Self {
        Self { wordings: Wordings::built_in(), names: None, today: None }
    }
}

/// Where the parts of an original stand.
struct Original {
    path: String,
    head: usize,
    steps: BTreeMap<StepId, usize>,
}

/// Joins the files of one script: the same name, a language each.
///
/// The English file is the source, or else the first by language tag. While the source has
/// mistakes, translations are checked for themselves only: there is nothing yet to hold them to.
pub fn join(mut files: Vec<ScriptFile>, around: Around<'_>) -> Joined {
    files.sort_by_key(|file| precedence(&file.language));
    let mut files = files.iter();
    let mut joined = Joined { script: None, mistakes: Vec::new(), hints: Vec::new() };
    let Some(first) = files.next() else { return joined };
    let (mut script, original) = read_source(first, around, &mut joined);
    for file in files {
        let whole = script.as_mut().map(|script| (script, &original));
        read_translation(file, whole, around, &mut joined);
    }
    joined.script = script.filter(|_| joined.mistakes.is_empty());
    if joined.script.is_none() {
        joined.hints.clear();
    }
    joined
}

impl Joined {
    fn take(&mut self, faults: Faults, source: &Source) {
        let found = faults.into_mistakes(source).into_iter();
        let (hints, mistakes) = found.partition::<Vec<_>, _>(|found| found.fault.is_hint());
        self.hints.extend(hints);
        self.mistakes.extend(mistakes);
    }
}

/// Sorts the languages of a script so that its source comes first.
pub(crate) fn precedence(language: &Language) -> (bool, Language) {
    (*language != Language::english(), language.clone())
}

fn read_source(
    file: &ScriptFile,
    around: Around<'_>,
    joined: &mut Joined,
) -> (Option<Script>, Original) {
    let mut faults = Faults::default();
    let (source, reading) = read(file, around, &mut faults);
    if !is_id(&file.name) {
        faults.add(&start(&source), Fault::BadFileName { name: file.name.clone() });
    }
    let line = |span: &Span| line_of(&source.text, span.start);
    let steps = reading.iter().flat_map(|reading| &reading.steps);
    let original = Original {
        path: file.path.clone(),
        head: reading.as_ref().map_or(1, |reading| line(&reading.head)),
        steps: steps.map(|step| (step.id.clone(), line(&step.heading))).collect(),
    };
    let name = ScriptName(file.name.clone());
    let script = reading.and_then(|reading| whole_script(name, file, reading, around, &mut faults));
    joined.take(faults, &source);
    (script, original)
}

fn whole_script(
    name: ScriptName,
    file: &ScriptFile,
    reading: Reading,
    around: Around<'_>,
    faults: &mut Faults,
) -> Option<Script> {
    if let Some(names) = around.names {
        proof::names(&reading, &|name| names.contains(name), faults);
    }
    if let Some(today) = around.today {
        proof::dates(&reading, today, faults);
    }
    let script = whole::script(name, file.language.clone(), &reading, faults)?;
    proof::times(&reading, &script, faults);
    Some(script)
}

fn read_translation(
    file: &ScriptFile,
    whole: Option<(&mut Script, &Original)>,
    around: Around<'_>,
    joined: &mut Joined,
) {
    let mut faults = Faults::default();
    let (source, reading) = read(file, around, &mut faults);
    if let (Some((script, original)), Some(reading)) = (whole, reading) {
        compare(&reading, script, &mut faults);
        compare_marks(&reading, script, original, &mut faults);
        if faults.is_empty() {
            script.texts.insert(file.language.clone(), reading.text);
        }
    }
    joined.take(faults, &source);
}

/// What every file goes through, whichever its language.
fn read(file: &ScriptFile, around: Around<'_>, faults: &mut Faults) -> (Source, Option<Reading>) {
    let path = file.path.clone();
    match file.text() {
        Ok(text) => {
            let reading = lint::read(parse(text), text, faults);
            proof::risky_wording(&reading, text, &file.language, around.wordings, faults);
            proof::length(&reading, text, faults);
            (Source { path, text: text.into() }, Some(reading))
        }
        Err(fault) => {
            faults.add(&(0..0), fault);
            (Source { path, text: Arc::default() }, None)
        }
    }
}

fn start(source: &Source) -> Span {
    0..source.text.lines().next().unwrap_or_default().len()
}

/// What the original of a part says now; nothing if it has no words.
pub(super) fn mark_of(script: &Script, part: Part<'_>) -> Option<Fingerprint> {
    match part.step {
        None => script.texts.get(&script.source).map(Fingerprint::of_frame),
        Some(step) => {
            let there = script.steps.iter().find(|there| there.id == step.id)?;
            let words = words_of(script, there)?;
            (*words != StepText::default()).then(|| Fingerprint::of_step(words))
        }
    }
}

/// Says which parts of a translation nobody has held against the original as it is now.
fn compare_marks(reading: &Reading, script: &Script, original: &Original, faults: &mut Faults) {
    let mut unconfirmed: Vec<&Span> = Vec::new();
    for part in proof::marked_parts(reading) {
        let settings = part.step.map_or(&reading.header, |step| &step.settings);
        let (mark, now) = (settings.source(), mark_of(script, part));
        match (mark, settings.span(Key::Source)) {
            (Some(mark), Some(span)) if now.is_some() && now.as_ref() != Some(&mark) => {
                let line = part.step.map_or(Some(&original.head), |s| original.steps.get(&s.id));
                let (path, line) = (original.path.clone(), line.copied().unwrap_or(1));
                faults.hint(span, Hint::TranslationStale { path, line });
            }
            (None, _) if now.is_some() && !settings.failed(Key::Source) => {
                unconfirmed.push(part.heading);
            }
            _ => {}
        }
    }
    if let Some(first) = unconfirmed.first() {
        faults.hint(first, Hint::TranslationUnconfirmed { parts: unconfirmed.len() });
    }
}

/// Holds a translation to its source.
fn compare(reading: &Reading, script: &Script, faults: &mut Faults) {
    compare_settings(&reading.header, &Value::of_script(script), faults);
    placeholders::check_frame(reading, &script.steps, faults);
    for step in &reading.steps {
        match script.steps.iter().find(|there| there.id == step.id) {
            Some(there) => compare_step(step, there, reading, script, faults),
            None => {
                let ids = script.steps.iter().map(|step| step.id.0.as_str());
                let near = nearest(&step.id.0, ids).map(|id| StepId(id.to_owned()));
                let fault = Fault::TranslationUnknownStep { id: step.id.clone(), near };
                faults.add(&step.heading, fault);
            }
        }
    }
    for there in &script.steps {
        let words = words_of(script, there);
        let silent = words.is_none_or(|words| words.say.is_empty() && words.ask.is_empty());
        if !silent && !reading.steps.iter().any(|step| step.id == there.id) {
            let (id, kind) = (there.id.clone(), KindWord::of(&there.kind));
            faults.add(&reading.head, Fault::TranslationMissingStep { id, kind });
        }
    }
}

fn words_of<'a>(script: &'a Script, step: &Step) -> Option<&'a StepText> {
    script.step_text(&script.source, &step.id)
}

fn compare_step(
    step: &ReadStep,
    there: &Step,
    reading: &Reading,
    script: &Script,
    faults: &mut Faults,
) {
    let id = || step.id.clone();
    let kind = KindWord::of(&there.kind);
    if step.kind != kind {
        let fault = Fault::TranslationKindDiffers { id: id(), here: step.kind, there: kind };
        return faults.add(&step.heading, fault);
    }
    compare_settings(&step.settings, &Value::of_step(there), faults);
    let (Some(here), Some(there)) = (reading.text.steps.get(&step.id), words_of(script, there))
    else {
        return;
    };
    let (say, said) = (here.say.len(), there.say.len());
    if say != said {
        let fault = Fault::TranslationMessagesDiffer { id: id(), here: say, there: said };
        faults.add(&step.heading, fault);
    }
    let (ask, asked) = (here.ask.len(), there.ask.len());
    if ask != asked {
        let fault = Fault::TranslationQuestionsDiffer { id: id(), here: ask, there: asked };
        faults.add(&step.heading, fault);
    }
    let (list, listed) = (here.list.len(), there.list.len());
    if list != listed {
        let fault = Fault::TranslationListDiffers { id: id(), here: list, there: listed };
        faults.add(&step.heading, fault);
    }
    let (kept, wanted) = (placeholders::in_step(here), placeholders::in_step(there));
    if kept != wanted {
        let there: Vec<String> = wanted.iter().map(|name| format!("{{{name}}}")).collect();
        let fault = Fault::TranslationPlaceholdersDiffer { id: id(), there: there.join(", ") };
        faults.add(&step.heading, fault);
    }
    if !have_one_shape(here.table.as_ref(), there.table.as_ref()) {
        faults.add(&step.heading, Fault::TranslationTableDiffers { id: id() });
    }
}

fn have_one_shape(here: Option<&TableText>, there: Option<&TableText>) -> bool {
    let (Some(here), Some(there)) = (here, there) else { return here.is_none() && there.is_none() };
    let mut columns = here.columns.iter().zip(&there.columns);
    here.columns.len() == there.columns.len()
        && here.rows.len() == there.rows.len()
        && columns.all(|(here, there)| here.is_like(there))
}

fn compare_settings(settings: &Settings, values: &[Value], faults: &mut Faults) {
    for here in settings.iter().filter(|here| here.value.key() != Key::Source) {
        let there = values.iter().find(|value| value.key() == here.value.key());
        if there != Some(&here.value) {
            let (here, span) = (here.value.clone(), &here.span);
            let there = there.cloned();
            faults.add(span, Fault::TranslationSettingDiffers { here, there });
        }
    }
}
