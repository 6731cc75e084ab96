//! What may be kept for a circle at all (promise P6).

use serde::{Deserialize, Serialize};

use crate::script::{CountHarvest, Kind, SharedHarvest, TableHarvest};

/// Leave to keep something of a step for its circle. Nothing is kept without it, and only the kind
/// of a step gives it: what is answered alone for its author, or for nobody, has no way to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Shared(());

impl Shared {
    /// The leave that a step of this kind gives, if it does.
    pub fn of(kind: &Kind) -> Option<Self> {
        match kind {
            Kind::Round { harvest: SharedHarvest::Group, .. }
            | Kind::Wall { harvest: SharedHarvest::Group, .. }
            | Kind::Anon { harvest: SharedHarvest::Group, .. }
            | Kind::Groups { harvest: SharedHarvest::Group, .. }
            | Kind::Gallery { harvest: SharedHarvest::Group, .. }
            | Kind::Plenary { harvest: SharedHarvest::Group }
            | Kind::Vote { harvest: CountHarvest::Aggregate, .. }
            | Kind::Table { harvest: TableHarvest::Group, .. }
            | Kind::Board { .. } => Some(Self(())),
            Kind::Sort { harvest: SharedHarvest::Group, .. } => Some(Self(())),
            Kind::Round { harvest: SharedHarvest::None, .. }
            | Kind::Wall { harvest: SharedHarvest::None, .. }
            | Kind::Anon { harvest: SharedHarvest::None, .. }
            | Kind::Groups { harvest: SharedHarvest::None, .. }
            | Kind::Gallery { harvest: SharedHarvest::None, .. }
            | Kind::Plenary { harvest: SharedHarvest::None }
            | Kind::Vote { harvest: CountHarvest::None, .. }
            | Kind::Table { harvest: TableHarvest::Own, .. }
            | Kind::Sort { harvest: SharedHarvest::None, .. }
            | Kind::Bring
            | Kind::Private { .. }
            | Kind::Form { .. }
            | Kind::Adapt { .. }
            | Kind::Inject { .. }
            | Kind::Commit
            | Kind::Say { .. }
            | Kind::Pause
            | Kind::Close => None,
        }
    }
}
