//! Plans over clock changes, journeys, leap days and times in which Kolo was away.

use jiff::{
    civil::{Date, Weekday, date, time},
    tz::{Offset, TimeZoneDatabase, TimeZoneTransition},
};
use proptest::prelude::*;

use super::*;

fn plan(days: Days, times: &[Time], zone: &str) -> Plan {
    let (times, zone) = (times.to_vec(), zone.to_owned());
    Plan { days, times, zone, quiet: None, away_until: None, holidays: Vec::new(), rested: None }
}

fn at(name: &str, text: &str) -> Timestamp {
    let wall: DateTime = text.parse().unwrap();
    wall.to_zoned(zone(Some(name))).unwrap().timestamp()
}

/// The next so many slots, as clocks there show them.
fn shown(plan: &Plan, from: Timestamp, count: usize) -> Vec<String> {
    let there = zone(Some(&plan.zone));
    let (mut last, mut now) = (None, from);
    let mut shown = Vec::new();
    for _ in 0..count {
        let Some(due) = plan.next(last, now) else { break };
        shown.push(due.at.to_zoned(there.clone()).strftime("%a %F %H:%M %z").to_string());
        (last, now) = (Some(due.slot), due.at);
    }
    shown
}

#[test]
fn a_time_that_does_not_exist_is_asked_at_the_first_moment_after_the_gap() {
    let daily = plan(Days::Daily, &[time(2, 30, 0, 0)], "Europe/Belgrade");
    assert_eq!(
        shown(&daily, at("Europe/Belgrade", "2027-03-27T00:00"), 3),
        ["Sat 2027-03-27 02:30 +0100", "Sun 2027-03-28 03:00 +0200", "Mon 2027-03-29 02:30 +0200"]
    );
}

#[test]
fn a_time_that_comes_twice_is_asked_at_the_first() {
    let daily = plan(Days::Daily, &[time(2, 30, 0, 0)], "Europe/Belgrade");
    assert_eq!(
        shown(&daily, at("Europe/Belgrade", "2027-10-31T00:00"), 2),
        ["Sun 2027-10-31 02:30 +0200", "Mon 2027-11-01 02:30 +0100"]
    );
}

#[test]
fn two_times_in_one_gap_are_asked_about_once() {
    let times = [time(2, 10, 0, 0), time(2, 50, 0, 0), time(3, 0, 0, 0)];
    let daily = plan(Days::Daily, &times, "Europe/Belgrade");
    let from = at("Europe/Belgrade", "2027-03-27T04:00");
    assert_eq!(
        shown(&daily, from, 2),
        ["Sun 2027-03-28 03:00 +0200", "Mon 2027-03-29 02:10 +0200"]
    );
    let gap = at("Europe/Belgrade", "2027-03-28T03:00");
    let due = daily.due(None, gap).unwrap();
    assert_eq!(due.slot, Slot { day: date(2027, 3, 28), time: 2 });
    assert_eq!(daily.due(Some(due.slot), gap), None);
}

#[test]
fn a_day_that_does_not_exist_is_not_made_up_for() {
    let daily = plan(Days::Daily, &[time(8, 0, 0, 0)], "Pacific/Apia");
    assert_eq!(
        shown(&daily, at("Pacific/Apia", "2011-12-29T00:00"), 2),
        ["Thu 2011-12-29 08:00 -1000", "Sat 2011-12-31 08:00 +1400"]
    );
}

#[test]
fn quiet_hours_days_off_and_holidays_are_left_out() {
    let mut daily = plan(Days::Daily, &[time(8, 0, 0, 0), time(23, 0, 0, 0)], "UTC");
    daily.quiet = Some(Hours { from: time(22, 0, 0, 0), to: time(7, 0, 0, 0) });
    daily.away_until = Some(date(2027, 1, 4));
    daily.holidays = vec![date(2027, 1, 5)];
    assert_eq!(
        shown(&daily, at("UTC", "2027-01-01T00:00"), 2),
        ["Mon 2027-01-04 08:00 +0000", "Wed 2027-01-06 08:00 +0000"]
    );
    assert_eq!(daily.in_quiet_hours().collect::<Vec<_>>(), [time(23, 0, 0, 0)]);
    daily.quiet = Some(Hours { from: time(7, 0, 0, 0), to: time(6, 0, 0, 0) });
    assert_eq!(daily.next(None, at("UTC", "2027-01-01T00:00")), None);
}

#[test]
fn a_gap_pushes_nobody_into_their_quiet_hours() {
    let mut daily = plan(Days::Daily, &[time(2, 30, 0, 0)], "Europe/Belgrade");
    daily.quiet = Some(Hours { from: time(3, 0, 0, 0), to: time(7, 0, 0, 0) });
    assert_eq!(
        shown(&daily, at("Europe/Belgrade", "2027-03-27T04:00"), 1),
        ["Mon 2027-03-29 02:30 +0200"]
    );
}

#[test]
fn days_of_the_week_and_every_so_many_days_go_over_a_leap_day() {
    let from = at("UTC", "2028-02-27T00:00");
    let on = |days| shown(&plan(days, &[time(9, 0, 0, 0)], "UTC"), from, 3);
    assert_eq!(
        on(Days::Every { days: 2, from: date(2028, 2, 27) }),
        ["Sun 2028-02-27 09:00 +0000", "Tue 2028-02-29 09:00 +0000", "Thu 2028-03-02 09:00 +0000"]
    );
    assert_eq!(
        on(Days::on(Weekday::Tuesday)),
        ["Tue 2028-02-29 09:00 +0000", "Tue 2028-03-07 09:00 +0000", "Tue 2028-03-14 09:00 +0000"]
    );
    assert_eq!(
        on(Days::weekdays()).first().map(String::as_str),
        Some("Mon 2028-02-28 09:00 +0000")
    );
    let past = Days::Every { days: 2, from: date(2028, 2, 27) };
    let seen = past.seen_from(date(2028, 3, 1));
    assert_eq!(seen, Days::Every { days: 2, from: date(2028, 3, 2) });
}

#[test]
fn whoever_flies_west_over_the_date_line_is_not_asked_twice_for_a_day() {
    let daily = plan(Days::Daily, &[time(8, 0, 0, 0)], "Pacific/Kiritimati");
    let asked = daily.next(None, at("Pacific/Kiritimati", "2027-05-03T07:00")).unwrap();
    let there = daily.moved("Pacific/Honolulu", Some(asked.at));
    let next = there.next(Some(asked.slot), asked.at).unwrap();
    assert_eq!(asked.slot.day, date(2027, 5, 3));
    assert_eq!(next.at, at("Pacific/Honolulu", "2027-05-04T08:00"));
}

#[test]
fn whoever_flies_east_is_asked_again_four_hours_later_at_the_earliest() {
    let times = [time(8, 0, 0, 0), time(20, 0, 0, 0)];
    let daily = plan(Days::Daily, &times, "America/Bogota");
    let asked = daily.next(None, at("America/Bogota", "2027-05-03T07:00")).unwrap();
    // It was 18:00 in Tashkent, where 20:00 comes two hours later.
    let there = daily.moved("Asia/Tashkent", Some(asked.at));
    let next = there.next(Some(asked.slot), asked.at).unwrap();
    assert_eq!(next.at, at("Asia/Tashkent", "2027-05-04T08:00"));
    let near = daily.moved("Europe/Lisbon", Some(asked.at));
    let next = near.next(Some(asked.slot), asked.at).unwrap();
    assert_eq!(next.at, at("Europe/Lisbon", "2027-05-03T20:00"));
    assert_eq!(daily.moved("America/Bogota", Some(asked.at)), daily);
}

#[test]
fn what_was_due_while_kolo_was_away_is_asked_late_only_a_little() {
    let times = [time(8, 0, 0, 0), time(9, 0, 0, 0), time(20, 0, 0, 0)];
    let mut daily = plan(Days::Daily, &times, "UTC");
    let day = date(2027, 5, 3);
    let due = |plan: &Plan, last: Option<Slot>, wall: &str| {
        plan.due(last, at("UTC", wall)).map(|due| due.slot)
    };
    let slot = |time| Some(Slot { day, time });
    assert_eq!(due(&daily, None, "2027-05-03T07:59"), None);
    assert_eq!(due(&daily, None, "2027-05-03T08:00"), slot(0));
    assert_eq!(due(&daily, None, "2027-05-03T09:59"), slot(1));
    assert_eq!(due(&daily, slot(1), "2027-05-03T09:59"), None);
    assert_eq!(due(&daily, None, "2027-05-03T10:59"), slot(1));
    assert_eq!(due(&daily, None, "2027-05-03T11:00"), None);
    daily.times = vec![time(23, 30, 0, 0)];
    assert_eq!(due(&daily, None, "2027-05-04T01:29"), slot(0));
    assert_eq!(due(&daily, None, "2027-05-04T01:30"), None);
    daily.quiet = Some(Hours { from: time(0, 0, 0, 0), to: time(6, 0, 0, 0) });
    assert_eq!(due(&daily, None, "2027-05-04T00:10"), None);
    assert_eq!(due(&daily, None, "2027-05-03T23:59"), slot(0));
}

#[test]
fn a_day_beyond_all_plans_has_no_next_slot() {
    let now = at("UTC", "2027-01-01T00:00");
    let mut daily = plan(Days::Daily, &[time(8, 0, 0, 0)], "UTC");
    let last = Slot { day: Date::MAX, time: 0 };
    assert_eq!(daily.next(Some(last), now), None);
    assert_eq!(daily.next(None, Timestamp::MAX), None);
    daily.away_until = Some(date(9000, 1, 1));
    assert_eq!(daily.next(None, now), None);
    daily.away_until = None;
    daily.days = Days::Weekly([false; 7]);
    assert_eq!(daily.next(None, now), None);
    daily.days = Days::Every { days: 2, from: Date::MAX };
    assert_eq!(daily.next(None, now), None);
    daily.days = Days::Every { days: 0, from: Date::MIN };
    assert_eq!(daily.next(None, now).map(|due| due.slot.day), Some(date(2027, 1, 1)));
}

/// When a slot beside this one change of clocks is due: before it if clocks showed the time then,
/// and otherwise after it, but not earlier than the change itself.
fn beside(change: &Change, wall: DateTime) -> Timestamp {
    let by = |offset: Offset| offset.to_timestamp(wall).unwrap();
    let before = by(change.before);
    if before < change.at { before } else { by(change.after).max(change.at) }
}

struct Change {
    zone: String,
    at: Timestamp,
    before: Offset,
    after: Offset,
}

/// Every change of clocks in every zone of the list, from 2026 to 2036.
fn changes() -> Vec<Change> {
    let (from, to) = (at("UTC", "2026-01-01T00:00"), at("UTC", "2037-01-01T00:00"));
    let mut all = Vec::new();
    for name in TimeZoneDatabase::bundled().available() {
        let zone = zone(Some(name.as_str()));
        let mut before = zone.to_offset(from);
        let of_years = |change: &TimeZoneTransition<'_>| change.timestamp() < to;
        for change in zone.following(from).take_while(of_years) {
            let (zone, at, after) = (name.as_str().to_owned(), change.timestamp(), change.offset());
            all.push(Change { zone, at, before, after });
            before = after;
        }
    }
    all
}

#[test]
fn in_every_zone_each_slot_beside_each_change_of_clocks_comes_once_and_on_time() {
    let changes = changes();
    assert!(changes.len() > 3_000, "{}", changes.len());
    for change in &changes {
        let [old, new] = [change.before, change.after].map(|by| by.to_datetime(change.at));
        // In the middle of the gap or of what comes twice, or simply at the change.
        let middle = old + old.duration_until(new) / 2;
        let mut times = vec![old.time(), middle.time(), time(12, 0, 0, 0)];
        times.sort();
        times.dedup();
        let daily = plan(Days::Daily, &times, &change.zone);
        let first = old.date().checked_sub(1.day()).unwrap();
        let start = beside(change, first.to_datetime(Time::MIN)) - SignedDuration::from_secs(1);
        let mut expected: Vec<Timestamp> = Vec::new();
        for day in 0..3_i64 {
            let day = first.checked_add(day.days()).unwrap();
            expected.extend(times.iter().map(|time| beside(change, day.to_datetime(*time))));
        }
        expected.dedup();
        assert!(expected.is_sorted(), "{}", change.zone);
        let (mut last, mut now) = (None, start);
        for at in expected {
            let due = daily.next(last, now).unwrap();
            assert_eq!(due.at, at, "{} {}", change.zone, change.at);
            let asked = daily.due(last, at).unwrap();
            assert_eq!(asked.at, at, "{} {}", change.zone, change.at);
            (last, now) = (Some(asked.slot), at);
        }
    }
}

fn any_time() -> impl Strategy<Value = Time> {
    (0..24_i8, 0..60_i8).prop_map(|(hour, minute)| time(hour, minute, 0, 0))
}

fn any_days() -> impl Strategy<Value = Days> {
    let from = (0..400_i64).prop_map(|days| date(2026, 6, 1).saturating_add(days.days()));
    prop_oneof![
        Just(Days::Daily),
        any::<[bool; 7]>().prop_map(Days::Weekly),
        (2..=30_i8, from).prop_map(|(days, from)| Days::Every { days, from }),
    ]
}

fn any_zone() -> impl Strategy<Value = String> {
    let names: Vec<String> =
        TimeZoneDatabase::bundled().available().map(|name| name.as_str().to_owned()).collect();
    prop::sample::select(names)
}

prop_compose! {
    fn any_plan()(
        days in any_days(),
        mut times in prop::collection::vec(any_time(), 1..=3),
        zone in any_zone(),
        quiet in prop::option::of((any_time(), any_time())),
        away in prop::option::of(0..40_i64),
        off in prop::collection::vec(0..60_i64, 0..4),
    ) -> Plan {
        times.sort();
        times.dedup();
        let day = |days: i64| date(2027, 3, 1).saturating_add(days.days());
        Plan {
            quiet: quiet.map(|(from, to)| Hours { from, to }),
            away_until: away.map(day),
            holidays: off.into_iter().map(day).collect(),
            ..plan(days, &times, &zone)
        }
    }
}

/// What must hold of everything that is ever asked.
fn is_right(plan: &Plan, due: &Due) -> Result<(), TestCaseError> {
    let here = due.at.to_zoned(zone(Some(&plan.zone)));
    let wall = due.slot.day.to_datetime(*plan.times.get(due.slot.time).unwrap());
    let forward = here.datetime() > wall;
    if forward {
        let before = due.at - SignedDuration::from_secs(1);
        let before = before.to_zoned(zone(Some(&plan.zone))).datetime();
        prop_assert!(before < wall, "only a gap brings it later: {} {}", before, wall);
    } else {
        prop_assert_eq!(here.datetime(), wall);
    }
    prop_assert!(plan.days.has(due.slot.day));
    prop_assert!(!plan.is_quiet(due.at));
    prop_assert!(plan.away_until.is_none_or(|until| due.slot.day >= until));
    prop_assert!(!plan.holidays.contains(&due.slot.day));
    Ok(())
}

proptest! {
    #[test]
    fn of_any_plan_each_slot_comes_once_in_its_order_and_in_its_time(
        plan in any_plan(), start in 0..90_i64,
    ) {
        let mut now = at("UTC", "2027-03-01T00:00") + SignedDuration::from_hours(24 * start);
        let mut last = None;
        for _ in 0..12 {
            let Some(due) = plan.next(last, now) else { break };
            prop_assert!(due.at > now);
            prop_assert!(last.is_none_or(|last| due.slot > last));
            is_right(&plan, &due)?;
            // Nothing that could have been asked lies between.
            let middle = now + now.duration_until(due.at) / 2;
            prop_assert_eq!(plan.next(last, middle), Some(due));
            prop_assert!(plan.due(last, due.at).is_some());
            (last, now) = (Some(due.slot), due.at);
        }
    }

    #[test]
    fn on_any_journey_no_slot_comes_twice_and_none_too_soon(
        plan in any_plan(),
        journeys in prop::collection::vec((any_zone(), 0..50_i64, any::<bool>()), 1..8),
    ) {
        let mut plan = Plan { days: Days::Daily, quiet: None, away_until: None, ..plan };
        let mut now = at("UTC", "2027-03-01T00:00");
        let mut last: Option<Due> = None;
        for (zone, hours, asked) in journeys {
            if asked && let Some(due) = plan.next(last.map(|last| last.slot), now) {
                prop_assert!(last.is_none_or(|last| due.slot > last.slot));
                let moved = plan.rested.is_some();
                if let (true, Some(last)) = (moved, last) {
                    prop_assert!(due.at.duration_since(last.at) >= APART);
                }
                is_right(&plan, &due)?;
                (last, now) = (Some(due), due.at);
                plan.rested = None;
            }
            now += SignedDuration::from_hours(hours);
            plan = plan.moved(&zone, last.map(|last| last.at));
        }
    }

    #[test]
    fn whenever_kolo_comes_back_at_most_one_slot_is_asked_and_none_late(
        plan in any_plan(), away in 0..200_i64, minutes in 0..1_440_i64,
    ) {
        let start = at("UTC", "2027-03-20T00:00");
        let now = start + SignedDuration::from_mins(away * 60 + minutes);
        if let Some(due) = plan.due(None, now) {
            prop_assert!(due.at <= now && now.duration_since(due.at) < TOO_LATE);
            prop_assert!(!plan.is_quiet(now));
            is_right(&plan, &due)?;
            prop_assert_eq!(plan.due(Some(due.slot), now), None);
        }
    }
}
