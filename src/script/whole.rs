//! The rules for the file in which a script was written first: it says what happens, so it must say
//! all of it, and it must be an exercise that a circle can be led through.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::speech::Language;

use super::{
    lint::{ReadStep, Reading},
    mistake::{Fault, Faults},
    model::{
        Addressee, Ballot, Becomes, Care, CountHarvest, First, HandOn, Kind, Mix, NextTurn, Opens,
        Options, PrivateHarvest, Returns, Script, ScriptName, SharedHarvest, Step, StepId,
        StepText, TableBy, TableHarvest, Turns,
    },
    placeholders,
    settings::{FEWEST_ANON, Settings, Value},
    words::{BallotWord, ByWord, Harvest, Key, KindWord, nearest},
};

/// How many must have written before a wall is shown, if the script does not say.
const AT_LEAST: u8 = 3;
/// How many rows of a table one author may fill, if the script does not say.
const ROWS: u8 = 3;
/// More headings than letters that are easily told apart on a telephone.
pub(crate) const MOST_HEADINGS: usize = 12;
/// How many dots each has, if the script does not say.
const DOTS: u8 = 3;

/// Makes a script of the file in which it was written first. `None` only together with a fault.
pub(super) fn script(
    name: ScriptName,
    language: Language,
    reading: &Reading,
    faults: &mut Faults,
) -> Option<Script> {
    check_whole(reading, faults);
    let mut steps: Vec<Step> = Vec::new();
    for step in &reading.steps {
        steps.extend(whole_step(step, &reading.text.steps, &steps, faults));
    }
    check_alone(reading, &steps, faults);
    let header = &reading.header;
    let minutes = header.minutes();
    let care = header.get(care);
    if faults.is_empty() {
        placeholders::check(reading, &steps, faults);
    }
    if !faults.is_empty() {
        return None;
    }
    Some(Script {
        name,
        minutes: minutes?,
        care: care?,
        people: header.get(|value| {
            if let Value::People(people) = value { Some(people.clone()) } else { None }
        }),
        alternatives: header
            .get(
                |value| {
                    if let Value::Alternatives(names) = value { Some(names.clone()) } else { None }
                },
            )
            .unwrap_or_default(),
        maps: header
            .get(|value| if let Value::Maps(maps) = value { Some(maps.clone()) } else { None })
            .unwrap_or_default(),
        lineage: header
            .get(|value| if let Value::Lineage(text) = value { Some(text.clone()) } else { None })
            .unwrap_or_default(),
        opens: opens(header),
        steps,
        source: language.clone(),
        texts: BTreeMap::from([(language, reading.text.clone())]),
    })
}

fn care(value: &Value) -> Option<Care> {
    if let Value::Care(care) = value { Some(*care) } else { None }
}

/// The rules about a script as a whole.
fn check_whole(reading: &Reading, faults: &mut Faults) {
    let Reading { head, header, steps, .. } = reading;
    let settings = std::iter::once(header).chain(steps.iter().map(|step| &step.settings));
    for span in settings.filter_map(|settings| settings.span(Key::Source)) {
        faults.add(span, Fault::SourceInOriginal);
    }
    if !header.has(Key::Minutes) {
        faults.add(head, Fault::NoMinutes);
    }
    if !header.has(Key::Care) {
        faults.add(head, Fault::NoCare);
    }
    let Some((last, others)) = steps.split_last() else {
        // A step whose heading could not be read has been spoken of already.
        if !reading.tried_steps {
            faults.add(head, Fault::NoSteps);
        }
        return;
    };
    let sum = steps.iter().filter_map(|step| step.settings.minutes()).map(u32::from).sum();
    if let (Some(minutes), Some(span)) = (header.minutes(), header.span(Key::Minutes))
        && sum > u32::from(minutes)
    {
        faults.add(span, Fault::TooMuchTime { sum, minutes });
    }
    check_drills(reading, faults);
    let early: Vec<_> = others.iter().filter(|step| step.kind == KindWord::Close).collect();
    for step in &early {
        faults.add(&step.heading, Fault::CloseNotLast);
    }
    if let (Some(care @ (Care::Amber | Care::Red)), Some(span)) =
        (header.get(care), header.span(Key::Care))
        && last.kind != KindWord::Close
        && early.is_empty()
    {
        faults.add(span, Fault::NoClose { care });
    }
}

fn opens(header: &Settings) -> Opens {
    let opens = |value: &Value| if let Value::Open(opens) = value { Some(*opens) } else { None };
    header.get(opens).unwrap_or_default()
}

/// A script that somebody opens alone needs nobody else, and nobody else is there when it is hard.
fn check_alone(reading: &Reading, steps: &[Step], faults: &mut Faults) {
    if opens(&reading.header) != Opens::Alone {
        return;
    }
    let needs_others = steps.iter().filter(|step| !is_for_one(&step.kind));
    for step in needs_others {
        if let Some(read) = reading.steps.iter().find(|read| read.id == step.id) {
            faults.add(&read.heading, Fault::NeedsOthers { kind: read.kind });
        }
    }
    if let (Some(Care::Red), Some(span)) =
        (reading.header.get(care), reading.header.span(Key::Care))
    {
        faults.add(span, Fault::TooHardAlone);
    }
}

/// Whether somebody can do such a step with nobody else there.
fn is_for_one(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Say { .. }
            | Kind::Private { .. }
            | Kind::Form { .. }
            | Kind::Table { by: TableBy::Person, harvest: TableHarvest::Own, .. }
            | Kind::Adapt { by: TableBy::Person, .. }
            | Kind::Commit
            | Kind::Pause
            | Kind::Close
    )
}

/// A drill can wake what was lived through: it is never announced as harmless.
fn check_drills(reading: &Reading, faults: &mut Faults) {
    let Reading { header, steps, .. } = reading;
    let drills = steps.iter().any(|step| step.kind == KindWord::Inject);
    if let (true, Some(Care::Green), Some(span)) =
        (drills, header.get(care), header.span(Key::Care))
    {
        faults.add(span, Fault::DrillNeedsCare);
    }
}

/// Makes a step, for which everything that its kind needs must have been said.
fn whole_step(
    step: &ReadStep,
    texts: &BTreeMap<StepId, StepText>,
    before: &[Step],
    faults: &mut Faults,
) -> Option<Step> {
    let ReadStep { heading, id, kind, settings } = step;
    let text = texts.get(id)?;
    let minutes = settings.minutes().unwrap_or_default();
    if *kind == KindWord::Pause && minutes == 0 && !settings.failed(Key::Minutes) {
        faults.add(heading, Fault::PauseWithoutMinutes);
    }
    let one = kind.harvests().len() < 2;
    if kind.asks() && !one && !settings.has(Key::Harvest) {
        faults.add(heading, Fault::NoHarvest { kind: *kind });
    }
    let step = WholeStep { id, heading, kind: *kind, settings, text, texts, before };
    let kind = step.kind(faults)?;
    let (returns, hand) = (step.returns(), step.hand());
    step.only_own(&kind, Key::Returns, returns == Returns::Asked, faults);
    step.only_own(&kind, Key::Hand, hand == HandOn::Offered, faults);
    let becomes = step.becomes();
    step.only_own(&kind, Key::Becomes, becomes == Becomes::WhatHelps, faults);
    let again = step.again(&kind, faults);
    Some(Step { id: id.clone(), kind, minutes, returns, hand, again, becomes })
}

/// A step with everything around it that decides what it is.
struct WholeStep<'a> {
    id: &'a StepId,
    heading: &'a super::source::Span,
    kind: KindWord,
    settings: &'a Settings,
    text: &'a StepText,
    texts: &'a BTreeMap<StepId, StepText>,
    before: &'a [Step],
}

impl WholeStep<'_> {
    fn kind(&self, faults: &mut Faults) -> Option<Kind> {
        Some(match self.kind {
            KindWord::Say => Kind::Say { until: self.until() },
            KindWord::Pause => Kind::Pause,
            KindWord::Close => Kind::Close,
            KindWord::Commit => Kind::Commit,
            KindWord::Round => {
                Kind::Round { harvest: self.shared()?, first: self.first(), next: self.next() }
            }
            KindWord::Private => Kind::Private { harvest: self.private()? },
            KindWord::Form => Kind::Form { harvest: self.private()? },
            KindWord::Adapt => self.adapt(faults)?,
            KindWord::Wall => Kind::Wall { harvest: self.shared()?, at_least: self.at_least() },
            KindWord::Anon => Kind::Anon { harvest: self.shared()?, at_least: self.at_least() },
            KindWord::Gallery => {
                if self.text.list.is_empty() {
                    faults.add(self.heading, Fault::NoList { kind: self.kind });
                }
                Kind::Gallery { harvest: self.shared()?, at_least: self.at_least() }
            }
            KindWord::Pairs | KindWord::Trios | KindWord::Fours => self.groups(faults)?,
            KindWord::Poll | KindWord::Dots => self.vote(faults)?,
            KindWord::Table => self.table(faults)?,
            KindWord::Bring => self.bring(faults),
            KindWord::Sort => self.sort(faults)?,
            KindWord::Inject => {
                Kind::Inject { at: self.minutes_of_events(faults), to: self.addressees(faults) }
            }
            KindWord::Plenary => Kind::Plenary { harvest: self.shared()? },
        })
    }

    fn get<T>(&self, pick: impl Fn(&Value) -> Option<T>) -> Option<T> {
        self.settings.get(pick)
    }

    fn shared(&self) -> Option<SharedHarvest> {
        match self.settings.harvest()? {
            Harvest::Group => Some(SharedHarvest::Group),
            Harvest::None => Some(SharedHarvest::None),
            Harvest::Own | Harvest::Aggregate => None,
        }
    }

    fn private(&self) -> Option<PrivateHarvest> {
        match self.settings.harvest()? {
            Harvest::Own => Some(PrivateHarvest::Own),
            Harvest::None => Some(PrivateHarvest::None),
            Harvest::Group | Harvest::Aggregate => None,
        }
    }

    fn returns(&self) -> Returns {
        let returns =
            |value: &Value| if let Value::Returns(returns) = value { Some(*returns) } else { None };
        self.get(returns).unwrap_or_default()
    }

    fn hand(&self) -> HandOn {
        let hand = |value: &Value| if let Value::Hand(hand) = value { Some(*hand) } else { None };
        self.get(hand).unwrap_or_default()
    }

    fn becomes(&self) -> Becomes {
        let becomes =
            |value: &Value| if let Value::Becomes(becomes) = value { Some(*becomes) } else { None };
        self.get(becomes).unwrap_or_default()
    }

    /// What can be answered again, alone, is what somebody gets back for themselves: the numbers of
    /// a scale with questions of its own, and nothing that others have written.
    fn again(&self, kind: &Kind, faults: &mut Faults) -> Vec<u16> {
        let days = |value: &Value| {
            if let Value::Again(days) = value { Some(days.clone()) } else { None }
        };
        let Some(days) = self.get(days) else { return Vec::new() };
        let scale =
            matches!(kind, Kind::Vote { ballot: Ballot::Scale(..), options: Options::Listed, .. });
        if !scale || self.text.ask.len() < 2 {
            let span = self.settings.span(Key::Again).unwrap_or(self.heading);
            faults.add(span, Fault::AgainWithoutScale);
        }
        days
    }

    /// Only what is its author's alone can be kept for them, or be theirs to hand on.
    fn only_own(&self, kind: &Kind, key: Key, wanted: bool, faults: &mut Faults) {
        let own = matches!(
            kind,
            Kind::Private { harvest: PrivateHarvest::Own }
                | Kind::Form { harvest: PrivateHarvest::Own }
                | Kind::Table { by: TableBy::Person, harvest: TableHarvest::Own, .. }
                | Kind::Adapt { by: TableBy::Person, harvest: PrivateHarvest::Own, .. }
        );
        if wanted && !own {
            let span = self.settings.span(key).unwrap_or(self.heading);
            faults.add(span, Fault::NotOwn { key });
        }
    }

    fn first(&self) -> First {
        let first =
            |value: &Value| if let Value::First(first) = value { Some(*first) } else { None };
        self.get(first).unwrap_or_default()
    }

    fn next(&self) -> NextTurn {
        let next = |value: &Value| if let Value::Next(next) = value { Some(*next) } else { None };
        self.get(next).unwrap_or_default()
    }

    fn until(&self) -> Option<Date> {
        self.get(|value| if let Value::Until(day) = value { Some(*day) } else { None })
    }

    fn at_least(&self) -> u8 {
        let usual = if self.kind == KindWord::Anon { FEWEST_ANON } else { AT_LEAST };
        let people = |value: &Value| if let Value::AtLeast(n) = value { Some(*n) } else { None };
        self.get(people).unwrap_or(usual)
    }

    fn groups(&self, faults: &mut Faults) -> Option<Kind> {
        let mix = |value: &Value| if let Value::Mix(mix) = value { Some(*mix) } else { None };
        let turns =
            |value: &Value| if let Value::Turns(turns) = value { Some(*turns) } else { None };
        let times = |value: &Value| {
            if let Value::Times(times) = value { Some(times.clone()) } else { None }
        };
        let (mix, times) = (self.get(mix).unwrap_or_default(), self.get(times).unwrap_or_default());
        let turns: Turns = self.get(turns).unwrap_or_default();
        match mix {
            Mix::Join => self.needs_groups(Key::Mix, faults),
            Mix::Same => self.needs_same_groups(faults),
            Mix::Random | Mix::New | Mix::ByHand => {}
        }
        if !times.is_empty() {
            self.as_many_as_questions(Key::Times, times.len(), faults);
            self.check_times(&times, turns, faults);
        }
        Some(Kind::Groups {
            size: self.kind.group_size()?,
            mix,
            turns,
            times,
            harvest: self.shared()?,
        })
    }

    /// All questions, once for each person if each has a turn, must fit into the step.
    fn check_times(&self, times: &[u16], turns: Turns, faults: &mut Faults) {
        let people = match (turns, self.kind.group_size()) {
            (Turns::Each, Some(size)) => u32::try_from(size.people()).unwrap_or(u32::MAX),
            _ => 1,
        };
        let once: u32 = times.iter().map(|minutes| u32::from(*minutes)).sum();
        let sum = once.saturating_mul(people);
        let minutes = self.settings.minutes().unwrap_or_default();
        if minutes > 0
            && sum > u32::from(minutes)
            && let Some(span) = self.settings.span(Key::Minutes)
        {
            faults.add(span, Fault::TimesTooLong { sum, minutes });
        }
    }

    /// A step before must have made small groups, whatever lies between.
    fn needs_groups(&self, key: Key, faults: &mut Faults) {
        if !self.before.iter().any(|step| matches!(step.kind, Kind::Groups { .. })) {
            let span = self.settings.span(key).unwrap_or(self.heading);
            faults.add(span, Fault::NeedsGroups { key });
        }
    }

    /// A step before must have made small groups of this size.
    fn needs_same_groups(&self, faults: &mut Faults) {
        if !self.before.iter().any(|step| KindWord::of(&step.kind) == self.kind) {
            let span = self.settings.span(Key::Mix).unwrap_or(self.heading);
            faults.add(span, Fault::NeedsSameGroups { kind: self.kind });
        }
    }

    fn as_many_as_questions(&self, key: Key, times: usize, faults: &mut Faults) {
        let questions = self.text.ask.len();
        if times != questions && questions > 0 {
            let span = self.settings.span(key).unwrap_or(self.heading);
            faults.add(span, Fault::TimesDiffer { key, times, questions });
        }
    }

    fn vote(&self, faults: &mut Faults) -> Option<Kind> {
        let scale = |value: &Value| {
            if let Value::Scale(low, high) = value { Some((*low, *high)) } else { None }
        };
        let dots = |value: &Value| if let Value::Dots(dots) = value { Some(*dots) } else { None };
        let (scale, earlier) = (self.get(scale), self.get(earlier_step));
        self.check_sources(scale.is_some(), faults);
        let repeated = match &earlier {
            Some((key, id)) => self.earlier(*key, id, faults),
            None => None,
        };
        let ballot = match (repeated, self.kind, scale) {
            (Some(Kind::Vote { ballot, .. }), ..) => ballot.clone(),
            (_, KindWord::Dots, _) => Ballot::Dots(self.get(dots).unwrap_or(DOTS)),
            (.., Some((low, high))) => Ballot::Scale(low, high),
            _ => match self.get(ballot) {
                Some(BallotWord::Rank) => Ballot::Rank,
                Some(BallotWord::One) | None => Ballot::One,
            },
        };
        self.check_questions(&ballot, earlier.as_ref().map(|(key, _)| *key), faults);
        let options = match earlier {
            Some((Key::SameAs, step)) => Options::SameAs(step),
            Some((Key::Each, step)) => Options::Each(step),
            Some((_, step)) => Options::From(step),
            None if self.text.list.is_empty() && scale.is_none() => Options::Asked,
            None => Options::Listed,
        };
        let harvest = match self.settings.harvest()? {
            Harvest::Aggregate => CountHarvest::Aggregate,
            Harvest::None => CountHarvest::None,
            Harvest::Group | Harvest::Own => return None,
        };
        Some(Kind::Vote { ballot, options, harvest })
    }

    fn from(&self) -> Option<(Key, StepId)> {
        self.get(|value| match value {
            Value::From(step) => Some((Key::From, step.clone())),
            _ => None,
        })
    }

    /// The answers of a vote come from one place; what is gone through with them, from another.
    fn check_sources(&self, scale: bool, faults: &mut Faults) {
        let listed = !self.text.list.is_empty();
        let elsewhere = [Key::From, Key::SameAs].map(|key| self.settings.span(key).is_some());
        let answers = [listed, scale].into_iter().chain(elsewhere);
        let each = self.settings.span(Key::Each).is_some();
        let twice = answers.filter(|source| *source).count() > 1;
        if twice || each && elsewhere.contains(&true) {
            faults.add(self.heading, Fault::TwoSources);
        } else if each && !listed && !scale {
            faults.add(self.heading, Fault::NoList { kind: self.kind });
        }
        if let Some(span) = self.settings.span(Key::Ballot) {
            if scale {
                faults.add(span, Fault::ScaleAndBallot);
            } else if each && self.get(ballot) == Some(BallotWord::Rank) {
                faults.add(span, Fault::EachAndRank);
            }
        }
    }

    /// A vote asks one question; on a scale as many as it likes; and one that is repeated asks
    /// again what was asked, if it has no words of its own.
    fn check_questions(&self, ballot: &Ballot, earlier: Option<Key>, faults: &mut Faults) {
        let count = self.text.ask.len();
        if count == 0 && earlier != Some(Key::SameAs) {
            faults.add(self.heading, Fault::NoQuestion { kind: self.kind });
        }
        let several = matches!(ballot, Ballot::Scale(..)) && earlier != Some(Key::Each);
        if !several && count > 1 && self.kind == KindWord::Poll {
            faults.add(self.heading, Fault::TooManyQuestions { kind: self.kind, count });
        }
    }

    /// The earlier step that a vote builds on: one whose harvest the circle has, or a vote.
    fn earlier(&self, key: Key, id: &StepId, faults: &mut Faults) -> Option<&Kind> {
        let step = self.before.iter().find(|step| step.id == *id);
        let fits = |kind: &Kind| match key {
            Key::SameAs => KindWord::of(kind) == self.kind,
            _ => gathers(kind),
        };
        let fitting = step.map(|step| &step.kind).filter(|kind| fits(kind));
        if fitting.is_none() {
            let span = self.settings.span(key).unwrap_or(self.heading);
            faults.add(span, Fault::NoSuchStep { key, id: id.clone() });
        }
        let repeated = fitting.filter(|_| key == Key::SameAs)?;
        let there = self.texts.get(id).map_or(0, |text| text.ask.len());
        let here = self.text.ask.len();
        if here != there && here > 0 && there > 0 {
            faults.add(self.heading, Fault::QuestionsDiffer { id: id.clone(), here, there });
        }
        Some(repeated)
    }

    fn table(&self, faults: &mut Faults) -> Option<Kind> {
        if self.text.table.is_none() {
            faults.add(self.heading, Fault::NoTable);
        }
        let rows = |value: &Value| if let Value::Rows(rows) = value { Some(*rows) } else { None };
        let rows = self.get(rows).unwrap_or(ROWS);
        let by = match self.by() {
            None | Some(ByWord::Person) => TableBy::Person,
            Some(ByWord::Group) => {
                self.needs_groups(Key::By, faults);
                TableBy::Group
            }
            Some(ByWord::Circle) => {
                let from = self.rows_from(faults);
                return self.board(rows, from, faults);
            }
        };
        let harvest = match self.settings.harvest()? {
            Harvest::Own => TableHarvest::Own,
            Harvest::Group => TableHarvest::Group,
            Harvest::None | Harvest::Aggregate => return None,
        };
        let from = self.rows_from(faults);
        Some(Kind::Table { by, rows, from, harvest })
    }

    fn by(&self) -> Option<ByWord> {
        self.get(|value| if let Value::By(by) = value { Some(*by) } else { None })
    }

    fn adapt(&self, faults: &mut Faults) -> Option<Kind> {
        let scripts = |value: &Value| {
            if let Value::Scripts(scripts) = value { Some(scripts.clone()) } else { None }
        };
        let most =
            |value: &Value| if let Value::MinutesAtMost(most) = value { Some(*most) } else { None };
        let by = match self.by() {
            Some(ByWord::Group) => {
                self.needs_groups(Key::By, faults);
                TableBy::Group
            }
            _ => TableBy::Person,
        };
        Some(Kind::Adapt {
            by,
            scripts: self.get(scripts).unwrap_or_default(),
            minutes_at_most: self.get(most),
            harvest: self.private()?,
        })
    }

    /// The earlier step whose items are the rows of a table.
    fn rows_from(&self, faults: &mut Faults) -> Option<StepId> {
        let (key, id) = self.from()?;
        self.earlier(key, &id, faults);
        let named = self.text.table.as_ref().is_some_and(|table| !table.rows.is_empty());
        if let (true, Some(span)) = (named, self.settings.span(Key::From)) {
            faults.add(span, Fault::TwoSourcesOfRows);
        }
        Some(id)
    }

    /// Its name stands between braces elsewhere, where `name` has a meaning of its own.
    fn bring(&self, faults: &mut Faults) -> Kind {
        if self.id.0 == placeholders::NAME {
            faults.add(self.heading, Fault::BringsName);
        }
        Kind::Bring
    }

    fn sort(&self, faults: &mut Faults) -> Option<Kind> {
        let by = |value: &Value| if let Value::SortBy(by) = value { Some(*by) } else { None };
        let headings = self.text.list.len();
        if headings > MOST_HEADINGS {
            faults.add(self.heading, Fault::TooManyHeadings { headings, most: MOST_HEADINGS });
        }
        let Some((key, from)) = self.from() else {
            if !self.settings.failed(Key::From) {
                faults.add(self.heading, Fault::NothingToSort);
            }
            return None;
        };
        self.earlier(key, &from, faults);
        Some(Kind::Sort { from, by: self.get(by).unwrap_or_default(), harvest: self.shared()? })
    }

    /// Everybody reads the table of the circle, so nothing of it is anybody's own.
    fn board(&self, rows: u8, from: Option<StepId>, faults: &mut Faults) -> Option<Kind> {
        if self.settings.harvest()? != Harvest::Group {
            let span = self.settings.span(Key::Harvest).unwrap_or(self.heading);
            faults.add(span, Fault::TableOfAll);
        }
        Some(Kind::Board { rows, from })
    }

    /// The minute of each event of a drill: as the script says, or spread over its minutes.
    fn minutes_of_events(&self, faults: &mut Faults) -> Vec<Option<u16>> {
        let at = |value: &Value| if let Value::At(at) = value { Some(at.clone()) } else { None };
        let minutes = self.settings.minutes().unwrap_or_default();
        if let Some(at) = self.get(at) {
            self.as_many_as_questions(Key::At, at.len(), faults);
            let last = at.iter().flatten().next_back();
            let late = last.filter(|last| minutes > 0 && **last > minutes);
            if let (Some(at), Some(span)) = (late, self.settings.span(Key::At)) {
                faults.add(span, Fault::EventTooLate { at: *at, minutes });
            }
            return at;
        }
        let events = u16::try_from(self.text.ask.len()).unwrap_or(u16::MAX).max(1);
        let said = self.settings.failed(Key::At) || self.settings.failed(Key::Minutes);
        if events > 1 && minutes == 0 && !said {
            faults.add(self.heading, Fault::EventsWithoutTimes);
        }
        let apart = minutes / events;
        (0..events).map(|number| Some(number * apart)).collect()
    }

    /// To whom each event of a drill is told.
    fn addressees(&self, faults: &mut Faults) -> Vec<Addressee> {
        let to = |value: &Value| if let Value::For(to) = value { Some(to.clone()) } else { None };
        let (Some(to), Some(span)) = (self.get(to), self.settings.span(Key::For)) else {
            return Vec::new();
        };
        self.as_many_as_questions(Key::For, to.len(), faults);
        for addressee in &to {
            if let Addressee::Role(role) = addressee
                && addressee.role(&self.text.list).is_none()
            {
                let roles = self.text.list.iter().map(String::as_str);
                let near = nearest(role, roles).map(ToOwned::to_owned);
                faults.add(span, Fault::NoSuchRole { role: role.clone(), near });
            }
        }
        to
    }
}

/// The earlier step that a vote names, and by which setting.
fn earlier_step(value: &Value) -> Option<(Key, StepId)> {
    match value {
        Value::From(step) => Some((Key::From, step.clone())),
        Value::SameAs(step) => Some((Key::SameAs, step.clone())),
        Value::Each(step) => Some((Key::Each, step.clone())),
        _ => None,
    }
}

fn ballot(value: &Value) -> Option<BallotWord> {
    if let Value::Ballot(ballot) = value { Some(*ballot) } else { None }
}

/// Whether the circle has something of such a step that another step can work on.
fn gathers(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Wall { harvest: SharedHarvest::Group, .. }
            | Kind::Anon { harvest: SharedHarvest::Group, .. }
            | Kind::Groups { harvest: SharedHarvest::Group, .. }
            | Kind::Gallery { harvest: SharedHarvest::Group, .. }
            | Kind::Plenary { harvest: SharedHarvest::Group }
            | Kind::Table { harvest: TableHarvest::Group, .. }
            | Kind::Board { .. }
            | Kind::Sort { harvest: SharedHarvest::Group, .. }
            | Kind::Bring
    )
}
