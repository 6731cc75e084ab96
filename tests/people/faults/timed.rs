//! A Kolo in this process, whose time passes only when the test says so.

use std::{path::PathBuf, thread, time::Duration};

use kolo::{cli::run, config::Config};
use tokio::{
    runtime::Builder,
    sync::{mpsc, oneshot, watch},
    task, time,
};

/// So much time passes at once.
const STEP: Duration = Duration::from_secs(1);

pub struct TimedKolo {
    steps: mpsc::Sender<oneshot::Sender<()>>,
    pub ready: watch::Receiver<bool>,
    stop: oneshot::Sender<()>,
    thread: thread::JoinHandle<anyhow::Result<()>>,
}

impl TimedKolo {
    /// Starts it. `fence` is an address before which real requests of Kolo's own pass as well.
    pub fn start(config: PathBuf, fence: String) -> Self {
        let (steps, wanted) = mpsc::channel(1);
        let (tell, ready) = watch::channel(false);
        let (stop, stopped) = oneshot::channel();
        let thread = thread::spawn(move || {
            let config = Config::read(&config)?;
            let runtime = Builder::new_current_thread().enable_all().start_paused(true).build()?;
            runtime.block_on(async {
                // While somebody blocks, tokio lets no time pass by itself.
                let (_hold, held) = std::sync::mpsc::channel::<()>();
                task::spawn_blocking(move || held.recv());
                let stop = async {
                    let _ = stopped.await;
                    Ok(())
                };
                tokio::select! {
                    ended = run::serve(&config, || { tell.send_replace(true); }, stop) => ended,
                    () = pass(wanted, fence) => Ok(()),
                }
            })
        });
        Self { steps, ready, stop, thread }
    }

    /// Lets a second pass for Kolo, and waits until it has done what it then does.
    pub async fn step(&self) {
        let (done, wait) = oneshot::channel();
        self.steps.send(done).await.expect("Kolo has ended");
        wait.await.expect("Kolo has ended");
    }

    /// Asks it to stop, and waits until it has.
    pub fn stop(self) {
        self.stop.send(()).expect("Kolo has ended");
        self.thread.join().unwrap().unwrap();
    }
}

/// Lets time pass. After each step two requests go the way of Kolo's, from the same thread and after
/// them: when they are over, so are Kolo's, if they are ever answered.
async fn pass(mut wanted: mpsc::Receiver<oneshot::Sender<()>>, fence: String) {
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    while let Some(done) = wanted.recv().await {
        time::advance(STEP).await;
        for _ in 0..2 {
            let _ = http.get(&fence).send().await;
        }
        let _ = done.send(());
    }
}
