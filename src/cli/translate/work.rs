//! What there is to be translated: the files of a prompts folder, each original beside its
//! translation.

use std::{collections::BTreeMap, path::Path};

use crate::{
    script::{Fingerprint, ScriptFile, Sentence, Sheet, Sort, Word, folder, marks_now, precedence},
    speech::{Language, SpeechError, sources},
};

/// One file that is written in another language first.
pub(super) struct Work {
    /// What it is.
    pub sort: Sort,
    /// Its name without the ending.
    pub name: String,
    /// The file in which it was written first.
    pub original: ScriptFile,
    /// That, taken apart.
    pub sheet: Sheet,
    /// What there is in the language.
    pub there: Option<Sheet>,
    /// What a translation bears that has been compared with the original, by step.
    pub now: BTreeMap<Option<String>, Fingerprint>,
}

impl Work {
    /// All files of the prompts folder that were not written in `language` first.
    pub fn at(prompts: &Path, language: &Language) -> anyhow::Result<Vec<Self>> {
        let mut found: BTreeMap<(Sort, String), Vec<ScriptFile>> = BTreeMap::new();
        for (within, sort) in Sort::ALL {
            for file in folder::files_beside(prompts, within)? {
                found.entry((*sort, file.name.clone())).or_default().push(file);
            }
        }
        let work = found.into_iter().filter_map(|((sort, name), files)| {
            let original = files.iter().min_by_key(|file| precedence(&file.language))?.clone();
            let sheet = Sheet::of(sort, &original, None)?;
            let there = files.iter().find(|file| file.language == *language);
            let there = there.and_then(|file| Sheet::of(sort, file, Some(&sheet)));
            let now = marks_now(sort, &original);
            let theirs = original.language == *language;
            (!theirs).then_some(Self { sort, name, original, sheet, there, now })
        });
        Ok(work.collect())
    }

    /// The name of the file in contexts and to people: `scripts/opening`.
    pub fn path(&self) -> String {
        format!("{}/{}", self.sort.word(), self.name)
    }

    /// The context of a place in it.
    pub fn context(&self, place: &str) -> String {
        format!("{}/{place}", self.path())
    }

    /// Whether a sentence that is there was compared with the original as it is now; nothing where
    /// files bear no mark of it.
    pub fn is_confirmed(&self, sentence: &Sentence) -> Option<bool> {
        let mark = self.there.as_ref().and_then(|there| there.mark(sentence.part.as_deref()));
        self.now.get(&sentence.part).map(|now| mark == Some(now))
    }
}

/// The phrases of a language: the text of each `.ftl` file, by name.
pub(super) fn phrases(
    prompts: &Path,
    language: &Language,
) -> Result<BTreeMap<String, String>, SpeechError> {
    Ok(sources(prompts)?.remove(language).unwrap_or_default())
}
