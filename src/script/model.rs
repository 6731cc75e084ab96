//! What a script is, once it has been read and found to be without a mistake.
//!
//! A [`Script`] holds what is true in every language (times, kinds, harvest classes) apart from
//! what people read ([`Text`]), so that a circle in one language and a private room in another
//! run the same steps. The harvest classes that a step may have are part of its kind: a step
//! whose answers are private has no way to say "show them to the group" (promise P6).

use std::{collections::BTreeMap, fmt, ops::RangeInclusive};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::columns::{Column, Holds};
use crate::speech::Language;

/// The name of a script: its file's name without the ending, such as `checkin-round`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ScriptName(pub String);

impl fmt::Display for ScriptName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The name of a step, by which its translations are matched; unique within a script.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StepId(pub String);

impl fmt::Display for StepId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How much care an exercise asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Care {
    /// Nothing personal is asked.
    Green,
    /// Something personal may be said. The script ends with a closing step.
    Amber,
    /// Threats or hurt may surface: a facilitator and a second person must be there, and no timer
    /// may start it (promise P10). The script ends with a closing step.
    Red,
}

/// What may be kept of what people write to Kolo alone. Nothing of it has a way into a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PrivateHarvest {
    /// Goes back to its author at the end, and to nobody else.
    Own,
    /// Erased when the step is over.
    None,
}

/// When what somebody wrote for themselves alone goes back to them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Returns {
    /// When the session ends.
    #[default]
    End,
    /// On a day that its author is asked for; it is kept until then, for them alone.
    Asked,
}

/// Whether an author is told that they may hand what is theirs alone to one human.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HandOn {
    /// They are not.
    #[default]
    Never,
    /// Once, when it goes back to them.
    Offered,
}

/// What something of a step may become when the session is over, if its author says yes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Becomes {
    /// Nothing: it ends with the session.
    #[default]
    Nothing,
    /// What somebody wrote last in it is shown to them when a check-in was amber or red.
    WhatHelps,
    /// Those who were in a small group look out for each other until a day.
    Buddies,
}

/// Where a script can be begun.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Opens {
    /// In a circle, by who facilitates.
    #[default]
    Circle,
    /// There, and by anybody for themselves, in their private room.
    Alone,
}

/// What may be kept of what is said or shown before the circle, without names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SharedHarvest {
    /// It may stand in what the group takes home.
    Group,
    /// It stays in the moment; Kolo's copy is erased once it was shown.
    None,
}

/// What may be kept of a vote. Single votes are erased when they are counted, either way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CountHarvest {
    /// The counts may stand in what the group takes home.
    Aggregate,
    /// The counts are shown, and not kept.
    None,
}

/// What may become of the rows of a table. Each author has a copy of their own in every case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TableHarvest {
    /// Nobody but their author ever sees them.
    Own,
    /// Row by row, and only by its author's word, they are shown to the circle without a name, and
    /// may stand in what the group takes home.
    Group,
}

/// Who has the word first in a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum First {
    /// The facilitators, then everybody else in an order drawn afresh.
    #[default]
    Facilitator,
    /// Everybody in an order drawn afresh.
    Anyone,
}

/// Who has the word next in a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NextTurn {
    /// Whoever follows in the order that was announced.
    #[default]
    Order,
    /// Whoever is named by the one who has spoken.
    Named,
}

/// How many people make a small group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum GroupSize {
    /// Two; one group of three if somebody would be alone.
    Pairs,
    /// Three; groups of four or pairs for who is left over.
    Trios,
    /// Four; groups of five or three for who is left over.
    Fours,
}

impl GroupSize {
    /// How many people are meant.
    pub fn people(self) -> usize {
        match self {
            Self::Pairs => 2,
            Self::Trios => 3,
            Self::Fours => 4,
        }
    }
}

/// How small groups are made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mix {
    /// By lot.
    #[default]
    Random,
    /// By lot, so that as few as can be meet somebody of an earlier group of this session again.
    New,
    /// A facilitator says who goes with whom.
    ByHand,
    /// The groups of the last step that made some are put together, as from pairs to fours.
    Join,
    /// The groups of the last step of the same size meet again.
    Same,
}

/// Whose matter the questions of a small group are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Turns {
    /// Everybody's at once: each question comes once.
    #[default]
    Together,
    /// Each person's in turn: all questions come once for each, and `{name}` in them is theirs.
    Each,
}

/// How people vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Ballot {
    /// One of the options.
    One,
    /// A number from the first to the second, for each question.
    Scale(u8, u8),
    /// All options, the dearest first.
    Rank,
    /// So many dots, to be put on options as one likes.
    Dots(u8),
}

/// Where the options of a vote come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Options {
    /// The script lists them.
    Listed,
    /// They are what the circle has gathered in an earlier step.
    From(StepId),
    /// The script lists them, or they are the numbers of a scale, and they are asked for each thing
    /// that the circle has gathered in an earlier step.
    Each(StepId),
    /// They are those of an earlier vote, whose counts are shown beside the new ones.
    SameAs(StepId),
    /// A facilitator writes them down when the step begins.
    Asked,
}

/// Who fills a table, or makes a script.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TableBy {
    /// Everybody, alone.
    #[default]
    Person,
    /// One scribe for each small group of the last step that made some, while the group talks in
    /// its room.
    Group,
}

/// Who may put items under headings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SortBy {
    /// Facilitators, while the circle says what belongs where.
    #[default]
    Facilitator,
    /// Everybody who takes part.
    Anyone,
}

/// To whom an event of a drill is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Addressee {
    /// The whole circle.
    All,
    /// Whoever plays this role: its words in the list of the original, or its number there.
    Role(String),
}

impl Addressee {
    /// The place in `roles` of the one that is meant, from 0; nothing if all are, or none of them.
    pub fn role(&self, roles: &[String]) -> Option<usize> {
        let Self::Role(name) = self else { return None };
        let alike = |role: &String| role.to_lowercase() == name.to_lowercase();
        let numbered = || name.parse::<usize>().ok()?.checked_sub(1);
        roles.iter().position(alike).or_else(numbered).filter(|at| *at < roles.len())
    }
}

/// What a step does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Kind {
    /// Kolo says something in the circle.
    Say {
        /// The last day on which it is said: what it states may not be so any more after that.
        #[serde(default)]
        until: Option<Date>,
    },
    /// Each person in turn answers in the circle; one round for each question.
    Round {
        /// What may be kept.
        harvest: SharedHarvest,
        /// Who begins.
        first: First,
        /// Who comes next.
        #[serde(default)]
        next: NextTurn,
    },
    /// Each person answers Kolo alone; one after the other for each question.
    Private {
        /// What may be kept.
        harvest: PrivateHarvest,
    },
    /// Everybody writes to Kolo alone; all of it is shown together, shuffled, without names.
    Wall {
        /// What may be kept.
        harvest: SharedHarvest,
        /// How many people must have written before it may be shown; 2 or more.
        at_least: u8,
    },
    /// Everybody writes to Kolo alone; from five on, what was written is shown in batches, shuffled,
    /// without names, after a facilitator could look through it and hold a part back.
    Anon {
        /// What may be kept.
        harvest: SharedHarvest,
        /// How many people must have written before anything is shown; 5 or more.
        at_least: u8,
    },
    /// Small groups talk in encrypted rooms of their own, and come back.
    Groups {
        /// How many in each.
        size: GroupSize,
        /// How they are made.
        mix: Mix,
        /// Whose matter the questions are.
        turns: Turns,
        /// Minutes for each question; as many as there are questions, or none: then the step's
        /// minutes are shared out equally.
        times: Vec<u16>,
        /// What may be kept of the line that each group brings back.
        harvest: SharedHarvest,
    },
    /// Everybody votes alone; only counts are shown, and only from five votes on.
    Vote {
        /// How.
        ballot: Ballot,
        /// On what.
        options: Options,
        /// What may be kept.
        harvest: CountHarvest,
    },
    /// Rows are filled alone, cell by cell.
    Table {
        /// Who fills them.
        by: TableBy,
        /// How many rows one author may fill, if the script does not name the rows; 1 or more.
        rows: u8,
        /// The earlier step whose items are the rows, if they come from one.
        #[serde(default)]
        from: Option<StepId>,
        /// What may become of them.
        harvest: TableHarvest,
    },
    /// One table for the whole circle, talked about and filled in its room by one scribe. All of it
    /// may stand in what the group takes home.
    Board {
        /// How many rows it may have, if the script does not name the rows; 1 or more.
        rows: u8,
        /// The earlier step whose items are the rows, if they come from one.
        #[serde(default)]
        from: Option<StepId>,
    },
    /// A private form of several questions, with a way back, a review and changes. Its author gets
    /// it as a file.
    Form {
        /// What may be kept until the end of the session.
        harvest: PrivateHarvest,
    },
    /// A script is made alone out of one that Kolo has: part by part it is kept, said in other words
    /// or left out. Its author gets it as a file that Kolo can lead.
    Adapt {
        /// Who makes one.
        by: TableBy,
        /// Out of which scripts; empty if any will do.
        scripts: Vec<ScriptName>,
        /// How many minutes it is meant to take at most, if the script says so.
        minutes_at_most: Option<u16>,
        /// What may be kept until the end of the session.
        harvest: PrivateHarvest,
    },
    /// Everybody writes to Kolo alone under several themes; each theme is shown as a list without
    /// names, and people mark privately what they will borrow.
    Gallery {
        /// What may be kept.
        harvest: SharedHarvest,
        /// How many people must have written before it may be shown; 2 or more.
        at_least: u8,
    },
    /// Invented events of a rehearsal, each at its minute; every message is marked as a drill.
    Inject {
        /// The minute of each event, counted from the beginning of the step, none before the last;
        /// nothing for an event that comes when a facilitator calls it.
        at: Vec<Option<u16>>,
        /// To whom each event is told; empty if all are told to all.
        #[serde(default)]
        to: Vec<Addressee>,
    },
    /// A facilitator writes something down in private, as material for what follows.
    Bring,
    /// What the circle has gathered is put under headings, in the circle.
    Sort {
        /// The earlier step whose items are sorted.
        from: StepId,
        /// Who may sort.
        by: SortBy,
        /// What may be kept.
        harvest: SharedHarvest,
    },
    /// A private promise with a date.
    Commit,
    /// An open floor, with a speaking list on request and a parking place.
    Plenary {
        /// What may be kept of what is parked.
        harvest: SharedHarvest,
    },
    /// Silence, for as long as the step's minutes say.
    Pause,
    /// Closing words in the circle, then one question to each person alone. The answer is erased
    /// when its author has been heard.
    Close,
}

/// One step, without its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its name.
    pub id: StepId,
    /// What it does.
    #[serde(flatten)]
    pub kind: Kind,
    /// The time planned for it, in minutes; 0 means that the script goes straight on.
    pub minutes: u16,
    /// When what is its author's alone goes back to them.
    #[serde(default)]
    pub returns: Returns,
    /// Whether its author may hand it to one human then.
    #[serde(default)]
    pub hand: HandOn,
    /// After how many days each may answer the same again, alone, if they want to; each more than
    /// the one before.
    #[serde(default)]
    pub again: Vec<u16>,
    /// What something of it may become, if whoever it is about says yes.
    #[serde(default)]
    pub becomes: Becomes,
}

/// The words of a step in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepText {
    /// What Kolo says in the circle before anything is asked, a message each.
    pub say: Vec<String>,
    /// The questions, in order.
    pub ask: Vec<String>,
    /// The options of a vote, the themes of a gallery, the roles of a drill, the cards of small
    /// groups, the headings under which something is sorted.
    #[serde(default)]
    pub list: Vec<String>,
    /// The empty table that is to be filled.
    #[serde(default)]
    pub table: Option<TableText>,
}

/// An empty table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableText {
    /// The columns that are filled; never empty.
    pub columns: Vec<Column>,
    /// The rows that the script names; if there are none, people bring their own.
    pub rows: Vec<String>,
}

impl TableText {
    /// The column with the day on which a row was checked, if it has one.
    pub fn checked(&self) -> Option<usize> {
        self.columns.iter().position(|column| column.holds == Holds::Checked)
    }
}

/// The words of a script in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The title, as people read it.
    pub title: String,
    /// What will happen, as it is announced.
    pub about: String,
    /// What may be hard in it, as people are told before they agree; may be empty.
    #[serde(default)]
    pub content: String,
    /// What somebody can do instead for whom it is not the moment; may be empty.
    #[serde(default)]
    pub instead: String,
    /// What it is for; for facilitators, never sent to a room, as are the following.
    #[serde(default)]
    pub aims: String,
    /// What is needed.
    #[serde(default)]
    pub needed: String,
    /// What to bear in mind.
    #[serde(default)]
    pub points: String,
    /// Energy, conflict, distress, culture.
    pub notes: String,
    /// The words of each step.
    pub steps: BTreeMap<StepId, StepText>,
}

/// One exercise, in all its languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Script {
    /// Its name.
    pub name: ScriptName,
    /// The whole time planned, in minutes.
    pub minutes: u16,
    /// How much care it asks for.
    pub care: Care,
    /// For how many people it is meant, where the script says so.
    pub people: Option<RangeInclusive<u8>>,
    /// Scripts that a facilitator may take instead.
    #[serde(default)]
    pub alternatives: Vec<ScriptName>,
    /// Letters and numbers of the maps it belongs to, such as `B`, `S`, `w5`, `K3`.
    pub maps: Vec<String>,
    /// The tradition that it descends from.
    pub lineage: String,
    /// Where it can be begun.
    #[serde(default)]
    pub opens: Opens,
    /// The steps, in order; never empty.
    pub steps: Vec<Step>,
    /// The language in which it was written first.
    pub source: Language,
    /// Its words; always holds `source`.
    pub texts: BTreeMap<Language, Text>,
}

impl Script {
    /// The words in `language`, or in the language in which the script was written.
    pub fn text(&self, language: &Language) -> Option<&Text> {
        self.texts.get(language).or_else(|| self.texts.get(&self.source))
    }

    /// The words of one step in `language`, or in the language in which the script was written.
    pub fn step_text(&self, language: &Language, step: &StepId) -> Option<&StepText> {
        let translated = self.texts.get(language).and_then(|text| text.steps.get(step));
        translated.or_else(|| self.texts.get(&self.source)?.steps.get(step))
    }
}
