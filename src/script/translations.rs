//! One script out of its files in several languages.
//!
//! The file in which a script was written first says what happens; every other only says it again
//! in other words. So a translation may leave settings out, but may not change them, and its steps
//! are matched by their ids, not by their order.

use std::sync::Arc;

use crate::speech::Language;

use super::{
    lint::{self, ReadStep, Reading, is_id},
    mistake::{Fault, Faults, Mistake},
    model::{Script, ScriptName, Step, StepId, StepText, TableText},
    parser::parse,
    settings::{Settings, Value},
    source::{ScriptFile, Source, Span},
    whole,
    words::{KindWord, nearest},
};

/// What became of the files of one script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// The script, if none of its files has a mistake.
    pub script: Option<Script>,
    /// The mistakes of all files, file by file, from top to bottom.
    pub mistakes: Vec<Mistake>,
}

/// Joins the files of one script: the same name, a language each.
///
/// The English file is the source, or else the first by language tag. While the source has
/// mistakes, translations are checked for themselves only: there is nothing yet to hold them to.
pub fn join(mut files: Vec<ScriptFile>) -> Joined {
    files.sort_by_key(|file| precedence(&file.language));
    let mut files = files.iter();
    let Some(first) = files.next() else {
        return Joined { script: None, mistakes: Vec::new() };
    };
    let (mut script, mut mistakes) = read_source(first);
    let mut whole = script.is_some();
    for file in files {
        let found = read_translation(file, script.as_mut());
        whole &= found.is_empty();
        mistakes.extend(found);
    }
    Joined { script: script.filter(|_| whole), mistakes }
}

/// Sorts the languages of a script so that its source comes first.
pub(crate) fn precedence(language: &Language) -> (bool, Language) {
    (*language != Language::english(), language.clone())
}

fn read_source(file: &ScriptFile) -> (Option<Script>, Vec<Mistake>) {
    let mut faults = Faults::default();
    let (source, reading) = read(file, &mut faults);
    if !is_id(&file.name) {
        faults.add(&start(&source), Fault::BadFileName { name: file.name.clone() });
    }
    let name = ScriptName(file.name.clone());
    let script = reading
        .and_then(|reading| whole::script(name, file.language.clone(), reading, &mut faults));
    (script, faults.into_mistakes(&source))
}

fn read_translation(file: &ScriptFile, script: Option<&mut Script>) -> Vec<Mistake> {
    let mut faults = Faults::default();
    let (source, reading) = read(file, &mut faults);
    if let (Some(script), Some(reading)) = (script, reading) {
        compare(&reading, script, &mut faults);
        if faults.is_empty() {
            script.texts.insert(file.language.clone(), reading.text);
        }
    }
    faults.into_mistakes(&source)
}

/// What every file goes through, whichever its language.
fn read(file: &ScriptFile, faults: &mut Faults) -> (Source, Option<Reading>) {
    let path = file.path.clone();
    match file.text() {
        Ok(text) => {
            let reading = lint::read(parse(text), text, faults);
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

/// Holds a translation to its source.
fn compare(reading: &Reading, script: &Script, faults: &mut Faults) {
    compare_settings(&reading.header, &Value::of_script(script), faults);
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
    let size = |table: &Option<TableText>| {
        table.as_ref().map(|table| (table.columns.len(), table.rows.len()))
    };
    if size(&here.table) != size(&there.table) {
        faults.add(&step.heading, Fault::TranslationTableDiffers { id: id() });
    }
}

fn compare_settings(settings: &Settings, values: &[Value], faults: &mut Faults) {
    for here in settings.iter() {
        let there = values.iter().find(|value| value.key() == here.value.key());
        if there != Some(&here.value) {
            let (here, span) = (here.value.clone(), &here.span);
            let there = there.cloned();
            faults.add(span, Fault::TranslationSettingDiffers { here, there });
        }
    }
}
