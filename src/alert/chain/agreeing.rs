//! Each person is asked alone, and again every 90 days. Only a yes counts, and nobody else reads it.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedRoomId, UserId};

use super::{
    Chains,
    rows::{Chain, Place, chain, place, places_in, places_of},
};
use crate::{
    alert::calls::has_alert_to,
    core::{Flow, Happening, Lane, Late, Transaction, TransactionError, Wait},
    people::{AsksContact, Consent, Gathering, Person, Topic, as_written, hours_heard, zone},
    speech::{AlertWord, Heard, Phrase, Word, Words},
};

/// What somebody has said is asked again after so long.
const HOLDS: SignedDuration = SignedDuration::from_hours(90 * 24);
/// Whoever does not answer then is out of it after so long.
const WAITS: SignedDuration = SignedDuration::from_hours(14 * 24);
/// What has ended is kept until no alert to it is open; that is looked at so often.
const LOOKS: SignedDuration = SignedDuration::from_hours(24);

impl Chains {
    /// Asks everybody of a circle who may be asked, and was not asked about these levels yet.
    pub(super) fn asks_all(
        &self,
        tx: &mut Transaction<'_>,
        chain: &Chain,
        gathering: &Gathering,
    ) -> Result<(), TransactionError> {
        let Some(newest) = chain.newest() else { return Ok(()) };
        for member in &gathering.members {
            let person = self.people.person(tx, &member.user)?;
            let before = place(tx, &member.user, &chain.circle)?;
            let was_asked =
                before.as_ref().is_some_and(|place| place.asked == newest.round && !place.over);
            if was_asked || person.consent != Consent::Given {
                continue;
            }
            let new = || Place {
                person: member.user.clone(),
                circle: chain.circle.clone(),
                name: None,
                asked: 0,
                yes: Vec::new(),
                since: tx.at(),
                hours: None,
                again: false,
                over: false,
            };
            let mut place = before.unwrap_or_else(new);
            (place.name, place.asked) = (member.name.clone(), newest.round);
            (place.since, place.over) = (tx.at(), false);
            place.save(tx)?;
            let language = self.people.language(&person);
            let lines = Words(self.lines(&language, &newest.levels));
            let back = self.back(&language);
            let asks = [Phrase::ChainWhether { back }, Phrase::ChainChoice { lines }];
            let asks = self.paragraphs(&language, &asks);
            let topic =
                Topic::BeInChain { circle: chain.circle.clone(), asks: AsksContact::Whether };
            self.asks_no_more(tx, &member.user, &chain.circle)?;
            self.people.ask(tx, &member.user, topic, asks)?;
        }
        Ok(())
    }

    /// What somebody answers to one of the questions on the way.
    pub(super) fn answers(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        (circle, asks): (&OwnedRoomId, AsksContact),
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let user = &person.user;
        let Some(place) = place(tx, user, circle)?.filter(|place| !place.over) else {
            self.asks_no_more(tx, user, circle)?;
            return Ok(Flow::Passed);
        };
        let no = matches!(heard.whole, Some(Word::No | Word::Pass | Word::ForgetIt));
        match (asks, heard.number, heard.whole) {
            (_, None, _) if no => self.says_no(tx, place),
            (AsksContact::Whether, Some(2), _) => self.says_no(tx, place),
            (AsksContact::Whether, Some(1), _) | (AsksContact::Whether, None, Some(Word::Yes)) => {
                self.says_yes(tx, place)
            }
            (AsksContact::Hours, _, None) => {
                let language = self.people.language(person);
                let Some(hours) = hours_heard(&self.understanding, &heard.text, &language) else {
                    self.people.answer(tx, user, &Phrase::HoursUnclear)?;
                    return Ok(Flow::Taken);
                };
                let place = Place { hours, ..place };
                if hours.is_some() && person.zone.is_none() {
                    place.save(tx)?;
                    return self.asks_next(tx, &place, AsksContact::Where, &Phrase::WhereAreYou);
                }
                self.agrees(tx, place)
            }
            (AsksContact::Where, _, None) => {
                // Whoever says where they are is heard of by `Moved`.
                self.people.is_at(tx, &self.understanding, user, &heard.text)?;
                Ok(Flow::Taken)
            }
            _ => Ok(Flow::Passed),
        }
    }

    fn asks_next(
        &self,
        tx: &mut Transaction<'_>,
        place: &Place,
        asks: AsksContact,
        phrase: &Phrase,
    ) -> Result<Flow, TransactionError> {
        self.asks_no_more(tx, &place.person, &place.circle)?;
        let topic = Topic::BeInChain { circle: place.circle.clone(), asks };
        self.people.remember(tx, &place.person, topic)?;
        self.people.answer(tx, &place.person, phrase)?;
        Ok(Flow::Taken)
    }

    /// A no leaves what they have agreed to before as it is, unless it is about that.
    fn says_no(&self, tx: &mut Transaction<'_>, place: Place) -> Result<Flow, TransactionError> {
        if place.again {
            return self.is_out(tx, place, true).map(|()| Flow::Taken);
        }
        self.asks_no_more(tx, &place.person, &place.circle)?;
        self.people.answer(tx, &place.person, &Phrase::ChainNoNoted)?;
        Ok(Flow::Taken)
    }

    /// Their hours are those that they have as a contact or in this chain, or they are asked.
    fn says_yes(&self, tx: &mut Transaction<'_>, place: Place) -> Result<Flow, TransactionError> {
        if !place.yes.is_empty() {
            return self.agrees(tx, place);
        }
        match self.people.hours_as_contact(tx, &place.person)? {
            Some(hours) => self.agrees(tx, Place { hours, ..place }),
            None => self.asks_next(tx, &place, AsksContact::Hours, &Phrase::ChainHours),
        }
    }

    fn agrees(&self, tx: &mut Transaction<'_>, mut place: Place) -> Result<Flow, TransactionError> {
        let (user, circle) = (place.person.clone(), place.circle.clone());
        self.asks_no_more(tx, &user, &circle)?;
        let went_on = std::mem::replace(&mut place.again, false);
        if !place.yes.contains(&place.asked) {
            place.yes.push(place.asked);
        }
        tx.set_timer(place.timer(), Wait::For(HOLDS), Late::Do);
        place.save(tx)?;
        let person = self.people.person(tx, &user)?;
        let language = self.people.language(&person);
        let zone = person.zone.as_deref();
        let hours = self.people.hours_said(&self.understanding, &language, place.hours, zone);
        let now = chain(tx, &circle)?;
        let levels = now.iter().filter_map(Chain::newest).flat_map(|version| &version.levels);
        let name = levels.map(|level| level.name.as_str()).next_back().unwrap_or_default();
        let alert = self.understanding.primary(AlertWord::Alert, &language);
        let alert = Words(format!("{alert} {name}"));
        let back = self.back(&language);
        let noted = match went_on {
            true => Phrase::ChainStillNoted { back },
            false => Phrase::ChainYesNoted { hours, alert, back },
        };
        self.people.answer(tx, &user, &noted)?;
        tx.raise(Happening::ChainJoined { circle: circle.clone(), person: user });
        self.settles(tx, &circle)?;
        Ok(Flow::Taken)
    }

    /// Somebody has said where they are: what waited for that goes on.
    pub(super) fn knows_where(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        for topic in self.people.person(tx, user)?.topics {
            if let Topic::BeInChain { circle, asks: AsksContact::Where } = topic
                && let Some(place) = place(tx, user, &circle)?
            {
                self.agrees(tx, place)?;
            }
        }
        Ok(())
    }

    /// `my hours 9:00 to 22:00` holds for chains too. A contact is answered as one.
    pub(super) fn has_other_hours(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let mut theirs = places_of(tx, &person.user)?;
        theirs.retain(|place| !place.yes.is_empty() && !place.over);
        if theirs.is_empty() {
            return Ok(Flow::Passed);
        }
        let is_contact = self.people.hours_as_contact(tx, &person.user)?.is_some();
        let language = self.people.language(person);
        let hours = hours_heard(&self.understanding, as_written(text, rest), &language);
        let (Some(hours), true) = (hours, is_contact || person.zone.is_some()) else {
            if is_contact {
                return Ok(Flow::Passed);
            }
            let phrase = match hours {
                Some(_) => Phrase::ChainHoursNeedPlace,
                None => Phrase::HoursUnclear,
            };
            self.people.answer(tx, &person.user, &phrase)?;
            return Ok(Flow::Taken);
        };
        for place in theirs {
            Place { hours, ..place }.save(tx)?;
        }
        if is_contact {
            return Ok(Flow::Passed);
        }
        let zone = person.zone.as_deref();
        let hours = self.people.hours_said(&self.understanding, &language, hours, zone);
        self.people.answer(tx, &person.user, &Phrase::MyHoursNoted { hours })?;
        Ok(Flow::Taken)
    }

    /// `step back from the chain`: from that of each of their circles.
    pub(super) fn steps_back(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let theirs = places_of(tx, &person.user)?;
        if theirs.is_empty() {
            return Ok(Flow::Passed);
        }
        for place in theirs {
            self.is_taken_out(tx, &place)?;
        }
        self.people.answer(tx, &person.user, &Phrase::ChainOut)?;
        Ok(Flow::Taken)
    }

    /// Somebody is out of it, and reads so.
    pub(super) fn is_out(
        &self,
        tx: &mut Transaction<'_>,
        place: Place,
        answered: bool,
    ) -> Result<(), TransactionError> {
        let agreed = !place.yes.is_empty();
        self.is_taken_out(tx, &place)?;
        match (answered, agreed) {
            (true, _) => self.people.answer(tx, &place.person, &Phrase::ChainOut),
            (false, true) => {
                self.people.tell(tx, &place.person, Lane::Session, &Phrase::ChainOut, None)
            }
            (false, false) => Ok(()),
        }
    }

    /// They stay known as asked, so that only other levels are put to them again.
    fn is_taken_out(
        &self,
        tx: &mut Transaction<'_>,
        place: &Place,
    ) -> Result<(), TransactionError> {
        let (circle, person) = (place.circle.clone(), place.person.clone());
        self.asks_no_more(tx, &person, &circle)?;
        tx.cancel_timer(place.timer());
        let here = self.gathering(tx, &circle)?;
        let is_here = here.is_some_and(|here| here.members.iter().any(|it| it.user == person));
        match is_here && !place.over {
            true => Place { yes: Vec::new(), again: false, ..place.clone() }.save(tx)?,
            false => place.erase(tx),
        }
        tx.raise(Happening::ChainLeft { circle: circle.clone(), person });
        self.settles(tx, &circle)
    }

    /// Somebody's identity was replaced: it may be somebody else who reads there. Their yes holds no
    /// longer, and they are asked anew.
    pub(super) fn is_replaced(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
    ) -> Result<(), TransactionError> {
        for place in places_of(tx, person)?.iter().filter(|place| !place.yes.is_empty()) {
            // As if they had not been asked yet.
            self.is_taken_out(tx, &Place { asked: 0, ..place.clone() })?;
        }
        self.may_be_asked(tx, person)
    }

    /// Ninety days are over, or nobody has answered for fourteen; or the chain has ended.
    pub(super) fn is_due(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        circle: &OwnedRoomId,
    ) -> Result<(), TransactionError> {
        let Some(mut place) = place(tx, person, circle)? else { return Ok(()) };
        if place.over {
            return self.is_kept_no_longer(tx, &place);
        }
        if place.again {
            return self.is_out(tx, place, false);
        }
        let who = self.people.person(tx, person)?;
        let time = tx.at().to_zoned(zone(who.zone.as_deref())).time();
        if place.hours.is_some_and(|hours| !hours.contain(time)) {
            tx.set_timer(place.timer(), Wait::For(SignedDuration::from_hours(1)), Late::Do);
            return Ok(());
        }
        place.again = true;
        tx.set_timer(place.timer(), Wait::For(WAITS), Late::Do);
        place.save(tx)?;
        let asks = self.people.speech().say(&self.people.language(&who), &Phrase::ChainStill);
        let topic = Topic::BeInChain { circle: circle.clone(), asks: AsksContact::Whether };
        self.asks_no_more(tx, person, circle)?;
        self.people.ask(tx, person, topic, asks)
    }

    /// A chain has ended: nothing is kept of somebody's answer, but as long as an alert to it is open.
    pub(super) fn is_kept_no_longer(
        &self,
        tx: &mut Transaction<'_>,
        place: &Place,
    ) -> Result<(), TransactionError> {
        if place.yes.is_empty() || !has_alert_to(tx, &place.circle)? {
            place.erase(tx);
            return Ok(());
        }
        tx.set_timer(place.timer(), Wait::For(LOOKS), Late::Do);
        Place { over: true, again: false, ..place.clone() }.save(tx)
    }

    /// Somebody may be written to from now on: they are asked like the others.
    pub(super) fn may_be_asked(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
    ) -> Result<(), TransactionError> {
        for chain in super::rows::chains(tx)? {
            let Some(mut gathering) = self.gathering(tx, &chain.circle)? else { continue };
            gathering.members.retain(|member| member.user == person);
            self.asks_all(tx, &chain, &gathering)?;
        }
        Ok(())
    }

    /// Somebody does not want to be written to.
    pub(super) fn is_out_of_all(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
    ) -> Result<(), TransactionError> {
        for place in places_of(tx, person)? {
            place.erase(tx);
            self.is_taken_out(tx, &Place { over: true, ..place })?;
        }
        Ok(())
    }

    /// Somebody is forgotten; their answers went with their key.
    pub(super) fn is_forgotten(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        for mut chain in super::rows::chains(tx)? {
            let circle = chain.circle.clone();
            if chain.draft.as_ref().is_some_and(|draft| draft.by == user) {
                chain.draft = None;
                chain.save(tx)?;
            }
            for place in places_in(tx, &circle)?.iter().filter(|place| place.person == user) {
                place.erase(tx);
            }
            tx.cancel_timer(crate::core::TimerKey::Chain(circle.clone(), user.to_owned()));
            tx.raise(Happening::ChainLeft { circle: circle.clone(), person: user.to_owned() });
            self.settles(tx, &circle)?;
        }
        Ok(())
    }
}
