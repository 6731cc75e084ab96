//! The plan of a circle: items in their order, and what a facilitator changes about them.
//!
//! What is over comes first, then what runs, then what is still to come; that order always holds.
//! Each change gives back its opposite, with which it is taken back.

use jiff::{Timestamp, civil::Time};
use serde::{Deserialize, Serialize};

use crate::script::{ArcName, Pace, Part};

/// A plan holds no more items than this: its row has to stay small.
pub(in crate::circle) const MOST_ITEMS: usize = 60;

/// An item, whatever its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub(in crate::circle) struct ItemId(pub u32);

/// How far an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::circle) enum Progress {
    Planned,
    Running { since: Timestamp },
    Done { since: Timestamp, until: Timestamp },
}

/// A part of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::circle) struct Item {
    pub id: ItemId,
    pub part: Part,
    /// The minutes planned for it; 1 or more.
    pub minutes: u16,
    /// The day on which it comes, from 0; never less than that of an item before it.
    pub day: usize,
    pub progress: Progress,
}

/// A day of the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::circle) struct Day {
    /// When it is to begin, on a clock on the wall where the circle is.
    pub at: Option<Time>,
    /// When its first item began.
    pub began: Option<Timestamp>,
    /// When it was to end, as it was planned when it began.
    pub promised: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::circle) struct Plan {
    /// The arc from which it was taken.
    pub arc: Option<ArcName>,
    pub pace: Pace,
    /// Never empty, except in a plan that holds nothing.
    pub days: Vec<Day>,
    pub items: Vec<Item>,
    next_id: u32,
}

/// What somebody wants to put in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::circle) struct New {
    pub part: Part,
    pub minutes: u16,
}

/// Where something goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::circle) enum Place {
    Before(ItemId),
    After(ItemId),
    Next,
    Last,
}

/// Why something was not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::circle) enum Refused {
    /// There is no such item any more.
    Gone,
    /// It is over, or it runs, or the place is before something that is over or runs.
    Begun,
    /// There are as many items as there may be.
    Full,
}

/// The opposite of a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::circle) enum Opposite {
    /// Takes out what was put in.
    TakeOut { id: ItemId },
    /// Puts an item back where it was, as it was.
    PutBack { item: Item, index: usize },
    /// Puts an item that moved back where it was.
    MoveBack { id: ItemId, index: usize, day: usize },
    /// Makes an item what it was.
    MakeAgain { id: ItemId, part: Part, minutes: u16 },
    /// Puts the plan back in whose place another was taken.
    Restore { plan: Box<Plan> },
}

impl Plan {
    /// An empty plan of one day.
    pub fn of_one_day() -> Self {
        Self { days: vec![Day::default()], ..Self::default() }
    }

    /// An empty plan without a day, taken from an arc.
    pub fn of_arc(arc: ArcName, pace: Pace) -> Self {
        Self { arc: Some(arc), pace, ..Self::default() }
    }

    /// Adds an item at the end, on this day. Used while a plan is made.
    pub fn push(&mut self, new: New, day: usize) {
        let item = self.make(new, day);
        self.items.push(item);
    }

    fn make(&mut self, New { part, minutes }: New, day: usize) -> Item {
        let id = ItemId(self.next_id);
        self.next_id += 1;
        Item { id, part, minutes: minutes.max(1), day, progress: Progress::Planned }
    }

    pub fn get(&self, id: ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    fn index(&self, id: ItemId) -> Option<usize> {
        self.items.iter().position(|item| item.id == id)
    }

    /// The number by which people call an item, from 1.
    pub fn number(&self, id: ItemId) -> usize {
        self.index(id).map_or(0, |index| index + 1)
    }

    /// How many items are over or run: the others come after them.
    pub fn begun(&self) -> usize {
        self.items.iter().take_while(|item| item.progress != Progress::Planned).count()
    }

    /// What comes next.
    pub fn next(&self) -> Option<&Item> {
        self.items.get(self.begun())
    }

    pub fn running(&self) -> Option<&Item> {
        let runs = |item: &&Item| matches!(item.progress, Progress::Running { .. });
        self.items.iter().find(runs)
    }

    pub fn last_done(&self) -> Option<&Item> {
        let done = |item: &&Item| matches!(item.progress, Progress::Done { .. });
        self.items.iter().rfind(done)
    }

    /// The day on which the circle is: that of what runs, or of what comes next if its day has
    /// begun or nothing of this day is left.
    pub fn today(&self) -> usize {
        let here = self.running().or_else(|| self.next()).or_else(|| self.items.last());
        here.map_or(0, |item| item.day)
    }

    /// The item, if it has not begun, with its place.
    fn open(&self, id: ItemId) -> Result<(usize, &Item), Refused> {
        let index = self.index(id).ok_or(Refused::Gone)?;
        let item = self.items.get(index).ok_or(Refused::Gone)?;
        if item.progress == Progress::Planned { Ok((index, item)) } else { Err(Refused::Begun) }
    }

    /// The index and the day that `place` means.
    fn place(&self, place: Place) -> Result<(usize, usize), Refused> {
        let begun = self.begun();
        let (index, beside) = match place {
            Place::Before(id) => {
                let index = self.index(id).ok_or(Refused::Gone)?;
                (index, index)
            }
            Place::After(id) => {
                let index = self.index(id).ok_or(Refused::Gone)?;
                (index + 1, index)
            }
            Place::Next => (begun, begun),
            Place::Last => (self.items.len(), self.items.len()),
        };
        let day = self.items.get(beside).or_else(|| self.items.last()).map_or(0, |item| item.day);
        if index < begun { Err(Refused::Begun) } else { Ok((index, day)) }
    }

    /// Puts something in.
    pub fn insert(&mut self, new: New, place: Place) -> Result<(ItemId, Opposite), Refused> {
        if self.items.len() >= MOST_ITEMS {
            return Err(Refused::Full);
        }
        if self.days.is_empty() {
            self.days.push(Day::default());
        }
        let (index, day) = self.place(place)?;
        let item = self.make(new, day);
        let id = item.id;
        self.items.insert(index, item);
        Ok((id, Opposite::TakeOut { id }))
    }

    /// Takes something out that has not begun.
    pub fn drop(&mut self, id: ItemId) -> Result<Opposite, Refused> {
        let (index, _) = self.open(id)?;
        let item = self.items.remove(index);
        Ok(Opposite::PutBack { item, index })
    }

    /// Moves something that has not begun to where another item is, which makes room.
    pub fn move_to(&mut self, id: ItemId, to: ItemId) -> Result<Opposite, Refused> {
        let (index, item) = self.open(id)?;
        let (target, displaced) = self.open(to)?;
        let (day, before) = (displaced.day, item.day);
        let mut item = self.items.remove(index);
        item.day = day;
        self.items.insert(target, item);
        Ok(Opposite::MoveBack { id, index, day: before })
    }

    /// Gives something that is not over other minutes.
    pub fn set_minutes(&mut self, id: ItemId, minutes: u16) -> Result<Opposite, Refused> {
        let item = self.changeable(id)?;
        let opposite = Opposite::MakeAgain { id, part: item.part.clone(), minutes: item.minutes };
        item.minutes = minutes.max(1);
        Ok(opposite)
    }

    /// Takes something else in the place of an item that has not begun.
    pub fn swap(&mut self, id: ItemId, new: New) -> Result<Opposite, Refused> {
        self.open(id)?;
        let item = self.changeable(id)?;
        let opposite = Opposite::MakeAgain { id, part: item.part.clone(), minutes: item.minutes };
        (item.part, item.minutes) = (new.part, new.minutes.max(1));
        Ok(opposite)
    }

    fn changeable(&mut self, id: ItemId) -> Result<&mut Item, Refused> {
        let item = self.items.iter_mut().find(|item| item.id == id).ok_or(Refused::Gone)?;
        match item.progress {
            Progress::Done { .. } => Err(Refused::Begun),
            Progress::Planned | Progress::Running { .. } => Ok(item),
        }
    }

    /// Takes a change back, if nothing that happened since stands in its way.
    pub fn take_back(&mut self, opposite: &Opposite) -> Result<(), Refused> {
        match opposite {
            Opposite::TakeOut { id } => {
                let (index, _) = self.open(*id)?;
                self.items.remove(index);
            }
            Opposite::PutBack { item, index } => {
                if self.items.len() >= MOST_ITEMS {
                    return Err(Refused::Full);
                }
                self.put_at(item.clone(), *index);
            }
            Opposite::MoveBack { id, index, day } => {
                let (now, _) = self.open(*id)?;
                let mut item = self.items.remove(now);
                item.day = *day;
                self.put_at(item, *index);
            }
            Opposite::MakeAgain { id, part, minutes } => {
                let item = self.changeable(*id)?;
                if item.progress != Progress::Planned && item.part != *part {
                    return Err(Refused::Begun);
                }
                (item.part, item.minutes) = (part.clone(), *minutes);
            }
            Opposite::Restore { plan } => {
                // What began since belongs to the present plan alone.
                if self.began_since(plan) {
                    return Err(Refused::Begun);
                }
                *self = (**plan).clone();
            }
        }
        Ok(())
    }

    /// Whether something began, or ended, that is not so in an earlier plan.
    fn began_since(&self, earlier: &Self) -> bool {
        let runs = |plan: &Self| plan.running().map(|item| (item.part.clone(), item.progress));
        let here = self.items.iter().any(|item| matches!(item.progress, Progress::Done { .. }));
        here || runs(self) != runs(earlier)
    }

    /// Puts an item in as near to `index` as what has begun, and the order of days, let it.
    fn put_at(&mut self, mut item: Item, index: usize) {
        let index = index.clamp(self.begun(), self.items.len());
        let day_of = |index: Option<usize>| Some(self.items.get(index?)?.day);
        let before = day_of(index.checked_sub(1)).unwrap_or(0);
        let after = day_of(Some(index)).unwrap_or(usize::MAX);
        item.day = item.day.clamp(before, after.max(before));
        self.items.insert(index, item);
    }

    /// A script or a break begins: as the next item that is meant by it, which comes before all
    /// others that have not begun, or as an item that nobody had planned. Gives back its day, if
    /// that begins with it.
    pub fn begins(&mut self, part: &Part, minutes: u16, now: Timestamp) -> Option<usize> {
        self.ends(now);
        let begun = self.begun();
        let planned = self.items.iter().skip(begun).position(|item| item.part == *part);
        let mut item = match planned {
            Some(offset) => self.items.remove(begun + offset),
            None => {
                let day = self.today();
                self.make(New { part: part.clone(), minutes }, day)
            }
        };
        // Nobody waits for a later day to begin today; but after it nothing comes on an earlier.
        if planned.is_some_and(|offset| offset > 0) {
            item.day = self.items.get(begun).map_or(item.day, |next| next.day.min(item.day));
        }
        item.progress = Progress::Running { since: now };
        let day = item.day;
        self.items.insert(begun, item);
        if self.items.len() > MOST_ITEMS {
            // What is over longest matters least; something is, since little of it can be planned.
            self.items.remove(0);
        }
        while self.days.len() <= day {
            self.days.push(Day::default());
        }
        self.days.get(day).is_some_and(|day| day.began.is_none()).then_some(day)
    }

    /// A day has begun, and is to end then.
    pub fn day_begins(&mut self, day: usize, now: Timestamp, end: Timestamp) {
        if let Some(day) = self.days.get_mut(day) {
            (day.began, day.promised) = (Some(now), Some(end));
        }
    }

    /// What runs is over.
    pub fn ends(&mut self, now: Timestamp) {
        let runs = |item: &&mut Item| matches!(item.progress, Progress::Running { .. });
        if let Some(item) = self.items.iter_mut().find(runs)
            && let Progress::Running { since } = item.progress
        {
            item.progress = Progress::Done { since, until: now.max(since) };
        }
    }

    /// What is over is done once more, next.
    pub fn repeat(&mut self, id: ItemId) -> Result<(ItemId, Opposite), Refused> {
        let item = self.get(id).ok_or(Refused::Gone)?;
        let day = self.today();
        let new = New { part: item.part.clone(), minutes: item.minutes };
        let (copy, opposite) = self.insert(new, Place::Next)?;
        // On the day on which it is asked for, also if what came next is on another.
        if let Some(item) = self.items.iter_mut().find(|item| item.id == copy) {
            item.day = item.day.min(day);
        }
        Ok((copy, opposite))
    }
}
