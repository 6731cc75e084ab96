//! Who connects to the socket, and what Kolo gives and does not give them.

use std::{fs, io::Write, os::unix::net::UnixStream as Caller, sync::mpsc};

use super::*;
use crate::store::{StoredRow, Table, read_items};

fn row(number: u16) -> Item {
    let key = number.to_be_bytes().to_vec();
    Item::Row(StoredRow { table: Table::Seen, owner: None, key, value: vec![7; 1000] })
}

fn listening(items: u16) -> (tempfile::TempDir, Control) {
    let folder = tempfile::tempdir().unwrap();
    let contents: Vec<Item> = (0..items).map(row).collect();
    let control = Control::listen(folder.path(), Arc::new(move || Ok(contents.clone()))).unwrap();
    (folder, control)
}

async fn asked(folder: &Path) -> Result<Vec<Item>, StreamError> {
    let folder = folder.to_owned();
    let ask = move || {
        let mut items = Vec::new();
        read_items(&mut ask(&folder).unwrap().unwrap(), |item| {
            items.push(item);
            Ok::<_, StreamError>(())
        })?;
        Ok(items)
    };
    spawn_blocking(ask).await.unwrap()
}

#[tokio::test]
async fn who_asks_is_given_everything_again_and_again() {
    let (folder, control) = listening(500);
    for _ in 0..3 {
        let items = asked(folder.path()).await.unwrap();
        assert_eq!(items, (0..500).map(row).collect::<Vec<_>>());
    }
    let mode = fs::metadata(folder.path().join(SOCKET)).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    drop(control);
    assert!(!folder.path().join(SOCKET).exists());
}

#[tokio::test]
async fn what_a_killed_kolo_left_is_in_nobodys_way() {
    let folder = tempfile::tempdir().unwrap();
    assert!(ask(folder.path()).unwrap().is_none(), "there is no socket");
    drop(UnixListener::bind(folder.path().join(SOCKET)).unwrap());
    assert!(ask(folder.path()).unwrap().is_none(), "nobody listens");
    let _control = Control::listen(folder.path(), Arc::new(|| Ok(vec![row(1)]))).unwrap();
    assert_eq!(asked(folder.path()).await.unwrap(), [row(1)]);
}

#[test]
fn another_user_is_refused() {
    assert!(may_ask(1000, 1000) && may_ask(0, 1000) && may_ask(0, 0));
    assert!(!may_ask(1001, 1000) && !may_ask(1000, 0));
}

/// The system says who calls, and that is what is looked at.
#[tokio::test]
async fn a_caller_of_another_user_is_given_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let listener = UnixListener::bind(folder.path().join(SOCKET)).unwrap();
    let mut caller = Caller::connect(folder.path().join(SOCKET)).unwrap();
    caller.write_all(REQUEST).unwrap();
    let (accepted, _) = listener.accept().await.unwrap();
    let uid = accepted.peer_cred().unwrap().uid();
    let contents: Contents = Arc::new(|| Ok(vec![row(1)]));
    let served = answer(accepted, uid + 1, &contents, Duration::from_secs(10)).await;
    match uid {
        0 => assert!(served.is_ok(), "root may"),
        _ => assert!(matches!(served, Err(Unserved::OtherUser))),
    }
}

#[tokio::test]
async fn callers_who_say_nothing_or_nonsense_or_do_not_listen_hold_up_nobody_for_long() {
    let folder = tempfile::tempdir().unwrap();
    let listener = UnixListener::bind(folder.path().join(SOCKET)).unwrap();
    let owner = fs::metadata(folder.path()).unwrap().uid();
    let contents: Contents = Arc::new(|| Ok((0..5_000).map(row).collect()));
    let limits = Limits { part: Duration::from_millis(200), whole: Duration::from_secs(60) };
    let serving = tokio::spawn(serve(listener, owner, contents, limits));
    let connect = || Caller::connect(folder.path().join(SOCKET)).unwrap();
    let _silent = connect();
    connect().write_all(b"GET / HTTP/1").unwrap();
    let mut deaf = connect();
    deaf.write_all(REQUEST).unwrap();
    drop(connect());
    let in_time = timeout(Duration::from_secs(10), asked(folder.path())).await;
    assert_eq!(in_time.unwrap().unwrap().len(), 5_000);
    // The deaf one got less than there was.
    deaf.set_read_timeout(Some(Duration::from_secs(1))).unwrap();
    let mut rest = Vec::new();
    let _ = deaf.read_to_end(&mut rest);
    assert!(rest.len() < 5_000_000, "{}", rest.len());
    serving.abort();
}

#[tokio::test]
async fn contents_that_cannot_be_read_are_no_backup() {
    let folder = tempfile::tempdir().unwrap();
    let _control =
        Control::listen(folder.path(), Arc::new(|| Err("the disk is broken".into()))).unwrap();
    let folder = folder.path().to_owned();
    let asked = spawn_blocking(move || ask(&folder).map(|_| ())).await.unwrap();
    assert_eq!(asked.unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
}

#[tokio::test]
async fn kolo_goes_on_while_the_rows_are_copied() {
    let folder = tempfile::tempdir().unwrap();
    let (go, wait) = mpsc::channel::<()>();
    let wait = std::sync::Mutex::new(wait);
    let contents = move || {
        wait.lock().unwrap().recv()?;
        Ok(vec![row(1)])
    };
    let _control = Control::listen(folder.path(), Arc::new(contents)).unwrap();
    let asking = tokio::spawn({
        let folder = folder.path().to_owned();
        async move { asked(&folder).await }
    });
    // On this runtime's one thread: it would not come here if it were held up.
    tokio::task::yield_now().await;
    go.send(()).unwrap();
    assert_eq!(asking.await.unwrap().unwrap(), [row(1)]);
}
