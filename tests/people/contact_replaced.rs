//! A contact whose keys were replaced is asked for nothing until the person has said that it is they.

use jiff::SignedDuration;
use matrix_sdk::ruma::api::client::uiaa::{
    AuthData, MatrixUserIdentifier, Password, UserIdentifier,
};

use crate::{
    alerts::stands_by,
    check_ins::{Alone, while_it_runs},
    town::{PASSWORD, test},
};

#[test]
fn a_contact_whose_keys_were_replaced_is_asked_only_once_the_person_says_that_it_is_they() {
    test(async {
        while_it_runs("replaced", async |kolo, clock| {
            let mut mira = Alone::meets("Mira", "replaced", &kolo).await;
            let mut ana = Alone::meets("Ana", "replaced", &kolo).await;
            let mut joy = Alone::meets("Joy", "replaced", &kolo).await;
            stands_by(&mut mira, &mut ana).await;
            stands_by(&mut mira, &mut joy).await;
            mira.tells("code word for ana-replaced: walnut shell", "Noted").await;
            ana.hears("code word").await;

            let encryption = ana.person.client().encryption();
            if let Some(reset) = encryption.reset_cross_signing().await.unwrap() {
                let who = MatrixUserIdentifier::new("ana-replaced".to_owned());
                let who = UserIdentifier::Matrix(who);
                let password = AuthData::Password(Password::new(who, PASSWORD.to_owned()));
                reset.auth(Some(password)).await.unwrap();
            }
            mira.hears("call them again · 2 no longer").await;
            let told = ana.hears("The keys by which I recognise your account were replaced").await;
            assert!(!told.to_lowercase().contains("mira"), "{told}");

            let before = ana.person.all_heard().len();
            mira.tells("alert", "in 10 seconds").await;
            clock.pass(SignedDuration::from_secs(11));
            joy.hears("1 I have it · 2 I cannot").await;
            mira.hears("With the server for joy-").await;
            clock.pass(SignedDuration::from_mins(30));
            joy.tells("1", "You lead now").await;
            mira.hears("joy-replaced has it").await;
            mira.tells("I am safe", "Your alert is over").await;
            joy.hears("ALL CLEAR").await;
            let since = ana.person.all_heard().split_off(before);
            assert!(since.iter().all(|heard| heard.sender != kolo), "{since:?}");

            let account = ana.person.user().unwrap();
            mira.tells(&format!("trust {account}"), "call them again · 2 no longer").await;
            mira.tells("1", "code word").await;
            ana.hears("mira-replaced").await;
            mira.tells("alert", "in 10 seconds").await;
            clock.pass(SignedDuration::from_secs(11));
            ana.hears("1 I have it · 2 I cannot").await;
            ana.tells("1", "You lead now").await;
            mira.hears("ana-replaced has it").await;
        })
        .await;
    });
}
