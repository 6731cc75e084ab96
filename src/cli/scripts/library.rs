//! `kolo scripts library`: the page on which a facilitator finds what fits.

use std::collections::BTreeSet;

use crate::{
    cli::Talk,
    script::{
        ArcDay, KindWord, Library, MAPS, Map, Opens, Practice, Script, ScriptArc, ScriptName, Word,
    },
    speech::{ArgValue, Line, Need},
};

/// The page, in Markdown, as it lies in `docs/`.
pub(super) fn page(library: &Library, talk: &Talk) -> String {
    let page = Page { library, talk };
    let mut parts = vec![
        format!("# {}", page.text("title")),
        page.text("intro"),
        page.exercises(),
        format!("## {}\n\n{}", page.text("served"), page.text("served-about")),
    ];
    parts.extend(MAPS.iter().map(|map| page.map(map)));
    parts.push(page.arcs());
    parts.push(page.practices());
    parts.extend(page.check_ins());
    parts.extend(page.directory());
    parts.join("\n\n") + "\n"
}

struct Page<'a> {
    library: &'a Library,
    talk: &'a Talk,
}

impl Page<'_> {
    fn text(&self, id: &str) -> String {
        self.text_with(id, &[])
    }

    fn text_with(&self, id: &str, args: &[(&str, ArgValue)]) -> String {
        self.talk.text(&format!("library-{id}"), args)
    }

    fn counted(&self, id: &str, count: usize) -> String {
        self.text_with(id, &[("count", ArgValue::Count(count as u64))])
    }

    /// A table with these heads.
    fn table(&self, heads: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
        let heads = heads.iter().map(|head| self.text(&format!("head-{head}")));
        let heads: Vec<_> = heads.collect();
        let line = |cells: &[String]| {
            let cells: Vec<_> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
            format!("| {} |", cells.join(" | "))
        };
        let mut lines = vec![line(&heads), format!("|{}", "---|".repeat(heads.len()))];
        lines.extend(rows.map(|row| line(&row)));
        lines.join("\n")
    }

    fn exercises(&self) -> String {
        let heads = ["exercise", "aims", "form", "minutes", "people", "care", "languages"];
        let count = self.library.iter().count();
        format!(
            "## {}\n\n{}\n\n{}",
            self.text("exercises"),
            self.counted("exercises-about", count),
            self.table(&heads, self.library.iter().map(|script| self.exercise(script))),
        )
    }

    fn exercise(&self, script: &Script) -> Vec<String> {
        let text = script.text(&self.talk.language);
        let title = text.map(|text| text.title.as_str()).unwrap_or_default();
        let aims = text.map(|text| if text.aims.is_empty() { &text.about } else { &text.aims });
        let mut form: Vec<&str> = Vec::new();
        for kind in script.steps.iter().map(|step| KindWord::of(&step.kind).word()) {
            if !form.contains(&kind) {
                form.push(kind);
            }
        }
        let mut form = form.join(", ");
        if script.opens == Opens::Alone {
            form = format!("{form}; {}", self.text("alone"));
        }
        let people = script.people.as_ref();
        let people = people.map(|people| format!("{}–{}", people.start(), people.end()));
        let languages: Vec<_> = script.texts.keys().map(ToString::to_string).collect();
        vec![
            format!("{}: {title}", self.link(&script.name)),
            aims.map(|aims| first_sentence(aims).to_owned()).unwrap_or_default(),
            form,
            script.minutes.to_string(),
            people.unwrap_or_default(),
            script.care.word().to_owned(),
            languages.join(" "),
        ]
    }

    /// The name of a script, and the way to its file in the language of the page, seen from `docs/`.
    fn link(&self, name: &ScriptName) -> String {
        let Some(script) = self.library.get(name) else { return format!("`{name}`") };
        let here = &self.talk.language;
        let language = if script.texts.contains_key(here) { here } else { &script.source };
        format!("[`{name}`](../prompts/{language}/scripts/{name}.md)")
    }

    fn map(&self, map: &Map) -> String {
        let row = |mark: &&str| {
            let serving =
                self.library.iter().filter(|script| script.maps.iter().any(|m| m == mark));
            let serving: Vec<_> = serving.map(|script| self.link(&script.name)).collect();
            let serving =
                if serving.is_empty() { self.text("nothing") } else { serving.join(", ") };
            vec![format!("`{mark}`"), self.text(&format!("mark-{mark}")), serving]
        };
        let table = self.table(&["mark", "row", "exercises"], map.marks.iter().map(row));
        format!("### {}\n\n{table}", self.text(&format!("map-{}", map.name)))
    }

    fn arcs(&self) -> String {
        let count = self.library.arcs().count();
        let arcs = self.library.arcs().map(|arc| self.arc(arc));
        let head = format!("## {}\n\n{}", self.text("arcs"), self.counted("arcs-about", count));
        std::iter::once(head).chain(arcs).collect::<Vec<_>>().join("\n\n")
    }

    fn arc(&self, arc: &ScriptArc) -> String {
        let text = arc.text(&self.talk.language);
        let title = text.map(|text| text.title.as_str()).unwrap_or_default();
        let about = text.map(|text| text.about.as_str()).unwrap_or_default();
        let pace = self.text_with("pace", &[("pace", arc.pace.word().into())]);
        let people = arc.people.as_ref().map(|people| {
            let count = |people: &u8| ArgValue::Count(u64::from(*people));
            let args = [("from", count(people.start())), ("to", count(people.end()))];
            self.text_with("people", &args)
        });
        let facts: Vec<_> = std::iter::once(pace).chain(people).collect();
        let days = arc.days.iter().enumerate().map(|(at, day)| self.day(at + 1, day));
        format!(
            "### `{}`: {title}\n\n{} ({})\n\n{}",
            arc.name,
            first_sentence(about),
            facts.join("; "),
            days.collect::<Vec<_>>().join("\n"),
        )
    }

    fn day(&self, number: usize, day: &ArcDay) -> String {
        let day_number = self.text_with("day", &[("number", ArgValue::Count(number as u64))]);
        let at = day.at.map(|at| format!(", {}", at.strftime("%-H:%M"))).unwrap_or_default();
        let items: Vec<_> = day.items.iter().map(ToString::to_string).collect();
        format!("- **{day_number}{at}**: {}", items.join(", "))
    }

    fn practices(&self) -> String {
        let lines = Practice::ALL.iter().map(|(word, practice)| {
            let items = self.library.practices().of(*practice, &self.talk.language);
            let names: Vec<_> = items.iter().map(|item| item.name.as_str()).collect();
            format!("- **{}.** {}", self.counted(word, items.len()), names.join(" · "))
        });
        let lines: Vec<_> = lines.collect();
        let (title, about) = (self.text("practices"), self.text("practices-about"));
        format!("## {title}\n\n{about}\n\n{}", lines.join("\n"))
    }

    /// Groups' own check-in questions; nothing if there are none.
    fn check_ins(&self) -> Option<String> {
        let lines = self.library.check_ins().map(|questions| {
            let text = questions.text(&self.talk.language);
            let (title, about) =
                text.map(|text| (text.title.as_str(), text.about.as_str())).unwrap_or_default();
            format!("- **`{}`: {title}.** {}", questions.name, first_sentence(about))
        });
        let lines: Vec<_> = lines.collect();
        let (title, about) = (self.text("own-questions"), self.text("own-questions-about"));
        (!lines.is_empty()).then(|| format!("## {title}\n\n{about}\n\n{}", lines.join("\n")))
    }

    /// How many entries there are for what; nothing if there is no directory.
    fn directory(&self) -> Option<String> {
        let entries: Vec<_> = self.library.directory().iter().collect();
        if entries.is_empty() {
            return None;
        }
        let lines = <Line as Word>::ALL.iter().map(|(mark, line)| {
            let count = entries.iter().filter(|entry| entry.line == *line).count();
            vec![self.text(&format!("mark-{mark}")), count.to_string()]
        });
        let needs = <Need as Word>::ALL.iter().map(|(word, need)| {
            let count = entries.iter().filter(|entry| entry.needs.contains(need)).count();
            vec![format!("`{word}`"), count.to_string()]
        });
        Some(format!(
            "## {}\n\n{}\n\n{}\n\n{}",
            self.text("directory"),
            self.counted("directory-about", entries.len()),
            self.table(&["line", "entries"], lines),
            self.table(&["need", "entries"], needs),
        ))
    }
}

/// As far as the first mark that ends a sentence; a text without one is shown whole.
fn first_sentence(text: &str) -> &str {
    let text = text.split("\n\n").next().unwrap_or_default();
    let ends: BTreeSet<char> = ".!?…。؟۔।".chars().collect();
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let after = letters.peek().map(|(_, next)| *next);
        if ends.contains(&letter) && after.is_none_or(|next| next.is_whitespace() || letter == '。')
        {
            return text.get(..at + letter.len_utf8()).unwrap_or(text);
        }
    }
    text
}
