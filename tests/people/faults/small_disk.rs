//! A disk of a few megabytes, which can be filled up and made read-only.

use std::{
    ffi::OsString,
    fs::{self, OpenOptions},
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
    process::Stdio,
};

use tokio::{
    io::AsyncReadExt,
    process::{Child, Command},
};

/// A file system in memory, in a mount namespace that holds nobody but whom a test sends there. It
/// goes when this is dropped.
pub struct SmallDisk {
    /// Where it is for those who are in the namespace.
    pub path: PathBuf,
    keeper: Child,
}

impl SmallDisk {
    /// Mounts one on a folder. `None`, and a line that says so, where that is not allowed.
    pub async fn on(path: &Path, megabytes: u32) -> Option<Self> {
        fs::create_dir(path).unwrap();
        let mount = format!(
            "mount -t tmpfs -o size={megabytes}m,mode=0700 tmpfs '{}' && echo ready && exec cat",
            path.display()
        );
        for namespace in [["--mount", "--"].as_slice(), &["--map-root-user", "--mount", "--"]] {
            let keeper = Command::new("unshare")
                .args(namespace)
                .args(["sh", "-c", &mount])
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .kill_on_drop(true)
                .spawn();
            let Ok(mut keeper) = keeper else { break };
            let mut said = [0; 6];
            let read = keeper.stdout.as_mut().unwrap().read_exact(&mut said).await;
            if read.is_ok() && &said == b"ready\n" {
                return Some(Self { path: path.to_owned(), keeper });
            }
        }
        // Not by a macro, whose words a test that passes keeps to itself.
        let mut out = std::io::stderr();
        writeln!(out, "skipped: `unshare` may mount no file system here").unwrap();
        None
    }

    fn keeper(&self) -> u32 {
        self.keeper.id().unwrap()
    }

    /// What is put before a program that is to see the disk.
    pub fn inside(&self) -> Vec<OsString> {
        let keeper = self.keeper();
        // Only root may leave the user namespace out; for others it comes first.
        let user = format!("--user=/proc/{keeper}/ns/user");
        let mount = format!("--mount=/proc/{keeper}/ns/mnt");
        let own = fs::read_link("/proc/self/ns/user").unwrap();
        let same = own == fs::read_link(format!("/proc/{keeper}/ns/user")).unwrap();
        let mut words = vec!["nsenter".to_owned()];
        words.extend(if same {
            Vec::new()
        } else {
            vec![user, "--preserve-credentials".to_owned()]
        });
        words.push(mount);
        words.into_iter().map(OsString::from).collect()
    }

    /// The path by which this test sees what lies on the disk.
    pub fn seen(&self, inside: &str) -> PathBuf {
        let path = self.path.strip_prefix("/").unwrap().join(inside);
        Path::new("/proc").join(self.keeper().to_string()).join("root").join(path)
    }

    /// Leaves not a byte free, or only so many.
    pub fn fill(&self, but: u64) {
        let mut ballast =
            OpenOptions::new().create(true).append(true).open(self.seen("ballast")).unwrap();
        for size in [1 << 16, 1] {
            let zeros = vec![0; size];
            loop {
                match ballast.write_all(&zeros) {
                    Ok(()) => {}
                    Err(full) if full.kind() == ErrorKind::StorageFull => break,
                    Err(other) => panic!("{other}"),
                }
            }
        }
        let length = ballast.metadata().unwrap().len();
        ballast.set_len(length - but).unwrap();
    }

    /// Takes away what [`fill`](Self::fill) brought.
    pub fn free(&self) {
        fs::remove_file(self.seen("ballast")).unwrap();
    }

    pub async fn read_only(&self) {
        self.remount("ro").await;
    }

    pub async fn writable(&self) {
        self.remount("rw").await;
    }

    async fn remount(&self, how: &str) {
        let inside = self.inside();
        let mut command = Command::new(&inside[0]);
        command
            .args(&inside[1..])
            .args(["mount", "-o", &format!("remount,bind,{how}")])
            .arg(&self.path);
        assert!(command.status().await.unwrap().success(), "the disk could not be remounted");
    }
}
