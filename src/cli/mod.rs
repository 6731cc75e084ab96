//! What an operator types: `kolo init`, `kolo run`, `kolo backup`, `kolo restore`, `kolo check`,
//! `kolo scripts`, `kolo translate`, `kolo rehearse`, `kolo demo`, `kolo health`.

pub mod backup;
pub mod check;
pub mod demo;
pub mod health;
pub mod init;
pub mod rehearse;
mod reload;
pub mod restore;
pub mod run;
pub mod scripts;
mod terminal;
pub mod translate;

use std::{
    io::IsTerminal,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
    time::Duration,
};

use anyhow::Context;
use clap::{Args, Parser, Subcommand};
use secrecy::{ExposeSecret, SecretString};
use tracing_subscriber::EnvFilter;

pub use self::terminal::Terminal;
use crate::{
    PROMPTS,
    config::{Config, MessageLimit},
    ops::world,
    script::Explain,
    speech::{ArgValue, Language, Speech, Words},
};

/// So long work that cannot be broken off may take after everything else has ended.
const LAST_WORK: Duration = Duration::from_secs(10);

/// Kolo leads circles: scripted exercises in encrypted Matrix rooms, with a human facilitator.
#[derive(Debug, Parser)]
#[command(version)]
struct Cli {
    /// The language in which this command speaks to you, such as en or es.
    #[arg(long, global = true, env = "KOLO_LANGUAGE")]
    language: Option<Language>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Logs in once and sets everything up.
    Init(InitArgs),
    /// Runs Kolo until Ctrl-C or SIGTERM.
    Run {
        /// The configuration file.
        #[arg(long, default_value = "config.toml", env = "KOLO_CONFIG")]
        config: PathBuf,
    },
    /// Asks the Kolo that runs on this machine whether it is well. Fails if it is not.
    Health {
        /// The configuration file.
        #[arg(long, default_value = "config.toml", env = "KOLO_CONFIG")]
        config: PathBuf,
    },
    /// Writes an encrypted copy of all that Kolo remembers, while it runs.
    Backup(backup::BackupArgs),
    /// Brings Kolo back from a backup, on this machine, as a new device.
    Restore(Box<restore::RestoreArgs>),
    /// Reads scripts and reports every mistake in them.
    Check {
        /// Folders of prompts, folders of one language, or single scripts. Default: ./prompts
        paths: Vec<PathBuf>,
        /// Go on, and check again whenever a script is saved.
        #[arg(long)]
        watch: bool,
    },
    /// Plays scripts in the terminal with invented people, in time that runs fast. No network.
    Rehearse(rehearse::RehearseArgs),
    /// Begins a script, shows what there is and what it is for, or confirms translations.
    #[command(subcommand)]
    Scripts(scripts::Scripts),
    /// Writes and reads PO files, for who translates in a program of their own.
    #[command(subcommand)]
    Translate(translate::Translate),
    /// Shows a whole session on a homeserver of its own, on this machine.
    Demo {
        /// End after the session instead of waiting for Ctrl-C.
        #[arg(long)]
        once: bool,
    },
}

/// What `kolo init` needs to know; it asks for what is missing.
#[derive(Debug, Args)]
struct InitArgs {
    /// Where the homeserver answers, such as https://matrix.example.org
    #[arg(long, env = "KOLO_HOMESERVER")]
    homeserver: Option<String>,
    /// Kolo's account, such as @kolo:example.org
    #[arg(long, env = "KOLO_ACCOUNT")]
    account: Option<String>,
    /// A file that holds the account's password. Or set KOLO_PASSWORD.
    #[arg(long)]
    password_file: Option<PathBuf>,
    /// Who runs Kolo, as people are told.
    #[arg(long, env = "KOLO_OPERATOR")]
    operator: Option<String>,
    /// A person or a server that may invite Kolo; may be given several times.
    #[arg(long, env = "KOLO_ALLOW", value_delimiter = ' ')]
    allow: Vec<String>,
    /// A file that holds the recovery key of an account that was set up before. Or set
    /// KOLO_RECOVERY_KEY.
    #[arg(long)]
    recovery_key_file: Option<PathBuf>,
    /// The homeserver's limit on messages is lifted for Kolo's account.
    #[arg(long)]
    no_message_limit: bool,
    /// Where the configuration is written.
    #[arg(long, default_value = "config.toml", env = "KOLO_CONFIG")]
    config: PathBuf,
    /// The data folder; relative to the configuration.
    #[arg(long, default_value = "data")]
    data: PathBuf,
    /// The key file; relative to the configuration.
    #[arg(long, default_value = "kolo.key")]
    key: PathBuf,
}

/// Runs the command line.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    // Only Kolo's own lines by default: those of the libraries can name people and rooms.
    // A demo is to be read, not its log.
    let usual = if matches!(cli.command, Command::Demo { .. } | Command::Rehearse(_)) {
        "kolo=warn"
    } else {
        "kolo=info"
    };
    let filter = EnvFilter::try_from_env("KOLO_LOG").unwrap_or_else(|_| EnvFilter::new(usual));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .init();
    match act(cli) {
        Ok(code) => code,
        Err(error) => {
            Terminal::new().error(&format!("kolo: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn act(cli: Cli) -> anyhow::Result<ExitCode> {
    let talk = Talk::new(cli.language.clone())?;
    if let Some(clean) = act_on_scripts(&cli.command, &talk)? {
        return Ok(if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    if let Command::Rehearse(args) = cli.command {
        rehearse::run(args, &talk)?;
        return Ok(ExitCode::SUCCESS);
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("the runtime could not be started")?;
    let done = runtime.block_on(async {
        match cli.command {
            Command::Init(args) => init_from(args, &talk).await,
            Command::Health { config } => {
                return health::health(&Config::read(&config)?, &talk).await;
            }
            Command::Run { config } => {
                let config = Config::read(&config)?;
                run::run(&config, &talk).await
            }
            Command::Demo { once } => demo::demo(once, &talk).await,
            Command::Restore(args) => restore::restore(*args, cli.language, &talk).await,
            Command::Backup(args) => backup::backup(args, &talk).await,
            Command::Check { .. }
            | Command::Scripts(_)
            | Command::Translate(_)
            | Command::Rehearse(_) => Ok(()),
        }?;
        Ok(true)
    });
    // What hangs there does not keep Kolo from ending.
    runtime.shutdown_timeout(LAST_WORK);
    Ok(if done? { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Does what needs no homeserver and no time. True if all is well; nothing if it is another command.
fn act_on_scripts(command: &Command, talk: &Talk) -> anyhow::Result<Option<bool>> {
    let (mut out, colour) = (talk.terminal.out(), talk.terminal.has_colour());
    match command {
        Command::Check { paths, watch: true } => {
            check::watch(paths, colour, talk, &mut out).map(|()| None)
        }
        Command::Check { paths, watch: false } => {
            Ok(Some(check::check(paths, colour, talk, &mut out)?))
        }
        Command::Scripts(scripts) => scripts.act(talk).map(Some),
        Command::Translate(translate) => translate.act(talk).map(Some),
        _ => Ok(None),
    }
}

async fn init_from(args: InitArgs, talk: &Talk) -> anyhow::Result<()> {
    let password = secret(args.password_file, "KOLO_PASSWORD")?;
    let recovery_key = secret(args.recovery_key_file, "KOLO_RECOVERY_KEY")?;
    let ask = |given: Option<String>, question: &str| match given {
        Some(answer) => Ok(answer),
        None => talk.terminal.ask(&talk.text(question, &[])),
    };
    // In this order a person is asked.
    let request = init::Request {
        homeserver: ask(args.homeserver, "init-homeserver-question")?,
        account: ask(args.account, "init-account-question")?,
        operator: ask(args.operator, "init-operator-question")?,
        password: match password {
            Some(password) => password,
            None => talk.terminal.ask_secret(&talk.text("init-password-question", &[]))?,
        },
        language: talk.language.clone(),
        allow: match args.allow.as_slice() {
            [] => words(&ask(None, "init-allow-question")?).try_into()?,
            _ => args.allow.try_into()?,
        },
        recovery_key,
        message_limit: match args.no_message_limit {
            true => MessageLimit::LIFTED,
            false => MessageLimit::default(),
        },
        config: args.config,
        data: args.data,
        key: args.key,
    };
    init::init(request, &|told| tell_init(talk, &told)).await
}

/// A secret from a file, or from the environment.
fn secret(file: Option<PathBuf>, variable: &str) -> anyhow::Result<Option<SecretString>> {
    match file {
        Some(file) => std::fs::read_to_string(&file)
            .with_context(|| format!("{} cannot be read", file.display()))
            .map(|text| Some(SecretString::from(text.trim().to_owned()))),
        None => Ok(std::env::var(variable).ok().map(SecretString::from)),
    }
}

fn words(answer: &str) -> Vec<String> {
    answer.split_whitespace().map(str::to_owned).collect()
}

fn tell_init(talk: &Talk, told: &init::Told<'_>) {
    match told {
        init::Told::LoggingIn { homeserver } => {
            talk.tell("init-logging-in", &[("homeserver", homeserver)]);
        }
        init::Told::SettingUpTrust => talk.tell("init-trust", &[]),
        init::Told::Identity { account, identity } => {
            match &identity.recovery_key {
                Some(key) => talk.tell("init-recovery-key", &[("key", key.expose_secret())]),
                None => talk.tell("init-recovered", &[]),
            }
            let fingerprint = identity.fingerprint.as_str();
            talk.tell("init-fingerprint", &[("account", account), ("fingerprint", fingerprint)]);
        }
        init::Told::Done { config, key, data } => {
            let path = |path: &Path| path.display().to_string();
            let (config, key, data) = (path(config), path(key), path(data));
            talk.tell("init-done", &[("config", &config), ("key", &key), ("data", &data)]);
        }
    }
}

/// How a command speaks with the operator.
#[derive(Debug)]
pub struct Talk {
    /// The words.
    pub speech: Arc<Speech>,
    /// In which language.
    pub language: Language,
    /// Where to.
    pub terminal: Terminal,
}

impl Talk {
    /// Speaks in `wanted`, or in the language of the environment if Kolo knows it.
    ///
    /// # Errors
    /// If the built-in words cannot be read.
    pub fn new(wanted: Option<Language>) -> anyhow::Result<Self> {
        let speech = Arc::new(Speech::from_dir(&PROMPTS)?);
        let of_environment = std::env::var("LANG").ok().and_then(|lang| {
            let tag = lang.split(['_', '.']).next()?.parse().ok()?;
            speech.languages().find(|known| **known == tag).cloned()
        });
        let language = wanted.or(of_environment).unwrap_or_else(Language::english);
        Ok(Self { speech, language, terminal: Terminal::new() })
    }

    /// A message of `cli.ftl`.
    pub fn text(&self, id: &str, args: &[(&str, ArgValue)]) -> String {
        self.speech.text(&self.language, id, None, args).unwrap_or_else(|| id.to_owned())
    }

    /// Writes a message of `cli.ftl` to the terminal.
    pub fn tell(&self, id: &str, args: &[(&str, &str)]) {
        let args: Vec<_> = args
            .iter()
            .map(|(name, value)| (*name, ArgValue::Words((*value).to_owned())))
            .collect();
        self.terminal.line(&self.text(id, &args));
    }
}

impl Explain for Talk {
    fn explain(&self, id: &str, attribute: Option<&str>, args: &[(&str, String)]) -> String {
        let args: Vec<_> = args
            .iter()
            .map(|(name, value)| (*name, ArgValue::from(&Words(value.clone()))))
            .collect();
        let found = self.speech.text(&self.language, id, attribute, &args);
        found.unwrap_or_else(|| id.to_owned())
    }
}

/// Ends when the operator presses Ctrl-C, or the service manager says SIGTERM.
///
/// # Errors
/// If the operating system does not let Kolo listen for that.
pub async fn asked_to_stop() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminate.recv() => Ok(()),
    }
}

/// A key that nobody has had before.
///
/// # Errors
/// If the operating system gives no random numbers.
fn new_key() -> anyhow::Result<crate::store::MasterKey> {
    let bytes = world::chance().context("the operating system gave no random numbers")?;
    Ok(crate::store::MasterKey::generate(bytes))
}
