//! How a row looks on disk: which key of the database it has, and how its value is sealed.
//!
//! The key and the value are encrypted together, and checked against the place where they were
//! found: a row that somebody moved or swapped is not read. A row of somebody also holds by what
//! name they are known, so that a backup can put it under their new key on another machine.

use matrix_sdk_store_encryption::{EncryptedValue, StoreCipher};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Damage, Table};

/// A keyed hash, as `StoreCipher::hash_key` makes it.
pub(super) type Hash = [u8; 32];

/// Where a row is in the database: the table's tag and the hash of its key.
pub(super) type Place = Vec<u8>;

/// The tag of the marks that say which owner has which key.
pub(super) const OWNER_TAG: u8 = 0;

/// Where the number of commits is kept.
pub(super) const COMMITS_PLACE: [u8; 1] = [255];

#[derive(Serialize, Deserialize)]
struct Sealed {
    /// Under whose key the value is; `None` is the store's own.
    owner: Option<Hash>,
    value: EncryptedValue,
}

/// What is encrypted; the owner's name follows.
#[derive(Serialize, Deserialize)]
struct Plain<'a> {
    key: &'a [u8],
    value: &'a [u8],
}

/// A row that was opened.
pub(super) struct Opened {
    pub(super) owner: Option<Hash>,
    /// The owner's name; empty if there is none, or if the row is older than this was kept.
    pub(super) name: Vec<u8>,
    pub(super) key: Vec<u8>,
    pub(super) value: Vec<u8>,
}

/// The place of a row.
pub(super) fn place(store: &StoreCipher, table: Table, key: &[u8]) -> Place {
    tagged(table.tag(), &store.hash_key(table.name(), key))
}

/// The place of the mark that says which key an owner has.
pub(super) fn owner_place(owner: &Hash) -> Place {
    tagged(OWNER_TAG, owner)
}

fn tagged(tag: u8, hash: &Hash) -> Place {
    let mut place = Vec::with_capacity(1 + hash.len());
    place.push(tag);
    place.extend_from_slice(hash);
    place
}

/// By what an owner is known inside the store.
pub(super) fn owner_hash(store: &StoreCipher, owner: &[u8]) -> Hash {
    store.hash_key("kolo owner", owner)
}

/// Seals a row under the cipher of its owner, who is given with hash and name, or under the
/// store's own.
pub(super) fn seal(
    owner: Option<(Hash, &[u8])>,
    cipher: &StoreCipher,
    key: &[u8],
    value: &[u8],
) -> Result<Vec<u8>, Damage> {
    // `encrypt_value_data` wipes the plain bytes that it is given.
    let mut plain =
        postcard::to_allocvec(&Plain { key, value }).map_err(|_| Damage::Row { tag: 0 })?;
    if let Some((_, name)) = owner {
        plain.extend_from_slice(name);
    }
    let owner = owner.map(|(hash, _)| hash);
    let value = cipher.encrypt_value_data(plain).map_err(Damage::Cipher)?;
    postcard::to_allocvec(&Sealed { owner, value }).map_err(|_| Damage::Row { tag: 0 })
}

/// Whose row it is, without decrypting it.
pub(super) fn owner_of(place: &[u8], row: &[u8]) -> Result<Option<Hash>, Damage> {
    // `Sealed` begins with it.
    let (owner, _) = postcard::take_from_bytes(row).map_err(|_| broken(place))?;
    Ok(owner)
}

/// Opens the row found at `place`. `None` if `cipher_of` knows no cipher for its owner.
pub(super) fn open<'a>(
    store: &'a StoreCipher,
    cipher_of: impl FnOnce(&Hash) -> Option<&'a StoreCipher>,
    table: Table,
    place: &[u8],
    row: &[u8],
) -> Result<Option<Opened>, Damage> {
    let sealed = read(place, row)?;
    let cipher = match &sealed.owner {
        None => store,
        Some(owner) => match cipher_of(owner) {
            Some(cipher) => cipher,
            None => return Ok(None),
        },
    };
    let plain = Zeroizing::new(cipher.decrypt_value_data(sealed.value).map_err(Damage::Cipher)?);
    let (plain, name) =
        postcard::take_from_bytes::<Plain<'_>>(&plain).map_err(|_| broken(place))?;
    if self::place(store, table, plain.key) != place {
        return Err(broken(place));
    }
    let (key, value) = (plain.key.to_vec(), plain.value.to_vec());
    Ok(Some(Opened { owner: sealed.owner, name: name.to_vec(), key, value }))
}

fn read(place: &[u8], row: &[u8]) -> Result<Sealed, Damage> {
    postcard::from_bytes(row).map_err(|_| broken(place))
}

pub(super) fn broken(place: &[u8]) -> Damage {
    Damage::Row { tag: place.first().copied().unwrap_or_default() }
}
