//! What can happen to Kolo.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId};
use serde::{Deserialize, Serialize};

use super::{BreakoutId, Enclosure, MessageId, SwitchId, TimerKey};

/// Chance for one input: 32 bytes from the operating system, or from a simulator.
#[derive(Clone, Copy)]
pub struct Seed(pub [u8; 32]);

impl fmt::Debug for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seed(..)")
    }
}

/// Something that happened, with its time and its chance.
#[derive(Clone, Debug)]
pub struct Input {
    /// When Kolo learnt of it.
    pub at: Timestamp,
    /// Where its random choices come from.
    pub seed: Seed,
    /// What it is.
    pub what: Happening,
}

/// Somebody in a room.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Who it is.
    pub user: OwnedUserId,
    /// The name that they show in this room, if any.
    pub name: Option<String>,
}

impl fmt::Debug for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Member(..)")
    }
}

/// What somebody sent.
#[derive(Clone, PartialEq, Eq)]
pub enum Content {
    /// Words.
    Text(String),
    /// Words that replace those of an earlier message.
    Correction {
        /// Which.
        of: OwnedEventId,
        /// The words as they are now.
        text: String,
    },
    /// A picture, a voice message, a place.
    Enclosed {
        /// What; nothing if it is a file that is not encrypted, of which no use is made.
        what: Option<Enclosure>,
        /// The words with it. A file's name is none.
        caption: Option<String>,
    },
    /// Something else that is not words.
    Other,
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text(..)",
            Self::Correction { .. } => "Correction(..)",
            Self::Enclosed { .. } => "Enclosed(..)",
            Self::Other => "Other",
        })
    }
}

/// Why Kolo is no longer in a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Departure {
    /// It left by itself.
    Left,
    /// Somebody removed it.
    Removed,
    /// Somebody removed it, and it may not come back.
    Banned,
}

/// Why a deed will never be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undeliverable {
    /// The room is gone, or Kolo is no longer in it.
    NoSuchRoom,
    /// The room is not encrypted, so nothing was sent (promise P4).
    NotEncrypted,
    /// The homeserver refuses it for good.
    Refused,
}

/// Why a human is called for somebody.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallFor {
    /// They are not well, and would like somebody to be in touch.
    CheckIn,
    /// They have been silent for longer than their own rule says.
    Absence {
        /// Whom the rule names, if they are a contact still.
        first: Option<OwnedUserId>,
    },
    /// They are in danger, and have said so.
    Alert(Raised),
    /// Nobody is in danger: it is practised how an alert goes. This can never become one.
    Drill(Practised),
}

/// A drill of an alert. It has neither words nor a level, and nobody is ever forced in one.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practised {
    /// When it began.
    pub at: Timestamp,
    /// When it ends by itself.
    pub until: Timestamp,
    /// Who takes part, of those who would be called.
    pub with: Vec<OwnedUserId>,
}

impl fmt::Debug for Practised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Practised(..)")
    }
}

/// The chain of a circle to which an alert goes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToChain {
    /// Which circle.
    pub circle: OwnedRoomId,
    /// To what its people have agreed, by the count of what was proposed to them.
    pub round: u32,
    /// After so many minutes everybody is asked; 1 to 240.
    pub minutes: u32,
    /// What the circle has agreed is done first.
    pub first: Option<String>,
    /// By this their order is chosen, so that it stays the same.
    pub lot: u64,
    /// It goes to the contacts of whoever raised it, too.
    pub own: bool,
}

impl fmt::Debug for ToChain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ToChain(..)")
    }
}

/// An alert that somebody has raised.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Raised {
    /// How bad it is, in a word of their own, if they said one.
    pub level: Option<String>,
    /// What they wrote besides, if anything.
    pub words: Option<String>,
    /// When the homeserver accepted the message that raised it.
    pub at: Timestamp,
    /// They were forced: whoever stands beside them must not see that it goes on.
    pub duress: bool,
    /// Nothing more of it is shown to them.
    pub quiet: bool,
    /// The journey on which they are, or from which they have not come back.
    #[serde(default)]
    pub journey: Option<OnJourney>,
    /// It goes to the chain of a circle, and not to their own contacts.
    #[serde(default)]
    pub chain: Option<ToChain>,
}

/// What those who answer read of somebody's journey.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnJourney {
    /// Where to, in the person's words.
    pub to: Option<String>,
    /// By when a word was to come.
    pub by: Timestamp,
    /// No word came by then, and Kolo has raised the alert; otherwise the person has, on the way.
    pub overdue: bool,
    /// What the person wrote beforehand for those who answer.
    pub note: Option<String>,
}

impl fmt::Debug for OnJourney {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OnJourney(..)")
    }
}

impl fmt::Debug for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Raised(..)")
    }
}

impl fmt::Debug for CallFor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CheckIn => "CheckIn",
            Self::Absence { .. } => "Absence(..)",
            Self::Alert(_) => "Alert(..)",
            Self::Drill(_) => "Drill(..)",
        })
    }
}

/// What a circle can be offered of check-ins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offering {
    /// Not said: whoever asks is told what there is.
    Unsaid,
    /// A plan that each person may take.
    Plan,
    /// That no longer.
    NoPlan,
    /// A view of how the circle is.
    View,
    /// That no longer.
    NoView,
}

/// What happened. `Debug` shows only what sort of thing: ids of rooms and people are no matter for
/// logs (promise P5).
#[derive(Clone)]
pub enum Happening {
    /// Somebody wrote in an encrypted room.
    Message {
        /// Where.
        room: OwnedRoomId,
        /// Who.
        sender: OwnedUserId,
        /// The event's id, by which it takes effect once (promise P1).
        event: OwnedEventId,
        /// When the homeserver accepted it.
        sent_at: Timestamp,
        /// What.
        content: Content,
    },
    /// A message could not be decrypted yet.
    Unreadable {
        /// Where.
        room: OwnedRoomId,
        /// Who sent it.
        sender: OwnedUserId,
        /// The event's id.
        event: OwnedEventId,
    },
    /// Somebody has deleted a message.
    Redacted {
        /// Where.
        room: OwnedRoomId,
        /// Who has deleted it.
        sender: OwnedUserId,
        /// Which.
        event: OwnedEventId,
    },
    /// Somebody has reacted to a message. With what is nobody's matter here: reactions are not
    /// encrypted.
    Reacted {
        /// Where.
        room: OwnedRoomId,
        /// Who.
        sender: OwnedUserId,
    },
    /// Everything of a room up to this event is covered by the commit that this is part of.
    Mark {
        /// The room.
        room: OwnedRoomId,
        /// Its last covered event.
        event: OwnedEventId,
    },
    /// Somebody invited Kolo.
    Invited {
        /// To which room.
        room: OwnedRoomId,
        /// Who.
        inviter: OwnedUserId,
        /// The invitation is to a conversation between two.
        direct: bool,
    },
    /// Kolo is in a room: it has just joined, or it has just started.
    Present {
        /// The room.
        room: OwnedRoomId,
        /// Whether it is encrypted, as the homeserver said when asked.
        encrypted: bool,
        /// Who else is in it.
        members: Vec<Member>,
    },
    /// The people of a room changed.
    Members {
        /// The room.
        room: OwnedRoomId,
        /// Everybody who is in it now, without Kolo.
        members: Vec<Member>,
    },
    /// Kolo is no longer in a room.
    Gone {
        /// The room.
        room: OwnedRoomId,
        /// Why.
        why: Departure,
    },
    /// A room was replaced by another, into which its people are to go (`m.room.tombstone`).
    Replaced {
        /// The room.
        room: OwnedRoomId,
        /// The room that takes its place.
        by: OwnedRoomId,
    },
    /// Kolo's right to write in a room has changed (`m.room.power_levels`).
    Voice {
        /// The room.
        room: OwnedRoomId,
        /// Whether it may write there now.
        allowed: bool,
    },
    /// Everything that the homeserver had told up to here is covered by the commit that this is
    /// part of, in every room.
    Synced {
        /// Where the next sync begins.
        token: String,
    },
    /// The outbox opened a private room, or found the one that there is.
    PrivateRoom {
        /// With whom.
        person: OwnedUserId,
        /// The room.
        room: OwnedRoomId,
    },
    /// The outbox opened the room of a small group, or found the one that it had opened before.
    Breakout {
        /// Which group.
        breakout: BreakoutId,
        /// The room.
        room: OwnedRoomId,
    },
    /// Kolo is in a room that it has made and named itself, and it may be that nobody knows for what:
    /// it was made, and Kolo died before it could note that.
    Made {
        /// The room.
        room: OwnedRoomId,
        /// Its name.
        name: String,
    },
    /// The homeserver has accepted a deed.
    Delivered {
        /// Which.
        message: MessageId,
    },
    /// Whom an alert is for is not in their private room. It waits until they come.
    Absent {
        /// Which.
        message: MessageId,
    },
    /// A deed will never be done.
    Undeliverable {
        /// Which.
        message: MessageId,
        /// Why.
        why: Undeliverable,
    },
    /// Somebody in a room has no device that they have verified themselves, so nothing that Kolo
    /// writes can be read there (promise P4).
    Unverified {
        /// The room.
        room: OwnedRoomId,
        /// Who.
        person: OwnedUserId,
    },
    /// The keys by which a person's account is recognised were replaced by others: a new beginning of
    /// theirs, or somebody else.
    IdentityReplaced {
        /// Who.
        person: OwnedUserId,
    },
    /// A timer is due.
    Timer {
        /// Which.
        key: TimerKey,
        /// How late it is, if that matters to whoever set it.
        late: Option<SignedDuration>,
    },
    /// A person has said whether Kolo may write to them. Raised by `people` for the others.
    Consent {
        /// Who.
        person: OwnedUserId,
        /// Yes, or not yet.
        given: bool,
    },
    /// A person leaves whatever runs, everywhere. Raised by `people` for the others.
    Leaves {
        /// Who.
        person: OwnedUserId,
    },
    /// Something of somebody's own has gone back to them, and they may hand it to one human. Raised
    /// by `people` for the others.
    MayHand {
        /// Who.
        person: OwnedUserId,
        /// Under which number a copy lies.
        number: u32,
    },
    /// A person has set up, changed or ended the times at which they are not to be written to.
    /// Raised by `people` for the others.
    Rests {
        /// Who.
        person: OwnedUserId,
    },
    /// What a person wrote for themselves in a session may be what helps them on a hard day, if they
    /// say so. Raised by `circle` for `checkin`.
    MayHelp {
        /// Who.
        person: OwnedUserId,
        /// Their words.
        text: String,
        /// The message in which they wrote them.
        event: OwnedEventId,
    },
    /// Some people were in one small group and may look out for each other from now on, if they say
    /// so. Raised by `circle` for `people`.
    MayBeBuddies {
        /// Who.
        people: Vec<Member>,
    },
    /// A person has said in which time zone they are. Raised by `people` for the others.
    Moved {
        /// Who.
        person: OwnedUserId,
    },
    /// A person leaves what runs in one circle. Raised by `circle` for the others.
    StepsOut {
        /// Which circle.
        circle: OwnedRoomId,
        /// Who.
        person: OwnedUserId,
    },
    /// A facilitator offers their circle something of check-ins. Raised by `circle` for `checkin`.
    Offers {
        /// Which circle.
        circle: OwnedRoomId,
        /// Who offers it.
        by: OwnedUserId,
        /// What.
        what: Offering,
        /// When, in their words.
        words: String,
    },
    /// Somebody writes in a circle about its chain for alerts. Raised by `circle` for `alert`.
    Chain {
        /// Which circle.
        circle: OwnedRoomId,
        /// Who.
        by: OwnedUserId,
        /// It is to end.
        ends: bool,
        /// What stands behind the command.
        words: String,
    },
    /// Somebody has agreed to answer for the chain of a circle. Raised and heard by `alert`.
    ChainJoined {
        /// Which circle.
        circle: OwnedRoomId,
        /// Who.
        person: OwnedUserId,
    },
    /// Somebody answers for it no longer. Raised and heard by `alert`.
    ChainLeft {
        /// Which circle.
        circle: OwnedRoomId,
        /// Who.
        person: OwnedUserId,
    },
    /// A human is to be called for a person, who wants it so. Raised by `checkin` for `alert`.
    Calls {
        /// Who.
        person: OwnedUserId,
        /// Why.
        why: CallFor,
    },
    /// A person who was silent has written. Raised by `checkin` for `alert`.
    IsThere {
        /// Who.
        person: OwnedUserId,
    },
    /// A person who had raised an alert is safe, by their own word. Raised and heard by `alert`.
    AllClear {
        /// Who.
        person: OwnedUserId,
        /// There was no danger.
        false_alarm: bool,
    },
    /// A person has ended their alert with the word that says that they are forced to. Raised and
    /// heard by `alert`.
    UnderDuress {
        /// Who.
        person: OwnedUserId,
    },
    /// A person whose alert is open has written something for those who have answered. Raised and
    /// heard by `alert`.
    Update {
        /// Who.
        person: OwnedUserId,
        /// Their words.
        text: String,
    },
    /// A person whose alert is open has sent something besides words. Raised and heard by `alert`.
    Encloses {
        /// Who.
        person: OwnedUserId,
        /// With which message.
        event: OwnedEventId,
        /// What.
        what: Enclosure,
        /// It goes with the alert itself, and not only to those who answer.
        with_alert: bool,
    },
    /// A person has deleted what they had sent with their alert. Raised and heard by `alert`.
    TakesBack {
        /// Who.
        person: OwnedUserId,
        /// Which message.
        event: OwnedEventId,
    },
    /// Whether a person reads how their alert goes on. Raised and heard by `alert`.
    Quiet {
        /// Who.
        person: OwnedUserId,
        /// They read nothing more.
        quiet: bool,
    },
    /// A drill of somebody's is to end at once, by their word. Raised and heard by `alert`.
    DrillStops {
        /// Whose.
        person: OwnedUserId,
    },
    /// A drill is over, and whoever took part has read so. Raised and heard by `alert`.
    DrillOver {
        /// Whose.
        person: OwnedUserId,
        /// Who may have read of it.
        took_part: Vec<OwnedUserId>,
        /// The times of it, as the person has read them.
        report: String,
    },
    /// An alert is over, as far as its author can see. Raised and heard by `alert`.
    AlertOver {
        /// Who had raised it.
        person: OwnedUserId,
        /// When they had.
        began: Timestamp,
        /// Who took what, and when.
        log: Vec<(Timestamp, String)>,
    },
    /// Everybody whom a person trusts was asked to be in touch, and nobody has answered. Raised by
    /// `alert` for the others.
    NobodyAnswered {
        /// Who.
        person: OwnedUserId,
    },
    /// Somebody is not called for a person any more. Raised by `people` for the others.
    NoLongerContact {
        /// For whom they were called.
        person: OwnedUserId,
        /// Who.
        contact: OwnedUserId,
        /// It was the person's wish, or of whoever writes in their place.
        by_person: bool,
    },
    /// Somebody may be called for a person from now on, or again. Raised by `people` for the others.
    NewContact {
        /// For whom.
        person: OwnedUserId,
        /// Who.
        contact: OwnedUserId,
    },
    /// The homeserver keeps a message, and sends it unless it is taken back in time.
    Armed {
        /// Which.
        switch: SwitchId,
        /// The number that the homeserver has given it.
        delay: String,
    },
    /// The homeserver will not send this message any more, or has sent it.
    Disarmed {
        /// Which.
        switch: SwitchId,
    },
    /// A person was forced to say what they have said: an alert is raised that they do not see. Raised by
    /// `checkin` for `alert`.
    Forced {
        /// Who.
        person: OwnedUserId,
    },
    /// Somebody's rule about their silence is another now. Raised and heard by `checkin`.
    Watches {
        /// Whose.
        person: OwnedUserId,
    },
    /// Kolo has just begun. What people wrote while it was away is not known yet.
    Begun,
    /// The next step of something urgent did not happen when it was due. Whoever waits for this timer
    /// takes the step now.
    Missed {
        /// Which.
        key: TimerKey,
    },
    /// Somebody is not called for a person until the person has said yes again, since their identity was
    /// replaced. Raised by `people` for the others.
    ContactSuspended {
        /// For whom they were called.
        person: OwnedUserId,
        /// Who.
        contact: OwnedUserId,
    },
    /// The files beside Kolo have been read anew; what was in them lies ready.
    Reloaded {
        /// Who asked for it in a room, if anybody did.
        by: Option<OwnedUserId>,
    },
}

impl fmt::Debug for Happening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Message { .. } => "Message(..)",
            Self::Unreadable { .. } => "Unreadable(..)",
            Self::Redacted { .. } => "Redacted(..)",
            Self::Reacted { .. } => "Reacted(..)",
            Self::Mark { .. } => "Mark(..)",
            Self::Invited { .. } => "Invited(..)",
            Self::Present { .. } => "Present(..)",
            Self::Members { .. } => "Members(..)",
            Self::Gone { .. } => "Gone(..)",
            Self::Replaced { .. } => "Replaced(..)",
            Self::Voice { .. } => "Voice(..)",
            Self::Synced { .. } => "Synced(..)",
            Self::PrivateRoom { .. } => "PrivateRoom(..)",
            Self::Breakout { .. } => "Breakout(..)",
            Self::Made { .. } => "Made(..)",
            Self::Delivered { .. } => "Delivered(..)",
            Self::Absent { .. } => "Absent(..)",
            Self::Undeliverable { .. } => "Undeliverable(..)",
            Self::Unverified { .. } => "Unverified(..)",
            Self::IdentityReplaced { .. } => "IdentityReplaced(..)",
            Self::Timer { .. } => "Timer(..)",
            Self::Consent { .. } => "Consent(..)",
            Self::Leaves { .. } => "Leaves(..)",
            Self::MayHand { .. } => "MayHand(..)",
            Self::Rests { .. } => "Rests(..)",
            Self::MayHelp { .. } => "MayHelp(..)",
            Self::MayBeBuddies { .. } => "MayBeBuddies(..)",
            Self::Moved { .. } => "Moved(..)",
            Self::StepsOut { .. } => "StepsOut(..)",
            Self::Offers { .. } => "Offers(..)",
            Self::Chain { .. } => "Chain(..)",
            Self::ChainJoined { .. } => "ChainJoined(..)",
            Self::ChainLeft { .. } => "ChainLeft(..)",
            Self::Calls { .. } => "Calls(..)",
            Self::IsThere { .. } => "IsThere(..)",
            Self::AllClear { .. } => "AllClear(..)",
            Self::UnderDuress { .. } => "UnderDuress(..)",
            Self::Update { .. } => "Update(..)",
            Self::Encloses { .. } => "Encloses(..)",
            Self::TakesBack { .. } => "TakesBack(..)",
            Self::Quiet { .. } => "Quiet(..)",
            Self::DrillStops { .. } => "DrillStops(..)",
            Self::DrillOver { .. } => "DrillOver(..)",
            Self::AlertOver { .. } => "AlertOver(..)",
            Self::NobodyAnswered { .. } => "NobodyAnswered(..)",
            Self::NewContact { .. } => "NewContact(..)",
            Self::NoLongerContact { .. } => "NoLongerContact(..)",
            Self::Armed { .. } => "Armed(..)",
            Self::Disarmed { .. } => "Disarmed(..)",
            Self::Forced { .. } => "Forced(..)",
            Self::Watches { .. } => "Watches(..)",
            Self::Begun => "Begun",
            Self::Missed { .. } => "Missed(..)",
            Self::ContactSuspended { .. } => "ContactSuspended(..)",
            Self::Reloaded { .. } => "Reloaded(..)",
        })
    }
}
