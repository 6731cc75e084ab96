//! What a facilitator offers: `!offer check-in every weekday at 8:30`, `!offer view Friday 17:00`.
//!
//! A plan may come with a group's own questions: `!offer check-in sleep-and-safety every friday 18:00`.
//! It is read back before anybody hears of it, and a circle is offered the same sort of thing once in
//! thirty days at most, so that nobody is asked until they give in.

use jiff::{Timestamp, civil::Time};
use matrix_sdk::ruma::{OwnedRoomId, RoomId, UserId};

use super::{
    APART, CircleCheckIns, STANDS, Said,
    rows::{Offer, Phase, Stored, View, offer, view},
    told::FEWEST_PEOPLE,
};
use crate::{
    core::{Flow, Offering, Transaction, TransactionError},
    people::{Gathering, Topic, place_of, zone},
    script::QuestionsName,
    speech::{Command, Days, Language, Phrase, Rhythm, Words, markup},
};

/// A plan, and what comes with it.
#[derive(Clone, Copy)]
struct Offered<'a> {
    days: &'a Days,
    times: &'a [Time],
    questions: Option<&'a QuestionsName>,
}

impl CircleCheckIns {
    /// A facilitator has written `!offer` and these words.
    pub(super) fn wants_to_offer(
        &self,
        tx: &mut Transaction<'_>,
        circle: &OwnedRoomId,
        by: &UserId,
        what: Offering,
        words: &str,
    ) -> Result<(), TransactionError> {
        let here = self.gathering(tx, circle)?.filter(|here| here.is_facilitator(by));
        let Some(gathering) = here else { return Ok(()) };
        let is_old = |topic: &Topic| matches!(topic, Topic::ConfirmOffer { .. });
        self.check_ins.people.withdraw(tx, by, is_old)?;
        match what {
            Offering::Plan => self.drafts_plan(tx, &gathering, circle, by, words),
            Offering::NoPlan => self.takes_offer_back(tx, &gathering, circle, by),
            Offering::View => self.drafts_view(tx, &gathering, circle, by, words),
            Offering::NoView => self.takes_view_back(tx, &gathering, circle, by),
            Offering::Unsaid => {
                let language = self.language(tx, by)?;
                let how = Phrase::OfferHow {
                    plan: self.example(tx, by, &language, Command::OfferPlan)?,
                    view: self.example(tx, by, &language, Command::OfferView)?,
                };
                self.check_ins.people.answer(tx, by, &how)
            }
        }
    }

    fn language(&self, tx: &Transaction<'_>, user: &UserId) -> Result<Language, TransactionError> {
        let people = &self.check_ins.people;
        Ok(people.language(&people.person(tx, user)?))
    }

    /// A command, with these words behind it.
    fn command(&self, language: &Language, command: Command, rest: &str) -> Words {
        let word = self.check_ins.understanding.primary(command, language);
        Words(format!("!{word} {rest}").trim_end().to_owned())
    }

    fn example(
        &self,
        tx: &Transaction<'_>,
        by: &UserId,
        language: &Language,
        command: Command,
    ) -> Result<Words, TransactionError> {
        let person = self.check_ins.people.person(tx, by)?;
        let today = self.check_ins.today(tx, &person);
        let (days, time) = match command {
            Command::OfferView => {
                (Days::on(jiff::civil::Weekday::Friday), Time::constant(17, 0, 0, 0))
            }
            _ => (Days::weekdays(), Time::constant(8, 30, 0, 0)),
        };
        let rhythm = self.check_ins.people.speech().rhythm(language, &days, &[time], today);
        Ok(self.command(language, command, &rhythm))
    }

    fn reads(
        &self,
        tx: &Transaction<'_>,
        by: &UserId,
        text: &str,
    ) -> Result<Option<Rhythm>, TransactionError> {
        let person = self.check_ins.people.person(tx, by)?;
        let today = self.check_ins.today(tx, &person);
        let language = self.check_ins.people.language(&person);
        Ok(self.check_ins.understanding.rhythm(text, today, &language).ok())
    }

    /// A day, as somebody reads it.
    fn day(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
        at: Timestamp,
    ) -> Result<Words, TransactionError> {
        let person = self.check_ins.people.person(tx, user)?;
        let language = self.check_ins.people.language(&person);
        let day = at.to_zoned(zone(person.zone.as_deref())).date();
        let today = self.check_ins.today(tx, &person);
        Ok(Words(self.check_ins.people.speech().date(&language, day, today)))
    }

    fn drafts_plan(
        &self,
        tx: &mut Transaction<'_>,
        gathering: &Gathering,
        circle: &OwnedRoomId,
        by: &UserId,
        rest: &str,
    ) -> Result<(), TransactionError> {
        let language = self.language(tx, by)?;
        let (questions, rest) = match self.check_ins.questions_called(rest) {
            Some((questions, rest)) => (Some(questions.name.clone()), rest),
            None => (None, rest),
        };
        let Some(Rhythm { days: Some(days), times }) =
            self.reads(tx, by, rest)?.filter(|rhythm| !rhythm.times.is_empty())
        else {
            let example = self.example(tx, by, &language, Command::OfferPlan)?;
            return self.check_ins.people.answer(tx, by, &Phrase::CheckInUnclear { example });
        };
        if let Some(earlier) = offer(tx, circle)? {
            let stands = !earlier.over && tx.at() < earlier.until;
            let off = self.command(&language, Command::OfferNoPlan, "");
            if let Some(phrase) = self.too_soon(tx, by, earlier.made, stands.then_some(off))? {
                return self.check_ins.people.answer(tx, by, &phrase);
            }
        }
        let offered = Offered { days: &days, times: &times, questions: questions.as_ref() };
        let told = self.plan_told(tx, gathering, by, offered, &language)?;
        let (circle, view) = (circle.clone(), false);
        let topic = Topic::ConfirmOffer { circle, days, times, view, questions };
        self.reads_back(tx, by, topic, told, None)
    }

    fn drafts_view(
        &self,
        tx: &mut Transaction<'_>,
        gathering: &Gathering,
        circle: &OwnedRoomId,
        by: &UserId,
        rest: &str,
    ) -> Result<(), TransactionError> {
        let language = self.language(tx, by)?;
        let once = |days: &Days| match days {
            Days::Weekly(week) => week.iter().filter(|day| **day).count() == 1,
            Days::Daily | Days::Every { .. } => false,
        };
        let rhythm = self.reads(tx, by, rest)?;
        let weekly = rhythm.and_then(|Rhythm { days, times }| match (days, times.as_slice()) {
            (Some(days), [time]) if once(&days) => Some((days, *time)),
            _ => None,
        });
        let Some((days, time)) = weekly else {
            let example = self.example(tx, by, &language, Command::OfferView)?;
            return self.check_ins.people.answer(tx, by, &Phrase::ViewUnclear { example });
        };
        if !gathering.is_all || gathering.members.len() < FEWEST_PEOPLE {
            return self.check_ins.people.answer(tx, by, &Phrase::ViewTooFew);
        }
        if let Some(earlier) = view(tx, circle)? {
            // Whether it still holds is not told: somebody may have said no.
            if let Some(phrase) = self.too_soon(tx, by, earlier.made, None)? {
                return self.check_ins.people.answer(tx, by, &phrase);
            }
        }
        let told = self.view_told(tx, gathering, by, (&days, time), &language)?;
        let (circle, times, view) = (circle.clone(), vec![time], true);
        let topic = Topic::ConfirmOffer { circle, days, times, view, questions: None };
        let clock = self.command(&language, Command::TimeZone, "");
        let clock = gathering.zone.is_none().then_some(Phrase::ViewClock { clock });
        self.reads_back(tx, by, topic, told, clock)
    }

    /// Why nothing can be offered now: something stands, which these words end, or it was offered not
    /// long ago.
    fn too_soon(
        &self,
        tx: &Transaction<'_>,
        by: &UserId,
        made: Timestamp,
        off: Option<Words>,
    ) -> Result<Option<Phrase>, TransactionError> {
        if let Some(off) = off {
            return Ok(Some(Phrase::OfferStands { off }));
        }
        let next = made.saturating_add(APART).unwrap_or(Timestamp::MAX);
        if tx.at() >= next {
            return Ok(None);
        }
        Ok(Some(Phrase::OfferTooSoon { day: self.day(tx, by, next)? }))
    }

    fn plan_told(
        &self,
        tx: &Transaction<'_>,
        gathering: &Gathering,
        by: &UserId,
        Offered { days, times, questions }: Offered<'_>,
        language: &Language,
    ) -> Result<String, TransactionError> {
        let today = tx.at().to_zoned(zone(gathering.zone.as_deref())).date();
        let rhythm = self.check_ins.people.speech().rhythm(language, days, times, today);
        let name = self.name(tx, gathering, by)?;
        let mut told = vec![Phrase::OfferTold { name, rhythm: Words(rhythm) }];
        told.extend(self.questions_told(questions, language));
        told.push(Phrase::OfferToldPrivate);
        Ok(self.paragraphs(language, &told))
    }

    /// Which questions would come with an offered plan, as long as there are such.
    pub(super) fn questions_told(
        &self,
        name: Option<&QuestionsName>,
        language: &Language,
    ) -> Option<Phrase> {
        let library = self.check_ins.scripts.library();
        let questions = library.check_in(name?)?;
        Some(self.check_ins.questions_told(questions, language))
    }

    fn view_told(
        &self,
        tx: &Transaction<'_>,
        gathering: &Gathering,
        by: &UserId,
        (days, time): (&Days, Time),
        language: &Language,
    ) -> Result<String, TransactionError> {
        let name = self.name(tx, gathering, by)?;
        let zone = gathering.zone.as_deref();
        let (rhythm, place) = self.weekly(tx, (days, time, zone), language);
        let told = Phrase::ViewTold { name, rhythm, place };
        Ok(self.paragraphs(language, &[told, Phrase::ViewToldRule, Phrase::ViewToldPrivate]))
    }

    /// When a view is shown, and by the clock of which place.
    pub(super) fn weekly(
        &self,
        tx: &Transaction<'_>,
        (days, time, place): (&Days, Time, Option<&str>),
        language: &Language,
    ) -> (Words, Words) {
        let today = tx.at().to_zoned(zone(place)).date();
        let speech = self.check_ins.people.speech();
        let rhythm = Words(speech.rhythm(language, days, &[time], today));
        (rhythm, place_of(&self.check_ins.understanding, place, language))
    }

    /// Shows a facilitator what everybody will read, and asks whether it shall be offered.
    fn reads_back(
        &self,
        tx: &mut Transaction<'_>,
        by: &UserId,
        topic: Topic,
        told: String,
        clock: Option<Phrase>,
    ) -> Result<(), TransactionError> {
        let language = self.language(tx, by)?;
        let phrase = Phrase::OfferReadBack { told: Words(markup::quote(&told)) };
        let phrases: Vec<Phrase> =
            [Some(phrase), clock, Some(Phrase::OfferRight)].into_iter().flatten().collect();
        let text = self.paragraphs(&language, &phrases);
        self.check_ins.people.remember(tx, by, topic)?;
        self.check_ins.people.answer_markdown(tx, by, text)
    }

    /// Whether it shall be offered as it was read back.
    pub(super) fn confirms(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        circle: &OwnedRoomId,
        asked: &Topic,
    ) -> Result<Flow, TransactionError> {
        let Topic::ConfirmOffer { days, times, view: is_view, questions, .. } = asked else {
            return Ok(Flow::Passed);
        };
        let Some(yes) = said.heard.yes_or_later() else { return Ok(Flow::Passed) };
        let by = &said.person.user;
        let is_it = |topic: &Topic| matches!(topic, Topic::ConfirmOffer { .. });
        self.check_ins.people.withdraw(tx, by, is_it)?;
        let gathering = self.gathering(tx, circle)?.filter(|here| here.is_facilitator(by));
        let (Some(gathering), true) = (gathering, yes) else {
            return self.check_ins.answer(tx, said, &Phrase::OfferDropped);
        };
        match (is_view, times.as_slice()) {
            (true, [time, ..]) => self.offers_view(tx, said, circle, &gathering, days, *time),
            _ => {
                let offered = Offered { days, times, questions: questions.as_ref() };
                self.offers_plan(tx, said, circle, &gathering, offered)
            }
        }
    }

    fn offers_plan(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        circle: &OwnedRoomId,
        gathering: &Gathering,
        offered: Offered<'_>,
    ) -> Result<Flow, TransactionError> {
        let (made, by) = (tx.at(), said.person.user.clone());
        if offer(tx, circle)?.is_some_and(|earlier| !is_long_ago(earlier.made, made)) {
            return self.check_ins.answer(tx, said, &Phrase::OfferDropped);
        }
        let until = made.saturating_add(STANDS).unwrap_or(made);
        let told = self.plan_told(tx, gathering, &by, offered, &gathering.language)?;
        self.say(tx, circle, told);
        let (circle, over) = (circle.clone(), false);
        let (days, times) = (offered.days.clone(), offered.times.to_vec());
        let questions = offered.questions.cloned();
        let offer = Offer { circle, by, days, times, questions, made, until, over };
        Stored::Offer(offer.clone()).save(tx)?;
        self.offers_to_all(tx, &offer, gathering)?;
        let day = self.day(tx, &offer.by, until)?;
        let off = self.command(&said.reader.language, Command::OfferNoPlan, "");
        self.check_ins.answer(tx, said, &Phrase::OfferMade { day, off })
    }

    fn offers_view(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        circle: &OwnedRoomId,
        gathering: &Gathering,
        days: &Days,
        time: Time,
    ) -> Result<Flow, TransactionError> {
        let (made, by) = (tx.at(), said.person.user.clone());
        let earlier = view(tx, circle)?;
        if earlier.as_ref().is_some_and(|earlier| !is_long_ago(earlier.made, made)) {
            return self.check_ins.answer(tx, said, &Phrase::OfferDropped);
        }
        let told = self.view_told(tx, gathering, &by, (days, time), &gathering.language)?;
        self.say(tx, circle, told);
        let until = made.saturating_add(STANDS).unwrap_or(made);
        let view = View {
            circle: circle.clone(),
            by,
            days: days.clone(),
            time,
            zone: gathering.zone.clone().unwrap_or_else(|| "UTC".to_owned()),
            made,
            round: earlier.map_or(0, |earlier| earlier.round).saturating_add(1),
            people: Vec::new(),
            phase: Phase::Asking { until },
        };
        Stored::View(view.clone()).save(tx)?;
        self.asks_all(tx, &view, gathering)?;
        let day = self.day(tx, &view.by, until)?;
        let off = self.command(&said.reader.language, Command::OfferNoView, "");
        self.check_ins.answer(tx, said, &Phrase::ViewMade { day, off })
    }

    fn takes_offer_back(
        &self,
        tx: &mut Transaction<'_>,
        gathering: &Gathering,
        circle: &RoomId,
        by: &UserId,
    ) -> Result<(), TransactionError> {
        let Some(offer) = offer(tx, circle)?.filter(|offer| !offer.over) else {
            return self.check_ins.people.answer(tx, by, &Phrase::OfferNone);
        };
        let room = offer.circle.clone();
        self.ends_offer(tx, offer)?;
        let ended = self.paragraphs(&gathering.language, &[Phrase::OfferEnded]);
        self.say(tx, &room, ended);
        Ok(())
    }

    fn takes_view_back(
        &self,
        tx: &mut Transaction<'_>,
        gathering: &Gathering,
        circle: &RoomId,
        by: &UserId,
    ) -> Result<(), TransactionError> {
        let ended = Phase::Over { told: true };
        let Some(mut view) = view(tx, circle)?.filter(|view| view.phase != ended) else {
            return self.check_ins.people.answer(tx, by, &Phrase::OfferNone);
        };
        let room = view.circle.clone();
        self.forgets_agreements(tx, &room)?;
        view.people.clear();
        Stored::View(View { phase: ended, ..view }).save(tx)?;
        let ended = self.paragraphs(&gathering.language, &[Phrase::ViewEnded]);
        self.say(tx, &room, ended);
        Ok(())
    }
}

/// Whether something may be offered once more.
fn is_long_ago(made: Timestamp, now: Timestamp) -> bool {
    now.duration_since(made) >= APART
}
