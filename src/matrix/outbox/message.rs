//! A message or a file on its way into a room.

use matrix_sdk::{
    Room,
    attachment::AttachmentConfig,
    config::RequestConfig,
    ruma::{OwnedTransactionId, events::room::message::TextMessageEventContent},
};
use serde_json::{Map, Value, json};

use super::{
    attempt::{Attempt, AttemptError},
    enclosing,
};
use crate::{
    core::{Attachment, Body, Deed, Outgoing, Undeliverable},
    speech::markup,
};

/// The content of a message is padded to a multiple of this many bytes inside its encryption, so
/// that its length says little: a pass and a word of pain look the same to the homeserver.
const PADDING: usize = 256;

/// Says or hands over something in a room, if it is encrypted.
pub(super) async fn send(room: &Room, outgoing: &Outgoing) -> Result<Attempt, AttemptError> {
    if !room.latest_encryption_state().await?.is_encrypted() {
        return Ok(Attempt::Never(Undeliverable::NotEncrypted));
    }
    match &outgoing.deed {
        Deed::Say(body) => {
            room.send_raw("m.room.message", content(body))
                .with_transaction_id(&outgoing.transaction)
                .with_request_config(RequestConfig::new().disable_retry())
                .await?;
        }
        Deed::Attach(file) => attach(room, file, &outgoing.transaction).await?,
        Deed::Enclose(enclosed) => {
            room.send_raw("m.room.message", enclosing::content(enclosed))
                .with_transaction_id(&outgoing.transaction)
                .with_request_config(RequestConfig::new().disable_retry())
                .await?;
        }
        _ => {}
    }
    Ok(Attempt::Done(Vec::new()))
}

/// The file is encrypted before it is handed to the homeserver; if the attempt is made again, it is
/// handed over again, but seen once.
async fn attach(
    room: &Room,
    file: &Attachment,
    transaction: &OwnedTransactionId,
) -> Result<(), AttemptError> {
    let mime = file.mime.parse().unwrap_or(mime::APPLICATION_OCTET_STREAM);
    let caption = TextMessageEventContent::plain(&file.caption);
    let config = AttachmentConfig::new().txn_id(transaction.clone()).caption(Some(caption));
    let content = file.content.as_bytes().to_vec();
    room.send_attachment(&file.name, &mime, content, config).await?;
    Ok(())
}

/// The message as it is encrypted, padded.
pub(super) fn content(body: &Body) -> Value {
    let mut content = Map::new();
    content.insert("msgtype".to_owned(), json!("m.text"));
    content.insert("body".to_owned(), json!(markup::to_plain(&body.markdown)));
    content.insert("format".to_owned(), json!("org.matrix.custom.html"));
    content.insert("formatted_body".to_owned(), json!(markup::to_html(&body.markdown)));
    let mentions = match body.mentions.as_slice() {
        [] => json!({}),
        users => json!({ "user_ids": users }),
    };
    content.insert("m.mentions".to_owned(), mentions);
    padded(content)
}

/// The content with as many spaces more as it needs.
pub(super) fn padded(mut content: Map<String, Value>) -> Value {
    let length = Value::Object(content.clone()).to_string().len() + r#","pad":"""#.len();
    let missing = length.next_multiple_of(PADDING) - length;
    content.insert("pad".to_owned(), json!(" ".repeat(missing)));
    Value::Object(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_and_a_longer_message_have_the_same_length() {
        let length = |markdown: &str| {
            let body = Body { markdown: markdown.to_owned(), mentions: Vec::new() };
            content(&body).to_string().len()
        };
        assert_eq!(length("pass"), length("I am worried."));
        assert_eq!(length("\"quoted\" and *bold*") % PADDING, 0);
    }
}
