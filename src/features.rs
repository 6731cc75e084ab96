//! What decides, in the order in which it is asked.

use std::sync::Arc;

use crate::{
    alert::{self, Alerts, Calls, Chains},
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
/// comes before everybody who asks something. `pace` is what the homeserver takes from Kolo, if it is
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
        Box::new(Signs::new(people.clone(), words())),
        Box::new(Alerts::new(people.clone(), words())),
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
        Box::new(Absences::new(people.clone(), words())),
        Box::new(CheckIns::new(people.clone(), words(), scripts.clone())),
        Box::new(Circles::new(people.clone(), words(), scripts).at_pace(pace)),
        Box::new(Unheard::new(people, words())),
    ]
}
