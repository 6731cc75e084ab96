//! What people do while Kolo is killed.

use std::time::Duration;

use kolo::ops::sandbox::{HeardMessage, Person};
use matrix_sdk::ruma::{OwnedUserId, RoomId};
use rand::Rng;
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use tokio::{sync::watch, time::timeout};

use super::{DECLINED, GIVEN_BACK, OVER, PATIENCE};
use crate::town::{JOY, LENA, MIRA};

/// Lena writes at least every so many milliseconds.
const LONGEST_PAUSE: u64 = 1_200;
/// So many minutes the script takes.
const MINUTES: u32 = 15;
/// More minutes than this Kolo does not add at once.
const LONGEST_EXTENSION: u32 = 120;

const INVITED_TO_BEGIN: &str = "nothing begins until";
const ASKED_TO_KEEP: &str = "This is between you and me";
const ASKED_FOR_WALL: &str = "I show this in the circle without names";
const WALL_READY: &str = "have written for the wall";
const WALL_SHOWN: &str = "That is all of it";
const STATUS: &str = "Minutes passed";
const CONSENTED: &str = "Thank you. Two things work";

/// Sessions of a circle, one after the other.
pub struct Sessions<'a> {
    pub kolo: OwnedUserId,
    pub circle: &'a RoomId,
    pub people: &'a [Person],
    /// Rings whenever somebody has written.
    pub written: watch::Sender<u32>,
    pub chance: ChaCha20Rng,
}

impl Sessions<'_> {
    async fn says(&self, who: usize, room: &RoomId, text: &str) {
        self.people[who].say(room, text).await.unwrap();
        self.written.send_modify(|count| *count += 1);
    }

    /// Waits until somebody has heard this so many times.
    pub async fn hears(&self, who: usize, text: &str, times: usize) -> HeardMessage {
        let fits = |message: &&HeardMessage| {
            message.sender == self.kolo && message.text.as_ref().is_some_and(|t| t.contains(text))
        };
        let mut heard = self.people[who].listen();
        let enough = heard.wait_for(|heard| heard.iter().filter(fits).count() >= times);
        match timeout(PATIENCE, enough).await {
            Ok(heard) => heard.unwrap().iter().filter(fits).nth(times - 1).unwrap().clone(),
            Err(_) => {
                let heard = self.people[who].all_heard().into_iter();
                let heard: Vec<_> = heard.map(|message| message.text.unwrap_or_default()).collect();
                panic!("\"{text}\" was not heard {times} times, but: {}", heard.join(" | "))
            }
        }
    }

    /// One session. Gives back the numbers that Lena wrote.
    pub async fn next(&mut self, number: usize) -> Vec<u32> {
        self.says(LENA, self.circle, "!start numbers").await;
        self.hears(LENA, INVITED_TO_BEGIN, number).await;
        if number == 1 {
            tokio::join!(
                self.is_asked(MIRA, "yes", CONSENTED),
                self.is_asked(JOY, "not yet", DECLINED),
            );
        }
        self.says(LENA, self.circle, "!next").await;
        let chance = ChaCha20Rng::from_rng(&mut self.chance);
        let (numbers, ()) = tokio::join!(self.lena(number, chance), self.mira(number));
        numbers
    }

    async fn is_asked(&self, who: usize, answer: &str, then: &str) {
        let asked = self.hears(who, "1 yes · 2 not yet", 1).await;
        self.says(who, &asked.room, answer).await;
        self.hears(who, then, 1).await;
    }

    async fn mira(&self, number: usize) {
        let asked = self.hears(MIRA, ASKED_TO_KEEP, number).await;
        self.says(MIRA, &asked.room, &format!("kept-{number}-mira")).await;
        self.hears(MIRA, ASKED_FOR_WALL, number).await;
        self.says(MIRA, &asked.room, &format!("shown-{number}-mira")).await;
        self.hears(MIRA, GIVEN_BACK, number).await;
    }

    async fn lena(&self, number: usize, mut chance: ChaCha20Rng) -> Vec<u32> {
        let mut numbers = Vec::new();
        let asked = self.extends_until(ASKED_TO_KEEP, number, &mut numbers, &mut chance).await;
        self.says(LENA, &asked.room, &format!("kept-{number}-lena")).await;
        self.extends_until(ASKED_FOR_WALL, number, &mut numbers, &mut chance).await;
        self.says(LENA, &asked.room, &format!("shown-{number}-lena")).await;
        self.extends_until(WALL_READY, number, &mut numbers, &mut chance).await;
        self.says(LENA, self.circle, "!next").await;
        self.extends_until(WALL_SHOWN, number, &mut numbers, &mut chance).await;
        self.says(LENA, self.circle, "!status").await;
        let status = self.hears(LENA, STATUS, number).await.text.unwrap();
        let planned = MINUTES + numbers.iter().sum::<u32>();
        assert!(status.ends_with(&format!(" of {planned}.")), "{numbers:?} make: {status}");
        self.says(LENA, self.circle, "!next").await;
        self.hears(LENA, OVER, number).await;
        self.hears(LENA, GIVEN_BACK, number).await;
        numbers
    }

    /// Lena writes one numbered command after the other, until she hears something.
    async fn extends_until(
        &self,
        text: &str,
        times: usize,
        numbers: &mut Vec<u32>,
        chance: &mut ChaCha20Rng,
    ) -> HeardMessage {
        let mut hears = Box::pin(self.hears(LENA, text, times));
        loop {
            let next = numbers.last().map_or(2, |last| last + 1);
            if next > LONGEST_EXTENSION {
                return hears.await;
            }
            let pause = Duration::from_millis(chance.random_range(0..LONGEST_PAUSE));
            if let Ok(heard) = timeout(pause, &mut hears).await {
                return heard;
            }
            self.says(LENA, self.circle, &format!("!extend {next}")).await;
            numbers.push(next);
        }
    }
}
