//! A new script to begin with: the parts that somebody asked for, out of `prompts/<lang>/skeleton.md`,
//! which is itself a script and has one step of every kind.

use super::words::{KindWord, Word};

/// The file's name in a language's folder.
pub(crate) const FILE: &str = "skeleton.md";

/// Takes from `template` the steps of these kinds, in this order, and a closing step; of the notes,
/// what is about them. The time of the script is that of its steps.
pub(crate) fn skeleton(template: &str, kinds: &[KindWord]) -> String {
    let sections = sections(template, "## ");
    let (head, sections) = match sections.split_first() {
        Some((head, sections)) => (*head, sections),
        None => (template, Default::default()),
    };
    let mut kinds: Vec<KindWord> =
        kinds.iter().copied().filter(|kind| *kind != KindWord::Close).collect();
    kinds.push(KindWord::Close);
    with_sources(&mut kinds, sections);
    let mut steps: Vec<String> = Vec::new();
    for (at, kind) in kinds.iter().enumerate() {
        let before = kinds.iter().take(at).filter(|other| *other == kind).count();
        let step = sections.iter().find(|section| kind_of(section, "## ") == Some(*kind));
        steps.extend(step.map(|step| renamed(step, before)));
    }
    let minutes: u32 = steps.iter().filter_map(|step| minutes(step)).sum();
    let mut file: String = head.lines().map(|line| with_minutes(line, minutes)).collect();
    file.push_str(&steps.concat());
    for section in sections.iter().filter(|section| kind_of(section, "## ").is_none()) {
        let parts = self::sections(section, "### ");
        let wanted = parts.iter().filter(|part| match kind_of(part, "### ") {
            Some(kind) => kinds.contains(&kind),
            None => true,
        });
        file.push_str(&wanted.copied().collect::<String>());
    }
    file.trim_end().to_owned() + "\n"
}

/// A step that works on what another has gathered comes behind that one.
fn with_sources(kinds: &mut Vec<KindWord>, sections: &[&str]) {
    let step =
        |kind: KindWord| sections.iter().find(move |section| kind_of(section, "## ") == Some(kind));
    let source = |kind: KindWord| {
        let name = step(kind)?.lines().find_map(|line| line.strip_prefix("from: "))?;
        let named = |section: &&&str| {
            section.lines().next().is_some_and(|line| line.ends_with(&format!(": {name}")))
        };
        kind_of(sections.iter().find(named)?, "## ")
    };
    let mut at = 0;
    while let Some(kind) = kinds.get(at).copied() {
        if let Some(source) = source(kind)
            && !kinds.iter().take(at).any(|before| *before == source)
        {
            kinds.insert(at, source);
        }
        at += 1;
    }
}

/// What stands before the first line that begins with `mark`, and what begins with each.
fn sections<'a>(text: &'a str, mark: &str) -> Vec<&'a str> {
    let mut starts = vec![0];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with(mark) && at > 0 {
            starts.push(at);
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().zip(ends).filter_map(|(start, end)| text.get(*start..end)).collect()
}

/// `## round: in-turn`, `### round`
fn kind_of(section: &str, mark: &str) -> Option<KindWord> {
    let heading = section.lines().next()?.strip_prefix(mark)?;
    KindWord::read(heading.split(':').next()?.trim())
}

/// Two steps must not have the same name.
fn renamed(step: &str, before: usize) -> String {
    match step.split_once('\n') {
        Some((heading, rest)) if before > 0 => format!("{heading}-{}\n{rest}", before + 1),
        _ => step.to_owned(),
    }
}

fn minutes(step: &str) -> Option<u32> {
    step.lines().find_map(|line| line.strip_prefix("minutes: ")?.parse().ok())
}

fn with_minutes(line: &str, minutes: u32) -> String {
    match line.strip_prefix("minutes: ") {
        Some(_) => format!("minutes: {}\n", minutes.max(1)),
        None => format!("{line}\n"),
    }
}
