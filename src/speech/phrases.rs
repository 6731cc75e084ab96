//! What a phrase is made of: the macro behind [`Phrase`](super::Phrase), and the values in it.

use std::fmt;

/// A name, a title or another text from outside.
pub type Text = String;

/// A whole number; a message may choose its plural by it.
pub type Count = u64;

/// Several names, listed in their order.
#[derive(Clone, PartialEq, Eq)]
pub struct Names(pub Vec<String>);

/// Numbers, or words of Kolo's own or of a script, listed in their order.
#[derive(Clone, PartialEq, Eq)]
pub struct List(Vec<String>);

impl List {
    /// Each part as it is, with its Markdown.
    pub fn of<T: fmt::Display>(parts: impl IntoIterator<Item = T>) -> Self {
        Self(parts.into_iter().map(|part| part.to_string()).collect())
    }
}

/// Words of Kolo's own or of a script: they keep their Markdown.
#[derive(Clone, PartialEq, Eq)]
pub struct Words(pub String);

impl From<String> for Words {
    fn from(words: String) -> Self {
        Self(words)
    }
}

impl From<&str> for Words {
    fn from(words: &str) -> Self {
        Self(words.to_owned())
    }
}

/// A value to be put into a message.
#[derive(Clone, PartialEq, Eq)]
pub enum ArgValue {
    /// A text from outside; it can neither turn the direction of what surrounds it nor be taken
    /// for Markdown.
    Text(String),
    /// Words of Kolo's own or of a script, as they are.
    Words(String),
    /// A whole number; in a message it may choose the plural.
    Count(u64),
    /// Names, joined as the language joins them (its message `list-comma`).
    Names(Vec<String>),
    /// Numbers and words, joined in the same way, as they are.
    List(Vec<String>),
}

impl fmt::Debug for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("List(..)")
    }
}

impl fmt::Debug for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Names(..)")
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words(..)")
    }
}

impl fmt::Debug for ArgValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text(..)",
            Self::Words(_) => "Words(..)",
            Self::Count(_) => "Count(..)",
            Self::Names(_) => "Names(..)",
            Self::List(_) => "List(..)",
        })
    }
}

impl From<&str> for ArgValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for ArgValue {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&Words> for ArgValue {
    fn from(words: &Words) -> Self {
        Self::Words(words.0.clone())
    }
}

impl From<&u32> for ArgValue {
    fn from(count: &u32) -> Self {
        Self::Count(u64::from(*count))
    }
}

impl From<&u64> for ArgValue {
    fn from(count: &u64) -> Self {
        Self::Count(*count)
    }
}

impl From<&Names> for ArgValue {
    fn from(names: &Names) -> Self {
        Self::Names(names.0.clone())
    }
}

impl From<&List> for ArgValue {
    fn from(parts: &List) -> Self {
        Self::List(parts.0.clone())
    }
}

/// Makes `pub enum Phrase` from a list of variants, each with its message and its values.
///
/// A field's name is the variable in the message: `name: Text` is `{ $name }`. The types are
/// [`Text`], [`Words`], [`Count`] (or `u32`), [`Names`] and [`List`].
macro_rules! phrases {
    ($(
        $(#[$doc:meta])*
        $variant:ident = $id:literal $({ $($field:ident : $type:ty),* $(,)? })?
    ),* $(,)?) => {
        /// Something that Kolo says. The words stand in `prompts/<language>/kolo.ftl`.
        #[derive(Clone, PartialEq, Eq)]
        pub enum Phrase {
            $(
                $(#[$doc])*
                $variant $({ $(
                    #[doc = concat!("`$", stringify!($field), "` in the message.")]
                    $field: $type,
                )* })?,
            )*
        }

        impl Phrase {
            /// The message of each phrase.
            pub const ALL_IDS: &'static [&'static str] = &[$($id),*];

            /// The message of each phrase, and the variables that the message may use.
            pub const ARGUMENTS: &'static [(&'static str, &'static [&'static str])] =
                &[$(($id, &[$($(stringify!($field)),*)?])),*];

            /// The message in which the words stand.
            pub fn id(&self) -> &'static str {
                match self {
                    $(Self::$variant { .. } => $id,)*
                }
            }

            /// The values that go into the message, by the name of their variable.
            pub fn args(&self) -> Vec<(&'static str, $crate::speech::ArgValue)> {
                match self {
                    $(Self::$variant $({ $($field),* })? => vec![
                        $($((stringify!($field), $crate::speech::ArgValue::from($field))),*)?
                    ],)*
                }
            }

            /// Each phrase with made-up values.
            #[cfg(test)]
            pub(super) fn samples(sample: &$crate::speech::phrases_tests::Sample) -> Vec<Self> {
                use $crate::speech::phrases_tests::Sampled;
                let _ = sample;
                vec![$(Self::$variant $({ $($field: <$type>::from_sample(sample)),* })?),*]
            }
        }

        impl std::fmt::Debug for Phrase {
            /// Only which phrase it is: its values are names.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "Phrase({})", self.id())
            }
        }
    };
}
pub(super) use phrases;
