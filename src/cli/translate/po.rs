//! PO files: sentences with their contexts, written and read.

use std::{
    collections::BTreeMap,
    io::{BufWriter, Cursor},
};

use polib::{
    catalog::Catalog,
    message::{Message, MessageFlags},
    metadata::CatalogMetadata,
    po_file,
};

use crate::speech::Language;

/// A sentence on its way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// Where it belongs, in every language.
    pub context: String,
    /// The words of the original.
    pub text: String,
    /// File and line of the original.
    pub reference: String,
    /// What helps to translate it.
    pub comment: String,
    /// What it says in the other language; empty if nothing yet.
    pub translation: String,
    /// Whether somebody has to look at it again.
    pub fuzzy: bool,
    /// Whether its own file says that it was compared with the original as it is now.
    pub confirmed: bool,
}

/// A sentence that has come back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    /// The words of the original when it went out.
    pub original: String,
    /// What it says; empty if nothing.
    pub text: String,
    /// Whether somebody has to look at it again.
    pub fuzzy: bool,
}

/// What a PO file holds.
#[derive(Clone, Debug, Default)]
pub(super) struct Po {
    /// The language of its header, if it names one.
    pub language: Option<Language>,
    /// The sentences, by context.
    pub said: BTreeMap<String, Said>,
}

/// Why a file is no PO file that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NotPo {
    /// The line that is not understood, counted from 1; nothing if it is not one line.
    pub line: Option<usize>,
}

/// A PO file of these sentences.
pub(super) fn write(units: &[Unit], language: &Language) -> anyhow::Result<Vec<u8>> {
    let mut catalog = Catalog::new(CatalogMetadata {
        project_id_version: "Kolo".to_owned(),
        mime_version: "1.0".to_owned(),
        content_type: "text/plain; charset=UTF-8".to_owned(),
        content_transfer_encoding: "8bit".to_owned(),
        language: language.as_str().replace('-', "_"),
        ..CatalogMetadata::default()
    });
    for unit in units {
        let mut flags = MessageFlags::new();
        if unit.fuzzy {
            flags.add_flag("fuzzy");
        }
        let message = Message::build_singular()
            .with_extracted_comments(unit.comment.clone())
            .with_source(unit.reference.clone())
            .with_flags(flags)
            .with_msgctxt(unit.context.clone())
            .with_msgid(unit.text.clone())
            .with_msgstr(unit.translation.clone())
            .done();
        catalog.append_or_update(message);
    }
    let mut bytes = BufWriter::new(Vec::new());
    po_file::write(&catalog, &mut bytes)?;
    Ok(bytes.into_inner()?)
}

/// Reads a PO file, whichever program has written it.
pub(super) fn read(bytes: &[u8]) -> Result<Po, NotPo> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let readable = bytes.get(..error.valid_up_to()).unwrap_or_default();
        NotPo { line: Some(readable.iter().filter(|byte| **byte == b'\n').count() + 1) }
    })?;
    let plain = plain(text.trim_start_matches('\u{feff}'))?;
    let catalog =
        po_file::parse_from_reader(Cursor::new(plain)).map_err(|_| NotPo { line: None })?;
    let said = catalog.messages().filter_map(|message| {
        let said = Said {
            original: message.msgid().to_owned(),
            text: message.msgstr().ok()?.to_owned(),
            fuzzy: message.is_fuzzy(),
        };
        Some((message.msgctxt()?.to_owned(), said))
    });
    let language = catalog.metadata.language.replace('_', "-").parse().ok();
    Ok(Po { language, said: said.collect() })
}

/// The lines that matter, each of a shape that the crate can read: it takes others on trust.
fn plain(text: &str) -> Result<String, NotPo> {
    let mut plain = String::new();
    let (mut in_words, mut header) = (false, true);
    for (line, number) in text.lines().map(str::trim).zip(1..) {
        let comment = line.starts_with('#');
        let (word, quote) = line.find('"').map_or((line, ""), |at| line.split_at(at));
        let word = word.trim();
        let quoted = quote.len() >= 2 && quote.ends_with('"');
        let goes_on = word.is_empty() && quoted && in_words;
        let known = word == "msgctxt" || word == "msgid" || word.starts_with("msgstr");
        let begins = quoted && (known || word == "msgid_plural");
        if line.is_empty() || comment {
            if in_words {
                (in_words, header) = (false, false);
                plain.push('\n');
            }
            // What stands above the header is about the file; other comments are for people.
            if line.starts_with("#, ") && !header {
                plain.push_str(&format!("{line}\n"));
            }
        } else if goes_on {
            plain.push_str(&format!("{quote}\n"));
        } else if begins {
            if in_words && word == "msgctxt" {
                header = false;
                plain.push('\n');
            }
            in_words = true;
            plain.push_str(&format!("{word} {quote}\n"));
        } else {
            return Err(NotPo { line: Some(number) });
        }
    }
    Ok(plain)
}
