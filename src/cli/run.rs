//! `kolo run`: puts the house together and keeps it running.

use std::{future::Future, sync::Arc};

use anyhow::Context;
use tracing::info;

use super::{Talk, asked_to_stop, backup, reload};
use crate::{
    PROMPTS,
    config::Config,
    core::{Feature, Happening, Journal},
    features::{deciding, open_steps},
    matrix::{self, Inbox, Outbox, Sdk},
    ops::{
        Engine, Watchdog, health,
        lookout::look_out,
        watchdog,
        world::{Clock, Wall},
    },
    people::{People, Settings, StillWatching},
    script::{Library, Shelf},
    speech::{Speech, Understanding},
    store::{SledStore, Store},
};

/// Runs Kolo until it is asked to stop.
///
/// # Errors
/// If it cannot start, or can no longer do what it must. The service manager starts it again.
pub async fn run(config: &Config, talk: &Talk) -> anyhow::Result<()> {
    let account = config.account.to_string();
    let ready = || talk.tell("run-ready", &[("account", &account)]);
    let stop = async {
        let stopped = asked_to_stop().await;
        talk.tell("run-stopping", &[]);
        stopped
    };
    serve(config, ready, stop).await
}

/// Runs Kolo until `stop` ends. Calls `ready` when everything that was missed is written down.
///
/// # Errors
/// As [`run`].
pub async fn serve(
    config: &Config,
    ready: impl FnOnce(),
    stop: impl Future<Output = std::io::Result<()>>,
) -> anyhow::Result<()> {
    serve_at(config, Arc::new(Wall), ready, stop).await
}

/// As [`serve`], by another clock: for trials in which days pass in minutes.
///
/// # Errors
/// As [`run`].
pub async fn serve_at(
    config: &Config,
    clock: Arc<dyn Clock>,
    ready: impl FnOnce(),
    stop: impl Future<Output = std::io::Result<()>>,
) -> anyhow::Result<()> {
    let shelf = shelf(config)?;
    let features = features_with(config, &shelf)?;
    serve_all(config, features, Some(shelf), clock, ready, stop).await
}

/// As [`serve_at`], with other decisions: for whoever tries out what carries them.
///
/// # Errors
/// As [`run`].
pub async fn serve_with(
    config: &Config,
    features: Vec<Box<dyn Feature>>,
    clock: Arc<dyn Clock>,
    ready: impl FnOnce(),
    stop: impl Future<Output = std::io::Result<()>>,
) -> anyhow::Result<()> {
    serve_all(config, features, None, clock, ready, stop).await
}

async fn serve_all(
    config: &Config,
    features: Vec<Box<dyn Feature>>,
    shelf: Option<Shelf>,
    clock: Arc<dyn Clock>,
    ready: impl FnOnce(),
    stop: impl Future<Output = std::io::Result<()>>,
) -> anyhow::Result<()> {
    let key = config.key.read(&|name| std::env::var(name).ok())?;
    let store = Arc::new(SledStore::open(&config.data, &key)?);
    let rows = Arc::clone(&store);
    let store: Arc<dyn Store> = store;
    let session = matrix::kept_session(store.as_ref())?;
    let sdk = config.data.join("sdk");
    let (client, base) = matrix::reopen(&config.homeserver, &sdk, &key, session).await?;
    client.encryption().wait_for_e2ee_initialization_tasks().await;
    matrix::check_anew(&client).await.with_context(|| {
        let sdk = sdk.display();
        format!(
            "the identity in {sdk} cannot be used. If nobody has reset it, keep the folder \
                 and bring back the newest backup with `kolo restore`"
        )
    })?;
    let _backups = backup::while_running(&config.data, &rows, key);

    let journal = Journal::open(Arc::clone(&store), features)?;
    let engine = Engine::start(journal, Arc::clone(&clock))
        .context("the journal's thread could not be started")?;
    let _watchdog =
        Watchdog::start(engine.pulse()).context("the watchdog's thread could not be started")?;
    engine.feed(vec![Happening::Begun]).await?;
    let lookout = look_out(engine.clone(), Arc::clone(&store), clock, open_steps);
    let health = async {
        match config.health {
            Some(place) => health::answer(place.address(), engine.pulse()).await,
            None => std::future::pending().await,
        }
    };
    let homeserver = Sdk::new(client.clone()).await?;
    let (inbox, arrivals) = Inbox::new(homeserver, engine.clone(), Arc::clone(&store))?;
    let hangups = reload::on_hangups(engine.clone(), shelf.clone());
    let outbox = Outbox::new(client, engine.clone(), store, arrivals, config.message_limit.into())
        .with_reader(shelf.map(reload::reader))
        .with_delayed(base);
    info!("running");
    watchdog::tell_systemd_ready();
    tokio::select! {
        ended = inbox.run(ready) => ended?,
        ended = outbox.run() => ended?,
        ended = hangups => ended?,
        ended = lookout => match ended? {},
        never = health => match never {},
        stopped = stop => stopped.context("signals cannot be listened for")?,
    }
    info!("stopped");
    Ok(())
}

/// What decides, in the order in which it is asked.
///
/// # Errors
/// If the prompts cannot be read.
pub fn features(config: &Config) -> anyhow::Result<Vec<Box<dyn Feature>>> {
    features_with(config, &shelf(config)?)
}

/// The scripts that can be run.
fn shelf(config: &Config) -> anyhow::Result<Shelf> {
    let (library, mistakes) = match &config.prompts {
        Some(folder) => Library::load_folder(folder)?,
        None => Library::load_embedded(&PROMPTS)?,
    };
    reload::warn_of(&mistakes);
    Ok(Shelf::new(Arc::new(library), config.prompts.as_deref()))
}

fn features_with(config: &Config, shelf: &Shelf) -> anyhow::Result<Vec<Box<dyn Feature>>> {
    let speech = match &config.prompts {
        Some(folder) => Speech::from_folder(folder)?,
        None => Speech::from_dir(&PROMPTS)?,
    };
    let understanding = Arc::new(Understanding::new(&speech)?);
    let settings = Settings {
        me: config.account.clone(),
        language: config.language.clone(),
        operator: config.operator.clone(),
        allow: config.allow.clone(),
    };
    let people = People::new(Arc::new(speech), Arc::new(settings));
    let watching = StillWatching::new(people.clone(), config.still_watching.clone());
    let mut features: Vec<Box<dyn Feature>> = vec![Box::new(watching)];
    features.extend(deciding(people, &understanding, shelf.clone(), config.message_limit.into()));
    Ok(features)
}
