//! The private room between a person and Kolo.

use matrix_sdk::{
    RoomState,
    ruma::events::{StateEventType, room::history_visibility::HistoryVisibility},
};

use crate::town::{
    Circle, Kolo, LENA, MIRA, PASSWORD, person, rooms_with, sandbox, test, wait_for,
};
use kolo::ops::sandbox::Person;

#[test]
fn a_private_room_is_encrypted_nameless_and_only_one_even_after_a_restart() {
    test(async {
        let mut circle = Circle::of(&["Lena", "Mira"], "private").await;
        circle.says(LENA, "!start checkin-round").await;
        let private = circle.consents(MIRA).await;
        circle.hears(MIRA, "forget me").await;
        let room = circle.people[MIRA].room(&private).unwrap();
        assert!(room.latest_encryption_state().await.unwrap().is_encrypted());
        assert_eq!(room.history_visibility(), Some(HistoryVisibility::Joined));
        for kind in [StateEventType::RoomName, StateEventType::RoomTopic] {
            assert!(room.get_state_events(kind).await.unwrap().is_empty());
        }

        circle.kolo.kill().await;
        circle.people[MIRA].say(&private, "help").await.unwrap();
        circle.kolo.start().await;
        let help = circle.hears(MIRA, "You need no reason").await;
        assert_eq!(help.room, private);
        assert_eq!(rooms_with(&circle.people[MIRA], &circle.kolo.account).await, 1);
    });
}

#[test]
fn who_left_the_private_room_is_invited_back_to_the_same_one() {
    test(async {
        let mut circle = Circle::of(&["Lena", "Mira"], "rejoin").await;
        circle.says(LENA, "!start checkin-round").await;
        let private = circle.consents(MIRA).await;
        circle.hears(MIRA, "forget me").await;
        circle.people[MIRA].room(&private).unwrap().leave().await.unwrap();
        circle.says(MIRA, "!help").await;
        let help = circle.hears(MIRA, "You need no reason").await;
        assert_eq!(help.room, private);
    });
}

#[test]
fn a_conversation_that_somebody_opens_is_their_private_room() {
    test(async {
        let kolo = Kolo::running("direct").await;
        let mut mira = person("Mira", "direct").await;
        let room = mira.open_room(vec![kolo.account.clone()], true, true).await.unwrap();
        let hello = mira.hears(&kolo.account, "You have opened this conversation").await.unwrap();
        assert_eq!(hello.room, room);
        mira.say(&room, "what can you see").await.unwrap();
        let seen = mira.hears(&kolo.account, "reactions").await.unwrap();
        assert_eq!(seen.room, room);
        assert_eq!(rooms_with(&mira, &kolo.account).await, 1);
    });
}

#[test]
fn the_facilitator_hears_that_somebody_cannot_read_kolo() {
    test(async {
        let mut circle = Circle::of(&["Lena", "Mira"], "unverified").await;
        let sandbox = sandbox().await;
        sandbox.register("tarek-unverified", PASSWORD).await.unwrap();
        let mut tarek =
            Person::sign_in(sandbox.url(), "tarek-unverified", PASSWORD, "Tarek", false)
                .await
                .unwrap();
        let user = tarek.user().unwrap();
        circle.people[LENA].room(&circle.room).unwrap().invite_user_by_id(&user).await.unwrap();
        wait_for(async || {
            tarek.room(&circle.room).is_ok_and(|room| room.state() == RoomState::Joined)
        })
        .await;
        circle.says(LENA, "!scripts").await;
        let told = circle.hears(LENA, "Tarek").await;
        assert_ne!(told.room, circle.room);
        let seen = tarek.hears_that(&circle.kolo.account, "something", |_| true).await.unwrap();
        assert_eq!(seen.text, None, "a device that nobody vouches for was given keys");
    });
}
