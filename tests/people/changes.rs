//! Rooms and people change under Kolo's hands.

use kolo::ops::sandbox::Person;
use matrix_sdk::{
    RoomState,
    ruma::{
        OwnedRoomId, RoomVersionId,
        api::client::{
            account::deactivate,
            room::upgrade_room,
            uiaa::{AuthData, MatrixUserIdentifier, Password, UserIdentifier},
        },
        events::room::power_levels::RoomPowerLevelsEventContent,
        int,
    },
};

use crate::town::{Circle, JOY, LENA, MIRA, PASSWORD, test, wait_for};

/// A circle with an exercise that is announced.
async fn led(names: &[&str], test: &str) -> Circle {
    let mut circle = Circle::of(names, test).await;
    circle.says(LENA, "!start first-circle").await;
    circle.hears(LENA, "!next").await;
    circle
}

async fn first_round(circle: &mut Circle) {
    circle.says(LENA, "!next").await;
    circle.hears(LENA, "Lena, the word is yours").await;
}

fn room(person: &Person, room: &OwnedRoomId) -> matrix_sdk::Room {
    person.client().get_room(room).unwrap()
}

#[test]
fn a_room_that_is_upgraded_takes_its_circle_along() {
    test(async {
        let mut circle = led(&["Lena", "Mira"], "upgrade").await;
        circle.joins_in(MIRA).await;
        first_round(&mut circle).await;
        let lena = &circle.people[LENA];
        let upgrade = upgrade_room::v3::Request::new(circle.room.clone(), RoomVersionId::V11);
        let new = lena.client().send(upgrade).await.unwrap().replacement_room;
        // As clients do: everybody who was there is invited.
        wait_for(async || lena.client().get_room(&new).is_some()).await;
        for user in [circle.kolo.account.clone(), circle.people[MIRA].user().unwrap()] {
            room(lena, &new).invite_user_by_id(&user).await.unwrap();
        }
        let mira = circle.people[MIRA].user().unwrap();
        circle.people[LENA].sees(&new, &mira).await.unwrap();
        let along = circle.hears(LENA, "I have come along into this room").await;
        assert_eq!(along.room, new);
        assert!(along.encrypted);
        circle.people[LENA].say(&new, "!resume").await.unwrap();
        circle.hears(LENA, "Lena, the word is yours").await;
        circle.people[LENA].say(&new, "Here. done").await.unwrap();
        let turn = circle.hears(MIRA, "Mira, it is your turn").await;
        assert_eq!(turn.room, new);
    });
}

#[test]
fn who_removes_or_bans_kolo_ends_the_circle_and_the_facilitator_hears_of_it() {
    test(async {
        let mut circle = led(&["Lena", "Mira"], "removed").await;
        let kolo = circle.kolo.account.clone();
        room(&circle.people[LENA], &circle.room).kick_user(&kolo, None).await.unwrap();
        circle.hears(LENA, "Somebody has removed me").await;
        room(&circle.people[LENA], &circle.room).invite_user_by_id(&kolo).await.unwrap();
        circle.hears(LENA, "Hello. I am Kolo").await;
        // What ran before does not go on.
        circle.says(LENA, "!next").await;
        circle.hears(LENA, "No exercise is going on").await;
        room(&circle.people[LENA], &circle.room).ban_user(&kolo, None).await.unwrap();
        circle.hears(LENA, "barred it to me").await;
    });
}

#[test]
fn the_facilitator_hears_when_kolo_may_not_write_and_when_it_may_again() {
    test(async {
        let mut circle = led(&["Lena", "Mira"], "voice").await;
        first_round(&mut circle).await;
        let here = room(&circle.people[LENA], &circle.room);
        let before = here.power_levels().await.unwrap();
        let mut silent: RoomPowerLevelsEventContent = before.clone().try_into().unwrap();
        silent.events_default = int!(50);
        here.send_state_event(silent).await.unwrap();
        circle.hears(LENA, "I am not allowed to write").await;
        let before: RoomPowerLevelsEventContent = before.try_into().unwrap();
        here.send_state_event(before).await.unwrap();
        circle.hears(LENA, "I am allowed to write").await;
        circle.says(LENA, "!resume").await;
        circle.hears(LENA, "Lena, the word is yours").await;
    });
}

async fn deactivate(person: &Person, localpart: &str) {
    let mut request = deactivate::v3::Request::new();
    let who = UserIdentifier::Matrix(MatrixUserIdentifier::new(localpart.to_owned()));
    let asked = person.client().send(request.clone()).await.unwrap_err();
    let mut password = Password::new(who, PASSWORD.to_owned());
    password.session = asked.as_uiaa_response().and_then(|asked| asked.session.clone());
    request.auth = Some(AuthData::Password(password));
    person.client().send(request).await.unwrap();
}

#[test]
fn the_round_goes_on_when_the_account_of_who_has_the_word_is_closed() {
    test(async {
        let mut circle = led(&["Lena", "Mira", "Joy"], "no-account").await;
        circle.joins_in(MIRA).await;
        circle.joins_in(JOY).await;
        first_round(&mut circle).await;
        circle.says(LENA, "Here. done").await;
        let turn = circle.hears(LENA, "it is your turn").await.text.unwrap();
        let (holder, next, name) =
            if turn.contains("Mira") { (MIRA, JOY, "Joy") } else { (JOY, MIRA, "Mira") };
        let localpart = circle.people[holder].user().unwrap().localpart().to_owned();
        deactivate(&circle.people[holder], &localpart).await;
        circle.hears(next, &format!("{name}, it is your turn")).await;
    });
}

#[test]
fn a_deleted_answer_is_erased() {
    test(async {
        let mut circle = led(&["Lena", "Mira"], "redaction").await;
        circle.joins_in(MIRA).await;
        first_round(&mut circle).await;
        circle.says(LENA, "Here. done").await;
        circle.hears(MIRA, "Mira, it is your turn").await;
        circle.says(MIRA, "pass").await;
        let asked = circle.hears(MIRA, "one limit of yours").await;
        let private = room(&circle.people[MIRA], &asked.room);
        assert_eq!(private.state(), RoomState::Joined);
        let said = circle.people[MIRA].say(&asked.room, "My door. done").await.unwrap();
        circle.hears(MIRA, "I have your answer").await;
        private.redact(&said, None, None).await.unwrap();
        circle.hears(MIRA, "You deleted a message").await;
    });
}
