//! Who can open a backup: whoever has the passphrase, or the key of one of the recipients.

use std::{fs::File, io::BufReader, path::Path};

use age::{Encryptor, Identity, IdentityFile, Recipient, scrypt, x25519};
use anyhow::{Context, anyhow, bail};
use secrecy::{ExposeSecret, SecretString};

/// 2 to this power rounds between a guess and its outcome, as the command `age` takes: about a
/// second, and 256 MiB.
const WORK: u8 = 18;
/// What an `age` on a very fast machine may have taken.
const MOST_WORK: u8 = 22;

/// An encryptor for recipients (`age1…`).
///
/// # Errors
/// If one is not a recipient.
pub fn for_recipients(names: &[String]) -> anyhow::Result<Encryptor> {
    let mut recipients = Vec::new();
    for name in names {
        let recipient: x25519::Recipient = name.trim().parse().map_err(|why| {
            // The name of a recipient is public; a secret key given by mistake must not be shown.
            anyhow!("a recipient cannot be used ({why}); it begins with age1, see age-keygen")
        })?;
        recipients.push(recipient);
    }
    Ok(Encryptor::with_recipients(recipients.iter().map(|one| one as &dyn Recipient))?)
}

/// An encryptor for a passphrase.
///
/// # Errors
/// If there is no character in it.
pub fn for_passphrase(passphrase: SecretString) -> anyhow::Result<Encryptor> {
    if passphrase.expose_secret().is_empty() {
        bail!("the passphrase is empty, so anybody could open the backup");
    }
    let mut recipient = scrypt::Recipient::new(passphrase);
    recipient.set_work_factor(WORK);
    Ok(Encryptor::with_recipients(std::iter::once(&recipient as &dyn Recipient))?)
}

/// The key that a passphrase is.
pub fn passphrase(passphrase: SecretString) -> Vec<Box<dyn Identity>> {
    let mut identity = scrypt::Identity::new(passphrase);
    identity.set_max_work_factor(MOST_WORK);
    vec![Box::new(identity)]
}

/// The keys in a file as `age-keygen` writes it.
///
/// # Errors
/// If it cannot be read, or holds something else.
pub fn from_file(path: &Path) -> anyhow::Result<Vec<Box<dyn Identity>>> {
    let read = || -> anyhow::Result<_> {
        let file = IdentityFile::from_buffer(BufReader::new(File::open(path)?))?;
        Ok(file.into_identities()?)
    };
    let keys = read().with_context(|| format!("{} holds no age key", path.display()))?;
    Ok(keys.into_iter().map(|key| key as Box<dyn Identity>).collect())
}
