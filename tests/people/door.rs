//! Who may let Kolo in, and where it stays.

use matrix_sdk::{
    RoomMemberships,
    ruma::{UserId, events::room::member::MembershipState},
};

use crate::town::{Kolo, person, rooms_with, test, wait_for};
use kolo::ops::sandbox::Person;

async fn membership(
    person: &Person,
    room: &matrix_sdk::ruma::RoomId,
    of: &UserId,
) -> MembershipState {
    let room = person.room(room).unwrap();
    let member = room.get_member(of).await.unwrap();
    member.map_or(MembershipState::Leave, |member| member.membership().clone())
}

#[test]
fn a_strangers_invitation_is_declined_without_a_word() {
    test(async {
        let mut kolo = Kolo::set_up("stranger", &[]).await;
        let only_lena = std::fs::read_to_string(kolo.config()).unwrap();
        let allow = format!("allow = [\"@lena:{}\"]", kolo.account.server_name());
        let only_lena: Vec<&str> = only_lena
            .lines()
            .map(|line| if line.starts_with("allow") { allow.as_str() } else { line })
            .collect();
        std::fs::write(kolo.config(), only_lena.join("\n")).unwrap();
        kolo.start().await;

        let stranger = person("Stranger", "stranger").await;
        let room = stranger.open_room(vec![kolo.account.clone()], true, false).await.unwrap();
        wait_for(async || {
            membership(&stranger, &room, &kolo.account).await == MembershipState::Leave
        })
        .await;
        assert_eq!(stranger.all_heard(), Vec::new());
        assert_eq!(rooms_with(&stranger, &kolo.account).await, 0);
    });
}

#[test]
fn an_unencrypted_room_gets_one_neutral_sentence_and_then_kolo_leaves() {
    test(async {
        let kolo = Kolo::running("clear").await;
        let mut lena = person("Lena", "clear").await;
        let room = lena.open_room(vec![kolo.account.clone()], false, false).await.unwrap();
        let why = lena.hears(&kolo.account, "Room settings").await.unwrap();
        assert_ne!(why.room, room);
        assert!(why.encrypted);
        wait_for(async || membership(&lena, &room, &kolo.account).await == MembershipState::Leave)
            .await;

        let left = lena.room(&room).unwrap();
        let members = left.members(RoomMemberships::LEAVE).await.unwrap();
        let member = members.iter().find(|member| member.user_id() == kolo.account).unwrap();
        let reason = member.event().reason().unwrap();
        assert_eq!(reason, "This room is not encrypted, so I am leaving it.");
        let heard = lena.all_heard();
        assert!(heard.iter().all(|message| message.encrypted), "Kolo spoke in clear");
    });
}
