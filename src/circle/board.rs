//! The table of the whole circle: talked about and filled in its room.
//!
//! One person writes: a facilitator, or whoever takes it over. Everybody sees each cell as it is
//! asked and written, and the whole table at the end. What stands in it is the circle's, and may be
//! taken home; yet each cell lies under the key of whoever wrote it, and goes with them.

mod cells;
mod hearing;
mod scribe;

use crate::{
    circle::{
        columns::{cell_question, column},
        row::{Board, State},
        scene::Scene,
    },
    core::{Lane, TransactionError},
    script::{Kind, MOST_ROWS, Step},
    speech::{Command, Phrase, Verb, Word, Words, markup},
};

impl Scene<'_, '_> {
    /// Begins with the table of the step, or goes on with it.
    pub fn begin_board(&mut self, step: &Step) -> Result<(), TransactionError> {
        if let Kind::Board { from: Some(from), .. } = &step.kind
            && !self.draw(step, from, usize::from(MOST_ROWS))?
        {
            self.say_nothing_is_there();
            return Ok(());
        }
        let scribe = self.facilitator(None);
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        running.session.state = State::Board;
        let boards = &mut running.session.boards;
        if !boards.iter().any(|board| board.step == step.id) {
            boards.push(Board::new(&step.id, scribe));
        }
        let next = self.cell_after_last(step)?;
        if let Some(board) = self.board() {
            (board.cell, board.done, board.then) = (next, false, None);
        }
        self.say_board(step)
    }

    /// The table that is being filled.
    pub fn board(&mut self) -> Option<&mut Board> {
        let running = self.running.as_mut().filter(|run| matches!(run.session.state, State::Board));
        let running = running?;
        let step = running.script.steps.get(running.session.step)?;
        running.session.boards.iter_mut().find(|board| board.step == step.id)
    }

    /// How it goes, and what is asked now.
    pub fn say_board(&mut self, step: &Step) -> Result<(), TransactionError> {
        self.sees_to_scribe();
        let Some(scribe) = self.board().and_then(|board| board.scribe.clone()) else {
            return Ok(());
        };
        let phrase = Phrase::BoardBegins {
            name: self.name(&scribe)?,
            line: self.line_word(),
            skip: self.board_word(Word::Skip),
            back: self.board_word(Word::Back),
            scribe: self.command_word(Command::Scribe),
            next: self.command_word(Command::Next),
        };
        self.say(Lane::Session, &phrase);
        if let Some(question) = self.step_text(step).ask.into_iter().next() {
            self.say(Lane::Session, &Phrase::RoundQuestion { question: question.into() });
        }
        self.ask_for_cell(step)
    }

    /// Asks the circle for the cell, or shows the whole table if there is no other.
    pub(super) fn ask_for_cell(&mut self, step: &Step) -> Result<(), TransactionError> {
        let Some(board) = self.board() else { return Ok(()) };
        let cell = board.cell;
        let cell = self.cell_to_ask(step, cell);
        if let Some(board) = self.board() {
            board.cell = cell;
        }
        let sheet = self.sheet(step);
        if cell >= sheet.cells() {
            return self.show_board(step);
        }
        let text = self.step_text(step);
        let column = column(&text, sheet.column_of(cell));
        let question = cell_question(column, self.cell_label(step, cell)?);
        let asked = Words(self.in_circle(&question));
        let begins = sheet.column_of(cell) == 0 && cell > 0 && !sheet.named;
        let phrase = match self.cell_stands(step, cell)? {
            Some(stands) => Phrase::CellAgain {
                asked,
                stands: Words(markup::quote(&stands)),
                skip: self.board_word(Word::Skip),
                forget: self.board_word(Word::ForgetIt),
            },
            None if begins => Phrase::BoardNextRow { asked, done: self.board_word(Word::Done) },
            None => question,
        };
        self.say(Lane::Session, &phrase);
        Ok(())
    }

    /// The circle sees the whole table, and may still change it.
    pub(super) fn show_board(&mut self, step: &Step) -> Result<(), TransactionError> {
        if let Some(board) = self.board() {
            board.done = true;
        }
        let next = self.command_word(Command::Next);
        if !self.say_table(step)? {
            self.say(Lane::Session, &Phrase::BoardEmpty { next });
            return Ok(());
        }
        let verb = self.kolo.understanding.primary_verb(Verb::Change, &self.circle.language);
        let change = Words(format!("{verb} 2"));
        self.say(Lane::Session, &Phrase::BoardStands { change, next });
        self.tell_of_unchecked_rows(step)
    }

    /// A facilitator hears how many rows are to be checked again, if that is new.
    fn tell_of_unchecked_rows(&mut self, step: &Step) -> Result<(), TransactionError> {
        let (unchecked, rows) = self.unchecked_rows(step)?;
        let Some(board) = self.board() else { return Ok(()) };
        let before = std::mem::replace(&mut board.unchecked, unchecked);
        match self.facilitator_in_it() {
            Some(to) if before != unchecked => self.tell_of_unchecked(&to, unchecked, rows),
            _ => Ok(()),
        }
    }

    /// Says the table as it is, with the numbers by which its cells can be changed. Whether there is
    /// anything in it.
    pub(super) fn say_table(&mut self, step: &Step) -> Result<bool, TransactionError> {
        let rows = self.board_in_words(step)?;
        if rows.is_empty() {
            return Ok(false);
        }
        self.say(Lane::Session, &Phrase::BoardWhole);
        for message in markup::pages(rows.into_iter(), "\n\n") {
            self.say_markdown(Lane::Session, message, Vec::new());
        }
        Ok(true)
    }

    /// A facilitator goes on: the table is shown as it is, and then the next part comes.
    pub fn board_goes_on(&mut self) -> Result<(), TransactionError> {
        let Some(step) = self.step() else { return Ok(()) };
        let done = self.board().is_some_and(|board| board.done);
        if done || self.board_in_words(&step)?.is_empty() {
            return self.advance();
        }
        self.show_board(&step)
    }

    /// The step is left: what stands in its table may be taken home.
    pub fn end_board(&mut self, step: &Step) -> Result<(), TransactionError> {
        if self.board().is_none() { Ok(()) } else { self.keep_board(step) }
    }

    /// Keeps what stands in a table of the circle, in the place of what stood there before.
    pub(super) fn keep_board(&mut self, step: &Step) -> Result<(), TransactionError> {
        self.let_go_of_kept(&step.id)?;
        for row in 0..self.sheet(step).rows {
            for line in self.lines_of_row(step, row)? {
                self.store_line(step, line)?;
            }
        }
        Ok(())
    }

    /// The session is over: its tables are erased.
    pub fn erase_boards(&mut self) {
        let Some(running) = &mut self.running else { return };
        let boards = std::mem::take(&mut running.session.boards);
        for board in boards {
            for (cell, author) in board.authors.iter().enumerate() {
                if let Some(author) = author {
                    self.erase_cell_of(&board.step, cell, author);
                }
            }
        }
    }

    /// A word as people type it in the circle.
    fn board_word(&self, word: Word) -> Words {
        self.kolo.understanding.primary(word, &self.circle.language).into()
    }

    /// What stands before the words of a cell: `line: …`
    fn line_word(&self) -> Words {
        Words(format!("{}: …", self.board_word(Word::Line).0))
    }
}
