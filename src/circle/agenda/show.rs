//! The agenda as people read it: plan and clock.

use std::ops::Range;

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use matrix_sdk::ruma::UserId;

use super::{
    clock::{Forecast, Slot, forecast},
    plan::{Item, ItemId, Plan, Progress},
};
use crate::{
    circle::scene::{Place, Scene},
    core::TransactionError,
    people,
    script::Pace,
    speech::{Command, Phrase, Words},
};

impl Scene<'_, '_> {
    /// Where the clock of the circle stands.
    pub(in crate::circle) fn zone(&self) -> TimeZone {
        people::zone(self.circle.time_zone.as_deref())
    }

    /// The name of that zone.
    pub(super) fn zone_name(&self) -> Words {
        Words(self.circle.time_zone.clone().unwrap_or_else(|| "UTC".to_owned()))
    }

    /// A moment on the clock of the circle.
    pub(super) fn on_clock(&self, at: Timestamp) -> Words {
        Words(self.zone().to_datetime(at).strftime("%-H:%M").to_string())
    }

    pub(super) fn speak(&self, phrase: &Phrase) -> Words {
        Words(self.people().speech().say(&self.circle.language, phrase))
    }

    fn date(&self, date: Date) -> Words {
        self.speak(&Phrase::AgendaDate {
            weekday: u64::from(date.weekday().to_monday_one_offset().unsigned_abs()),
            day: u64::from(date.day().unsigned_abs()),
            month: u64::from(date.month().unsigned_abs()),
        })
    }

    /// When each item comes, as things stand now.
    pub(super) fn forecast(&self, plan: &Plan) -> Forecast {
        let running = self.running.as_ref().map(|running| {
            let session = &running.session;
            i64::from(running.script.minutes) + i64::from(session.extra_minutes)
                - i64::from(session.fewer_minutes)
        });
        forecast(plan, self.tx.at(), &self.zone(), running)
    }

    /// Makes a phrase for somebody, in the language in which they will read it: the circle's where
    /// they are answered there, and their own in private.
    pub(super) fn for_reader<T>(
        &mut self,
        reader: &UserId,
        make: impl FnOnce(&Self) -> T,
    ) -> Result<T, TransactionError> {
        if self.place == Place::Circle && self.circle.is_facilitator(reader) {
            return Ok(make(self));
        }
        let own = self.people().acquainted(self.tx, reader, &self.circle.language)?;
        let circles = std::mem::replace(&mut self.circle.language, own);
        let made = make(self);
        self.circle.language = circles;
        Ok(made)
    }

    /// `!agenda`, for anybody: the present day, or the day with this number.
    pub(super) fn show_agenda(
        &mut self,
        to: &UserId,
        day: Option<usize>,
    ) -> Result<(), TransactionError> {
        let phrase = self.for_reader(to, |scene| scene.agenda_shown(day))?;
        self.reply(to, &phrase)
    }

    fn agenda_shown(&self, day: Option<usize>) -> Phrase {
        let plan = self.agenda.as_ref().map(|agenda| &agenda.plan);
        let Some(plan) = plan.filter(|plan| !plan.items.is_empty()) else {
            return self.empty();
        };
        let forecast = self.forecast(plan);
        let today = plan.today();
        let day = day.filter(|day| plan.items.iter().any(|item| item.day == *day)).unwrap_or(today);
        let slow = plan.pace == Pace::Slow;
        let lines = if slow {
            self.plan_lines(plan, &forecast, |_| true)
        } else {
            let earlier = self.other_days(plan, &forecast, 0..day);
            let later = self.other_days(plan, &forecast, day + 1..plan.days.len());
            let own = self.plan_lines(plan, &forecast, |item| item.day == day);
            earlier.into_iter().chain(own).chain(later).collect()
        };
        let lines: Vec<String> = lines.iter().map(|line| format!("- {line}")).collect();
        let list = Words(lines.join("\n"));
        let title = self.agenda_title(plan, &forecast, day);
        let end = if slow || day == today { self.end(plan, &forecast) } else { Words::from("") };
        let now = self.tx.at();
        if slow {
            let today = self.date(self.zone().to_datetime(now).date());
            Phrase::AgendaShownSlow { title, today, list, end }
        } else {
            let (now, zone) = (self.on_clock(now), self.zone_name());
            Phrase::AgendaShown { title, now, zone, list, end }
        }
    }

    fn empty(&self) -> Phrase {
        let (arcs, insert) = (self.arc_names(), self.command_word(Command::Insert));
        if arcs.0.is_empty() {
            return Phrase::AgendaNoArcs { insert };
        }
        Phrase::AgendaEmpty { arcs, agenda: self.command_word(Command::Agenda), insert }
    }

    /// The names of all arcs, as they are typed.
    pub(super) fn arc_names(&self) -> Words {
        let library = self.kolo.library();
        let names = library.arcs().map(|arc| format!("*{}*", arc.name));
        Words(names.collect::<Vec<_>>().join(" · "))
    }

    fn agenda_title(&self, plan: &Plan, forecast: &Forecast, day: usize) -> Words {
        let library = self.kolo.library();
        let arc = plan.arc.as_ref().and_then(|name| library.arc(name));
        let title = match arc.and_then(|arc| arc.text(&self.circle.language)) {
            Some(text) => Words(text.title.clone()),
            None => self.speak(&Phrase::AgendaTitle),
        };
        let days = plan.items.last().map_or(1, |item| item.day + 1);
        if days < 2 || plan.pace == Pace::Slow {
            return title;
        }
        let first = plan.items.iter().position(|item| item.day == day);
        let date = first.and_then(|first| forecast.slots.get(first)?.date);
        let date = date.map_or_else(|| Words::from(""), |date| self.date(date));
        let (day, days) = (count(day + 1), count(days));
        self.speak(&Phrase::AgendaTitleOfDay { title, day, days, date })
    }

    /// The lines of the items that `show` picks: what is over in one, the others one by one.
    fn plan_lines(
        &self,
        plan: &Plan,
        forecast: &Forecast,
        show: impl Fn(&Item) -> bool,
    ) -> Vec<String> {
        let mut done: Vec<usize> = Vec::new();
        let mut lines = Vec::new();
        for (index, (item, slot)) in plan.items.iter().zip(&forecast.slots).enumerate() {
            if !show(item) {
                continue;
            }
            if matches!(item.progress, Progress::Done { .. }) {
                done.push(index + 1);
            } else {
                lines.push(self.line(plan.pace, count(index + 1), item, slot));
            }
        }
        let over = match (done.first(), done.last()) {
            (Some(first), Some(last)) if first != last => {
                Some(Phrase::AgendaLinesDone { first: count(*first), last: count(*last) })
            }
            (Some(only), _) => plan.items.get(only - 1).map(|item| {
                let title = self.part_title(&item.part);
                Phrase::AgendaLineDone { number: count(*only), title }
            }),
            (None, _) => None,
        };
        over.iter().map(|phrase| self.speak(phrase).0).chain(lines).collect()
    }

    fn line(&self, pace: Pace, number: u64, item: &Item, slot: &Slot) -> String {
        let (title, minutes) = (self.part_title(&item.part), u64::from(item.minutes));
        let runs = matches!(item.progress, Progress::Running { .. });
        let phrase = match (pace, slot.from, slot.until, slot.date) {
            (Pace::Slow, ..) if runs => Phrase::AgendaLineOpen { number, title },
            (Pace::Slow, .., Some(date)) => {
                Phrase::AgendaLineSlow { number, title, date: self.date(date) }
            }
            (Pace::Live, Some(since), Some(until), _) if runs => {
                let (since, until) = (self.on_clock(since), self.on_clock(until));
                Phrase::AgendaLineRunning { number, title, since, until }
            }
            (Pace::Live, Some(at), ..) => {
                Phrase::AgendaLine { number, title, at: self.on_clock(at), minutes }
            }
            _ => Phrase::AgendaLineUntimed { number, title, minutes },
        };
        self.speak(&phrase).0
    }

    /// A line for each other day, so that no message is longer than a telephone bears.
    fn other_days(&self, plan: &Plan, forecast: &Forecast, days: Range<usize>) -> Vec<String> {
        let mut lines = Vec::new();
        for day in days {
            let of_day = |item: &Item| item.day == day;
            let Some(first) = plan.items.iter().position(of_day) else { continue };
            let last = plan.items.iter().rposition(of_day).unwrap_or(first);
            let at = forecast.slots.get(first).and_then(|slot| slot.from);
            let over = last < plan.begun() && plan.running().is_none_or(|item| item.day != day);
            let (day, first, last) = (count(day + 1), count(first + 1), count(last + 1));
            let phrase = match at {
                _ if over => Phrase::AgendaOtherDayOver { day, first, last },
                Some(at) => Phrase::AgendaOtherDay { day, first, last, at: self.on_clock(at) },
                None => Phrase::AgendaOtherDayUntimed { day, first, last },
            };
            lines.push(self.speak(&phrase).0);
        }
        lines
    }

    /// When the present day ends, in a sentence.
    fn end(&self, plan: &Plan, forecast: &Forecast) -> Words {
        if plan.begun() == plan.items.len() && plan.running().is_none() {
            let insert = self.command_word(Command::Insert);
            let repeat = self.command_word(Command::Repeat);
            return self.speak(&Phrase::AgendaThrough { insert, repeat });
        }
        if plan.pace == Pace::Slow {
            let date = forecast.slots.last().and_then(|slot| slot.date);
            let on = date.map(|date| Phrase::AgendaEndsOn { date: self.date(date) });
            return on.map_or_else(|| Words::from(""), |phrase| self.speak(&phrase));
        }
        let Some(at) = forecast.end.map(|end| self.on_clock(end)) else { return Words::from("") };
        let minutes = forecast.late.unwrap_or(0).unsigned_abs();
        self.speak(&match forecast.late {
            None => Phrase::AgendaEnds { at },
            Some(0) => Phrase::AgendaEndsInTime { at },
            Some(late) if late > 0 => Phrase::AgendaEndsLate { at, minutes },
            Some(_) => Phrase::AgendaEndsEarly { at, minutes },
        })
    }

    /// When the present day ends now, to be read back with a change.
    pub(super) fn new_end(&self) -> Words {
        match &self.agenda {
            Some(agenda) if !agenda.plan.items.is_empty() => {
                self.end(&agenda.plan, &self.forecast(&agenda.plan))
            }
            _ => Words::from(""),
        }
    }

    /// The title and the number of an item.
    pub(super) fn title_and_number(&self, id: ItemId) -> (Words, u64) {
        let Some(agenda) = &self.agenda else { return (Words::from(""), 0) };
        let title = agenda.plan.get(id).map(|item| self.part_title(&item.part));
        (title.unwrap_or_else(|| Words::from("")), count(agenda.plan.number(id)))
    }
}

pub(super) fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
