//! What somebody writes while they make a script.

use matrix_sdk::ruma::UserId;

use super::{Draft, OUT, Spot, asking::Choice};
use crate::{
    circle::{alone::sheet::number, row::Answer, scene::Scene},
    core::TransactionError,
    script::{Base, Changes, Hint, Refusal, Script, Step},
    speech::{Heard, Phrase, Verb, Word, Words, alike},
};

/// A part that takes longer is no part of one session.
const MOST_MINUTES: u16 = 240;

impl Scene<'_, '_> {
    pub fn adapts(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        let spot = Spot::of(question);
        let Some(draft) = self.draft_of(user, step)? else {
            return self.chooses_script(user, step, None, heard);
        };
        if self.told_to_change(user, step, &draft, heard)? {
            return Ok(());
        }
        match heard.whole {
            Some(Word::Review) => {
                self.show_adaptation(user, step, &draft)?;
                let rests = matches!(spot, Spot::Rest | Spot::Change);
                return if rests { Ok(()) } else { self.go_to_adapt(user, step, spot) };
            }
            Some(Word::Back) => return self.back_in_adaptation(user, step, &draft, spot),
            Some(Word::Later | Word::Wait) => return self.answer(user, &Phrase::TakeYourTime),
            Some(Word::ForgetIt) => return self.takes_words_back(user, step, spot),
            Some(Word::Done) if !matches!(spot, Spot::Check | Spot::Rest) => {
                return self.check_adaptation(user, step);
            }
            _ => {}
        }
        match spot {
            Spot::Which => self.chooses_script(user, step, Some(&draft), heard),
            Spot::Part(part) => self.decides_on_part(user, step, &draft, part, heard),
            Spot::Minutes(part) => self.gives_minutes(user, step, &draft, part, heard),
            Spot::Words(_) | Spot::Title | Spot::About => {
                self.says_otherwise(user, step, &draft, spot, heard)
            }
            Spot::Check => match heard.yes_or_on() {
                _ if heard.whole == Some(Word::Done) => self.adaptation_is_right(user, step),
                Some(true) => self.adaptation_is_right(user, step),
                Some(false) => self.go_to_adapt(user, step, Spot::Change),
                None => self.not_a_choice(user, step, spot),
            },
            Spot::Change => match heard.number {
                Some(wanted) => self.change_in_adaptation(user, step, &draft, wanted),
                None if heard.yes_or_on() == Some(false) => {
                    self.go_to_adapt(user, step, Spot::Check)
                }
                None => self.not_a_choice(user, step, spot),
            },
            Spot::Rest if heard.yes_or_on() == Some(false) => self.answer(user, &Phrase::PassNoted),
            Spot::Rest => {
                let phrase = self.adaptation_question(user, step, Spot::Rest.question())?;
                self.answer(user, &phrase)
            }
        }
    }

    fn chooses_script(
        &mut self,
        user: &UserId,
        step: &Step,
        before: Option<&Draft>,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        let scripts = self.to_start_from(step);
        let at = heard.number.and_then(|number| usize::try_from(number).ok());
        let called = |script: &Script| {
            let titles = script.texts.values().map(|text| text.title.as_str());
            titles.chain([script.name.0.as_str()]).any(|name| alike(name, &heard.text))
        };
        let chosen = match at {
            Some(at) => at.checked_sub(1).and_then(|at| scripts.get(at)),
            None => scripts.iter().find(|script| called(script)),
        };
        if let Some(chosen) = chosen {
            if before.is_none_or(|before| *before.base.name() != chosen.name) {
                self.erase_answers(user, step);
                self.start_from(user, step, chosen)?;
            }
            let next = self.next_adapt_spot(user, step)?;
            return self.go_to_adapt(user, step, next);
        }
        match heard.whole {
            Some(Word::Pass | Word::Skip | Word::Next | Word::No | Word::Done)
                if before.is_some() =>
            {
                let next = self.next_adapt_spot(user, step)?;
                self.go_to_adapt(user, step, next)
            }
            Some(Word::Pass | Word::Skip | Word::Next | Word::No | Word::Done) => {
                self.answer(user, &Phrase::PassNoted)?;
                self.finished_alone(user)
            }
            Some(Word::Later | Word::Wait) => self.answer(user, &Phrase::TakeYourTime),
            Some(Word::Back) => self.answer(user, &Phrase::NothingBefore),
            Some(Word::Review) => self.answer(user, &Phrase::NothingWritten),
            _ => {
                let pass = self.word_for(user, Word::Pass)?;
                self.answer(user, &Phrase::AdaptNoSuch { last: number(scripts.len()), pass })
            }
        }
    }

    fn start_from(
        &mut self,
        user: &UserId,
        step: &Step,
        script: &Script,
    ) -> Result<(), TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let name = || Words(script.name.to_string());
        let notes = self.in_words(user, &Phrase::AdaptNotes { name: name() })?;
        let lineage = self.in_words(user, &Phrase::AdaptLineage { name: name() })?;
        let lineage = match script.lineage.as_str() {
            "" => lineage,
            before => format!("{lineage}; {before}"),
        };
        let base = Base::of(script, &language, notes, lineage);
        if let Ok(base) = serde_json::to_string(&base) {
            self.note_answer(user, step, Spot::Which.question(), &base)?;
        }
        Ok(())
    }

    fn decides_on_part(
        &mut self,
        user: &UserId,
        step: &Step,
        draft: &Draft,
        part: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        let choices = Choice::of(draft, part);
        let number = heard.number.and_then(|number| usize::try_from(number).ok());
        let choice = match (number, heard.whole) {
            (Some(number), _) => number.checked_sub(1).and_then(|at| choices.get(at)).copied(),
            (None, Some(Word::Yes)) => choices.first().copied(),
            (None, Some(Word::Pass | Word::Skip | Word::Next | Word::No)) => {
                let keeps = |choice: &&Choice| matches!(choice, Choice::Keep | Choice::StayOut);
                choices.iter().find(keeps).copied()
            }
            _ => None,
        };
        let mut changes = draft.changes.clone();
        match choice {
            None => return self.not_a_choice(user, step, Spot::Part(part)),
            Some(Choice::Words) => {
                if let Some(first) = draft.pieces_of(part).first() {
                    return self.go_to_adapt(user, step, Spot::Words(*first));
                }
            }
            Some(Choice::Minutes) => {
                return self.go_to_adapt(user, step, Spot::Minutes(part));
            }
            Some(Choice::Keep) => self.note_answer(user, step, Spot::Part(part).question(), "")?,
            Some(Choice::StayOut) => {}
            Some(Choice::LeaveOut) => {
                changes.out.insert(part);
                if let Err(refusal) = self.judge(draft, &changes) {
                    return self.refuses(user, &refusal, Some(part));
                }
                self.note_answer(user, step, Spot::Part(part).question(), OUT)?;
            }
            Some(Choice::TakeIn) => {
                changes.out.remove(&part);
                if let Err(refusal) = self.judge(draft, &changes) {
                    return self.refuses(user, &refusal, Some(part));
                }
                self.note_answer(user, step, Spot::Part(part).question(), "")?;
                return self.go_to_adapt(user, step, Spot::Part(part));
            }
        }
        self.after_adapting(user, step)
    }

    fn gives_minutes(
        &mut self,
        user: &UserId,
        step: &Step,
        draft: &Draft,
        part: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        if let Some(Word::Pass | Word::Skip | Word::Next | Word::No) = heard.whole {
            return self.go_to_adapt(user, step, Spot::Part(part));
        }
        let first = heard.text.split_whitespace().next().and_then(|word| word.parse().ok());
        let minutes = heard.number.or(first).and_then(|number| u16::try_from(number).ok());
        let Some(minutes) = minutes.filter(|minutes| (1..=MOST_MINUTES).contains(minutes)) else {
            return self.answer(user, &Phrase::AdaptMinutesHow { most: u64::from(MOST_MINUTES) });
        };
        let mut changes = draft.changes.clone();
        changes.last(part, minutes);
        match self.judge(draft, &changes) {
            Err(refusal) => self.refuses(user, &refusal, Some(part)),
            Ok(hints) => {
                let question = Spot::Minutes(part).question();
                self.note_answer(user, step, question, &minutes.to_string())?;
                self.advises(user, &hints)?;
                self.go_to_adapt(user, step, Spot::Part(part))
            }
        }
    }

    /// Other words for a piece, the title, or what people read before.
    fn says_otherwise(
        &mut self,
        user: &UserId,
        step: &Step,
        draft: &Draft,
        spot: Spot,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        if let Some(Word::Pass | Word::Skip | Word::Next | Word::No) = heard.whole {
            if self.at_adapt_spot(user, step, spot)?.is_none() {
                self.note_answer(user, step, spot.question(), "")?;
            }
            return self.after_words(user, step, draft, spot);
        }
        let text = heard.without_done();
        if text.is_empty() {
            return self.answer(user, &Phrase::TakeYourTime);
        }
        // Whoever answers with a number was not asked to choose.
        if heard.number.is_some() {
            return self.not_a_choice(user, step, spot);
        }
        if self.is_too_long(user, text)? {
            return Ok(());
        }
        let words = as_in_a_script(text, spot);
        match self.judge(draft, &said(&draft.changes, spot, Some(words.clone()))) {
            Err(refusal) => self.refuses(user, &refusal, None),
            Ok(hints) => {
                self.keep_answer(user, step, spot.question(), &words)?;
                match self.advises(user, &hints)? {
                    true => Ok(()),
                    false => self.after_words(user, step, draft, spot),
                }
            }
        }
    }

    fn after_words(
        &mut self,
        user: &UserId,
        step: &Step,
        draft: &Draft,
        spot: Spot,
    ) -> Result<(), TransactionError> {
        let Spot::Words(place) = spot else { return self.after_adapting(user, step) };
        let pieces = draft.base.pieces();
        let part = |place: usize| pieces.get(place).map(|piece| piece.part);
        if part(place + 1) == part(place) {
            return self.go_to_adapt(user, step, Spot::Words(place + 1));
        }
        if let Some(part) = part(place) {
            self.note_answer(user, step, Spot::Part(part).question(), "")?;
        }
        self.after_adapting(user, step)
    }

    /// Something is decided: what comes next, or, when all of it has been gone through, the whole.
    fn after_adapting(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        match self.next_adapt_spot(user, step)? {
            Spot::Check => self.check_adaptation(user, step),
            spot => self.go_to_adapt(user, step, spot),
        }
    }

    /// Somebody reads the whole, and is asked whether it is right.
    fn check_adaptation(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        self.note_answer(user, step, Spot::Check.question(), "")?;
        if let Some(draft) = self.draft_of(user, step)? {
            self.show_adaptation(user, step, &draft)?;
        }
        self.go_to_adapt(user, step, Spot::Check)
    }

    fn show_adaptation(
        &mut self,
        user: &UserId,
        step: &Step,
        draft: &Draft,
    ) -> Result<(), TransactionError> {
        let items = self.adaptation_in_words(user, step)?;
        let head = self.in_words(user, &Phrase::SoFar)?;
        let total = self.total(user, draft, step)?;
        self.answer_in_pages(user, [head].into_iter().chain(items).chain([total]))
    }

    /// "change 3". Whether it was that.
    fn told_to_change(
        &mut self,
        user: &UserId,
        step: &Step,
        draft: &Draft,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let Some((Verb::Change, rest)) = self.kolo.understanding.verb(&heard.text, &language)
        else {
            return Ok(false);
        };
        match self.kolo.understanding.numbers(&rest, &language).as_deref() {
            Some([wanted]) => self.change_in_adaptation(user, step, draft, *wanted)?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn change_in_adaptation(
        &mut self,
        user: &UserId,
        step: &Step,
        draft: &Draft,
        wanted: u32,
    ) -> Result<(), TransactionError> {
        let parts = draft.base.parts().len();
        let at = usize::try_from(wanted).unwrap_or(usize::MAX).wrapping_sub(1);
        let spot = match at.checked_sub(parts) {
            None => Spot::Part(at),
            Some(0) => Spot::Title,
            Some(1) => Spot::About,
            Some(_) => {
                return self.answer(user, &Phrase::NoSuchNumber { last: number(parts + 2) });
            }
        };
        self.go_to_adapt(user, step, spot)
    }

    fn back_in_adaptation(
        &mut self,
        user: &UserId,
        step: &Step,
        draft: &Draft,
        spot: Spot,
    ) -> Result<(), TransactionError> {
        let pieces = draft.base.pieces();
        let part = |place: usize| pieces.get(place).map(|piece| piece.part);
        let last = draft.base.parts().len().saturating_sub(1);
        let before = match spot {
            Spot::Which => return self.answer(user, &Phrase::NothingBefore),
            Spot::Part(0) => Spot::Which,
            Spot::Part(part) => Spot::Part(part - 1),
            Spot::Minutes(part) => Spot::Part(part),
            Spot::Words(place) => match place.checked_sub(1) {
                Some(before) if part(before) == part(place) => Spot::Words(before),
                _ => Spot::Part(part(place).unwrap_or_default()),
            },
            Spot::Title => Spot::Part(last),
            Spot::About => Spot::Title,
            Spot::Check => Spot::About,
            Spot::Change | Spot::Rest => Spot::Check,
        };
        self.go_to_adapt(user, step, before)
    }

    /// The words of the original stand again where somebody is.
    fn takes_words_back(
        &mut self,
        user: &UserId,
        step: &Step,
        spot: Spot,
    ) -> Result<(), TransactionError> {
        let worded = matches!(spot, Spot::Words(_) | Spot::Title | Spot::About);
        if !worded || self.wrote_at(user, step, spot)?.is_none() {
            let change = self.verb_for(user, Verb::Change, "2")?;
            let review = self.word_for(user, Word::Review)?;
            return self.answer(user, &Phrase::NothingAsked { review, change });
        }
        self.as_it_was(user, step, spot);
        self.answer(user, &Phrase::AdaptAsItWas)?;
        self.go_to_adapt(user, step, spot)
    }

    fn as_it_was(&mut self, user: &UserId, step: &Step, spot: Spot) {
        let key = Answer::key(&self.circle.room, &step.id, spot.question(), user);
        self.tx.delete::<Answer>(&key);
    }

    /// Somebody has corrected the message in which they wrote words. What cannot be said so is taken
    /// out: the old words may be what they wanted to be rid of.
    pub fn corrects_adaptation(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        text: &str,
    ) -> Result<(), TransactionError> {
        let spot = Spot::of(question);
        let Some(draft) = self.draft_of(user, step)? else { return Ok(()) };
        let words = as_in_a_script(text, spot);
        let event = self.at_adapt_spot(user, step, spot)?.and_then(|answer| answer.event);
        match self.judge(&draft, &said(&draft.changes, spot, Some(words.clone()))) {
            Ok(_) => {
                let key = Answer::key(&self.circle.room, &step.id, question, user);
                let answer = Answer { text: words, event, ..Answer::default() };
                self.tx.put_owned(user.as_bytes(), &key, &answer)?;
                self.answer(user, &Phrase::AnswerChanged)
            }
            Err(refusal) => {
                self.as_it_was(user, step, spot);
                self.refuses(user, &refusal, None)?;
                self.answer(user, &Phrase::AdaptAsItWas)
            }
        }
    }

    fn judge(&self, draft: &Draft, after: &Changes) -> Result<Vec<Hint>, Refusal> {
        draft.base.judge(&draft.changes, after, self.kolo.library().wordings())
    }

    /// Says why something cannot be so, and what works. What was open stays open.
    fn refuses(
        &mut self,
        user: &UserId,
        refusal: &Refusal,
        part: Option<usize>,
    ) -> Result<(), TransactionError> {
        let skip = self.word_for(user, Word::Skip)?;
        let phrase = match refusal {
            Refusal::TooLong { length, limit } => {
                Phrase::AdaptTooLong { length: number(*length), limit: number(*limit), skip }
            }
            Refusal::Risky { words, instead: Some(instead) } => {
                Phrase::AdaptRisky { words: words.clone(), instead: instead.clone(), skip }
            }
            Refusal::Risky { words, instead: None } => {
                Phrase::AdaptRiskyWords { words: words.clone(), skip }
            }
            Refusal::TooMuch => Phrase::AdaptTooMuch { skip },
            Refusal::Braces => Phrase::AdaptBraces { skip },
            Refusal::NotPlain => Phrase::AdaptNotPlain { skip },
            Refusal::Needed { by } if Some(*by) != part => {
                let change = self.verb_for(user, Verb::Change, &(by + 1).to_string())?;
                Phrase::AdaptNeeded { number: number(by + 1), change }
            }
            Refusal::Needed { .. } => {
                Phrase::AdaptBuildsOn { review: self.word_for(user, Word::Review)? }
            }
            Refusal::MustClose => Phrase::AdaptMustClose,
            Refusal::Nothing => Phrase::AdaptNothingLeft,
            Refusal::TooFewMinutes { least } => {
                Phrase::AdaptTooFewMinutes { least: u64::from(*least), skip }
            }
        };
        self.answer(user, &phrase)
    }

    /// What was written stands, and may be looked at again. Whether there is a reason to.
    fn advises(&mut self, user: &UserId, hints: &[Hint]) -> Result<bool, TransactionError> {
        let skip = self.word_for(user, Word::Skip)?;
        let advice = |hint: &Hint| match hint {
            Hint::LongQuestion { length, limit } => Some(Phrase::AdaptLongQuestion {
                length: number(*length),
                limit: number(*limit),
                skip: skip.clone(),
            }),
            Hint::SeveralSentences => Some(Phrase::AdaptSeveralSentences { skip: skip.clone() }),
            Hint::LongReading { seconds } => {
                Some(Phrase::AdaptLongReading { seconds: number(*seconds), skip: skip.clone() })
            }
            Hint::RoundNeedsTime { people, fewest, most, .. } => {
                Some(Phrase::AdaptRoundNeedsTime {
                    people: u64::from(*people),
                    fewest: u64::from(*fewest),
                    most: u64::from(*most),
                })
            }
            _ => None,
        };
        let Some(phrase) = hints.iter().find_map(advice) else { return Ok(false) };
        self.answer(user, &phrase)?;
        Ok(true)
    }

    fn not_a_choice(
        &mut self,
        user: &UserId,
        step: &Step,
        spot: Spot,
    ) -> Result<(), TransactionError> {
        self.answer(user, &Phrase::NotAChoice)?;
        self.go_to_adapt(user, step, spot)
    }

    fn go_to_adapt(
        &mut self,
        user: &UserId,
        step: &Step,
        spot: Spot,
    ) -> Result<(), TransactionError> {
        self.go_on_alone(user, step, spot.question())
    }
}

/// What was written as it can stand in a script: each paragraph on one line, and only what people
/// read before it has several.
fn as_in_a_script(text: &str, spot: Spot) -> String {
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    if spot != Spot::About {
        return line(text);
    }
    let lines: Vec<String> = text.lines().map(line).collect();
    let paragraphs = lines.split(String::is_empty).map(|lines| lines.join(" "));
    let paragraphs: Vec<_> = paragraphs.filter(|paragraph| !paragraph.is_empty()).collect();
    paragraphs.join("\n\n")
}

/// The changes with other words at a spot.
fn said(changes: &Changes, spot: Spot, words: Option<String>) -> Changes {
    let mut changes = changes.clone();
    match spot {
        Spot::Title => changes.title = words,
        Spot::About => changes.about = words,
        Spot::Words(place) => changes.say(place, words),
        _ => {}
    }
    changes
}
