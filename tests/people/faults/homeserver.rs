//! A homeserver that answers, but not as it should.

use std::time::Duration;

use super::{STATUS, all_answered_once, behind_a_proxy};
use crate::{
    proxy::{Asked, Fault, Proxy},
    town::{Kolo, LENA, PASSWORD, init_at, sandbox, test},
};

/// What each asker of a homeserver has to get over.
fn wrong_answers() -> Vec<Fault> {
    let limit = Some(Duration::from_millis(900));
    vec![
        Fault::Status(500),
        Fault::Page(502),
        Fault::Page(404),
        Fault::TooMany(None),
        Fault::TooMany(limit),
        Fault::Garbage,
        Fault::CutShort,
        Fault::HangUp,
    ]
}

#[test]
fn a_sync_that_fails_in_whatever_way_is_tried_again_and_nothing_is_lost() {
    test(async {
        let (proxy, mut circle) = behind_a_proxy("syncs").await;
        for (number, fault) in wrong_answers().into_iter().enumerate() {
            let before = proxy.count(Asked::is_sync);
            proxy.fault_on("/sync", fault);
            // The sync that waits already brings this; the next ones fail.
            circle.says(LENA, "Is anybody there?").await;
            proxy.until(before + 1, Asked::is_sync).await;
            circle.says(LENA, "!status").await;
            proxy.heal();
            circle.hears(LENA, STATUS).await;
            all_answered_once(&mut circle, number + 1).await;
        }
        let log = circle.kolo.kill().await;
        assert!(log.contains("the homeserver did not answer a sync"), "{log}");
    });
}

#[test]
fn a_message_that_could_not_be_sent_is_sent_again_and_seen_once() {
    test(async {
        let (proxy, mut circle) = behind_a_proxy("sends").await;
        for (number, fault) in wrong_answers().into_iter().enumerate() {
            let before = proxy.count(Asked::is_send);
            proxy.fault_on("/send/", fault);
            circle.says(LENA, "!status").await;
            proxy.until(before + 1, Asked::is_send).await;
            proxy.heal();
            circle.hears(LENA, STATUS).await;
            all_answered_once(&mut circle, number + 1).await;
        }
    });
}

#[test]
fn kolo_waits_as_long_as_the_homeserver_says() {
    test(async {
        let (proxy, mut circle) = behind_a_proxy("limit").await;
        let before = proxy.count(Asked::is_send);
        let wait = Duration::from_secs(3);
        proxy.fault_on("/send/", Fault::TooMany(Some(wait)));
        circle.says(LENA, "!status").await;
        proxy.until(before + 1, Asked::is_send).await;
        proxy.heal();
        circle.hears(LENA, STATUS).await;
        let sends: Vec<Asked> =
            proxy.requests().into_iter().filter(Asked::is_send).skip(before).collect();
        let [refused, sent] = sends.as_slice() else { panic!("{sends:?}") };
        assert_eq!((refused.status, sent.status), (Some(429), Some(200)));
        assert!(sent.at - refused.at >= wait, "{:?}", sent.at - refused.at);
    });
}

/// Promise P3.
#[test]
fn a_message_whose_acceptance_was_lost_is_not_seen_twice() {
    test(async {
        let (proxy, mut circle) = behind_a_proxy("lost").await;
        let before = proxy.count(Asked::is_send);
        proxy.fault_on("/send/", Fault::LoseAnswer);
        circle.says(LENA, "!status").await;
        // Seen already, but Kolo does not know.
        circle.hears(LENA, STATUS).await;
        proxy.until(before + 2, Asked::is_send).await;
        proxy.heal();
        proxy.until(1, |asked| asked.is_send() && asked.status.is_some()).await;
        all_answered_once(&mut circle, 1).await;
        assert_same_transaction(&proxy, before);
    });
}

/// Promise P3.
#[test]
fn a_message_on_its_way_when_kolo_falls_is_not_seen_twice() {
    test(async {
        let (proxy, mut circle) = behind_a_proxy("falls").await;
        let before = proxy.count(Asked::is_send);
        proxy.fault_on("/send/", Fault::HoldAnswer);
        circle.says(LENA, "!status").await;
        circle.hears(LENA, STATUS).await;
        circle.kolo.kill().await;
        proxy.heal();
        circle.kolo.start().await;
        proxy.until(before + 2, Asked::is_send).await;
        all_answered_once(&mut circle, 1).await;
        assert_same_transaction(&proxy, before);
    });
}

fn assert_same_transaction(proxy: &Proxy, before: usize) {
    let sends: Vec<Asked> =
        proxy.requests().into_iter().filter(Asked::is_send).skip(before).collect();
    assert_eq!(sends[0].path, sends[1].path, "the retry has a transaction id of its own");
}

#[test]
fn an_init_that_the_homeserver_fails_says_so_and_leaves_nothing_behind() {
    test(async {
        let proxy = Proxy::before(sandbox().await.url()).await;
        let folder = tempfile::tempdir().unwrap();
        for (number, (path, fault, says)) in [
            ("", Fault::HangUp, "homeserver"),
            ("/login", Fault::Page(502), "homeserver"),
            ("/login", Fault::Garbage, "homeserver"),
            ("/device_signing/", Fault::Status(500), "did not take the keys"),
            ("/account_data/", Fault::Status(500), "secret storage"),
        ]
        .into_iter()
        .enumerate()
        {
            let account = format!("kolo-init-{number}");
            let account = sandbox().await.register(&account, PASSWORD).await.unwrap();
            proxy.fault_on(path, fault.clone());
            let output = init_at(proxy.url(), folder.path(), &account, PASSWORD, &[]).await;
            proxy.heal();
            let message = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(1), "{path} {fault:?}: {message}");
            assert!(message.contains(says), "{path} {fault:?}: {message}");
            let left = std::fs::read_dir(folder.path()).unwrap().count();
            assert_eq!(left, 0, "{path} {fault:?} left something behind");
        }
        let account = format!("@kolo-init-3:{}", sandbox().await.server_name());
        let again = init_at(proxy.url(), folder.path(), &account, PASSWORD, &[]).await;
        assert!(again.status.success(), "{}", String::from_utf8_lossy(&again.stderr));
    });
}

/// What the homeserver says of itself may be a way that the operator has avoided.
#[test]
fn kolo_speaks_only_with_the_address_that_it_was_given() {
    test(async {
        let proxy = Proxy::before(sandbox().await.url()).await;
        Kolo::set_up_at(proxy.url(), "address", &[]).await;
        let uploads = proxy.count(|asked| asked.path.ends_with("/device_signing/upload"));
        assert_eq!(uploads, 1, "after the login Kolo went another way");
    });
}
