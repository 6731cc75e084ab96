//! Whether Kolo is well, for the operator's monitoring.
//!
//! `GET /health` on an address of this machine answers 200 and `ok`, or 503 and a line for each thing
//! that is wrong ([`Complaint`](super::pulse::Complaint)). It says nothing of people: not how many there
//! are, nor whether somebody is in danger, as long as what is due happens.

use std::{convert::Infallible, net::SocketAddr, sync::Arc, time::Duration};

use http_body_util::Full;
use hyper::{
    Method, Request, Response, StatusCode,
    body::{Bytes, Incoming},
    header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time::{sleep, timeout},
};
use tracing::{debug, error};

use super::Pulse;

/// Where it is asked for.
pub const PATH: &str = "/health";
/// Nobody is served for longer.
const WHOLE: Duration = Duration::from_secs(10);
/// So many are served at once.
const AT_ONCE: usize = 16;
/// After an error of the system's, before the next is looked for.
const PAUSE: Duration = Duration::from_secs(1);

/// Answers for ever. If it cannot, Kolo runs all the same, and monitoring hears nothing.
pub async fn answer(address: SocketAddr, pulse: Arc<Pulse>) -> Infallible {
    let listener = loop {
        match TcpListener::bind(address).await {
            Ok(listener) => break listener,
            Err(cause) => {
                error!(%cause, %address, "Kolo cannot say there whether it is well; it tries again");
                sleep(WHOLE).await;
            }
        }
    };
    serve(listener, pulse).await
}

async fn serve(listener: TcpListener, pulse: Arc<Pulse>) -> Infallible {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else {
            std::future::pending().await
        };
        match listener.accept().await {
            Ok((caller, _)) => {
                let pulse = Arc::clone(&pulse);
                tokio::spawn(async move {
                    let _place = place;
                    if timeout(WHOLE, converse(caller, pulse)).await.is_err() {
                        debug!("somebody who asked for Kolo's health took too long");
                    }
                });
            }
            Err(cause) => {
                debug!(%cause, "somebody who asked for Kolo's health could not be heard");
                sleep(PAUSE).await;
            }
        }
    }
}

async fn converse(caller: TcpStream, pulse: Arc<Pulse>) {
    let service = service_fn(|request: Request<Incoming>| {
        let response = respond(request.method(), request.uri().path(), &pulse);
        async move { Ok::<_, Infallible>(response) }
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .keep_alive(false)
        .serve_connection(TokioIo::new(caller), service)
        .await;
    if let Err(cause) = served {
        debug!(%cause, "somebody who asked for Kolo's health was not answered");
    }
}

fn respond(method: &Method, path: &str, pulse: &Pulse) -> Response<Full<Bytes>> {
    let (status, text) = match (method, path) {
        (&Method::GET, PATH) => said(pulse),
        (_, PATH) => (StatusCode::METHOD_NOT_ALLOWED, "only GET\n".to_owned()),
        _ => (StatusCode::NOT_FOUND, format!("only {PATH}\n")),
    };
    let mut response = Response::new(Full::new(Bytes::from(text)));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn said(pulse: &Pulse) -> (StatusCode, String) {
    let complaints = pulse.complaints();
    if complaints.is_empty() {
        return (StatusCode::OK, "ok\n".to_owned());
    }
    let lines = complaints.iter().map(|complaint| format!("{complaint}\n"));
    (StatusCode::SERVICE_UNAVAILABLE, lines.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A pulse that is asked over the network.
    async fn asked(pulse: &Arc<Pulse>, method: Method, path: &str) -> (u16, String) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let serving = tokio::spawn(serve(listener, Arc::clone(pulse)));
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let request = client.request(method, format!("http://{address}{path}"));
        let response = request.send().await.unwrap();
        let said = (response.status().as_u16(), response.text().await.unwrap());
        serving.abort();
        said
    }

    #[tokio::test]
    async fn monitoring_hears_ok_or_what_is_wrong() {
        let pulse = Arc::new(Pulse::default());
        let get = Method::GET;
        assert_eq!(asked(&pulse, get.clone(), PATH).await, (503, "starting 0\n".to_owned()));
        pulse.is_synced();
        assert_eq!(asked(&pulse, get.clone(), PATH).await, (200, "ok\n".to_owned()));
        pulse.found(true, Some(Duration::from_secs(150)));
        let wrong = "step-missed\nalert-waits 150\n".to_owned();
        assert_eq!(asked(&pulse, get.clone(), PATH).await, (503, wrong));
        assert_eq!(asked(&pulse, get, "/").await.0, 404);
        assert_eq!(asked(&pulse, Method::POST, PATH).await.0, 405);
    }
}
