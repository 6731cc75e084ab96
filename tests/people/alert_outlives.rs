//! An alert of which somebody reads although Kolo was killed for good (MSC4140).

use matrix_sdk::ruma::OwnedUserId;
use serde_json::{Value, json};

use crate::{
    alerts::stands_by,
    check_ins::Alone,
    town::{Kolo, PASSWORD, sandbox, test, wait_for},
};

const DELAYED: &str = "/_matrix/client/unstable/org.matrix.msc4140/delayed_events";

/// Kolo's account, seen from outside.
struct Account {
    http: reqwest::Client,
    token: String,
}

impl Account {
    async fn of(kolo: &OwnedUserId) -> Self {
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let user = json!({ "type": "m.id.user", "user": kolo });
        let login = json!({ "type": "m.login.password", "identifier": user, "password": PASSWORD });
        let url = format!("{}/_matrix/client/v3/login", sandbox().await.url());
        let answer: Value = http.post(url).json(&login).send().await.unwrap().json().await.unwrap();
        let token = answer["access_token"].as_str().unwrap().to_owned();
        Self { http, token }
    }

    /// The messages that lie ready with the homeserver.
    async fn ready(&self) -> Vec<String> {
        let url = format!("{}{DELAYED}", sandbox().await.url());
        let asked = self.http.get(url).bearer_auth(&self.token).send().await.unwrap();
        let answer: Value = asked.json().await.unwrap();
        let all = answer["delayed_events"].as_array().unwrap();
        all.iter().map(|event| event["delay_id"].as_str().unwrap().to_owned()).collect()
    }

    /// The time has come, as far as the homeserver is concerned.
    async fn is_time(&self, delay: &str) {
        let url = format!("{}{DELAYED}/{delay}", sandbox().await.url());
        let asked = self.http.post(url).bearer_auth(&self.token).json(&json!({ "action": "send" }));
        let answer = asked.send().await.unwrap();
        assert!(answer.status().is_success(), "{}", answer.text().await.unwrap());
    }
}

#[test]
fn an_alert_is_read_although_kolo_was_killed_for_good() {
    test(async {
        let mut kolo = Kolo::running("outlives").await;
        let account = Account::of(&kolo.account).await;
        let mut mira = Alone::meets("Mira", "outlives", &kolo.account).await;
        let mut ana = Alone::meets("Ana", "outlives", &kolo.account).await;
        let mut joy = Alone::meets("Joy", "outlives", &kolo.account).await;
        stands_by(&mut mira, &mut ana).await;
        stands_by(&mut mira, &mut joy).await;
        mira.tells("code word for joy-outlives: walnut shell", "Noted").await;
        joy.hears("code word").await;
        mira.tells("alert grace 0", "at once").await;
        assert!(account.ready().await.is_empty());

        // Somebody has it: nothing lies ready any more.
        mira.says("alert at the mill").await;
        ana.hears("1 I have it · 2 I cannot").await;
        wait_for(async || account.ready().await.len() == 1).await;
        ana.tells("1", "You lead now").await;
        wait_for(async || account.ready().await.is_empty()).await;
        mira.tells("I am safe", "Your alert is over").await;
        ana.hears("ALL CLEAR").await;

        mira.says("alert at the stone bridge").await;
        ana.hears("1 I have it · 2 I cannot").await;
        wait_for(async || account.ready().await.len() == 1).await;
        kolo.kill().await;
        let ready = account.ready().await;
        let [ready] = ready.as_slice() else { panic!("{} lie ready", ready.len()) };
        account.is_time(ready).await;
        let read = joy.hears("Kolo, which carries it, has stopped").await;
        for part in ["mira-outlives", "stone bridge", "walnut shell"] {
            assert!(read.contains(part), "{part:?} is not in what Joy reads: {read}");
        }
    });
}
