//! Rows keep their meaning over the versions of Kolo.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::*;
use crate::store::{JsonFault, MemoryStore, Row, RowError, decode, encode};

/// Version 1 was `{hour}`, version 2 `{hour, minute}`, version 3 is `{at: "hh:mm"}`.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Plan {
    at: String,
}

impl Row for Plan {
    const TABLE: Table = Table::Timer;
    const VERSION: u16 = 3;

    fn migrate(from: u16, mut value: Value) -> Result<Value, RowError> {
        let number = |value: &Value, name| value.get(name).and_then(Value::as_u64);
        let fault = || RowError::Shape { table: Self::TABLE, fault: JsonFault::Shape };
        match from {
            1 => {
                value.as_object_mut().ok_or_else(fault)?.insert("minute".into(), json!(0));
                Ok(value)
            }
            2 => {
                let hour = number(&value, "hour").ok_or_else(fault)?;
                let minute = number(&value, "minute").ok_or_else(fault)?;
                Ok(json!({ "at": format!("{hour:02}:{minute:02}") }))
            }
            from => Err(RowError::NoStep { table: Self::TABLE, from }),
        }
    }
}

/// A row that never changed.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Steady(u32);

impl Row for Steady {
    const TABLE: Table = Table::Meta;
    const VERSION: u16 = 2;
}

fn plan(at: &str) -> Plan {
    Plan { at: at.to_owned() }
}

fn bytes(version: u16, json: &str) -> Vec<u8> {
    [version.to_le_bytes().as_slice(), json.as_bytes()].concat()
}

#[test]
fn a_row_is_two_bytes_of_version_and_json() {
    let bytes = encode(&plan("09:30")).unwrap();
    assert_eq!(bytes, b"\x03\x00{\"at\":\"09:30\"}");
    assert_eq!(decode::<Plan>(&bytes).unwrap(), plan("09:30"));
}

#[test]
fn old_rows_in_a_store_are_brought_up_step_by_step() {
    let store = MemoryStore::new();
    commit(&store, |batch| {
        batch.put(Plan::TABLE, b"one", bytes(1, r#"{"hour":9}"#));
        batch.put(Plan::TABLE, b"two", bytes(2, r#"{"hour":9,"minute":5}"#));
        batch.put(Plan::TABLE, b"zero", bytes(3, r#"{"at":"09:10"}"#));
    });
    let plans: Vec<Plan> = store
        .scan(Plan::TABLE)
        .unwrap()
        .into_iter()
        .map(|(_, bytes)| decode(&bytes).unwrap())
        .collect();
    assert_eq!(plans, [plan("09:00"), plan("09:05"), plan("09:10")]);
}

#[test]
fn a_row_from_the_future_is_refused() {
    let error = decode::<Plan>(&bytes(4, r#"{"at":"09:10"}"#)).unwrap_err();
    assert!(matches!(error, RowError::FromTheFuture { found: 4, known: 3, .. }));
    insta::assert_snapshot!(
        error,
        @"a row of the table Timer has version 4, and this Kolo knows 3 at most. Run the newer Kolo that wrote it"
    );
}

#[test]
fn without_a_step_an_old_row_is_refused() {
    let error = decode::<Steady>(&bytes(1, "7")).unwrap_err();
    assert!(matches!(error, RowError::NoStep { from: 1, .. }));
    let error = decode::<Plan>(&bytes(0, "{}")).unwrap_err();
    assert!(matches!(error, RowError::NoStep { from: 0, .. }));
    assert_eq!(decode::<Steady>(&bytes(2, "7")).unwrap(), Steady(7));
}

#[test]
fn p5_a_broken_row_is_refused_without_quoting_it() {
    for (version, json) in [
        (3, r#""ana is afraid""#),
        (3, r#"{"at":{"ana is afraid":1}}"#),
        (3, r#"{"at":"ana is afraid"#),
        (3, "ana is afraid"),
        (1, r#"["ana is afraid"]"#),
        (2, r#"{"hour":"ana is afraid","minute":1}"#),
    ] {
        let error = decode::<Plan>(&bytes(version, json)).unwrap_err();
        assert!(matches!(error, RowError::Shape { .. }));
        assert!(!format!("{error} {error:?}").contains("ana"), "{error:?}");
    }
    assert!(matches!(decode::<Plan>(b"\x03"), Err(RowError::CutOff { .. })));
}
