//! Kolo is killed again and again while people go on (promises P1, P3 and P4).
//!
//! Lena leads sessions of a script that asks everybody alone, shows a wall, and gives back what was
//! private; all the while she writes `!extend` with ever other numbers. Each answer is numbered by
//! what she or Mira wrote, so that one that is lost or given twice shows. Meanwhile the process is
//! killed with SIGKILL and started again: some time after its start, some time after it was ready,
//! or just after somebody has written. Nobody waits for it to come back.
//!
//! At the end there is one more session without a kill, and then everything is read from the
//! beginning, in the circle by Joy, who writes nothing there, and compared with what lies in the
//! homeserver's database. A session with kills must read as the one without.
//!
//! ```sh
//! cargo test --test people kills                                   # 50 kills
//! KOLO_KILLS=500 cargo test --test people kills -- --nocapture     # as many as you like
//! KOLO_KILLS_SEED=7 cargo test --test people kills                 # the moments of an earlier run
//! ```
//!
//! When it fails, it names its seed and a file with what each of the killed processes had logged.

mod reading;
mod sessions;

use std::{
    fmt::Debug,
    fs, io,
    io::Write as _,
    str::FromStr,
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    time::Duration,
};

use kolo::ops::world;
use rand::Rng;
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use tokio::{
    sync::watch,
    time::{sleep, timeout},
};

use self::sessions::Sessions;
use crate::town::{Circle, Kolo, test};

const KILLS: usize = 50;
/// Kolo is killed on until so many sessions are over.
const SESSIONS: usize = 2;
/// At the latest so many milliseconds after its start or its being ready, Kolo is killed.
const LONGEST_LIFE: u64 = 900;
/// At the latest so many milliseconds after somebody has written.
const SOON: u64 = 60;
const PATIENCE: Duration = Duration::from_secs(90);
const SCRIPT: &str = "# Numbers

minutes: 15
care: green

Everybody keeps a number and puts one on the wall.

## private: kept
minutes: 5
harvest: own

> Which number do you keep?

## wall: shown
minutes: 5
harvest: none
at-least: 2

> Which number goes on the wall?
";

const OVER: &str = "Here Numbers ends";
const GIVEN_BACK: &str = "this you wrote for yourself";
const DECLINED: &str = "I ask you nothing here until";

#[test]
fn every_command_takes_effect_once_and_every_answer_is_seen_once_however_often_kolo_is_killed() {
    test(async {
        let kills = from_env("KOLO_KILLS").unwrap_or(KILLS);
        let chance = world::chance().unwrap();
        let seed = from_env("KOLO_KILLS_SEED").unwrap_or(u64::from(chance[0]));
        let mut diary = Diary { seed, lives: Vec::new() };
        let Circle { mut kolo, room, people } = Circle::of(&["Lena", "Mira", "Joy"], "kills").await;
        diary.lives.push(kolo.kill().await);
        kolo.give_script("numbers", SCRIPT);

        let (written, seen) = watch::channel(0);
        let mut sessions = Sessions {
            kolo: kolo.account.clone(),
            circle: &room,
            people: &people,
            written,
            chance: ChaCha20Rng::seed_from_u64(seed.wrapping_add(1)),
        };
        let (over, alive) = (AtomicUsize::new(0), AtomicBool::new(false));
        let killing = async {
            let mut moments = ChaCha20Rng::seed_from_u64(seed);
            while diary.lives.len() <= kills || over.load(Ordering::Relaxed) < SESSIONS {
                diary.lives.push(live(&mut kolo, &mut moments, &seen).await);
            }
            kolo.start().await;
            alive.store(true, Ordering::Relaxed);
        };
        let living = async {
            let mut extensions = Vec::new();
            while !alive.load(Ordering::Relaxed) {
                extensions.push(sessions.next(extensions.len() + 1).await);
                over.store(extensions.len(), Ordering::Relaxed);
            }
            extensions
        };
        let ((), mut extensions) = tokio::join!(killing, living);
        // The one without a kill.
        extensions.push(sessions.next(extensions.len() + 1).await);

        let seen = sessions.read_everything(&extensions).await;
        let killed = diary.lives.len() - 1;
        diary.lives.push(kolo.kill().await);
        let commands = extensions.iter().map(Vec::len).sum::<usize>();
        let sessions = extensions.len();
        let _ = writeln!(
            io::stderr(),
            "killed {killed} times, seed {seed}: {sessions} sessions, {commands} numbered \
             commands, {seen} messages of Kolo's"
        );
    });
}

/// Starts Kolo, and kills it at some moment. Gives back what it logged.
async fn live(
    kolo: &mut Kolo,
    moments: &mut ChaCha20Rng,
    written: &watch::Receiver<u32>,
) -> String {
    kolo.spawn(&[]);
    let after = match moments.random_range(0..3) {
        0 => moments.random_range(0..LONGEST_LIFE),
        1 => {
            kolo.ready().await;
            moments.random_range(0..LONGEST_LIFE)
        }
        _ => {
            kolo.ready().await;
            let mut written = written.clone();
            written.mark_unchanged();
            timeout(PATIENCE, written.changed()).await.unwrap().unwrap();
            moments.random_range(0..SOON)
        }
    };
    sleep(Duration::from_millis(after)).await;
    kolo.kill().await
}

/// What is needed to look into a failure.
struct Diary {
    seed: u64,
    lives: Vec<String>,
}

impl Drop for Diary {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let seed = self.seed;
            let path = std::env::temp_dir().join(format!("kolo-kills-{seed}.log"));
            let _ = fs::write(&path, self.lives.join("\n== killed ==\n"));
            let path = path.display();
            let _ = writeln!(io::stderr(), "KOLO_KILLS_SEED={seed}; the logs are in {path}");
        }
    }
}

fn from_env<T: FromStr<Err: Debug>>(name: &str) -> Option<T> {
    std::env::var(name).ok().map(|value| value.parse().unwrap())
}
