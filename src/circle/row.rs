//! What is stored of a circle and of its session.

use std::collections::VecDeque;

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, UserId};
use serde::{Deserialize, Serialize};

use super::alone::counts::Counts;
use super::care::{CircleCare, SessionCare};
use crate::{
    core::{BreakoutId, Member, Transaction, TransactionError},
    script::{Kind, Script, ScriptName, StepId, Text},
    speech::{Language, short},
    store::{Row, Table, debug_shows_nothing},
};

/// A room with its people.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Circle {
    pub room: OwnedRoomId,
    pub language: Language,
    /// Who leads: the first is the facilitator, the others are co-facilitators. Never empty.
    pub facilitators: Vec<OwnedUserId>,
    /// Who is here, as far as Kolo leads them; never more than [`MOST_PEOPLE`].
    pub members: Vec<Member>,
    /// How many more are in the room.
    pub beyond: usize,
    /// Scripts that Kolo has just offered to a facilitator, who may choose by number.
    pub offered: Option<Offered>,
    /// People who cannot be reached, of whom the facilitator has been told.
    pub unreachable: Vec<OwnedUserId>,
    /// People who cannot read what Kolo writes, of whom the facilitator has been told.
    pub unverified: Vec<OwnedUserId>,
    /// Kolo may not write in the room, of which the facilitator has been told.
    #[serde(default)]
    pub voiceless: bool,
    /// For how many days what it has gathered is kept, if not for the usual time.
    #[serde(default)]
    pub keep_days: Option<u8>,
    /// Where its clock stands, by the name of the time zone; UTC if nobody has said so.
    #[serde(default)]
    pub time_zone: Option<String>,
    /// The room that takes the place of this one, as soon as Kolo is in it.
    #[serde(default)]
    pub replaced_by: Option<OwnedRoomId>,
    /// Who was in the room that this one has replaced and is not here yet.
    #[serde(default)]
    pub following: Vec<OwnedUserId>,
    /// It has been told that answers take time on this homeserver.
    #[serde(default)]
    pub knows_pace: bool,
    /// Counts are shown as a picture too.
    #[serde(default)]
    pub pictures: bool,
    /// How its people are looked after.
    #[serde(default)]
    pub care: CircleCare,
    /// Who does an exercise alone, if this is no circle but only stands for one.
    #[serde(skip)]
    pub alone: Option<OwnedUserId>,
}

/// Kolo leads circles of so many people at most. They are meant for 3 to 25; the rows of a circle
/// and of its session have to stay below what the store takes, whatever people are called.
pub(super) const MOST_PEOPLE: usize = 60;

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Offered {
    pub to: OwnedUserId,
    pub scripts: Vec<ScriptName>,
    /// It was made in private, and is answered there.
    #[serde(default)]
    pub alone: bool,
    /// So long the numbers stand for them.
    #[serde(default)]
    pub until: Timestamp,
}

impl Circle {
    pub fn is_facilitator(&self, user: &UserId) -> bool {
        self.facilitators.iter().any(|facilitator| facilitator == user)
    }

    /// Takes over who is in the room.
    pub fn set_members(&mut self, members: &[Member]) {
        let kept = members.iter().take(MOST_PEOPLE);
        self.members = kept
            .map(|member| Member {
                user: member.user.clone(),
                name: member.name.as_deref().map(short).filter(|name| !name.is_empty()),
            })
            .collect();
        self.beyond = members.len() - self.members.len();
        self.unreachable.retain(|user| members.iter().any(|member| member.user == *user));
        self.unverified.retain(|user| members.iter().any(|member| member.user == *user));
    }

    /// Whether somebody is known not to receive, or not to be able to read, what Kolo writes.
    pub fn is_out_of_reach(&self, user: &UserId) -> bool {
        self.unreachable.iter().chain(&self.unverified).any(|other| other == user)
    }

    pub fn is_here(&self, user: &UserId) -> bool {
        self.members.iter().any(|member| member.user == user)
    }
}

impl Row for Circle {
    const TABLE: Table = Table::Circle;
    const VERSION: u16 = 1;
}

/// A script that is being run in a circle.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Session {
    pub circle: OwnedRoomId,
    pub started: Timestamp,
    /// Who takes part, in the order in which they came.
    pub people: Vec<OwnedUserId>,
    /// The step that runs, from 0.
    pub step: usize,
    pub step_started: Timestamp,
    /// Minutes that a facilitator has added.
    pub extra_minutes: u16,
    /// Minutes that a facilitator has taken away.
    #[serde(default)]
    pub fewer_minutes: u16,
    /// It is a break, and no exercise.
    #[serde(default)]
    pub is_break: bool,
    pub state: State,
    pub halted: Option<Halted>,
    /// The votes of this session, one for each of their steps.
    #[serde(default)]
    pub votes: Vec<Vote>,
    /// Who is asked whether they take part, and the like.
    #[serde(default)]
    pub care: SessionCare,
    /// The tables of the whole circle, one for each of their steps.
    #[serde(default)]
    pub boards: Vec<Board>,
    /// The small groups that are out, each in its room.
    #[serde(default)]
    pub groups: Vec<Group>,
    /// How many small groups there have been: each has a number of its own.
    #[serde(default)]
    pub groups_made: u32,
    /// Who has brought something, one for each of such steps.
    #[serde(default)]
    pub brought: Vec<Brought>,
    /// What steps have drawn from earlier ones.
    #[serde(default)]
    pub drawn: Vec<Drawn>,
    /// The numbers of the lines that were brought in a step.
    #[serde(default)]
    pub numbered: Vec<Drawn>,
    /// What has been put under headings.
    #[serde(default)]
    pub sorted: Vec<Sorted>,
    /// Who was in one small group when it had filled a table that is its own.
    #[serde(default)]
    pub filled_together: Vec<(StepId, Vec<OwnedUserId>)>,
}

impl Session {
    pub fn takes_part(&self, user: &UserId) -> bool {
        self.people.iter().any(|person| person == user)
    }
}

impl Session {
    /// Somebody takes part from now on, if there is room.
    pub fn join(&mut self, user: &OwnedUserId) {
        if !self.takes_part(user) && self.people.len() < MOST_PEOPLE {
            self.people.push(user.clone());
        }
    }
}

impl Row for Session {
    const TABLE: Table = Table::Session;
    const VERSION: u16 = 1;
}

/// What the step that runs is doing.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum State {
    /// The exercise has been announced; the facilitator begins.
    Announced,
    /// The facilitator goes on when the circle is ready.
    Open,
    /// The word goes round.
    Round(Round),
    /// Everybody is asked alone.
    Gather(Gather),
    /// Nobody writes.
    Silence,
    /// Anybody talks.
    Plenary(Plenary),
    /// Invented events come.
    Drill(Drill),
    /// Small groups are made, or out.
    Groups(Talk),
    /// The circle fills its table.
    Board,
    /// A facilitator brings something.
    Bringing(Bringing),
    /// Items are put under headings.
    Sorting {
        /// The circle has been shown what stands where.
        shown: bool,
    },
}

/// What is awaited of a facilitator.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Bringing {
    /// Who was asked.
    pub asked: Option<OwnedUserId>,
    /// It came while the session was halted.
    pub noted: bool,
}

/// Somebody has brought something in a step. It lies under their key, like an answer.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Brought {
    pub step: StepId,
    pub by: OwnedUserId,
}

/// What a step has drawn from an earlier one: the numbers of its items, in the order in which
/// people read them.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Drawn {
    pub step: StepId,
    pub items: Vec<u32>,
}

/// What stands under which heading.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Sorted {
    pub step: StepId,
    /// The headings that were added to those of the script.
    pub added: Vec<Added>,
    /// The number of an item, and the place of its heading among all headings, from 0.
    pub places: Vec<(u32, usize)>,
}

/// A heading that somebody has added; empty when they have left or deleted it.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Added {
    pub words: String,
    pub by: Option<OwnedUserId>,
    /// The message in which it was written.
    #[serde(default)]
    pub event: Option<OwnedEventId>,
}

/// Where an open floor is.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Plenary {
    /// Which question, from 0.
    pub question: usize,
    /// Who has the word, if anybody asked for it.
    pub speaker: Option<OwnedUserId>,
    /// Who asked for it, in order.
    pub hands: Vec<OwnedUserId>,
}

/// Where a drill is.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Drill {
    /// The event that comes next by the clock, from 0.
    pub next: usize,
    /// How many events came due while Kolo was away; they come by a facilitator's word.
    pub missed: usize,
    /// Who plays which role, from 0.
    pub roles: Vec<(usize, OwnedUserId)>,
    /// Which events have come, and when.
    #[serde(default)]
    pub came: Vec<(usize, Timestamp)>,
}

/// Where a round is.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Round {
    /// Which question, from 0.
    pub question: usize,
    /// The order that was announced.
    pub order: Vec<OwnedUserId>,
    /// Who has the word.
    pub holder: Option<OwnedUserId>,
    /// Since when.
    #[serde(default)]
    pub since: Option<Timestamp>,
    /// Who comes next, in order.
    pub queue: VecDeque<OwnedUserId>,
    /// Who asked for a later turn, or was away when theirs came.
    pub later: Vec<OwnedUserId>,
    /// The turns that were put off are being taken.
    pub last_call: bool,
    /// Who has had the word, where people name each other.
    #[serde(default)]
    pub had: Vec<OwnedUserId>,
    /// Whom the holder, who has spoken, may name; empty if nobody is asked for a name.
    #[serde(default)]
    pub naming: Vec<OwnedUserId>,
    /// The holder lets the word go without having said so in the circle: nobody waits for them, and
    /// it goes on after a moment.
    #[serde(default)]
    pub quiet: bool,
}

impl Round {
    /// Whether nobody else waits for the word.
    pub fn nobody_waits(&self) -> bool {
        self.queue.is_empty() && self.later.is_empty()
    }

    /// Nobody has the word.
    pub fn lay_down(&mut self) {
        self.holder = None;
        self.naming.clear();
        self.quiet = false;
    }

    /// Whether who has the word will not be asked again.
    pub fn is_last_turn(&self) -> bool {
        self.last_call || self.nobody_waits()
    }

    /// Somebody's turn comes after all others.
    pub fn put_off(&mut self, user: &OwnedUserId) {
        if self.last_call {
            self.queue.push_back(user.clone());
        } else {
            self.later.push(user.clone());
        }
    }
}

/// What the small groups are doing.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Talk {
    /// A facilitator is asked who goes with whom.
    Placing,
    /// They talk.
    Talking {
        /// For so many seconds in all, with what a facilitator has added.
        whole: i64,
        /// They have been told that two minutes are left.
        warned: bool,
    },
    /// They are called back, and some still have to write their line.
    Returning,
}

/// A small group.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Group {
    pub id: BreakoutId,
    pub number: u32,
    pub name: String,
    /// Who is in it, in the order of their turns.
    pub people: Vec<OwnedUserId>,
    /// Who of them is in its room, or invited.
    pub there: Vec<OwnedUserId>,
    /// Which of its questions, or of its people's questions, is talked about, from 0.
    pub part: usize,
    /// After so many seconds of talk the next one comes.
    pub until: i64,
    /// Who wrote its line last.
    pub line_by: Option<OwnedUserId>,
    /// It brings no line.
    pub passes: bool,
    /// Who writes the table for it.
    pub scribe: Option<OwnedUserId>,
    /// It has no room, and a facilitator knows it.
    pub lost: bool,
    /// The opening of its room, or an invitation, was taken back.
    pub unopened: bool,
    /// Something that it was to hear was taken back.
    pub unsaid: bool,
    /// It was called back, and its room stays open until it meets again.
    #[serde(default)]
    pub waits: bool,
    /// It was called back, and has met again.
    #[serde(default)]
    pub again: bool,
    /// Which card of the step it was dealt, from 0.
    #[serde(default)]
    pub card: Option<usize>,
}

/// Who was in one small group, in the groups that were made for a step.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Met {
    pub groupings: Vec<Vec<Vec<OwnedUserId>>>,
}

impl Met {
    pub fn key(circle: &RoomId, step: &StepId) -> Vec<u8> {
        format!("met {circle}\n{step}").into_bytes()
    }
}

impl Row for Met {
    const TABLE: Table = Table::Breakout;
    const VERSION: u16 = 1;
}

/// Who has answered alone.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Gather {
    pub asked: Vec<OwnedUserId>,
    /// Who has answered or passed.
    pub finished: Vec<OwnedUserId>,
    /// The facilitator has been told that all have finished.
    pub told: bool,
    /// The facilitator has been told that too few have answered. It is not said again by itself,
    /// since that would tell when somebody has.
    #[serde(default)]
    pub scarce: bool,
    #[serde(default)]
    pub pool: Pool,
    /// What was written has been shown, and people are asked what they take from it.
    #[serde(default)]
    pub opened: bool,
}

/// What has become of answers without a name.
#[derive(Clone, Copy, Default, Serialize, Deserialize)]
pub(super) struct Pool {
    /// How many batches the circle has been shown.
    pub batches: u32,
    /// A facilitator has been asked what is to become of the next.
    pub offered: bool,
    /// A facilitator has looked through what there was.
    pub looked: bool,
}

/// What is voted on in a step, and what was counted.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Vote {
    pub step: StepId,
    /// The step whose words are voted on: this one, or the one whose vote is repeated.
    pub about: StepId,
    /// The options in the words of people; nothing if the script lists them. Empty as long as a
    /// facilitator has not written them.
    pub options: Option<Vec<String>>,
    /// What is gone through with the same answers for each, in the words of people; nothing if the
    /// vote asks its own questions. Empty as long as a facilitator has not written them.
    #[serde(default)]
    pub items: Option<Vec<String>>,
    /// Who has written the options, or what is gone through, for this vote, and in which message.
    #[serde(default)]
    pub written: Option<Origin>,
    /// What was counted, the latest last.
    pub counts: Vec<Counts>,
}

/// Whose words something is, and the message in which they wrote them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Origin {
    pub by: OwnedUserId,
    pub event: Option<OwnedEventId>,
}

/// A table of the whole circle. What stands in it lies under the keys of those who wrote it.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Board {
    pub step: StepId,
    /// Who writes.
    pub scribe: Option<OwnedUserId>,
    /// The cell that is asked for; behind the last, none is.
    pub cell: usize,
    /// The circle has seen all of it, and nothing was asked since.
    pub done: bool,
    /// Where it goes on when the cell that is being changed is written.
    pub then: Option<usize>,
    /// Who has filled each cell.
    pub authors: Vec<Option<OwnedUserId>>,
    /// So many rows were to be checked again when a facilitator heard of it last.
    #[serde(default)]
    pub unchecked: usize,
}

impl Board {
    pub fn new(step: &StepId, scribe: Option<OwnedUserId>) -> Self {
        Self {
            step: step.clone(),
            scribe,
            cell: 0,
            done: false,
            then: None,
            authors: Vec::new(),
            unchecked: 0,
        }
    }
}

/// A session that does not go on until a facilitator says so.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(super) struct Halted {
    pub why: Halt,
    /// Seconds that were left of the step's time.
    pub step_left: Option<i64>,
    /// Seconds that were left of a silence.
    pub silence_left: Option<i64>,
    /// Seconds that were left until the next event of a drill.
    #[serde(default)]
    pub event_left: Option<i64>,
    /// Something that the circle was to hear was taken back, and is said again.
    pub unsaid: bool,
}

/// Why a session is halted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Halt {
    /// Somebody asked for a pause. What had been said to Kolo or by Kolo stands.
    Pause,
    /// Somebody said stop. What Kolo had not sent yet was taken back (promise P7).
    Stop,
}

/// The script as it was when the session began, without its words.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct RunningScript(Script);

impl Row for RunningScript {
    const TABLE: Table = Table::Script;
    const VERSION: u16 = 1;
}

/// Its words in one language: a row each, since together they could be too large for one.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct RunningText(Text);

impl Row for RunningText {
    const TABLE: Table = Table::Script;
    const VERSION: u16 = 1;
}

impl RunningScript {
    fn text_key(room: &RoomId, language: &Language) -> Vec<u8> {
        format!("{room}\n{language}").into_bytes()
    }

    /// What the step with this number does.
    pub fn kind_of(&self, step: usize) -> Option<Kind> {
        self.0.steps.get(step).map(|step| step.kind.clone())
    }

    /// The name of the step with this number.
    pub fn id_of(&self, step: usize) -> Option<StepId> {
        self.0.steps.get(step).map(|step| step.id.clone())
    }

    /// Keeps a script for a session. The notes for facilitators are left out: no room sees them.
    pub fn keep(
        tx: &mut Transaction<'_>,
        room: &RoomId,
        script: &Script,
    ) -> Result<(), TransactionError> {
        for (language, text) in &script.texts {
            let text = Text {
                aims: String::new(),
                needed: String::new(),
                points: String::new(),
                notes: String::new(),
                ..text.clone()
            };
            tx.put(&Self::text_key(room, language), &RunningText(text))?;
        }
        let wordless = Text::default();
        let texts = script.texts.keys().map(|tag| (tag.clone(), wordless.clone())).collect();
        tx.put(room.as_bytes(), &Self(Script { texts, ..script.clone() }))
    }

    /// The script of a session, with its words.
    pub fn load(tx: &Transaction<'_>, room: &RoomId) -> Result<Option<Script>, TransactionError> {
        let Some(Self(mut script)) = tx.get(room.as_bytes())? else { return Ok(None) };
        for (language, text) in &mut script.texts {
            if let Some(RunningText(words)) = tx.get(&Self::text_key(room, language))? {
                *text = words;
            }
        }
        Ok(Some(script))
    }

    /// The session is over.
    pub fn remove(tx: &mut Transaction<'_>, room: &RoomId) -> Result<(), TransactionError> {
        if let Some(Self(script)) = tx.get(room.as_bytes())? {
            for language in script.texts.keys() {
                tx.delete::<RunningText>(&Self::text_key(room, language));
            }
            tx.delete::<Self>(room.as_bytes());
        }
        Ok(())
    }
}

/// What somebody has written to Kolo alone.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Answer {
    pub text: String,
    /// The message in which it was given.
    #[serde(default)]
    pub event: Option<OwnedEventId>,
    /// The number under which a facilitator or the circle saw it; what the circle has seen stands
    /// still from then on.
    #[serde(default)]
    pub number: Option<u32>,
    #[serde(default)]
    pub fate: Fate,
}

/// What has become of an answer that is shown without a name. Other words begin anew.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Fate {
    /// It may be shown.
    #[default]
    Waits,
    /// A facilitator holds it back, and its author knows.
    Held,
    /// The circle has seen it.
    Shown,
}

impl Answer {
    pub fn key(circle: &OwnedRoomId, step: &StepId, question: usize, user: &UserId) -> Vec<u8> {
        format!("{circle}\n{step}\n{question}\n{user}").into_bytes()
    }
}

impl Row for Answer {
    const TABLE: Table = Table::Answer;
    const VERSION: u16 = 1;
}

debug_shows_nothing!(
    Added,
    Board,
    Bringing,
    Brought,
    Origin,
    Sorted,
    Circle,
    Session,
    Vote,
    Answer,
    Group,
    Met,
    RunningScript,
    RunningText
);
