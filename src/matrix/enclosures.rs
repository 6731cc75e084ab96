//! What came besides words, as the core understands it.
//!
//! Of a file only this is taken over: where its encrypted bytes lie and how they are read, its sort, size
//! and length, and its preview if that is encrypted as well. Its name, and what else an app writes beside
//! it, stays behind.

use std::time::Duration;

use matrix_sdk::ruma::{
    UInt,
    events::room::{
        EncryptedFile, EncryptedFileHash, EncryptedFileInfo, MediaSource, ThumbnailInfo,
        message::MessageType,
    },
};

use crate::core::{About, Content, Enclosure, Sealed, SealedFile, Sort};

/// No address of a file is longer, in bytes, as for any id in Matrix.
const LONGEST_ADDRESS: usize = 255;

type Preview<'a> = (Option<&'a MediaSource>, Option<&'a ThumbnailInfo>);

/// What it is, if it is a file or a place. `spoken`: its sender has spoken it as a message.
pub(super) fn enclosed(message: &MessageType, spoken: bool) -> Option<Content> {
    let (sort, source, about, preview) = match message {
        MessageType::Image(image) => {
            let info = image.info.as_deref();
            let about = info.map(|it| About {
                mime: mime(it.mimetype.as_deref()),
                size: number(it.size),
                width: number(it.width),
                height: number(it.height),
                lasts: None,
            });
            let preview =
                info.map(|it| (it.thumbnail_source.as_ref(), it.thumbnail_info.as_deref()));
            (Sort::Picture, &image.source, about, preview)
        }
        MessageType::Audio(audio) => {
            let about = audio.info.as_deref().map(|it| About {
                mime: mime(it.mimetype.as_deref()),
                size: number(it.size),
                lasts: it.duration.and_then(millis),
                ..About::default()
            });
            (if spoken { Sort::Voice } else { Sort::Sound }, &audio.source, about, None)
        }
        MessageType::Video(video) => {
            let info = video.info.as_deref();
            let about = info.map(|it| About {
                mime: mime(it.mimetype.as_deref()),
                size: number(it.size),
                width: number(it.width),
                height: number(it.height),
                lasts: it.duration.and_then(millis),
            });
            let preview =
                info.map(|it| (it.thumbnail_source.as_ref(), it.thumbnail_info.as_deref()));
            (Sort::Film, &video.source, about, preview)
        }
        MessageType::File(file) => {
            let info = file.info.as_deref();
            let about = info.map(|it| About {
                mime: mime(it.mimetype.as_deref()),
                size: number(it.size),
                ..About::default()
            });
            let preview =
                info.map(|it| (it.thumbnail_source.as_ref(), it.thumbnail_info.as_deref()));
            (Sort::Other, &file.source, about, preview)
        }
        MessageType::Location(place) => {
            let what = Some(Enclosure::Place { geo: geo(&place.geo_uri)? });
            return Some(Content::Enclosed { what, caption: None });
        }
        _ => return None,
    };
    let what = sealed(source).map(|sealed| {
        let (about, preview) = (about.unwrap_or_default(), preview.and_then(previewed));
        Enclosure::File(Box::new(SealedFile { sort, sealed, about, preview }))
    });
    Some(Content::Enclosed { what, caption: caption(message).map(ToOwned::to_owned) })
}

/// The words of a message. A file's name is none.
pub(super) fn words(message: &MessageType) -> &str {
    match message {
        MessageType::Image(_)
        | MessageType::Audio(_)
        | MessageType::Video(_)
        | MessageType::File(_) => caption(message).unwrap_or_default(),
        _ => message.body(),
    }
}

fn caption(message: &MessageType) -> Option<&str> {
    let caption = match message {
        MessageType::Image(image) => image.caption(),
        MessageType::Audio(audio) => audio.caption(),
        MessageType::Video(video) => video.caption(),
        MessageType::File(file) => file.caption(),
        _ => None,
    };
    caption.filter(|caption| !caption.trim().is_empty())
}

/// Only a place that looks like one, since people read it beside Kolo's words.
fn geo(geo: &str) -> Option<String> {
    let is_plain = |it: char| it.is_ascii_graphic();
    let is_one = geo.starts_with("geo:")
        && geo.len() <= Enclosure::LONGEST_PLACE
        && geo.chars().all(is_plain);
    is_one.then(|| geo.to_owned())
}

fn sealed(source: &MediaSource) -> Option<Sealed> {
    let MediaSource::Encrypted(file) = source else { return None };
    let EncryptedFile { url, info: EncryptedFileInfo::V2(info), hashes, .. } = &**file else {
        return None;
    };
    let hash = hashes.values().find_map(|hash| match hash {
        EncryptedFileHash::Sha256(hash) => Some(hash.encode()),
        _ => None,
    })?;
    let is_address = url.is_valid() && url.as_str().len() <= LONGEST_ADDRESS;
    is_address.then(|| Sealed {
        address: url.clone(),
        key: info.k.encode(),
        start: info.iv.encode(),
        hash,
    })
}

fn previewed((source, info): Preview<'_>) -> Option<(Sealed, About)> {
    let about = info.map(|it| About {
        mime: mime(it.mimetype.as_deref()),
        size: number(it.size),
        width: number(it.width),
        height: number(it.height),
        lasts: None,
    });
    Some((sealed(source?)?, about.unwrap_or_default()))
}

fn mime(mime: Option<&str>) -> Option<String> {
    let fits = |it: &&str| it.len() <= About::LONGEST_TYPE && it.is_ascii();
    mime.filter(fits).map(ToOwned::to_owned)
}

fn number(number: Option<UInt>) -> Option<u64> {
    number.map(u64::from)
}

fn millis(time: Duration) -> Option<u64> {
    u64::try_from(time.as_millis()).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn file() -> Value {
        json!({
            "url": "mxc://example.org/secret",
            "key": {
                "kty": "oct", "key_ops": ["encrypt", "decrypt"], "alg": "A256CTR", "ext": true,
                "k": "aWF6-32KGYaC3A_FEUCk1Bt0JA37zP0wrStgmdCaW-0",
            },
            "iv": "w+sE15fzSc0AAAAAAAAAAA",
            "hashes": { "sha256": "fdSLu/YkRx3Wyh3KQabP3rd6+SFiKg5lsJZQHtkSAYA" },
            "v": "v2",
        })
    }

    fn read(message: Value, spoken: bool) -> Content {
        enclosed(&serde_json::from_value(message).unwrap(), spoken).unwrap()
    }

    fn picture(more: Value) -> Value {
        let mut picture = json!({ "msgtype": "m.image", "body": "IMG_mira_home.jpg" });
        picture.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        picture
    }

    #[test]
    fn a_file_is_passed_on_by_its_reference_and_without_its_name() {
        let info = json!({
            "mimetype": "image/jpeg", "size": 12, "w": 3, "h": 4,
            "thumbnail_file": file(), "thumbnail_info": { "w": 1, "h": 2 },
            "xyz.amorgan.blurhash": "mira",
        });
        let Content::Enclosed { what: Some(Enclosure::File(read)), caption } =
            read(picture(json!({ "file": file(), "info": info })), false)
        else {
            panic!("no file")
        };
        assert_eq!(caption, None);
        assert_eq!(read.sealed.address.as_str(), "mxc://example.org/secret");
        assert_eq!((read.about.size, read.about.width), (Some(12), Some(3)));
        assert!(read.preview.is_some());
        assert!(!serde_json::to_string(&read).unwrap().contains("mira"));
    }

    #[test]
    fn a_caption_is_words_and_a_name_is_none() {
        let captioned = picture(json!({ "file": file(), "filename": "a.jpg" }));
        let Content::Enclosed { caption, .. } = read(captioned.clone(), false) else {
            panic!("no file")
        };
        assert_eq!(caption.as_deref(), Some("IMG_mira_home.jpg"));
        let words = |message| words(&serde_json::from_value(message).unwrap()).to_owned();
        assert_eq!(words(captioned), "IMG_mira_home.jpg");
        assert_eq!(words(picture(json!({ "file": file() }))), "");
    }

    #[test]
    fn what_is_not_encrypted_is_not_taken_over_nor_is_such_a_preview() {
        let clear = picture(json!({ "url": "mxc://example.org/clear" }));
        let nothing = Content::Enclosed { what: None, caption: None };
        assert!(read(clear, false) == nothing);
        let info = json!({ "thumbnail_url": "mxc://example.org/clear" });
        let half = read(picture(json!({ "file": file(), "info": info })), false);
        let Content::Enclosed { what: Some(Enclosure::File(half)), .. } = half else {
            panic!("no file")
        };
        assert!(half.preview.is_none());
    }

    #[test]
    fn a_place_stays_as_exact_as_it_was() {
        let place = |geo: &str| json!({ "msgtype": "m.location", "body": "here", "geo_uri": geo });
        let what = Some(Enclosure::Place { geo: "geo:46.2,6.1;u=35".to_owned() });
        assert!(
            read(place("geo:46.2,6.1;u=35"), false) == Content::Enclosed { what, caption: None }
        );
        for wrong in ["https://example.org", "geo:1,2\nKolo: all is well", &"geo:".repeat(90)] {
            let message = serde_json::from_value(place(wrong)).unwrap();
            assert!(enclosed(&message, false).is_none(), "{wrong}");
        }
    }
}
