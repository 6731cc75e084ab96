//! What a message of Kolo's about an alert says, told from its words.

use std::sync::LazyLock;

use crate::{
    circle::tests::SPEECH,
    speech::{Language, Names, Phrase, Words},
};

/// What somebody read. A number is whom it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saw {
    // What contacts read.
    Asked {
        forced: bool,
    },
    YouLead,
    OtherLeads(usize),
    SomebodyLeads(usize),
    Still,
    LeadLost,
    AskedNoMore,
    /// A part of the message, not all of it.
    Forced,
    Clear,
    FalseAlarm,
    ClearAfterForce,
    NeverEnded,
    // What the person reads.
    WithServer(Vec<usize>),
    HasIt(usize),
    HasItToo(usize, usize),
    Acts(usize),
    Done(usize),
    NotHeard(usize),
    NobodyYet,
    NobodyAtAll,
    NobodyLeft,
    AllAsleep,
    Probe,
    NeverEndedByYou,
    Stopped,
    Goes,
    Ended,
    NoneOpen,
    Other,
}

impl Saw {
    /// How an alert ends, for a contact.
    pub fn is_end(&self) -> bool {
        matches!(self, Self::Clear | Self::FalseAlarm | Self::ClearAfterForce | Self::NeverEnded)
    }

    /// What a person reads of how their alert goes on, without having written anything.
    pub fn is_progress(&self) -> bool {
        matches!(
            self,
            Self::WithServer(_)
                | Self::HasIt(_)
                | Self::HasItToo(..)
                | Self::Acts(_)
                | Self::Done(_)
                | Self::NotHeard(_)
                | Self::NobodyYet
                | Self::NobodyAtAll
                | Self::NobodyLeft
                | Self::AllAsleep
                | Self::Probe
                | Self::NeverEndedByYou
                | Self::Goes
        )
    }
}

/// Words between which something stands that changes from one message to the next.
struct Shape(Vec<String>);

const VALUE: &str = "qqq";

impl Shape {
    fn of(phrase: &Phrase) -> Self {
        let said = without_isolates(&SPEECH.say(&Language::english(), phrase));
        Self(said.split(VALUE).map(ToOwned::to_owned).collect())
    }

    /// What stands between the words, if they are these; more may stand behind them.
    fn found_in(&self, text: &str) -> Option<Vec<String>> {
        let (first, rest) = self.0.split_first()?;
        let mut left = text.strip_prefix(first.as_str())?;
        let mut values = Vec::new();
        for (number, part) in rest.iter().enumerate() {
            let is_last = number + 1 == rest.len();
            let at =
                if is_last && part.is_empty() { left.len() } else { left.find(part.as_str())? };
            values.push(left.get(..at)?.to_owned());
            left = left.get(at + part.len()..)?;
        }
        // Nobody's name is of several words here.
        let is_name = |value: &String| !first.is_empty() || !value.contains(' ');
        values.first().is_none_or(is_name).then_some(values)
    }
}

fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Everybody whose name stands in some words: they are called p0, p1 and so on.
fn people_in(words: &str) -> Vec<usize> {
    let names = words.split(|c: char| !c.is_alphanumeric());
    names.filter_map(|name| name.strip_prefix('p')?.parse().ok()).collect()
}

type Means = fn(&[usize]) -> Option<Saw>;

static SHAPES: LazyLock<Vec<(Shape, Means)>> = LazyLock::new(|| {
    let name = || VALUE.to_owned();
    let word = || Words(VALUE.to_owned());
    let names = || Names(vec![name()]);
    let account = name;
    let phrases: Vec<(Phrase, Means)> = vec![
        (Phrase::CarryAlert { name: name(), account: account(), time: word() }, |_| {
            Some(Saw::Asked { forced: false })
        }),
        (Phrase::CarryAlertAgain { name: name(), account: account(), time: word() }, |_| {
            Some(Saw::Asked { forced: false })
        }),
        (
            Phrase::CarryYouLead {
                name: name(),
                acting: word(),
                done: word(),
                hand: word(),
                time: word(),
            },
            |_| Some(Saw::YouLead),
        ),
        (Phrase::CarryOtherLeads { lead: name() }, |who| Some(Saw::OtherLeads(*who.first()?))),
        (Phrase::CarrySomebodyLeads { lead: name(), name: name() }, |who| {
            Some(Saw::SomebodyLeads(*who.first()?))
        }),
        (Phrase::CarryStill { name: name(), time: word() }, |_| Some(Saw::Still)),
        (Phrase::CarryLeadLost { name: name() }, |_| Some(Saw::LeadLost)),
        (Phrase::CarryNobodyAskedMore { name: name() }, |_| Some(Saw::AskedNoMore)),
        (Phrase::CarryForced { name: name() }, |_| Some(Saw::Forced)),
        (Phrase::CarryAllClear { name: name(), time: word() }, |_| Some(Saw::Clear)),
        (Phrase::CarryFalseAlarm { name: name(), time: word() }, |_| Some(Saw::FalseAlarm)),
        (Phrase::CarryClearAfterForce { name: name(), time: word() }, |_| {
            Some(Saw::ClearAfterForce)
        }),
        (Phrase::CarryNeverEnded { name: name() }, |_| Some(Saw::NeverEnded)),
        (Phrase::CarryWithServer { names: names() }, |who| Some(Saw::WithServer(who.to_vec()))),
        (Phrase::CarryWithServerToo { names: names() }, |who| Some(Saw::WithServer(who.to_vec()))),
        (Phrase::CarryHasItToo { name: name(), time: word(), lead: name() }, |who| {
            Some(Saw::HasItToo(*who.first()?, *who.get(1)?))
        }),
        (Phrase::CarryHasIt { name: name(), time: word() }, |who| Some(Saw::HasIt(*who.first()?))),
        (Phrase::CarryActs { name: name(), time: word() }, |who| Some(Saw::Acts(*who.first()?))),
        (Phrase::CarryDone { name: name(), time: word() }, |who| Some(Saw::Done(*who.first()?))),
        (Phrase::CarryNotHeard { name: name() }, |who| Some(Saw::NotHeard(*who.first()?))),
        (Phrase::CarryNobodyYet { time: word() }, |_| Some(Saw::NobodyYet)),
        (Phrase::CarryNobodyAtAll, |_| Some(Saw::NobodyAtAll)),
        (Phrase::CarryNobodyLeft, |_| Some(Saw::NobodyLeft)),
        (Phrase::CarryAllAsleep { name: name(), time: word(), names: names() }, |_| {
            Some(Saw::AllAsleep)
        }),
        (Phrase::CarryProbe, |_| Some(Saw::Probe)),
        (Phrase::CarryNeverEndedByYou, |_| Some(Saw::NeverEndedByYou)),
        (Phrase::RaiseStopped, |_| Some(Saw::Stopped)),
        (Phrase::RaiseGoes { names: names(), end: word(), quiet: word() }, |_| Some(Saw::Goes)),
        (Phrase::RaiseGoesWord { names: names(), quiet: word() }, |_| Some(Saw::Goes)),
        (Phrase::RaiseEnded, |_| Some(Saw::Ended)),
        (Phrase::RaiseEndedFalse, |_| Some(Saw::Ended)),
        (Phrase::RaiseNoneOpen, |_| Some(Saw::NoneOpen)),
    ];
    phrases.into_iter().map(|(phrase, means)| (Shape::of(&phrase), means)).collect()
});

static FORCED: LazyLock<String> = LazyLock::new(|| {
    let said = SPEECH.say(&Language::english(), &Phrase::CarryForced { name: VALUE.to_owned() });
    without_isolates(&said).split(VALUE).nth(1).unwrap().to_owned()
});

/// What this says.
pub fn seen_in(markdown: &str) -> Saw {
    let text = without_isolates(markdown);
    let seen = SHAPES.iter().find_map(|(shape, means)| {
        let people: Vec<usize> =
            shape.found_in(&text)?.iter().flat_map(|value| people_in(value)).collect();
        means(&people)
    });
    match seen {
        Some(Saw::Asked { .. }) => Saw::Asked { forced: text.contains(FORCED.as_str()) },
        Some(seen) => seen,
        None => Saw::Other,
    }
}
