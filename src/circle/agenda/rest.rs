//! From one item to the next: what comes is offered, and a break is a pause with its time.

use std::collections::BTreeMap;

use matrix_sdk::ruma::UserId;

use super::{plan::ItemId, row::Intent, show::count};
use crate::{
    circle::scene::Scene,
    core::{Lane, TransactionError},
    script::{
        Becomes, Care, HandOn, Kind, Opens, Pace, Part, Returns, Script, ScriptName, Step, StepId,
        Text,
    },
    speech::{Command, Phrase},
};

impl Scene<'_, '_> {
    /// `!next` while nothing runs: what comes next is offered. Whether there is an agenda.
    pub(super) fn offer_next(&mut self, by: &UserId) -> Result<bool, TransactionError> {
        let plan = self.agenda.as_ref().map(|agenda| agenda.plan.clone());
        let Some(plan) = plan.filter(|plan| !plan.items.is_empty()) else { return Ok(false) };
        let Some(item) = plan.next() else {
            let insert = self.command_word(Command::Insert);
            let repeat = self.command_word(Command::Repeat);
            self.reply(by, &Phrase::AgendaThrough { insert, repeat })?;
            return Ok(true);
        };
        let (title, minutes) = (self.part_title(&item.part), u64::from(item.minutes));
        let before = plan.last_done().map_or(item.day, |item| item.day);
        let phrase = if before < item.day {
            let (day, before) = (count(item.day + 1), count(before + 1));
            Phrase::NextOfferedDay { title, day, before }
        } else if plan.pace == Pace::Slow {
            Phrase::NextOfferedSlow { title }
        } else {
            Phrase::NextOffered { title, minutes }
        };
        self.offer_for_a_day(
            self.is_alone(),
            by,
            vec![Intent::Start { id: item.id }, Intent::Leave],
        )?;
        self.reply(by, &phrase)?;
        Ok(true)
    }

    /// Announces an item, or begins a break, if it still comes next.
    pub(super) fn start_item(&mut self, by: &UserId, id: ItemId) -> Result<(), TransactionError> {
        let next = self.agenda.as_ref().and_then(|agenda| agenda.plan.next()).cloned();
        let Some(item) = next.filter(|item| item.id == id && self.running.is_none()) else {
            let next = self.command_word(Command::Next);
            return self.reply(by, &Phrase::NextChanged { next });
        };
        let name = match &item.part {
            Part::Break => return self.begin_break(by, item.minutes),
            Part::Script(name) => name,
        };
        let Some(script) = self.kolo.library().get(name).cloned() else {
            let scripts = self.command_word(Command::Scripts);
            return self.reply(by, &Phrase::NoSuchScript { name: name.to_string(), scripts });
        };
        self.start_script(by, &Script { minutes: item.minutes, ..(*script).clone() })
    }

    /// A break begins at once: nobody is asked anything in it.
    fn begin_break(&mut self, by: &UserId, minutes: u16) -> Result<(), TransactionError> {
        let script = self.break_of(minutes);
        if self.begin_session(&script, None, true)?.is_err() {
            let next = self.command_word(Command::Next);
            return self.reply(by, &Phrase::NextChanged { next });
        }
        self.go_to(0)
    }

    /// A break as a script of one silent step.
    fn break_of(&self, minutes: u16) -> Script {
        let speech = self.people().speech();
        let text = |language| Text {
            title: speech.say(language, &Phrase::AgendaBreak),
            about: speech.say(language, &Phrase::BreakAbout),
            ..Text::default()
        };
        let texts: BTreeMap<_, _> =
            speech.languages().map(|language| (language.clone(), text(language))).collect();
        let id = StepId("break".to_owned());
        Script {
            name: ScriptName("break".to_owned()),
            minutes,
            care: Care::Green,
            people: None,
            alternatives: Vec::new(),
            maps: Vec::new(),
            lineage: String::new(),
            opens: Opens::Circle,
            steps: vec![Step {
                id,
                kind: Kind::Pause,
                minutes,
                returns: Returns::default(),
                hand: HandOn::default(),
                again: Vec::new(),
                becomes: Becomes::default(),
            }],
            source: self.circle.language.clone(),
            texts,
        }
    }

    /// Says that the break has begun, and until when.
    pub(in crate::circle) fn say_break_begins(&mut self, minutes: u16) {
        let long = jiff::SignedDuration::from_mins(i64::from(minutes));
        let until = self.tx.at().saturating_add(long).unwrap_or(jiff::Timestamp::MAX);
        let (until, zone, minutes) = (self.on_clock(until), self.zone_name(), u64::from(minutes));
        self.say(Lane::Session, &Phrase::BreakBegins { minutes, until, zone });
    }

    pub(in crate::circle) fn say_break_is_over(&mut self) {
        let next = self.command_word(Command::Next);
        self.say(Lane::Session, &Phrase::BreakOver { next });
    }
}
