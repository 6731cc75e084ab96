//! Small groups in rooms of their own.

use super::scene::Scene;
use crate::{core::TransactionError, script::Step};

impl Scene<'_, '_> {
    pub fn begin_groups(&mut self, _step: &Step) -> Result<(), TransactionError> {
        self.say_how_to_go_on();
        Ok(())
    }
}
