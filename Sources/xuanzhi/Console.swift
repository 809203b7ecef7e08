import ArgumentParser
import Diagnostics
import Foundation
import Markup
import Synchronization

/// Standard output for results, standard error for everything else.
struct Console: Sendable {
  let color: OutputOptions.Color
  let isQuiet: Bool
  let isVerbose: Bool
  let language: Message.Language

  /// Prints a result, at once even into a pipe.
  func result(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  /// Prints a result for people.
  func result(_ message: Message) {
    result(message[language])
  }

  /// Prints a result as JSON on one line.
  func result(_ json: JSON) {
    result(String(decoding: json.encoded(), as: UTF8.self))
  }

  /// Says what is being done, when somebody asked to hear it.
  func note(_ message: @autoclosure () -> Message) {
    if isVerbose { write(message()[language] + "\n") }
  }

  /// Says something that matters even to those who want to hear little.
  func complain(_ message: Message) {
    write("xuanzhi: \(message[language].printable)\n")
  }

  /// Says what an error says of itself.
  func complain(_ error: any Error) {
    complain(error.explanation)
  }

  /// Says something to whoever sits at the terminal, on a line of its own.
  func say(_ message: Message) {
    write("\(message[language].printable)\n")
  }

  /// Says why something is not done; the exit code to end with.
  func refusal(_ reason: Message, _ code: ExitCode = .usage) -> ExitCode {
    complain(reason)
    return code
  }

  /// Prints the diagnostics for people; when quiet, the errors only.
  func show(_ diagnostics: [Diagnostic]) {
    let shown = isQuiet ? diagnostics.filter { $0.severity == .error } : diagnostics
    write(DiagnosticPrinter(language: language, colored: usesColor).text(for: shown))
  }

  private var usesColor: Bool {
    let environment = ProcessInfo.processInfo.environment
    switch color {
    case .always: return true
    case .never: return false
    case .auto:
      let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      return !isRefused && environment["TERM"] != "dumb" && isatty(STDERR_FILENO) == 1
    }
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }

  // MARK: Progress

  /// A bar on a terminal that shows how far a long build is; nothing in a pipe.
  func progressBar(_ title: Message) -> @Sendable (Int, Int) -> Void {
    guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return { _, _ in } }
    let start = ContinuousClock.now
    let last = Mutex(start)
    return { done, total in
      let isDue = last.withLock { last in
        let now = ContinuousClock.now
        // A build that is over in the blink of an eye needs no bar.
        guard now - start > .milliseconds(300), now - last > .milliseconds(50) else { return false }
        last = now
        return true
      }
      if done == total {
        if ContinuousClock.now - start > .milliseconds(300) { write("\r\u{1B}[K") }
      } else if isDue {
        let filled = done * 30 / max(total, 1)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
        write("\r\(title[language]) \(bar) \(done)/\(total)")
      }
    }
  }
}
