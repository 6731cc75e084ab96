//! What somebody sends besides words: a picture, a recording, a film, a file, a place.
//!
//! Nothing of a file comes to Kolo. Its sender has encrypted it before the homeserver got it; what Kolo
//! has is where it lies and how it is read, which it passes on inside a message that is encrypted itself.
//! So a large file costs as little as a small one, and no byte of it lies anywhere in clear. A file's name
//! and what else its sender's app says of it stays behind.

use matrix_sdk::ruma::OwnedMxcUri;
use serde::{Deserialize, Serialize};

use crate::store::debug_shows_nothing;

/// What sort of file it is, as its sender's app has called it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// A picture.
    Picture,
    /// A message that was spoken.
    Voice,
    /// Any other sound.
    Sound,
    /// A film.
    Film,
    /// Something else.
    Other,
}

/// A file that lies encrypted with a homeserver. Whoever has this can read it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    /// Where it lies.
    pub address: OwnedMxcUri,
    /// The key (AES-CTR, 256 bits, base64 for URLs).
    pub key: String,
    /// The counter with which its encryption begins (base64).
    pub start: String,
    /// SHA-256 of the encrypted bytes (base64), by which a changed file is noticed.
    pub hash: String,
}

/// What is known of a file or of its preview, as far as its sender's app has said it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Its type, such as `image/jpeg`; at most [`About::LONGEST_TYPE`] bytes.
    pub mime: Option<String>,
    /// In bytes.
    pub size: Option<u64>,
    /// In pixels.
    pub width: Option<u64>,
    /// In pixels.
    pub height: Option<u64>,
    /// How long it lasts, in milliseconds.
    pub lasts: Option<u64>,
}

impl About {
    /// No type of a file is longer, in bytes.
    pub const LONGEST_TYPE: usize = 100;
}

/// A file, with its preview if there is one.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedFile {
    /// What sort of file it is.
    pub sort: Sort,
    /// Where it lies.
    pub sealed: Sealed,
    /// What is known of it.
    pub about: About,
    /// A small picture of it; encrypted, too.
    pub preview: Option<(Sealed, About)>,
}

/// What somebody has sent besides words. Small, however large the file is: a few hundred bytes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Enclosure {
    /// A file.
    File(Box<SealedFile>),
    /// A place, as exact as it was sent.
    Place {
        /// Such as `geo:46.2,6.1`; at most [`Enclosure::LONGEST_PLACE`] bytes.
        geo: String,
    },
}

impl Enclosure {
    /// No place is longer, in bytes.
    pub const LONGEST_PLACE: usize = 200;

    /// What it says in words, if it can be said in words.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Place { geo } => Some(geo),
            Self::File(_) => None,
        }
    }
}

/// An enclosure that is passed on.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enclosed {
    /// What.
    pub what: Enclosure,
    /// From whom, and when, as its reader reads it beside it; in light Markdown.
    pub caption: String,
}

debug_shows_nothing!(Sealed, About, SealedFile, Enclosure, Enclosed);
