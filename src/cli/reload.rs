//! Scripts that are read anew while Kolo runs: when a facilitator asks for it in a circle, or the
//! operator by the signal SIGHUP. The files are read here; the core takes them with the next input.

use std::sync::Arc;

use anyhow::Context;
use tokio::{
    signal::unix::{SignalKind, signal},
    task::spawn_blocking,
};
use tracing::{info, warn};

use crate::{
    core::Happening,
    matrix::Reader,
    ops::Engine,
    script::{Mistake, Shelf},
};

/// What the outbox calls.
pub(super) fn reader(shelf: Shelf) -> Reader {
    Arc::new(move || read(&shelf))
}

/// Reads the scripts anew at every SIGHUP, for ever. Without a shelf it only waits.
pub(super) async fn on_hangups(engine: Engine, shelf: Option<Shelf>) -> anyhow::Result<()> {
    let mut hangups = signal(SignalKind::hangup()).context("signals cannot be listened for")?;
    while hangups.recv().await.is_some() {
        let Some(shelf) = shelf.clone() else { continue };
        spawn_blocking(move || read(&shelf)).await.context("the scripts could not be read")?;
        engine.feed(vec![Happening::Reloaded { by: None }]).await?;
    }
    std::future::pending().await
}

fn read(shelf: &Shelf) {
    match shelf.read_anew() {
        Ok(mistakes) => {
            warn_of(&mistakes);
            info!("the scripts were read anew");
        }
        Err(error) => warn!(%error, "the scripts cannot be read, and stay as they are"),
    }
}

/// Tells the log which scripts cannot be run, without a word of theirs.
pub(super) fn warn_of(mistakes: &[Mistake]) {
    for mistake in mistakes {
        let (file, what) = (&mistake.source.path, mistake.fault.id());
        warn!(%file, what, "a script has a mistake and cannot be run; see `kolo check`");
    }
}
