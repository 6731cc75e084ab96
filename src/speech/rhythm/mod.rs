mod value;

pub use value::{Days, Hours};
