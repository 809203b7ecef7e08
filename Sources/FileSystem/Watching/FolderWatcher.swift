/// Tells what changes in a folder and the folders in it.
///
/// It follows no symbolic link and passes over hidden files. The folder need not be there: it may
/// come, go and come back. Where the system does not tell of changes, it says twice a second that
/// there may have been some.
public struct FolderWatcher: Sendable {
  /// When changes are told of.
  struct Patience: Sendable {
    /// How long it must have been quiet: editors save in several steps.
    var quiet = Duration.milliseconds(20)
    /// How long the first change waits at most.
    var longest = Duration.milliseconds(200)
    /// How often is looked where the system tells nothing.
    var poll = Duration.milliseconds(500)
  }

  /// What may have changed, until the task that listens is cancelled.
  public let changes: AsyncStream<FolderChange>

  /// A watcher of the folder `name` in `parent`.
  ///
  /// It watches from now on, whenever somebody begins to listen.
  public init(_ name: String, in parent: String) {
    self.init(name, in: parent, patience: Patience())
  }

  init(_ name: String, in parent: String, patience: Patience) {
    #if canImport(Glibc)
      if let changes = Inotify.changes(of: name, in: parent, patience) {
        self.changes = changes
        return
      }
    #endif
    changes = Self.polling(every: patience.poll)
  }

  /// Says again and again that something may have changed.
  static func polling(every time: Duration) -> AsyncStream<FolderChange> {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { stream in
      let poll = Task {
        while (try? await Task.sleep(for: time)) != nil { stream.yield(.everything) }
      }
      stream.onTermination = { _ in poll.cancel() }
    }
  }
}
