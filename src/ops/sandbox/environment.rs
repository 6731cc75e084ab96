//! The Python environment that Synapse lives in.
//!
//! It is made once for each version of `requirements.txt`, under the user's cache folder, where it
//! will stay: a virtual environment does not survive being moved. Whoever makes it holds a lock,
//! others wait. A marker is written last; an environment without one, or one whose Python was
//! since replaced by the system, is removed and made again.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::process::ExitStatus;
use std::time::Duration;

use sha2::{Digest, Sha256};
use tokio::process::Command;
use tokio::time::interval;

use super::process::{guarded, tail};
use super::{Progress, SandboxError};

const REQUIREMENTS: &str = include_str!("requirements.txt");
const MARKER: &str = "complete";
const OLDEST_PYTHON: (u32, u32) = (3, 10);
const REPORT_SECONDS: u64 = 2;

/// The paths of one environment.
struct Place {
    venv: PathBuf,
    log: PathBuf,
    lock: PathBuf,
}

impl Place {
    fn find() -> Result<Self, SandboxError> {
        let cache = match std::env::var_os("KOLO_CACHE").filter(|value| !value.is_empty()) {
            Some(folder) => PathBuf::from(folder),
            None => directories::BaseDirs::new()
                .ok_or(SandboxError::NoCacheFolder)?
                .cache_dir()
                .join("kolo"),
        };
        let cache = std::path::absolute(&cache).map_err(SandboxError::file(&cache))?;
        std::fs::create_dir_all(&cache).map_err(SandboxError::file(&cache))?;
        let digest = Sha256::digest(REQUIREMENTS);
        let name: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        Ok(Self {
            venv: cache.join(format!("synapse-{name}")),
            log: cache.join(format!("synapse-{name}.log")),
            lock: cache.join(format!("synapse-{name}.lock")),
        })
    }

    fn python(&self) -> PathBuf {
        self.venv.join("bin").join("python")
    }

    async fn is_usable(&self) -> bool {
        self.venv.join(MARKER).is_file()
            && Command::new(self.python())
                .args(["-I", "-c", "import synapse"])
                .kill_on_drop(true)
                .output()
                .await
                .is_ok_and(|output| output.status.success())
    }
}

/// The Python that has Synapse; installs it first if it must.
pub(super) async fn ready(
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Result<PathBuf, SandboxError> {
    let place = Place::find()?;
    if !place.is_usable().await {
        progress(Progress::MakingEnvironment);
        let _lock = lock(&place.lock, progress).await?;
        if !place.is_usable().await {
            make(&place, progress).await?;
        }
    }
    Ok(place.python())
}

/// Waits in turns instead of in one blocking call: that could not be cancelled.
async fn lock(
    path: &Path,
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Result<File, SandboxError> {
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
        .map_err(SandboxError::file(path))?;
    let mut ticks = interval(Duration::from_secs(REPORT_SECONDS));
    let mut seconds = 0;
    ticks.tick().await;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(source)) => return Err(SandboxError::file(path)(source)),
        }
        ticks.tick().await;
        seconds += REPORT_SECONDS;
        progress(Progress::Installing { seconds });
    }
}

async fn make(
    place: &Place,
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Result<(), SandboxError> {
    let system_python = system_python().await?;
    match tokio::fs::remove_dir_all(&place.venv).await {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(SandboxError::file(&place.venv)(error));
        }
        _ => {}
    }
    File::create(&place.log).map_err(SandboxError::file(&place.log))?;

    let mut venv = guarded(Path::new(system_python), None, "venv");
    venv.arg(&place.venv);
    if !run(venv, place, &mut |_| {}).await?.success() {
        let said = tail(&place.log, 0).await;
        let missing = ["ensurepip is not", "No module named"];
        return Err(if missing.iter().any(|sign| said.contains(sign)) {
            SandboxError::VenvMissing
        } else {
            SandboxError::Venv { log: place.log.clone(), tail: said }
        });
    }

    let requirements = place.venv.join("requirements.txt");
    write(&requirements, REQUIREMENTS).await?;
    let mut before = 0;
    for only_wheels in [true, false] {
        let from = std::fs::metadata(&place.log).map_or(0, |data| data.len());
        let mut pip = guarded(&place.python(), None, "pip");
        pip.args(["install", "--require-hashes", "--disable-pip-version-check", "--no-input"]);
        if only_wheels {
            pip.args(["--only-binary", ":all:"]);
        }
        pip.args(["--progress-bar", "off", "--requirement"]).arg(&requirements);
        let mut last = before;
        let status = run(pip, place, &mut |seconds| {
            last = before + seconds;
            progress(Progress::Installing { seconds: last });
        })
        .await?;
        before = last;
        if status.success() {
            return write(&place.venv.join(MARKER), "").await;
        }
        let said = tail(&place.log, from).await;
        // A machine that no wheel was built for gets another chance; one without network does not.
        let no_wheel = said.contains("No matching distribution") && !said.contains("Retrying (");
        if !(only_wheels && no_wheel) {
            break;
        }
    }
    let tail = tail(&place.log, 0).await;
    Err(SandboxError::Install { log: place.log.clone(), tail })
}

async fn write(path: &Path, text: &str) -> Result<(), SandboxError> {
    tokio::fs::write(path, text).await.map_err(SandboxError::file(path))
}

async fn system_python() -> Result<&'static str, SandboxError> {
    let mut reason = SandboxError::PythonMissing;
    for name in ["python3", "python"] {
        let program = "import sys; print(*sys.version_info[:2])";
        let asked = Command::new(name).args(["-I", "-c", program]).kill_on_drop(true).output();
        let Ok(output) = asked.await else { continue };
        let answer = String::from_utf8_lossy(&output.stdout);
        let mut numbers = answer.split_whitespace().map(str::parse::<u32>);
        let (Some(Ok(major)), Some(Ok(minor))) = (numbers.next(), numbers.next()) else {
            continue;
        };
        if (major, minor) >= OLDEST_PYTHON {
            return Ok(name);
        }
        reason = SandboxError::PythonTooOld { found: format!("{major}.{minor}") };
    }
    Err(reason)
}

/// Runs to the end, with the output in the log, and tells every few seconds how long it has been.
async fn run(
    mut command: Command,
    place: &Place,
    tell: &mut (dyn FnMut(u64) + Send),
) -> Result<ExitStatus, SandboxError> {
    let open = || OpenOptions::new().append(true).open(&place.log);
    command
        .stdout(open().map_err(SandboxError::file(&place.log))?)
        .stderr(open().map_err(SandboxError::file(&place.log))?);
    let mut child = command.spawn().map_err(SandboxError::file(&place.venv))?;
    // `wait` would close it, and the guard would take us for dead.
    let _lifeline = child.stdin.take();
    let mut ticks = interval(Duration::from_secs(REPORT_SECONDS));
    let mut seconds = 0;
    loop {
        tokio::select! {
            status = child.wait() => return status.map_err(SandboxError::file(&place.venv)),
            _ = ticks.tick() => {
                tell(seconds);
                seconds += REPORT_SECONDS;
            }
        }
    }
}
