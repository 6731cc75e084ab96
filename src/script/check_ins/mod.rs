//! A group's own check-in questions: one to five, asked of a person after the colours.
//!
//! They lie in `prompts/<lang>/check-ins/<name>.md`: a title, a paragraph of what they are for, and for
//! each question a heading, a block quote, and how it is answered: a list of words, the two ends of a
//! scale, or free words where the file says so. What can be wrong stands in `mistake`, and how that is
//! worded in `prompts/<lang>/check-checkins.ftl`.

mod mistake;
mod model;
mod read;

pub use mistake::CheckInFault;
pub use model::{Question, QuestionText, Questions, QuestionsName, QuestionsText, Takes};
pub(crate) use read::confirm;
pub(in crate::script) use read::{join, mark_now};
