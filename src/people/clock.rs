//! Times of the day inside other words: `20:00`, `8.30`, `8h30`, `7`. One time alone, and all that
//! is said of times, is a matter of [`speech`](crate::speech).

use jiff::civil::Time;

use crate::speech::digits;

/// The times in a text, in their order: in digits of any script, whole hours or with minutes.
pub fn times_in(text: &str) -> Vec<Time> {
    let mut times = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(char::is_numeric) {
        let (before, from) = rest.split_at_checked(start).unwrap_or((rest, ""));
        let alone = before.chars().next_back().is_none_or(|c| !c.is_alphabetic());
        let (hour, behind) = leading_number(from);
        let (minute, behind) = match behind.strip_prefix([':', '.', 'h', 'H', '٫']) {
            Some(minutes) if minutes.starts_with(char::is_numeric) => {
                let (minute, behind) = leading_number(minutes);
                (minute, behind)
            }
            _ => (Some(0), behind.strip_prefix(['h', 'H']).unwrap_or(behind)),
        };
        rest = behind;
        if let (true, Some(hour), Some(minute)) = (alone, hour, minute)
            && !behind.starts_with(char::is_alphanumeric)
        {
            let hour = if hour == 24 { 0 } else { hour };
            times.extend(Time::new(hour, minute, 0, 0).ok());
        }
    }
    times
}

fn leading_number(text: &str) -> (Option<i8>, &str) {
    let end = text.find(|c: char| !c.is_numeric()).unwrap_or(text.len());
    let (number, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    (digits(number).next().and_then(|number| i8::try_from(number).ok()), rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        let times = times_in(text).into_iter();
        times.map(|time| time.strftime("%-H:%M").to_string()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn times_are_read_in_any_script() {
        assert_eq!(read("if I have not answered by 20:00, ask again at 20:30"), "20:00 20:30");
        assert_eq!(read("7 to 23"), "7:00 23:00");
        assert_eq!(read("8h30, 9h et 22.15"), "8:30 9:00 22:15");
        assert_eq!(read("من ٧:٠٠ إلى ٢٣:٠٠"), "7:00 23:00");
        assert_eq!(read("7-24"), "7:00 0:00");
        assert_eq!(read("25:00, 8:75, Ana2, 300"), "");
        assert_eq!(read(""), "");
    }
}
