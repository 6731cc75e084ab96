//! From what people named to a proposed agenda, by rules that a facilitator can say in a breath.
//!
//! Opening first, closing last; between them the exercises that fit what most people named, green
//! before amber before red, as many as the minutes hold.

use crate::{
    script::{Care, Script, ScriptName},
    speech::Phrase,
};

/// What opens a circle, and what closes it.
pub(super) const OPENING: &str = "opening";
pub(super) const CLOSING: &str = "closing";

/// What people can name, each with the marks of the scripts that it fits (`maps:`). The marks are
/// those of the catalogue: objectives A to D, core S T E V, dimensions 1 to 5, lines L, wellbeing w,
/// coaching K.
pub(super) const THEMES: [(Phrase, &[&str]); 12] = [
    (Phrase::ThemeThreats, &["1", "K2"]),
    (Phrase::ThemeLivelihood, &["2", "w6"]),
    (Phrase::ThemePolitics, &["3", "L3"]),
    (Phrase::ThemeLand, &["4"]),
    (Phrase::ThemeRest, &["5", "T", "w1", "w2"]),
    (Phrase::ThemeTrust, &["S", "w5"]),
    (Phrase::ThemeEachOther, &["E", "w7"]),
    (Phrase::ThemeWorth, &["V"]),
    (Phrase::ThemeAllies, &["L1", "Ld", "L2", "L3", "w4"]),
    (Phrase::ThemePlan, &["C", "K4"]),
    (Phrase::ThemeOrganisation, &["w3", "w6", "w8"]),
    (Phrase::ThemePassingOn, &["D", "K6"]),
];

/// The themes, by their place in [`THEMES`], that a script fits.
pub(super) fn themes_of(script: &Script) -> Vec<usize> {
    let fits = |marks: &[&str]| script.maps.iter().any(|map| marks.contains(&map.as_str()));
    let all = THEMES.iter().enumerate();
    all.filter(|(_, (_, marks))| fits(marks)).map(|(theme, _)| theme).collect()
}

/// A script that may be proposed.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub name: ScriptName,
    pub minutes: u16,
    pub care: Care,
    pub themes: Vec<usize>,
}

impl Candidate {
    pub fn of(script: &Script) -> Self {
        let (name, minutes, care) = (script.name.clone(), script.minutes, script.care);
        Self { name, minutes, care, themes: themes_of(script) }
    }

    fn is_frame(&self) -> bool {
        [OPENING, CLOSING].contains(&self.name.0.as_str())
    }
}

/// Proposes scripts for these votes, one count for each theme, that take no more than `minutes`.
/// Nothing if none fits.
pub(super) fn propose(votes: &[u32], candidates: &[Candidate], minutes: u16) -> Vec<Candidate> {
    let fit = |candidate: &Candidate| -> u32 {
        candidate.themes.iter().filter_map(|theme| votes.get(*theme)).sum()
    };
    let frame = |name: &str| candidates.iter().find(|candidate| candidate.name.0 == name);
    let (opening, closing) = (frame(OPENING), frame(CLOSING));
    let framed: u32 = opening.iter().chain(&closing).map(|frame| u32::from(frame.minutes)).sum();
    let mut left = u32::from(minutes).saturating_sub(framed);
    let mut fitting: Vec<&Candidate> =
        candidates.iter().filter(|candidate| !candidate.is_frame() && fit(candidate) > 0).collect();
    fitting.sort_by_key(|candidate| std::cmp::Reverse(fit(candidate)));
    let mut chosen: Vec<&Candidate> = Vec::new();
    for candidate in fitting {
        let takes = u32::from(candidate.minutes);
        if takes <= left {
            left -= takes;
            chosen.push(candidate);
        }
    }
    if chosen.is_empty() {
        return Vec::new();
    }
    chosen.sort_by_key(|candidate| candidate.care);
    opening.into_iter().chain(chosen).chain(closing).cloned().collect()
}

/// Which of the numbered themes somebody named, by number or by words of its name: at most three
/// count, and the caller hears of more.
pub(super) fn choices(written: &str, names: &[String]) -> Vec<usize> {
    let mut chosen: Vec<usize> = Vec::new();
    let mut add = |theme: usize| {
        if !chosen.contains(&theme) {
            chosen.push(theme);
        }
    };
    let plain = crate::speech::plain(written);
    let numbers: Vec<usize> = plain.split(' ').filter_map(|word| word.parse().ok()).collect();
    for number in &numbers {
        if (1..=names.len()).contains(number) {
            add(number - 1);
        }
    }
    if !numbers.is_empty() {
        return chosen;
    }
    for word in plain.split(' ').filter(|word| word.chars().count() >= LONG_ENOUGH) {
        let has = |name: &String| crate::speech::plain(name).split(' ').any(|other| other == word);
        let mut having = names.iter().enumerate().filter(|(_, name)| has(name));
        if let (Some((theme, _)), None) = (having.next(), having.next()) {
            add(theme);
        }
    }
    chosen
}

/// Shorter words ("and", "our") stand in many names.
const LONG_ENOUGH: usize = 4;
