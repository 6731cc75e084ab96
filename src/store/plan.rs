//! What a batch comes to on disk: which rows are written or removed, which keys of persons are made
//! and which are lost. Reads the store and changes nothing.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use matrix_sdk_store_encryption::StoreCipher;

use super::{
    Batch, Change, Damage, Table,
    owners::{OwnerKey, Owners},
    seal::{self, Hash, Place},
};

/// The outcome of a batch, ready to be written.
#[derive(Default)]
pub(super) struct Plan {
    /// What is at each place in the end; `None` is nothing.
    pub(super) rows: BTreeMap<Place, Option<Vec<u8>>>,
    /// The keys that are new.
    pub(super) fresh: BTreeMap<Hash, OwnerKey>,
    /// The owners whose present key goes.
    pub(super) gone: BTreeSet<Hash>,
    /// Whose the rows to write are, where they are somebody's.
    row_owners: BTreeMap<Place, Hash>,
}

impl Plan {
    /// Goes through the batch in its order.
    pub(super) fn of(
        batch: &Batch,
        store: &StoreCipher,
        owners: &Owners,
        db: &sled::Db,
    ) -> Result<Self, Damage> {
        let mut plan = Self::default();
        for change in &batch.changes {
            match change {
                Change::Put { owner: None, table, key, value } => {
                    let row = seal::seal(None, store, key, value)?;
                    plan.put(seal::place(store, *table, key), row, None);
                }
                Change::Put { owner: Some(name), table, key, value } => {
                    let owner = seal::owner_hash(store, name);
                    let cipher = plan.cipher(store, owners, owner)?;
                    let row = seal::seal(Some((owner, name)), cipher, key, value)?;
                    plan.put(seal::place(store, *table, key), row, Some(owner));
                }
                Change::Delete { table, key } => plan.remove(seal::place(store, *table, key)),
                Change::Forget { owner } => {
                    plan.forget(owners, db, seal::owner_hash(store, owner))?;
                }
            }
        }
        Ok(plan)
    }

    fn put(&mut self, place: Place, row: Vec<u8>, owner: Option<Hash>) {
        match owner {
            Some(owner) => self.row_owners.insert(place.clone(), owner),
            None => self.row_owners.remove(&place),
        };
        self.rows.insert(place, Some(row));
    }

    fn remove(&mut self, place: Place) {
        self.row_owners.remove(&place);
        self.rows.insert(place, None);
    }

    fn forget(&mut self, owners: &Owners, db: &sled::Db, owner: Hash) -> Result<(), Damage> {
        self.fresh.remove(&owner);
        let planned = self.row_owners.iter().filter(|(_, of)| **of == owner);
        let mut places: Vec<Place> = planned.map(|(place, _)| place.clone()).collect();
        if owners.cipher(&owner).is_some() && self.gone.insert(owner) {
            for table in Table::ALL {
                for row in db.scan_prefix([table.tag()]) {
                    let (place, row) = row.map_err(Damage::Database)?;
                    let theirs = seal::owner_of(&place, &row)? == Some(owner);
                    if theirs && !self.rows.contains_key(place.as_ref()) {
                        places.push(place.to_vec());
                    }
                }
            }
        }
        places.into_iter().for_each(|place| self.remove(place));
        Ok(())
    }

    /// The cipher under which a row of `owner` is sealed, made if there is none.
    fn cipher<'a>(
        &'a mut self,
        store: &StoreCipher,
        owners: &'a Owners,
        owner: Hash,
    ) -> Result<&'a StoreCipher, Damage> {
        if !self.gone.contains(&owner)
            && let Some(cipher) = owners.cipher(&owner)
        {
            return Ok(cipher);
        }
        match self.fresh.entry(owner) {
            Entry::Occupied(entry) => Ok(&entry.into_mut().cipher),
            Entry::Vacant(entry) => Ok(&entry.insert(owners.make(store)?).cipher),
        }
    }
}
