import ArgumentParser
import ContentLoading
import Diagnostics
import FileSystem

extension CheckCommand {
  /// A mend can uncover another, such as wrong line ends behind a byte-order mark.
  private static let mostRounds = 8

  /// The outcome of the check after all that could be mended was.
  func mended(_ console: Console) async throws -> ContentLoader.Outcome {
    var outcome = await load()
    var counts: [String: Int] = [:]
    do {
      for _ in 0..<Self.mostRounds {
        let mended = try ContentMender.mend(outcome.diagnostics, in: content.root)
        if mended.isEmpty { break }
        for file in mended { counts[file.path, default: 0] += file.count }
        outcome = await load()
      }
    } catch {
      say(counts, console)
      console.complain(error)
      throw ExitCode.inputOutput
    }
    say(counts, console)
    return outcome
  }

  private func say(_ counts: [String: Int], _ console: Console) {
    guard !talk.quiet else { return }
    for (path, count) in counts.sorted(by: { $0.key < $1.key }) {
      console.complain(
        Message(
          zh: "\(path)：改了 \(count) 处",
          en: "\(path): mended \(count) place\(count == 1 ? "" : "s")"))
    }
  }
}
