//! A homeserver that no longer knows Kolo's device, or its account.

use kolo::{
    ops::sandbox::Person,
    store::{KeySource, SledStore, Store, Table},
};
use serde_json::{Value, json};

use crate::town::{Circle, LENA, PASSWORD, sandbox, test};

/// Somebody who knows the password does this at the client interface.
async fn with_the_password(account: &str, path: &str, body: Value) {
    let url = sandbox().await.url();
    let other = Person::sign_in(url, account, PASSWORD, "Kolo", false).await.unwrap();
    let token = other.client().access_token().unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let asked = http.post(format!("{url}/_matrix/client/v3/{path}")).bearer_auth(token);
    let answer = asked.json(&body).send().await.unwrap();
    assert!(answer.status().is_success(), "{}", answer.status());
}

/// It ends, a new start ends as well, and what was on disk is there still.
async fn ends_and_keeps_everything(circle: &mut Circle) {
    for start in ["running", "started again"] {
        let (status, message) = circle.kolo.ended().await;
        assert_eq!(status.code(), Some(1), "{start}");
        let said = message.lines().last().unwrap();
        assert!(said.contains("no longer accepts this device"), "{start}: {message}");
        assert!(said.contains("recovery key"), "{start}: {said}");
        if start == "running" {
            let _ = circle.kolo.launch();
        }
    }
    let folder = circle.kolo.folder.path();
    let key = KeySource::File(folder.join("kolo.key")).read(&|_| None).unwrap();
    let store = SledStore::open(&folder.join("data"), &key).unwrap();
    assert_eq!(store.scan(Table::Circle).unwrap().len(), 1);
    assert!(!store.scan(Table::Meta).unwrap().is_empty());
}

#[test]
fn kolo_ends_with_a_word_when_its_device_is_logged_out() {
    test(async {
        let mut circle = Circle::of(&["Lena"], "logged-out").await;
        with_the_password("kolo-logged-out", "logout/all", json!({})).await;
        ends_and_keeps_everything(&mut circle).await;
    });
}

#[test]
fn kolo_ends_with_a_word_when_its_account_is_closed() {
    test(async {
        let mut circle = Circle::of(&["Lena"], "closed").await;
        let auth = json!({
            "type": "m.login.password",
            "identifier": { "type": "m.id.user", "user": "kolo-closed" },
            "password": PASSWORD,
        });
        with_the_password("kolo-closed", "account/deactivate", json!({ "auth": auth })).await;
        // Lena is still there, and Kolo must not take its absence for hers.
        circle.says(LENA, "!status").await;
        ends_and_keeps_everything(&mut circle).await;
    });
}
