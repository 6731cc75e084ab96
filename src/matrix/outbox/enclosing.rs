//! What somebody has sent besides words, as it is passed on.
//!
//! A file is not copied: the message says where its encrypted bytes lie, and how they are read, and is
//! encrypted itself.

use serde_json::{Map, Value, json};

use super::message::padded;
use crate::{
    core::{About, Enclosed, Enclosure, Sealed, SealedFile, Sort},
    speech::markup,
};

/// The message as it is encrypted, padded.
pub(super) fn content(enclosed: &Enclosed) -> Value {
    let caption = markup::to_plain(&enclosed.caption);
    let mut content = match &enclosed.what {
        Enclosure::File(file) => with_file(file, caption),
        Enclosure::Place { geo } => with_place(geo, &caption),
    };
    content.insert("m.mentions".to_owned(), json!({}));
    padded(content)
}

fn with_place(geo: &str, caption: &str) -> Map<String, Value> {
    let mut content = Map::new();
    content.insert("msgtype".to_owned(), json!("m.location"));
    content.insert("body".to_owned(), json!(format!("{caption}\n{geo}")));
    content.insert("geo_uri".to_owned(), json!(geo));
    content
}

fn with_file(file: &SealedFile, caption: String) -> Map<String, Value> {
    let msgtype = match file.sort {
        Sort::Picture => "m.image",
        Sort::Voice | Sort::Sound => "m.audio",
        Sort::Film => "m.video",
        Sort::Other => "m.file",
    };
    let mut content = Map::new();
    content.insert("msgtype".to_owned(), json!(msgtype));
    content.insert("body".to_owned(), json!(caption));
    content.insert("filename".to_owned(), json!(name(file)));
    content.insert("file".to_owned(), sealed(&file.sealed));
    let mut info = about(&file.about);
    if let Some((preview, of_preview)) = &file.preview {
        info.insert("thumbnail_file".to_owned(), sealed(preview));
        info.insert("thumbnail_info".to_owned(), Value::Object(about(of_preview)));
    }
    content.insert("info".to_owned(), Value::Object(info));
    if file.sort == Sort::Voice {
        // MSC3245, as apps know it by now.
        content.insert("org.matrix.msc3245.voice".to_owned(), json!({}));
        let audio = json!({ "duration": file.about.lasts.unwrap_or_default() });
        content.insert("org.matrix.msc1767.audio".to_owned(), audio);
    }
    content
}

/// A name that says nothing, and by which a device knows with what to open it.
fn name(file: &SealedFile) -> String {
    let sort = match file.sort {
        Sort::Picture => "picture",
        Sort::Voice | Sort::Sound => "recording",
        Sort::Film => "film",
        Sort::Other => "file",
    };
    let mime = file.about.mime.as_deref().unwrap_or_default();
    let ending = match mime.split(';').next().unwrap_or_default() {
        "image/jpeg" => ".jpg",
        "image/png" => ".png",
        "image/gif" => ".gif",
        "image/webp" => ".webp",
        "audio/ogg" => ".ogg",
        "audio/mpeg" => ".mp3",
        "audio/mp4" => ".m4a",
        "video/mp4" => ".mp4",
        "video/webm" => ".webm",
        "application/pdf" => ".pdf",
        "text/plain" => ".txt",
        _ => "",
    };
    format!("{sort}{ending}")
}

fn sealed(sealed: &Sealed) -> Value {
    json!({
        "url": sealed.address,
        "key": {
            "kty": "oct", "key_ops": ["encrypt", "decrypt"], "alg": "A256CTR", "ext": true,
            "k": sealed.key,
        },
        "iv": sealed.start,
        "hashes": { "sha256": sealed.hash },
        "v": "v2",
    })
}

fn about(about: &About) -> Map<String, Value> {
    let mut info = Map::new();
    if let Some(mime) = &about.mime {
        info.insert("mimetype".to_owned(), json!(mime));
    }
    let numbers =
        [("size", about.size), ("w", about.width), ("h", about.height), ("duration", about.lasts)];
    for (name, number) in numbers {
        if let Some(number) = number {
            info.insert(name.to_owned(), json!(number));
        }
    }
    info
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{core::Content, matrix::enclosures};

    fn sealed(secret: &str) -> Sealed {
        let full = format!("mxc://example.org/{secret}");
        Sealed {
            address: format!("{full:a<255}").into(),
            key: "aWF6-32KGYaC3A_FEUCk1Bt0JA37zP0wrStgmdCaW-0".to_owned(),
            start: "w+sE15fzSc0AAAAAAAAAAA".to_owned(),
            hash: "fdSLu/YkRx3Wyh3KQabP3rd6+SFiKg5lsJZQHtkSAYA".to_owned(),
        }
    }

    fn film() -> Enclosure {
        let about = About {
            mime: Some("m".repeat(About::LONGEST_TYPE)),
            size: Some(9_007_199_254_740_991),
            width: Some(9_007_199_254_740_991),
            height: Some(9_007_199_254_740_991),
            lasts: Some(9_007_199_254_740_991),
        };
        let of_preview = About { lasts: None, ..about.clone() };
        let preview = Some((sealed("two"), of_preview));
        let sort = Sort::Film;
        Enclosure::File(Box::new(SealedFile { sort, sealed: sealed("one"), about, preview }))
    }

    /// What is passed on is what came, and could be passed on once more.
    #[test]
    fn what_is_passed_on_is_what_came() {
        let place = Enclosure::Place { geo: "geo:46.2,6.1;u=35".to_owned() };
        for what in [film(), place] {
            let caption = "A film from **Mira**, 16:42".to_owned();
            let content = content(&Enclosed { what: what.clone(), caption });
            let message = serde_json::from_value(content).unwrap();
            let read = enclosures::enclosed(&message, false).unwrap();
            assert!(matches!(read, Content::Enclosed { what: Some(read), .. } if read == what));
            assert!(message.body().starts_with("A film from Mira, 16:42"));
        }
    }

    #[test]
    fn the_largest_is_no_large_event_and_shows_little_of_its_length() {
        let caption = "a".repeat(1_200);
        let length = content(&Enclosed { what: film(), caption }).to_string().len();
        assert!(length < 20_000, "{length}");
        assert_eq!(length % 256, 0);
    }
}
