//! Three days with the same five people, on a clock on which they pass in minutes.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use jiff::SignedDuration;
use kolo::{
    PROMPTS,
    cli::run,
    config::Config,
    ops::{sandbox::HeardMessage, world::Clock},
    script::{ArcName, Kind, Library},
    speech::{Language, markup},
};
use matrix_sdk::ruma::OwnedRoomId;
use tokio::time::{Instant, sleep};

use crate::{
    clock::FastClock,
    town::{Circle, Kolo, LENA, MIRA, test},
};

const FIVE: [&str; 5] = ["Lena", "Mira", "Joy", "Ana", "Tarek"];
/// When nobody has heard anything for so long, nothing more comes by itself.
const QUIET: Duration = Duration::from_millis(250);
/// What Kolo has not read by then went into a small group's room that it had left.
const LOST: Duration = Duration::from_secs(5);
/// Longer than any of it takes where builds run beside.
const PATIENCE: Duration = Duration::from_secs(1_500);

/// The questions of all scripts, as a client shows them, and whether the answer is its author's
/// alone.
fn questions(library: &Library) -> Vec<(String, bool)> {
    let language = Language::english();
    let mut questions = Vec::new();
    for script in library.iter() {
        for step in &script.steps {
            let own = matches!(step.kind, Kind::Private { .. } | Kind::Close);
            let text = script.step_text(&language, &step.id).unwrap();
            let shown = text.ask.iter().map(|ask| (markup::to_plain(ask), own));
            questions.extend(shown);
        }
    }
    questions
}

/// The highest number that a message offers.
fn offered(text: &str) -> usize {
    let mut highest = 0;
    for part in text.split(['·', '\n', '?', '.', ':']) {
        let number: String = part.trim().chars().take_while(char::is_ascii_digit).collect();
        if number.parse() == Ok(highest + 1) {
            highest += 1;
        }
    }
    if highest > 1 { highest } else { 0 }
}

/// Whether Kolo turns to somebody else in a small group.
fn is_for_another(name: &str, text: &str) -> bool {
    let calls = |name: &str| text.contains(&format!("{name}, "));
    !calls(name) && FIVE.iter().any(|other| calls(other))
}

/// The five, who answer what they read.
struct Five {
    circle: Circle,
    clock: Arc<FastClock>,
    questions: Vec<(String, bool)>,
    /// How much each has read.
    read: [usize; 5],
    /// What each read last in private, and how often.
    last: [(String, usize); 5],
    /// What somebody wrote for themselves alone, and who.
    own: BTreeMap<String, usize>,
    count: usize,
    /// How many messages they have written.
    written: usize,
    /// How many items of the agenda have begun.
    started: usize,
    /// How often Lena has gone on since.
    led: usize,
}

impl Five {
    async fn gather(kolo: Kolo, library: &Library, clock: Arc<FastClock>) -> Self {
        Self {
            clock,
            circle: Circle::with(kolo, &FIVE, "arc").await,
            questions: questions(library),
            read: [0; 5],
            last: Default::default(),
            own: BTreeMap::new(),
            count: 0,
            written: 0,
            started: 0,
            led: 0,
        }
    }

    /// Everybody reads what is new, and answers it. Whether there was anything.
    async fn read(&mut self) -> bool {
        let mut new = false;
        for at in 0..FIVE.len() {
            let heard = self.circle.people[at].all_heard();
            let unread = heard[self.read[at]..].to_vec();
            self.read[at] = heard.len();
            new |= !unread.is_empty();
            for message in unread {
                if message.sender == self.circle.kolo.account {
                    self.answer(at, &message).await;
                }
            }
        }
        new
    }

    /// Reads and answers until Kolo has read everything, and it is quiet.
    async fn live(&mut self) {
        let (mut news, mut quiet) = (Instant::now(), Instant::now());
        while quiet.elapsed() < QUIET {
            if self.read().await {
                news = Instant::now();
            }
            let unread = self.clock.read() < self.written;
            if news.elapsed() < LOST && (unread || news > quiet) {
                quiet = Instant::now();
            }
            sleep(Duration::from_millis(20)).await;
        }
        self.written = self.clock.read();
    }

    async fn answer(&mut self, at: usize, message: &HeardMessage) {
        let text = message.text.clone().expect("something could not be read");
        let name = FIVE[at];
        let turn = ["the word is yours", "it is your turn"];
        let says = if turn.iter().any(|turn| text.contains(&format!("{name}, {turn}"))) {
            Some(format!("{}. done", self.something()))
        } else if message.room == self.circle.room
            || is_for_another(name, &text)
            || text.contains("I have your line")
        {
            None
        } else if text.contains("!line") {
            at.is_multiple_of(2).then(|| format!("!line {}", self.something()))
        } else {
            self.alone(at, &text)
        };
        if let Some(says) = says {
            self.say(at, &message.room, &says).await;
        }
    }

    /// What somebody answers to what they read in private.
    fn alone(&mut self, at: usize, text: &str) -> Option<String> {
        let again = if self.last[at].0 == text { self.last[at].1 + 1 } else { 0 };
        self.last[at] = (text.to_owned(), again);
        let asked = self.questions.iter().filter(|(question, _)| text.contains(question.as_str()));
        let own = asked.map(|(_, own)| *own).reduce(|one, other| one && other);
        match (offered(text), again, own) {
            (_, 3.., _) => Some("pass".to_owned()),
            (0, 0, Some(own)) => {
                let said = self.something();
                if own {
                    self.own.insert(said.clone(), at);
                }
                Some(said)
            }
            (0, 0, None) if text.contains('?') => Some(self.something()),
            (0, ..) => None,
            // She has looked, and opens it; she comes back to whoever is silent.
            (_, 0, _) if text.contains("look again") || text.contains("come back to them") => {
                Some("2".to_owned())
            }
            (_, 0, _) => Some("1".to_owned()),
            (_, 1, _) => Some("2".to_owned()),
            (most, ..) => {
                let all: Vec<String> = (1..=most).map(|number| number.to_string()).collect();
                Some(all.join(" "))
            }
        }
    }

    /// Something that nobody else says.
    fn something(&mut self) -> String {
        self.count += 1;
        format!("Marker-{}-", self.count)
    }

    async fn say(&mut self, at: usize, room: &OwnedRoomId, text: &str) {
        // A small group's room may be closed by now.
        if self.circle.people[at].say(room, text).await.is_ok() {
            self.written += 1;
        }
    }

    /// Lena writes this in the circle. What Kolo says there then.
    async fn leads(&mut self, command: &str) -> String {
        let before = self.circle.said_by_kolo(LENA).len();
        let room = self.circle.room.clone();
        self.say(LENA, &room, command).await;
        self.live().await;
        self.circle.said_by_kolo(LENA)[before..].join("\n")
    }

    /// What comes by itself comes; otherwise Lena goes on, and begins what is next.
    async fn moves_on(&mut self) {
        if self.comes_by_itself().await {
            return;
        }
        self.led += 1;
        assert!(self.led < 30, "it does not go on after {} items", self.started);
        let command = if self.led.is_multiple_of(8) { "!skip" } else { "!next" };
        let said = self.leads(command).await;
        if said.contains("1 start") {
            self.leads("1").await;
            self.started += 1;
            self.led = 0;
        }
    }

    /// Lena goes on until nothing runs any more. Whether that is so.
    async fn is_over(&mut self) -> bool {
        if self.comes_by_itself().await {
            return false;
        }
        let said = self.leads("!next").await;
        said.contains("1 start") || said.contains("All of the agenda is over")
    }

    async fn comes_by_itself(&mut self) -> bool {
        let comes = self.clock.leap();
        if comes {
            self.live().await;
        }
        comes
    }
}

#[test]
fn three_days_with_the_same_people_on_a_clock_that_runs_fast() {
    test(async {
        let (library, mistakes) = Library::load_embedded(&PROMPTS).unwrap();
        assert!(mistakes.is_empty());
        let kolo = Kolo::set_up("arc", &[]).await;
        let config = Config::read(&kolo.config()).unwrap();
        let clock = Arc::new(FastClock::default());
        let serving =
            run::serve_at(&config, Arc::clone(&clock) as _, || (), std::future::pending());
        let living = tokio::time::timeout(PATIENCE, live_through(kolo, &library, &clock));
        tokio::select! {
            ended = serving => panic!("Kolo ended: {ended:?}"),
            lived = living => lived.expect("the three days did not end"),
        }
    });
}

async fn live_through(kolo: Kolo, library: &Library, clock: &Arc<FastClock>) {
    let began = clock.now();
    let mut five = Five::gather(kolo, library, Arc::clone(clock)).await;
    five.leads("!agenda three-days").await;
    five.leads(&format!("!support {}", FIVE[MIRA])).await;
    let arc = library.arc(&ArcName("three-days".to_owned())).unwrap();
    let mut led = 0;
    for day in &arc.days {
        led += day.items.len();
        while five.started < led {
            five.moves_on().await;
        }
        // The last exercise of the day, and the night.
        while !five.is_over().await {}
        clock.pass(SignedDuration::from_hours(14));
    }
    assert!(clock.now().duration_since(began) > SignedDuration::from_hours(48));
    check(&five);
}

/// Everything travelled encrypted, and what was written alone was read by nobody else.
fn check(five: &Five) {
    assert!(five.own.len() > 100, "only {} answers were people's own", five.own.len());
    for (at, person) in five.circle.people.iter().enumerate() {
        for message in person.all_heard() {
            let text = message.text.expect("something could not be read");
            assert!(message.encrypted, "{text:?} travelled in clear");
            if message.sender != five.circle.kolo.account {
                continue;
            }
            for (said, author) in &five.own {
                assert!(!text.contains(said) || *author == at, "{} read {text:?}", FIVE[at]);
            }
        }
    }
}
