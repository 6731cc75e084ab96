//! Buddies, as they read it.
