//! Time zones by what people call them: `America/Bogota`, `Bogotá`, `new york`.
//!
//! The list is part of the program, so that a decision is the same on every machine.

use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::{script::likeliest, speech::plain};

/// What somebody meant by the name of a zone or of a city.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ZoneCalled {
    /// This zone, by its name in the list.
    Zone(String),
    /// None; up to three that come near.
    Near(Vec<String>),
}

/// The zone of this name in the list; UTC if there is none.
pub fn zone(name: Option<&str>) -> TimeZone {
    let found = name.and_then(|name| TimeZoneDatabase::bundled().get(name).ok());
    found.unwrap_or(TimeZone::UTC)
}

/// The zone that somebody calls so: by its whole name, or by its city.
pub fn zone_called(written: &str) -> ZoneCalled {
    let wanted = plain(written);
    let database = TimeZoneDatabase::bundled();
    // "Etc/GMT+5" means the opposite of what people think, and none is a place.
    let names: Vec<String> = database
        .available()
        .map(|name| name.as_str().to_owned())
        .filter(|name| name == "UTC" || (name.contains('/') && !name.starts_with("Etc/")))
        .collect();
    let whole = names.iter().find(|name| plain(name) == wanted);
    let mut cities = names.iter().filter(|name| city(name) == wanted);
    match (whole, cities.next(), cities.next()) {
        (Some(name), ..) | (None, Some(name), None) => ZoneCalled::Zone(name.clone()),
        (None, Some(first), Some(second)) => {
            let more = cities.next().cloned();
            ZoneCalled::Near([first.clone(), second.clone()].into_iter().chain(more).collect())
        }
        (None, None, _) => {
            let cities: Vec<String> = names.iter().map(|name| city(name)).collect();
            let mut near = Vec::new();
            for likely in likeliest(&wanted, cities.iter().map(String::as_str)) {
                let of = names.iter().find(|name| city(name) == likely && !near.contains(*name));
                near.extend(of.cloned());
            }
            ZoneCalled::Near(near)
        }
    }
}

fn city(name: &str) -> String {
    plain(name.rsplit('/').next().unwrap_or(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn called(written: &str) -> String {
        match zone_called(written) {
            ZoneCalled::Zone(name) => name,
            ZoneCalled::Near(near) => format!("near: {}", near.join(", ")),
        }
    }

    #[test]
    fn a_zone_is_known_by_its_name_and_by_its_city() {
        assert_eq!(called("America/Bogota"), "America/Bogota");
        assert_eq!(called(" bogotá "), "America/Bogota");
        assert_eq!(called("New York"), "America/New_York");
        assert_eq!(
            called("buenos aires"),
            "near: America/Argentina/Buenos_Aires, America/Buenos_Aires"
        );
        assert_eq!(called("utc"), "UTC");
        assert!(called("Belgrad").starts_with("near: Europe/Belgrade"), "{}", called("Belgrad"));
        assert_eq!(called("xyzzyqq"), "near: ");
        assert_eq!(called(""), "near: ");
    }

    #[test]
    fn what_is_in_no_list_is_utc() {
        assert_eq!(zone(Some("America/Bogota")).iana_name(), Some("America/Bogota"));
        assert_eq!(zone(Some("Nowhere")), TimeZone::UTC);
        assert_eq!(zone(None), TimeZone::UTC);
    }
}
