//! `kolo health`: asks the Kolo that runs on this machine whether it is well, for scripts and timers.

use std::time::Duration;

use anyhow::{Context, bail};

use super::Talk;
use crate::{config::Config, ops::health::PATH};

/// A Kolo that takes longer is not well.
const PATIENCE: Duration = Duration::from_secs(10);

/// Asks, writes what is said to the terminal, and gives back whether all is well.
///
/// # Errors
/// If the configuration names no address, or nobody answers there.
pub async fn health(config: &Config, talk: &Talk) -> anyhow::Result<bool> {
    let Some(place) = config.health else { bail!(talk.text("health-nowhere", &[])) };
    // What is on this machine is not asked for through a proxy.
    let client = reqwest::Client::builder().no_proxy().timeout(PATIENCE).build()?;
    let url = format!("http://{}{PATH}", place.address());
    let answer = client.get(url).send().await;
    let answer = answer.with_context(|| talk.text("health-silent", &[]))?;
    let is_well = answer.status().is_success();
    talk.terminal.line(answer.text().await?.trim_end());
    Ok(is_well)
}
