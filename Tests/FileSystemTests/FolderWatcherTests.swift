import Testing

@testable import FileSystem

/// What a watcher tells of real files, as editors and version control treat them.
@Suite(.timeLimit(.minutes(5)))
struct FolderWatcherTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  /// The paths that change while `body` runs, until those that are `expected` have come.
  private func changes(
    until expected: Set<String>, while body: () async throws -> Void
  ) async throws -> Set<String> {
    let watcher = FolderWatcher("Content", in: scratch.root)
    try await body()
    var seen: Set<String> = []
    for await change in watcher.changes {
      switch change {
      case .entries(let paths): seen.formUnion(paths)
      case .everything: Issue.record("the watcher does not know what has changed")
      }
      if expected.isSubset(of: seen) { break }
    }
    return seen
  }

  @Test func tellsOfAFileThatIsWrittenInPlace() async throws {
    try scratch.write("Content/plans/01.zh.md")
    let seen = try await changes(until: ["Content/plans/01.zh.md"]) {
      try scratch.remove("Content/plans/01.zh.md")
      try scratch.write("Content/plans/01.zh.md", "new")
    }
    #expect(seen == ["Content/plans/01.zh.md"])
  }

  /// Vim moves the file away and writes a new one; others write beside it and move that over it.
  @Test func tellsOfAFileThatIsSavedByMoving() async throws {
    try scratch.write("Content/plans/01.zh.md")
    let seen = try await changes(until: ["Content/plans/01.zh.md"]) {
      try scratch.write("Content/plans/.01.zh.md.swp")
      try scratch.write("Content/plans/.01.new", "new")
      scratch.move("Content/plans/.01.new", to: "Content/plans/01.zh.md")
    }
    #expect(seen == ["Content/plans/01.zh.md"])
  }

  @Test func tellsOfFoldersThatCome() async throws {
    let seen = try await changes(until: ["Content/plans/2023/01.zh.md", "Content/weeks"]) {
      try scratch.makeFolder("Content/weeks/2023")
      try scratch.makeFolder("Content/plans/2023")
      // Once the folder is watched.
      try await Task.sleep(for: .milliseconds(100))
      try scratch.write("Content/plans/2023/01.zh.md")
    }
    #expect(seen.isSuperset(of: ["Content/plans/2023", "Content/plans/2023/01.zh.md"]))
  }

  @Test func followsAFolderThatMoves() async throws {
    try scratch.makeFolder("Content/plans/2022/deep")
    let watcher = FolderWatcher("Content", in: scratch.root)
    var changes = watcher.changes.makeAsyncIterator()
    scratch.move("Content/plans/2022", to: "Content/plans/2023")
    #expect(await changes.next() == .entries(["Content/plans/2022", "Content/plans/2023"]))
    try scratch.write("Content/plans/2023/deep/01.zh.md")
    #expect(await changes.next() == .entries(["Content/plans/2023/deep/01.zh.md"]))
  }

  @Test func leavesAFolderThatIsMovedAway() async throws {
    try scratch.makeFolder("Content/plans/2022")
    let watcher = FolderWatcher("Content", in: scratch.root)
    var changes = watcher.changes.makeAsyncIterator()
    scratch.move("Content/plans/2022", to: "2022")
    #expect(await changes.next() == .entries(["Content/plans/2022"]))
    try scratch.write("2022/01.zh.md")
    try scratch.write("Content/plans/x.md")
    #expect(await changes.next() == .entries(["Content/plans/x.md"]))
  }

  @Test func waitsForAFolderThatIsDeletedToComeBack() async throws {
    let watcher = FolderWatcher("Content", in: scratch.root)
    var changes = watcher.changes.makeAsyncIterator()
    try scratch.remove("Content")
    #expect(await changes.next().map { $0.paths.contains("Content") } == true)
    try scratch.makeFolder("Content/pages")
    #expect(await changes.next().map { $0.paths.contains("Content") } == true)
    try scratch.write("Content/pages/about.zh.md")
    #expect(await changes.next() == .entries(["Content/pages/about.zh.md"]))
  }

  @Test func watchesAFolderThatIsNotThereYet() async throws {
    try scratch.remove("Content")
    let seen = try await changes(until: ["Content"]) { try scratch.makeFolder("Content") }
    #expect(seen == ["Content"])
  }

  @Test func passesOverHiddenFilesLinksAndNeighbours() async throws {
    try scratch.makeFolder("elsewhere")
    scratch.link("Content/link", to: "../elsewhere")
    let seen = try await changes(until: ["Content/plans/last.md"]) {
      try scratch.write("elsewhere/secret.txt")
      try scratch.makeFolder("Content/.git")
      try scratch.write("Content/.git/index")
      try scratch.write("Content/plans/.02.zh.md.swp")
      try scratch.makeFolder("Site")
      try scratch.write("Site/index.html")
      try scratch.write("Content/plans/last.md")
    }
    #expect(seen == ["Content/plans/last.md"])
  }

  @Test func tellsOfFiveThousandFilesInFewSteps() async throws {
    let watcher = FolderWatcher("Content", in: scratch.root)
    let paths = (1...5000).map { "Content/plans/\($0).md" }
    for path in paths { try scratch.write(path) }
    var seen: Set<String> = []
    var steps = 0
    for await change in watcher.changes {
      steps += 1
      seen.formUnion(change.paths)
      if seen.count == paths.count { break }
    }
    #expect(seen == Set(paths))
    // How few depends on how busy the machine is while they are written.
    #expect(steps < paths.count / 10)
  }

  @Test func polls() async throws {
    var changes = FolderWatcher.polling(every: .milliseconds(1)).makeAsyncIterator()
    #expect(await changes.next() == .everything)
    #expect(await changes.next() == .everything)
  }
}

extension FolderChange {
  /// The paths; none where nobody knows them.
  var paths: Set<String> {
    if case .entries(let paths) = self { paths } else { [] }
  }
}
