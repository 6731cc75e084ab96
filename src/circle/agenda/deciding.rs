//! What a facilitator wants of the agenda is done, and read back in a line.

use matrix_sdk::ruma::UserId;

use super::{
    clock,
    names::LONGEST,
    plan::{Day, ItemId, MOST_ITEMS, New, Opposite, Plan, Progress, Refused},
    row::{Agenda, Change, Decision, Intent, Minutes},
    show::count,
};
use crate::{
    circle::scene::Scene,
    core::TransactionError,
    script::{ArcName, Pace, Part, ScriptArc, ScriptName},
    speech::{Command, Phrase, Words},
};

impl Scene<'_, '_> {
    pub(in crate::circle) fn agenda_mut(&mut self) -> &mut Agenda {
        let room = self.circle.room.clone();
        self.agenda.get_or_insert_with(|| Agenda::of(room))
    }

    /// Does what a facilitator wants.
    pub(super) fn decide(&mut self, by: &UserId, intent: Intent) -> Result<(), TransactionError> {
        match intent {
            Intent::Leave => self.answer(by, &Phrase::PassNoted),
            Intent::Start { id } => self.start_item(by, id),
            Intent::Take { arc } => self.take(by, &arc),
            Intent::TakeProposal { items } => self.take_proposal(by, items),
            Intent::Propose => self.propose(by),
            Intent::Zone { zone } => self.take_zone(by, zone),
            Intent::Alternatives { id } => self.offer_alternatives(by, id),
            Intent::Insert { new, place } => {
                let minutes = u64::from(new.minutes);
                let done = self.agenda_mut().plan.insert(new, place);
                self.changed(by, Change::Insert, done, |title, number, end| {
                    Phrase::AgendaInserted { title, number, minutes, end }
                })
            }
            Intent::Drop { id } => {
                let title = self.for_reader(by, |scene| scene.title_and_number(id).0)?;
                let done = self.agenda_mut().plan.drop(id).map(|opposite| (id, opposite));
                self.changed(by, Change::Drop, done, |_, _, end| Phrase::AgendaDropped {
                    title,
                    end,
                })
            }
            Intent::Move { id, to } => {
                let done = self.agenda_mut().plan.move_to(id, to).map(|opposite| (id, opposite));
                self.changed(by, Change::Move, done, |title, number, end| Phrase::AgendaMoved {
                    title,
                    number,
                    end,
                })
            }
            Intent::Repeat { id } => {
                let done = self.agenda_mut().plan.repeat(id);
                self.changed(by, Change::Repeat, done, |title, number, end| Phrase::AgendaRepeats {
                    title,
                    number,
                    end,
                })
            }
            Intent::Minutes { id, minutes } => self.set_minutes(by, id, minutes),
            Intent::Swap { id, script } => self.swap_for(by, id, script),
        }
    }

    /// Reads a change back, or says why it was not made.
    fn changed(
        &mut self,
        by: &UserId,
        change: Change,
        done: Result<(ItemId, Opposite), Refused>,
        phrase: impl FnOnce(Words, u64, Words) -> Phrase,
    ) -> Result<(), TransactionError> {
        match done {
            Ok((id, opposite)) => {
                self.agenda_mut().decided(Decision::Plan { change, opposite });
                let phrase = self.for_reader(by, |scene| {
                    let (title, number) = scene.title_and_number(id);
                    phrase(title, number, scene.new_end())
                })?;
                self.reply(by, &phrase)
            }
            Err(refused) => self.refuse(by, refused),
        }
    }

    fn refuse(&mut self, by: &UserId, why: Refused) -> Result<(), TransactionError> {
        let plan = &self.agenda_mut().plan;
        let (begun, all) = (plan.begun(), plan.items.len());
        let phrase = match why {
            Refused::Full => Phrase::AgendaFull { most: count(MOST_ITEMS) },
            Refused::Gone => Phrase::NextChanged { next: self.command_word(Command::Agenda) },
            Refused::Begun if begun == all => {
                Phrase::AgendaNothingToCome { insert: self.command_word(Command::Insert) }
            }
            Refused::Begun => Phrase::AgendaBegun { first: count(begun + 1) },
        };
        self.reply(by, &phrase)
    }

    fn set_minutes(
        &mut self,
        by: &UserId,
        id: ItemId,
        minutes: Minutes,
    ) -> Result<(), TransactionError> {
        let Some(item) = self.agenda_mut().plan.get(id) else {
            return self.refuse(by, Refused::Gone);
        };
        if let (Progress::Running { .. }, Minutes::Fewer(by_minutes)) = (item.progress, minutes) {
            return self.shorten_step(by, by_minutes);
        }
        if item.progress != Progress::Planned {
            return self.refuse(by, Refused::Begun);
        }
        let minutes = match minutes {
            Minutes::To(minutes) => minutes,
            Minutes::Fewer(fewer) => item.minutes.saturating_sub(fewer),
            Minutes::More(more) => item.minutes.saturating_add(more),
        };
        let minutes = minutes.clamp(1, LONGEST);
        let done = self.agenda_mut().plan.set_minutes(id, minutes).map(|opposite| (id, opposite));
        let minutes = u64::from(minutes);
        self.changed(by, Change::Shorten, done, |title, number, end| Phrase::AgendaMinutes {
            title,
            number,
            minutes,
            end,
        })
    }

    fn swap_for(
        &mut self,
        by: &UserId,
        id: ItemId,
        script: ScriptName,
    ) -> Result<(), TransactionError> {
        let new = self.new_item(Part::Script(script), None);
        let minutes = u64::from(new.minutes);
        let done = self.agenda_mut().plan.swap(id, new).map(|opposite| (id, opposite));
        self.changed(by, Change::Swap, done, |title, number, end| Phrase::AgendaSwapped {
            title,
            number,
            minutes,
            end,
        })
    }

    fn offer_alternatives(&mut self, by: &UserId, id: ItemId) -> Result<(), TransactionError> {
        let (title, number) = self.title_and_number(id);
        let item = self.agenda.as_ref().and_then(|agenda| agenda.plan.get(id)).cloned();
        let Some(item) = item else { return self.refuse(by, Refused::Gone) };
        if item.progress != Progress::Planned {
            return self.refuse(by, Refused::Begun);
        }
        let library = self.kolo.library();
        let named = match &item.part {
            Part::Script(name) => library.get(name).map(|script| script.alternatives.clone()),
            Part::Break => None,
        };
        let named: Vec<_> = named.unwrap_or_default();
        let known = named.iter().filter_map(|name| library.get(name));
        let known: Vec<_> = known.cloned().collect();
        if known.is_empty() {
            let swap = self.command_word(Command::Swap).0;
            let example = Words(format!("{swap} {number} closing"));
            return self.reply(by, &Phrase::SwapNone { title, example });
        }
        let choices: Vec<String> = known
            .iter()
            .enumerate()
            .map(|(index, script)| {
                let title = self.part_title(&Part::Script(script.name.clone()));
                let (number, minutes) = (count(index + 1), u64::from(script.minutes));
                self.speak(&Phrase::OfferedScript { number, name: title, minutes }).0
            })
            .collect();
        let swaps = known.iter().map(|script| Intent::Swap { id, script: script.name.clone() });
        self.offer_choices(by, swaps.collect())?;
        self.reply(by, &Phrase::SwapOffered { title, choices: Words(choices.join(" · ")) })
    }

    fn take(&mut self, by: &UserId, name: &ArcName) -> Result<(), TransactionError> {
        let Some(arc) = self.kolo.library().arc(name).cloned() else {
            return self.say_no_arc(by, &name.0);
        };
        let plan = self.plan_of(&arc);
        self.put_in_place(plan);
        self.show_agenda(by, None)?;
        let text = arc.text(&self.circle.language).cloned().unwrap_or_default();
        let (next, undo) = (self.command_word(Command::Next), self.command_word(Command::Undo));
        let (title, about) = (Words(text.title), Words(text.about));
        let changes = self.ways_to_change();
        let taken = Phrase::AgendaTaken { title: title.clone(), about, next, changes, undo };
        self.reply(by, &taken)?;
        let here = self.circle.members.len();
        let suits = |people: &std::ops::RangeInclusive<u8>| {
            u8::try_from(here).is_ok_and(|here| people.contains(&here))
        };
        if let Some(people) = arc.people.as_ref().filter(|people| !suits(people)) {
            let (fewest, most) = (u64::from(*people.start()), u64::from(*people.end()));
            let here = count(here);
            self.reply(by, &Phrase::AgendaForPeople { title, fewest, most, here })?;
        }
        if self.circle.time_zone.is_none() && arc.pace == Pace::Live {
            let zone = Words(format!("{} Bogotá", self.command_word(Command::TimeZone).0));
            self.reply(by, &Phrase::AgendaInUtc { zone })?;
        }
        Ok(())
    }

    fn plan_of(&self, arc: &ScriptArc) -> Plan {
        let mut plan = Plan::of_arc(arc.name.clone(), arc.pace);
        for (number, day) in arc.days.iter().enumerate() {
            plan.days.push(Day { at: day.at, ..Day::default() });
            for item in &day.items {
                plan.push(self.new_item(item.part.clone(), item.minutes), number);
            }
        }
        plan
    }

    fn take_proposal(&mut self, by: &UserId, items: Vec<New>) -> Result<(), TransactionError> {
        let mut plan = Plan::of_one_day();
        for new in items {
            plan.push(new, 0);
        }
        self.put_in_place(plan);
        self.show_agenda(by, None)?;
        let (next, undo) = (self.command_word(Command::Next), self.command_word(Command::Undo));
        let changes = self.ways_to_change();
        self.reply(by, &Phrase::PrioritiesTaken { next, changes, undo })
    }

    /// The commands that change an agenda.
    fn ways_to_change(&self) -> Words {
        let all = [
            Command::Insert,
            Command::Drop,
            Command::Move,
            Command::Shorten,
            Command::Swap,
            Command::Repeat,
        ];
        let words = all.map(|command| format!("*{}*", self.command_word(command).0));
        Words(words.join(" · "))
    }

    /// Takes a plan in the place of the present one. What runs, runs on in it.
    fn put_in_place(&mut self, plan: Plan) {
        let agenda = self.agenda_mut();
        let before = Box::new(std::mem::replace(&mut agenda.plan, plan));
        let opposite = Opposite::Restore { plan: before };
        agenda.decided(Decision::Plan { change: Change::Taken, opposite });
        self.agenda_begins();
    }

    /// What runs takes its place in the agenda.
    pub(in crate::circle) fn agenda_begins(&mut self) {
        let Some(running) = &self.running else { return };
        let since = running.session.started;
        let (part, minutes) = match running.session.is_break {
            true => (Part::Break, running.script.minutes),
            false => (Part::Script(running.script.name.clone()), running.script.minutes),
        };
        let zone = self.zone();
        let Some(agenda) = self.agenda.as_mut() else { return };
        if agenda.plan.items.is_empty() {
            return;
        }
        if let Some(day) = agenda.plan.begins(&part, minutes, since) {
            let end = clock::promised(&agenda.plan, day, since, &zone);
            agenda.plan.day_begins(day, since, end);
        }
    }

    /// What ran is over.
    pub(in crate::circle) fn agenda_ends(&mut self) {
        let now = self.tx.at();
        if let Some(agenda) = &mut self.agenda {
            agenda.plan.ends(now);
        }
    }
}
