//! What people mean by a number or a name: an item of the agenda, a script, an arc.

use jiff::SignedDuration;
use matrix_sdk::ruma::UserId;

use super::{
    plan::{Item, ItemId, New, Progress},
    row::{Intent, Offer},
};
use crate::{
    circle::{scene::Scene, slow::A_DAY, written::STALE},
    core::TransactionError,
    people::Topic,
    script::{ArcName, Part, ScriptName, likeliest},
    speech::{Command, Phrase, Strictness, Word, Words, short},
};

/// The minutes of a break, if nobody says how many.
const BREAK_MINUTES: u16 = 15;
/// The longest that an item may take, in minutes.
pub(super) const LONGEST: u16 = 600;

/// What was found for a name.
pub(super) enum Named<T> {
    One(T),
    /// None, but these come near.
    Near(Vec<T>),
}

impl Scene<'_, '_> {
    /// The title of a part of the agenda, in the circle's language.
    pub(super) fn part_title(&self, part: &Part) -> Words {
        match part {
            Part::Break => {
                Words(self.people().speech().say(&self.circle.language, &Phrase::AgendaBreak))
            }
            Part::Script(name) => {
                let library = self.kolo.library();
                let script = library.get(name);
                let text = script.and_then(|script| script.text(&self.circle.language));
                Words(text.map_or_else(|| name.to_string(), |text| text.title.clone()))
            }
        }
    }

    /// The item that somebody calls so, by its number, its name or its title. Of two with the same
    /// name the first is meant that is still to come, or else, with `over`, the last that is over.
    pub(super) fn item_called(&self, written: &str, over: bool) -> Named<ItemId> {
        let Some(agenda) = &self.agenda else { return Named::Near(Vec::new()) };
        let items = &agenda.plan.items;
        let number = written.trim().trim_end_matches('.').parse::<usize>().ok();
        if let Some(item) = number.and_then(|number| items.get(number.checked_sub(1)?)) {
            return Named::One(item.id);
        }
        let called = |item: &&Item| self.is_called(&item.part, written);
        let coming = |item: &&Item| (item.progress == Progress::Planned) != over;
        let found = match over {
            false => items.iter().find(|item| called(item) && coming(item)),
            true => items.iter().rfind(|item| called(item) && coming(item)),
        };
        if let Some(item) = found.or_else(|| items.iter().find(called)) {
            return Named::One(item.id);
        }
        let names: Vec<String> = items.iter().map(|item| self.part_name(&item.part)).collect();
        let mut near = Vec::new();
        for name in likeliest(written, names.iter().map(String::as_str)) {
            let item = items.iter().filter(coming).find(|item| self.part_name(&item.part) == name);
            if let Some(id) = item.map(|item| item.id)
                && !near.contains(&id)
            {
                near.push(id);
            }
        }
        Named::Near(near)
    }

    fn part_name(&self, part: &Part) -> String {
        match part {
            Part::Break => self.part_title(part).0.to_lowercase(),
            Part::Script(name) => name.0.clone(),
        }
    }

    fn is_called(&self, part: &Part, written: &str) -> bool {
        let wanted = written.trim().to_lowercase();
        match part {
            Part::Break => self.means_break(&wanted),
            Part::Script(name) => {
                name.0 == wanted || self.part_title(part).0.to_lowercase() == wanted
            }
        }
    }

    fn means_break(&self, written: &str) -> bool {
        let language = &self.circle.language;
        let heard = self.kolo.understanding.understand(written, language, Strictness::Exact);
        heard.whole == Some(Word::Pause)
    }

    /// The script that somebody calls so, or a break.
    pub(super) fn part_called(&self, written: &str) -> Named<Part> {
        let wanted = short(&written.to_lowercase());
        if self.means_break(&wanted) {
            return Named::One(Part::Break);
        }
        let library = self.kolo.library();
        let titled = |name: &ScriptName| {
            let script = library.get(name);
            let mut titles = script.iter().flat_map(|script| script.texts.values());
            titles.any(|text| text.title.to_lowercase() == wanted)
        };
        let by_name = library.get(&ScriptName(wanted.clone())).map(|script| script.name.clone());
        let mut names = library.iter().map(|script| script.name.clone());
        if let Some(name) = by_name.or_else(|| names.find(titled)) {
            return Named::One(Part::Script(name));
        }
        Named::Near(library.closest(&wanted).into_iter().map(Part::Script).collect())
    }

    /// A part with its minutes: these, or those of its script.
    pub(super) fn new_item(&self, part: Part, minutes: Option<u16>) -> New {
        let own = match &part {
            Part::Break => BREAK_MINUTES,
            Part::Script(name) => self.kolo.library().get(name).map_or(1, |script| script.minutes),
        };
        New { part, minutes: minutes.unwrap_or(own) }
    }

    /// The arc that somebody calls so.
    pub(super) fn arc_called(&self, written: &str) -> Named<ArcName> {
        let wanted = short(&written.to_lowercase());
        let library = self.kolo.library();
        let by_name = library.arc(&ArcName(wanted.clone())).map(|arc| arc.name.clone());
        let titled = library
            .arcs()
            .find(|arc| arc.texts.values().any(|text| text.title.to_lowercase() == wanted));
        match by_name.or_else(|| titled.map(|arc| arc.name.clone())) {
            Some(name) => Named::One(name),
            None => Named::Near(library.closest_arcs(&wanted)),
        }
    }

    /// Does what is clear, and offers by number what comes near.
    pub(super) fn do_or_offer<T>(
        &mut self,
        by: &UserId,
        written: &str,
        named: Named<T>,
        title: impl Fn(&Self, &T) -> Words,
        intent: impl Fn(T) -> Intent,
    ) -> Result<(), TransactionError> {
        match named {
            Named::One(one) => self.decide(by, intent(one)),
            Named::Near(near) if near.is_empty() => {
                let agenda = self.command_word(Command::Agenda);
                self.reply(by, &Phrase::AgendaNoItem { name: short(written), agenda })
            }
            Named::Near(near) => {
                let titles: Vec<Words> = near.iter().map(|one| title(self, one)).collect();
                let choices = self.numbered(&titles);
                self.offer_choices(by, near.into_iter().map(intent).collect())?;
                self.reply(by, &Phrase::AgendaClose { name: short(written), choices })
            }
        }
    }

    /// "1 **Opening** · 2 **Closing**"
    pub(super) fn numbered(&self, titles: &[Words]) -> Words {
        let say = |(index, title): (usize, &Words)| {
            let number = u64::try_from(index + 1).unwrap_or(u64::MAX);
            let choice = Phrase::AgendaChoice { number, title: title.clone() };
            self.people().speech().say(&self.circle.language, &choice)
        };
        Words(titles.iter().enumerate().map(say).collect::<Vec<_>>().join(" · "))
    }

    /// What was offered is not offered any more.
    pub(in crate::circle) fn drop_offer(&mut self) {
        if let Some(agenda) = &mut self.agenda {
            agenda.offer = None;
        }
    }

    /// The next number that this facilitator writes chooses one of these, for some minutes.
    pub(super) fn offer_choices(
        &mut self,
        to: &UserId,
        choices: Vec<Intent>,
    ) -> Result<(), TransactionError> {
        self.offer_for(STALE, self.is_alone(), to, choices)
    }

    /// The same, for as long as it may take to decide, and to them alone if it comes there.
    pub(super) fn offer_for_a_day(
        &mut self,
        alone: bool,
        to: &UserId,
        choices: Vec<Intent>,
    ) -> Result<(), TransactionError> {
        self.offer_for(A_DAY, alone, to, choices)
    }

    fn offer_for(
        &mut self,
        time: SignedDuration,
        alone: bool,
        to: &UserId,
        choices: Vec<Intent>,
    ) -> Result<(), TransactionError> {
        let at = self.tx.at();
        let until = at.saturating_add(time).unwrap_or(at);
        self.circle.offered = None;
        self.agenda_mut().offer = Some(Offer { to: to.to_owned(), at, choices, alone, until });
        self.is_offered(to, alone)
    }

    /// What was offered to somebody in private is the newest that they are asked there.
    pub(in crate::circle) fn is_offered(
        &mut self,
        to: &UserId,
        alone: bool,
    ) -> Result<(), TransactionError> {
        match alone {
            true => self.people().remember(self.tx, to, Topic::Offered { circle: self.room() }),
            false => Ok(()),
        }
    }
}
