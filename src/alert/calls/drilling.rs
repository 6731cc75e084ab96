//! A drill of an alert: the same ladder, the same waits and the same answers, and nobody in danger.
//!
//! Every message of it goes through [`Calls::marks`], which puts the word for a drill at its beginning
//! and its end. What a drill shows is its own from the first message on: no code word, nothing that was
//! agreed for danger, no words of the person. Its hours are those of every day. It ends by a word of
//! either side, when the lead has done it, after its time, and at once when its author raises an alert.

use std::collections::BTreeSet;

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    Calls,
    climbing::new_number,
    row::{Call, all_calls_for, calls_for},
};
use crate::{
    alert::ladder::{Climb, Standing},
    core::{CallFor, Happening, Practised, Transaction, TransactionError},
    people::{Person, Topic},
    speech::{Language, Phrase, Strictness, Word, Words},
};

/// Why a drill ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum DrillEnd {
    /// Somebody has stopped it, or its time has passed, or nobody is left to be asked.
    Stopped,
    /// The lead has said that it is done.
    Done,
    /// Its author has raised an alert, which follows. `quiet`: nothing of that is shown to them.
    Real { quiet: bool },
    /// Its author is forgotten.
    Forgotten,
}

/// The drill of somebody's that is under way.
fn open_drill(tx: &Transaction<'_>, person: &UserId) -> Result<Option<Call>, TransactionError> {
    Ok(calls_for(tx, person)?.into_iter().find(Call::is_drill))
}

/// The people whose drill somebody has heard of and takes part in, and themselves if it is theirs.
pub(in crate::alert) fn drills_with(
    tx: &Transaction<'_>,
    user: &UserId,
) -> Result<BTreeSet<OwnedUserId>, TransactionError> {
    let heard = |call: &Call| {
        let mut called = call.called.iter();
        called.any(|it| it.user == user && (it.knows || it.message.is_some()))
    };
    let all = tx.scan::<Call>()?.into_iter().map(|(_, call)| call);
    let theirs = all.filter(|call| call.is_drill() && !call.is_over());
    let theirs = theirs.filter(|call| call.person == user || heard(call));
    Ok(theirs.map(|call| call.person).collect())
}

impl Calls {
    /// The one place where what belongs to a drill gets its mark.
    pub(super) fn marks(&self, call: &Call, language: &Language, markdown: String) -> String {
        match call.is_drill() {
            true => {
                let marked = Phrase::DrillMessage { words: Words(markdown) };
                self.people.speech().say(language, &marked)
            }
            false => markdown,
        }
    }

    /// A phrase, with its mark if it belongs to a drill.
    pub(super) fn said_of(&self, call: &Call, language: &Language, phrase: &Phrase) -> String {
        self.marks(call, language, self.people.speech().say(language, phrase))
    }

    /// A drill begins, unless anything real is open.
    pub(super) fn drill_begins(
        &self,
        tx: &mut Transaction<'_>,
        person: &OwnedUserId,
        drill: &Practised,
    ) -> Result<(), TransactionError> {
        if calls_for(tx, person)?.iter().any(Call::goes_as_alert) {
            return Ok(());
        }
        let number = new_number(tx, person)?;
        let mut call = Call::new(person.clone(), number, CallFor::Drill(drill.clone()), &[]);
        self.alert_sets_out(tx, &mut call)
    }

    /// Its author, or somebody who takes part, has stopped it.
    pub(super) fn drill_is_stopped(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
    ) -> Result<(), TransactionError> {
        match open_drill(tx, person)? {
            Some(call) => self.drill_ends(tx, call, DrillEnd::Stopped),
            None => Ok(()),
        }
    }

    /// Its author raises an alert: whoever took part reads that the drill is over, and that what
    /// follows is real.
    pub(super) fn drill_gives_way(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        quiet: bool,
    ) -> Result<(), TransactionError> {
        match open_drill(tx, person)? {
            Some(call) => self.drill_ends(tx, call, DrillEnd::Real { quiet }),
            None => Ok(()),
        }
    }

    /// Somebody says that it is done: that of the lead ends a drill.
    pub(super) fn drill_is_done(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        if call.climb.as_ref().and_then(Climb::lead) == Some(who) {
            return self.drill_ends(tx, call.clone(), DrillEnd::Done);
        }
        if let Some(called) = call.called.get(who) {
            let language = self.language(&self.people.person(tx, &called.user)?);
            let said = self.said_of(call, &language, &Phrase::CarryNoted);
            self.tells_markdown(tx, &called.user, said)?;
        }
        call.save(tx)
    }

    /// Its author is forgotten.
    pub(super) fn drills_are_forgotten(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
    ) -> Result<(), TransactionError> {
        for call in all_calls_for(tx, person)?.into_iter().filter(Call::is_drill) {
            match call.is_over() {
                true => self.room_is_dissolved(tx, &call),
                false => self.drill_ends(tx, call, DrillEnd::Forgotten)?,
            }
        }
        Ok(())
    }

    /// Somebody who is called in something real and in a drill answers what is real.
    pub(super) fn without_drills(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
    ) -> Result<Person, TransactionError> {
        let mut drills = Vec::new();
        let mut is_needed = false;
        for topic in &person.topics {
            let Topic::Called { person: whom, number } = topic else { continue };
            match Call::find(tx, whom, *number)? {
                Some(call) if call.is_drill() => drills.push(topic.clone()),
                Some(call) => is_needed |= call.is_alert() && !call.is_over(),
                None => {}
            }
        }
        let mut person = person.clone();
        if is_needed {
            person.topics.retain(|topic| !drills.contains(topic));
        }
        Ok(person)
    }

    /// Whether somebody in the room of a drill wants it to end.
    pub(super) fn stops_drill(&self, call: &Call, language: &Language, text: &str) -> bool {
        use crate::speech::AlertWord;
        let heard = self.understanding.understand(text, language, Strictness::Exact);
        let cancels = self.understanding.whole_alert_word(text, language);
        call.is_drill() && (heard.whole == Some(Word::Stop) || cancels == Some(AlertWord::Cancel))
    }

    /// What somebody reads who is asked in a drill.
    pub(super) fn drill_text(
        &self,
        tx: &Transaction<'_>,
        call: &Call,
        (user, who): (&OwnedUserId, usize),
        again: bool,
    ) -> Result<String, TransactionError> {
        let Some(drill) = call.drill() else { return Ok(String::new()) };
        let language = self.language(&self.people.person(tx, user)?);
        let name = call.called.get(who).map(|called| called.part.named.clone()).unwrap_or_default();
        let (account, time) = (call.person.to_string(), self.when(tx, user, drill.at)?);
        let stop = self.word(&language, Word::Stop);
        let phrase = match again {
            true => Phrase::AlertDrillAsksAgain { name, account, time, stop },
            false => Phrase::AlertDrillAsks { name, account, time, stop },
        };
        Ok(self.said_of(call, &language, &phrase))
    }

    /// It is over: whoever may have heard of it reads so, and its author reads how it went.
    pub(super) fn drill_ends(
        &self,
        tx: &mut Transaction<'_>,
        mut call: Call,
        end: DrillEnd,
    ) -> Result<(), TransactionError> {
        let (person, report) = (call.person.clone(), self.drill_report(tx, &call)?);
        let mut took_part = Vec::new();
        for who in 0..call.called.len() {
            let stays = call.climb.as_ref().is_none_or(|it| it.standing(who) != Standing::Gone);
            let heard = call.takes_back_question(tx, who) && stays;
            let Some(called) = call.called.get(who).filter(|_| heard).cloned() else { continue };
            self.withdraws(tx, &call, &called.user)?;
            if self.people.knows(tx, &called.user)? {
                let name = called.part.named;
                let language = self.language(&self.people.person(tx, &called.user)?);
                let over = match end {
                    DrillEnd::Real { .. } => Phrase::AlertDrillOverReal { name },
                    DrillEnd::Stopped | DrillEnd::Done | DrillEnd::Forgotten => {
                        Phrase::AlertDrillOver { name }
                    }
                };
                let said = self.said_of(&call, &language, &over);
                self.tells_markdown(tx, &called.user, said)?;
                took_part.push(called.user);
            }
        }
        match end {
            DrillEnd::Real { .. } | DrillEnd::Forgotten => {
                self.lays_down(tx, &call)?;
                if end == (DrillEnd::Real { quiet: false }) {
                    let language = self.language(&self.people.person(tx, &person)?);
                    let said = self.said_of(&call, &language, &Phrase::AlertDrillIsOverReal);
                    self.tells_markdown(tx, &person, said)?;
                }
            }
            DrillEnd::Stopped | DrillEnd::Done => {
                self.alert_is_erased(tx, &mut call)?;
                tx.raise(Happening::DrillOver { person, took_part, report });
            }
        }
        Ok(())
    }

    /// For each who takes part, how long it took. Plain facts, and nothing that rates anybody.
    fn drill_report(&self, tx: &Transaction<'_>, call: &Call) -> Result<String, TransactionError> {
        let language = self.language(&self.people.person(tx, &call.person)?);
        let contacts = self.contacts_of_call(tx, call)?;
        let mut lines = Vec::new();
        for (who, called) in call.called.iter().enumerate() {
            let name = called.part.name.clone();
            let say = |phrase: &Phrase| self.people.speech().say(&language, phrase);
            let away = call.climb.as_ref().map(|climb| climb.standing(who)) == Some(Standing::Away);
            let asleep = contacts
                .iter()
                .any(|contact| contact.user == called.user && !contact.is_awake(tx.at()));
            let mut parts = match called.part.asked_at {
                Some(at) => vec![say(&Phrase::AlertDrillAsked {
                    name,
                    time: self.when(tx, &call.person, at)?,
                })],
                None if asleep => vec![say(&Phrase::AlertDrillWasAsleep { name })],
                None => vec![say(&Phrase::AlertDrillUnasked { name })],
            };
            let took = |since: Option<Timestamp>| {
                let (from, until) = (called.part.asked_at?, since?);
                Some(self.span(&language, from, until))
            };
            let times = [
                took(called.part.with_server_at).map(|span| Phrase::AlertDrillWithServer { span }),
                took(called.part.answered).map(|span| Phrase::AlertDrillAnswered { span }),
                took(called.part.acted_at).map(|span| Phrase::AlertDrillActed { span }),
            ];
            parts.extend(times.into_iter().flatten().map(|phrase| say(&phrase)));
            if away {
                parts.push(say(&Phrase::AlertDrillUnread));
            }
            lines.push(format!("- {}", parts.join(" · ")));
        }
        Ok(lines.join("\n"))
    }

    /// How long something took.
    fn span(&self, language: &Language, from: Timestamp, until: Timestamp) -> Words {
        let minutes = u64::try_from(until.duration_since(from).as_mins()).unwrap_or_default();
        Words(self.people.speech().say(
            language,
            &match minutes {
                0 => Phrase::AlertDrillSpanShort,
                _ => Phrase::AlertDrillSpan { minutes },
            },
        ))
    }
}
