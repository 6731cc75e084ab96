//! What decides, in the order in which it is asked.

use std::sync::Arc;

use crate::{
    alert::{self, After, Alerts, Calls, Cards, Chains, Drills, Journeys, OwnLevels},
    checkin::{
        CheckIns, CircleCheckIns,
        absence::{self, Absences, Signs, is_named, is_protected},
    },
    circle::{Circles, companions, gathering},
    core::{Feature, Limit, OpenSteps},
    people::{Contacts, Door, Keeping, People, PrivateTalk, Promises, Unheard},
    script::Shelf,
    speech::Understanding,
    store::{Store, StoreError},
};

/// Everything open and urgent, which must have a next step.
///
/// # Errors
/// If the store does not answer.
pub fn open_steps(store: &dyn Store) -> Result<OpenSteps, StoreError> {
    let mut steps = OpenSteps::default();
    alert::open_steps(store, &mut steps)?;
    absence::open_steps(store, &mut steps)?;
    Ok(steps)
}

/// All features. The door comes first, since it knows which room is whose; whoever answers what
/// nobody has understood comes last. That somebody is there is noticed whatever they write, so
/// [`Signs`] comes before whoever takes it; and an alert is heard whatever else is asked, so [`Alerts`]
/// comes before everybody who asks something; [`Drills`] hears the words that stop a drill right after.
/// [`Journeys`] comes before it, since the words of a journey end it while an alert may be open; what is
/// written on a card is taken as it is, so [`OwnLevels`] and [`Cards`] come before who looks for words of
/// Kolo's in it. `pace` is what the homeserver takes from Kolo, if it is
/// little enough for people to notice.
pub fn deciding(
    people: People,
    understanding: &Arc<Understanding>,
    scripts: impl Into<Shelf>,
    pace: Option<Limit>,
) -> Vec<Box<dyn Feature>> {
    let words = || Arc::clone(understanding);
    let scripts = scripts.into();
    vec![
        Box::new(Door::new(people.clone(), words())),
        Box::new(Signs::new(people.clone(), words(), alert::may_end_alarm)),
        Box::new(Journeys::new(people.clone(), words())),
        Box::new(Alerts::new(people.clone(), words())),
        Box::new(Drills::new(people.clone(), words())),
        Box::new(After::new(people.clone(), words())),
        Box::new(OwnLevels::new(people.clone(), words())),
        Box::new(Cards::new(people.clone(), words())),
        Box::new(PrivateTalk::new(people.clone(), words())),
        Box::new(Promises::new(people.clone(), words())),
        Box::new(Keeping::new(people.clone(), words())),
        Box::new(Chains::new(people.clone(), words(), gathering)),
        Box::new(Contacts::new(people.clone(), words(), companions, is_named, is_protected)),
        Box::new(Calls::new(people.clone(), words())),
        Box::new(CircleCheckIns::new(
            CheckIns::new(people.clone(), words(), scripts.clone()),
            gathering,
        )),
        Box::new(Absences::new(people.clone(), words(), alert::says_forced)),
        Box::new(CheckIns::new(people.clone(), words(), scripts.clone())),
        Box::new(Circles::new(people.clone(), words(), scripts).at_pace(pace)),
        Box::new(Unheard::new(people, words())),
    ]
}
