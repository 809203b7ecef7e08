/// What may have changed in a watched folder.
public enum FolderChange: Sendable, Equatable {
  /// The entries at these paths: written, made, moved or removed.
  ///
  /// The paths start with the name of the watched folder. One that is a folder stands for all that
  /// is in it.
  case entries(Set<String>)
  /// Nobody knows what.
  case everything

  /// Adds what else may have changed.
  mutating func form(unionWith other: FolderChange) {
    if case .entries(let mine) = self, case .entries(let others) = other {
      self = .entries(mine.union(others))
    } else {
      self = .everything
    }
  }
}
