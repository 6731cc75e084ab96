//! `!who helps with relocation`: what there is, and one entry after the other.

use jiff::civil::Date;
use matrix_sdk::ruma::UserId;

use super::Listed;
use crate::{
    circle::{leading::number, scene::Scene},
    core::TransactionError,
    script::{Speed, is_fresh},
    speech::{Command, Language, Line, List, Need, Phrase, Sought, Words, alike, short},
};

/// So many lines stand in one message.
const LINES: usize = 8;

/// What somebody asks the directory for.
pub(super) enum Asked<'e> {
    /// All that helps with something.
    All(Sought),
    /// One entry.
    One(&'e Listed),
    /// Something that is not known.
    Unknown,
}

impl Scene<'_, '_> {
    /// `!who`, with or without what is sought.
    pub fn who(&mut self, sender: &UserId, rest: &str) -> Result<(), TransactionError> {
        let today = self.today();
        let mut entries = self.entries(sender)?;
        let leads = self.circle.is_facilitator(sender) && self.is_alone();
        entries.retain(|entry| leads || entry.is_shown(today));
        if entries.is_empty() {
            let checked = self.command_word(Command::Checked);
            return self.reply(sender, &Phrase::DirectoryEmpty { checked });
        }
        let language = self.language_for_reply(sender)?;
        if rest.trim().is_empty() {
            return self.say_what_is_helped_with(sender, &entries, &language);
        }
        match self.asked_for(&entries, rest, &language) {
            Asked::All(sought) => self.list_entries(sender, &entries, sought, &language),
            Asked::One(entry) => {
                let messages = self.card(entry, today, &language);
                for message in messages {
                    self.reply_markdown(sender, message)?;
                }
                Ok(())
            }
            Asked::Unknown => {
                let list = self.what_is_helped_with(&entries, &language);
                self.reply(sender, &Phrase::DirectoryUnknown { said: short(rest), list })
            }
        }
    }

    /// A part of help: for facilitators always, for others once something has been checked.
    pub fn say_who_may_help(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        let (today, entries) = (self.today(), self.entries(sender)?);
        let leads = self.circle.is_facilitator(sender);
        let shown = entries.iter().any(|entry| leads || entry.is_shown(today));
        if !shown || self.is_of_one() {
            return Ok(());
        }
        let (who, propose) = (self.command_word(Command::Who), self.command_word(Command::Propose));
        self.answer(sender, &Phrase::HelpDirectory { who, propose })
    }

    /// The language of whoever reads the reply: the circle, or the one who asks.
    fn language_for_reply(&self, sender: &UserId) -> Result<Language, TransactionError> {
        if !self.is_alone() && self.circle.is_facilitator(sender) {
            return Ok(self.circle.language.clone());
        }
        Ok(self.people().language(&self.people().person(self.tx, sender)?))
    }

    /// "relocation", "relocation 2", the name of an entry or its title.
    pub(super) fn asked_for<'e>(
        &self,
        entries: &'e [Listed],
        rest: &str,
        language: &Language,
    ) -> Asked<'e> {
        let named = |entry: &&Listed| {
            alike(&entry.title, rest) || entry.name.as_ref().is_some_and(|name| alike(name, rest))
        };
        if let Some(entry) = entries.iter().find(named) {
            return Asked::One(entry);
        }
        let understanding = &self.kolo.understanding;
        if let Some(sought) = understanding.sought(rest, language) {
            return Asked::All(sought);
        }
        let (words, last) = rest.trim().rsplit_once(char::is_whitespace).unwrap_or((rest, ""));
        let number = understanding.numbers(last, language).and_then(|numbers| {
            let [number] = numbers.try_into().ok()?;
            usize::try_from(number).ok()?.checked_sub(1)
        });
        let one = understanding.sought(words, language).zip(number).and_then(|(sought, at)| {
            entries.iter().filter(|entry| entry.helps_with(sought)).nth(at)
        });
        one.map_or(Asked::Unknown, Asked::One)
    }

    fn say_what_is_helped_with(
        &mut self,
        sender: &UserId,
        entries: &[Listed],
        language: &Language,
    ) -> Result<(), TransactionError> {
        let list = self.what_is_helped_with(entries, language);
        let first = Need::ALL.iter().find(|need| entries.iter().any(|e| e.needs.contains(need)));
        let Some(first) = first.copied() else { return Ok(()) };
        let example = self.who_words(Sought::Need(first), language);
        self.reply(sender, &Phrase::DirectoryNeeds { list, example })
    }

    /// "relocation (3), rest (1)"
    fn what_is_helped_with(&self, entries: &[Listed], language: &Language) -> Words {
        let mut parts = Vec::new();
        for need in Need::ALL {
            let count = entries.iter().filter(|entry| entry.needs.contains(need)).count();
            if count > 0 {
                let word = self.kolo.understanding.primary(*need, language);
                parts.push(format!("{word} ({count})"));
            }
        }
        Words(self.people().speech().joined(language, &parts))
    }

    /// "!who relocation"
    fn who_words(&self, sought: Sought, language: &Language) -> Words {
        let understanding = &self.kolo.understanding;
        let who = understanding.primary(Command::Who, language);
        let what = match sought {
            Sought::Need(need) => understanding.primary(need, language),
            Sought::Line(line) => understanding.primary(line, language),
        };
        Words(format!("!{who} {what}"))
    }

    fn list_entries(
        &mut self,
        sender: &UserId,
        entries: &[Listed],
        sought: Sought,
        language: &Language,
    ) -> Result<(), TransactionError> {
        let found: Vec<&Listed> = entries.iter().filter(|e| e.helps_with(sought)).collect();
        let understanding = &self.kolo.understanding;
        let what = Words(match sought {
            Sought::Need(need) => understanding.primary(need, language).to_owned(),
            Sought::Line(line) => understanding.primary(line, language).to_owned(),
        });
        if found.is_empty() {
            let list = self.what_is_helped_with(entries, language);
            return self.reply(sender, &Phrase::DirectoryNone { what, list });
        }
        let lines = found.iter().zip(1..).map(|(entry, at)| {
            let (title, line) = (Words(entry.title.clone()), self.line_words(entry.line, language));
            let phrase = Phrase::EntryLine { number: number(at), title, line };
            self.people().speech().say(language, &phrase)
        });
        let lines: Vec<String> = lines.collect();
        let example = Words(format!("{} 1", self.who_words(sought, language).0));
        for (at, part) in lines.chunks(LINES).enumerate() {
            let list = Words(part.join("\n"));
            if at == 0 {
                let phrase =
                    Phrase::DirectoryList { what: what.clone(), list, example: example.clone() };
                self.reply(sender, &phrase)?;
            } else {
                self.reply_markdown(sender, list.0)?;
            }
        }
        Ok(())
    }

    fn line_words(&self, line: Line, language: &Language) -> Words {
        Words(self.kolo.understanding.primary(line, language).to_owned())
    }

    /// All that is said of an entry: what it does, then what it asks for and what to mind, and only
    /// then how to reach it. What has not been checked says so first.
    pub(super) fn card(&self, entry: &Listed, today: Date, language: &Language) -> Vec<String> {
        let say = |phrase: &Phrase| self.people().speech().say(language, phrase);
        let mut messages = Vec::new();
        if !entry.is_shown(today) {
            messages.push(say(&Phrase::EntryUnchecked));
        }
        let (title, about) = (Words(entry.title.clone()), Words(entry.about.clone()));
        let line = self.line_words(entry.line, language);
        let mut first = say(&Phrase::EntryAbout { title, line, about });
        for more in self.how_it_answers(entry) {
            first.push(' ');
            first.push_str(&say(&more));
        }
        messages.push(first);
        if !entry.asks_for.is_empty() {
            messages.push(say(&Phrase::EntryAsks { asks: Words(entry.asks_for.clone()) }));
        }
        if !entry.mind.is_empty() {
            messages.push(say(&Phrase::EntryMinds { mind: Words(entry.mind.clone()) }));
        }
        if !entry.contact.is_empty() {
            let contact = Words(entry.contact.clone());
            let on = entry.on.filter(|on| is_fresh(*on, today));
            messages.push(match on {
                Some(on) => {
                    let on = Words(self.people().speech().date_with_year(language, on));
                    say(&Phrase::EntryContact { contact, on })
                }
                None => say(&Phrase::EntryContactUnchecked { contact }),
            });
        }
        messages
    }

    /// How soon it answers, and in which languages, as far as that is known.
    fn how_it_answers(&self, entry: &Listed) -> Vec<Phrase> {
        let Some(file) = &entry.file else { return Vec::new() };
        let mut phrases = Vec::new();
        match file.speed {
            Some(Speed::Hours) => phrases.push(Phrase::EntryAnswersInHours),
            Some(Speed::Days) => phrases.push(Phrase::EntryAnswersInDays),
            Some(Speed::Weeks) => phrases.push(Phrase::EntryAnswersInWeeks),
            Some(Speed::Months) => phrases.push(Phrase::EntryAnswersInMonths),
            None => {}
        }
        if !file.languages.is_empty() {
            phrases.push(Phrase::EntryLanguages { languages: List::of(&file.languages) });
        }
        phrases
    }
}
