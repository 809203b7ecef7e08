import ArgumentParser
import Diagnostics
import Foundation

/// The options by which a check leaves findings for later.
struct BaselineOptions: ParsableArguments {
  @Option(
    name: .customLong("baseline"),
    help: ArgumentHelp(
      "Leave out the findings that this file lists. A build does not: it publishes nothing wrong.",
      valueName: "file"))
  var path: String?

  @Option(
    name: .customLong("write-baseline"),
    help: ArgumentHelp("Write the findings of today into this file.", valueName: "file"))
  var newPath: String?

  func validate() throws {
    if path != nil, newPath != nil {
      throw ValidationError("--baseline reads a file, and --write-baseline writes one; give one")
    }
  }

  /// The findings that the baseline leaves; `nil` where a baseline was written instead.
  func apply(to diagnostics: [Diagnostic], _ console: Console) throws -> [Diagnostic]? {
    if let newPath {
      try write(Baseline(of: diagnostics), to: newPath, console)
      console.result(
        Message(
          zh: "\(newPath)：记下 \(diagnostics.count) 个问题",
          en: "\(newPath): \(diagnostics.count) finding\(diagnostics.count == 1 ? "" : "s")"))
      return nil
    }
    guard let path else { return diagnostics }
    let outcome = try read(path, console).applied(to: diagnostics)
    if !console.isQuiet {
      console.complain(
        Message(
          zh: "\(path) 略去 \(outcome.hidden) 个问题，其中所列 \(outcome.gone) 个已不存在",
          en: "\(path) hides \(outcome.hidden), and lists \(outcome.gone) that are no longer found")
      )
    }
    return outcome.diagnostics
  }

  private func read(_ path: String, _ console: Console) throws -> Baseline {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      console.complain(
        Message(
          zh: "无法读取 \(path)：先用 --write-baseline 写出它",
          en: "cannot read \(path); write it first, with --write-baseline"))
      throw ExitCode.inputOutput
    }
    guard let baseline = try? JSONDecoder().decode(Baseline.self, from: data) else {
      console.complain(
        Message(
          zh: "\(path) 不是 --write-baseline 写出的文件；请重新写出",
          en: "\(path) is no file that --write-baseline wrote; write it again"))
      throw ExitCode.inputOutput
    }
    return baseline
  }

  private func write(_ baseline: Baseline, to path: String, _ console: Console) throws {
    do {
      try Data(baseline.encoded()).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      console.complain(
        Message(zh: "无法写入 \(path)", en: "cannot write \(path)"))
      throw ExitCode.inputOutput
    }
  }
}
