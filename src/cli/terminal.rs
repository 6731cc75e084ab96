//! The one place that writes to the terminal.
#![allow(clippy::disallowed_macros, reason = "this is the place that writes to the terminal")]

use std::io::{self, BufRead, IsTerminal, Write};

use secrecy::SecretString;

/// The operator's terminal.
#[derive(Clone, Copy, Debug, Default)]
pub struct Terminal;

impl Terminal {
    /// The terminal that this process was started in.
    pub fn new() -> Self {
        Self
    }

    /// Writes a line. If nobody reads it any more, Kolo goes on all the same.
    pub fn line(self, text: &str) {
        let _ = writeln!(io::stdout(), "{text}");
    }

    /// Writes a line to standard error, if somebody reads it.
    pub fn error(self, text: &str) {
        let _ = writeln!(io::stderr(), "{text}");
    }

    /// Standard output, for whoever writes more than a line.
    pub fn out(self) -> impl Write {
        io::stdout()
    }

    /// Whether colours would be seen.
    pub fn has_colour(self) -> bool {
        io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
    }

    /// Asks for a line. Empty answers are asked again.
    ///
    /// # Errors
    /// If there is nobody to ask: give the answer as a flag or in the environment then.
    pub fn ask(self, question: &str) -> io::Result<String> {
        loop {
            println!("{question}");
            let mut answer = String::new();
            if io::stdin().lock().read_line(&mut answer)? == 0 {
                return Err(nobody(question));
            }
            if !answer.trim().is_empty() {
                return Ok(answer.trim().to_owned());
            }
        }
    }

    /// Asks for something that must not be seen.
    ///
    /// # Errors
    /// As [`Terminal::ask`].
    pub fn ask_secret(self, question: &str) -> io::Result<SecretString> {
        println!("{question}");
        rpassword::read_password().map(SecretString::from).map_err(|_| nobody(question))
    }
}

fn nobody(question: &str) -> io::Error {
    let hint = "nobody answered; see --help for flags and variables";
    io::Error::new(io::ErrorKind::UnexpectedEof, format!("{question} ({hint})"))
}
