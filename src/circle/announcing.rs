//! What is said before an exercise: what will happen, how long, who reads what, what is kept, what
//! may be hard in it, what one can do instead, and how to stay out of it.
//!
//! Who reads and what is kept follows from the kinds of the steps and their harvest classes, and
//! from nothing else.

use matrix_sdk::ruma::UserId;

use super::{alone::gives_own_charts, scene::Scene};
use crate::{
    core::{Lane, TransactionError},
    script::{
        Becomes, CountHarvest, HandOn, Kind, PrivateHarvest, Returns, Script, SharedHarvest,
        TableHarvest, Text,
    },
    speech::{Command, ONE_MESSAGE, Phrase, Word, Words},
};

/// Whoever waits so long for an answer, in seconds, wonders whether it comes.
const NOTICED: f64 = 15.0;

/// What has to be said of a script.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Openness {
    groups: bool,
    alone: bool,
    shown: bool,
    rows: bool,
    counts: bool,
    own: bool,
    returns: bool,
    again: bool,
    hand: bool,
    promise: bool,
    helps: bool,
    buddies: bool,
    group: bool,
    brought: bool,
}

impl Openness {
    fn of(script: &Script) -> Self {
        let mut all = Self::default();
        for step in &script.steps {
            all.add(&step.kind);
            all.own |= gives_own_charts(script, step);
            all.returns |= step.returns == Returns::Asked;
            all.again |= !step.again.is_empty();
            all.hand |= step.hand == HandOn::Offered;
            all.helps |= step.becomes == Becomes::WhatHelps;
            all.buddies |= step.becomes == Becomes::Buddies;
        }
        all
    }

    fn add(&mut self, kind: &Kind) {
        match kind {
            Kind::Say { .. } | Kind::Pause | Kind::Inject { .. } => {}
            Kind::Round { harvest, .. }
            | Kind::Plenary { harvest }
            | Kind::Sort { harvest, .. } => self.keeps(*harvest),
            Kind::Bring => self.brought = true,
            Kind::Private { harvest } => {
                self.alone = true;
                self.own |= *harvest == PrivateHarvest::Own;
            }
            Kind::Form { .. } | Kind::Adapt { .. } => {
                self.alone = true;
                self.own = true;
            }
            Kind::Wall { harvest, .. }
            | Kind::Anon { harvest, .. }
            | Kind::Gallery { harvest, .. } => {
                self.shown = true;
                self.keeps(*harvest);
            }
            Kind::Groups { harvest, .. } => {
                self.groups = true;
                self.keeps(*harvest);
            }
            Kind::Vote { harvest, .. } => {
                self.counts = true;
                self.group |= *harvest == CountHarvest::Aggregate;
            }
            Kind::Table { harvest, .. } => {
                self.own = true;
                match harvest {
                    TableHarvest::Own => self.alone = true,
                    TableHarvest::Group => {
                        self.rows = true;
                        self.group = true;
                    }
                }
            }
            Kind::Board { .. } => self.group = true,
            Kind::Commit => {
                self.alone = true;
                self.promise = true;
            }
            Kind::Close => self.alone = true,
        }
    }

    fn keeps(&mut self, harvest: SharedHarvest) {
        self.group |= harvest == SharedHarvest::Group;
    }

    fn in_private(self) -> bool {
        self.alone || self.shown || self.rows || self.counts
    }

    fn who_reads(self) -> Vec<Phrase> {
        chosen([
            (true, Phrase::ReadRoom),
            (self.groups, Phrase::ReadGroups),
            (self.alone, Phrase::ReadAlone),
            (self.shown, Phrase::ReadShown),
            (self.rows, Phrase::ReadRows),
            (self.counts, Phrase::ReadCounts),
            (self.in_private() || self.groups || self.group, Phrase::ReadOperator),
        ])
    }

    fn what_is_kept(self, days: u64) -> Vec<Phrase> {
        chosen([
            (!self.in_private() && !self.group && !self.brought, Phrase::KeepNothing),
            (self.brought && !self.group, Phrase::KeepBrought),
            (self.in_private(), Phrase::KeepErased),
            (self.own, Phrase::KeepOwn),
            (self.returns, Phrase::KeepReturns),
            (self.again, Phrase::KeepAgain),
            (self.hand, Phrase::KeepHand),
            (self.promise, Phrase::KeepPromise),
            (self.helps, Phrase::KeepWhatHelps),
            (self.buddies, Phrase::KeepBuddies),
            (self.group, Phrase::KeepGroup { days }),
        ])
    }
}

fn chosen<const N: usize>(phrases: [(bool, Phrase); N]) -> Vec<Phrase> {
    phrases.into_iter().filter(|(so, _)| *so).map(|(_, phrase)| phrase).collect()
}

impl Scene<'_, '_> {
    /// Says all of it, and who begins.
    pub fn announce(&mut self, by: &UserId, script: &Script) -> Result<(), TransactionError> {
        let text = script.text(&self.circle.language).cloned().unwrap_or_default();
        let minutes = u64::from(script.minutes);
        let about = Words(text.about.clone());
        let of_one = self.is_of_one();
        self.say(Lane::Session, &Phrase::Announcement { title: self.title(), minutes, about });
        let openness = match of_one {
            true => self.openness_alone(by, script)?,
            false => self.openness(script),
        };
        for message in openness {
            self.say_markdown(Lane::Session, message, Vec::new());
        }
        if let Some(message) = self.hard_and_instead(&text) {
            self.say_markdown(Lane::Session, message, Vec::new());
        }
        self.say_how_slow();
        self.say_who_begins(by)
    }

    /// Says, once in a circle, that answers take time if the homeserver takes few messages: else a
    /// wait would look as if Kolo were broken.
    fn say_how_slow(&mut self) {
        let Some(limit) = self.kolo.pace.filter(|_| !self.circle.knows_pace) else { return };
        // In the worst case everybody writes at once, and each is answered.
        let seconds = limit.seconds * self.circle.members.len() as f64;
        if seconds < NOTICED {
            return;
        }
        self.circle.knows_pace = true;
        let minutes = (seconds / 60.0).ceil() as u64;
        self.say(Lane::Session, &Phrase::AnswersTakeTime { minutes });
    }

    /// Who reads, what is kept, and the ways out: one short message, or a few.
    fn openness(&self, script: &Script) -> Vec<String> {
        let openness = Openness::of(script);
        let word = |word| Words::from(self.kolo.understanding.primary(word, &self.circle.language));
        let (pass, pause, stop) = (word(Word::Pass), word(Word::Pause), word(Word::Stop));
        let ways_out = Phrase::WaysOut { pass, pause, stop };
        let reads = openness.who_reads();
        let keeps = openness.what_is_kept(u64::from(self.keep_days()));
        let (read, kept) = (self.sentences(&reads), self.sentences(&keeps));
        let ways_out = self.sentences(&[ways_out]);
        let whole = format!("{read} {kept}\n\n{ways_out}");
        let apart = format!("{kept}\n\n{ways_out}");
        if whole.chars().count() <= ONE_MESSAGE {
            vec![whole]
        } else if apart.chars().count() <= ONE_MESSAGE {
            vec![read, apart]
        } else {
            let mut messages = self.messages(&reads);
            messages.extend(self.messages(&keeps));
            messages.push(ways_out);
            messages
        }
    }

    /// The same for somebody who does it alone.
    fn openness_alone(
        &self,
        user: &UserId,
        script: &Script,
    ) -> Result<Vec<String>, TransactionError> {
        let mut openness = Openness::of(script);
        let mut can_hand = false;
        for step in &script.steps {
            can_hand |= self.can_hand(user, step)?;
        }
        openness.hand &= can_hand;
        let kept = chosen([
            (true, Phrase::ReadAlonePrivately),
            (openness.own, Phrase::KeepOwnAlone),
            (openness.returns, Phrase::KeepReturns),
            (openness.hand, Phrase::KeepHand),
            (openness.promise, Phrase::KeepPromise),
            (openness.helps, Phrase::KeepWhatHelps),
        ]);
        let ways_out = self.sentences(&[self.ways_out_alone(user)?]);
        let whole = format!("{}\n\n{ways_out}", self.sentences(&kept));
        if whole.chars().count() <= ONE_MESSAGE {
            return Ok(vec![whole]);
        }
        let mut messages = self.messages(&kept);
        messages.push(ways_out);
        Ok(messages)
    }

    /// These sentences, in as few messages as fit.
    fn messages(&self, phrases: &[Phrase]) -> Vec<String> {
        let mut messages: Vec<String> = Vec::new();
        for phrase in phrases {
            let sentence = self.sentences(std::slice::from_ref(phrase));
            match messages.last_mut() {
                Some(last) if last.chars().count() + sentence.chars().count() < ONE_MESSAGE => {
                    last.push(' ');
                    last.push_str(&sentence);
                }
                _ => messages.push(sentence),
            }
        }
        messages
    }

    fn sentences(&self, phrases: &[Phrase]) -> String {
        let say = |phrase| self.people().speech().say(&self.circle.language, phrase);
        phrases.iter().map(say).collect::<Vec<_>>().join(" ")
    }

    /// What may be hard, and what one can do instead, where the script says so.
    fn hard_and_instead(&self, text: &Text) -> Option<String> {
        let (content, instead) = (Words(text.content.clone()), Words(text.instead.clone()));
        let parts = chosen([
            (!text.content.is_empty(), Phrase::MayBeHard { content }),
            (!text.instead.is_empty(), Phrase::DoInstead { instead }),
        ]);
        let say = |phrase| self.people().speech().say(&self.circle.language, phrase);
        let parts: Vec<String> = parts.iter().map(say).collect();
        (!parts.is_empty()).then(|| parts.join("\n\n"))
    }

    /// Nothing begins until a facilitator says so.
    pub fn say_who_begins(&mut self, by: &UserId) -> Result<(), TransactionError> {
        if self.is_of_one() {
            return self.ask_to_go_on_again();
        }
        let next = self.command_word(Command::Next);
        let name = self.name(by)?;
        let asks = self.running.as_ref().is_some_and(|running| running.session.care.asks);
        let phrase = if asks {
            Phrase::BeginWhenAsked { name, next }
        } else {
            Phrase::BeginWhenReady { name, next }
        };
        self.say_to(Lane::Session, &phrase, vec![by.to_owned()]);
        Ok(())
    }
}
