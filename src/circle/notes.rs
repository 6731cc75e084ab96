//! What somebody wrote, as files of Markdown that they can keep.

use matrix_sdk::ruma::serde::Base64;

use crate::core::Attachment;

/// The head and the paragraphs as one file, or as several if one would be too large. `name` gives
/// the name of the only file, or of each part, counted from 1.
pub(super) fn files(
    head: &str,
    paragraphs: &[String],
    name: impl Fn(Option<u64>) -> String,
    caption: &str,
) -> Vec<Attachment> {
    let mut contents: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        match contents.last_mut() {
            Some(content) if content.len() + paragraph.len() + 4 < Attachment::MOST => {
                content.push_str("\n\n");
                content.push_str(paragraph);
            }
            _ => contents.push(format!("{head}\n\n{paragraph}")),
        }
    }
    let parts = contents.len() > 1;
    let file = |(content, part): (String, u64)| Attachment {
        name: name(parts.then_some(part)),
        mime: "text/markdown".to_owned(),
        content: Base64::new(format!("{content}\n").into_bytes()),
        caption: caption.to_owned(),
    };
    contents.into_iter().zip(1..).map(file).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_large_for_one_file_comes_in_parts_and_nothing_is_lost() {
        let paragraphs: Vec<String> = (0..9).map(|n| n.to_string().repeat(8_000)).collect();
        let name = |part: Option<u64>| part.map_or("one".to_owned(), |part| format!("{part}"));
        let whole = |files: &[Attachment]| {
            let text = files.iter().map(|file| String::from_utf8_lossy(file.content.as_bytes()));
            text.collect::<String>()
        };
        let two = paragraphs.get(..2).unwrap();
        let one = files("# Head", two, name, "notes");
        assert_eq!(one.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["one"]);
        let several = files("# Head", &paragraphs, name, "notes");
        assert_eq!(several.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["1", "2"]);
        assert!(several.iter().all(|file| file.content.as_bytes().len() <= Attachment::MOST));
        for paragraph in &paragraphs {
            assert!(whole(&several).contains(paragraph.as_str()));
        }
    }
}
