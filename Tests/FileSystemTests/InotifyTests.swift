#if canImport(Glibc)
  import Foundation
  import Testing

  @testable import FileSystem

  /// What is left when Linux had more to tell than it could hold.
  struct InotifyTests {
    @Test func looksEverywhereAfterEventsWereLost() throws {
      let scratch = try Scratch()
      var inotify = try #require(Inotify("Content", in: scratch.root))
      try overflow(scratch)
      try scratch.makeFolder("Content/weeks/2023")
      inotify.takeEvents()
      #expect(inotify.takeChange() == .everything)

      // The folder that came with the lost events is watched.
      try scratch.write("Content/weeks/2023/week.zh.md")
      inotify.takeEvents()
      #expect(inotify.takeChange() == .entries(["Content/weeks/2023/week.zh.md"]))
    }

    /// Makes more events than the system keeps.
    private func overflow(_ scratch: Scratch) throws {
      let file = "/proc/sys/fs/inotify/max_queued_events"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let limit = try #require(Int(text.prefix(while: \.isNumber)))
      let paths = ["Content/plans/a.md", "Content/plans/b.md"]
      try scratch.write(paths[0])
      for turn in 0...limit { scratch.move(paths[turn % 2], to: paths[(turn + 1) % 2]) }
    }
  }
#endif
