//! `kolo scripts new`

use std::{fs, io::Write, path::Path};

use anyhow::{Context, bail};

use crate::{
    PROMPTS,
    cli::Talk,
    script::{
        Around, KindWord, SKELETON, Script, ScriptFile, Wordings, folder, is_name, join, markdown,
        skeleton,
    },
    speech::Language,
};

/// The steps of a new script, if nobody says which.
const USUAL: [KindWord; 2] = [KindWord::Say, KindWord::Round];

/// Writes a new script, or the beginning of a translation.
pub(super) fn new(
    name: &str,
    kinds: &[KindWord],
    prompts: &Path,
    talk: &Talk,
) -> anyhow::Result<bool> {
    if !is_name(name) {
        bail!(talk.text("scripts-bad-name", &[("name", name.into())]));
    }
    let language = &talk.language;
    let folder = prompts.join(language.as_str()).join("scripts");
    let path = folder.join(format!("{name}.md"));
    let shown = path.display().to_string();
    if path.exists() {
        bail!(talk.text("scripts-exists", &[("file", shown.as_str().into())]));
    }
    let (text, told) = match original(name, prompts)? {
        Some(_) if !kinds.is_empty() => bail!(talk.text("scripts-kinds-of-original", &[])),
        Some(script) => (markdown(&script, language), "scripts-new-translation"),
        None => {
            let kinds = if kinds.is_empty() { &USUAL } else { kinds };
            (skeleton(&template(prompts, language)?, kinds), "scripts-new")
        }
    };
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let mut file =
        fs::File::create_new(&path).with_context(|| format!("{shown} cannot be made"))?;
    file.write_all(text.as_bytes()).with_context(|| format!("{shown} cannot be written"))?;
    talk.tell(told, &[("file", &shown), ("name", name)]);
    Ok(true)
}

/// The script of this name in another language.
fn original(name: &str, prompts: &Path) -> anyhow::Result<Option<Script>> {
    if !prompts.is_dir() {
        return Ok(None);
    }
    let mut files = folder::files_in_prompts(prompts)?;
    files.retain(|file: &ScriptFile| file.name == name);
    let wordings = Wordings::in_prompts(prompts)?;
    let found = !files.is_empty();
    let joined = join(files, Around { wordings: &wordings, names: None, today: None });
    match joined.script {
        None if found => bail!("the script \"{name}\" has a mistake; see `kolo check`"),
        script => Ok(script),
    }
}

/// The example of every kind of step, in the operator's own words if there are any.
fn template(prompts: &Path, language: &Language) -> anyhow::Result<String> {
    let own = prompts.join(language.as_str()).join(SKELETON);
    if own.is_file() {
        return fs::read_to_string(&own)
            .with_context(|| format!("{} cannot be read", own.display()));
    }
    let built_in = |language: &str| PROMPTS.get_file(format!("{language}/{SKELETON}"));
    let file = built_in(language.as_str()).or_else(|| built_in("en"));
    let text = file.and_then(|file| file.contents_utf8());
    Ok(text.context("this Kolo was built without skeletons")?.to_owned())
}
