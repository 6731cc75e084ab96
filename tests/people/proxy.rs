//! A proxy before the homeserver that fails when it is told to, and counts what it is asked.
//!
//! It does to each request what the youngest fault says whose pattern the path contains; without
//! one it passes the request on. It remembers every request, so that a test can wait for one and
//! can count them.

use std::{
    convert::Infallible,
    io,
    sync::{Arc, Mutex},
    time::Duration,
};

use futures_util::stream;
use http_body_util::{BodyExt, Full, StreamBody, combinators::BoxBody};
use hyper::{
    Method, Request, Response, StatusCode,
    body::{Bytes, Frame, Incoming},
    header::{self, HeaderMap},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use serde_json::json;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinHandle,
    time::{Instant, timeout},
};

const PATIENCE: Duration = Duration::from_secs(60);

/// How a request fails.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// An error as Matrix words it: this status and `M_UNKNOWN`.
    Status(u16),
    /// The page of a web server before the homeserver, with this status.
    Page(u16),
    /// 429 `M_LIMIT_EXCEEDED`, with or without a word on how long to wait.
    TooMany(Option<Duration>),
    /// 200, and what is not JSON.
    Garbage,
    /// The true answer, broken off in its middle.
    CutShort,
    /// No answer, and the connection stays.
    Silence,
    /// No answer, and the connection goes.
    HangUp,
    /// The homeserver does what it is asked; then as [`Fault::HangUp`].
    LoseAnswer,
    /// The homeserver does what it is asked; its answer comes when the fault is taken away.
    HoldAnswer,
    /// The asker is told that it is done; it is done when the fault is taken away.
    Later,
}

/// A request that came.
#[derive(Clone, Debug)]
pub struct Asked {
    pub method: Method,
    /// Without what stands behind a question mark.
    pub path: String,
    /// What the asker was answered; `None` if nothing, or nothing yet.
    pub status: Option<u16>,
    pub at: Instant,
}

impl Asked {
    pub fn is_sync(&self) -> bool {
        self.path.ends_with("/sync")
    }

    pub fn is_send(&self) -> bool {
        self.method == Method::PUT && self.path.contains("/send/")
    }
}

/// The proxy. It goes when this is dropped.
pub struct Proxy {
    url: String,
    inside: Arc<Inside>,
    accepting: JoinHandle<()>,
}

struct Inside {
    upstream: String,
    http: reqwest::Client,
    /// Each with the pattern that it is for; empty for all.
    faults: watch::Sender<Vec<(String, Fault)>>,
    asked: watch::Sender<Vec<Asked>>,
    connections: Mutex<Vec<JoinHandle<()>>>,
}

type Body = BoxBody<Bytes, io::Error>;

impl Proxy {
    /// A proxy before the homeserver that answers at `upstream`.
    pub async fn before(upstream: &str) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let inside = Arc::new(Inside {
            upstream: upstream.to_owned(),
            // One from the environment would not find our loopback address.
            http: reqwest::Client::builder().no_proxy().build().unwrap(),
            faults: watch::Sender::new(Vec::new()),
            asked: watch::Sender::new(Vec::new()),
            connections: Mutex::default(),
        });
        let accepting = tokio::spawn(Arc::clone(&inside).accept(listener));
        Self { url, inside, accepting }
    }

    /// Where it answers.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// From now on every request fails so.
    pub fn fault(&self, fault: Fault) {
        self.fault_on("", fault);
    }

    /// From now on every request fails so whose path contains the pattern.
    pub fn fault_on(&self, pattern: &str, fault: Fault) {
        self.inside.faults.send_modify(|faults| faults.push((pattern.to_owned(), fault)));
    }

    /// From now on all is well, and what was held back is answered.
    pub fn heal(&self) {
        self.inside.faults.send_modify(Vec::clear);
    }

    /// Everything that was asked so far.
    pub fn requests(&self) -> Vec<Asked> {
        self.inside.asked.borrow().clone()
    }

    /// How many requests there were of a kind.
    pub fn count(&self, kind: impl Fn(&Asked) -> bool) -> usize {
        self.inside.asked.borrow().iter().filter(|asked| kind(asked)).count()
    }

    /// Waits until there were so many requests of a kind.
    pub async fn until(&self, many: usize, kind: impl Fn(&Asked) -> bool) {
        let mut asked = self.inside.asked.subscribe();
        let enough =
            asked.wait_for(|asked| asked.iter().filter(|asked| kind(asked)).count() >= many);
        let waited = timeout(PATIENCE, enough).await;
        assert!(waited.is_ok(), "{many} such requests did not come within {PATIENCE:?}");
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.accepting.abort();
        for connection in self.inside.connections.lock().unwrap().drain(..) {
            connection.abort();
        }
    }
}

impl Inside {
    async fn accept(self: Arc<Self>, listener: TcpListener) {
        while let Ok((stream, _)) = listener.accept().await {
            let connection = tokio::spawn(Arc::clone(&self).serve(stream));
            let mut connections = self.connections.lock().unwrap();
            connections.retain(|connection| !connection.is_finished());
            connections.push(connection);
        }
    }

    async fn serve(self: Arc<Self>, stream: TcpStream) {
        let answer = service_fn(|request| Arc::clone(&self).answer(request));
        // It ends with an error whenever somebody hangs up, which is what faults do.
        let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await;
    }

    async fn answer(self: Arc<Self>, request: Request<Incoming>) -> io::Result<Response<Body>> {
        let path = request.uri().path().to_owned();
        let asked =
            Asked { method: request.method().clone(), path, status: None, at: Instant::now() };
        let fault = self.fault(&asked.path);
        let mut number = 0;
        self.asked.send_modify(|all| {
            number = all.len();
            all.push(asked);
        });
        let answer = Arc::clone(&self).answer_with(fault, request).await?;
        let status = answer.status().as_u16();
        self.asked.send_modify(|all| all[number].status = Some(status));
        Ok(answer)
    }

    fn fault(&self, path: &str) -> Option<Fault> {
        let faults = self.faults.borrow();
        let fits = faults.iter().rev().find(|(pattern, _)| path.contains(pattern));
        fits.map(|(_, fault)| fault.clone())
    }

    async fn answer_with(
        self: Arc<Self>,
        fault: Option<Fault>,
        request: Request<Incoming>,
    ) -> io::Result<Response<Body>> {
        let gone = || io::Error::from(io::ErrorKind::ConnectionReset);
        match fault {
            None => self.ask(request).await,
            Some(Fault::Status(status)) => {
                let body = json!({ "errcode": "M_UNKNOWN", "error": "something went wrong" });
                Ok(response(status, "application/json", body.to_string()))
            }
            Some(Fault::Page(status)) => {
                let page = format!("<html><body><h1>{status}</h1>nginx</body></html>");
                Ok(response(status, "text/html", page))
            }
            Some(Fault::TooMany(wait)) => {
                let mut body = json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "too many" });
                if let Some(wait) = wait {
                    body["retry_after_ms"] = json!(wait.as_millis() as u64);
                }
                Ok(response(429, "application/json", body.to_string()))
            }
            Some(Fault::Garbage) => {
                Ok(response(200, "application/json", "{\"next_batch\": \u{1}".to_owned()))
            }
            Some(Fault::CutShort) => {
                let (parts, body) = self.ask(request).await?.into_parts();
                let whole = body.collect().await?.to_bytes();
                let half = whole.slice(..whole.len() / 2);
                let cut = stream::iter([Ok(Frame::data(half)), Err(gone())]);
                Ok(Response::from_parts(parts, StreamBody::new(cut).boxed()))
            }
            Some(Fault::Silence) => std::future::pending().await,
            Some(Fault::HangUp) => Err(gone()),
            Some(Fault::LoseAnswer) => {
                self.ask(request).await?;
                Err(gone())
            }
            Some(Fault::HoldAnswer) => {
                let path = request.uri().path().to_owned();
                let answer = self.ask(request).await?;
                self.while_it_lasts(Fault::HoldAnswer, &path).await;
                Ok(answer)
            }
            Some(Fault::Later) => {
                let path = request.uri().path().to_owned();
                let (parts, body) = request.into_parts();
                let body = Full::new(body.collect().await.map_err(io::Error::other)?.to_bytes());
                tokio::spawn(async move {
                    self.while_it_lasts(Fault::Later, &path).await;
                    self.ask(Request::from_parts(parts, body)).await
                });
                Ok(response(200, "application/json", "{}".to_owned()))
            }
        }
    }

    /// Waits until a path does not fail in this way any more.
    async fn while_it_lasts(&self, fault: Fault, path: &str) {
        let lasts = |faults: &Vec<(String, Fault)>| {
            faults.iter().any(|(pattern, other)| *other == fault && path.contains(pattern))
        };
        let _ = self.faults.subscribe().wait_for(|faults| !lasts(faults)).await;
    }

    /// Has the homeserver do it.
    async fn ask<B>(&self, request: Request<B>) -> io::Result<Response<Body>>
    where
        B: hyper::body::Body,
        B::Error: std::error::Error + Send + Sync + 'static,
    {
        let (parts, body) = request.into_parts();
        let body = body.collect().await.map_err(io::Error::other)?.to_bytes();
        let url = format!("{}{}", self.upstream, parts.uri);
        let asked = self.http.request(parts.method, url).headers(passed_on(parts.headers));
        let answer = asked.body(body).send().await.map_err(io::Error::other)?;
        let (status, headers) = (answer.status(), passed_on(answer.headers().clone()));
        let body = answer.bytes().await.map_err(io::Error::other)?;
        let mut response = Response::new(whole(body));
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        Ok(response)
    }
}

/// Without what belongs to one connection.
fn passed_on(mut headers: HeaderMap) -> HeaderMap {
    for name in
        [header::HOST, header::CONNECTION, header::CONTENT_LENGTH, header::TRANSFER_ENCODING]
    {
        headers.remove(name);
    }
    headers
}

fn response(status: u16, kind: &'static str, body: String) -> Response<Body> {
    let mut response = Response::new(whole(Bytes::from(body)));
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static(kind));
    response
}

fn whole(body: Bytes) -> Body {
    Full::new(body).map_err(|never: Infallible| match never {}).boxed()
}
