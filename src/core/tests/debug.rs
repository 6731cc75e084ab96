//! P5: what is printed for a log shows nobody and nothing.

use super::*;

#[test]
fn p5_debug_of_what_the_core_handles_shows_neither_ids_nor_words() {
    let (circle, mira) = (room("circle"), user("mira"));
    let breakout = BreakoutId("!circle:example.org".to_owned());
    let place = Enclosure::Place { geo: "geo:words".to_owned() };
    let deeds = [
        Deed::Open { name: "words".to_owned(), invite: vec![mira.clone()] },
        Deed::Invite { user: mira.clone() },
        Deed::Remove { user: mira.clone() },
        Deed::Leave { reason: Some("words".to_owned()) },
        Deed::Enclose(Enclosed { what: place.clone(), caption: "words".to_owned() }),
    ];
    let member = Member { user: mira.clone(), name: Some("Mira".to_owned()) };
    let body = Body { markdown: "words".to_owned(), mentions: vec![mira.clone()] };
    let happenings = vec![
        message("1", "words"),
        Happening::Unreadable { room: circle.clone(), sender: mira.clone(), event: event("e") },
        Happening::Mark { room: circle.clone(), event: event("e") },
        Happening::Invited { room: circle.clone(), inviter: mira.clone(), direct: true },
        Happening::Present { room: circle.clone(), encrypted: true, members: vec![member.clone()] },
        Happening::Members { room: circle.clone(), members: vec![member.clone()] },
        Happening::Gone { room: circle.clone(), why: Departure::Left },
        Happening::Replaced { room: circle.clone(), by: circle.clone() },
        Happening::Voice { room: circle.clone(), allowed: true },
        Happening::Synced { token: "words".to_owned() },
        Happening::Redacted { room: circle.clone(), sender: mira.clone(), event: event("e") },
        Happening::Reacted { room: circle.clone(), sender: mira.clone() },
        Happening::PrivateRoom { person: mira.clone(), room: circle.clone() },
        Happening::Breakout { breakout: breakout.clone(), room: circle.clone() },
        Happening::Made { room: circle.clone(), name: "words".to_owned() },
        Happening::Delivered { message: MessageId(1) },
        Happening::Absent { message: MessageId(1) },
        Happening::Undeliverable { message: MessageId(1), why: Undeliverable::Refused },
        Happening::Unverified { room: circle.clone(), person: mira.clone() },
        Happening::IdentityReplaced { person: mira.clone() },
        Happening::ContactSuspended { person: mira.clone(), contact: mira.clone() },
        Happening::Timer { key: TimerKey::Turn(circle.clone()), late: None },
        Happening::Consent { person: mira.clone(), given: true },
        Happening::Encloses {
            person: mira.clone(),
            event: event("e"),
            what: place.clone(),
            with_alert: true,
        },
        Happening::TakesBack { person: mira.clone(), event: event("e") },
        Happening::Leaves { person: mira.clone() },
    ];
    let keys = vec![
        TimerKey::StepTime(circle.clone()),
        TimerKey::Turn(circle.clone()),
        TimerKey::Silence(circle.clone()),
        TimerKey::Talk(circle.clone()),
        TimerKey::Leaving(circle.clone(), mira.clone()),
        TimerKey::DrillEvent(circle.clone()),
        TimerKey::Harvest(circle.clone()),
        TimerKey::Consenting(circle.clone()),
        TimerKey::Following(circle.clone()),
        TimerKey::Unreadable(event("e")),
        TimerKey::Grace(mira.clone()),
    ];
    let outgoing = Outgoing {
        id: MessageId(1),
        lane: Lane::Session,
        to: Destination::Private(mira.clone()),
        deed: Deed::Say(body.clone()),
        circle: Some(circle.clone()),
        status: Some(Status::of("words", &circle)),
        author: Some(mira.clone()),
        transaction: "k1".into(),
        at: start(),
    };
    let mut queue = Queue::default();
    queue.add(outgoing.clone());
    let mut timers = Timers::default();
    timers.set(
        TimerKey::Turn(circle.clone()),
        timer::Timer::new(start(), Wait::Until(start()), Late::Do),
    );
    let unread = Unread { event: event("e"), room: circle.clone(), sender: mira, told: false };
    let shown = format!(
        "{happenings:#?}\n{keys:?}\n{member:?} {body:?} {outgoing:?} {:?} {:?} {unread:?}\n{queue:?}\n{timers:?}\n{deeds:?} {breakout:?} {:?}\n{:?}",
        Destination::Breakout(breakout.clone()),
        Destination::Room(circle),
        [
            Content::Text("words".to_owned()),
            Content::Correction { of: event("e"), text: "words".to_owned() },
            Content::Enclosed { what: Some(place.clone()), caption: Some("words".to_owned()) },
            Content::Other
        ],
        input(start(), message("1", "words")),
    );
    for secret in ["mira", "Mira", "circle:", "!circle", "words", "example"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    insta::assert_snapshot!(shown);
}
