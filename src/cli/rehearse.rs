//! `kolo rehearse`: plays scripts in the terminal with invented people.

use std::{
    fs,
    io::{BufRead, IsTerminal, stdin},
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, channel},
    },
    thread,
    time::Duration,
};

use anyhow::{Context, bail};
use clap::Args;
use jiff::SignedDuration;

use super::Talk;
use crate::{
    PROMPTS,
    rehearsal::{Keys, Nobody, Plan, rehearse},
    script::Library,
    speech::{Language, Speech},
};

/// What `kolo rehearse` needs to know.
#[derive(Debug, Args)]
pub struct RehearseArgs {
    /// The scripts or arcs to play, one after the other, such as first-circle.
    #[arg(required = true)]
    scripts: Vec<String>,
    /// How many people take part, with whoever facilitates.
    #[arg(long, default_value_t = 6, value_parser = clap::value_parser!(u8).range(1..=60))]
    people: u8,
    /// The same number gives the same rehearsal.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Seconds of the rehearsal in one second of yours; 0 plays at once.
    #[arg(long, default_value_t = 30)]
    speed: u32,
    /// Let the facilitator be invented as well.
    #[arg(long)]
    watch: bool,
    /// Write the transcript to this file, played at once and led by the invented facilitator.
    #[arg(long)]
    transcript: Option<PathBuf>,
    /// The folder with the prompts; default: ./prompts if there is one, else those built in.
    #[arg(long)]
    prompts: Option<PathBuf>,
}

/// Plays scripts.
///
/// # Errors
/// If the prompts cannot be read, a script has a mistake, or the rehearsal comes to no end.
pub fn run(args: RehearseArgs, talk: &Talk) -> anyhow::Result<()> {
    let (speech, library) = prompts(args.prompts)?;
    let plan = Plan {
        scripts: Plan::scripts(&library, &args.scripts),
        people: usize::from(args.people),
        language: language(&speech, &talk.language)?,
        seed: args.seed,
    };
    if let Some(file) = args.transcript {
        let mut text = String::new();
        let mut show = |line: &str| {
            text.push_str(line);
            text.push('\n');
        };
        let ended = rehearse(&plan, &speech, &library, &mut Nobody, &mut show);
        fs::write(&file, &text).with_context(|| format!("{} cannot be written", file.display()))?;
        return Ok(ended?);
    }
    let mut show = |line: &str| talk.terminal.line(line);
    if args.speed == 0 {
        return Ok(rehearse(&plan, &speech, &library, &mut Nobody, &mut show)?);
    }
    let lead = !args.watch && stdin().is_terminal();
    talk.tell(if lead { "rehearse-keys" } else { "rehearse-watch" }, &[]);
    let mut keys = AtTheTerminal::new(lead, args.speed);
    Ok(rehearse(&plan, &speech, &library, &mut keys, &mut show)?)
}

fn prompts(folder: Option<PathBuf>) -> anyhow::Result<(Arc<Speech>, Arc<Library>)> {
    let near = PathBuf::from("prompts");
    let folder = folder.or_else(|| near.is_dir().then_some(near));
    let (speech, (library, mistakes)) = match &folder {
        Some(folder) => (Speech::from_folder(folder)?, Library::load_folder(folder)?),
        None => (Speech::from_dir(&PROMPTS)?, Library::load_embedded(&PROMPTS)?),
    };
    if let Some(mistake) = mistakes.first() {
        let file = &mistake.source.path;
        bail!("{file} has a mistake ({}); `kolo check` explains it", mistake.fault.id());
    }
    Ok((Arc::new(speech), Arc::new(library)))
}

fn language(speech: &Speech, wanted: &Language) -> anyhow::Result<Language> {
    match speech.languages().find(|language| *language == wanted) {
        Some(language) => Ok(language.clone()),
        None => bail!("there are no prompts in the language \"{wanted}\""),
    }
}

/// Whoever sits at the terminal, and real time.
struct AtTheTerminal {
    lead: bool,
    speed: u32,
    typed: Receiver<String>,
}

impl AtTheTerminal {
    fn new(lead: bool, speed: u32) -> Self {
        let (type_in, typed) = channel();
        if lead {
            thread::spawn(move || {
                let lines = stdin().lock().lines().map_while(Result::ok);
                lines.take_while(|line| type_in.send(line.clone()).is_ok()).for_each(drop);
            });
        }
        Self { lead, speed, typed }
    }
}

impl Keys for AtTheTerminal {
    fn wait(&mut self, time: SignedDuration) -> Option<String> {
        let time = Duration::try_from(time).unwrap_or_default() / self.speed;
        match self.typed.recv_timeout(time) {
            Ok(line) => Some(line),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => {
                // Nobody types any more: the invented facilitator takes over.
                self.lead = false;
                thread::sleep(time);
                None
            }
        }
    }

    fn lead(&self) -> bool {
        self.lead
    }
}
