//! The file that a circle takes home: Markdown, and the same as a page that can be printed.
//!
//! The page needs nothing from outside and loads nothing. What people wrote is escaped in both, and
//! each line finds its own direction.

use matrix_sdk::ruma::serde::Base64;

use crate::{
    core::Attachment,
    speech::{Language, Phrase, contained, markup},
};

/// What a part of the file may take of what fits into a message; the rest is for its head.
const MOST: usize = Attachment::MOST - 4_000;

/// What the circle takes home.
#[derive(Clone)]
pub(super) struct Booklet {
    pub language: Language,
    pub title: String,
    /// What this is, and that it is to be kept safe.
    pub about: String,
    pub chapters: Vec<Chapter>,
}

/// What was gathered in one exercise.
#[derive(Clone)]
pub(super) struct Chapter {
    pub title: String,
    pub parts: Vec<Part>,
}

/// What was gathered in one step.
#[derive(Clone)]
pub(super) struct Part {
    pub asked: String,
    pub lines: Vec<String>,
}

impl Booklet {
    /// The files in both forms, to be attached; none if there is nothing in them.
    pub fn files(&self, say: &impl Fn(&Phrase) -> String) -> Vec<Attachment> {
        let booklets = self.split();
        let many = booklets.len() > 1;
        let mut files = Vec::new();
        for (index, mut booklet) in booklets.into_iter().enumerate() {
            let number = index + 1;
            let mut name = say(&Phrase::HarvestFileName);
            if many {
                name = format!("{name}-{number}");
                booklet.title = format!("{} ({number})", booklet.title);
            }
            for (ending, mime, content, caption) in [
                ("html", "text/html", booklet.html(), Phrase::FileToPrint),
                ("md", "text/markdown", booklet.markdown(), Phrase::FileToEdit),
            ] {
                files.push(Attachment {
                    name: format!("{name}.{ending}"),
                    mime: mime.to_owned(),
                    content: Base64::new(content.into_bytes()),
                    caption: markup::to_plain(&say(&caption)),
                });
            }
        }
        files
    }

    /// The booklet as several, each small enough, with the same head.
    fn split(&self) -> Vec<Self> {
        let empty = || Self { chapters: Vec::new(), ..self.clone() };
        let (mut booklets, mut size): (Vec<Self>, usize) = (Vec::new(), 0);
        for chapter in &self.chapters {
            for part in &chapter.parts {
                for line in &part.lines {
                    let cost = cost(&chapter.title) + cost(&part.asked) + cost(line);
                    if booklets.is_empty() || size + cost > MOST {
                        booklets.push(empty());
                        size = 0;
                    }
                    size += cost;
                    if let Some(booklet) = booklets.last_mut() {
                        booklet.push(chapter, part, line);
                    }
                }
            }
        }
        booklets
    }

    fn push(&mut self, chapter: &Chapter, part: &Part, line: &str) {
        if self.chapters.last().is_none_or(|last| last.title != chapter.title) {
            self.chapters.push(Chapter { title: chapter.title.clone(), parts: Vec::new() });
        }
        let Some(chapter) = self.chapters.last_mut() else { return };
        if chapter.parts.last().is_none_or(|last| last.asked != part.asked) {
            chapter.parts.push(Part { asked: part.asked.clone(), lines: Vec::new() });
        }
        if let Some(part) = chapter.parts.last_mut() {
            part.lines.push(line.to_owned());
        }
    }

    /// As Markdown.
    pub fn markdown(&self) -> String {
        let mut blocks = vec![format!("# {}", escaped(&self.title)), escaped(&self.about)];
        for chapter in &self.chapters {
            blocks.push(format!("## {}", escaped(&chapter.title)));
            for part in &chapter.parts {
                if !part.asked.is_empty() {
                    blocks.push(format!("### {}", escaped(&part.asked)));
                }
                let lines: Vec<String> =
                    part.lines.iter().map(|line| markup::bullet(&contained(line))).collect();
                blocks.push(lines.join("\n"));
            }
        }
        blocks.join("\n\n") + "\n"
    }

    /// As a page.
    pub fn html(&self) -> String {
        let direction = if self.language.is_right_to_left() { "rtl" } else { "ltr" };
        let title = html(&self.title);
        let mut body = format!("<h1>{title}</h1>\n<p>{}</p>\n", html(&self.about));
        for chapter in &self.chapters {
            body.push_str(&format!("<section>\n<h2>{}</h2>\n", html(&chapter.title)));
            for part in &chapter.parts {
                if !part.asked.is_empty() {
                    body.push_str(&format!("<h3 dir=\"auto\">{}</h3>\n", html(&part.asked)));
                }
                body.push_str("<ul>\n");
                for line in &part.lines {
                    body.push_str(&format!("<li dir=\"auto\">{}</li>\n", html(line)));
                }
                body.push_str("</ul>\n");
            }
            body.push_str("</section>\n");
        }
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n\
             <meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
            self.language
        )
    }
}

/// Dark on light, in the reader's own fonts, and with nothing torn between two pages.
const STYLE: &str = "\
body { max-width: 38em; margin: 2em auto; padding: 0 1em; font: 1.1em/1.5 serif; color: #111; background: #fff; }
h1, h2, h3 { font-family: sans-serif; line-height: 1.25; break-after: avoid; }
h2 { margin-top: 2em; border-bottom: 1px solid #777; }
h3 { font-size: 1em; }
li { margin: 0.4em 0; break-inside: avoid; overflow-wrap: anywhere; }
@media print { body { max-width: none; margin: 0; font-size: 11pt; } @page { margin: 2cm; } }
";

/// How many bytes a text takes at most, in either form, with what stands around it.
fn cost(text: &str) -> usize {
    html(text).len().max(markup::escape(text).len() + 4 * text.lines().count()) + 40
}

/// A text of one paragraph, for Markdown.
fn escaped(text: &str) -> String {
    markup::escape(&contained(text)).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text for a page, with its line breaks.
fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in contained(text.trim()).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push_str("<br>\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn booklet(language: &str, lines: &[&str]) -> Booklet {
        let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
        Booklet {
            language: language.parse().unwrap(),
            title: "Notes of our circle".to_owned(),
            about: "Gathered together, without names. Keep it where only you look.".to_owned(),
            chapters: vec![
                Chapter {
                    title: "What we need".to_owned(),
                    parts: vec![Part {
                        asked: "What do you need from the others here?".to_owned(),
                        lines: lines.clone(),
                    }],
                },
                Chapter {
                    title: "Looking ahead".to_owned(),
                    parts: vec![Part { asked: String::new(), lines: vec!["Rest".to_owned()] }],
                },
            ],
        }
    }

    const HOSTILE: [&str; 6] = [
        "Time to read",
        "<script>alert(1)</script> & <img src=x onerror=\"x\">",
        "# no heading\n- no list\n> no quote\n[no](https://link.example) *no* `code`",
        "</li></ul></body>",
        "مريم: أحتاج وقتا\u{202E}",
        "1. one \u{2067}open",
    ];

    #[test]
    fn both_forms_show_what_was_written_and_nothing_acts() {
        let booklet = booklet("en", &HOSTILE);
        insta::assert_snapshot!("booklet_markdown", booklet.markdown());
        insta::assert_snapshot!("booklet_html", booklet.html());
    }

    #[test]
    fn a_language_from_right_to_left_has_its_page_so() {
        let page = booklet("ar", &["وقت"]).html();
        assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{page}");
    }

    #[test]
    fn a_long_one_comes_in_parts_that_fit_and_hold_everything() {
        let long: Vec<String> = (0..90).map(|n| format!("{n} {}", "<&*_\n".repeat(380))).collect();
        let lines: Vec<&str> = long.iter().map(String::as_str).collect();
        let files = booklet("en", &lines).files(&|phrase: &Phrase| phrase.id().to_owned());
        assert!(files.len() > 8, "{} files", files.len());
        for file in &files {
            assert!(file.content.as_bytes().len() <= Attachment::MOST, "{}", file.name);
        }
        let all = |ending: &str| -> String {
            let of = files.iter().filter(|file| file.name.ends_with(ending));
            of.map(|file| String::from_utf8(file.content.as_bytes().to_vec()).unwrap()).collect()
        };
        let (pages, texts) = (all("html"), all("md"));
        for number in 0..90 {
            assert!(pages.contains(&format!("<li dir=\"auto\">{number} &lt;")), "{number}");
            assert!(texts.contains(&format!("- {number} \\<")), "{number}");
        }
        assert!(booklet("en", &[]).files(&|_: &Phrase| String::new()).len() == 2);
    }

    proptest! {
        #[test]
        fn no_line_can_act_or_leave_its_place(line in "[<>&\"'a-z/=!\n \u{202E}\u{2066}-\u{2069}-]{0,60}") {
            let plain = booklet("en", &["x"]).html();
            let page = booklet("en", &[&line]).html();
            let tags = |page: &str| page.matches('<').count() - page.matches("<br>").count();
            prop_assert_eq!(tags(&page), tags(&plain));
            let turns = page.contains('\u{202E}');
            prop_assert!(!turns);
        }
    }
}
