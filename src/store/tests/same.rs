//! Whatever is done to a store, sled and memory agree about it.

use proptest::prelude::*;

use super::*;
use crate::store::MemoryStore;

/// A change, in small numbers so that keys and owners meet often.
#[derive(Debug, Clone)]
pub(super) enum Step {
    Put(u8, u8, u8),
    PutOwned(u8, u8, u8, u8),
    Delete(u8, u8),
    Forget(u8),
}

pub(super) fn steps() -> impl Strategy<Value = Vec<Vec<Step>>> {
    let (table, key, owner) = (0u8..3, 0u8..4, 0u8..3);
    let step = prop_oneof![
        2 => (table.clone(), key.clone(), any::<u8>()).prop_map(|(t, k, v)| Step::Put(t, k, v)),
        4 => (owner.clone(), table.clone(), key.clone(), any::<u8>())
            .prop_map(|(o, t, k, v)| Step::PutOwned(o, t, k, v)),
        1 => (table, key).prop_map(|(t, k)| Step::Delete(t, k)),
        2 => owner.prop_map(Step::Forget),
    ];
    prop::collection::vec(prop::collection::vec(step, 0..8), 0..12)
}

fn table(number: u8) -> Table {
    match number {
        0 => Table::Person,
        1 => Table::Answer,
        _ => Table::Timer,
    }
}

pub(super) fn batch(steps: &[Step]) -> Batch {
    let mut batch = Batch::new();
    for step in steps {
        match *step {
            Step::Put(t, key, value) => batch.put(table(t), [key], [value]),
            Step::PutOwned(owner, t, key, value) => {
                batch.put_owned(&[owner], table(t), [key], [value]);
            }
            Step::Delete(t, key) => batch.delete(table(t), [key]),
            Step::Forget(owner) => batch.forget(&[owner]),
        }
    }
    batch
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn sled_and_memory_agree(batches in steps()) {
        let (folder, sled) = new_sled();
        let memory = MemoryStore::new();
        for steps in &batches {
            sled.commit(batch(steps)).unwrap();
            memory.commit(batch(steps)).unwrap();
            prop_assert_eq!(everything(&sled), everything(&memory));
        }
        drop(sled);
        prop_assert_eq!(everything(&reopen(folder.path())), everything(&memory));
    }
}
