//! What the three people of the demo do: they open a circle and go through a short exercise.

use anyhow::Context;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};

use super::{PEOPLE, show::Show};
use crate::{
    PROMPTS,
    cli::Talk,
    ops::sandbox::{HeardMessage, Person},
    script::{Library, ScriptName, StepId},
    speech::{Command, Phrase, Understanding, Word, Words, markup},
};

const SCRIPT: &str = "first-circle";

pub(super) struct Play<'t> {
    people: Vec<Person>,
    kolo: OwnedUserId,
    talk: &'t Talk,
    understanding: Understanding,
    library: Library,
}

impl<'t> Play<'t> {
    pub fn new(people: Vec<Person>, kolo: OwnedUserId, talk: &'t Talk) -> anyhow::Result<Self> {
        let understanding = Understanding::new(&talk.speech)?;
        let (library, _) = Library::load_embedded(&PROMPTS)?;
        Ok(Self { people, kolo, talk, understanding, library })
    }

    /// Plays it to its end.
    pub async fn perform(mut self) -> anyhow::Result<()> {
        self.talk.tell("demo-circle", &[]);
        let mut invited = vec![self.kolo.clone()];
        for person in self.people.iter().skip(1) {
            invited.push(person.user()?);
        }
        let lena = self.people.first().context("nobody is on stage")?;
        let circle = lena.open_room(invited, true, false).await?;
        self.talk.tell("demo-conversation", &[]);
        let show = self.show(&circle)?;
        let ears = PEOPLE
            .iter()
            .zip(&self.people)
            .map(|((_, name), person)| ((*name).to_owned(), person.listen()))
            .collect();
        tokio::select! {
            () = show.run(ears) => anyhow::bail!("nobody listens any more"),
            played = self.exercise(&circle) => played,
        }
    }

    fn show(&self, circle: &OwnedRoomId) -> anyhow::Result<Show<'t>> {
        let mut names = std::collections::BTreeMap::new();
        names.insert(self.kolo.clone(), "Kolo".to_owned());
        for ((_, name), person) in PEOPLE.iter().zip(&self.people) {
            names.insert(person.user()?, (*name).to_owned());
        }
        Ok(Show { talk: self.talk, circle: circle.clone(), names })
    }

    async fn exercise(&mut self, circle: &OwnedRoomId) -> anyhow::Result<()> {
        self.wait_for_everybody(circle).await?;
        self.command(circle, Command::Start, SCRIPT).await?;
        // Lena invited Kolo, so it does not ask her whether it may write.
        for at in 1..self.people.len() {
            let asked = self.hears(at, &self.phrase(&Phrase::MayIWrite)).await?;
            self.word(at, &asked, Word::Yes).await?;
        }
        let title = self.title()?;
        for at in 1..self.people.len() {
            let (takes_part, has_a_place) = (title.clone(), title.clone());
            let asked = self.phrase(&Phrase::TakePart { title: takes_part });
            let asked = self.hears(at, &asked).await?;
            self.word(at, &asked, Word::Yes).await?;
            self.hears(at, &self.phrase(&Phrase::TakesPart { title: has_a_place })).await?;
        }
        self.command(circle, Command::Next, "").await?;
        self.round(circle).await?;
        self.answer("limit", ["demo-lena-limit", "demo-mira-limit", "demo-joy-limit"]).await?;
        self.answer("needs", ["demo-lena-need", "demo-mira-need", "demo-joy-need"]).await?;
        let ready = self.hears(0, &self.phrase(&Phrase::WallReady { count: 3 })).await?;
        self.say(0, &ready.room, "1").await?;
        let next = format!("!{}", self.understanding.primary(Command::Next, &self.talk.language));
        self.hears(0, &self.phrase(&Phrase::WallShownKept { next: next.into() })).await?;
        self.command(circle, Command::Next, "").await?;
        self.leave().await
    }

    /// Kolo greets the circle; the others have joined when the facilitator's client says so.
    async fn wait_for_everybody(&mut self, circle: &OwnedRoomId) -> anyhow::Result<()> {
        let kolo = self.kolo.clone();
        let lena = self.people.first_mut().context("nobody is on stage")?;
        lena.hears_that(&kolo, "hello", |message| message.room == *circle).await?;
        let lena = self.people.first().context("nobody is on stage")?;
        for person in self.people.iter().skip(1) {
            lena.sees(circle, &person.user()?).await?;
        }
        Ok(())
    }

    async fn round(&mut self, circle: &OwnedRoomId) -> anyhow::Result<()> {
        let done = self.understanding.primary(Word::Done, &self.talk.language).to_owned();
        let first = Phrase::FirstTurn { name: "Lena".to_owned(), done: done.into() };
        self.hears(0, &self.phrase(&first)).await?;
        let arrives = self.talk.text("demo-lena-arrives", &[]);
        self.say(0, circle, &arrives).await?;
        for _ in 1..self.people.len() {
            let turns: Vec<String> = PEOPLE
                .iter()
                .map(|(_, name)| self.phrase(&Phrase::YourTurn { name: (*name).to_owned() }))
                .collect();
            let kolo = self.kolo.clone();
            let lena = self.people.first_mut().context("nobody is on stage")?;
            let turn = lena
                .hears_that(&kolo, "a turn", |message| {
                    message.text.as_ref().is_some_and(|text| turns.contains(text))
                })
                .await?;
            let text = turn.text.unwrap_or_default();
            match turns.iter().position(|turn| *turn == text) {
                Some(1) => {
                    let pass = self.understanding.primary(Word::Pass, &self.talk.language);
                    self.say(1, circle, pass).await?;
                }
                _ => {
                    let arrives = self.talk.text("demo-joy-arrives", &[]);
                    self.say(2, circle, &arrives).await?;
                }
            }
        }
        Ok(())
    }

    /// Everybody answers the question of a step alone.
    async fn answer(&mut self, step: &str, answers: [&str; 3]) -> anyhow::Result<()> {
        let question = self.question(step)?;
        for (at, answer) in answers.into_iter().enumerate() {
            let asked = self.hears(at, &question).await?;
            let answer = self.talk.text(answer, &[]);
            self.say(at, &asked.room, &answer).await?;
        }
        Ok(())
    }

    async fn leave(&mut self) -> anyhow::Result<()> {
        let question = self.question("leaving")?;
        let leaving = self.talk.text("demo-leaving", &[]);
        let farewell = self.phrase(&Phrase::Farewell);
        for at in 0..self.people.len() {
            let asked = self.hears(at, &question).await?;
            self.say(at, &asked.room, &leaving).await?;
            let ask = self.understanding.primary(Word::WriteToMe, &self.talk.language).into();
            let contact = Phrase::LeavingHeard { name: "Lena".to_owned(), ask };
            let heard = if at == 0 { farewell.clone() } else { self.phrase(&contact) };
            self.hears(at, &heard).await?;
        }
        Ok(())
    }

    /// A phrase as it arrives in a client.
    fn phrase(&self, phrase: &Phrase) -> String {
        markup::to_plain(&self.talk.speech.say(&self.talk.language, phrase))
    }

    fn title(&self) -> anyhow::Result<Words> {
        let script = self.library.get(&ScriptName(SCRIPT.to_owned()));
        let text = script.and_then(|script| script.text(&self.talk.language));
        let text = text.with_context(|| format!("there is no script {SCRIPT}"))?;
        Ok(Words(text.title.clone()))
    }

    fn question(&self, step: &str) -> anyhow::Result<String> {
        let script = self.library.get(&ScriptName(SCRIPT.to_owned()));
        let text = script
            .and_then(|script| script.step_text(&self.talk.language, &StepId(step.to_owned())))
            .and_then(|text| text.ask.first())
            .with_context(|| format!("the script {SCRIPT} has no question in the step {step}"))?;
        Ok(markup::to_plain(text))
    }

    async fn hears(&mut self, at: usize, text: &str) -> anyhow::Result<HeardMessage> {
        let kolo = self.kolo.clone();
        let person = self.people.get_mut(at).context("nobody is on stage")?;
        Ok(person.hears(&kolo, text).await?)
    }

    async fn say(&self, at: usize, room: &OwnedRoomId, text: &str) -> anyhow::Result<()> {
        self.people.get(at).context("nobody is on stage")?.say(room, text).await?;
        Ok(())
    }

    async fn word(&self, at: usize, asked: &HeardMessage, word: Word) -> anyhow::Result<()> {
        let word = self.understanding.primary(word, &self.talk.language).to_owned();
        self.say(at, &asked.room, &word).await
    }

    async fn command(
        &self,
        circle: &OwnedRoomId,
        command: Command,
        rest: &str,
    ) -> anyhow::Result<()> {
        let word = self.understanding.primary(command, &self.talk.language);
        self.say(0, circle, format!("!{word} {rest}").trim_end()).await
    }
}
