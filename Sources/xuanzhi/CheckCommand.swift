import ArgumentParser
import ContentLoading
import Diagnostics
import FileSystem
import Markup
import SiteBuilder
import SiteModel
import Templates

/// `xuanzhi check`: everything that a build checks, and nothing written but mends that were asked
/// for.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Says what is wrong with Content/.",
    discussion: "`xuanzhi explain` lists the rules, and explains each.")

  @OptionGroup var content: ContentOptions
  @Option(
    help: ArgumentHelp(
      "Check the columns as an inspection on that day would: empty, or without a change for too long.",
      valueName: "date"))
  var asOf: String?
  @Option(
    help: ArgumentHelp(
      "How findings are printed: text, json, sarif, github or gitlab.", valueName: "format"))
  var format = ReportFormat.text
  @Flag(help: "Mend in Content/ what has one mend only, then check again.")
  var fix = false
  @OptionGroup var baseline: BaselineOptions
  @OptionGroup var talk: TalkOptions

  func validate() throws {
    if let asOf, CivilDate(iso: asOf) == nil {
      throw ValidationError("--as-of is a date such as 2022-05-20, and “\(asOf)” is none")
    }
  }

  func run() async throws {
    let console = talk.console
    let outcome = fix ? try await mended(console) : await load()
    var diagnostics = outcome.diagnostics
    if let publication = outcome.publication {
      diagnostics += outcome.weights.weighed(
        await SiteBuilder(publication, templates: SiteLook()).pageWeightProblems())
      diagnostics.sort()
    }
    guard let found = try baseline.apply(to: diagnostics, console) else { return }
    console.report(found, as: format)
    if format == .text, found.isEmpty, !talk.quiet {
      console.result(Message(zh: "Content/ 没有问题。", en: "Content/ is in order."))
    }
    let code = content.exitCode(for: found)
    if code != .success { throw code }
  }

  private func load() async -> ContentLoader.Outcome {
    await content.load(asOf: asOf.flatMap { CivilDate(iso: $0) })
  }

  // MARK: Mending

  /// A mend can uncover another, such as wrong line ends behind a byte-order mark.
  private static let mostRounds = 8

  /// The outcome of the check after all that could be mended was.
  private func mended(_ console: Console) async throws -> ContentLoader.Outcome {
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
