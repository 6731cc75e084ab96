//! The town in which the tests take place: one homeserver, people, and Kolos.

use std::{
    collections::BTreeMap,
    ffi::OsString,
    fs,
    future::Future,
    os::unix::process::ExitStatusExt,
    path::{Path, PathBuf},
    process::{ExitStatus, Stdio},
    sync::LazyLock,
    time::Duration,
};

use kolo::ops::sandbox::{HeardMessage, Options, Person, Sandbox};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, BufReader, Lines},
    process::{Child, ChildStdout, Command},
    runtime::Runtime,
    sync::OnceCell,
    time::timeout,
};

pub const PASSWORD: &str = "a long password";
const READY: Duration = Duration::from_secs(60);

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());
static SANDBOX: OnceCell<Sandbox> = OnceCell::const_new();

/// Runs a test on the runtime that all tests share, since the homeserver belongs to it.
pub fn test<F: Future<Output = ()>>(body: F) {
    RUNTIME.block_on(body);
}

/// The homeserver.
pub async fn sandbox() -> &'static Sandbox {
    let start = async || Sandbox::start(Options::default(), &mut |_| ()).await.unwrap();
    SANDBOX.get_or_init(start).await
}

/// Somebody whose account is their name and the test's.
pub async fn person(name: &str, test: &str) -> Person {
    let account = format!("{}-{test}", name.to_lowercase());
    Person::arrive(sandbox().await, &account, PASSWORD, name).await.unwrap()
}

/// A Kolo of one's own.
pub struct Kolo {
    pub account: OwnedUserId,
    pub folder: TempDir,
    /// What `kolo init` said.
    pub told: String,
    /// The program, and what is put before it.
    pub around: Vec<OsString>,
    process: Option<Child>,
    lines: Option<Lines<BufReader<ChildStdout>>>,
    errors: Option<tokio::task::JoinHandle<String>>,
}

impl Kolo {
    /// Sets one up with `kolo init`.
    pub async fn set_up(test: &str, more: &[&str]) -> Self {
        Self::set_up_at(sandbox().await.url(), test, more).await
    }

    /// Sets one up whose homeserver answers at this address.
    pub async fn set_up_at(url: &str, test: &str, more: &[&str]) -> Self {
        let sandbox = sandbox().await;
        let account = sandbox.register(&format!("kolo-{test}"), PASSWORD).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let output = init_at(url, folder.path(), &account, PASSWORD, more).await;
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let told = String::from_utf8_lossy(&output.stdout).into_owned();
        Self { told, ..Self::in_folder(account.try_into().unwrap(), folder) }
    }

    /// One that was set up in this folder.
    pub fn in_folder(account: OwnedUserId, folder: TempDir) -> Self {
        let around = vec![env!("CARGO_BIN_EXE_kolo").into()];
        let told = String::new();
        Self { account, folder, told, around, process: None, lines: None, errors: None }
    }

    /// The recovery key that `kolo init` showed.
    pub fn recovery_key(&self) -> &str {
        self.told.lines().map(str::trim).find(|line| line.starts_with("Es")).unwrap()
    }

    /// Sets one up and starts it.
    pub async fn running(test: &str) -> Self {
        let mut kolo = Self::set_up(test, &[]).await;
        kolo.start().await;
        kolo
    }

    /// Gives it, before it starts, an English script besides what it says.
    pub fn give_script(&self, name: &str, script: &str) {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("prompts/en");
        let to = self.folder.path().join("prompts/en");
        fs::create_dir_all(to.join("scripts")).unwrap();
        for file in fs::read_dir(from).unwrap().map(|file| file.unwrap().path()) {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                fs::copy(&file, to.join(file.file_name().unwrap())).unwrap();
            }
        }
        fs::write(to.join(format!("scripts/{name}.md")), script).unwrap();
        let config = fs::read_to_string(self.config()).unwrap();
        fs::write(self.config(), format!("prompts = \"prompts\"\n{config}")).unwrap();
    }

    pub fn config(&self) -> PathBuf {
        self.folder.path().join("config.toml")
    }

    /// Starts `kolo run`, and waits until it has written down what it missed.
    pub async fn start(&mut self) {
        self.spawn(&[]);
        self.ready().await;
    }

    /// Starts `kolo run`, as an argument of another program if one is named.
    pub fn spawn(&mut self, under: &[OsString]) {
        let mut words = under.iter().chain(&self.around);
        let mut process = Command::new(words.next().unwrap())
            .args(words)
            .args(["run", "--config"])
            .arg(self.config())
            .env("KOLO_LOG", "kolo=debug")
            .env("KOLO_LANGUAGE", "en")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        self.lines = Some(BufReader::new(process.stdout.take().unwrap()).lines());
        let mut errors = process.stderr.take().unwrap();
        self.errors = Some(tokio::spawn(async move {
            let mut text = String::new();
            errors.read_to_string(&mut text).await.unwrap();
            text
        }));
        self.process = Some(process);
    }

    /// Starts `kolo run`, and gives what it writes for the operator.
    pub fn launch(&mut self) -> Lines<BufReader<ChildStdout>> {
        self.spawn(&[]);
        self.lines.take().unwrap()
    }

    /// Waits until it has written down what it missed.
    pub async fn ready(&mut self) {
        let lines = self.lines.as_mut().unwrap();
        let ready = timeout(READY, lines.next_line()).await.unwrap().unwrap();
        if ready.is_none() {
            panic!("Kolo ended: {}", self.ended().await.1);
        }
    }

    /// Waits until it ends by itself, and returns with what, and what it had logged.
    pub async fn ended(&mut self) -> (ExitStatus, String) {
        let process = self.process.as_mut().unwrap();
        let status = timeout(READY, process.wait()).await.expect("Kolo goes on").unwrap();
        self.process = None;
        (status, self.errors.take().unwrap().await.unwrap())
    }

    /// Whether it has not ended by itself.
    pub fn runs(&mut self) -> bool {
        self.process.as_mut().unwrap().try_wait().unwrap().is_none()
    }

    /// Its process, while it runs.
    pub fn process(&self) -> u32 {
        self.process.as_ref().and_then(Child::id).unwrap()
    }

    /// Kills it as a machine that falls over would, and returns what it had logged.
    pub async fn kill(&mut self) -> String {
        let mut process = self.process.take().unwrap();
        // Fails if it has ended by itself, which its status tells.
        let _ = process.start_kill();
        let status = process.wait().await.unwrap();
        let log = self.errors.take().unwrap().await.unwrap();
        assert_eq!(status.signal(), Some(9), "Kolo ended by itself: {log}");
        log
    }
}

/// Runs `kolo init` without anybody at the terminal.
pub async fn init(
    folder: &Path,
    account: &str,
    password: &str,
    more: &[&str],
) -> std::process::Output {
    init_at(sandbox().await.url(), folder, account, password, more).await
}

/// The same, with a homeserver that answers at this address.
pub async fn init_at(
    url: &str,
    folder: &Path,
    account: &str,
    password: &str,
    more: &[&str],
) -> std::process::Output {
    Command::new(env!("CARGO_BIN_EXE_kolo"))
        .args(["init", "--homeserver", url, "--account", account])
        .args(["--operator", "River House", "--allow", sandbox().await.server_name()])
        .arg("--no-message-limit")
        .arg("--config")
        .arg(folder.join("config.toml"))
        .args(more)
        .env("KOLO_PASSWORD", password)
        .env("KOLO_LANGUAGE", "en")
        .stdin(Stdio::null())
        .output()
        .await
        .unwrap()
}

/// A circle of Lena, who facilitates, and others, greeted by Kolo.
pub struct Circle {
    pub kolo: Kolo,
    pub room: OwnedRoomId,
    pub people: Vec<Person>,
}

pub const LENA: usize = 0;
pub const MIRA: usize = 1;
pub const JOY: usize = 2;

impl Circle {
    pub async fn of(names: &[&str], test: &str) -> Self {
        Self::with(Kolo::running(test).await, names, test).await
    }

    /// One around a Kolo that runs.
    pub async fn with(kolo: Kolo, names: &[&str], test: &str) -> Self {
        let mut people = Vec::new();
        for name in names {
            people.push(person(name, test).await);
        }
        let others = people[1..].iter().map(|person| person.user().unwrap());
        let mut invited: Vec<OwnedUserId> = others.collect();
        invited.push(kolo.account.clone());
        let room = people[LENA].open_room(invited, true, false).await.unwrap();
        for person in &people[1..] {
            people[LENA].sees(&room, &person.user().unwrap()).await.unwrap();
        }
        let mut circle = Self { kolo, room, people };
        circle.hears(LENA, "Hello. I am Kolo").await;
        circle
    }

    /// Waits until somebody hears this from Kolo, wherever.
    pub async fn hears(&mut self, at: usize, text: &str) -> HeardMessage {
        let kolo = self.kolo.account.clone();
        self.people[at].hears(&kolo, text).await.unwrap()
    }

    /// Somebody writes in the circle.
    pub async fn says(&self, at: usize, text: &str) {
        self.people[at].say(&self.room, text).await.unwrap();
    }

    /// Somebody writes to Kolo alone.
    pub async fn whispers(&self, at: usize, private: &RoomId, text: &str) {
        self.people[at].say(private, text).await.unwrap();
    }

    /// Somebody is asked in private whether Kolo may write, and says yes.
    pub async fn consents(&mut self, at: usize) -> OwnedRoomId {
        let asked = self.hears(at, "1 yes · 2 not yet").await;
        self.people[at].say(&asked.room, "yes").await.unwrap();
        asked.room
    }

    /// Somebody is asked in private whether they take part, says yes, and has a place.
    pub async fn takes_part(&mut self, at: usize) {
        self.answers(at, "Would you like to take part", "yes").await;
        self.hears(at, "You have a place").await;
    }

    /// Somebody says that Kolo may write to them, and that they take part.
    pub async fn joins_in(&mut self, at: usize) -> OwnedRoomId {
        let private = self.consents(at).await;
        self.takes_part(at).await;
        private
    }

    /// Somebody is asked something in private, and answers.
    pub async fn answers(&mut self, at: usize, question: &str, answer: &str) -> OwnedRoomId {
        let asked = self.hears(at, question).await;
        assert_ne!(asked.room, self.room, "{question} was asked in the circle");
        self.people[at].say(&asked.room, answer).await.unwrap();
        asked.room
    }

    /// Everything that Kolo said in the circle, as this person heard it.
    pub fn said_by_kolo(&self, at: usize) -> Vec<String> {
        let heard = self.people[at].all_heard();
        heard
            .into_iter()
            .filter(|message| message.room == self.room && message.sender == self.kolo.account)
            .map(|message| message.text.unwrap_or_else(|| "(unreadable)".to_owned()))
            .collect()
    }
}

/// Waits until something that is asked for again and again is so.
pub async fn wait_for(is_so: impl AsyncFn() -> bool) {
    let asking = async {
        let mut again = tokio::time::interval(Duration::from_millis(50));
        while !is_so().await {
            again.tick().await;
        }
    };
    timeout(READY, asking).await.expect("it did not come about within a minute");
}

/// What a client knows of a room's people: how many have joined or are invited.
pub async fn rooms_with(person: &Person, other: &UserId) -> usize {
    let mut count = 0;
    for room in person.client().joined_rooms() {
        let members = room.members(matrix_sdk::RoomMemberships::ACTIVE).await.unwrap();
        if members.len() == 2 && members.iter().any(|member| member.user_id() == other) {
            count += 1;
        }
    }
    count
}

/// Every regular file below a folder, with its bytes.
pub fn every_file(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(every_file(&path));
        } else if path.is_file() {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}
