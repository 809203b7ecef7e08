public import FileSystem

/// The content of a project that is loaded again and again while somebody writes it.
///
/// Files are read and parsed again only when they have changed. What it holds is a value: a copy
/// loads while the original takes in further changes.
public struct ContentStore: Sendable {
  let options: ContentLoader.Options
  private(set) var tree: ContentTree
  /// What the last load without errors gave.
  private(set) var good: ContentLoader.Outcome?
  /// The texts as they were parsed last, even if the last load did not come so far.
  private var library: Library?

  /// The content of the project whose folder is `root`, read.
  public init(root: String, options: ContentLoader.Options = ContentLoader.Options()) {
    self.options = options
    tree = ContentTree(root: root)
  }

  /// Looks at what may have changed on the disk.
  ///
  /// - Returns: the paths of the files that are new, have other bytes or are gone.
  public mutating func look(at change: FolderChange) -> Set<String> {
    tree.look(at: change)
    return tree.changed
  }

  /// Loads the content as it was read.
  public func load() async -> ContentLoader.Outcome {
    await ContentLoader.load(tree, options: options, after: library)
  }

  /// Keeps what a load gave, so that the next one parses only what changed since.
  public mutating func keep(_ outcome: ContentLoader.Outcome) {
    if outcome.publication != nil { good = outcome }
    library = outcome.resolver?.library ?? library
  }
}
