//! A mistake as a person reads it: the file, the place in it, and what to write instead.

use std::{error::Error, fmt, sync::Arc};

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, Severity,
    SourceCode,
};

use super::mistake::Mistake;

/// Who finds the words for a mistake, in the reader's language.
pub trait Explain {
    /// The message `id` of `check.ftl`, or its `attribute`, with `args` put in.
    fn explain(&self, id: &str, attribute: Option<&str>, args: &[(&str, String)]) -> String;
}

/// A mistake with its explanation.
#[derive(Debug)]
pub struct Report {
    code: &'static str,
    hint: bool,
    message: String,
    help: String,
    source: NamedSource<Arc<str>>,
    /// None when the file has no text to point at.
    label: Option<LabeledSpan>,
}

impl Report {
    /// Explains `mistake`.
    pub fn new(mistake: &Mistake, explain: &dyn Explain) -> Self {
        let code = mistake.fault.id();
        let id = format!("check-{code}");
        let args = mistake.fault.args();
        let text = Arc::clone(&mistake.source.text);
        let label = (!text.is_empty()).then(|| {
            let label = explain.explain(&id, Some("label"), &args);
            LabeledSpan::new_with_span(Some(label), mistake.span.clone())
        });
        Self {
            code,
            hint: mistake.fault.is_hint(),
            message: explain.explain(&id, None, &args),
            help: explain.explain(&id, Some("help"), &args),
            source: NamedSource::new(&mistake.source.path, text),
            label,
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.label.is_none() {
            write!(f, "{}: ", self.source.name())?;
        }
        f.write_str(&self.message)
    }
}

impl Error for Report {}

impl Diagnostic for Report {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.code))
    }

    fn severity(&self) -> Option<Severity> {
        self.hint.then_some(Severity::Advice)
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(&self.help))
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.label.as_ref().map(|_| &self.source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.label.clone().into_iter()))
    }
}

/// Draws a report as text of 90 columns, with colours if the reader sees them.
///
/// # Errors
///
/// When miette cannot find the place in the text, which would be our mistake.
pub fn render(report: &Report, colour: bool) -> Result<String, fmt::Error> {
    let theme = if colour { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let mut text = String::new();
    GraphicalReportHandler::new_themed(theme)
        .with_links(false)
        .with_width(90)
        .render_report(&mut text, report)?;
    Ok(text)
}
