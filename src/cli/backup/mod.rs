//! `kolo backup`: an encrypted copy of all that Kolo remembers, while it runs.
//!
//! The rows are taken as of one moment, and with them the keys of the rooms: from the running Kolo
//! through its socket ([`control`]), or from the data folder itself if none runs. They are encrypted
//! here, on their way into the file ([`file`]). The login is not among them, nor what makes up the
//! device: what is restored is a new one.
//!
//! When it fails, there is no file.

pub mod file;
pub mod keys;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context, bail};
use clap::Args;
use secrecy::{ExposeSecret, SecretString};
use tokio::runtime::Handle;
use tracing::warn;

use self::file::{Head, Writer};
use super::{Talk, secret};
use crate::{
    config::Config,
    matrix,
    ops::{
        control::{self, Control},
        world,
    },
    store::{Item, MasterKey, SledStore, read_items},
};

/// The variable that may hold a backup's passphrase.
pub(super) const PASSPHRASE: &str = "KOLO_BACKUP_PASSPHRASE";

/// What `kolo backup` needs to know; it asks for a passphrase if nothing says who is to read it.
#[derive(Debug, Args)]
pub struct BackupArgs {
    /// Where the backup is written; there must be no such file yet.
    file: PathBuf,
    /// Who can open it: a recipient of age, such as age1…; may be given several times.
    #[arg(long, conflicts_with = "passphrase_file")]
    recipient: Vec<String>,
    /// A file that holds the passphrase that opens it. Or set KOLO_BACKUP_PASSPHRASE.
    #[arg(long)]
    passphrase_file: Option<PathBuf>,
    /// The configuration file.
    #[arg(long, default_value = "config.toml", env = "KOLO_CONFIG")]
    config: PathBuf,
}

/// Makes a backup.
///
/// # Errors
/// If something is there already, or a step fails. Then nothing is left behind.
pub async fn backup(args: BackupArgs, talk: &Talk) -> anyhow::Result<()> {
    let config = Config::read(&args.config)?;
    let encryptor = if args.recipient.is_empty() {
        let passphrase = match secret(args.passphrase_file, PASSPHRASE)? {
            Some(passphrase) => passphrase,
            None => ask_twice(talk)?,
        };
        keys::for_passphrase(passphrase)?
    } else {
        keys::for_recipients(&args.recipient)?
    };
    let folder = args.config.parent().unwrap_or(Path::new(""));
    let head = Head::new(&config, folder, world::now());
    let mut writer = Writer::begin(&args.file, &head, encryptor)?;
    let running =
        control::ask(&config.data).context("Kolo runs, and does not answer; its log says why")?;
    let mut rows = 0;
    let mut add = |item: Item| {
        rows += usize::from(matches!(item, Item::Row(_)));
        writer.add(&item)
    };
    match running {
        Some(mut answer) => {
            read_items(&mut answer, add)
                .context("Kolo did not give out all of its data; its log says why")?;
        }
        None => {
            let key = config.key.read(&|name| std::env::var(name).ok())?;
            let store = SledStore::open(&config.data, &key)?;
            contents(&store, &config.data, &key).await?.into_iter().try_for_each(&mut add)?;
        }
    }
    writer.finish()?;
    let (file, rows) = (args.file.display().to_string(), rows.to_string());
    talk.tell("backup-done", &[("file", &file), ("rows", &rows)]);
    Ok(())
}

/// Lets a running Kolo give out what goes into a backup. If that cannot be, Kolo runs without. To be
/// called inside of a runtime.
pub(super) fn while_running(
    folder: &Path,
    store: &Arc<SledStore>,
    key: MasterKey,
) -> Option<Control> {
    let (store, data) = (Arc::clone(store), folder.to_owned());
    let runtime = Handle::current();
    let contents = move || runtime.block_on(contents(&store, &data, &key)).map_err(Into::into);
    Control::listen(folder, Arc::new(contents))
        .inspect_err(|error| warn!(%error, "no backup can be made while Kolo runs"))
        .ok()
}

/// What goes into a backup: every row but the session, and every key of a room.
async fn contents(store: &SledStore, folder: &Path, key: &MasterKey) -> anyhow::Result<Vec<Item>> {
    let mut rows = store.export()?;
    rows.retain(|row| !matrix::is_session(row));
    let keys = matrix::export_room_keys(&folder.join("sdk"), key).await?;
    Ok(rows.into_iter().map(Item::Row).chain(keys.into_iter().map(Item::RoomKey)).collect())
}

fn ask_twice(talk: &Talk) -> anyhow::Result<SecretString> {
    let ask = |question| talk.terminal.ask_secret(&talk.text(question, &[]));
    let passphrase = ask("backup-passphrase-question")?;
    if ask("backup-passphrase-again")?.expose_secret() != passphrase.expose_secret() {
        bail!(talk.text("backup-passphrases-differ", &[]));
    }
    Ok(passphrase)
}

#[cfg(test)]
mod tests;
