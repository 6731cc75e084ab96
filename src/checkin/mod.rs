//! Check-ins: each person chooses when, how and by whom they are asked how they are.

pub mod absence;
pub mod plan;
