//! How many scripts there are in each language, and how many of them are out of date.

use std::path::Path;

use super::Checked;
use crate::{
    script::{Explain, Fault, Hint, Joined},
    speech::Language,
};

impl Checked {
    /// A line for each language of the folders that were asked for, where there are several.
    pub(super) fn coverage(&self, explain: &dyn Explain) -> Vec<String> {
        let mut lines = Vec::new();
        for (place, only) in &self.gathered.coverage {
            let Some(prompts) = self.gathered.prompts.get(place) else { continue };
            if prompts.by_language.len() < 2 {
                continue;
            }
            for (language, names) in &prompts.by_language {
                if only.as_ref().is_none_or(|only| only == language) {
                    let missing = prompts.names.difference(names).map(String::as_str);
                    let missing: Vec<&str> = missing.collect();
                    let count = (names.len(), prompts.names.len());
                    lines.push(self.line(place, language, count, &missing, explain));
                }
            }
        }
        lines
    }

    fn line(
        &self,
        place: &Path,
        language: &Language,
        (done, all): (usize, usize),
        missing: &[&str],
        explain: &dyn Explain,
    ) -> String {
        let stale = |hint: &Hint| matches!(hint, Hint::TranslationStale { .. });
        let unconfirmed = |hint: &Hint| matches!(hint, Hint::TranslationUnconfirmed { .. });
        let args = [
            ("language", language.to_string()),
            ("done", done.to_string()),
            ("all", all.to_string()),
        ];
        let mut parts = vec![explain.explain("check-coverage", None, &args)];
        let stale = self.with_hint(place, language, &stale);
        if stale > 0 {
            let args = [("count", stale.to_string())];
            parts.push(explain.explain("check-coverage-stale", None, &args));
        }
        let unconfirmed = self.with_hint(place, language, &unconfirmed);
        if unconfirmed > 0 {
            let args = [("count", unconfirmed.to_string())];
            parts.push(explain.explain("check-coverage-unconfirmed", None, &args));
        }
        if !missing.is_empty() {
            let args = [("names", missing.join(", "))];
            parts.push(explain.explain("check-coverage-missing", None, &args));
        }
        parts.join(" · ")
    }

    /// How many files of a language have such a hint.
    fn with_hint(&self, place: &Path, language: &Language, which: &dyn Fn(&Hint) -> bool) -> usize {
        let scripts = self.gathered.scripts.iter().filter(|((prompts, _), _)| prompts == place);
        let has = |joined: &Joined, path: &str| {
            joined.hints.iter().any(|found| {
                found.source.path == path
                    && matches!(&found.fault, Fault::Hint(hint) if which(hint))
            })
        };
        scripts
            .filter(|(key, found)| match (self.joined.get(*key), found.files.get(language)) {
                (Some(joined), Some(file)) => has(joined, &file.path),
                _ => false,
            })
            .count()
    }
}
