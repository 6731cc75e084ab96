//! Rehearsals: what people in a circle see and experience, as transcripts.

mod alone;
mod any;
mod changes;
mod debug;
mod extreme;
mod groups;
mod rooms;
mod scripts;
mod sessions;
mod stage;

pub(crate) use stage::*;
