//! Whoever leads is reminded that they may rest, or let somebody else lead.
//!
//! Only time in which an exercise goes on counts. A gap of five minutes is a pause, and one of six
//! hours ends a day, wherever people live. Each reminder comes once.

use jiff::SignedDuration;

use super::{care::Led, scene::Scene};
use crate::{
    core::{Late, TimerKey, TransactionError, Wait},
    speech::{Command, Phrase},
};

/// So many seconds without a pause.
const STRETCH: i64 = 50 * 60;
/// So many seconds in a day.
const DAY: i64 = 3 * 60 * 60;
/// A gap that is a pause.
const PAUSE: SignedDuration = SignedDuration::from_mins(5);
/// A gap that ends a day.
const NIGHT: SignedDuration = SignedDuration::from_hours(6);

impl Scene<'_, '_> {
    /// An exercise goes on from now.
    pub fn leads_on(&mut self) {
        if self.circle.care.slow.is_some() || self.is_of_one() {
            return;
        }
        let now = self.tx.at();
        let by = self.facilitator(None);
        let led = &mut self.circle.care.led;
        if led.by != by {
            *led = Led { by, ..Led::default() };
        }
        let gap = led.until.map(|until| now.duration_since(until));
        if gap.is_some_and(|gap| gap >= PAUSE) {
            led.stretch = 0;
            led.told_stretch = false;
        }
        if gap.is_some_and(|gap| gap >= NIGHT) {
            led.day = 0;
            led.told_day = false;
        }
        led.since.get_or_insert(now);
        self.plan_rest();
    }

    /// It does not go on just now.
    pub fn leads_no_more(&mut self) {
        self.count_what_was_led();
        self.circle.care.led.since = None;
        self.tx.cancel_timer(TimerKey::Resting(self.room()));
    }

    /// Somebody else leads from now on.
    pub fn is_led_anew(&mut self) {
        if self.circle.care.led.since.is_some() {
            self.leads_on();
        }
    }

    fn count_what_was_led(&mut self) {
        let now = self.tx.at();
        let led = &mut self.circle.care.led;
        if let Some(since) = led.since {
            let seconds = now.duration_since(since).as_secs().max(0);
            led.stretch += seconds;
            led.day += seconds;
            led.since = Some(now);
            led.until = Some(now);
        }
    }

    fn plan_rest(&mut self) {
        let led = &self.circle.care.led;
        let stretch = (!led.told_stretch).then_some(STRETCH - led.stretch);
        let day = (!led.told_day).then_some(DAY - led.day);
        let next = [stretch, day].into_iter().flatten().min();
        let key = TimerKey::Resting(self.room());
        match next {
            Some(seconds) => {
                let wait = Wait::For(SignedDuration::from_secs(seconds.max(1)));
                self.tx.set_timer(key, wait, Late::Do);
            }
            None => self.tx.cancel_timer(key),
        }
    }

    /// One of the reminders is due.
    pub fn has_led_for_long(&mut self) -> Result<(), TransactionError> {
        if self.circle.care.led.since.is_none() || self.is_halted() {
            return Ok(());
        }
        self.count_what_was_led();
        let led = &mut self.circle.care.led;
        let stretch = led.stretch >= STRETCH && !led.told_stretch;
        led.told_stretch |= stretch;
        let day = led.day >= DAY && !led.told_day;
        led.told_day |= day;
        self.plan_rest();
        let Some(facilitator) = self.facilitator(None) else { return Ok(()) };
        let handover = self.command_word(Command::HandOver);
        if day {
            let hours = u64::try_from(DAY / 3600).unwrap_or(0);
            return self.tell(&facilitator, &Phrase::RestDay { hours, handover });
        }
        if stretch {
            let minutes = u64::try_from(STRETCH / 60).unwrap_or(0);
            let pause = self.command_word(Command::Pause);
            return self.tell(&facilitator, &Phrase::RestStretch { minutes, pause, handover });
        }
        Ok(())
    }
}
