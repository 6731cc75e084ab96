//! Arcs: scripts in an order, with times, for a day or for several.
//!
//! An arc is a Markdown file that reads well as a handout: a title, a paragraph, and for each day a
//! heading with a list. It is read with the `parser` of scripts; `read` turns the draft into a
//! [`ScriptArc`], or into mistakes that point at their places, and holds a translation to its
//! source. What can be wrong stands in `mistake`, and how that is worded in
//! `prompts/<lang>/check-arcs.ftl`.

mod item;
mod mistake;
mod model;
mod read;

pub use mistake::ArcFault;
pub(super) use model::Known;
pub use model::{ArcDay, ArcItem, ArcName, ArcText, Pace, Part, ScriptArc};
pub(super) use read::join as join_arc;
