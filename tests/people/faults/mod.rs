//! What Kolo does when the machine, the disk or the homeserver fails: it says so in clear words,
//! loses nothing, does not spin, and never begins anew in silence.

mod away;
mod damage;
mod device;
mod disk;
mod homeserver;
mod small_disk;
mod timed;

use crate::{
    proxy::Proxy,
    town::{Circle, Kolo, LENA, sandbox},
};

/// A circle of Lena alone, whose Kolo speaks with the homeserver through a proxy.
async fn behind_a_proxy(test: &str) -> (Proxy, Circle) {
    let (proxy, mut kolo) = set_up_behind_a_proxy(test).await;
    kolo.start().await;
    (proxy, Circle::with(kolo, &["Lena"], test).await)
}

async fn set_up_behind_a_proxy(test: &str) -> (Proxy, Kolo) {
    let proxy = Proxy::before(sandbox().await.url()).await;
    let kolo = Kolo::set_up_at(proxy.url(), test, &[]).await;
    (proxy, kolo)
}

/// What Kolo answers to `!status`, and to nothing else here.
const STATUS: &str = "No exercise";
/// What Kolo answers to `!scripts`, and to nothing else here.
const SCRIPTS: &str = "checkin-round";

/// Makes sure that each `!status` so far was answered once. Answers keep their order in a room: once
/// a later question is answered, nothing earlier is still to come.
async fn all_answered_once(circle: &mut Circle, asked: usize) {
    circle.says(LENA, "!scripts").await;
    circle.hears(LENA, SCRIPTS).await;
    assert_eq!(answers(circle), asked, "not every question was answered just once");
}

fn answers(circle: &Circle) -> usize {
    // Answers that waited together may have come as one message.
    circle.said_by_kolo(LENA).iter().map(|text| text.matches(STATUS).count()).sum()
}
