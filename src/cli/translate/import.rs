//! `kolo translate import`

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

use super::{
    export::put,
    phrases::{self, Phrases, Wrong},
    po::{self, Po},
    work::Work,
};
use crate::{
    cli::Talk,
    script::{Library, Mistake, Report, Sheet, render},
    speech::{ArgValue, Language, Speech, Understanding},
};

/// Takes a PO file back.
pub(super) fn import(
    file: &Path,
    prompts: &Path,
    dry_run: bool,
    talk: &Talk,
) -> anyhow::Result<bool> {
    let shown = file.display().to_string();
    let bytes = fs::read(file).with_context(|| format!("{shown} cannot be read"))?;
    let po = match po::read(&bytes) {
        Ok(po) => po,
        Err(wrong) => {
            let line = ArgValue::Count(wrong.line.unwrap_or_default() as u64);
            let args = [("file", shown.as_str().into()), ("line", line)];
            bail!(talk.text("translate-not-po", &args));
        }
    };
    let language = po.language.clone().unwrap_or_else(|| talk.language.clone());
    if language == Language::english() {
        bail!(talk.text("translate-no-language", &[]));
    }
    let mut import =
        Import { talk, prompts, language: &language, new: BTreeMap::new(), well: true };
    let mut counts = Counts::default();
    for work in Work::at(prompts, &language)? {
        import.take(&work, &po, &mut counts)?;
    }
    for phrases in phrases::out_of(prompts, &language, &po)? {
        import.take_phrases(phrases, &mut counts)?;
    }
    import.check()?;
    import.put_in_place(dry_run)?;
    for (id, count) in [("translate-same", counts.same), ("translate-untouched", counts.untouched)]
    {
        if count > 0 {
            talk.tell(id, &[("count", &count.to_string())]);
        }
    }
    Ok(import.well)
}

#[derive(Default)]
struct Counts {
    /// Files that say the same as before.
    same: usize,
    /// Files of which nothing is translated.
    untouched: usize,
}

struct Import<'a> {
    talk: &'a Talk,
    prompts: &'a Path,
    language: &'a Language,
    /// What is to be written, by its path in the prompts folder.
    new: BTreeMap<PathBuf, String>,
    /// Whether nothing was wrong.
    well: bool,
}

impl Import<'_> {
    fn wrong(&mut self, id: &str, args: &[(&str, &str)]) {
        self.well = false;
        self.talk.tell(id, args);
    }

    fn take(&mut self, work: &Work, po: &Po, counts: &mut Counts) -> anyhow::Result<()> {
        let path = work.path();
        let rewritten = Rewritten::of(work, po);
        let (done, all) = (rewritten.done.to_string(), rewritten.all.to_string());
        let Some(text) = rewritten.text.clone() else {
            if rewritten.done == 0 {
                counts.untouched += 1;
            } else {
                let args = [("file", path.as_str()), ("done", &done), ("all", &all)];
                self.talk.tell("translate-partial", &args);
            }
            return Ok(());
        };
        let mut file = work.original.clone();
        file.bytes = text.clone().into_bytes();
        let read = Sheet::of(work.sort, &file, Some(&work.sheet));
        if let Some(place) = rewritten.read_otherwise(read.as_ref()) {
            self.wrong("translate-read-otherwise", &[("context", &work.context(place))]);
            return Ok(());
        }
        if work.there.as_ref().zip(read).is_some_and(|(there, read)| there.says_the_same(&read)) {
            counts.same += 1;
            return Ok(());
        }
        let path = PathBuf::from(self.language.as_str()).join(format!("{path}.md"));
        self.new.insert(path, text);
        Ok(())
    }

    fn take_phrases(&mut self, phrases: Phrases, counts: &mut Counts) -> anyhow::Result<()> {
        for (context, wrong) in &phrases.wrong {
            let context = ("context", context.as_str());
            match wrong {
                Wrong::Broken => self.wrong("translate-broken", &[context]),
                Wrong::Placed(names) => {
                    self.wrong("translate-placed", &[context, ("names", &names.join(", "))]);
                }
                Wrong::TooLong(length) => {
                    self.wrong("translate-too-long", &[context, ("length", &length.to_string())]);
                }
            }
        }
        let name = format!("{}.ftl", phrases.name);
        let Some(text) = phrases.text else {
            counts.untouched += 1;
            return Ok(());
        };
        if phrases.done < phrases.all {
            let (done, all) = (phrases.done.to_string(), phrases.all.to_string());
            let args = [("file", name.as_str()), ("done", &done), ("all", &all)];
            self.talk.tell("translate-phrases-partial", &args);
        }
        let path = PathBuf::from(self.language.as_str()).join(name);
        if fs::read_to_string(self.prompts.join(&path)).is_ok_and(|before| before == text) {
            counts.same += 1;
        } else {
            self.new.insert(path, text);
        }
        Ok(())
    }

    /// Reads the whole folder as it would be, and takes back what has a mistake.
    fn check(&mut self) -> anyhow::Result<()> {
        let stage = tempfile::tempdir().context("there is no room for a copy of the prompts")?;
        copy(self.prompts, stage.path())?;
        for (path, text) in &self.new {
            put(&stage.path().join(path), text.as_bytes())?;
        }
        let (_, mistakes) = Library::load_folder(stage.path())?;
        let mut refused = BTreeSet::new();
        for mistake in mistakes {
            let path = Path::new(&mistake.source.path);
            let Ok(path) = path.strip_prefix(stage.path()).map(Path::to_owned) else { continue };
            if self.new.contains_key(&path) {
                self.explain(mistake, &path)?;
                refused.insert(path);
            }
        }
        for path in refused {
            self.new.remove(&path);
            let shown = self.prompts.join(path).display().to_string();
            self.wrong("translate-refused", &[("file", &shown)]);
        }
        self.check_phrases(stage.path());
        Ok(())
    }

    /// The words that people may write have to stay apart; all phrases have to be read together.
    fn check_phrases(&mut self, stage: &Path) {
        let is_phrases = |path: &Path| path.extension().is_some_and(|ending| ending == "ftl");
        if !self.new.keys().any(|path| is_phrases(path)) {
            return;
        }
        let reason = match Speech::from_folder(stage) {
            Ok(speech) => match Understanding::new(&speech) {
                Ok(_) => return,
                Err(error) => {
                    let words = format!("{}/{}.ftl", self.language, phrases::WORDS);
                    self.new.remove(Path::new(&words));
                    error.to_string()
                }
            },
            Err(error) => {
                self.new.retain(|path, _| !is_phrases(path));
                error.to_string()
            }
        };
        self.wrong("translate-phrases-refused", &[("reason", &reason)]);
    }

    fn explain(&self, mut mistake: Mistake, path: &Path) -> anyhow::Result<()> {
        mistake.source.path = self.prompts.join(path).display().to_string();
        let colour = self.talk.terminal.has_colour();
        self.talk.terminal.line(&render(&Report::new(&mistake, self.talk), colour)?);
        Ok(())
    }

    fn put_in_place(&self, dry_run: bool) -> anyhow::Result<()> {
        let told = if dry_run { "translate-would-write" } else { "translate-written" };
        for (path, text) in &self.new {
            let path = self.prompts.join(path);
            if !dry_run {
                put(&path, text.as_bytes())?;
            }
            self.talk.tell(told, &[("file", &path.display().to_string())]);
        }
        Ok(())
    }
}

/// What a sentence says after the import, and whether somebody is sure of it.
struct Taken {
    text: String,
    sure: bool,
}

/// What nobody is sure of stays as it was, if there is anything; it is not taken anew.
fn taken(work: &Work, po: &Po, place: &str, original: &str) -> Option<Taken> {
    let said = po.said.get(&work.context(place))?;
    let text = said.text.trim();
    if text.is_empty() {
        return None;
    }
    if !said.fuzzy && said.original == original {
        return Some(Taken { text: text.to_owned(), sure: true });
    }
    let text = work.there.as_ref()?.texts().get(place)?.clone();
    Some(Taken { text, sure: false })
}

/// What comes of one file.
struct Rewritten {
    /// Its text; nothing if it is not whole.
    text: Option<String>,
    /// What was found for which place.
    words: BTreeMap<String, String>,
    /// How many sentences have their words, of how many.
    done: usize,
    all: usize,
}

impl Rewritten {
    /// The original in the words of the PO file.
    fn of(work: &Work, po: &Po) -> Self {
        let originals = work.sheet.texts();
        let mut found = BTreeMap::new();
        let mut unsure: BTreeSet<Option<String>> = BTreeSet::new();
        for sentence in work.sheet.sentences(None).into_iter().chain(work.sheet.wholes()) {
            let original = originals.get(&sentence.place).map_or("", String::as_str);
            let Some(taken) = taken(work, po, &sentence.place, original) else { continue };
            if !taken.sure {
                unsure.insert(sentence.part);
            }
            found.insert(sentence.place, taken.text);
        }
        let words = |place: &str| found.get(place).cloned();
        let mark = |part: Option<&str>| {
            let part = part.map(str::to_owned);
            if unsure.contains(&part) {
                return work.there.as_ref()?.mark(part.as_deref()).cloned();
            }
            work.now.get(&part).cloned()
        };
        let text = work.sheet.written(&words, &mark);
        let (done, all) = work.sheet.done(&words);
        Self { text, words: found, done, all }
    }

    /// A place whose words would be taken for something else, such as a list.
    fn read_otherwise(&self, read: Option<&Sheet>) -> Option<&str> {
        let read = read.map(Sheet::texts).unwrap_or_default();
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let differs = |(place, text): &(&String, &String)| {
            read.get(*place).is_none_or(|there| plain(there) != plain(text))
        };
        self.words.iter().find(differs).map(|(place, _)| place.as_str())
    }
}

/// A copy of what a prompts folder holds.
fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    let unreadable = || format!("{} cannot be read", from.display());
    for entry in fs::read_dir(from).with_context(unreadable)? {
        let path = entry.with_context(unreadable)?.path();
        let Some(name) = path.file_name() else { continue };
        if path.is_dir() {
            fs::create_dir_all(to.join(name)).context("the prompts cannot be copied")?;
            copy(&path, &to.join(name))?;
        } else {
            fs::copy(&path, to.join(name)).context("the prompts cannot be copied")?;
        }
    }
    Ok(())
}
