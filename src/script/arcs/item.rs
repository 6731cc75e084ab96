//! One line of an arc's list: `opening`, `introductions 40`, `pause 15`.

use std::fmt;

use super::{ArcItem, Part, mistake::ArcFault};
use crate::script::{ScriptName, lint::is_id};

/// How a break is written.
pub(super) const BREAK: &str = "pause";
/// The longest that one item may take, in minutes.
const LONGEST: u16 = 600;

/// Reads an item as it was written, without asking whether there is such a script.
pub(super) fn read(written: &str) -> Result<ArcItem, ArcFault> {
    let bad = || ArcFault::BadItem { item: written.to_owned() };
    let mut words = written.split_whitespace();
    let name = words.next().ok_or_else(bad)?.trim_matches(['`', '*', '_']);
    let minutes = words.next();
    if !is_id(name) || words.next().is_some() {
        return Err(bad());
    }
    let part = if name == BREAK { Part::Break } else { Part::Script(ScriptName(name.to_owned())) };
    let minutes = match minutes {
        None if part == Part::Break => return Err(ArcFault::BreakWithoutMinutes),
        None => None,
        Some(written) => match written.parse() {
            Ok(minutes) if (1..=LONGEST).contains(&minutes) => Some(minutes),
            _ => {
                let (name, minutes) = (name.to_owned(), written.to_owned());
                return Err(ArcFault::BadMinutes { name, minutes });
            }
        },
    };
    Ok(ArcItem { part, minutes })
}

impl fmt::Display for ArcItem {
    /// As it is written.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.part {
            Part::Script(name) => write!(f, "{name}")?,
            Part::Break => f.write_str(BREAK)?,
        }
        self.minutes.map_or(Ok(()), |minutes| write!(f, " {minutes}"))
    }
}
