//! Rehearsals: what people in a circle see and experience, as transcripts.

mod alone;
mod any;
mod care;
mod changes;
mod debug;
mod extreme;
mod rooms;
mod scripts;
mod sessions;
mod several;
mod slow;
mod stage;

pub(crate) use stage::*;
