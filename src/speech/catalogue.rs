//! The messages of every language, and how one becomes a text.

use std::{
    collections::BTreeMap,
    fmt, fs, io,
    path::{Path, PathBuf},
};

use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle,
};
use include_dir::Dir;
use thiserror::Error;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::{
    ArgValue, Language, Phrase,
    bidi::{self, Direction},
    markup,
    plain::plain,
    short::one_line,
};

/// All that Kolo can say, in every language that has a folder with `.ftl` files.
pub struct Speech {
    voices: BTreeMap<Language, Voice>,
}

/// One language.
struct Voice {
    bundle: FluentBundle<FluentResource>,
    direction: Direction,
}

/// Why the texts could not be loaded.
#[derive(Debug, Error)]
pub enum SpeechError {
    /// The file or folder could not be read.
    #[error("{} cannot be read", path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The file is no UTF-8.
    #[error("{file} is not saved as UTF-8; save it again with that encoding")]
    NotUtf8 {
        /// The file, as language folder and name.
        file: String,
    },
    /// A folder with `.ftl` files has a name that is no language.
    #[error("the folder {folder} holds .ftl files; name it as its language, such as en or pt-BR")]
    NotALanguage {
        /// The folder's name.
        folder: String,
    },
    /// English, to which every other language falls back, has no `.ftl` file.
    #[error("there is no .ftl file in the folder en; Kolo needs its English texts")]
    NoEnglish,
    /// A message is not written as Fluent asks.
    #[error("{file}, line {line}: {what}: \"{excerpt}\"")]
    Syntax {
        /// The file, as language folder and name.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What Fluent's parser says.
        what: String,
        /// The line itself.
        excerpt: String,
    },
    /// A message is written twice in one language.
    #[error("{file}, line {line}: \"{id}\" is defined already in {first_file}, line {first_line}")]
    Twice {
        /// The message.
        id: String,
        /// The file with the second definition.
        file: String,
        /// Its line, from 1.
        line: usize,
        /// The file with the first definition.
        first_file: String,
        /// Its line, from 1.
        first_line: usize,
    },
}

impl Speech {
    /// The texts that were built into the program.
    pub fn from_dir(prompts: &Dir<'_>) -> Result<Self, SpeechError> {
        let mut sources = Sources::new();
        for folder in prompts.dirs() {
            for file in folder.files().filter(|file| is_ftl(file.path())) {
                add(&mut sources, folder.path(), file.path(), file.contents().to_vec())?;
            }
        }
        Self::of(sources)
    }

    /// The texts in a folder that has a folder for each language.
    pub fn from_folder(prompts: &Path) -> Result<Self, SpeechError> {
        Self::of(sources(prompts)?)
    }

    fn of(sources: Sources) -> Result<Self, SpeechError> {
        let mut voices = BTreeMap::new();
        for (language, files) in sources {
            check_unique(&language, &files)?;
            let mut voice = Voice::new(&language)?;
            for (name, content) in files {
                voice.bundle.add_resource_overriding(parse(shown(&language, &name), content)?);
            }
            voices.insert(language, voice);
        }
        if !voices.contains_key(&Language::english()) {
            return Err(SpeechError::NoEnglish);
        }
        Ok(Self { voices })
    }

    /// The languages that Kolo speaks, in the order of their tags.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.voices.keys()
    }

    /// The language with this tag or of this name, as it calls itself.
    pub fn language_called(&self, wanted: &str) -> Option<&Language> {
        let wanted = plain(wanted);
        let named = |language: &Language| plain(&self.say(language, &Phrase::LanguageName));
        self.voices
            .keys()
            .find(|language| plain(language.as_str()) == wanted || named(language) == wanted)
    }

    /// A phrase in words. A phrase that no language has is its id in angle brackets.
    pub fn say(&self, language: &Language, phrase: &Phrase) -> String {
        self.text(language, phrase.id(), None, &phrase.args())
            .unwrap_or_else(|| format!("<{}>", phrase.id()))
    }

    /// A message that is no [`Phrase`], or an attribute of it; nothing if no language has it.
    ///
    /// `es-MX` falls back to `es`, and every language to English.
    pub fn text(
        &self,
        language: &Language,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, ArgValue)],
    ) -> Option<String> {
        fallbacks(language)
            .filter_map(|tag| self.voices.get(&tag))
            .find_map(|voice| voice.render(id, attribute, args))
            .map(|(text, _)| text)
    }

    /// Short texts in one, joined as the language joins them.
    pub fn joined(&self, language: &Language, parts: &[String]) -> String {
        let voice = fallbacks(language).find_map(|tag| self.voices.get(&tag));
        voice.map_or_else(|| parts.join(", "), |voice| voice.joined(parts))
    }

    /// A message without values, in this very language or not at all.
    pub(super) fn own(&self, language: &Language, id: &str, attr: Option<&str>) -> Option<String> {
        self.voices.get(language)?.render(id, attr, &[]).map(|(text, _)| text)
    }

    /// A phrase in this very language, and what Fluent found wrong with it.
    #[cfg(test)]
    pub(super) fn tried(
        &self,
        language: &Language,
        phrase: &Phrase,
    ) -> Option<(String, Vec<FluentError>)> {
        self.voices.get(language)?.render(phrase.id(), None, &phrase.args())
    }
}

impl fmt::Debug for Speech {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.voices.keys().map(Language::as_str)).finish()
    }
}

/// The languages in which a text is looked for, the nearest first.
pub(super) fn fallbacks(language: &Language) -> impl Iterator<Item = Language> {
    let primary = language.as_str().split('-').next().and_then(|tag| tag.parse().ok());
    [Some(language.clone()), primary, Some(Language::english())].into_iter().flatten()
}

impl Voice {
    fn new(language: &Language) -> Result<Self, SpeechError> {
        let tag: LanguageIdentifier = language
            .as_str()
            .parse()
            .map_err(|_| SpeechError::NotALanguage { folder: language.to_string() })?;
        let direction = match tag.character_direction() {
            CharacterDirection::RTL => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        };
        Ok(Self { bundle: FluentBundle::new_concurrent(vec![tag]), direction })
    }

    fn render(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, ArgValue)],
    ) -> Option<(String, Vec<FluentError>)> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(*name, self.value(value));
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        Some((bidi::tidy(&text, self.direction), errors))
    }

    fn value(&self, value: &ArgValue) -> FluentValue<'static> {
        match value {
            ArgValue::Text(text) => bidi::contained(&markup::escape(&one_line(text))).into(),
            ArgValue::Words(words) => words.clone().into(),
            ArgValue::Count(count) => (*count).into(),
            ArgValue::Names(names) => {
                let escaped = |name: &String| bidi::isolated(&markup::escape(&one_line(name)));
                self.joined(&names.iter().map(escaped).collect::<Vec<_>>()).into()
            }
            ArgValue::List(parts) => self.joined(parts).into(),
        }
    }

    /// In the way in which the language lists things.
    fn joined(&self, parts: &[String]) -> String {
        let comma = self.render("list-comma", None, &[]).map(|(text, _)| text);
        parts.join(comma.as_deref().unwrap_or(", "))
    }
}

/// The text of each `.ftl` file of each language, by the file's name without the ending.
pub(crate) type Sources = BTreeMap<Language, BTreeMap<String, String>>;

/// What lies in a folder that has a folder for each language. A language without an `.ftl` file is
/// not among them.
pub(crate) fn sources(prompts: &Path) -> Result<Sources, SpeechError> {
    let mut sources = Sources::new();
    for folder in entries(prompts)?.into_iter().filter(|path| path.is_dir()) {
        for file in entries(&folder)?.into_iter().filter(|path| is_ftl(path)) {
            let content = fs::read(&file)
                .map_err(|source| SpeechError::Unreadable { path: file.clone(), source })?;
            add(&mut sources, &folder, &file, content)?;
        }
    }
    Ok(sources)
}

fn add(
    sources: &mut Sources,
    folder: &Path,
    file: &Path,
    content: Vec<u8>,
) -> Result<(), SpeechError> {
    let folder = last_name(folder);
    let Ok(language) = folder.parse::<Language>() else {
        return Err(SpeechError::NotALanguage { folder });
    };
    let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let content = String::from_utf8(content)
        .map_err(|_| SpeechError::NotUtf8 { file: shown(&language, &name) })?
        // Some editors begin a file with a mark that Fluent does not know.
        .trim_start_matches('\u{FEFF}')
        .to_owned();
    sources.entry(language).or_default().insert(name, content);
    Ok(())
}

/// A file as people are told of it: `en/kolo.ftl`.
fn shown(language: &Language, name: &str) -> String {
    format!("{language}/{name}.ftl")
}

fn parse(file: String, content: String) -> Result<FluentResource, SpeechError> {
    FluentResource::try_new(content).map_err(|(resource, errors)| {
        let source = resource.source();
        let (at, what) = errors.first().map_or((0, String::new()), |error| {
            // What is lacking is often noticed only at the next message: show the broken one.
            let broken = error.slice.clone().unwrap_or(0..source.len());
            let length = source.get(broken.clone()).map_or(0, |text| text.trim_end().len());
            (error.pos.start.min(broken.start + length), error.kind.to_string())
        });
        let line = source.get(..at).unwrap_or_default().matches('\n').count();
        let excerpt = source.lines().nth(line).unwrap_or_default().to_owned();
        SpeechError::Syntax { file, line: line + 1, what, excerpt }
    })
}

fn check_unique(language: &Language, files: &BTreeMap<String, String>) -> Result<(), SpeechError> {
    let mut seen: BTreeMap<&str, (&str, usize)> = BTreeMap::new();
    for (file, content) in files {
        for (line, id) in definitions(content) {
            if let Some((first_file, first_line)) = seen.insert(id, (file, line)) {
                return Err(SpeechError::Twice {
                    id: id.to_owned(),
                    file: shown(language, file),
                    line,
                    first_file: shown(language, first_file),
                    first_line,
                });
            }
        }
    }
    Ok(())
}

/// Each message and term, with its line: in Fluent nothing else begins in the first column and is
/// followed by an equals sign.
pub(super) fn definitions(content: &str) -> impl Iterator<Item = (usize, &str)> {
    content.lines().zip(1..).filter_map(|(line, number)| {
        let id = line.split_once('=')?.0.trim_end();
        let name = id.strip_prefix('-').unwrap_or(id);
        let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
        let goes_on = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        (begins && goes_on).then_some((number, id))
    })
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, SpeechError> {
    let unreadable = |source| SpeechError::Unreadable { path: folder.to_owned(), source };
    fs::read_dir(folder)
        .map_err(unreadable)?
        .map(|entry| entry.map(|entry| entry.path()).map_err(unreadable))
        .collect()
}

fn is_ftl(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl")
}

fn last_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
