//! A homeserver that is away: for ten minutes, or when Kolo starts.

use std::{future::Future, time::Duration};

use tokio::time::interval;

use super::{STATUS, all_answered_once, answers, behind_a_proxy, timed::TimedKolo};
use crate::{
    proxy::{Asked, Fault, Proxy},
    town::{Circle, LENA, test, wait_for},
};

const TEN_MINUTES: u64 = 600;
/// A fence passes whatever befalls Kolo's own requests.
const ALL_OF_KOLO: &str = "/_matrix/";

fn timed(circle: &Circle, proxy: &Proxy) -> TimedKolo {
    TimedKolo::start(circle.kolo.config(), format!("{}/fence", proxy.url()))
}

/// Lets ten minutes pass, and returns the seconds at which there were requests of a kind.
async fn ten_minutes(kolo: &TimedKolo, proxy: &Proxy, kind: fn(&Asked) -> bool) -> Vec<u64> {
    let mut seconds = Vec::new();
    let mut before = proxy.count(kind);
    for second in 0..TEN_MINUTES {
        kolo.step().await;
        let now = proxy.count(kind);
        seconds.extend(std::iter::repeat_n(second, now - before));
        before = now;
    }
    seconds
}

/// Lets time pass while something is waited for: for Kolo thirty times as fast as for others, since
/// the homeserver needs its time to answer.
async fn while_time_passes<T>(kolo: &TimedKolo, waited_for: impl Future<Output = T>) -> T {
    tokio::pin!(waited_for);
    let mut pace = interval(Duration::from_millis(33));
    loop {
        tokio::select! {
            come = &mut waited_for => return come,
            _ = pace.tick() => kolo.step().await,
        }
    }
}

/// Each pause is at least twice as long as the one before, until they are half a minute. On a busy
/// machine one may be some steps longer.
fn assert_patient(what: &str, seconds: &[u64]) {
    assert!((5..=40).contains(&seconds.len()), "{what}: syncs at {seconds:?}");
    for (number, pair) in seconds.windows(2).enumerate() {
        let least = 30.min(1 << number.min(10));
        assert!(pair[1] - pair[0] >= least, "{what}: too soon after {least} s: {seconds:?}");
    }
}

#[test]
fn ten_minutes_without_a_homeserver_are_borne_patiently_and_nothing_is_lost() {
    test(async {
        let (proxy, mut circle) = behind_a_proxy("away-long").await;
        circle.kolo.kill().await;
        let kolo = timed(&circle, &proxy);
        while_time_passes(&kolo, wait_for(async || *kolo.ready.borrow())).await;
        let mut asked = 0;
        for fault in [Fault::HangUp, Fault::Silence, Fault::Page(502)] {
            // Heard, and the answer cannot leave.
            let sends = proxy.count(Asked::is_send);
            proxy.fault_on("/send/", fault.clone());
            circle.says(LENA, "!status").await;
            proxy.until(sends + 1, Asked::is_send).await;
            let syncs = proxy.count(Asked::is_sync);
            proxy.fault_on(ALL_OF_KOLO, fault.clone());
            // Ends the sync that waits.
            circle.says(LENA, "!status").await;
            proxy.until(syncs + 1, Asked::is_sync).await;
            // Written while it is away.
            circle.says(LENA, "!status").await;
            let seconds = ten_minutes(&kolo, &proxy, Asked::is_sync).await;
            assert_patient(&format!("{fault:?}"), &seconds);
            let sends = proxy.count(Asked::is_send) - sends;
            assert!(sends <= 20, "{fault:?}: {sends} messages were tried in ten minutes");

            proxy.heal();
            circle.says(LENA, "!status").await;
            asked += 4;
            while_time_passes(&kolo, async {
                wait_for(async || answers(&circle) >= asked).await;
                all_answered_once(&mut circle, asked).await;
            })
            .await;
        }
        kolo.stop();
    });
}

#[test]
fn a_homeserver_that_never_answers_at_the_start_is_waited_for() {
    test(async {
        let (proxy, mut circle) = behind_a_proxy("away-start").await;
        circle.kolo.kill().await;
        circle.says(LENA, "!status").await;
        proxy.fault_on(ALL_OF_KOLO, Fault::Silence);
        let kolo = timed(&circle, &proxy);
        proxy.until(1, |asked| asked.status.is_none() && !asked.is_sync()).await;
        let seconds = ten_minutes(&kolo, &proxy, Asked::is_sync).await;
        assert_patient("start", &seconds);
        proxy.heal();
        while_time_passes(&kolo, wait_for(async || *kolo.ready.borrow())).await;
        while_time_passes(&kolo, async {
            wait_for(async || answers(&circle) > 0).await;
            all_answered_once(&mut circle, 1).await;
        })
        .await;
        kolo.stop();
    });
}

#[test]
fn the_program_starts_before_its_homeserver_and_begins_when_it_comes() {
    test(async {
        let (proxy, mut circle) = behind_a_proxy("away-program").await;
        circle.kolo.kill().await;
        circle.says(LENA, "!status").await;
        let syncs = proxy.count(Asked::is_sync);
        proxy.fault(Fault::HangUp);
        let mut told = circle.kolo.launch();
        proxy.until(syncs + 2, Asked::is_sync).await;
        let used = processor_time(circle.kolo.process());
        proxy.until(syncs + 3, Asked::is_sync).await;
        // Two seconds have passed.
        let used = processor_time(circle.kolo.process()) - used;
        assert!(used < Duration::from_millis(400), "{used:?} of the processor were used to wait");
        proxy.heal();
        let ready = told.next_line().await.unwrap();
        assert!(ready.is_some_and(|line| line.contains("kolo-away-program")));
        circle.hears(LENA, STATUS).await;
        all_answered_once(&mut circle, 1).await;
        let log = circle.kolo.kill().await;
        assert!(log.contains("the homeserver did not answer a sync"), "{log}");
    });
}

/// How much of the processor a process has used.
fn processor_time(process: u32) -> Duration {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    // What stands behind the program's name, which is in parentheses.
    let (_, fields) = stat.rsplit_once(')').unwrap();
    let ticks =
        fields.split_whitespace().skip(11).take(2).map(|ticks| ticks.parse::<u64>().unwrap());
    // A tick is a hundredth of a second on every Linux.
    Duration::from_millis(ticks.sum::<u64>() * 10)
}
