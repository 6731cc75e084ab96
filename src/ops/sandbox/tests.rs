use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::{interval, sleep, timeout};

use super::process::{Home, tail};
use super::{Limits, Options, Progress, Sandbox, SandboxError, Traffic};

/// In the environment of the child that [`nothing_outlives_a_killed_program`] kills.
const CHILD: &str = "KOLO_TEST_SANDBOX_CHILD";

fn home(limits: Limits) -> Home {
    Home { python: "python".into(), folder: "/data with \"quotes\"".into(), port: 1, limits }
}

async fn start() -> Sandbox {
    let mut steps = Vec::new();
    let sandbox = Sandbox::start(Options::default(), &mut |step| steps.push(step)).await.unwrap();
    assert_eq!(steps.split_off(steps.len() - 2), [Progress::StartingHomeserver, Progress::Ready]);
    sandbox
}

async fn ask(sandbox: &Sandbox, path: &str, token: &str, body: Value) -> Value {
    let url = format!("{}/_matrix/client/v3/{path}", sandbox.url());
    let request = if path.contains("/send/") || path.contains("/redact/") {
        sandbox.http.put(url)
    } else {
        sandbox.http.post(url)
    };
    let answer = request.bearer_auth(token).json(&body).send().await.unwrap();
    let body = answer.text().await.unwrap();
    serde_json::from_str(&body).unwrap()
}

async fn log_in(sandbox: &Sandbox, user_id: &str) -> String {
    let identifier = json!({ "type": "m.id.user", "user": user_id });
    let login = json!({ "type": "m.login.password", "identifier": identifier, "password": "well" });
    text(&ask(sandbox, "login", "", login).await, "access_token")
}

fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_else(|| panic!("{value}")).to_owned()
}

#[tokio::test]
async fn people_meet_on_a_homeserver_that_counts_and_that_can_be_away() {
    let mut sandbox = start().await;
    let noor = sandbox.register("noor", "well").await.unwrap();
    assert_eq!(noor, format!("@noor:{}", sandbox.server_name()));
    let again = sandbox.register("noor", "well").await.unwrap_err();
    assert!(matches!(again, SandboxError::Refused { .. }), "{again}");

    let token = log_in(&sandbox, &noor).await;
    let room = text(&ask(&sandbox, "createRoom", &token, json!({})).await, "room_id");
    assert_eq!(sandbox.traffic().await.unwrap(), Traffic::default(), "state is no traffic");

    let send = format!("rooms/{room}/send");
    let hello = json!({ "msgtype": "m.text", "body": "hello" });
    let sent = ask(&sandbox, &format!("{send}/m.room.message/1"), &token, hello).await;
    let one = Traffic { messages: 1, encrypted: 0, clear: 1 };
    assert_eq!(sandbox.traffic().await.unwrap(), one);

    let sealed = json!({ "algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "x" });
    ask(&sandbox, &format!("{send}/m.room.encrypted/2"), &token, sealed).await;
    let redact = format!("rooms/{room}/redact/{}/3", text(&sent, "event_id"));
    ask(&sandbox, &redact, &token, json!({})).await;
    let two = Traffic { messages: 2, encrypted: 1, clear: 1 };
    assert_eq!(sandbox.traffic().await.unwrap(), two);

    // More at once than Synapse takes by itself.
    for number in 0..30 {
        let again = json!({ "msgtype": "m.text", "body": "and again" });
        let path = format!("{send}/m.room.message/n{number}");
        text(&ask(&sandbox, &path, &token, again).await, "event_id");
    }

    let url = sandbox.url().to_owned();
    sandbox.suspend().await.unwrap();
    sandbox.suspend().await.unwrap();
    assert!(sandbox.http.get(&url).send().await.is_err(), "the homeserver is away");
    assert_eq!(sandbox.traffic().await.unwrap().messages, 32);
    let squatter = std::net::TcpListener::bind(("127.0.0.1", sandbox.home.port)).unwrap();
    let taken = sandbox.resume().await.unwrap_err();
    assert!(matches!(taken, SandboxError::PortTaken { .. }), "{taken}");
    drop(squatter);
    sandbox.resume().await.unwrap();
    assert_eq!(sandbox.url(), url);
    let hello = json!({ "msgtype": "m.text", "body": "back" });
    text(&ask(&sandbox, &format!("{send}/m.room.message/4"), &token, hello).await, "event_id");
    assert_eq!(sandbox.traffic().await.unwrap().messages, 33);

    let log = sandbox.log_path();
    assert!(log.is_file());
    sandbox.stop().await.unwrap();
    assert!(!log.exists(), "the data went with the sandbox");
}

/// Starts itself as a child that starts a sandbox, and kills the child.
#[tokio::test]
async fn nothing_outlives_a_killed_program() {
    if let Some(notes) = std::env::var_os(CHILD) {
        let sandbox = start().await;
        let process = sandbox.running.as_ref().and_then(|running| running.child.id()).unwrap();
        let folder = sandbox.home.folder.clone();
        let found = json!({ "url": sandbox.url(), "folder": folder, "process": process });
        let notes = Path::new(&notes);
        std::fs::write(notes.with_extension("part"), found.to_string()).unwrap();
        std::fs::rename(notes.with_extension("part"), notes).unwrap();
        sleep(Duration::from_secs(120)).await;
        return;
    }

    let folder = tempfile::tempdir().unwrap();
    let notes = folder.path().join("notes");
    let (_, module) = module_path!().split_once("::").unwrap();
    let mut child = tokio::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &format!("{module}::nothing_outlives_a_killed_program")])
        .env(CHILD, &notes)
        .stdout(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    until("the child has a sandbox", Duration::from_secs(600), async || {
        assert_eq!(child.try_wait().unwrap(), None, "the child ended too early");
        notes.is_file()
    })
    .await;
    let found: Value = serde_json::from_str(&std::fs::read_to_string(&notes).unwrap()).unwrap();
    let url = format!("{}/_matrix/client/versions", text(&found, "url"));
    let data = text(&found, "folder");
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    assert!(http.get(&url).send().await.unwrap().status().is_success());
    assert!(Path::new(&data).is_dir());

    child.kill().await.unwrap();
    let soon = Duration::from_secs(10);
    until("nobody listens", soon, async || http.get(&url).send().await.is_err()).await;
    until("the data is gone", soon, async || !Path::new(&data).exists()).await;
    if cfg!(target_os = "linux") {
        let process = format!("/proc/{}/cmdline", found.get("process").unwrap());
        let gone = async || std::fs::read(&process).unwrap_or_default().is_empty();
        until("the process is gone", soon, gone).await;
    }
}

async fn until(what: &str, limit: Duration, mut done: impl AsyncFnMut() -> bool) {
    let mut ticks = interval(Duration::from_millis(50));
    let wait = async {
        while !done().await {
            ticks.tick().await;
        }
    };
    timeout(limit, wait).await.unwrap_or_else(|_| panic!("not within {limit:?}: {what}"));
}

#[test]
fn messages_are_held_back_only_by_synapse_defaults() {
    let held = |limits, name: &str| home(limits).settings().get(name).is_none();
    assert!(!held(Limits::Generous, "rc_message"));
    assert!(held(Limits::SynapseDefaults, "rc_message"));
    for name in ["rc_registration", "rc_login", "rc_joins", "rc_invites"] {
        assert!(!held(Limits::SynapseDefaults, name), "{name}");
    }
}

#[test]
fn the_homeserver_is_only_for_this_machine() {
    let settings = home(Limits::Generous).settings();
    assert_eq!(settings.pointer("/listeners/0/bind_addresses"), Some(&json!(["127.0.0.1"])));
    assert_eq!(settings.pointer("/listeners/0/resources/0/names"), Some(&json!(["client"])));
    assert_eq!(settings.get("trusted_key_servers"), Some(&json!([])));
}

#[test]
fn each_requirement_is_pinned_and_names_no_place() {
    let requirements = include_str!("requirements.txt");
    for place in ["://", "index-url", "find-links", "/tmp", "/home"] {
        assert!(!requirements.contains(place), "{place}");
    }
    let entries = requirements.lines().filter(|line| line.starts_with(char::is_alphabetic));
    let whole = entries.inspect(|line| assert!(line.contains("=="), "{line}")).count();
    assert!(whole > 50);
    let hashes = requirements.matches("--hash=sha256:").count();
    assert!(hashes > whole);
}

#[tokio::test]
async fn the_tail_of_a_log_is_its_last_lines_since_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    let lines: Vec<String> = (0..50).map(|number| format!("line {number}")).collect();
    std::fs::write(&log, lines.join("\n")).unwrap();
    assert!(tail(&log, 0).await.starts_with("line 30\n"));
    let before = lines.get(..48).unwrap().join("\n").len() as u64 + 1;
    assert_eq!(tail(&log, before).await, "line 48\nline 49");
    assert_eq!(tail(&log, 4000).await, "");
    assert_eq!(tail(&folder.path().join("none"), 0).await, "");
}
