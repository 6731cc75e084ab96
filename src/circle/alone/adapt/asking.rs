//! What somebody is asked while they make a script, and how they read what they have.

use std::sync::Arc;

use matrix_sdk::ruma::UserId;

use super::{Draft, Spot};
use crate::{
    circle::{alone::sheet::number, row::State, scene::Scene},
    core::{Lane, TransactionError},
    script::{
        Base, Changes, HandOn, Kind, KindWord, PrivateHarvest, Script, Step, TableBy, Word as _,
    },
    speech::{Command, Phrase, Verb, Word, Words},
};

/// What can be done with a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    Keep,
    Words,
    LeaveOut,
    Minutes,
    TakeIn,
    StayOut,
}

impl Choice {
    /// What can be done with a step now, in the order of the numbers.
    pub fn of(draft: &Draft, part: usize) -> Vec<Self> {
        if draft.changes.out.contains(&part) {
            return vec![Self::TakeIn, Self::StayOut];
        }
        let worded = !draft.pieces_of(part).is_empty();
        let timed = draft.minutes_of(part) > 0;
        let choices = [
            (true, Self::Keep),
            (worded, Self::Words),
            (true, Self::LeaveOut),
            (timed, Self::Minutes),
        ];
        choices.into_iter().filter(|(can, _)| *can).map(|(_, choice)| choice).collect()
    }

    fn phrase(self) -> Phrase {
        match self {
            Self::Keep => Phrase::AdaptKeep,
            Self::Words => Phrase::AdaptOtherWords,
            Self::LeaveOut => Phrase::AdaptLeaveOut,
            Self::Minutes => Phrase::AdaptOtherMinutes,
            Self::TakeIn => Phrase::AdaptTakeIn,
            Self::StayOut => Phrase::AdaptStayOut,
        }
    }
}

impl Scene<'_, '_> {
    /// The scripts from which people may start in a step: those that it names, as far as they are
    /// there, or else all.
    pub(super) fn to_start_from(&self, step: &Step) -> Vec<Arc<Script>> {
        let Kind::Adapt { scripts, .. } = &step.kind else { return Vec::new() };
        let library = self.kolo.library();
        let fits = |script: &&Arc<Script>| Base::fits(script);
        let named = scripts.iter().filter_map(|name| library.get(name));
        let named: Vec<_> = named.filter(fits).cloned().collect();
        if named.is_empty() { library.iter().filter(fits).cloned().collect() } else { named }
    }

    /// Whether there is nothing to make a script of.
    pub fn lacks_scripts(&self, step: &Step) -> bool {
        matches!(step.kind, Kind::Adapt { .. }) && self.to_start_from(step).is_empty()
    }

    pub fn say_no_script_is_there(&mut self) {
        if let Some(state) = self.state() {
            *state = State::Open;
        }
        let next = self.command_word(Command::Next);
        self.say(Lane::Session, &Phrase::AdaptNoScript { next });
    }

    /// The phrase with which somebody is asked at a spot.
    pub fn adaptation_question(
        &self,
        user: &UserId,
        step: &Step,
        question: usize,
    ) -> Result<Phrase, TransactionError> {
        let spot = Spot::of(question);
        let Some(draft) = self.draft_of(user, step)? else {
            return match spot {
                Spot::Rest => Ok(Phrase::TooLate),
                _ => self.which_script(user, step),
            };
        };
        let skip = self.word_for(user, Word::Skip)?;
        let review = self.word_for(user, Word::Review)?;
        Ok(match spot {
            Spot::Which => self.which_script(user, step)?,
            Spot::Part(part) => self.what_becomes_of(user, &draft, part)?,
            Spot::Words(place) => self.how_it_is_said(user, &draft, place)?,
            Spot::Minutes(part) => {
                Phrase::AdaptMinutes { minutes: u64::from(draft.minutes_of(part)), skip }
            }
            Spot::Title | Spot::About => {
                let script = draft.script();
                let text = script.texts.get(&script.source).cloned().unwrap_or_default();
                match spot {
                    Spot::Title => Phrase::AdaptTitle { title: quoted(&text.title), skip },
                    _ => Phrase::AdaptAbout {
                        about: quoted(&text.about),
                        minutes: u64::from(script.minutes),
                        skip,
                    },
                }
            }
            Spot::Check => Phrase::IsItRight { review },
            Spot::Change => Phrase::WhichOne { review },
            Spot::Rest => {
                Phrase::NothingAsked { review, change: self.verb_for(user, Verb::Change, "2")? }
            }
        })
    }

    fn which_script(&self, user: &UserId, step: &Step) -> Result<Phrase, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let asked = self.step_text_for(user, step)?.ask.into_iter().next();
        let asked = match asked {
            Some(asked) => asked,
            None => self.in_words(user, &Phrase::AdaptFromWhich)?,
        };
        let line = |(script, number): (&Arc<Script>, u64)| {
            let title = script.text(&language).map(|text| text.title.clone()).unwrap_or_default();
            let (title, minutes) = (Words(title), u64::from(script.minutes));
            self.in_words(user, &Phrase::AdaptScript { number, title, minutes })
        };
        let scripts = self.to_start_from(step);
        let list: Vec<String> = scripts.iter().zip(1..).map(line).collect::<Result<_, _>>()?;
        Ok(Phrase::AdaptWhich {
            kept: Words(self.in_words(user, &what_is_kept(step))?),
            back: self.word_for(user, Word::Back)?,
            review: self.word_for(user, Word::Review)?,
            done: self.word_for(user, Word::Done)?,
            asked: Words(asked),
            list: Words(list.join("\n")),
        })
    }

    fn what_becomes_of(
        &self,
        user: &UserId,
        draft: &Draft,
        part: usize,
    ) -> Result<Phrase, TransactionError> {
        let mut choices = Vec::new();
        for (choice, at) in Choice::of(draft, part).into_iter().zip(1_u64..) {
            let words = Words(self.in_words(user, &choice.phrase())?);
            choices.push(self.in_words(user, &Phrase::AdaptChoice { number: at, words })?);
        }
        Ok(Phrase::AdaptPart {
            head: Words(self.head_of_part(user, draft, part)?),
            words: Words(self.words_of_part(draft, part)),
            choices: Words(choices.join(" · ")),
        })
    }

    fn head_of_part(
        &self,
        user: &UserId,
        draft: &Draft,
        part: usize,
    ) -> Result<String, TransactionError> {
        let (number, of) = (number(part + 1), number(draft.base.parts().len()));
        if draft.changes.out.contains(&part) {
            return self.in_words(user, &Phrase::AdaptPartOut { number, of });
        }
        let kind = draft.base.parts().get(part).map(|step| KindWord::of(&step.kind).word());
        let kind = Phrase::AdaptKind { kind: kind.unwrap_or_default().into() };
        let kind = Words(self.in_words(user, &kind)?);
        let minutes = u64::from(draft.minutes_of(part));
        self.in_words(user, &Phrase::AdaptPartHead { number, of, kind, minutes })
    }

    /// The words of a step as they stand, its questions in bold.
    fn words_of_part(&self, draft: &Draft, part: usize) -> String {
        let pieces = draft.base.pieces();
        let mut lines = Vec::new();
        for place in draft.pieces_of(part) {
            let Some(piece) = pieces.get(place) else { continue };
            let words = draft.stands(place).replace('\n', "\n> ");
            lines.push(match piece.is_question() {
                true => format!("> **{words}**"),
                false => format!("> {words}"),
            });
        }
        lines.join("\n>\n")
    }

    fn how_it_is_said(
        &self,
        user: &UserId,
        draft: &Draft,
        place: usize,
    ) -> Result<Phrase, TransactionError> {
        let stands = quoted(&draft.stands(place));
        let skip = self.word_for(user, Word::Skip)?;
        let forget = self.word_for(user, Word::ForgetIt)?;
        let changed = draft.changes.words.iter().any(|(other, _)| *other == place);
        let asks = draft.base.pieces().get(place).is_some_and(|piece| piece.is_question());
        Ok(match (changed, asks) {
            (true, _) => Phrase::AdaptSaidAgain { stands, skip, forget },
            (false, true) => Phrase::AdaptAsks { stands, skip },
            (false, false) => Phrase::AdaptSays { stands, skip },
        })
    }

    /// All of what somebody has made, with the numbers by which it can be changed.
    pub fn adaptation_in_words(
        &self,
        user: &UserId,
        step: &Step,
    ) -> Result<Vec<String>, TransactionError> {
        let Some(draft) = self.draft_of(user, step)? else { return Ok(Vec::new()) };
        let parts = draft.base.parts().len();
        let mut items = Vec::new();
        for part in 0..parts {
            let head = self.head_of_part(user, &draft, part)?;
            let words = match draft.changes.out.contains(&part) {
                true => String::new(),
                false => self.words_of_part(&draft, part),
            };
            items.push(format!("{head}\n\n{words}").trim_end().to_owned());
        }
        let script = draft.script();
        let text = script.texts.get(&script.source).cloned().unwrap_or_default();
        let (title, about) = (quoted(&text.title), quoted(&text.about));
        let frame = [
            Phrase::AdaptTitleHead { number: number(parts + 1), title },
            Phrase::AdaptAboutHead { number: number(parts + 2), about },
        ];
        for phrase in &frame {
            items.push(self.in_words(user, phrase)?);
        }
        Ok(items)
    }

    /// How long it takes, whether that is more than the script had in mind, and where else it may be
    /// said.
    pub(super) fn total(
        &self,
        user: &UserId,
        draft: &Draft,
        step: &Step,
    ) -> Result<String, TransactionError> {
        let minutes = draft.script().minutes;
        let about = number(draft.base.parts().len() + 2);
        let otherwise = draft.base.with(&Changes::default()).minutes != minutes;
        let most = match step.kind {
            Kind::Adapt { minutes_at_most: Some(most), .. } if most < minutes => Some(most),
            _ => None,
        };
        let minutes = u64::from(minutes);
        let mut total = self.in_words(
            user,
            &match most {
                Some(most) => Phrase::AdaptTotalOver { minutes, most: u64::from(most) },
                None => Phrase::AdaptTotal { minutes },
            },
        )?;
        if otherwise {
            let said = self.in_words(user, &Phrase::AdaptMinutesSaid { number: about })?;
            total = format!("{total} {said}");
        }
        Ok(total)
    }
}

/// A script's own words as a quotation.
fn quoted(words: &str) -> Words {
    let lines: Vec<String> = words.lines().map(|line| format!("> {line}")).collect();
    Words(lines.join("\n"))
}

/// What becomes of it, as people are told before the first question.
fn what_is_kept(step: &Step) -> Phrase {
    match &step.kind {
        _ if step.hand == HandOn::Offered => Phrase::SheetHand,
        Kind::Adapt { by: TableBy::Person, harvest: PrivateHarvest::Own, .. } => Phrase::AdaptStays,
        Kind::Adapt { by: TableBy::Person, .. } => Phrase::AdaptIsErased,
        Kind::Adapt { harvest: PrivateHarvest::Own, .. } => Phrase::GroupAdaptStays,
        _ => Phrase::GroupAdaptIsErased,
    }
}
