//! One person, as Kolo knows them.

use std::fmt;

use jiff::{Timestamp, civil::Time};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, UserId};
use serde::{Deserialize, Serialize};

use super::{directory::PUT_OFF_FOR, resting::Rests};
use crate::{
    core::{Body, Lane},
    script::{EntryId, QuestionsName, ScriptName, StepId},
    speech::{Days, Heard, Hours, Language, Place, Word},
    store::{Row, Table},
};

/// Questions that are asked again have no more answers than this.
const CHOICES: u32 = 3;

/// Whether Kolo may write to somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Consent {
    /// Kolo has never written to them.
    #[default]
    New,
    /// Kolo has said who it is, and waits.
    Asked,
    /// Yes.
    Given,
    /// Not yet. Kolo is silent until they write.
    NotYet,
}

/// Something that a person is being asked in their private room.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// A question of a step; any words are an answer, until the step is over.
    Answer {
        /// Whose session.
        circle: OwnedRoomId,
        /// Which step.
        step: StepId,
        /// Which of its questions, from 0.
        question: usize,
    },
    /// How they leave a circle; any words are an answer, and are not kept.
    Leaving {
        /// Which circle.
        circle: OwnedRoomId,
    },
    /// What matters most to them, before a circle begins: up to three numbers.
    Priorities {
        /// Which circle.
        circle: OwnedRoomId,
    },
    /// Whether somebody should write to them: yes in words, or no.
    Contact {
        /// After which circle.
        circle: OwnedRoomId,
        /// Who would write.
        by: OwnedUserId,
    },
    /// To a facilitator: the person whose turn it is has been silent.
    /// 1 wait, 2 come back to them later, 3 ask them yourself; if it is their last turn, 2 is to go
    /// on without them.
    SilentTurn {
        /// In which circle.
        circle: OwnedRoomId,
        /// Who is silent.
        holder: OwnedUserId,
        /// Their turn does not come again.
        #[serde(default)]
        last: bool,
    },
    /// To a facilitator: the time of a step has passed. 1 go on, 2 five minutes more, 3 leave it.
    StepTime {
        /// In which circle.
        circle: OwnedRoomId,
        /// Which step.
        step: StepId,
    },
    /// To a facilitator: what the circle has gathered. 1 ask the circle, 2 not now, 3 erase it; or,
    /// as long as it was only offered: 1 look at it, 2 not now.
    Harvest {
        /// Which circle.
        circle: OwnedRoomId,
    },
    /// Whether what was gathered may go into a file: 1 yes, 2 no, 3 take something out, 4 show it.
    TakeHome {
        /// Which circle.
        circle: OwnedRoomId,
    },
    /// What is to be taken out of it; any words are an answer.
    TakeOut {
        /// Which circle.
        circle: OwnedRoomId,
    },
    /// To a facilitator: a day has passed, and nobody has said no. 1 make the file, 2 wait, 3 erase.
    Unanswered {
        /// Which circle.
        circle: OwnedRoomId,
    },
    /// To a facilitator: who goes with whom? Any words are an answer; 1 by lot.
    WhoWithWhom {
        /// In which circle.
        circle: OwnedRoomId,
        /// For which step.
        step: StepId,
    },
    /// To a facilitator: a wall can be shown. 1 open it, 2 wait.
    WallReady {
        /// In which circle.
        circle: OwnedRoomId,
        /// Which step.
        step: StepId,
    },
    /// To a facilitator: answers without a name can be shown. 1 look first, 2 open the wall, 3 wait;
    /// and, after a look, which to hold back.
    PoolReady {
        /// In which circle.
        circle: OwnedRoomId,
        /// Which step.
        step: StepId,
    },
    /// To a facilitator: what the circle is to vote on; any words are an answer.
    VoteOptions {
        /// In which circle.
        circle: OwnedRoomId,
        /// Which step.
        step: StepId,
    },
    /// To a facilitator: what they bring; any words are an answer.
    Bring {
        /// In which circle.
        circle: OwnedRoomId,
        /// For which step.
        step: StepId,
    },
    /// Something that they promised themselves is due: 1 done, 2 later, 3 let it go.
    Promise {
        /// Which promise.
        number: u32,
        /// They were asked to which day it moves.
        moves: bool,
    },
    /// Whether they hand what is theirs alone to one human: a name or a number; then, for the one
    /// whom they have chosen, 1 hand it over, 2 keep it.
    Hand {
        /// Under which number the copy lies.
        number: u32,
        /// To whom they may, in the order in which they were shown.
        to: Vec<OwnedUserId>,
        /// Whom they have chosen.
        chosen: Option<OwnedUserId>,
        /// When they were asked.
        asked: Timestamp,
    },
    /// What they chose on a scale, and wanted to be asked again.
    Again {
        /// Under which number it is kept.
        number: u32,
        /// Which of its questions, from 0; nothing while they are asked whether.
        question: Option<usize>,
    },
    /// Something about their check-ins.
    CheckIn {
        /// What.
        asks: AboutCheckIns,
    },
    /// Whether an exercise that they do alone begins, or goes on: 1 yes, 2 no.
    OnOwn {
        /// Under which id it runs.
        circle: OwnedRoomId,
    },
    /// Which exercise they would like to do alone: its number.
    OpenAlone {
        /// Those that were shown, in their order.
        scripts: Vec<ScriptName>,
        /// So long the numbers stand for them.
        until: Timestamp,
    },
    /// Whether they take part in an exercise. 1 yes, 2 not yet, 3 ask something.
    TakePart {
        /// Of which circle.
        circle: OwnedRoomId,
    },
    /// Whether they would be there in private for people of a circle. 1 yes, 2 no.
    BeSupport {
        /// Of which circle.
        circle: OwnedRoomId,
        /// Which facilitator asks.
        by: OwnedUserId,
    },
    /// Somebody asks for them in private. 1 they write now, 2 they cannot.
    SupportCall {
        /// Of which circle.
        circle: OwnedRoomId,
        /// Who asks.
        person: OwnedUserId,
    },
    /// To a facilitator: how an entry of the directory is reached. 1 as it stands, 2 it is hidden; any
    /// other words are an answer, which is read back to them: 1 so, 2 anew.
    CheckEntry {
        /// In which circle.
        circle: OwnedRoomId,
        /// Which entry.
        entry: EntryId,
        /// What they have written, and not said yes to.
        #[serde(default)]
        draft: Option<ContactDraft>,
    },
    /// What they propose for the directory; any words are an answer.
    Propose {
        /// In which circle.
        circle: OwnedRoomId,
        /// The number of the proposal.
        number: u32,
        /// Which of the questions, from 0.
        part: usize,
    },
    /// To a facilitator: what somebody proposes. 1 it has been checked, 2 it is left out, 3 later.
    Proposed {
        /// In which circle.
        circle: OwnedRoomId,
        /// The number of the proposal.
        number: u32,
    },
    /// What a circle offered to a facilitator in private. The number of one.
    Offered {
        /// Which circle.
        circle: OwnedRoomId,
    },
    /// Which place they mean with the one that they have named: its number.
    WhichPlace {
        /// Those that were shown, in their order.
        places: Vec<Place>,
        /// So long the numbers stand for them.
        until: Timestamp,
    },
    /// Whether they and these look out for each other. 1 yes, 2 no.
    BeBuddies {
        /// Who else; one or two.
        with: Vec<OwnedUserId>,
    },
    /// Whether that goes on. 1 yes, 2 it ends.
    BuddiesGoOn {
        /// Who else.
        with: OwnedUserId,
    },
    /// Whether they would be called for somebody, when, and what they would do.
    BeContact {
        /// Who asks.
        person: OwnedUserId,
        /// What they are asked now.
        asks: AsksContact,
    },
    /// Whether that still holds. 1 yes, 2 no.
    StillContact {
        /// For whom they are called.
        person: OwnedUserId,
    },
    /// Whether a contact of theirs, whose identity was replaced, is called again. 1 they have checked
    /// that it is the same human, 2 no longer.
    SameContact {
        /// Who.
        contact: OwnedUserId,
    },
    /// Where they are, so that these hours of theirs, as a contact, are by their clock.
    MyHours {
        /// Which.
        hours: Hours,
    },
    /// Somebody is to be called for. 1 they will, 2 they cannot.
    Called {
        /// For whom.
        person: OwnedUserId,
        /// The number of the call.
        number: u32,
    },
    /// Something about a drill of an alert.
    Drill {
        /// What.
        asks: AboutDrill,
    },
    /// Whether they would like to look back at an alert of theirs; then, what they would change.
    Review {
        /// They are looking back.
        looks: bool,
    },
    /// What somebody's own silence means.
    AbsenceRule {
        /// What they are asked now.
        asks: AsksAbsence,
    },
    /// Whether they would look for somebody who is silent. 1 yes, 2 no.
    BeNamed {
        /// Whose rule names them.
        person: OwnedUserId,
    },
    /// Whether they are there; any word is an answer.
    AreYouThere,
    /// Whether they would look for somebody on a journey. 1 they look, 2 they cannot, 3 they have heard
    /// that the person is well.
    JourneyCheck {
        /// For whom.
        person: OwnedUserId,
    },
    /// Whether they have passed a place on their way: its number.
    Waypoint,
    /// Which word ends their alerts; any words are an answer.
    SafeWord {
        /// What is asked.
        asks: AsksSafeWord,
    },
    /// What an alert of some level does.
    Level {
        /// What is asked.
        asks: AsksLevel,
    },
    /// What stands on their sealed card.
    Card {
        /// What is asked.
        asks: AsksCard,
    },
    /// To a facilitator: whether a circle shall be offered what was read back. 1 yes, 2 no.
    ConfirmOffer {
        /// Which circle.
        circle: OwnedRoomId,
        /// On which days.
        days: Days,
        /// At which times.
        times: Vec<Time>,
        /// It is a view of how the circle is, and no plan.
        view: bool,
        /// Which questions of a group's own come with the plan.
        #[serde(default)]
        questions: Option<QuestionsName>,
    },
    /// A plan that a facilitator offers their circle. 1 yes, 2 their own times, 3 no.
    OfferedPlan {
        /// Which circle.
        circle: OwnedRoomId,
    },
    /// Whether they agree to a view of how a circle is. 1 yes, 2 no.
    AgreeToView {
        /// Which circle.
        circle: OwnedRoomId,
    },
    /// To a facilitator: whether everybody shall be asked about the chain that was read back. 1 yes, 2 no.
    ConfirmChain {
        /// Of which circle.
        circle: OwnedRoomId,
    },
    /// Whether they answer for the chain of a circle, and when.
    BeInChain {
        /// Of which circle.
        circle: OwnedRoomId,
        /// What they are asked now.
        asks: AsksContact,
    },
    /// Which circle they mean with what they have written. The number of one.
    WhichCircle {
        /// The first.
        circle: OwnedRoomId,
        /// The others, in their order.
        others: Vec<OwnedRoomId>,
        /// What they have written: a command or a word.
        said: String,
        /// When they wrote it.
        #[serde(default)]
        written: Timestamp,
        /// So long the numbers stand for them.
        #[serde(default)]
        until: Timestamp,
    },
}

/// How an entry of the directory is reached, before its author has read it back.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactDraft {
    /// Their words.
    pub text: String,
    /// The message in which they wrote it.
    pub event: Option<OwnedEventId>,
}

impl fmt::Debug for ContactDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ContactDraft(..)")
    }
}

/// What somebody is asked about their check-ins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AboutCheckIns {
    /// How they are: 1 green, 2 amber, 3 red, 4 skip.
    How,
    /// Whether somebody shall be in touch. 1 yes, 2 nobody now.
    Contact,
    /// When they want to be asked; any words are an answer.
    When,
    /// Where they are; any words are an answer, or the number of a place that was shown.
    Where,
    /// Whether they want to be reminded once. 1 yes, 2 no.
    Remind,
    /// Whether it is right as it was read back. 1 yes, 2 change.
    Confirm,
    /// Whether words from an exercise are what helps them. 1 yes, 2 no.
    WhatHelps,
    /// One of their group's own questions: one of some words, or a number.
    Own,
    /// One of them that is answered in words of one's own; any words are an answer.
    OwnWords,
}

impl AboutCheckIns {
    /// Whether it is part of setting up a plan.
    pub fn sets_up(self) -> bool {
        matches!(self, Self::When | Self::Where | Self::Remind | Self::Confirm)
    }
}

/// What somebody is asked who is to be a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AsksContact {
    /// Whether: 1 yes, 2 no, 3 talk first.
    Whether,
    /// Between which hours they may be written to: 1 the usual ones, 2 any.
    Hours,
    /// Where they are; a city.
    Where,
    /// Whether they may be written to outside these hours when the person is in danger: 1 yes, 2 no.
    InDanger,
    /// Whether they would do what the person asks of them: 1 yes, 2 no, 3 talk first.
    Instructions,
    /// Whether drills may come to them: 1 all, 2 announced ones, 3 none.
    Drills,
}

/// What somebody is asked about a drill of an alert.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AboutDrill {
    /// How it comes: 1 announced, 2 not announced, 3 not at all.
    How {
        /// When, if they have said so.
        at: Option<Timestamp>,
    },
    /// Whether it reached whom it should first: 1 yes, 2 not quite, 3 skip.
    Reach,
    /// What they would change: 1 who is called, 2 what is agreed, 3 nothing, 4 skip.
    Change,
    /// Whether its times are kept: 1 yes, 2 no.
    Keep,
    /// Of somebody who took part: whether it was clear what to do: 1 yes, 2 not quite, 3 skip.
    Clear {
        /// Whose drill it was.
        person: OwnedUserId,
    },
}

impl fmt::Debug for AboutDrill {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AboutDrill(..)")
    }
}

/// What somebody is asked about their own silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AsksAbsence {
    /// By when Kolo should have heard from them.
    By,
    /// When Kolo asks them once more.
    Again,
    /// When somebody is asked to look for them.
    Tell,
    /// Who that is: a number or a name.
    Whom,
    /// Where they are; a city.
    Where,
    /// Whether all of it is right: 1 yes, 2 Monday to Friday only, 3 change it.
    Right,
    /// Which word protects it; any is an answer. 1 none.
    Word,
    /// The same word once more.
    WordAgain,
    /// The word that protects it, so that it ends.
    WordToEnd,
}

/// What somebody is asked about the word that ends their alerts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AsksSafeWord {
    /// The word that holds now.
    Current,
    /// Which it shall be. 1 none.
    Word,
    /// The same once more.
    Again,
    /// Which says that they are forced. 1 none.
    Forced,
    /// The same once more.
    ForcedAgain,
}

/// What somebody is asked about a level of their alerts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AsksLevel {
    /// Which: a name, or the number of one that there is.
    Name,
    /// Who is asked, how long, and how often. 1 as always.
    Ladder,
    /// Whether whoever stands on no step is left out. 1 all are asked at last, 2 they are.
    LeftOut,
    /// How long the first rest is. 1 as always.
    Rest,
    /// How long it goes on. 1 as always.
    Lasts,
    /// Which words go out with it; any are an answer.
    Message,
    /// Whether it is right as it was read back. 1 yes, 2 change it.
    Right,
}

/// What somebody is asked about their sealed card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AsksCard {
    /// Their safe word, before anything is shown.
    Word,
    /// The same, and then it is to be erased when they are safe.
    WordToErase,
    /// The same, and then it is to be kept when they are safe.
    WordToKeep,
    /// What they want to do: a number.
    Menu,
    /// Of which kind an entry is: a number.
    Kind,
    /// What it says; any words are an answer.
    Entry,
    /// What only they would answer; any words are an answer.
    Answer,
    /// When it opens: a number, or a length of time.
    When,
    /// After how long.
    After,
    /// From which level on: a number.
    From,
    /// Which entry they want to read: its number.
    Read,
    /// Which they want to change.
    Change,
    /// Which is to be erased.
    Erase,
    /// Whether all are. 1 yes, 2 no.
    EraseAll,
}

impl AsksCard {
    /// Whether it is their safe word.
    pub fn is_word(self) -> bool {
        matches!(self, Self::Word | Self::WordToErase | Self::WordToKeep)
    }
}

/// The circle of a topic, to look at or to change.
macro_rules! circle_of {
    ($topic:expr) => {
        match $topic {
            Topic::Answer { circle, .. }
            | Topic::Leaving { circle }
            | Topic::Priorities { circle }
            | Topic::Contact { circle, .. }
            | Topic::SilentTurn { circle, .. }
            | Topic::StepTime { circle, .. }
            | Topic::WhoWithWhom { circle, .. }
            | Topic::WallReady { circle, .. }
            | Topic::PoolReady { circle, .. }
            | Topic::VoteOptions { circle, .. }
            | Topic::Bring { circle, .. }
            | Topic::Harvest { circle }
            | Topic::TakeHome { circle }
            | Topic::TakeOut { circle }
            | Topic::Unanswered { circle }
            | Topic::TakePart { circle }
            | Topic::OnOwn { circle }
            | Topic::BeSupport { circle, .. }
            | Topic::SupportCall { circle, .. }
            | Topic::CheckEntry { circle, .. }
            | Topic::Propose { circle, .. }
            | Topic::Proposed { circle, .. }
            | Topic::Offered { circle }
            | Topic::ConfirmOffer { circle, .. }
            | Topic::OfferedPlan { circle }
            | Topic::AgreeToView { circle }
            | Topic::ConfirmChain { circle }
            | Topic::BeInChain { circle, .. }
            | Topic::WhichCircle { circle, .. } => Some(circle),
            Topic::Promise { .. }
            | Topic::Again { .. }
            | Topic::OpenAlone { .. }
            | Topic::WhichPlace { .. }
            | Topic::CheckIn { .. }
            | Topic::Hand { .. }
            | Topic::BeBuddies { .. }
            | Topic::BuddiesGoOn { .. }
            | Topic::BeContact { .. }
            | Topic::StillContact { .. }
            | Topic::SameContact { .. }
            | Topic::MyHours { .. }
            | Topic::Called { .. }
            | Topic::Drill { .. }
            | Topic::Review { .. }
            | Topic::AbsenceRule { .. }
            | Topic::BeNamed { .. }
            | Topic::JourneyCheck { .. }
            | Topic::Waypoint
            | Topic::SafeWord { .. }
            | Topic::Level { .. }
            | Topic::Card { .. }
            | Topic::AreYouThere => None,
        }
    };
}

impl Topic {
    /// The circle that it belongs to, if it belongs to one.
    pub fn circle(&self) -> Option<&OwnedRoomId> {
        circle_of!(self)
    }

    /// The circle has moved into another room.
    pub(super) fn move_to(&mut self, new: &RoomId) {
        if let Some(circle) = circle_of!(self) {
            *circle = new.to_owned();
        }
    }

    /// Whether it is a choice for a facilitator.
    pub fn is_about_leading(&self) -> bool {
        matches!(
            self,
            Self::SilentTurn { .. }
                | Self::StepTime { .. }
                | Self::WhoWithWhom { .. }
                | Self::WallReady { .. }
                | Self::PoolReady { .. }
                | Self::VoteOptions { .. }
                | Self::Bring { .. }
                | Self::OnOwn { .. }
        )
    }

    /// Whether it is about what a circle takes home, which outlasts the session.
    pub fn is_about_harvest(&self) -> bool {
        matches!(
            self,
            Self::Harvest { .. }
                | Self::TakeHome { .. }
                | Self::TakeOut { .. }
                | Self::Unanswered { .. }
        )
    }

    /// Whether any words at all are an answer to it.
    pub fn is_open_question(&self) -> bool {
        matches!(
            self,
            Self::Answer { .. }
                | Self::Leaving { .. }
                | Self::VoteOptions { .. }
                | Self::Bring { .. }
                | Self::TakeOut { .. }
                | Self::WhoWithWhom { .. }
                | Self::CheckEntry { .. }
                | Self::Propose { .. }
                | Self::Promise { moves: true, .. }
                | Self::CheckIn {
                    asks: AboutCheckIns::When | AboutCheckIns::Where | AboutCheckIns::OwnWords,
                }
                | Self::BeContact { asks: AsksContact::Where, .. }
                | Self::BeInChain { asks: AsksContact::Where, .. }
                | Self::MyHours { .. }
                | Self::SafeWord { .. }
                | Self::Level { asks: AsksLevel::Ladder | AsksLevel::Message }
                | Self::Card {
                    asks: AsksCard::Word
                        | AsksCard::WordToErase
                        | AsksCard::WordToKeep
                        | AsksCard::Entry
                        | AsksCard::Answer
                }
                | Self::AbsenceRule {
                    asks: AsksAbsence::Where
                        | AsksAbsence::Word
                        | AsksAbsence::WordAgain
                        | AsksAbsence::WordToEnd
                }
        )
    }

    /// Whether a place is an answer to it.
    pub fn asks_for_a_place(&self) -> bool {
        matches!(
            self,
            Self::CheckIn { asks: AboutCheckIns::Where, .. }
                | Self::BeContact { asks: AsksContact::Where, .. }
                | Self::BeInChain { asks: AsksContact::Where, .. }
                | Self::AbsenceRule { asks: AsksAbsence::Where }
        )
    }

    pub(super) fn is_about_chart(&self, wanted: u32) -> bool {
        matches!(self, Self::Again { number, .. } if *number == wanted)
    }

    /// Whether it is better asked some minutes later than in between.
    pub(super) fn may_wait(&self) -> bool {
        matches!(self, Self::TakeHome { .. })
    }

    /// Whether they are about to confirm what cannot be taken back, since not earlier than `since`.
    pub(super) fn comes_first(&self, since: Timestamp) -> bool {
        matches!(self, Self::Hand { chosen: Some(_), asked, .. } if *asked > since)
    }

    pub(super) fn is_about_contact(&self, whom: &UserId) -> bool {
        match self {
            Self::BeContact { person, .. } | Self::StillContact { person } => person == whom,
            _ => false,
        }
    }

    pub(super) fn is_about_buddy(&self, whom: &UserId) -> bool {
        match self {
            Self::BeBuddies { with } => with.iter().any(|other| other == whom),
            Self::BuddiesGoOn { with } => with == whom,
            _ => false,
        }
    }

    pub(super) fn is_of_promise(&self, wanted: u32) -> bool {
        matches!(self, Self::Promise { number, .. } if *number == wanted)
    }
}

impl fmt::Debug for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Topic(..)")
    }
}

/// A message that waits for a person's consent.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Held {
    pub lane: Lane,
    pub body: Body,
    pub circle: Option<OwnedRoomId>,
    /// Of whom it speaks, if that one may take it back.
    #[serde(default)]
    pub about: Option<OwnedUserId>,
}

/// A person.
#[derive(Clone, Serialize, Deserialize)]
pub struct Person {
    /// Their account.
    pub user: OwnedUserId,
    /// The language in which they read, if they said so or Kolo met them in a circle.
    pub language: Option<Language>,
    /// What they want to be called.
    pub name: Option<String>,
    /// The time zone in which they are, by its name, if they have said so.
    #[serde(default)]
    pub zone: Option<String>,
    /// Whether they have a plan for check-ins.
    #[serde(default)]
    pub checks_in: bool,
    /// When what can wait is not written to them.
    #[serde(default)]
    pub(super) rests: Rests,
    /// Whether Kolo has said to them that it does not read reactions.
    #[serde(default)]
    pub(super) told_of_reactions: bool,
    /// Whether Kolo has said to them, in private, who it is.
    pub greeted: bool,
    /// Whether Kolo may write to them.
    pub consent: Consent,
    /// What they are being asked; the newest is last.
    pub topics: Vec<Topic>,
    /// What they were asked last has been answered or withdrawn; what is still open is older.
    #[serde(default)]
    pub(super) settled: bool,
    /// What they are to be asked when they have answered something else.
    #[serde(default)]
    pub(super) later: Vec<Topic>,
    /// When a question was closed that they had not answered: they may still be writing.
    #[serde(default)]
    pub unanswered: Option<Timestamp>,
    /// The circle that they mean in their private room, and until when that is taken for granted.
    #[serde(default)]
    pub means: Option<(OwnedRoomId, Timestamp)>,
    /// The grounding that they were given last.
    #[serde(default)]
    pub grounded: Option<usize>,
    /// The message that Kolo last did not understand, in case they correct it.
    #[serde(default)]
    pub(super) unheard: Option<OwnedEventId>,
    pub(super) held: Vec<Held>,
}

impl Person {
    pub(super) fn new(user: OwnedUserId) -> Self {
        Self {
            user,
            language: None,
            name: None,
            zone: None,
            checks_in: false,
            rests: Rests::default(),
            told_of_reactions: false,
            greeted: false,
            consent: Consent::New,
            topics: Vec::new(),
            settled: false,
            later: Vec::new(),
            unanswered: None,
            means: None,
            grounded: None,
            unheard: None,
            held: Vec::new(),
        }
    }
}

impl Person {
    /// Whether something that may wait is better said some minutes later: a circle has asked them
    /// something that any words answer, or they are about to confirm what cannot be taken back.
    pub fn is_busy(&self, now: Timestamp) -> bool {
        let since = now.saturating_sub(PUT_OFF_FOR).unwrap_or(Timestamp::MIN);
        let busy = |topic: &Topic| {
            (topic.circle().is_some() && topic.is_open_question()) || topic.comes_first(since)
        };
        self.topics.iter().any(busy)
    }

    /// What they were asked last, unless they have answered it. A bare number, or a "yes", is an answer
    /// to this and to nothing older: they do not look up what they were asked before. What is older
    /// gets that right back only by being asked again.
    pub fn asked_last(&self) -> Option<&Topic> {
        self.topics.last().filter(|_| !self.settled)
    }

    /// The question to which this may be an answer: the newest that is open for words that say what
    /// they mean, and for a bare number or word the last that was asked.
    pub fn may_answer(&self, heard: &Heard) -> Option<&Topic> {
        match (heard.number, heard.whole) {
            (None, None) => self.topics.last(),
            _ => self.asked_last(),
        }
    }

    /// The older question for which a bare number or a "yes" may have been meant, when the last that was
    /// asked is settled. It is asked again, since guessing may give a yes that nobody meant.
    pub fn may_mean(&self, heard: &Heard) -> Option<&Topic> {
        let chooses = heard.number.is_some_and(|number| number <= CHOICES)
            || matches!(heard.whole, Some(Word::Yes | Word::No));
        self.topics.last().filter(|_| self.settled && chooses)
    }

    /// Keeps only these questions open.
    pub(super) fn retain_topics(&mut self, stays: impl Fn(&Topic) -> bool) {
        let last = self.topics.last().cloned();
        self.topics.retain(stays);
        self.settled |= self.topics.last() != last.as_ref();
    }

    /// Withdraws the questions that wait for consent, because they are written in a language that
    /// the person does not read. Who asked them asks again after the yes.
    pub(super) fn let_questions_be_asked_anew(&mut self) {
        let asks = |topic: &&Topic| matches!(topic, Topic::Answer { .. } | Topic::TakePart { .. });
        let circles: Vec<_> =
            self.topics.iter().filter(asks).filter_map(|t| t.circle().cloned()).collect();
        self.retain_topics(|topic| !asks(&topic));
        self.held.retain(|held| held.circle.as_ref().is_none_or(|of| !circles.contains(of)));
    }
}

impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Person(..)")
    }
}

impl Row for Person {
    const TABLE: Table = Table::Person;
    const VERSION: u16 = 1;
}
