//! In which order a live Kolo writes, syncs and sends (promise P2).
//!
//! Kolo runs under `strace`, a person leads an exercise, one command after the other, and then the
//! trace is read: what was said to the operating system cannot be talked away. For each message
//! that left, the homeserver's answer with the event that caused it must have been read, then the
//! database's file been written, then been synced to its end, and only then comes the request.
//!
//! Each commit is held up for a while between its writing and its sync, so that a message which does
//! not wait for it overtakes it; the call for that is one that only the database uses. The order in
//! the trace is that of causes: a thread goes on only after its line was written.
//!
//! The trace holds what went over the network, in a folder that goes with the test.

use std::{
    collections::{BTreeMap, VecDeque},
    ffi::OsString,
    fs, io,
    io::Write as _,
    path::Path,
    process::Command,
};

use matrix_sdk::ruma::OwnedEventId;

use crate::town::{Circle, LENA, test, wait_for};

const DATABASE: &str = "/rows/db>";
/// For so many microseconds each commit is held up, by what sled calls after it has written.
const HELD_UP: &str = "inject=sync_file_range:delay_enter=200000";
const CALLS: &str = "trace=fdatasync,fsync,write,writev,pwrite64,pwritev,sendto,sendmsg,recvfrom,\
                     recvmsg,read,readv,sync_file_range";

#[test]
fn no_message_leaves_before_the_commit_that_caused_it_was_synced() {
    if let Err(why) = can_trace() {
        let _ = writeln!(io::stderr(), "skipped: the order on disk, because {why}");
        return;
    }
    test(async {
        // It begins beforehand, and what Lena alone reads about it has arrived: otherwise the answers
        // to one command would go on after the next.
        let mut circle = Circle::of(&["Lena", "Mira", "Tarek"], "order").await;
        circle.says(LENA, "!start opening").await;
        wait_for(async || {
            let heard = circle.people[LENA].all_heard();
            let texts = heard.into_iter().filter_map(|message| message.text);
            let texts: Vec<String> = texts.collect();
            let read = |words: &str| texts.iter().any(|text| text.contains(words));
            read("nothing begins until") && read("To bear in mind")
        })
        .await;
        circle.says(LENA, "!next").await;
        circle.hears(LENA, "When the circle is ready").await;
        circle.kolo.kill().await;
        let trace = circle.kolo.folder.path().join("trace");
        circle.kolo.spawn(&strace(&trace));
        circle.kolo.ready().await;

        let mut commands = Vec::new();
        let extend = |n| (format!("!extend {n}"), format!("{n} more minutes"));
        for (command, answer) in (11..21).map(extend) {
            commands.push(circle.people[LENA].say(&circle.room, &command).await.unwrap());
            circle.hears(LENA, &answer).await;
        }
        circle.kolo.kill().await;

        let calls = read(&fs::read_to_string(&trace).unwrap());
        assert!(calls.iter().any(|call| call.text.ends_with("(DELAYED)")), "nothing was held up");
        let sent = in_order(&calls, &commands);
        assert!(sent >= commands.len(), "{sent} messages left for {} commands", commands.len());
        let _ = writeln!(io::stderr(), "{sent} messages left, each after its commit was synced");
    });
}

/// Whether there is a `strace` that may do what this test asks of it.
fn can_trace() -> Result<(), String> {
    let folder = tempfile::tempdir().unwrap();
    let mut words = strace(&folder.path().join("trace")).into_iter();
    let tried = Command::new(words.next().unwrap()).args(words).arg("true").output();
    match tried {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err("strace is not installed".to_owned())
        }
        Err(error) => Err(format!("strace could not be started: {error}")),
        Ok(tried) if tried.status.success() && tried.stderr.is_empty() => Ok(()),
        Ok(tried) => {
            let said = String::from_utf8_lossy(&tried.stderr).replace('\n', " ");
            Err(format!("strace cannot trace here: {said}"))
        }
    }
}

/// `strace` and its arguments. It lets the program be a child of ours (`-D`), and shows the files
/// behind numbers and buffers whole.
fn strace(trace: &Path) -> Vec<OsString> {
    let words = ["strace", "-D", "-f", "-y", "-s", "1000000", "-e", CALLS, "-e", HELD_UP, "-o"];
    words.into_iter().map(OsString::from).chain([trace.as_os_str().to_owned()]).collect()
}

/// A call, from the line in which it began to the one in which it was over.
struct Call {
    begin: usize,
    end: usize,
    text: String,
}

impl Call {
    /// Whether it is one of these, on a file or socket like this.
    fn is(&self, names: &[&str], on: &str) -> bool {
        let Some((name, rest)) = self.text.split_once('(') else { return false };
        names.contains(&name) && rest.split_inclusive('>').next().unwrap_or_default().contains(on)
    }

    fn writes(&self) -> bool {
        self.is(&["write", "writev", "pwrite64", "pwritev"], DATABASE)
    }

    fn syncs(&self) -> bool {
        let done = self.text.rsplit_once(") ").is_some_and(|(_, result)| result.contains("= 0"));
        done && self.is(&["fdatasync", "fsync"], DATABASE)
    }

    fn sends_message(&self) -> bool {
        self.is(&["write", "writev", "sendto", "sendmsg"], "<socket:")
            && self.text.contains("PUT /_matrix/client/")
            && self.text.contains("/send/m.room.encrypted/k")
    }

    /// What was read from a socket, and from which.
    fn receives(&self) -> Option<(&str, &str)> {
        let reads = ["read", "readv", "recvfrom", "recvmsg"];
        self.is(&reads, "<socket:").then(|| self.text.split_once('>')).flatten()
    }
}

/// Puts the halves of calls together that others came between.
fn read(trace: &str) -> Vec<Call> {
    let mut calls = Vec::new();
    let mut begun: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
    for (at, line) in trace.lines().enumerate() {
        let (thread, text) = line.split_once(' ').unwrap();
        let text = text.trim_start();
        if let Some(first) = text.strip_suffix("<unfinished ...>") {
            begun.insert(thread, (at, first));
        } else if let Some(rest) = text.strip_prefix("<... ") {
            let Some((begin, first)) = begun.remove(thread) else { continue };
            let (_, rest) = rest.split_once(" resumed>").unwrap();
            calls.push(Call { begin, end: at, text: format!("{first}{rest}") });
        } else {
            calls.push(Call { begin: at, end: at, text: text.to_owned() });
        }
    }
    // What was begun when Kolo was killed: its end is not in the trace.
    let unended = begun.into_values();
    let unended = unended.map(|(begin, first)| (begin, first.to_owned()));
    calls.extend(unended.map(|(begin, text)| Call { begin, end: usize::MAX, text }));
    calls
}

/// The line in which the homeserver's answer with this event was read, perhaps in two pieces.
fn arrival(calls: &[Call], event: &OwnedEventId) -> Option<usize> {
    let mut before: BTreeMap<&str, VecDeque<&str>> = BTreeMap::new();
    let mut received: Vec<(usize, &str, &str)> = calls
        .iter()
        .filter_map(|call| call.receives().map(|(from, what)| (call.end, from, what)))
        .collect();
    received.sort_unstable();
    received.into_iter().find_map(|(end, from, what)| {
        let what = what.split_once('"').map_or("", |(_, what)| what);
        let what = what.rsplit_once('"').map_or(what, |(what, _)| what);
        let socket = before.entry(from).or_default();
        socket.push_back(what);
        if socket.len() > 2 {
            socket.pop_front();
        }
        let together: String = socket.iter().copied().collect();
        together.contains(event.as_str()).then_some(end)
    })
}

/// Fails if a message left too early. Gives back how many messages left because of the commands,
/// which were written one after the other, each when the answers to the one before had come.
fn in_order(calls: &[Call], commands: &[OwnedEventId]) -> usize {
    let arrived: Vec<usize> = commands
        .iter()
        .map(|event| arrival(calls, event).expect("a command is not in the trace"))
        .collect();
    let mut sent: Vec<usize> =
        calls.iter().filter(|call| call.sends_message()).map(|call| call.begin).collect();
    sent.sort_unstable();
    let ends = arrived.iter().skip(1).copied().chain([usize::MAX]);
    let mut count = 0;
    for (number, (&came, end)) in arrived.iter().zip(ends).enumerate() {
        let answers: Vec<usize> =
            sent.iter().copied().filter(|left| (came..end).contains(left)).collect();
        assert!(!answers.is_empty(), "no message left after command {number}");
        for (which, &left) in answers.iter().enumerate() {
            let at = format!("command {number} (line {came}), message {which} (line {left})");
            let written = calls.iter().filter(|call| call.writes() && call.begin < left);
            let cause: Vec<&Call> = written.filter(|call| call.begin > came).collect();
            let synced = |write: &Call| {
                let after = |call: &&Call| call.syncs() && call.begin > write.end;
                calls.iter().filter(after).any(|call| call.end < left)
            };
            assert!(cause.iter().any(|write| synced(write)), "not synced before it left: {at}");
            // Later ones leave while it is written down that the first has arrived, and those of
            // the first command while it is still written down what the life before has left.
            if which == 0 && number > 0 {
                let all = cause.iter().all(|write| synced(write));
                assert!(all, "something was written and not synced when it left: {at}");
            }
        }
        count += answers.len();
    }
    count
}
