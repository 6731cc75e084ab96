//! `kolo demo`: a whole session on this machine, with a real homeserver and real encrypted
//! clients, while the terminal shows the conversation.

mod play;
mod show;

use std::{path::Path, time::Duration};

use anyhow::Context;
use tokio::sync::oneshot;

use self::play::Play;
use super::{Talk, asked_to_stop, init, run};
use crate::{
    config::{Config, MessageLimit},
    ops::sandbox::{Options, Person, Progress, Sandbox},
    speech::{ArgValue, Language},
};

/// The accounts on the sandbox's homeserver, which only this machine can reach.
const PASSWORD: &str = "kolo-demo";
const PEOPLE: [(&str, &str); 3] = [("lena", "Lena"), ("mira", "Mira"), ("joy", "Joy")];
/// Accounts for whoever wants to try it. They are new, so that a client can set up an identity for
/// them: those of the people above have one, of which no other client has the keys.
const GUESTS: [&str; 3] = ["ada", "noor", "sam"];

/// Shows a session. With `once` it ends after it; otherwise the homeserver stays up for whoever
/// wants to join.
///
/// # Errors
/// If anything does not work; the message says what to do.
pub async fn demo(once: bool, talk: &Talk) -> anyhow::Result<()> {
    talk.tell("demo-title", &[]);
    let mut told = None;
    let mut progress = |progress: Progress| {
        if told != Some(std::mem::discriminant(&progress))
            || matches!(progress, Progress::Installing { .. })
        {
            told = Some(std::mem::discriminant(&progress));
            tell_progress(talk, progress);
        }
    };
    let sandbox = tokio::select! {
        sandbox = Sandbox::start(Options::default(), &mut progress) => sandbox?,
        stopped = asked_to_stop() => return Ok(stopped?),
    };
    let shown = tokio::select! {
        shown = on_stage(&sandbox, once, talk) => shown,
        stopped = asked_to_stop() => stopped.map_err(Into::into),
    };
    if shown.is_err() {
        keep_log(&sandbox, talk);
    }
    sandbox.stop().await?;
    shown
}

fn tell_progress(talk: &Talk, progress: Progress) {
    match progress {
        Progress::MakingEnvironment => talk.tell("demo-environment", &[]),
        Progress::Installing { seconds } => {
            let seconds = [("seconds", ArgValue::Count(seconds))];
            talk.terminal.line(&talk.text("demo-installing", &seconds));
        }
        Progress::StartingHomeserver => talk.tell("demo-homeserver", &[]),
        Progress::Ready => talk.tell("demo-accounts", &[]),
    }
}

/// The homeserver's log goes with the sandbox, so it is copied to where it can be read.
fn keep_log(sandbox: &Sandbox, talk: &Talk) {
    let kept = std::env::temp_dir().join("kolo-demo-homeserver.log");
    if std::fs::copy(sandbox.log_path(), &kept).is_ok() {
        talk.tell("demo-failed-hint", &[("log", &kept.display().to_string())]);
    }
}

async fn on_stage(sandbox: &Sandbox, once: bool, talk: &Talk) -> anyhow::Result<()> {
    let folder = tempfile::tempdir().context("no temporary folder can be made")?;
    let config = set_up_kolo(sandbox, folder.path(), &talk.language).await?;
    let (tell_ready, is_ready) = oneshot::channel();
    let ready = || {
        // Nobody waits any more only if the demo has ended.
        let _ = tell_ready.send(());
    };
    let serving = run::serve(&config, ready, std::future::pending());
    tokio::pin!(serving);
    tokio::select! {
        ended = &mut serving => return ended.context("Kolo stopped by itself"),
        ready = is_ready => ready.context("Kolo stopped by itself")?,
    }
    talk.tell("demo-people", &[]);
    let play = async {
        let mut people = Vec::new();
        for (account, name) in PEOPLE {
            people.push(Person::arrive(sandbox, account, PASSWORD, name).await?);
        }
        Play::new(people, config.account.clone(), talk)?.perform().await
    };
    tokio::select! {
        ended = &mut serving => return ended.context("Kolo stopped by itself"),
        played = play => played?,
    }
    if !once {
        // Until Ctrl-C, which ends whatever this function is doing.
        tell_how_to_join(sandbox, &config, talk).await?;
        return serving.await.context("Kolo stopped by itself");
    }
    let traffic = settled(sandbox).await?;
    let counts = [
        ("messages", ArgValue::Count(traffic.messages)),
        ("encrypted", ArgValue::Count(traffic.encrypted)),
        ("clear", ArgValue::Count(traffic.clear)),
    ];
    talk.terminal.line(&talk.text("demo-counts", &counts));
    anyhow::ensure!(traffic.clear == 0, "{} messages travelled in clear", traffic.clear);
    Ok(())
}

/// Counts at the homeserver, until two counts half a second apart are the same: what is on its way
/// at the last word has arrived by then.
async fn settled(sandbox: &Sandbox) -> anyhow::Result<crate::ops::sandbox::Traffic> {
    let mut before = sandbox.traffic().await?;
    loop {
        tokio::time::sleep(Duration::from_millis(500)).await;
        let now = sandbox.traffic().await?;
        if now == before {
            return Ok(now);
        }
        before = now;
    }
}

/// Sets a Kolo up on a sandbox's homeserver, in a folder, for everybody there.
///
/// # Errors
/// If the homeserver or the folder does not let it.
pub async fn set_up_kolo(
    sandbox: &Sandbox,
    folder: &Path,
    language: &Language,
) -> anyhow::Result<Config> {
    let request = init::Request {
        homeserver: sandbox.url().to_owned(),
        account: sandbox.register("kolo", PASSWORD).await?,
        password: PASSWORD.to_owned().into(),
        operator: "River House".to_owned(),
        language: language.clone(),
        allow: vec![sandbox.server_name().to_owned()].try_into()?,
        recovery_key: None,
        // A demo shows how a session goes, and nobody else is on its homeserver.
        message_limit: MessageLimit::LIFTED,
        config: folder.join("config.toml"),
        data: "data".into(),
        key: "kolo.key".into(),
    };
    let config = request.config.clone();
    init::init(request, &|_| ()).await?;
    Ok(Config::read(&config)?)
}

async fn tell_how_to_join(sandbox: &Sandbox, config: &Config, talk: &Talk) -> anyhow::Result<()> {
    talk.tell("demo-join", &[("url", sandbox.url())]);
    for guest in GUESTS {
        let account = sandbox.register(guest, PASSWORD).await?;
        talk.tell("demo-login", &[("account", &account), ("password", PASSWORD)]);
    }
    talk.tell("demo-try", &[("kolo", config.account.as_str())]);
    talk.tell("demo-until", &[]);
    Ok(())
}
