//! The keys of persons, in a file of their own: `owners`.
//!
//! The idea: the database is a log, and what is deleted from it stays on the disk until its place
//! is needed again. A key that is to be lost must not be there. So each owner's key has a slot of
//! 512 bytes in this file, and losing the key is writing zeros over the slot.
//!
//! The life of a key: its slot is written and synced *before* the commit that first uses it; that
//! commit puts a mark into the database, the owner's hash and a fingerprint of the key; forgetting
//! is a commit that removes the mark and the rows, and then zeros over the slot.
//!
//! When it fails in between, the mark decides: at the next start a slot without its mark is wiped,
//! and a mark without its slot is damage that is told. Zeros reach the file's own blocks; a disk
//! that moves blocks by itself (flash, copy-on-write) may hold an older copy, and so does a backup.
//!
//! The first slot is the file's head. It also counts commits, to notice a database that lost some.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    io,
    os::unix::fs::FileExt,
    sync::Arc,
};

use matrix_sdk_store_encryption::StoreCipher;
use zeroize::Zeroizing;

use super::{Damage, seal::Hash};

/// The name of the file in the store's folder.
pub(super) const FILE_NAME: &str = "owners";

/// One sector, so that a slot is written whole or not at all.
const SLOT_BYTES: usize = 512;
const MAGIC: &[u8; 16] = b"kolo owners 1\n\0\0";
const COMMITS_AT: u64 = 16;

/// A key that has been made and may have a slot.
pub(super) struct OwnerKey {
    pub(super) cipher: StoreCipher,
    pub(super) fingerprint: Hash,
    export: Zeroizing<Vec<u8>>,
}

impl OwnerKey {
    /// Makes a new key. `wrap` is the key under which it is written down.
    pub(super) fn new(store: &StoreCipher, wrap: &[u8; 32]) -> Result<Self, Damage> {
        let cipher = StoreCipher::new().map_err(Damage::Cipher)?;
        let export = Zeroizing::new(cipher.export_with_key(wrap).map_err(Damage::Cipher)?);
        Ok(Self { fingerprint: fingerprint(store, &export), cipher, export })
    }
}

/// A key that has a slot.
struct Slotted {
    slot: u64,
    cipher: Arc<StoreCipher>,
}

/// The file, and every key in it.
pub(super) struct Owners {
    file: File,
    wrap: Zeroizing<[u8; 32]>,
    known: BTreeMap<Hash, Slotted>,
    used: BTreeSet<u64>,
}

impl Owners {
    /// Writes the head of a new file.
    pub(super) fn create(file: &File) -> io::Result<()> {
        let mut head = [0u8; SLOT_BYTES];
        head.iter_mut().zip(MAGIC).for_each(|(to, from)| *to = *from);
        file.write_all_at(&head, 0)?;
        file.sync_all()
    }

    /// Reads the file, keeps the keys that `marks` (owner's hash → fingerprint) tell of, and wipes
    /// every other slot.
    pub(super) fn open(
        file: File,
        store: &StoreCipher,
        wrap: Zeroizing<[u8; 32]>,
        marks: &BTreeMap<Hash, Hash>,
    ) -> Result<Self, Damage> {
        let bytes = Zeroizing::new(read_all(&file).map_err(Damage::System)?);
        if !bytes.starts_with(MAGIC) {
            return Err(Damage::FileMalformed(FILE_NAME));
        }
        let mut owners = Self { file, wrap, known: BTreeMap::new(), used: BTreeSet::new() };
        let mut stale = Vec::new();
        for (slot, bytes) in (0u64..).zip(bytes.chunks(SLOT_BYTES)).skip(1) {
            if bytes.iter().all(|byte| *byte == 0) {
                continue;
            }
            // A slot that a full disk cut off is not one.
            let found = Some(bytes)
                .filter(|bytes| bytes.len() == SLOT_BYTES)
                .and_then(Slot::parse)
                .filter(|found| marks.get(&found.owner) == Some(&fingerprint(store, found.export)));
            let Some(found) = found else {
                stale.push(slot);
                continue;
            };
            let cipher =
                StoreCipher::import_with_key(&owners.wrap, found.export).map_err(Damage::Cipher)?;
            owners.known.insert(found.owner, Slotted { slot, cipher: Arc::new(cipher) });
            owners.used.insert(slot);
        }
        // Told before anything is wiped: a file that does not fit the database may be the right
        // one for another copy of it.
        match marks.len().saturating_sub(owners.known.len()) {
            0 => {}
            lost => return Err(Damage::OwnerKeysLost(lost)),
        }
        owners.wipe(&stale).map_err(Damage::System)?;
        Ok(owners)
    }

    /// How many commits the database had, as far as the file `owners` knows. May be behind.
    pub(super) fn commits(&self) -> io::Result<u64> {
        let mut count = [0u8; 8];
        self.file.read_exact_at(&mut count, COMMITS_AT)?;
        Ok(u64::from_le_bytes(count))
    }

    /// Notes how many commits the database has. Not synced: it only ever has to be not ahead.
    pub(super) fn note_commits(&self, count: u64) -> io::Result<()> {
        self.file.write_all_at(&count.to_le_bytes(), COMMITS_AT)
    }

    /// The cipher of an owner, if there is one.
    pub(super) fn cipher(&self, owner: &Hash) -> Option<&StoreCipher> {
        self.known.get(owner).map(|known| known.cipher.as_ref())
    }

    /// Every owner's cipher, for whoever reads on after the lock was given back.
    pub(super) fn ciphers(&self) -> BTreeMap<Hash, Arc<StoreCipher>> {
        self.known.iter().map(|(owner, known)| (*owner, Arc::clone(&known.cipher))).collect()
    }

    /// A key that has no slot yet.
    pub(super) fn make(&self, store: &StoreCipher) -> Result<OwnerKey, Damage> {
        OwnerKey::new(store, &self.wrap)
    }

    /// Writes new keys into free slots and syncs them. They are not known before
    /// [`settle`](Self::settle).
    pub(super) fn write(&self, fresh: &BTreeMap<Hash, OwnerKey>) -> Result<Vec<u64>, Damage> {
        let mut free = (1u64..).filter(|slot| !self.used.contains(slot));
        let mut slots = Vec::new();
        for (owner, key) in fresh {
            let slot = free.next().ok_or(Damage::FileMalformed(FILE_NAME))?;
            let bytes = Slot { owner: *owner, export: &key.export }.to_bytes()?;
            self.file.write_all_at(bytes.as_slice(), at(slot)).map_err(Damage::System)?;
            slots.push(slot);
        }
        if !slots.is_empty() {
            self.file.sync_data().map_err(Damage::System)?;
        }
        Ok(slots)
    }

    /// After the commit: wipes the keys of `gone`, then knows the `fresh` ones at their `slots`.
    pub(super) fn settle(
        &mut self,
        gone: &BTreeSet<Hash>,
        fresh: BTreeMap<Hash, OwnerKey>,
        slots: Vec<u64>,
    ) -> io::Result<()> {
        let stale: Vec<u64> =
            gone.iter().filter_map(|owner| self.known.remove(owner)).map(|key| key.slot).collect();
        self.wipe(&stale)?;
        stale.iter().for_each(|slot| {
            self.used.remove(slot);
        });
        for ((owner, key), slot) in fresh.into_iter().zip(slots) {
            self.known.insert(owner, Slotted { slot, cipher: Arc::new(key.cipher) });
            self.used.insert(slot);
        }
        Ok(())
    }

    #[cfg(test)]
    pub(super) fn file_for_test(&mut self, file: File) {
        self.file = file;
    }

    fn wipe(&self, slots: &[u64]) -> io::Result<()> {
        for slot in slots {
            self.file.write_all_at(&[0u8; SLOT_BYTES], at(*slot))?;
        }
        if slots.is_empty() { Ok(()) } else { self.file.sync_data() }
    }
}

/// A slot as it is on disk: owner's hash, length of the export (u16, little endian), export, zeros.
struct Slot<'a> {
    owner: Hash,
    export: &'a [u8],
}

impl<'a> Slot<'a> {
    fn parse(bytes: &'a [u8]) -> Option<Self> {
        let (owner, rest) = bytes.split_first_chunk::<32>()?;
        let (length, rest) = rest.split_first_chunk::<2>()?;
        let export = rest.get(..usize::from(u16::from_le_bytes(*length)))?;
        Some(Self { owner: *owner, export })
    }

    fn to_bytes(&self) -> Result<Zeroizing<Vec<u8>>, Damage> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(SLOT_BYTES));
        let length =
            u16::try_from(self.export.len()).map_err(|_| Damage::FileMalformed(FILE_NAME))?;
        bytes.extend_from_slice(&self.owner);
        bytes.extend_from_slice(&length.to_le_bytes());
        bytes.extend_from_slice(self.export);
        if bytes.len() > SLOT_BYTES {
            return Err(Damage::FileMalformed(FILE_NAME));
        }
        bytes.resize(SLOT_BYTES, 0);
        Ok(bytes)
    }
}

fn at(slot: u64) -> u64 {
    slot.saturating_mul(SLOT_BYTES as u64)
}

fn fingerprint(store: &StoreCipher, export: &[u8]) -> Hash {
    store.hash_key("kolo owner key", export)
}

fn read_all(file: &File) -> io::Result<Vec<u8>> {
    let length = usize::try_from(file.metadata()?.len()).map_err(io::Error::other)?;
    let mut bytes = vec![0u8; length];
    file.read_exact_at(&mut bytes, 0)?;
    Ok(bytes)
}
