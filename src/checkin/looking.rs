//! Looking back: what somebody has answered, for them alone, as text, as a picture and as a file.
//!
//! Nothing is counted, and a day without an answer is not mentioned.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};
use matrix_sdk::ruma::{UserId, serde::Base64};

use super::{
    CheckIns, Said,
    answers::{Answer, KEPT, OwnAnswer},
    diary::Diary,
    picture,
};
use crate::{
    core::{Attachment, Deed, Destination, Flow, Lane, Transaction, TransactionError},
    speech::{CheckInWord, Count, List, Phrase, Words, digits, markup},
};

/// So many days are shown, unless somebody asks for more.
const SHOWN: i64 = 30;
/// A message holds about this many bytes.
const LONGEST_PAGE: usize = 3_000;

impl CheckIns {
    /// "how have I been?", or the same with a number of days.
    pub(super) fn looks_back(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let days = match (rest.is_empty(), digits(rest).next()) {
            (true, _) => SHOWN,
            (false, Some(days)) => i64::from(days).clamp(1, KEPT),
            (false, None) => return Ok(Flow::Passed),
        };
        let user = &said.person.user;
        let answers = self.since(tx, said, diary, days)?;
        let shown = Count::try_from(days).unwrap_or_default();
        let own = self.own_since(tx, said, diary, days)?;
        if answers.is_empty() && own.is_empty() {
            return self.answer(tx, said, &Phrase::BeenNothing { days: shown });
        }
        let say = |phrase: &Phrase| self.people.speech().say(&said.reader.language, phrase);
        let mut pages = vec![say(&Phrase::Been { days: shown })];
        let weeks = answers.chunk_by(|one, next| monday(one.slot.day) == monday(next.slot.day));
        for line in weeks.map(|week| self.week(said, week)).chain(self.own_lines(said, &own)) {
            match pages.last_mut() {
                Some(last) if last.len() + line.len() < LONGEST_PAGE => {
                    last.push_str("\n\n");
                    last.push_str(&line);
                }
                _ => pages.push(line),
            }
        }
        for page in pages {
            self.people.answer_markdown(tx, user, page)?;
        }
        if let Some(content) = picture::draw(&answers) {
            let caption = markup::to_plain(&say(&Phrase::BeenPicture));
            hand(tx, user, "week.png".to_owned(), "image/png", content, caption);
        }
        let phrase = Phrase::BeenMore {
            file: self.word(CheckInWord::AsFile, &said.reader.language),
            forget: self.word(CheckInWord::ForgetAnswers, &said.reader.language),
        };
        self.answer(tx, said, &phrase)
    }

    /// The answers of a week in one line.
    fn week(&self, said: &Said<'_>, week: &[Answer]) -> String {
        let first = week.first().map(|answer| monday(answer.slot.day)).unwrap_or_default();
        let days = week.chunk_by(|one, next| one.slot.day == next.slot.day).map(|day| {
            let answers = day.iter().map(|answer| self.light_or_skip(answer.light, said));
            self.day(said, day.first().map(|answer| answer.slot.day), answers)
        });
        self.week_of(said, first, days)
    }

    /// A day of a week, and what was answered on it.
    fn day(
        &self,
        said: &Said<'_>,
        day: Option<Date>,
        answers: impl Iterator<Item = Words>,
    ) -> String {
        let (speech, language) = (self.people.speech(), &said.reader.language);
        let names = speech.weekdays(language);
        let weekday = day.and_then(|day| names.get(offset(day.weekday()))).cloned();
        let weekday = Words(weekday.unwrap_or_default());
        let answers = List::of(answers.map(|Words(answer)| answer));
        speech.say(language, &Phrase::BeenDay { weekday, answers })
    }

    fn week_of(&self, said: &Said<'_>, first: Date, days: impl Iterator<Item = String>) -> String {
        let (speech, language) = (self.people.speech(), &said.reader.language);
        let days = Words(days.collect::<Vec<_>>().join(" · "));
        let day = Words(speech.date(language, first, first));
        speech.say(language, &Phrase::BeenWeek { day, days })
    }

    /// What was answered to a group's own questions: each question, and below it its weeks.
    fn own_lines(&self, said: &Said<'_>, own: &[OwnAnswer]) -> Vec<String> {
        let mut lines = Vec::new();
        for (asked, answers) in by_question(own) {
            lines.push(format!("**{asked}**"));
            let weeks = answers.chunk_by(|one, next| monday(one.slot.day) == monday(next.slot.day));
            lines.extend(weeks.map(|week| {
                let first = week.first().map(|answer| monday(answer.slot.day)).unwrap_or_default();
                let days = week.chunk_by(|one, next| one.slot.day == next.slot.day).map(|day| {
                    let given = day.iter().map(|one| self.own_given(said, one.given.as_deref()));
                    self.day(said, day.first().map(|answer| answer.slot.day), given)
                });
                self.week_of(said, first, days)
            }));
        }
        lines
    }

    /// All that is kept, as a file.
    pub(super) fn looks_back_in_a_file(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
    ) -> Result<Flow, TransactionError> {
        let answers = self.since(tx, said, diary, KEPT)?;
        let own = self.own_since(tx, said, diary, KEPT)?;
        if answers.is_empty() && own.is_empty() {
            let days = Count::try_from(KEPT).unwrap_or_default();
            return self.answer(tx, said, &Phrase::BeenNothing { days });
        }
        let (speech, language) = (self.people.speech(), &said.reader.language);
        let say = |phrase: &Phrase| markup::to_plain(&speech.say(language, phrase));
        let mut text = String::new();
        let line = |day: Date, answer: Words| {
            let day = Words(speech.date_with_year(language, day));
            format!("{}\n", say(&Phrase::BeenFileLine { day, answer }))
        };
        for answer in &answers {
            text.push_str(&line(answer.slot.day, self.light_or_skip(answer.light, said)));
        }
        for (asked, answers) in by_question(&own) {
            text.push_str(&format!("\n{}\n", markup::to_plain(asked)));
            for answer in answers {
                let given = self.own_given(said, answer.given.as_deref());
                text.push_str(&line(answer.slot.day, given));
            }
        }
        let date = Words(said.reader.today.to_string());
        let name = say(&Phrase::BeenFileName { date });
        let caption = say(&Phrase::BeenFileCaption);
        let user = &said.person.user;
        hand(tx, user, name, "text/plain", text.into_bytes(), caption);
        Ok(Flow::Taken)
    }

    fn since(
        &self,
        tx: &Transaction<'_>,
        said: &Said<'_>,
        diary: &Diary,
        days: i64,
    ) -> Result<Vec<Answer>, TransactionError> {
        let first = said.reader.today.saturating_sub(days.days());
        let answers = diary.answers(tx, &said.person.user)?;
        Ok(answers.into_iter().filter(|answer| answer.slot.day > first).collect())
    }

    fn own_since(
        &self,
        tx: &Transaction<'_>,
        said: &Said<'_>,
        diary: &Diary,
        days: i64,
    ) -> Result<Vec<OwnAnswer>, TransactionError> {
        let first = said.reader.today.saturating_sub(days.days());
        let answers = diary.own_answers(tx, &said.person.user)?;
        Ok(answers.into_iter().filter(|answer| answer.slot.day > first).collect())
    }

    /// Erases all answers at once. The plan stays.
    pub(super) fn forgets_answers(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
    ) -> Result<Flow, TransactionError> {
        diary.forget_answers(tx, &said.person.user);
        if let Some(open) = &mut diary.open {
            open.answered = false;
        }
        self.waits(tx, said.person, diary)?;
        let off = self.word(CheckInWord::Off, &said.reader.language);
        let phrase = match diary.plan {
            Some(_) => Phrase::AnswersForgottenPlanStays { off },
            None => Phrase::AnswersForgotten,
        };
        self.answer(tx, said, &phrase)
    }
}

/// The answers to each question, in the order in which the questions were asked first. One that was
/// worded anew is another.
fn by_question(own: &[OwnAnswer]) -> Vec<(&str, Vec<&OwnAnswer>)> {
    let mut questions: Vec<(&str, Vec<&OwnAnswer>)> = Vec::new();
    for answer in own {
        let asked = answer.question.ask.as_str();
        match questions.iter_mut().find(|(other, _)| *other == asked) {
            Some((_, answers)) => answers.push(answer),
            None => questions.push((asked, vec![answer])),
        }
    }
    questions
}

/// The Monday of a day's week.
pub(super) fn monday(day: Date) -> Date {
    day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days())
}

/// How many days after Monday.
pub(super) fn offset(weekday: Weekday) -> usize {
    usize::try_from(weekday.to_monday_zero_offset()).unwrap_or_default()
}

fn hand(
    tx: &mut Transaction<'_>,
    user: &UserId,
    name: String,
    mime: &str,
    content: Vec<u8>,
    caption: String,
) {
    if content.len() > Attachment::MOST {
        return;
    }
    let (mime, content) = (mime.to_owned(), Base64::new(content));
    let file = Attachment { name, mime, content, caption };
    tx.send(Lane::Control, Destination::Private(user.to_owned()), Deed::Attach(file), None);
}
