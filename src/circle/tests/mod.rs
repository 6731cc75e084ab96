//! Rehearsals: what people in a circle see and experience, as transcripts.

mod adapting;
mod again;
mod agenda;
mod alone;
mod any;
mod by_oneself;
mod care;
mod changes;
mod columns;
mod debug;
mod directory;
mod extreme;
mod forms;
mod groups;
mod handing;
mod harvest;
mod items;
mod lasting;
mod naming;
mod own;
mod places;
mod priorities;
mod reloading;
mod rooms;
mod scripts;
mod sessions;
mod several;
mod slow;
mod stage;
mod steering;
mod strays;
mod unnamed;
mod votes;
mod waiting;

pub(crate) use scripts::ITEMS;
pub(crate) use stage::*;
