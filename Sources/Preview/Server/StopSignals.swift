import Dispatch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Signals that stop a server instead of the process.
///
/// Each does so once: a second Ctrl-C ends the process even if the server does not stop.
struct StopSignals {
  private let sources: [any DispatchSourceSignal]

  /// Calls `stop` when one of `signals` comes.
  init(_ signals: [Int32], stop: @escaping @Sendable () -> Void) {
    sources = signals.map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        signal(number, SIG_DFL)
        stop()
      }
      signal(number, SIG_IGN)
      source.resume()
      return source
    }
  }

  /// Gives the signals back their usual effect.
  func forget() {
    for source in sources {
      source.cancel()
      signal(Int32(source.handle), SIG_DFL)
    }
  }
}
