//! P5: what is printed for a log shows nobody and nothing.

use super::{scripts::ROUND, *};
use crate::{
    circle::row::{Answer, Circle, RunningScript, Session, State},
    people::{AllowList, Consent, Invitation, Person, Settings, Topic},
    script::StepId,
    speech::{Names, Phrase, Strictness},
    store::{Store, Table, decode},
};

#[test]
fn p5_debug_of_what_is_known_of_people_shows_nothing_of_it() {
    let (circle, mira) = (circle(), user("mira"));
    let script = library(&[("weather", ROUND)]);
    let mut stage = Stage::with_circle(script, &["Mira"]);
    stage.says("Lena", "!start weather");
    let read = |table: Table| stage.store.scan(table).unwrap().first().unwrap().1.clone();
    let session: Session = decode(&read(Table::Session)).unwrap();
    let row: Circle = decode(&read(Table::Circle)).unwrap();
    let running: RunningScript = decode(&read(Table::Script)).unwrap();
    assert!(matches!(session.state, State::Announced));
    let person: Person = serde_json::from_value(serde_json::json!({
        "user": mira, "language": "en", "name": "Mira", "greeted": true, "consent": "given",
        "topics": [], "held": [],
    }))
    .unwrap();
    assert_eq!(person.consent, Consent::Given);
    let step = StepId("needs".to_owned());
    let topic = Topic::Answer { circle: circle.clone(), step, question: 0 };
    let allow: AllowList = vec!["@mira:example.org".to_owned()].try_into().unwrap();
    let settings = Settings {
        me: mira.clone(),
        language: language("en"),
        operator: "River House".to_owned(),
        allow: allow.clone(),
    };
    let shown = format!(
        "{row:?} {session:?} {running:?} {:?}\n{person:?} {topic:?} {:?} {allow:?} {settings:?}\n{:?} {:?} {:?}",
        Answer { text: "words".to_owned(), event: None, number: None },
        Invitation { inviter: mira, direct: true },
        UNDERSTANDING.understand("words", &language("en"), Strictness::Exact),
        Phrase::YourTurn { name: "Mira".to_owned() },
        Phrase::NobodyOfThatName { names: Names(vec!["Mira".to_owned()]) },
    );
    for secret in ["mira", "Mira", "circle:", "words", "example", "River"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    insta::assert_snapshot!(shown);
}
