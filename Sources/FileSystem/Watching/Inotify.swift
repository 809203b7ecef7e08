#if canImport(Glibc)
  import Dispatch
  import Glibc
  import Synchronization

  /// The changes that Linux tells of, folder by folder.
  ///
  /// Each folder is watched by itself. A new one is watched before it is listed, so that nothing
  /// made in it meanwhile is missed.
  struct Inotify {
    private let descriptor: Int32
    private let parent: String
    private let name: String
    /// The watched folders by the system's numbers, as paths that start with `name`; the parent is empty.
    private var folders: [Int32: String] = [:]
    /// What has changed since it was told last.
    private var change = FolderChange.entries([])
    /// Whether a folder could not be watched, so that changes in it would be missed.
    private var isBlind = false

    private static let events =
      IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
    private static let noLinks = IN_ONLYDIR | IN_DONT_FOLLOW

    /// A watch of the folder `name` in `parent`; `nil` where the system has none left.
    init?(_ name: String, in parent: String) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      self.parent = parent
      self.name = name
      watchAll()
      if isBlind {
        close(descriptor)
        return nil
      }
    }

    // MARK: Folders

    /// Watches the parent, where the folder may come and go, and all that is in the folder.
    private mutating func watchAll() {
      watch("", mask: Self.events | IN_ONLYDIR)
      watchTree(name)
    }

    private mutating func watchTree(_ folder: String) {
      guard watch(folder, mask: Self.events | Self.noLinks) else { return }
      let entries = (try? FileSystem.entries(of: "\(parent)/\(folder)")) ?? []
      for entry in entries where entry.kind == .folder && !isHidden(entry.name) {
        watchTree("\(folder)/\(entry.name)")
      }
    }

    @discardableResult
    private mutating func watch(_ folder: String, mask: Int32) -> Bool {
      let number = inotify_add_watch(descriptor, "\(parent)/\(folder)", UInt32(bitPattern: mask))
      if number >= 0 {
        folders[number] = folder
        return true
      }
      // A folder that has gone again, or may not be read, is no loss.
      if errno == ENOSPC || errno == ENOMEM { isBlind = true }
      return false
    }

    /// Forgets a folder that was moved or removed, and those in it.
    private mutating func forgetTree(_ folder: String) {
      for (number, path) in folders
      where path == folder || path.utf8.starts(with: "\(folder)/".utf8) {
        inotify_rm_watch(descriptor, number)
        folders[number] = nil
      }
    }

    private func isHidden(_ name: String) -> Bool {
      name.utf8.first == UInt8(ascii: ".")
    }

    // MARK: Events

    /// Waits for an event for at most `time`; whether one came.
    private func wait(_ time: Duration) -> Bool {
      var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return Glibc.poll(&poll, 1, Int32(time / .milliseconds(1))) > 0
    }

    /// Takes in the events that have come.
    mutating func takeEvents() {
      let size = 64 << 10
      let header = MemoryLayout<inotify_event>.size
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 8)
      defer { buffer.deallocate() }
      while true {
        let count = read(descriptor, buffer.baseAddress, size)
        guard count > 0 else { return }
        var offset = 0
        while offset + header <= count {
          let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          let name = buffer[(offset + header)..<(offset + header + Int(event.len))]
          take(event, named: String(decoding: name.prefix { $0 != 0 }, as: UTF8.self))
          offset += header + Int(event.len)
        }
      }
    }

    private mutating func take(_ event: inotify_event, named entry: String) {
      let mask = Int32(bitPattern: event.mask)
      if mask & IN_Q_OVERFLOW != 0 {
        // Folders may have come with the events that were lost.
        for number in folders.keys { inotify_rm_watch(descriptor, number) }
        folders = [:]
        watchAll()
        change = .everything
        return
      }
      guard let folder = folders[event.wd] else { return }
      if mask & IN_IGNORED != 0 {
        folders[event.wd] = nil
        return
      }
      guard !entry.isEmpty, !isHidden(entry), !folder.isEmpty || entry == name else { return }
      let path = folder.isEmpty ? entry : "\(folder)/\(entry)"
      if mask & IN_ISDIR != 0 {
        if mask & (IN_MOVED_FROM | IN_DELETE) != 0 { forgetTree(path) }
        if mask & (IN_MOVED_TO | IN_CREATE) != 0 { watchTree(path) }
      }
      change.form(unionWith: .entries([path]))
    }

    // MARK: Stream

    /// The changes of the folder `name` in `parent`; `nil` where the system cannot tell.
    static func changes(
      of name: String, in parent: String, _ patience: FolderWatcher.Patience
    ) -> AsyncStream<FolderChange>? {
      guard let inotify = Inotify(name, in: parent) else { return nil }
      return AsyncStream { stream in
        let isOver = Flag()
        stream.onTermination = { _ in isOver.raise() }
        DispatchQueue(label: "FolderWatcher").async {
          var inotify = inotify
          while !isOver.isRaised {
            if let change = inotify.nextChange(patience) { stream.yield(change) }
          }
          close(inotify.descriptor)
        }
      }
    }

    /// What has changed once it has been quiet for a while; `nil` where nothing has for long.
    private mutating func nextChange(_ patience: FolderWatcher.Patience) -> FolderChange? {
      guard wait(patience.poll) else { return isBlind ? .everything : nil }
      let start = ContinuousClock.now
      repeat {
        takeEvents()
      } while ContinuousClock.now - start < patience.longest && wait(patience.quiet)
      return takeChange()
    }

    /// What has changed since the last call; `nil` where nothing has.
    mutating func takeChange() -> FolderChange? {
      defer { change = .entries([]) }
      return change == .entries([]) ? nil : change
    }
  }

  /// Something that one thread tells another once.
  private final class Flag: Sendable {
    private let state = Atomic(false)

    var isRaised: Bool { state.load(ordering: .relaxed) }

    func raise() {
      state.store(true, ordering: .relaxed)
    }
  }
#endif
