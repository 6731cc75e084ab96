//! The maps of what exercises are for, and the marks that stand for their rows.
//!
//! Somebody looks for an exercise by one of six maps. A script says under `maps` which of their rows
//! it serves. The list is closed, so that the page of the library and a proposal after a vote miss
//! nothing for a slip of the pen. What a row is in words stands in `prompts/<lang>/library.ftl`.

/// A way of looking at what exercises are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Map {
    /// Its name, by which its words are found.
    pub name: &'static str,
    /// The mark of each row, in their order.
    pub marks: &'static [&'static str],
}

/// All maps.
pub const MAPS: [Map; 6] = [
    Map { name: "objectives", marks: &["A", "B", "C", "D"] },
    Map { name: "core", marks: &["S", "T", "E", "V"] },
    Map { name: "dimensions", marks: &["1", "2", "3", "4", "5"] },
    Map { name: "lines", marks: &["L1", "Ld", "L2", "L3"] },
    Map { name: "wellbeing", marks: &["w1", "w2", "w3", "w4", "w5", "w6", "w7", "w8"] },
    Map { name: "coaching", marks: &["K1", "K2", "K3", "K4", "K5", "K6"] },
];

/// Whether `written` is the mark of a row, letter by letter.
pub(super) fn is_mark(written: &str) -> bool {
    MAPS.iter().any(|map| map.marks.contains(&written))
}
