//! The rules for the file in which a script was written first: it says what happens, so it must say
//! all of it, and it must be an exercise that a circle can be led through.

use std::collections::BTreeMap;

use crate::speech::Language;

use super::{
    lint::{ReadStep, Reading},
    mistake::{Fault, Faults},
    model::{
        Care, First, Kind, PrivateHarvest, RoundHarvest, Script, ScriptName, Step, WallHarvest,
    },
    settings::{Settings, Value},
    words::{Harvest, Key, KindWord},
};

/// How many must have written before a wall is shown, if the script does not say.
const AT_LEAST: u8 = 3;

/// Makes a script of the file in which it was written first. `None` only together with a fault.
pub(super) fn script(
    name: ScriptName,
    language: Language,
    reading: Reading,
    faults: &mut Faults,
) -> Option<Script> {
    check_whole(&reading, faults);
    let steps = reading.steps.iter().filter_map(|step| whole_step(step, faults)).collect();
    let header = &reading.header;
    let minutes = header.minutes();
    let care = header.get(care);
    if !faults.is_empty() {
        return None;
    }
    Some(Script {
        name,
        minutes: minutes?,
        care: care?,
        people: header.get(|value| {
            if let Value::People(people) = value { Some(people.clone()) } else { None }
        }),
        maps: header
            .get(|value| if let Value::Maps(maps) = value { Some(maps.clone()) } else { None })
            .unwrap_or_default(),
        lineage: header
            .get(|value| if let Value::Lineage(text) = value { Some(text.clone()) } else { None })
            .unwrap_or_default(),
        steps,
        source: language.clone(),
        texts: BTreeMap::from([(language, reading.text)]),
    })
}

fn care(value: &Value) -> Option<Care> {
    if let Value::Care(care) = value { Some(*care) } else { None }
}

/// The rules about a script as a whole.
fn check_whole(reading: &Reading, faults: &mut Faults) {
    let Reading { head, header, steps, .. } = reading;
    if !header.has(Key::Minutes) {
        faults.add(head, Fault::NoMinutes);
    }
    if !header.has(Key::Care) {
        faults.add(head, Fault::NoCare);
    }
    let Some((last, others)) = steps.split_last() else {
        // A step whose heading could not be read has been spoken of already.
        if !reading.tried_steps {
            faults.add(head, Fault::NoSteps);
        }
        return;
    };
    let sum = steps.iter().filter_map(|step| step.settings.minutes()).map(u32::from).sum();
    if let (Some(minutes), Some(span)) = (header.minutes(), header.span(Key::Minutes))
        && sum > u32::from(minutes)
    {
        faults.add(span, Fault::TooMuchTime { sum, minutes });
    }
    let early: Vec<_> = others.iter().filter(|step| step.kind == KindWord::Close).collect();
    for step in &early {
        faults.add(&step.heading, Fault::CloseNotLast);
    }
    if let (Some(care @ (Care::Amber | Care::Red)), Some(span)) =
        (header.get(care), header.span(Key::Care))
        && last.kind != KindWord::Close
        && early.is_empty()
    {
        faults.add(span, Fault::NoClose { care });
    }
}

/// Makes a step, for which everything that its kind needs must have been said.
fn whole_step(step: &ReadStep, faults: &mut Faults) -> Option<Step> {
    let ReadStep { heading, id, kind, settings } = step;
    let minutes = settings.minutes().unwrap_or_default();
    if *kind == KindWord::Pause && minutes == 0 && !settings.failed(Key::Minutes) {
        faults.add(heading, Fault::PauseWithoutMinutes);
    }
    let needs_harvest = kind.asks() && *kind != KindWord::Close;
    if needs_harvest && !settings.has(Key::Harvest) {
        faults.add(heading, Fault::NoHarvest { kind: *kind });
    }
    let kind = match (kind, settings.harvest()) {
        (KindWord::Say, _) => Kind::Say,
        (KindWord::Pause, _) => Kind::Pause,
        (KindWord::Close, _) => Kind::Close,
        (KindWord::Round, Some(Harvest::Group)) => round(RoundHarvest::Group, settings),
        (KindWord::Round, Some(Harvest::None)) => round(RoundHarvest::None, settings),
        (KindWord::Private, Some(Harvest::Own)) => Kind::Private { harvest: PrivateHarvest::Own },
        (KindWord::Private, Some(Harvest::None)) => Kind::Private { harvest: PrivateHarvest::None },
        (KindWord::Wall, Some(Harvest::Group)) => wall(WallHarvest::Group, settings),
        (KindWord::Wall, Some(Harvest::None)) => wall(WallHarvest::None, settings),
        (KindWord::Round | KindWord::Private | KindWord::Wall, _) => return None,
    };
    Some(Step { id: id.clone(), kind, minutes })
}

fn round(harvest: RoundHarvest, settings: &Settings) -> Kind {
    let first = |value: &Value| {
        if let Value::First(first) = value { Some(*first) } else { None }
    };
    Kind::Round { harvest, first: settings.get(first).unwrap_or(First::Facilitator) }
}

fn wall(harvest: WallHarvest, settings: &Settings) -> Kind {
    let people = |value: &Value| {
        if let Value::AtLeast(n) = value { Some(*n) } else { None }
    };
    Kind::Wall { harvest, at_least: settings.get(people).unwrap_or(AT_LEAST) }
}
