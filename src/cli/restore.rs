//! `kolo restore`: brings Kolo back from a backup, as a new device on another machine.
//!
//! As `kolo init`, with the recovery key of the old one and with the rows of the backup. The backup
//! is read to its end before anything is made; if a later step fails, nothing is left.

use std::path::PathBuf;

use anyhow::bail;
use clap::Args;
use tracing::warn;

use super::{
    Talk,
    backup::{PASSPHRASE, file::Sealed, keys},
    init::{self, Restored},
    secret, tell_init,
};
use crate::{
    core::{Deed, Destination, Lane, Outgoing},
    speech::Language,
    store::{Item, RowError, StoredRow, Table, decode},
};

/// What `kolo restore` needs to know; the rest is in the backup.
#[derive(Debug, Args)]
pub struct RestoreArgs {
    /// The backup.
    file: PathBuf,
    /// A file with the key of age that opens it.
    #[arg(long)]
    identity_file: Option<PathBuf>,
    /// A file that holds the passphrase that opens it. Or set KOLO_BACKUP_PASSPHRASE.
    #[arg(long, conflicts_with = "identity_file")]
    passphrase_file: Option<PathBuf>,
    /// The old Kolo was stopped for good: do not ask.
    #[arg(long)]
    old_is_stopped: bool,
    /// Where the homeserver answers, if that has changed.
    #[arg(long, env = "KOLO_HOMESERVER")]
    homeserver: Option<String>,
    /// A file that holds the account's password. Or set KOLO_PASSWORD.
    #[arg(long)]
    password_file: Option<PathBuf>,
    /// A file that holds the recovery key, as `kolo init` showed it. Or set KOLO_RECOVERY_KEY.
    #[arg(long)]
    recovery_key_file: Option<PathBuf>,
    /// Who runs Kolo, if that has changed.
    #[arg(long, env = "KOLO_OPERATOR")]
    operator: Option<String>,
    /// A person or a server that may invite Kolo, if that has changed; may be given several times.
    #[arg(long, env = "KOLO_ALLOW", value_delimiter = ' ')]
    allow: Vec<String>,
    /// The folder with prompts of your own, if that has changed; relative to the configuration.
    #[arg(long)]
    prompts: Option<PathBuf>,
    /// Where the configuration is written.
    #[arg(long, default_value = "config.toml", env = "KOLO_CONFIG")]
    config: PathBuf,
    /// The data folder; relative to the configuration.
    #[arg(long, default_value = "data")]
    data: PathBuf,
    /// The key file; relative to the configuration. A new key is made if there is none.
    #[arg(long, default_value = "kolo.key")]
    key: PathBuf,
}

/// Brings Kolo back. `language` is what was asked for, if anything was.
///
/// # Errors
/// If something is there already, or a step fails. Then nothing is left behind.
pub async fn restore(
    args: RestoreArgs,
    language: Option<Language>,
    talk: &Talk,
) -> anyhow::Result<()> {
    let ask = |question| talk.terminal.ask_secret(&talk.text(question, &[]));
    let sealed = Sealed::open(&args.file)?;
    let keys = match (&args.identity_file, sealed.wants_passphrase()) {
        (Some(file), false) => keys::from_file(file)?,
        (None, false) => bail!(talk.text("restore-wants-key", &[])),
        (Some(_), true) => bail!(talk.text("restore-wants-passphrase", &[])),
        (None, true) => keys::passphrase(match secret(args.passphrase_file, PASSPHRASE)? {
            Some(passphrase) => passphrase,
            None => ask("restore-passphrase-question")?,
        }),
    };
    let (head, items) = sealed.read(&keys)?;
    let (mut rows, mut room_keys) = (Vec::new(), Vec::new());
    for item in items {
        match item {
            Item::Row(row) => rows.push(row),
            Item::RoomKey(key) => room_keys.push(key),
        }
    }
    let (made, count) = (head.made.to_string(), rows.len().to_string());
    let account = head.settings.account;
    talk.tell(
        "restore-found",
        &[("account", account.as_str()), ("made", &made), ("rows", &count), ("kolo", &head.kolo)],
    );
    if args.old_is_stopped {
        warn!("the old Kolo must be stopped for good: two would answer everything twice");
    } else {
        let answer = talk.terminal.ask(&talk.text("restore-old-question", &[]))?.to_lowercase();
        let yes = talk.text("restore-old-yes", &[]);
        if !yes.split(" | ").any(|yes| yes == answer) {
            bail!(talk.text("restore-old-runs", &[]));
        }
    }
    let (rows, dropped) = without_stale(rows)?;
    if dropped > 0 {
        warn!(dropped, "messages that waited when the backup was made are not sent");
    }
    let password = match secret(args.password_file, "KOLO_PASSWORD")? {
        Some(password) => password,
        None => ask("init-password-question")?,
    };
    let recovery_key = match secret(args.recovery_key_file, "KOLO_RECOVERY_KEY")? {
        Some(key) => key,
        None => ask("restore-recovery-key-question")?,
    };
    let prompts = args.prompts.or(head.settings.prompts);
    if let Some(prompts) = &prompts {
        let here = args.config.with_file_name("").join(prompts).display().to_string();
        talk.tell("restore-prompts", &[("folder", &here)]);
    }
    let request = init::Request {
        homeserver: args.homeserver.unwrap_or(head.settings.homeserver),
        account: account.to_string(),
        password,
        operator: args.operator.unwrap_or(head.settings.operator),
        language: language.unwrap_or(head.settings.language),
        allow: match args.allow.as_slice() {
            [] => head.settings.allow,
            _ => args.allow.try_into()?,
        },
        recovery_key: Some(recovery_key),
        message_limit: head.settings.message_limit,
        config: args.config,
        data: args.data,
        key: args.key,
    };
    let restored = Restored { account, rows, room_keys, prompts };
    init::restore(request, restored, &|told| tell_init(talk, &told)).await
}

/// The rows without the messages that must not be sent again, and how many those were.
fn without_stale(rows: Vec<StoredRow>) -> Result<(Vec<StoredRow>, usize), RowError> {
    let before = rows.len();
    let mut kept = Vec::with_capacity(before);
    for row in rows {
        if row.table != Table::Outbox || is_still_wanted(&decode::<Outgoing>(&row.value)?) {
            kept.push(row);
        }
    }
    let dropped = before.saturating_sub(kept.len());
    Ok((kept, dropped))
}

/// Whether what waited to be done when a backup was made is to be done after it was brought back.
///
/// It was very probably done meanwhile, and nobody can tell. So the question is whether it is worse
/// to do it twice or not at all.
fn is_still_wanted(outgoing: &Outgoing) -> bool {
    match (&outgoing.deed, outgoing.lane, &outgoing.to) {
        // Done twice, it changes nothing; left out, Kolo would stay where it should not be.
        (Deed::Join | Deed::Decline | Deed::Leave { .. }, _, _) => true,
        // Kolo has just read its files.
        (Deed::Reload, _, _) => false,
        // It is laid ready anew, as far as it is wanted; what lies ready still must not be sent.
        (Deed::Arm { .. }, _, _) => false,
        (Deed::Disarm { .. }, _, _) => true,
        (Deed::Dissolve | Deed::Remove { .. }, _, _) => true,
        // The small group has met meanwhile; a room that the backup does not know is ended.
        (Deed::Open { .. } | Deed::Invite { .. }, _, _) => false,
        // A lost alert is worse than two, and so is a lost answer to `stop` or `forget me`.
        (Deed::Say(_) | Deed::Attach(_), Lane::Alert | Lane::Control, _) => true,
        (Deed::Enclose(_), _, _) => true,
        // It may have waited for days until somebody comes into their private room, and it may be
        // the only copy: answers are erased as they are given back.
        (Deed::Say(_) | Deed::Attach(_), Lane::Session, Destination::Private(_)) => true,
        // The circle would be asked a second time what it has answered; who leads goes on anyhow.
        (Deed::Say(_) | Deed::Attach(_), Lane::Session, _) => false,
        // The hour for which it was meant is over; the next question comes by its plan.
        (Deed::Say(_) | Deed::Attach(_), Lane::CheckIn, _) => false,
        (Deed::Say(_) | Deed::Attach(_), Lane::Housekeeping, _) => false,
    }
}

#[cfg(test)]
mod tests;
