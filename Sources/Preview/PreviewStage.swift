import Markup
import Synchronization

/// Where a preview is shown: the newest edition, and those who are told of the next.
public final class PreviewStage: Sendable {
  typealias Listener = @Sendable (_ event: [UInt8]) -> Void

  private struct State {
    var edition: Edition
    var listeners: [Int: Listener] = [:]
    var nextListener = 0
  }

  private let state: Mutex<State>

  /// A stage that shows `edition`.
  public init(_ edition: Edition) {
    state = Mutex(State(edition: edition))
  }

  /// Shows another edition, and tells the open pages.
  public func show(_ edition: Edition) {
    state.withLock { $0.edition = edition }
    tellAgain()
  }

  /// Tells the open pages to look again at what the edition makes of them.
  public func tellAgain() {
    let (listeners, edition) = state.withLock { (Array($0.listeners.values), $0.edition) }
    let event = Self.event(for: edition)
    for listener in listeners { listener(event) }
  }

  var edition: Edition { state.withLock { $0.edition } }

  /// Calls `listener` for the edition that is shown and for all that follow, on any thread, until
  /// ``forget(_:)``; `nil` where `most` listen already.
  ///
  /// - Parameter onStart: called before the first event.
  func listen(most: Int, _ listener: @escaping Listener, onStart: () -> Void) -> Int? {
    let place = state.withLock { state -> (number: Int, edition: Edition)? in
      guard state.listeners.count < most else { return nil }
      state.nextListener += 1
      state.listeners[state.nextListener] = listener
      return (state.nextListener, state.edition)
    }
    guard let place else { return nil }
    onStart()
    listener(Self.event(for: place.edition))
    return place.number
  }

  func forget(_ number: Int) {
    state.withLock { $0.listeners[number] = nil }
  }

  /// The edition as an event of a stream: the report, since a page finds out by itself whether its
  /// own bytes have changed.
  private static func event(for edition: Edition) -> [UInt8] {
    let report = edition.report?.json ?? .null
    return Array("retry: 500\ndata: ".utf8) + report.encoded() + Array("\n\n".utf8)
  }
}
