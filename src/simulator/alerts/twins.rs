//! The same world with the one word and with the other: what the person reads does not tell them apart.

use super::{
    chronicle::{Chronicle, Family, Heard, Said, stamp},
    life::Means,
    play::{Scale, live},
};

/// What differs in what somebody reads who writes the second word, and who writes the first instead; as
/// long as they do not raise another.
pub fn differ(seed: u64, scale: Scale) -> Option<String> {
    // In a storm chance falls differently where more messages leave.
    let scale = Scale { storms: false, ..scale };
    let forced = live(seed, scale);
    let safe = live(seed, Scale { safe: true, ..scale });
    forced.families.iter().find_map(|family| differs(&forced, &safe, family))
}

fn differs(forced: &Chronicle, safe: &Chronicle, family: &Family) -> Option<String> {
    let until = until_they_part(forced, family)?;
    let read = |chronicle: &Chronicle| -> Vec<(i64, String)> {
        let theirs = |said: &&Said| said.to == family.person && said.at < until;
        let said = chronicle.said.values().filter(theirs);
        said.map(|said| (said.at, said.text.clone())).collect()
    };
    let (one, other) = (read(forced), read(safe));
    let found = one.iter().zip(&other).find(|(one, other)| one != other);
    let found = found.map(|(one, other)| {
        format!(
            "p{} reads {:?} at {}, and with the other word {other:?}",
            family.person,
            one.1,
            stamp(one.0)
        )
    });
    found.or_else(|| {
        (one.len() != other.len()).then(|| {
            format!(
                "p{} reads {} messages, and {} with the other word",
                family.person,
                one.len(),
                other.len()
            )
        })
    })
}

/// When somebody raises another alert after they have written the second word for the first time.
fn until_they_part(chronicle: &Chronicle, family: &Family) -> Option<i64> {
    let mut written = chronicle.heard.iter().filter_map(|(at, heard)| match heard {
        Heard::Word { who, means, .. } if *who == family.person => Some((*at, means)),
        _ => None,
    });
    written.find(|(_, means)| **means == Means::SecondWord)?;
    let next = written.find(|(_, means)| matches!(means, Means::Raises(_)));
    Some(next.map_or(chronicle.ends, |(at, _)| at))
}
