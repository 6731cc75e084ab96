//! The people whom Kolo meets: what they are called, in which language they read, whether Kolo may
//! write to them, what they are being asked, and who may let Kolo into a room.
//!
//! A [`Person`] begins when Kolo first needs to write to them, and ends with `forget me`. Before
//! anything else Kolo says who it is and asks whether it may write; what it wanted to say waits
//! for the yes, and is dropped at a "not yet". Each thing that a person is being asked is a
//! [`Topic`] on their own small pile; the newest is answered first. Features meet here and nowhere
//! else: none of them knows how another asks.

mod again;
pub(crate) mod clock;
mod consent;
mod contacts;
mod directory;
mod door;
mod forgetting;
mod gathering;
mod handing;
mod keeping;
mod outliving;
mod person;
mod private_talk;
mod promises;
mod resting;
mod settings;
mod still_watching;
mod zones;

pub use again::{NewChart, bar};
pub use contacts::{
    Companions, Contact, Contacts, Cover, Holds, MayDrill, ToContact, as_written, hours_heard,
};
pub use directory::People;
pub use door::{Door, Invitation};
pub use gathering::{Gathering, Gatherings};
pub use handing::{MayHand, OnItsWay};
pub use keeping::{Keeping, KeptPart, NewKept};
pub use outliving::{Ready, Wanted};
pub use person::{
    AboutCheckIns, AboutDrill, AsksAbsence, AsksCard, AsksContact, AsksLevel, AsksSafeWord,
    Consent, ContactDraft, Person, Topic,
};
pub use private_talk::{PrivateTalk, Unheard};
pub use promises::{NewPromise, Promises, Remind};
pub use resting::Rests;
pub use settings::{AllowList, AllowListError, Settings};
pub use still_watching::StillWatching;
pub use zones::{
    ZoneCalled, day_of, place_of, reminder_on, today_for, zone, zone_called, zone_for,
};
