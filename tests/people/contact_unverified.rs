//! A contact has no device that can be trusted when an alert comes, and has one again later.

use jiff::SignedDuration;
use kolo::ops::sandbox::Person;

use crate::{
    alerts::stands_by,
    check_ins::{Alone, while_it_runs},
    town::{PASSWORD, sandbox, test, wait_for},
};

#[test]
fn a_contact_without_a_trusted_device_is_passed_over_at_once_and_asked_again_in_the_next_round() {
    test(async {
        while_it_runs("no-device", async |kolo, clock| {
            let mut mira = Alone::meets("Mira", "no-device", &kolo).await;
            let mut ana = Alone::meets("Ana", "no-device", &kolo).await;
            let mut joy = Alone::meets("Joy", "no-device", &kolo).await;
            stands_by(&mut mira, &mut ana).await;
            stands_by(&mut mira, &mut joy).await;

            // Her telephone is gone; what she has now is not verified.
            let recovery = ana.person.client().encryption().recovery();
            let key = recovery.enable().await.unwrap();
            let room = ana.room.clone();
            let url = sandbox().await.url();
            let other =
                Person::sign_in(url, "ana-no-device", PASSWORD, "Ana", false).await.unwrap();
            wait_for(async || other.room(&room).is_ok()).await;
            ana.person.client().matrix_auth().logout().await.unwrap();
            let mut ana = Alone { person: other, kolo: kolo.clone(), room };
            mira.tells("help", "alert").await;

            mira.tells("alert urgent", "in 10 seconds").await;
            clock.pass(SignedDuration::from_secs(11));
            mira.hears("cannot be read by ana-no-device").await;
            // At once, without the three minutes of the first.
            joy.hears("1 I have it · 2 I cannot").await;
            let readable = |alone: &Alone| {
                let heard = alone.person.all_heard().into_iter();
                heard.filter(|heard| heard.sender == kolo && heard.text.is_some()).count()
            };
            assert_eq!(readable(&ana), 0);

            // She has her recovery key, and with it her device is one of hers.
            ana.person.client().encryption().recovery().recover(&key).await.unwrap();
            wait_for(async || {
                let device = ana.person.client().encryption().get_own_device().await.unwrap();
                device.is_some_and(|device| device.is_cross_signed_by_owner())
            })
            .await;
            mira.tells("help", "alert").await;
            clock.pass(SignedDuration::from_mins(6));
            joy.hears("1 I have it · 2 I cannot").await;
            clock.pass(SignedDuration::from_mins(6));
            mira.hears("No human has it now").await;
            assert_eq!(readable(&ana), 0, "she is asked again in the next round only");
            clock.pass(SignedDuration::from_mins(6));
            ana.hears("1 I have it · 2 I cannot").await;
            ana.tells("1", "You lead now").await;
            mira.hears("ana-no-device has it").await;
        })
        .await;
    });
}
