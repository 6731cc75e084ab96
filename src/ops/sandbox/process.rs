//! A Synapse that runs: started with its settings, watched until it answers, and stopped.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Map, Value, json};
use tokio::io::AsyncWriteExt;
use tokio::process::{Child, ChildStdin, Command};
use tokio::time::{interval, timeout};

use super::{Limits, SandboxError};

const GUARD: &str = include_str!("guard.py");
const TAIL_LINES: usize = 20;
const START_SECONDS: u64 = 60;
const STOP: Duration = Duration::from_secs(15);
const POLL: Duration = Duration::from_millis(100);

/// `python -m module` that ends when we end. If we end without a word, `folder` is removed.
/// The caller keeps the child's standard input for as long as the child shall live.
pub(super) fn guarded(python: &Path, folder: Option<&Path>, module: &str) -> Command {
    let mut command = Command::new(python);
    command
        .args(["-I", "-c", GUARD])
        .arg(folder.unwrap_or(Path::new("")))
        .arg(module)
        .stdin(Stdio::piped())
        .kill_on_drop(true);
    command
}

/// The last lines of a log, of what was written after byte `from`.
pub(super) async fn tail(log: &Path, from: u64) -> String {
    let bytes = tokio::fs::read(log).await.unwrap_or_default();
    let from = usize::try_from(from).unwrap_or(usize::MAX);
    let text = String::from_utf8_lossy(bytes.get(from..).unwrap_or_default());
    let lines: Vec<&str> = text.lines().collect();
    let skipped = lines.len().saturating_sub(TAIL_LINES);
    lines.into_iter().skip(skipped).collect::<Vec<_>>().join("\n")
}

/// Where one homeserver keeps its things, and what starts it.
#[derive(Debug)]
pub(super) struct Home {
    pub(super) python: PathBuf,
    pub(super) folder: PathBuf,
    pub(super) port: u16,
    pub(super) limits: Limits,
}

impl Home {
    pub(super) fn log(&self) -> PathBuf {
        self.folder.join("synapse.log")
    }

    pub(super) fn database(&self) -> PathBuf {
        self.folder.join("homeserver.db")
    }

    fn config(&self) -> PathBuf {
        self.folder.join("homeserver.yaml")
    }

    /// Writes the settings: JSON, which every reader of YAML understands.
    pub(super) fn write_config(&self) -> Result<(), SandboxError> {
        for (path, value) in [(self.config(), self.settings()), (self.log_config(), self.logging())]
        {
            std::fs::write(&path, format!("{value:#}")).map_err(SandboxError::file(&path))?;
        }
        Ok(())
    }

    fn log_config(&self) -> PathBuf {
        self.folder.join("log.yaml")
    }

    fn logging(&self) -> Value {
        json!({
            "version": 1,
            "formatters": {
                "line": { "format": "%(asctime)s %(levelname)s %(name)s: %(message)s" },
            },
            "handlers": {
                "file": {
                    "class": "logging.FileHandler",
                    "filename": self.log(),
                    "formatter": "line",
                },
            },
            // This one says on which port it listens: see `is_ours`.
            "loggers": { "synapse.app._base": { "level": "INFO" } },
            "root": { "level": "WARNING", "handlers": ["file"] },
            "disable_existing_loggers": false,
        })
    }

    pub(super) fn settings(&self) -> Value {
        let mut settings = json!({
            "server_name": super::SERVER_NAME,
            "public_baseurl": format!("http://127.0.0.1:{}/", self.port),
            "listeners": [{
                "port": self.port,
                "bind_addresses": ["127.0.0.1"],
                "type": "http",
                "tls": false,
                "resources": [{ "names": ["client"] }],
            }],
            "database": { "name": "sqlite3", "args": { "database": self.database() } },
            "log_config": self.log_config(),
            "media_store_path": self.folder.join("media"),
            "signing_key_path": self.folder.join("signing.key"),
            "trusted_key_servers": [],
            "suppress_key_server_warning": true,
            "report_stats": false,
            "enable_registration": true,
            "enable_registration_without_verification": true,
            "bcrypt_rounds": 4,
            "presence": { "enabled": false },
            "url_preview_enabled": false,
            // Messages that lie ready for a Kolo that is gone.
            "max_event_delay_duration": "48h",
            // Events that Synapse sends by itself would be counted as traffic.
            "dummy_events_threshold": 1_000_000,
        });
        if let Some(settings) = settings.as_object_mut() {
            settings.extend(limits(self.limits));
        }
        settings
    }

    /// Starts the homeserver and waits until it answers.
    pub(super) async fn open(&self, http: &reqwest::Client) -> Result<Running, SandboxError> {
        let log = self.log();
        let output = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(&log)
            .map_err(SandboxError::file(&log))?;
        let from = output.metadata().map_err(SandboxError::file(&log))?.len();
        let mut command = guarded(&self.python, Some(&self.folder), "synapse.app.homeserver");
        command
            .arg("--config-path")
            .arg(self.config())
            .current_dir(&self.folder)
            .stdout(output.try_clone().map_err(SandboxError::file(&log))?)
            .stderr(output);
        // Ctrl+C in the terminal is for us; we stop the homeserver when we are done with it.
        #[cfg(unix)]
        command.process_group(0);
        let mut child = command.spawn().map_err(SandboxError::file(&self.python))?;
        let lifeline = child.stdin.take();
        let mut running = Running { child, lifeline };
        let wait = self.wait_until_ready(&mut running, http, from);
        match timeout(Duration::from_secs(START_SECONDS), wait).await {
            Ok(Ok(())) => Ok(running),
            Ok(Err(error)) => Err(error),
            Err(_) => {
                Err(SandboxError::Silent { seconds: START_SECONDS, tail: tail(&log, from).await })
            }
        }
    }

    async fn wait_until_ready(
        &self,
        running: &mut Running,
        http: &reqwest::Client,
        from: u64,
    ) -> Result<(), SandboxError> {
        let url = format!("http://127.0.0.1:{}/_matrix/client/versions", self.port);
        let mut ticks = interval(POLL);
        loop {
            ticks.tick().await;
            let ended = running.child.try_wait().map_err(SandboxError::file(&self.python))?;
            let said = tail(&self.log(), from).await;
            if ended.is_some() {
                let taken = ["CannotListenError", "Address already in use"];
                return Err(if taken.iter().any(|sign| said.contains(sign)) {
                    SandboxError::PortTaken { port: self.port }
                } else {
                    SandboxError::Died { tail: said }
                });
            }
            // Only then is the answer ours: another program may have been faster to the port.
            let is_ours = said.contains(&format!("now listening on TCP port {}", self.port));
            if is_ours
                && http.get(&url).send().await.is_ok_and(|answer| answer.status().is_success())
            {
                return Ok(());
            }
        }
    }
}

fn limits(limits: Limits) -> Map<String, Value> {
    let high = json!({ "per_second": 10_000, "burst_count": 100_000 });
    // Without these nobody could set the scene.
    let mut raised = Map::from_iter([
        ("rc_registration".to_owned(), high.clone()),
        (
            "rc_login".to_owned(),
            json!({ "address": high, "account": high, "failed_attempts": high }),
        ),
        ("rc_joins".to_owned(), json!({ "local": high, "remote": high })),
        ("rc_joins_per_room".to_owned(), high.clone()),
        (
            "rc_invites".to_owned(),
            json!({ "per_room": high, "per_user": high, "per_issuer": high }),
        ),
    ]);
    if limits == Limits::Generous {
        let names = [
            "rc_message",
            "rc_room_creation",
            "rc_key_requests",
            "rc_admin_redaction",
            "rc_media_create",
            "rc_delayed_event_mgmt",
            "rc_profile",
            "rc_user_directory",
        ];
        raised.extend(names.map(|name| (name.to_owned(), high.clone())));
    }
    raised
}

/// A homeserver process. It ends when this is dropped, at the latest.
#[derive(Debug)]
pub(super) struct Running {
    pub(super) child: Child,
    lifeline: Option<ChildStdin>,
}

impl Running {
    /// Lets the homeserver finish what it does, and ends it.
    pub(super) async fn close(mut self, python: &Path) -> Result<(), SandboxError> {
        if let Some(lifeline) = &mut self.lifeline {
            // If this fails the process has ended already.
            let _ = lifeline.write_all(b".").await;
        }
        let waited = match timeout(STOP, self.child.wait()).await {
            Ok(status) => status.map(drop),
            Err(_) => self.child.kill().await,
        };
        waited.map_err(SandboxError::file(python))
    }
}
