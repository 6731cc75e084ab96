//! Rows on their way into a backup and out of it.
//!
//! On disk an owner is known by a hash that only this store's key makes, and the keys of persons
//! are the store's own. Neither is of use elsewhere: an exported row says whose it is by name, and
//! an import puts it under a key of its owner that is new. Who was forgotten has no row, and so
//! does not come back.

use std::{collections::BTreeMap, fmt, sync::Arc};

use matrix_sdk_store_encryption::StoreCipher;

use super::{
    Batch, Change, Damage, Store, StoreError, Table,
    seal::{self, COMMITS_PLACE, Hash, OWNER_TAG, Opened},
};

/// How many rows an import writes in one commit.
const ROWS_AT_ONCE: usize = 500;

/// A row outside of its store, in clear.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct StoredRow {
    /// Its table.
    pub table: Table,
    /// Under whose key it lies; `None` is nobody's in particular.
    pub owner: Option<Vec<u8>>,
    /// Its key.
    pub key: Vec<u8>,
    /// Its value.
    pub value: Vec<u8>,
}

/// Says of which table it is, and nothing of what is in it.
impl fmt::Debug for StoredRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredRow").field("table", &self.table).finish_non_exhaustive()
    }
}

/// Writes rows into a store, in several commits: if one fails, the store holds a part of them and
/// is to be thrown away.
///
/// # Errors
/// As for [`Store::commit`].
pub fn import(store: &dyn Store, rows: Vec<StoredRow>) -> Result<(), StoreError> {
    let mut batch = Batch::new();
    for StoredRow { table, owner, key, value } in rows {
        batch.changes.push(Change::Put { owner, table, key, value });
        if batch.len() == ROWS_AT_ONCE {
            store.commit(std::mem::take(&mut batch))?;
        }
    }
    store.commit(batch)
}

/// Opens every row of a database, given as places and sealed rows.
pub(super) fn open_all(
    store: &StoreCipher,
    ciphers: &BTreeMap<Hash, Arc<StoreCipher>>,
    sealed: Vec<(sled::IVec, sled::IVec)>,
) -> Result<Vec<StoredRow>, Damage> {
    let mut opened: Vec<(Table, Opened)> = Vec::with_capacity(sealed.len());
    for (place, row) in sealed {
        let tag = place.first().copied().unwrap_or_default();
        if tag == OWNER_TAG || *place == COMMITS_PLACE {
            continue;
        }
        let table = Table::from_tag(tag).ok_or_else(|| seal::broken(&place))?;
        let cipher_of = |owner: &Hash| ciphers.get(owner).map(AsRef::as_ref);
        opened.extend(seal::open(store, cipher_of, table, &place, &row)?.map(|row| (table, row)));
    }
    let names = names(store, &opened);
    let named = |(table, row): (Table, Opened)| {
        let unknown = Damage::OwnerUnknown { tag: table.tag() };
        let owner = match row.owner {
            Some(owner) => Some(names.get(&owner).cloned().ok_or(unknown)?),
            None => None,
        };
        Ok(StoredRow { table, owner, key: row.key, value: row.value })
    };
    opened.into_iter().map(named).collect()
}

/// The name of each owner: what their rows say, or, where all are older than that, the key of a
/// row, since a person's own row lies under their name. The hash proves either.
fn names(store: &StoreCipher, rows: &[(Table, Opened)]) -> BTreeMap<Hash, Vec<u8>> {
    let mut names = BTreeMap::new();
    for (_, row) in rows {
        let Some(owner) = row.owner.filter(|owner| !names.contains_key(owner)) else { continue };
        let proven = |name: &&Vec<u8>| seal::owner_hash(store, name) == owner;
        if let Some(name) = [&row.name, &row.key].into_iter().find(proven) {
            names.insert(owner, name.clone());
        }
    }
    names
}
