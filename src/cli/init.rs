//! `kolo init`: logs in once, sets up Kolo's cryptographic identity, and writes what `kolo run`
//! needs.
//!
//! Everything is made in a folder beside the data folder, which takes its place only when all is
//! well: a try that fails, or is killed, leaves nothing that is in the way of the next.
//! `kolo restore` goes the same way, with the rows of a backup.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use matrix_sdk::ruma::OwnedUserId;
use secrecy::SecretString;

use super::new_key;
use crate::{
    config::{Config, MessageLimit},
    matrix::{self, Identity},
    people::AllowList,
    speech::Language,
    store::{KeyError, KeySource, MasterKey, SledStore, StoredRow, import, write_new_key_file},
};

/// What is to be set up.
#[derive(Debug)]
pub struct Request {
    /// Where the homeserver answers.
    pub homeserver: String,
    /// Kolo's account.
    pub account: String,
    /// Its password; used once and not kept.
    pub password: SecretString,
    /// Who runs Kolo.
    pub operator: String,
    /// The language for those of whom Kolo knows none.
    pub language: Language,
    /// Who may invite Kolo.
    pub allow: AllowList,
    /// The recovery key, if the account was set up before.
    pub recovery_key: Option<SecretString>,
    /// What the homeserver takes from the account.
    pub message_limit: MessageLimit,
    /// Where the configuration is written.
    pub config: PathBuf,
    /// The data folder; relative to the configuration.
    pub data: PathBuf,
    /// The key file; relative to the configuration.
    pub key: PathBuf,
}

/// What a backup brings.
#[derive(Debug)]
pub struct Restored {
    /// Whose rows they are.
    pub account: OwnedUserId,
    /// The rows, without a session.
    pub rows: Vec<StoredRow>,
    /// The keys of rooms, so that what was written meanwhile can be read.
    pub room_keys: Vec<Vec<u8>>,
    /// A folder with prompts of one's own; relative to the configuration.
    pub prompts: Option<PathBuf>,
}

/// How far setting up has come.
#[derive(Debug)]
pub enum Told<'a> {
    /// The homeserver is asked for a session.
    LoggingIn {
        /// Where.
        homeserver: &'a str,
    },
    /// Cross-signing and secret storage are set up.
    SettingUpTrust,
    /// Kolo has an identity.
    Identity {
        /// Whose.
        account: &'a str,
        /// Which.
        identity: &'a Identity,
    },
    /// Everything is written.
    Done {
        /// The configuration.
        config: &'a Path,
        /// The key file.
        key: &'a Path,
        /// The data folder.
        data: &'a Path,
    },
}

/// Sets Kolo up. `tell` hears how far it is, and is given the identity as soon as there is one: if a
/// later step fails, its recovery key must not be lost.
///
/// # Errors
/// If something is there already, or a step fails. Then nothing is left behind.
pub async fn init(request: Request, tell: &dyn Fn(Told<'_>)) -> anyhow::Result<()> {
    make(request, None, tell).await
}

/// Sets Kolo up with what a backup brings.
///
/// # Errors
/// As [`init`].
pub async fn restore(
    request: Request,
    restored: Restored,
    tell: &dyn Fn(Told<'_>),
) -> anyhow::Result<()> {
    make(request, Some(restored), tell).await
}

async fn make(
    request: Request,
    mut restored: Option<Restored>,
    tell: &dyn Fn(Told<'_>),
) -> anyhow::Result<()> {
    let folder = request.config.parent().unwrap_or(Path::new("")).to_owned();
    let (data, key_file) = (folder.join(&request.data), folder.join(&request.key));
    for path in [&request.config, &data] {
        if path.exists() {
            let path = path.display();
            bail!("{path} exists already, so Kolo is set up. To begin anew, move it away first");
        }
    }
    let (key, key_is_new) = key_for(&key_file)?;
    let staging = beside(&data);
    if staging.exists() {
        fs::remove_dir_all(&staging).with_context(|| {
            format!("what an earlier try left cannot be removed: {}", staging.display())
        })?;
    }
    match set_up(&request, restored.as_mut(), &staging, &key, tell).await {
        Ok(account) => {
            fs::rename(&staging, &data)
                .with_context(|| format!("{} cannot be made", data.display()))?;
            let config = Config {
                homeserver: request.homeserver,
                account,
                operator: request.operator,
                language: request.language,
                data: request.data,
                key: KeySource::File(request.key),
                allow: request.allow,
                message_limit: request.message_limit,
                prompts: restored.and_then(|restored| restored.prompts),
                health: None,
                still_watching: None,
            };
            config.write_new(&request.config)?;
            tell(Told::Done { config: &request.config, key: &key_file, data: &data });
            Ok(())
        }
        Err(error) => {
            // What cannot be removed now is removed by the next try.
            let _ = fs::remove_dir_all(&staging);
            if key_is_new {
                let _ = fs::remove_file(&key_file);
            }
            Err(error)
        }
    }
}

/// The key in the file, or a new one that is written there. The flag says which.
fn key_for(file: &Path) -> anyhow::Result<(MasterKey, bool)> {
    match KeySource::File(file.to_owned()).read(&|_| None) {
        Ok(key) => Ok((key, false)),
        Err(KeyError::Missing { .. }) => {
            let key = new_key()?;
            write_new_key_file(file, &key)?;
            Ok((key, true))
        }
        Err(error) => Err(error.into()),
    }
}

fn beside(data: &Path) -> PathBuf {
    let mut name = data.as_os_str().to_owned();
    name.push(".new");
    PathBuf::from(name)
}

async fn set_up(
    request: &Request,
    mut restored: Option<&mut Restored>,
    staging: &Path,
    key: &MasterKey,
    tell: &dyn Fn(Told<'_>),
) -> anyhow::Result<OwnedUserId> {
    let store = SledStore::create(staging, key)?;
    if let Some(restored) = &mut restored {
        import(&store, std::mem::take(&mut restored.rows))?;
    }
    let client = matrix::build(&request.homeserver, &staging.join("sdk"), key).await?;
    tell(Told::LoggingIn { homeserver: &request.homeserver });
    let session = matrix::log_in(&client, &request.account, &request.password).await?;
    let account = session.meta.user_id.clone();
    let trusted = async {
        if let Some(Restored { account: wanted, .. }) = &restored
            && *wanted != account
        {
            bail!("the backup is that of {wanted}, and the homeserver says {account}");
        }
        tell(Told::SettingUpTrust);
        let identity = matrix::set_up(&client, request.recovery_key.as_ref()).await?;
        tell(Told::Identity { account: account.as_str(), identity: &identity });
        if let Some(restored) = &restored {
            matrix::import_room_keys(&staging.join("sdk"), key, &restored.room_keys).await?;
        }
        // Written last: a store with a session is one that can be run.
        Ok(matrix::keep_session(&store, session)?)
    };
    match trusted.await {
        Ok(()) => Ok(account),
        Err(error) => {
            // The device is of no use to anybody; if it cannot be removed, it does no harm.
            let _ = client.logout().await;
            Err(error)
        }
    }
}
