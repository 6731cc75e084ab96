//! A person in the sandbox: an ordinary client of matrix-sdk, end-to-end encrypted and
//! cross-signed, that joins what it is invited to and remembers what it hears.

use std::time::Duration;

use matrix_sdk::{
    Client, Room, RoomState,
    config::SyncSettings,
    deserialized_responses::{TimelineEvent, TimelineEventKind},
    encryption::EncryptionSettings,
    ruma::{
        OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, UserId,
        api::client::room::create_room::v3::{Request, RoomPreset},
        assign,
        events::{
            AnySyncMessageLikeEvent, AnySyncTimelineEvent, InitialStateEvent, SyncMessageLikeEvent,
            room::{
                encryption::RoomEncryptionEventContent, member::MembershipState,
                message::RoomMessageEventContent,
            },
        },
    },
};
use thiserror::Error;
use tokio::{
    sync::watch,
    task::JoinHandle,
    time::{interval, sleep, timeout},
};

use super::{Sandbox, SandboxError};

/// How long somebody waits to hear something before they give up.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often somebody looks whether another has come.
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// Why a person could not do something.
#[derive(Debug, Error)]
pub enum PersonError {
    /// The homeserver of the sandbox failed.
    #[error(transparent)]
    Sandbox(#[from] SandboxError),
    /// The client could not be built.
    #[error("a client could not be built: {0}")]
    Build(Box<matrix_sdk::ClientBuildError>),
    /// The client could not do it.
    #[error("a client failed: {0}")]
    Client(Box<matrix_sdk::Error>),
    /// The homeserver did not do it.
    #[error("the homeserver failed: {0}")]
    Http(Box<matrix_sdk::HttpError>),
    /// The room is not known to this person.
    #[error("{who} knows no such room")]
    NoRoom {
        /// The account's first part.
        who: String,
    },
    /// What was waited for did not come.
    #[error("{who} waited {PATIENCE:?} for \"{what}\"; since then there was: {instead}")]
    Unheard {
        /// The account's first part.
        who: String,
        /// A part of what was waited for.
        what: String,
        /// What came instead.
        instead: String,
    },
}

impl From<matrix_sdk::Error> for PersonError {
    fn from(cause: matrix_sdk::Error) -> Self {
        Self::Client(Box::new(cause))
    }
}

impl From<matrix_sdk::HttpError> for PersonError {
    fn from(cause: matrix_sdk::HttpError) -> Self {
        Self::Http(Box::new(cause))
    }
}

/// Something that a person heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeardMessage {
    /// Where.
    pub room: OwnedRoomId,
    /// From whom.
    pub sender: OwnedUserId,
    /// The event's id.
    pub event: OwnedEventId,
    /// What; `None` if it could not be decrypted.
    pub text: Option<String>,
    /// Whether it travelled encrypted.
    pub encrypted: bool,
}

/// A person with one device.
pub struct Person {
    client: Client,
    heard: watch::Receiver<Vec<HeardMessage>>,
    next: usize,
    syncing: JoinHandle<()>,
}

impl std::fmt::Debug for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Person(..)")
    }
}

impl Drop for Person {
    fn drop(&mut self) {
        self.syncing.abort();
    }
}

impl Person {
    /// Makes an account in the sandbox and signs in.
    ///
    /// # Errors
    /// If the homeserver or the client fails.
    pub async fn arrive(
        sandbox: &Sandbox,
        account: &str,
        password: &str,
        name: &str,
    ) -> Result<Self, PersonError> {
        sandbox.register(account, password).await?;
        Self::sign_in(sandbox.url(), account, password, name, true).await
    }

    /// Signs in as a new device of an account that there is. Without `cross_signed` the device is
    /// one that careful people do not trust.
    ///
    /// # Errors
    /// If the homeserver or the client fails.
    pub async fn sign_in(
        url: &str,
        account: &str,
        password: &str,
        name: &str,
        cross_signed: bool,
    ) -> Result<Self, PersonError> {
        let settings =
            EncryptionSettings { auto_enable_cross_signing: cross_signed, ..Default::default() };
        let client = Client::builder()
            .homeserver_url(url)
            // Where the login names another address, a proxy on the way would be passed by.
            .respect_login_well_known(false)
            .with_encryption_settings(settings)
            .build()
            .await
            .map_err(|cause| PersonError::Build(Box::new(cause)))?;
        client.matrix_auth().login_username(account, password).send().await?;
        client.encryption().wait_for_e2ee_initialization_tasks().await;
        client.account().set_display_name(Some(name)).await?;
        let (tell, heard) = watch::channel(Vec::new());
        let syncing = tokio::spawn(listen(client.clone(), tell));
        Ok(Self { client, heard, next: 0, syncing })
    }

    /// The account.
    ///
    /// # Errors
    /// If the client has no session.
    pub fn user(&self) -> Result<OwnedUserId, PersonError> {
        self.client.user_id().map(ToOwned::to_owned).ok_or_else(|| self.no_room())
    }

    /// The client, for what a test wants to do by itself.
    pub fn client(&self) -> &Client {
        &self.client
    }

    fn who(&self) -> String {
        self.client.user_id().map(|user| user.localpart().to_owned()).unwrap_or_default()
    }

    fn no_room(&self) -> PersonError {
        PersonError::NoRoom { who: self.who() }
    }

    /// Opens a room and invites people to it.
    ///
    /// # Errors
    /// If the homeserver fails.
    pub async fn open_room(
        &self,
        invite: Vec<OwnedUserId>,
        encrypted: bool,
        direct: bool,
    ) -> Result<OwnedRoomId, PersonError> {
        let encryption = InitialStateEvent::with_empty_state_key(
            RoomEncryptionEventContent::with_recommended_defaults(),
        );
        let mut request = assign!(Request::new(), {
            invite,
            is_direct: direct,
            preset: Some(RoomPreset::PrivateChat),
        });
        if encrypted {
            request.initial_state.push(encryption.to_raw_any());
        }
        Ok(self.client.create_room(request).await?.room_id().to_owned())
    }

    /// A room that this person is in.
    ///
    /// # Errors
    /// If there is none of that id.
    pub fn room(&self, room: &RoomId) -> Result<Room, PersonError> {
        self.client.get_room(room).ok_or_else(|| self.no_room())
    }

    /// Waits until somebody is in a room, as far as this person's client knows: only then does it
    /// give them the keys to what is written there.
    ///
    /// # Errors
    /// If they do not come within a minute.
    pub async fn sees(&self, room: &RoomId, who: &UserId) -> Result<(), PersonError> {
        let room = self.room(room)?;
        let coming = async {
            let mut again = interval(LOOK_AGAIN);
            loop {
                again.tick().await;
                let member = room.get_member(who).await?;
                if member.is_some_and(|member| *member.membership() == MembershipState::Join) {
                    return Ok(());
                }
            }
        };
        match timeout(PATIENCE, coming).await {
            Ok(came) => came,
            Err(_) => Err(PersonError::Unheard {
                who: self.who(),
                what: format!("{who} coming in"),
                instead: String::new(),
            }),
        }
    }

    /// Writes in a room.
    ///
    /// # Errors
    /// If it cannot be sent.
    pub async fn say(&self, room: &RoomId, text: &str) -> Result<OwnedEventId, PersonError> {
        let content = RoomMessageEventContent::text_plain(text);
        Ok(self.room(room)?.send(content).await?.response.event_id)
    }

    /// Waits for the next message from `sender` that fits. What came before it counts as heard.
    ///
    /// # Errors
    /// If it does not come within a minute.
    pub async fn hears_that(
        &mut self,
        sender: &UserId,
        what: &str,
        fits: impl Fn(&HeardMessage) -> bool,
    ) -> Result<HeardMessage, PersonError> {
        let from = self.next;
        let fits = |message: &&HeardMessage| message.sender == sender && fits(message);
        let mut heard = self.heard.clone();
        let wait = heard.wait_for(|heard| heard.iter().skip(from).any(|m| fits(&m)));
        let found = match timeout(PATIENCE, wait).await {
            Ok(Ok(heard)) => {
                let mut rest = heard.iter().enumerate().skip(from);
                rest.find(|(_, message)| fits(message)).map(|(at, found)| (at, found.clone()))
            }
            _ => None,
        };
        match found {
            Some((at, message)) => {
                self.next = at + 1;
                Ok(message)
            }
            None => {
                let heard = self.heard.borrow();
                let instead = heard.iter().skip(from).map(|m| m.text.clone().unwrap_or_default());
                let instead = instead.collect::<Vec<_>>().join(" | ");
                Err(PersonError::Unheard { who: self.who(), what: what.to_owned(), instead })
            }
        }
    }

    /// Waits for the next message from `sender` that contains a text.
    ///
    /// # Errors
    /// If it does not come within a minute.
    pub async fn hears(
        &mut self,
        sender: &UserId,
        text: &str,
    ) -> Result<HeardMessage, PersonError> {
        self.hears_that(sender, text, |message| {
            message.text.as_ref().is_some_and(|heard| heard.contains(text))
        })
        .await
    }

    /// Everything that was heard so far.
    pub fn all_heard(&self) -> Vec<HeardMessage> {
        self.heard.borrow().clone()
    }

    /// Follows what is heard, as it comes.
    pub fn listen(&self) -> watch::Receiver<Vec<HeardMessage>> {
        self.heard.clone()
    }
}

/// Syncs for ever: joins what the person is invited to, and keeps what is said.
async fn listen(client: Client, tell: watch::Sender<Vec<HeardMessage>>) {
    loop {
        let settings = SyncSettings::new().timeout(Duration::from_secs(30));
        let Ok(response) = client.sync_once(settings).await else {
            sleep(Duration::from_millis(200)).await;
            continue;
        };
        for room in response.rooms.invited.keys().filter_map(|id| client.get_room(id)) {
            if room.state() == RoomState::Invited {
                // If it fails, the invitation is still there, and so is whoever waits for it.
                let _ = room.join().await;
            }
        }
        for (room, update) in &response.rooms.joined {
            let mut said: Vec<HeardMessage> = Vec::new();
            for event in &update.timeline.events {
                said.extend(message(room, event));
            }
            if !said.is_empty() {
                tell.send_modify(|heard| heard.extend(said));
            }
        }
    }
}

fn message(room: &RoomId, event: &TimelineEvent) -> Option<HeardMessage> {
    let encrypted = !matches!(event.kind, TimelineEventKind::PlainText { .. });
    let text = match event.raw().deserialize().ok()? {
        AnySyncTimelineEvent::MessageLike(AnySyncMessageLikeEvent::RoomMessage(
            SyncMessageLikeEvent::Original(message),
        )) => Some(message.content.body().to_owned()),
        _ if event.kind.is_utd() => None,
        _ => return None,
    };
    Some(HeardMessage {
        room: room.to_owned(),
        sender: event.sender()?,
        event: event.event_id()?,
        text,
        encrypted,
    })
}
