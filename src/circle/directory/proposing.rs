//! Somebody proposes an entry, in private: six short questions, a look at the whole, and then it
//! goes to a facilitator without their name.

use matrix_sdk::ruma::UserId;

use super::{proposals, row::Proposal, shown};
use crate::{
    circle::scene::Scene,
    core::TransactionError,
    people::Topic,
    speech::{Heard, Language, Line, List, Need, Phrase, Sought, Word, Words, short},
};

/// A circle keeps no more proposals than this.
const MOST: usize = 60;
/// And of one person no more than this.
const MOST_EACH: usize = 10;

/// What is asked, in this order; the last is whether it is sent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Title,
    About,
    Line,
    Needs,
    Mind,
    Contact,
    Send,
}

const PARTS: [Part; 7] =
    [Part::Title, Part::About, Part::Line, Part::Needs, Part::Mind, Part::Contact, Part::Send];

impl Scene<'_, '_> {
    /// `!propose`: begins. What is proposed is said in private.
    pub fn proposes(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let here = proposals(self.tx, &self.circle.room)?;
        let theirs = here.iter().filter(|proposal| proposal.by == user).count();
        if here.len() >= MOST || theirs >= MOST_EACH {
            return self.answer(user, &Phrase::EnoughProposals);
        }
        self.forget_drafts(user)?;
        let number = here.iter().map(|proposal| proposal.number).max().map_or(1, |last| last + 1);
        self.keep_proposal(&Proposal::begun(self.room(), number, user.to_owned()))?;
        self.ask_part(user, number, 0)
    }

    /// What somebody began to propose and did not send is erased.
    pub fn forget_drafts(&mut self, user: &UserId) -> Result<(), TransactionError> {
        for draft in proposals(self.tx, &self.circle.room)? {
            if draft.by == user && !draft.sent {
                self.tx.delete::<Proposal>(&Proposal::key(&draft.circle, draft.number));
            }
        }
        let circle = self.room();
        let draft = |topic: &Topic| matches!(topic, Topic::Propose { circle: other, .. } if *other == circle);
        self.people().withdraw(self.tx, user, draft)
    }

    fn ask_part(&mut self, user: &UserId, number: u32, at: usize) -> Result<(), TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let key = Proposal::key(&self.circle.room, number);
        let Some(proposal) = self.tx.get::<Proposal>(&key)? else { return Ok(()) };
        let skip = Words::from(self.kolo.understanding.primary(Word::Skip, &language));
        let phrase = match PARTS.get(at) {
            Some(Part::Title) => Phrase::ProposeTitle { skip },
            Some(Part::About) => Phrase::ProposeAbout,
            Some(Part::Line) => Phrase::ProposeLine { list: self.numbered_lines(&language) },
            Some(Part::Needs) => Phrase::ProposeNeeds { list: self.numbered_needs(&language) },
            Some(Part::Mind) => Phrase::ProposeMind { skip },
            Some(Part::Contact) => Phrase::ProposeContact,
            Some(Part::Send) | None => {
                self.tell(user, &self.proposed(&proposal, &language))?;
                Phrase::ProposeSend
            }
        };
        let topic = Topic::Propose { circle: self.room(), number, part: at };
        self.ask(user, topic, &phrase)
    }

    fn numbered_lines(&self, language: &Language) -> Words {
        let words = Line::ALL.iter().map(|line| self.kolo.understanding.primary(*line, language));
        numbered(words)
    }

    fn numbered_needs(&self, language: &Language) -> Words {
        let words = Need::ALL.iter().map(|need| self.kolo.understanding.primary(*need, language));
        numbered(words)
    }

    /// All that is proposed, as it is read.
    pub(super) fn proposed(&self, proposal: &Proposal, language: &Language) -> Phrase {
        let understanding = &self.kolo.understanding;
        let needs = proposal.needs.iter().map(|need| understanding.primary(*need, language));
        let mind = if proposal.mind.is_empty() {
            self.people().speech().say(language, &Phrase::NothingToMind)
        } else {
            shown(&proposal.mind)
        };
        Phrase::Proposed {
            title: Words(shown(&proposal.title)),
            line: Words(understanding.primary(proposal.line, language).to_owned()),
            needs: List::of(needs),
            about: Words(shown(&proposal.about)),
            mind: Words(mind),
            contact: Words(shown(&proposal.contact)),
        }
    }

    /// An answer to one of the questions. Whether it was one.
    pub fn said_of_own_proposal(
        &mut self,
        user: &UserId,
        proposed: u32,
        at: usize,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        let key = Proposal::key(&self.circle.room, proposed);
        let proposal = self.tx.get::<Proposal>(&key)?;
        let Some(mut proposal) = proposal.filter(|row| row.by == user && !row.sent) else {
            self.forget_drafts(user)?;
            return Ok(false);
        };
        let part = PARTS.get(at).copied().unwrap_or(Part::Send);
        if heard.whole == Some(Word::Back) && at > 0 {
            self.withdraw_part(user, proposed, at)?;
            self.ask_part(user, proposed, at - 1)?;
            return Ok(true);
        }
        let lets_go = matches!(heard.whole, Some(Word::Skip | Word::Pass));
        if lets_go && part != Part::Mind || heard.whole == Some(Word::ForgetIt) {
            self.forget_drafts(user)?;
            return self.answer(user, &Phrase::ProposalErased).map(|()| true);
        }
        if self.is_too_long_for_directory(user, &heard.text)? {
            return Ok(true);
        }
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let text = heard.text.clone();
        let understood = match part {
            Part::Title => {
                proposal.title = short(&text);
                !proposal.title.is_empty()
            }
            Part::About => {
                proposal.about = text;
                true
            }
            Part::Line => self.line_in(heard, &language).map(|line| proposal.line = line).is_some(),
            Part::Needs => {
                self.needs_in(&text, &language).map(|needs| proposal.needs = needs).is_some()
            }
            Part::Mind => {
                proposal.mind = if lets_go { String::new() } else { text };
                true
            }
            Part::Contact => {
                proposal.contact = text;
                true
            }
            Part::Send => return self.sends_proposal(user, proposal, heard),
        };
        self.withdraw_part(user, proposed, at)?;
        let next = if understood { at + 1 } else { at };
        self.keep_proposal(&proposal)?;
        self.ask_part(user, proposed, next)?;
        Ok(true)
    }

    fn withdraw_part(
        &mut self,
        user: &UserId,
        number: u32,
        part: usize,
    ) -> Result<(), TransactionError> {
        let topic = Topic::Propose { circle: self.room(), number, part };
        self.people().withdraw(self.tx, user, |other| *other == topic)
    }

    /// A line by its number or its word.
    fn line_in(&self, heard: &Heard, language: &Language) -> Option<Line> {
        if let Some(number) = heard.number {
            return nth(Line::ALL, number);
        }
        match self.kolo.understanding.sought(&heard.text, language) {
            Some(Sought::Line(line)) => Some(line),
            _ => None,
        }
    }

    /// Needs by their numbers, or by their words with commas.
    fn needs_in(&self, text: &str, language: &Language) -> Option<Vec<Need>> {
        let understanding = &self.kolo.understanding;
        let mut needs: Vec<Need> = match understanding.numbers(text, language) {
            Some(numbers) => {
                numbers.into_iter().map(|number| nth(Need::ALL, number)).collect::<Option<_>>()?
            }
            None => text
                .split([',', '،', ';', '؛', '·'])
                .map(|part| match understanding.sought(part, language) {
                    Some(Sought::Need(need)) => Some(need),
                    _ => None,
                })
                .collect::<Option<_>>()?,
        };
        needs.sort_unstable();
        needs.dedup();
        (!needs.is_empty()).then_some(needs)
    }

    /// 1 it goes to a facilitator, 2 it is erased. Whether it was an answer.
    fn sends_proposal(
        &mut self,
        user: &UserId,
        mut proposal: Proposal,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        match (heard.whole, heard.number) {
            (Some(Word::Yes), _) | (None, Some(1)) if proposal.is_whole() => {}
            (Some(Word::No), _) | (None, Some(2)) => {
                self.forget_drafts(user)?;
                return self.answer(user, &Phrase::ProposalErased).map(|()| true);
            }
            _ => return Ok(false),
        }
        self.withdraw_part(user, proposal.number, PARTS.len() - 1)?;
        proposal.sent = true;
        self.keep_proposal(&proposal)?;
        let Some(facilitator) = self.facilitator(Some(user)).or_else(|| self.facilitator(None))
        else {
            return self.answer(user, &Phrase::ProposalRests).map(|()| true);
        };
        let name = self.name(&facilitator)?;
        self.answer(user, &Phrase::ProposalSent { name })?;
        self.ask_about_proposal(&facilitator, &proposal)?;
        Ok(true)
    }
}

/// "1 relocation · 2 rest"
fn numbered<'w>(words: impl Iterator<Item = &'w str>) -> Words {
    let lines = words.zip(1..).map(|(word, at)| format!("{at} {word}"));
    Words(lines.collect::<Vec<_>>().join(" · "))
}

/// What stands at this place, counted from 1.
fn nth<T: Copy>(all: &[T], number: u32) -> Option<T> {
    all.get(usize::try_from(number).ok()?.checked_sub(1)?).copied()
}
