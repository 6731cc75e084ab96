//! Small groups while the session is halted, and when it goes on.

use crate::{
    circle::{row::Talk, scene::Scene},
    core::{Deed, Destination, Lane, Outgoing, TransactionError},
    speech::Phrase,
};

impl Scene<'_, '_> {
    /// Takes back what the groups were to hear and has not left yet; it is said again later.
    pub fn take_back_in_groups(&mut self) {
        let circle = self.room();
        for number in self.numbers() {
            let Some(to) = self.group(number).map(|group| Destination::Breakout(group.id.clone()))
            else {
                continue;
            };
            let ours = |outgoing: &Outgoing| {
                outgoing.to == to && outgoing.circle.as_ref() == Some(&circle)
            };
            let opens = |outgoing: &Outgoing| {
                ours(outgoing) && matches!(outgoing.deed, Deed::Open { .. } | Deed::Invite { .. })
            };
            let unopened = self.tx.take_back(opens) > 0;
            let unsaid = self.tx.take_back(ours) > 0;
            if let Some(group) = self.group(number) {
                group.unopened |= unopened;
                group.unsaid |= unsaid;
            }
        }
    }

    /// Rooms whose opening was taken back are opened now, and whoever came meanwhile is invited.
    pub fn open_groups_again(&mut self) {
        for number in self.numbers() {
            if let Some(group) = self.group(number).filter(|group| group.unopened) {
                group.unsaid = true;
                self.open(number);
            }
        }
    }

    /// The session goes on, and the groups with it.
    pub fn resume_groups(&mut self) -> Result<(), TransactionError> {
        for number in self.numbers() {
            let Some(group) = self.group(number) else { continue };
            if std::mem::take(&mut group.unsaid) {
                self.say_part_again(number)?;
            }
        }
        match self.talk().copied() {
            Some(Talk::Placing) => self.ask_who_goes_with_whom()?,
            Some(Talk::Talking { .. }) => self.wait_for_next_part(),
            Some(Talk::Returning) => self.wait_for_lines_again(),
            None => {}
        }
        self.settle_groups()?;
        self.replace_scribes()
    }

    /// Says in the rooms of all groups that the session is halted, or goes on.
    pub fn say_in_groups_too(&mut self, phrase: &Phrase) {
        self.say_in_groups(Lane::Control, phrase);
    }
}
