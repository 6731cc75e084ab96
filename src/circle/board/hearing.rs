//! What is heard in the circle while its table is filled: `line: …`, and a few words of whoever
//! writes. Everything else is people talking.

use matrix_sdk::ruma::{EventId, UserId};

use crate::{
    circle::{
        alone::answers::count,
        columns::{Entry, column, exact_choice},
        row::Answer,
        scene::{Place, Scene},
    },
    core::{Lane, TransactionError},
    script::{Kind, Step},
    speech::{Heard, Phrase, Strictness, Verb, Word},
};

/// Longer words are not taken: the circle reads the whole table on its telephones.
const LONGEST_CELL: usize = 400;

impl Scene<'_, '_> {
    /// Somebody wrote in the circle. Whether it was for the table.
    pub fn heard_for_board(
        &mut self,
        sender: &UserId,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        let Some(board) = self.board() else { return Ok(false) };
        let writes = board.scribe.as_deref() == Some(sender);
        if let Some(line) = self.as_line(&heard.text) {
            return self.write_on_board(sender, &line).map(|()| true);
        }
        if writes && self.place == Place::Circle && self.is_a_choice(heard) {
            return self.write_on_board(sender, &heard.text).map(|()| true);
        }
        let language = self.circle.language.clone();
        let change = match self.kolo.understanding.verb(&heard.text, &language) {
            Some((Verb::Change, rest)) => self.kolo.understanding.numbers(&rest, &language),
            _ => None,
        };
        let word = match (heard.whole, change.as_deref()) {
            (_, Some([number])) => Told::Change(*number),
            (Some(Word::Skip | Word::Pass), _) => Told::Skip,
            (Some(Word::Back), _) => Told::Back,
            (Some(Word::Review), _) => Told::Review,
            (Some(Word::Done), _) => Told::Done,
            (Some(Word::ForgetIt), _) => Told::ForgetIt,
            _ => return Ok(false),
        };
        if self.is_for_an_earlier_session() || self.place != Place::Circle {
            return Ok(false);
        }
        if !writes {
            // Their words are talk, but for those that nobody says to anybody else.
            let Told::Change(_) = word else { return Ok(false) };
            return self.say_who_writes().map(|()| true);
        }
        if self.is_halted() {
            return self.say_halted(sender).map(|()| true);
        }
        let Some(step) = self.step() else { return Ok(false) };
        self.told_for_board(&step, word).map(|()| true)
    }

    /// `line: …` and `!line …`: the words of the cell that is asked for.
    pub fn write_on_board(&mut self, sender: &UserId, line: &str) -> Result<(), TransactionError> {
        let (Some(step), Some(board)) = (self.step(), self.board()) else { return Ok(()) };
        let (cell, scribe) = (board.cell, board.scribe.clone());
        if self.is_for_an_earlier_session() {
            return Ok(());
        }
        if self.is_halted() {
            return self.say_halted(sender);
        }
        // What is said in a small group's room stays there.
        if self.place != Place::Circle {
            return self.answer(sender, &Phrase::BoardIsInCircle);
        }
        if scribe.as_deref() != Some(sender) {
            return self.say_who_writes();
        }
        let text = line.trim();
        let length = text.chars().count();
        if text.is_empty() {
            let line = self.line_word();
            self.say(Lane::Control, &Phrase::BoardHow { line });
            return Ok(());
        }
        if length > LONGEST_CELL {
            let (length, longest) = (count(length), count(LONGEST_CELL));
            self.say(Lane::Control, &Phrase::AnswerTooLong { length, longest });
            return Ok(());
        }
        if cell >= self.sheet(&step).cells() {
            return self.show_board(&step);
        }
        match self.entry_on_board(&step, cell, text) {
            Entry::Kept(kept) => self.write_cell(&step, cell, sender, &kept)?,
            Entry::Nothing => self.empty_cell_of_board(&step, cell),
            Entry::Refused(why) => {
                let phrase = self.refused(why, &self.circle.language);
                self.say(Lane::Control, &phrase);
                return Ok(());
            }
        }
        self.read_cell_back(&step, cell)?;
        self.go_behind_cell(&step, cell)
    }

    /// Whether the cell that is asked for has choices, and this is the number of one: for that
    /// whoever writes need not say more.
    fn is_a_choice(&mut self, heard: &Heard) -> bool {
        let (Some(step), Some(cell)) = (self.step(), self.board().map(|board| board.cell)) else {
            return false;
        };
        self.numbered_choice(&step, cell, heard.number).is_some()
    }

    fn numbered_choice(&self, step: &Step, cell: usize, number: Option<u32>) -> Option<String> {
        let (sheet, text) = (self.sheet(step), self.step_text(step));
        let column = column(&text, sheet.column_of(cell)).filter(|_| cell < sheet.cells());
        exact_choice(column, Some(number?), "")
    }

    fn entry_on_board(&self, step: &Step, cell: usize, written: &str) -> Entry {
        let text = self.step_text(step);
        let column = column(&text, self.sheet(step).column_of(cell));
        self.entry(column, written, &self.circle.language)
    }

    fn read_cell_back(&mut self, step: &Step, cell: usize) -> Result<(), TransactionError> {
        let Some(kept) = self.kept_in_cell(step, cell)? else { return Ok(()) };
        let text = self.step_text(step);
        let column = column(&text, self.sheet(step).column_of(cell));
        if let Some(phrase) = self.read_back(column, &kept.text, &self.circle.language) {
            self.say(Lane::Session, &phrase);
        }
        Ok(())
    }

    fn told_for_board(&mut self, step: &Step, told: Told) -> Result<(), TransactionError> {
        let sheet = self.sheet(step);
        let Some(board) = self.board() else { return Ok(()) };
        let (cell, done) = (board.cell, board.done);
        match told {
            Told::Skip if cell >= sheet.cells() => self.show_board(step),
            Told::Skip => {
                let begins = sheet.column_of(cell) == 0 && !sheet.named;
                let empty = self.cell_stands(step, cell)?.is_none();
                if begins && empty && cell > 0 {
                    // Who leaves out a row of one's own wants no more rows.
                    return self.show_board(step);
                }
                self.go_behind_cell(step, cell)
            }
            Told::Back => match self.cell_before(step, cell)? {
                Some(before) => self.go_to_cell(step, before),
                None => {
                    self.say(Lane::Control, &Phrase::NothingBefore);
                    Ok(())
                }
            },
            Told::Done => self.show_board(step),
            Told::Review if !done => {
                self.say_table(step)?;
                self.ask_for_cell(step)
            }
            Told::Review => self.show_board(step),
            Told::ForgetIt => {
                let here = self.cell_stands(step, cell)?.is_some();
                let before = if here { Some(cell) } else { self.cell_before(step, cell)? };
                let Some(cell) = before else {
                    self.say(Lane::Control, &Phrase::NothingBefore);
                    return Ok(());
                };
                self.empty_cell_of_board(step, cell);
                self.go_to_cell(step, cell)
            }
            Told::Change(wanted) => {
                let cell = usize::try_from(wanted).unwrap_or(usize::MAX).wrapping_sub(1);
                let last = self.numbered_cells(step)?;
                if cell >= last {
                    self.say(Lane::Control, &Phrase::NoSuchNumber { last: count(last) });
                    return Ok(());
                }
                self.change_cell(step, cell)
            }
        }
    }

    /// `!done` by whoever writes. Whether it was for the table.
    pub fn ends_board(&mut self, user: &UserId) -> Result<bool, TransactionError> {
        let writes = self.board().is_some_and(|board| board.scribe.as_deref() == Some(user))
            && self.place == Place::Circle;
        let (Some(step), true) = (self.step(), writes) else { return Ok(false) };
        match self.is_halted() {
            true => self.say_halted(user)?,
            false => self.show_board(&step)?,
        }
        Ok(true)
    }

    /// So many cells have a number: all, or those of the rows that were begun.
    fn numbered_cells(&self, step: &Step) -> Result<usize, TransactionError> {
        let sheet = self.sheet(step);
        if sheet.named {
            return Ok(sheet.cells());
        }
        let behind = self.cell_after_last(step)?;
        Ok(behind.div_ceil(sheet.columns.max(1)) * sheet.columns)
    }

    /// The cell before this one; from the end, the last that there is.
    fn cell_before(&self, step: &Step, cell: usize) -> Result<Option<usize>, TransactionError> {
        let sheet = self.sheet(step);
        let end = if cell < sheet.cells() { cell } else { self.numbered_cells(step)? };
        Ok((0..end).rev().find(|cell| !self.is_nameless(step, sheet.row_of(*cell))))
    }

    fn go_to_cell(&mut self, step: &Step, cell: usize) -> Result<(), TransactionError> {
        if let Some(board) = self.board() {
            board.cell = cell;
        }
        self.ask_for_cell(step)
    }

    /// Changes a cell, and goes on afterwards where the table is now.
    fn change_cell(&mut self, step: &Step, cell: usize) -> Result<(), TransactionError> {
        if let Some(board) = self.board() {
            board.then.get_or_insert(board.cell);
        }
        self.go_to_cell(step, cell)
    }

    /// Goes on behind a cell, or where the table was before it was changed.
    fn go_behind_cell(&mut self, step: &Step, cell: usize) -> Result<(), TransactionError> {
        let Some(board) = self.board() else { return Ok(()) };
        match board.then.take() {
            Some(then) if board.done => {
                board.cell = then;
                self.show_board(step)
            }
            Some(then) => self.go_to_cell(step, then),
            None => {
                board.done = false;
                self.go_to_cell(step, cell + 1)
            }
        }
    }

    /// Somebody has corrected or deleted (`None`) a message with which they filled a cell. Whether
    /// it was one.
    pub fn cell_changed(
        &mut self,
        user: &UserId,
        event: &EventId,
        text: Option<&str>,
    ) -> Result<bool, TransactionError> {
        let Some(running) = &self.running else { return Ok(false) };
        let mut found = false;
        let is_board = |step: &&Step| matches!(step.kind, Kind::Board { .. });
        let steps: Vec<Step> = running.script.steps.iter().filter(is_board).cloned().collect();
        for step in steps {
            for cell in 0..self.sheet(&step).cells() {
                let key = Answer::key(&self.circle.room, &step.id, cell, user);
                let answer: Option<Answer> = self.tx.get(&key)?;
                if answer.is_none_or(|answer| answer.event.as_deref() != Some(event)) {
                    continue;
                }
                found = true;
                let line = text.and_then(|text| {
                    let language = &self.circle.language;
                    let heard =
                        self.kolo.understanding.understand(text, language, Strictness::Exact);
                    let choice = || self.numbered_choice(&step, cell, heard.number);
                    self.as_line(text).or_else(choice)
                });
                let line = line.filter(|line| (1..=LONGEST_CELL).contains(&line.chars().count()));
                match line.map(|line| self.entry_on_board(&step, cell, &line)) {
                    Some(Entry::Kept(text)) => {
                        let event = Some(event.to_owned());
                        let answer = Answer { text, event, ..Answer::default() };
                        self.tx.put_owned(user.as_bytes(), &key, &answer)?;
                    }
                    _ => self.empty_cell_of_board(&step, cell),
                }
                let is_left = self.step().is_none_or(|current| current.id != step.id);
                if is_left || !self.kept(&step.id)?.is_empty() {
                    self.keep_board(&step)?;
                }
            }
        }
        Ok(found)
    }
}

/// What whoever writes can say.
#[derive(Clone, Copy)]
enum Told {
    Skip,
    Back,
    Review,
    Done,
    ForgetIt,
    Change(u32),
}
