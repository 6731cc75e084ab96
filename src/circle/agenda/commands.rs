//! The commands about the agenda: what is written, and what is wanted by it.

use matrix_sdk::ruma::UserId;

use super::{
    names::{LONGEST, Named},
    plan::{ItemId, Place},
    row::{Intent, Minutes},
};
use crate::{
    circle::scene::Scene,
    core::TransactionError,
    people::{ZoneCalled, zone_called},
    speech::{Command, Heard, Phrase, Side, Words, short},
};

impl Scene<'_, '_> {
    /// `!agenda` by anybody. Whether it only asked to be shown something.
    pub fn asks_for_agenda(
        &mut self,
        sender: &UserId,
        command: Command,
        rest: &str,
    ) -> Result<bool, TransactionError> {
        let day: Option<usize> = rest.trim().parse().ok();
        if command != Command::Agenda || !(rest.trim().is_empty() || day.is_some()) {
            return Ok(false);
        }
        self.show_agenda(sender, day.map(|day| day.saturating_sub(1)))?;
        Ok(true)
    }

    /// A facilitator's command about the agenda. Whether it was one.
    pub fn plans(
        &mut self,
        by: &UserId,
        command: Command,
        rest: &str,
    ) -> Result<bool, TransactionError> {
        let rest = rest.trim();
        if let Some(agenda) = &mut self.agenda {
            // Whoever decides something else has not taken what was offered.
            agenda.offer = None;
        }
        match command {
            Command::Agenda => self.take_arc(by, rest)?,
            Command::Insert => self.insert(by, rest)?,
            Command::Drop => self.drop_item(by, rest)?,
            Command::Move => self.move_item(by, rest)?,
            Command::Repeat => self.repeat(by, rest)?,
            Command::Swap => self.swap(by, rest)?,
            Command::Shorten => self.shorten(by, rest)?,
            Command::Extend => return self.lengthen(by, rest),
            Command::Undo => self.undo(by)?,
            Command::Priorities => self.priorities(by, rest)?,
            Command::TimeZone => self.set_zone(by, rest)?,
            Command::Next if self.running.is_none() => return self.offer_next(by),
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// How a command is written: with these words behind it.
    pub(super) fn say_how(
        &mut self,
        by: &UserId,
        command: Command,
        examples: &[&str],
    ) -> Result<(), TransactionError> {
        let word = self.command_word(command).0;
        let examples: Vec<String> =
            examples.iter().map(|rest| format!("*{word} {rest}*")).collect();
        self.reply(by, &Phrase::AgendaHow { example: Words(examples.join(" · ")) })
    }

    fn take_arc(&mut self, by: &UserId, rest: &str) -> Result<(), TransactionError> {
        match self.arc_called(rest) {
            Named::Near(near) if near.is_empty() => self.say_no_arc(by, rest),
            named => {
                let title = |_: &Self, arc: &_| Words(format!("{arc}"));
                self.do_or_offer(by, rest, named, title, |arc| Intent::Take { arc })
            }
        }
    }

    pub(super) fn say_no_arc(&mut self, by: &UserId, name: &str) -> Result<(), TransactionError> {
        let arcs = self.arc_names();
        if arcs.0.is_empty() {
            let insert = self.command_word(Command::Insert);
            return self.reply(by, &Phrase::AgendaNoArcs { insert });
        }
        self.reply(by, &Phrase::AgendaNoArc { name: short(name), arcs })
    }

    /// `!insert closing 20 after 2`: what, how long, where.
    fn insert(&mut self, by: &UserId, rest: &str) -> Result<(), TransactionError> {
        let (what, beside) = self.kolo.understanding.beside(rest);
        let (name, minutes) = with_number(what);
        let minutes = minutes.and_then(in_bounds);
        if name.is_empty() || with_number(what).1.is_some() && minutes.is_none() {
            let side = |side| self.kolo.understanding.side(side, &self.circle.language).to_owned();
            let (after, before) = (side(Side::After), side(Side::Before));
            let examples = [
                "closing".to_owned(),
                format!("closing 20 {after} 2"),
                format!("pause 10 {before} 3"),
            ];
            let examples: Vec<&str> = examples.iter().map(String::as_str).collect();
            return self.say_how(by, Command::Insert, &examples);
        }
        let place = match beside {
            None => Place::Last,
            Some((side, written)) => {
                let place = |id: ItemId| match side {
                    Side::Before => Place::Before(id),
                    Side::After => Place::After(id),
                };
                match self.item_called(written, false) {
                    Named::One(id) => place(id),
                    Named::Near(_) => {
                        let agenda = self.command_word(Command::Agenda);
                        let name = short(written);
                        return self.reply(by, &Phrase::AgendaNoItem { name, agenda });
                    }
                }
            }
        };
        let named = match self.part_called(name) {
            Named::One(part) => Named::One(self.new_item(part, minutes)),
            Named::Near(near) if near.is_empty() => {
                let scripts = self.command_word(Command::Scripts);
                return self.reply(by, &Phrase::NoSuchScript { name: short(name), scripts });
            }
            Named::Near(near) => {
                Named::Near(near.into_iter().map(|part| self.new_item(part, minutes)).collect())
            }
        };
        self.do_or_offer(
            by,
            name,
            named,
            |scene, new| scene.part_title(&new.part),
            |new| Intent::Insert { new, place },
        )
    }

    fn drop_item(&mut self, by: &UserId, rest: &str) -> Result<(), TransactionError> {
        if rest.is_empty() {
            return self.say_how(by, Command::Drop, &["3"]);
        }
        let named = self.item_called(rest, false);
        self.do_or_offer(by, rest, named, item_title, |id| Intent::Drop { id })
    }

    /// `!move 4 2`: the fourth becomes the second.
    fn move_item(&mut self, by: &UserId, rest: &str) -> Result<(), TransactionError> {
        let (what, to) = match self.kolo.understanding.beside(rest) {
            (what, None) => with_number(what),
            (what, Some(_)) => (what, None),
        };
        let Some(to) = to.filter(|_| !what.is_empty()) else {
            return self.say_how(by, Command::Move, &["4 2"]);
        };
        let Named::One(to) = self.item_called(to, false) else {
            let agenda = self.command_word(Command::Agenda);
            return self.reply(by, &Phrase::AgendaNoItem { name: short(to), agenda });
        };
        let named = self.item_called(what, false);
        self.do_or_offer(by, what, named, item_title, |id| Intent::Move { id, to })
    }

    fn repeat(&mut self, by: &UserId, rest: &str) -> Result<(), TransactionError> {
        let last = self.agenda.as_ref().and_then(|agenda| agenda.plan.last_done());
        let named = match last {
            Some(last) if rest.is_empty() => Named::One(last.id),
            None if rest.is_empty() => return self.say_how(by, Command::Repeat, &["2"]),
            _ => self.item_called(rest, true),
        };
        self.do_or_offer(by, rest, named, item_title, |id| Intent::Repeat { id })
    }

    /// `!swap 3` offers alternatives; `!swap 3 closing` takes any script.
    fn swap(&mut self, by: &UserId, rest: &str) -> Result<(), TransactionError> {
        if rest.is_empty() {
            return self.say_how(by, Command::Swap, &["3", "3 closing"]);
        }
        let (which, other) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        if let (Ok(_), false) = (which.parse::<usize>(), other.trim().is_empty())
            && let Named::One(id) = self.item_called(which, false)
        {
            let named = match self.part_called(other) {
                Named::One(crate::script::Part::Script(script)) => Named::One(script),
                Named::One(crate::script::Part::Break) => Named::Near(Vec::new()),
                Named::Near(near) => Named::Near(near.into_iter().filter_map(script).collect()),
            };
            return self.do_or_offer(
                by,
                other,
                named,
                |_, name| Words(name.to_string()),
                |script| Intent::Swap { id, script },
            );
        }
        let named = self.item_called(rest, false);
        self.do_or_offer(by, rest, named, item_title, |id| Intent::Alternatives { id })
    }

    /// `!shorten 10`: the step that runs, by ten minutes. `!shorten 3 10`: the third item, to ten
    /// minutes; `!shorten 3 -10`: by ten.
    fn shorten(&mut self, by: &UserId, rest: &str) -> Result<(), TransactionError> {
        if let Ok(minutes @ 1..=LONGEST) = rest.parse::<u16>()
            && self.running.is_some()
        {
            return self.shorten_step(by, minutes);
        }
        match minutes_of_item(rest) {
            Some((which, minutes)) => self.change_minutes(by, which, minutes),
            None => self.say_how(by, Command::Shorten, &["10", "3 10", "3 -5"]),
        }
    }

    /// `!extend 3 40`: the third item, to forty minutes; `!extend 3 +10`: by ten.
    fn lengthen(&mut self, by: &UserId, rest: &str) -> Result<bool, TransactionError> {
        match minutes_of_item(rest) {
            Some((which, minutes)) => self.change_minutes(by, which, minutes).map(|()| true),
            None => Ok(false),
        }
    }

    fn change_minutes(
        &mut self,
        by: &UserId,
        which: &str,
        minutes: Minutes,
    ) -> Result<(), TransactionError> {
        let named = self.item_called(which, false);
        self.do_or_offer(by, which, named, item_title, |id| Intent::Minutes { id, minutes })
    }

    fn set_zone(&mut self, by: &UserId, rest: &str) -> Result<(), TransactionError> {
        let now = self.tx.at();
        let example = Words(format!("{} Bogotá", self.command_word(Command::TimeZone).0));
        if rest.is_empty() {
            let (zone, now) = (self.zone_name(), self.on_clock(now));
            return self.reply(by, &Phrase::ZoneIs { zone, now, example });
        }
        let language = self.language_for(by)?;
        match zone_called(&self.kolo.understanding, rest, &language) {
            ZoneCalled::Zone(place) => self.take_zone(by, place.zone),
            ZoneCalled::Near(near) if near.is_empty() => {
                self.reply(by, &Phrase::ZoneUnknown { name: short(rest), example })
            }
            ZoneCalled::Near(near) => {
                let titles: Vec<Words> =
                    near.iter().map(|place| Words(place.name.clone())).collect();
                let choices = self.numbered(&titles);
                let zones =
                    near.into_iter().map(|place| Intent::Zone { zone: place.zone }).collect();
                self.offer_choices(by, zones)?;
                self.reply(by, &Phrase::AgendaClose { name: short(rest), choices })
            }
        }
    }

    pub(super) fn take_zone(&mut self, by: &UserId, zone: String) -> Result<(), TransactionError> {
        self.circle.time_zone = Some(zone);
        let (zone, now) = (self.zone_name(), self.on_clock(self.tx.at()));
        self.reply(by, &Phrase::ZoneSet { zone, now })
    }

    /// A facilitator answers what was offered by its number. Whatever else they write, the offer is
    /// over.
    pub fn chooses(&mut self, sender: &UserId, heard: &Heard) -> Result<bool, TransactionError> {
        let alone = self.is_alone();
        let agenda = self.agenda.as_mut();
        let offer = agenda.and_then(|agenda| {
            agenda.offer.take_if(|offer| offer.to == sender && offer.alone == alone)
        });
        let (Some(offer), Some(number)) = (offer, heard.number) else { return Ok(false) };
        let stands = offer.until >= self.tx.at() && !self.was_written_before(offer.at);
        if !stands || !self.circle.is_facilitator(sender) {
            return Ok(false);
        }
        let index = usize::try_from(number).unwrap_or(0).wrapping_sub(1);
        match offer.choices.get(index) {
            Some(intent) => self.decide(sender, intent.clone()).map(|()| true),
            None => Ok(false),
        }
    }
}

fn script(part: crate::script::Part) -> Option<crate::script::ScriptName> {
    match part {
        crate::script::Part::Script(name) => Some(name),
        crate::script::Part::Break => None,
    }
}

fn item_title(scene: &Scene<'_, '_>, id: &ItemId) -> Words {
    scene.title_and_number(*id).0
}

/// Parts "closing 20" into "closing" and "20", if a number stands at the end.
fn with_number(written: &str) -> (&str, Option<&str>) {
    match written.rsplit_once(char::is_whitespace) {
        Some((name, number)) if number.parse::<u32>().is_ok() => (name.trim(), Some(number)),
        _ => (written.trim(), None),
    }
}

fn in_bounds(number: &str) -> Option<u16> {
    number.parse().ok().filter(|minutes| (1..=LONGEST).contains(minutes))
}

/// `3 10`, `3 -10`, `3 +10`, `closing 10`: an item and its minutes.
fn minutes_of_item(rest: &str) -> Option<(&str, Minutes)> {
    let (which, minutes) = rest.rsplit_once(char::is_whitespace)?;
    let (make, digits): (fn(u16) -> Minutes, &str) = match minutes.split_at_checked(1) {
        Some(("-", digits)) => (Minutes::Fewer, digits),
        Some(("+", digits)) => (Minutes::More, digits),
        _ => match minutes.strip_prefix('−') {
            Some(digits) => (Minutes::Fewer, digits),
            None => (Minutes::To, minutes),
        },
    };
    in_bounds(digits).map(|minutes| (which.trim(), make(minutes)))
}
