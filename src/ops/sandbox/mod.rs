//! A real homeserver for a while: Synapse on this machine, for `kolo demo`, tests and benches.
//!
//! It needs Python 3.10 or newer. The first start installs Synapse into an environment under the
//! user's cache folder, every file checked by its hash; later starts use it again. Each sandbox
//! has its own port on the loopback address and its own data in a temporary folder, and talks to
//! no other server.
//!
//! A sandbox lives until [`Sandbox::stop`] or until it is dropped. If this program is killed
//! instead, the homeserver notices that its standard input has ended, removes its data and ends
//! too: nothing of a sandbox outlives the program that started it.

mod environment;
mod error;
mod person;
mod process;
#[cfg(test)]
mod tests;

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

pub use error::SandboxError;
pub use person::{HeardMessage, Person, PersonError};
use process::{Home, Running};

const SERVER_NAME: &str = "localhost";
const PORT_ATTEMPTS: usize = 5;
const REQUEST: Duration = Duration::from_secs(30);
const DATABASE: Duration = Duration::from_secs(10);

/// How a sandbox shall be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// How many requests the homeserver takes.
    pub limits: Limits,
}

/// How many requests the homeserver takes before it answers "too many".
///
/// Accounts, logins, invitations and joins are never held back: they set the scene.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Limits {
    /// So many that nobody will notice. For demos and most tests.
    #[default]
    Generous,
    /// What Synapse does by itself: 10 messages at once, then one in five seconds. For tests that
    /// show that the bot does with that.
    SynapseDefaults,
}

/// How far [`Sandbox::start`] has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Synapse is not installed yet: its environment is made.
    MakingEnvironment,
    /// Synapse is being installed, by us or by another Kolo that we wait for. Told again every
    /// few seconds.
    Installing {
        /// For how long already.
        seconds: u64,
    },
    /// The homeserver is starting.
    StartingHomeserver,
    /// It answers.
    Ready,
}

/// What people and bots have sent, counted in the homeserver's own database.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Traffic {
    /// All events that are neither state nor redactions.
    pub messages: u64,
    /// Those that the homeserver cannot read.
    pub encrypted: u64,
    /// Those that it can read: reactions as well as messages.
    pub clear: u64,
}

/// A homeserver that is ours alone.
#[derive(Debug)]
pub struct Sandbox {
    // Dropped before the folder that it works in.
    running: Option<Running>,
    home: Home,
    url: String,
    http: reqwest::Client,
    _folder: TempDir,
}

impl Sandbox {
    /// Installs Synapse if need be, starts it, and waits until it answers.
    ///
    /// The first time takes a minute or so and needs the network; later a few seconds.
    ///
    /// # Errors
    ///
    /// If Python is missing or too old, if Synapse cannot be installed, or if it does not start
    /// within a minute.
    pub async fn start(
        options: Options,
        progress: &mut (dyn FnMut(Progress) + Send),
    ) -> Result<Self, SandboxError> {
        let python = environment::ready(progress).await?;
        progress(Progress::StartingHomeserver);
        let folder = tempfile::Builder::new()
            .prefix("kolo-sandbox-")
            .tempdir()
            .map_err(SandboxError::file(&std::env::temp_dir()))?;
        // A proxy from the environment would not find our loopback address.
        let http = reqwest::Client::builder().no_proxy().timeout(REQUEST).build()?;
        let mut home = Home {
            python,
            folder: folder.path().to_owned(),
            port: free_port()?,
            limits: options.limits,
        };
        let mut attempt = 1;
        let running = loop {
            home.write_config()?;
            match home.open(&http).await {
                Err(SandboxError::PortTaken { .. }) if attempt < PORT_ATTEMPTS => {
                    attempt += 1;
                    home.port = free_port()?;
                }
                outcome => break outcome?,
            }
        };
        progress(Progress::Ready);
        let url = format!("http://127.0.0.1:{}", home.port);
        Ok(Self { running: Some(running), home, url, http, _folder: folder })
    }

    /// Where clients reach it, such as `http://127.0.0.1:40123`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// What stands behind the colon in its user ids.
    pub fn server_name(&self) -> &str {
        SERVER_NAME
    }

    /// The homeserver's log. Removed together with the sandbox.
    pub fn log_path(&self) -> PathBuf {
        self.home.log()
    }

    /// The homeserver's database, for reading. Removed together with the sandbox.
    pub fn database_path(&self) -> PathBuf {
        self.home.database()
    }

    /// Makes an account and returns its user id. Nobody is logged in.
    ///
    /// # Errors
    ///
    /// If the name is taken or not allowed, or if the homeserver is suspended.
    pub async fn register(&self, localpart: &str, password: &str) -> Result<String, SandboxError> {
        let account = json!({
            "username": localpart,
            "password": password,
            "inhibit_login": true,
            "auth": { "type": "m.login.dummy" },
        });
        let url = format!("{}/_matrix/client/v3/register", self.url);
        let answer = self.http.post(url).json(&account).send().await?;
        let status = answer.status();
        let body: Value = answer.json().await?;
        match body.get("user_id").and_then(Value::as_str) {
            Some(user_id) => Ok(user_id.to_owned()),
            None => Err(SandboxError::Refused {
                localpart: localpart.to_owned(),
                answer: match body.get("error").and_then(Value::as_str) {
                    Some(text) => text.to_owned(),
                    None => status.to_string(),
                },
            }),
        }
    }

    /// What was sent until now. Works while the homeserver is suspended, too.
    ///
    /// # Errors
    ///
    /// If the database cannot be read.
    pub async fn traffic(&self) -> Result<Traffic, SandboxError> {
        let database = self.home.database();
        tokio::task::spawn_blocking(move || count(&database))
            .await
            .map_err(|_| SandboxError::Interrupted)?
    }

    /// Ends the homeserver, and keeps its data and its address for [`Sandbox::resume`].
    ///
    /// # Errors
    ///
    /// If the system does not let us end it.
    pub async fn suspend(&mut self) -> Result<(), SandboxError> {
        match self.running.take() {
            Some(running) => running.close(&self.home.python).await,
            None => Ok(()),
        }
    }

    /// Starts the homeserver again after [`Sandbox::suspend`].
    ///
    /// # Errors
    ///
    /// If it does not start, or if its port was taken in the meantime.
    pub async fn resume(&mut self) -> Result<(), SandboxError> {
        if self.running.is_none() {
            self.running = Some(self.home.open(&self.http).await?);
        }
        Ok(())
    }

    /// Ends the homeserver and starts it again, with the same data and address.
    ///
    /// # Errors
    ///
    /// As [`Sandbox::suspend`] and [`Sandbox::resume`].
    pub async fn restart(&mut self) -> Result<(), SandboxError> {
        self.suspend().await?;
        self.resume().await
    }

    /// Ends the homeserver and removes its data.
    ///
    /// # Errors
    ///
    /// If the system does not let us end it.
    pub async fn stop(mut self) -> Result<(), SandboxError> {
        self.suspend().await
    }
}

fn free_port() -> Result<u16, SandboxError> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|source| SandboxError::NoPort { source })
}

fn count(database: &Path) -> Result<Traffic, SandboxError> {
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
    let connection = rusqlite::Connection::open_with_flags(database, flags)?;
    connection.busy_timeout(DATABASE)?;
    let (encrypted, messages) = connection.query_row(
        "SELECT COUNT(*) FILTER (WHERE type = 'm.room.encrypted'), COUNT(*) FROM events
         WHERE state_key IS NULL AND type <> 'm.room.redaction'",
        [],
        |row| Ok((row.get::<_, u32>(0)?, row.get::<_, u32>(1)?)),
    )?;
    let (encrypted, messages) = (u64::from(encrypted), u64::from(messages));
    Ok(Traffic { messages, encrypted, clear: messages.saturating_sub(encrypted) })
}
