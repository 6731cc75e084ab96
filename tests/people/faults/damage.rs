//! Files of the data folder that are damaged, cut off or gone. Kolo starts with all that it had, or
//! it does not start.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use kolo::store::{KeySource, SledStore, Store, Table};
use matrix_sdk::ruma::OwnedUserId;
use tempfile::TempDir;

use super::set_up_behind_a_proxy;
use crate::{
    proxy::{Asked, Fault, Proxy},
    town::{Circle, Kolo, every_file, test},
};

/// A Kolo that has lived a little and was stopped, to be copied and damaged.
struct Model {
    proxy: Proxy,
    account: OwnedUserId,
    files: BTreeMap<PathBuf, Vec<u8>>,
    rows: Rows,
}

type Rows = Vec<Vec<(Vec<u8>, Vec<u8>)>>;

/// One way to damage a file: what becomes of its bytes, or `None` if it goes.
type Harm = Box<dyn Fn(&[u8]) -> Option<Vec<u8>>>;

impl Model {
    async fn new(test: &str) -> Self {
        let (proxy, mut kolo) = set_up_behind_a_proxy(test).await;
        kolo.start().await;
        let mut circle = Circle::with(kolo, &["Lena"], test).await;
        circle.kolo.kill().await;
        // A copy must not speak with the homeserver: they are all the same device.
        proxy.fault(Fault::HangUp);
        let folder = circle.kolo.folder.path();
        for name in ["crypto", "state"] {
            let path = folder.join(format!("data/sdk/matrix-sdk-{name}.sqlite3"));
            let database = rusqlite::Connection::open(path).unwrap();
            database.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
        }
        let rows = rows(folder, "the model");
        let relative =
            |(path, bytes): (PathBuf, _)| (path.strip_prefix(folder).unwrap().into(), bytes);
        let files = every_file(folder).into_iter().map(relative).collect();
        Self { proxy, account: circle.kolo.account.clone(), files, rows }
    }

    /// Every file of the model whose path begins so.
    fn paths(&self, beginning: &str) -> Vec<PathBuf> {
        let paths = self.files.keys();
        paths.filter(|path| path.to_string_lossy().starts_with(beginning)).cloned().collect()
    }

    /// Starts a copy in which one file was harmed, and looks that it either says so and changes
    /// nothing, or runs with all that the model had. Returns whether it runs.
    async fn runs_with(&self, harmed: &[PathBuf], harm: &Harm, what: &str) -> bool {
        let copy = tempfile::tempdir().unwrap();
        for (path, bytes) in &self.files {
            let bytes = if harmed.contains(path) { harm(bytes) } else { Some(bytes.clone()) };
            let path = copy.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            if let Some(bytes) = bytes {
                fs::write(&path, bytes).unwrap();
            }
        }
        private(&copy);
        let mut kolo = Kolo::in_folder(self.account.clone(), copy);
        let syncs = self.proxy.count(Asked::is_sync);
        let told = kolo.launch();
        tokio::select! {
            (status, message) = kolo.ended() => {
                assert_eq!(status.code(), Some(1), "{what}: {message}");
                let said = message.lines().last().unwrap();
                let data = kolo.folder.path().join("data").display().to_string();
                assert!(said.starts_with("kolo: ") && said.contains(&data), "{what}: {message}");
                assert!(said.contains("`kolo restore`"), "{what}: {message}");
                assert!(!message.contains("panicked"), "{what}: {message}");
                false
            }
            () = self.proxy.until(syncs + 1, Asked::is_sync) => {
                drop(told);
                kolo.kill().await;
                assert!(rows(kolo.folder.path(), what) == self.rows, "{what}: something was lost");
                true
            }
        }
    }

    async fn does_not_run_without(&self, path: &str) {
        let harmed = self.paths(path);
        assert!(!harmed.is_empty(), "{path}");
        let gone: Harm = Box::new(|_| None);
        assert!(!self.runs_with(&harmed, &gone, &format!("{path} gone")).await, "{path}");
    }

    async fn does_not_run_when_cut(&self, path: &str, lengths: &[f64]) {
        let harmed = [PathBuf::from(path)];
        let used = used(&self.files[&harmed[0]]);
        for part in lengths {
            let length = (used as f64 * part) as usize;
            let cut: Harm = Box::new(move |bytes| Some(bytes[..length].to_vec()));
            let what = format!("{path} cut to {length} of {used}");
            assert!(!self.runs_with(&harmed, &cut, &what).await, "{what}");
        }
    }

    /// Flips a bit at many places, one after the other. Not every one matters.
    async fn bears_flips(&self, path: &str, places: usize) {
        let harmed = [PathBuf::from(path)];
        let bytes = &self.files[&harmed[0]];
        // Where there is something.
        let full: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] != 0).collect();
        for place in 0..places {
            let at = full[full.len() * place / places];
            let flip: Harm = Box::new(move |bytes| {
                let mut bytes = bytes.to_vec();
                bytes[at] ^= 1;
                Some(bytes)
            });
            self.runs_with(&harmed, &flip, &format!("{path} flipped at {at}")).await;
        }
    }
}

/// How much of a file holds something.
fn used(bytes: &[u8]) -> usize {
    bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1)
}

/// The key is read only from a file that is the user's alone.
fn private(copy: &TempDir) {
    use std::os::unix::fs::PermissionsExt;
    let key = copy.path().join("kolo.key");
    fs::set_permissions(key, fs::Permissions::from_mode(0o600)).unwrap();
}

fn rows(folder: &Path, what: &str) -> Rows {
    let key = KeySource::File(folder.join("kolo.key")).read(&|_| None).unwrap();
    let store = SledStore::open(&folder.join("data"), &key);
    let store = store.unwrap_or_else(|cause| panic!("{what}: {cause:?}"));
    Table::ALL.iter().map(|table| store.scan(*table).unwrap()).collect()
}

#[test]
fn a_damaged_database_is_told_and_never_begun_anew() {
    test(async {
        let model = Model::new("damage-rows").await;
        let nothing: Harm = Box::new(|_| None);
        assert!(model.runs_with(&[], &nothing, "whole").await, "the whole copy does not run");
        model.does_not_run_without("data/rows/").await;
        model.does_not_run_without("data/rows/db").await;
        model.does_not_run_when_cut("data/rows/db", &[0.0, 0.1, 0.5, 0.9]).await;
        model.bears_flips("data/rows/db", 10).await;
        for snapshot in model.paths("data/rows/snap.") {
            let snapshot = snapshot.to_string_lossy();
            model.does_not_run_when_cut(&snapshot, &[0.0, 0.5]).await;
            model.bears_flips(&snapshot, 2).await;
        }
        model.bears_flips("data/rows/conf", 2).await;
    });
}

#[test]
fn damaged_keys_of_the_store_are_told_and_never_begun_anew() {
    test(async {
        let model = Model::new("damage-keys").await;
        for path in ["data/owners", "data/cipher"] {
            model.does_not_run_without(path).await;
            model.does_not_run_when_cut(path, &[0.0, 0.3, 0.9]).await;
        }
        model.bears_flips("data/owners", 6).await;
        model.bears_flips("data/cipher", 4).await;
    });
}

#[test]
fn a_damaged_store_of_the_sdk_is_told_and_no_new_device_is_made() {
    test(async {
        let model = Model::new("damage-sdk").await;
        model.does_not_run_without("data/sdk/").await;
        for name in ["crypto", "state"] {
            let path = format!("data/sdk/matrix-sdk-{name}.sqlite3");
            model.does_not_run_without(&path).await;
            model.does_not_run_when_cut(&path, &[0.0, 0.1, 0.5, 0.9]).await;
            model.bears_flips(&path, 6).await;
        }
    });
}
