//! A rehearsal of an emergency: invented events, each marked as a drill.

use super::scene::Scene;
use crate::{core::TransactionError, script::Step};

impl Scene<'_, '_> {
    pub fn begin_drill(&mut self, _step: &Step) -> Result<(), TransactionError> {
        self.say_how_to_go_on();
        Ok(())
    }
}
