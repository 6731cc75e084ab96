//! A message lies ready with the homeserver, and comes when Kolo is gone (MSC4140).

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use jiff::SignedDuration;
use kolo::{
    cli::{demo::set_up_kolo, run},
    core::{
        Body, Content, Deed, Destination, Feature, Flow, Happening, Lane, SwitchId, Transaction,
        TransactionError,
    },
    ops::{sandbox::Person, world::Wall},
    speech::Language,
};
use tokio::{
    sync::{mpsc, oneshot},
    time::{sleep, timeout},
};

use crate::town::{PASSWORD, sandbox, test};

/// Goes wherever it is invited. At "ready" it lays two messages ready, and takes the first back once the
/// homeserver has both.
struct Outlived {
    first: Mutex<Option<SwitchId>>,
    armed: Mutex<usize>,
    tell: mpsc::UnboundedSender<&'static str>,
}

impl Feature for Outlived {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Invited { room, .. } => {
                let to = Destination::Room(room.clone());
                tx.send(Lane::Housekeeping, to, Deed::Join, None);
            }
            Happening::Present { room, members, .. } => {
                for member in members {
                    tx.set_private_room(&member.user, Some(room))?;
                }
            }
            Happening::Message { sender, content: Content::Text(text), .. } if text == "ready" => {
                for words in ["this was taken back", "Kolo has gone silent"] {
                    let switch = tx.new_switch();
                    self.first.lock().unwrap().get_or_insert(switch.clone());
                    let body = Body { markdown: words.to_owned(), mentions: Vec::new() };
                    let at = tx.at().checked_add(SignedDuration::from_secs(8)).unwrap();
                    let to = Destination::Private(sender.clone());
                    tx.send(Lane::CheckIn, to, Deed::Arm { switch, at, body }, None);
                }
            }
            Happening::Armed { .. } => {
                let mut armed = self.armed.lock().unwrap();
                *armed += 1;
                if *armed == 2 {
                    let switch = self.first.lock().unwrap().clone().unwrap();
                    let to = Destination::Private("@nobody:localhost".try_into().unwrap());
                    tx.send(Lane::CheckIn, to, Deed::Disarm { switch }, None);
                }
            }
            Happening::Disarmed { .. } => self.tell.send("disarmed").unwrap(),
            _ => {}
        }
        Ok(Flow::Taken)
    }
}

#[test]
fn what_lies_ready_comes_readable_when_kolo_is_gone() {
    test(async {
        let sandbox = sandbox().await;
        let folder = tempfile::tempdir().unwrap();
        let config = set_up_kolo(sandbox, folder.path(), &Language::english()).await.unwrap();
        let kolo = config.account.clone();
        let mut ana = Person::arrive(sandbox, "ana-outliving", PASSWORD, "Ana").await.unwrap();
        let (tell, mut told) = mpsc::unbounded_channel();
        let outlived = Outlived { first: Mutex::default(), armed: Mutex::default(), tell };
        let features: Vec<Box<dyn Feature>> = vec![Box::new(outlived)];
        let (tell_ready, ready) = oneshot::channel();
        let is_ready = || tell_ready.send(()).unwrap();
        let serving =
            run::serve_with(&config, features, Arc::new(Wall), is_ready, std::future::pending());
        let meanwhile = async {
            ready.await.unwrap();
            let room = ana.open_room(vec![kolo.clone()], true, true).await.unwrap();
            ana.sees(&room, &kolo).await.unwrap();
            ana.say(&room, "ready").await.unwrap();
            let told = timeout(Duration::from_secs(60), told.recv()).await;
            assert_eq!(told.unwrap(), Some("disarmed"));
            room
        };
        // Then it is gone, and comes back no more.
        let room = tokio::select! {
            ended = serving => panic!("Kolo has ended: {ended:?}"),
            room = meanwhile => room,
        };
        let by_kolo = |ana: &Person| {
            let heard = ana.all_heard().into_iter();
            heard.filter(|heard| heard.sender == kolo).collect::<Vec<_>>()
        };
        assert!(by_kolo(&ana).is_empty());
        let heard = ana.hears(&kolo, "Kolo has gone silent").await.unwrap();
        assert!(heard.encrypted);
        assert_eq!(heard.room, room);
        sleep(Duration::from_secs(2)).await;
        assert_eq!(by_kolo(&ana).len(), 1);
    });
}
