//! What an operator types.

pub mod check;
