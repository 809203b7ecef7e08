import FileSystem

/// The places of the content to look at again, as a tree of the parts of their paths.
struct ContentPlaces {
  /// Whether the place itself is told to have changed, so that no stamp is trusted.
  private(set) var isNamed = false
  /// Whether all below the place may have changed.
  private(set) var isWhole = false
  private var parts: [String: ContentPlaces] = [:]

  private init() {}

  /// The places at which `change` may have happened; paths start with `Content/`.
  init(_ change: FolderChange) {
    switch change {
    case .everything: isWhole = true
    case .entries(let paths):
      for path in paths { name(path.split(separator: "/").map(String.init)[...]) }
    }
  }

  private mutating func name(_ path: ArraySlice<String>) {
    guard let first = path.first else {
      isNamed = true
      isWhole = true
      return
    }
    parts[first, default: ContentPlaces()].name(path.dropFirst())
  }

  /// Whether the folder at this place is to be listed again.
  var isListDue: Bool { isWhole || parts.values.contains(where: \.isNamed) }

  /// What is to be looked at of the entry `name`; `nil` where that is known still.
  subscript(name: String) -> ContentPlaces? {
    guard isWhole else { return parts[name] }
    var place = parts[name] ?? ContentPlaces()
    place.isWhole = true
    return place
  }
}
