//! Words between braces: `{name}` is the person whose turn it is, and `{question}` is what a
//! facilitator has brought in an earlier step `bring: question`.
//!
//! They are filled when Kolo says the words. What has other letters between its braces than a step's
//! name could have is no placeholder, and is said as it stands.

use std::collections::BTreeSet;

use super::{
    columns::CHECKED,
    lint::{Reading, Role, Spoken, is_id},
    mistake::{Fault, Faults},
    model::{Kind, Step, StepId, StepText, Turns},
    source::{Span, part},
    words::nearest,
};

/// Stands for the person whose turn it is.
pub(super) const NAME: &str = "name";

/// A placeholder, and where it stands.
#[derive(Debug)]
pub(super) struct Placeholder {
    name: String,
    span: Span,
    role: Role,
    step: Option<StepId>,
}

/// The placeholders in what people will read.
pub(super) fn find(spoken: &[Spoken], text: &str) -> Vec<Placeholder> {
    let mut found = Vec::new();
    for words in spoken {
        for (at, name) in placeholders(part(text, words.span.clone())) {
            let start = words.span.start + at;
            found.push(Placeholder {
                name: name.to_owned(),
                span: start..start + name.len() + 2,
                role: words.role,
                step: words.step.clone(),
            });
        }
    }
    found
}

/// The names between braces, each with the place of its first brace.
fn placeholders(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices('{').filter_map(|(at, _)| {
        let (name, _) = text.get(at + 1..)?.split_once('}')?;
        is_id(name).then_some((at, name))
    })
}

/// `text` with what stands in the place of each placeholder; one that `fill` does not know stays.
/// `fill` is given what stands behind it as well.
pub(crate) fn fill(text: &str, fill: impl Fn(&str, &str) -> Option<String>) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut done = 0;
    for (at, name) in placeholders(text) {
        let end = at + name.len() + 2;
        if let Some(words) = fill(name, text.get(end..).unwrap_or_default()) {
            filled.push_str(text.get(done..at).unwrap_or_default());
            filled.push_str(&words);
            done = end;
        }
    }
    filled.push_str(text.get(done..).unwrap_or_default());
    filled
}

/// Whatever stands between braces has been brought before; a name stands only where each person has
/// a turn.
pub(super) fn check(reading: &Reading, steps: &[Step], faults: &mut Faults) {
    for placeholder in &reading.placeholders {
        placeholder.check(steps, faults);
    }
}

/// The same for a translation. What stands in the paragraphs, questions and lists of its steps is
/// held against the original, word for word.
pub(super) fn check_frame(reading: &Reading, steps: &[Step], faults: &mut Faults) {
    for placeholder in &reading.placeholders {
        if !placeholder.has_its_place(placeholder.kind(steps)) {
            placeholder.check(steps, faults);
        }
    }
}

impl Placeholder {
    fn kind<'a>(&self, steps: &'a [Step]) -> Option<&'a Kind> {
        let here = steps.iter().find(|step| Some(&step.id) == self.step.as_ref())?;
        Some(&here.kind)
    }

    /// Whether something can be filled in where it stands.
    fn has_its_place(&self, kind: Option<&Kind>) -> bool {
        match self.role {
            Role::Said | Role::Asked => kind.is_some(),
            Role::Filled => {
                kind.is_some_and(|kind| !matches!(kind, Kind::Table { .. } | Kind::Board { .. }))
            }
            Role::Title | Role::Announced | Role::Offered => false,
        }
    }

    fn check(&self, steps: &[Step], faults: &mut Faults) {
        let Self { name, span, role, step } = self;
        let kind = self.kind(steps);
        let fills = matches!(kind, Some(Kind::Table { .. } | Kind::Board { .. }));
        if fills && *role == Role::Filled && name == CHECKED {
            return;
        }
        if name == NAME {
            let turns = matches!(kind, Some(Kind::Groups { turns: Turns::Each, .. }));
            if !turns || *role != Role::Asked {
                faults.add(span, Fault::NameWithoutTurns);
            }
            return;
        }
        let before = steps.iter().take_while(|other| Some(&other.id) != step.as_ref());
        let brought = before.filter(|step| step.kind == Kind::Bring);
        let known = brought.clone().any(|step| step.id.0 == *name);
        if !known || !self.has_its_place(kind) {
            let near = nearest(name, brought.map(|step| step.id.0.as_str()));
            let near = near.filter(|near| near != name).map(|id| StepId(id.to_owned()));
            faults.add(span, Fault::UnknownPlaceholder { name: name.clone(), near });
        }
    }
}

/// The placeholders of a step's words.
pub(super) fn in_step(text: &StepText) -> BTreeSet<&str> {
    let words = text.say.iter().chain(&text.ask).chain(&text.list);
    words.flat_map(|words| placeholders(words)).map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_what_is_known_is_filled() {
        let brought = |name: &str, _: &str| (name == "a-1").then(|| "{b}, twice".to_owned());
        assert_eq!(
            fill("{a-1} and {b}, { a-1 }, {}{a-1}", brought),
            "{b}, twice and {b}, { a-1 }, {}{b}, twice"
        );
        assert_eq!(fill("{{a-1}}", brought), "{{b}, twice}");
    }

    proptest! {
        #[test]
        fn any_text_stays_as_it_is_where_nothing_is_known(text in any::<String>()) {
            prop_assert_eq!(fill(&text, |_, _| None), text);
        }
    }
}
