import ArgumentParser
import ContentLoading
import Diagnostics
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
  @Flag(
    help:
      "Ask the servers of all links that lead out of the site whether they still open; nothing else."
  )
  var external = false
  @Flag(help: "Mend in Content/ what has one mend only, then check again.")
  var fix = false
  @OptionGroup var baseline: BaselineOptions
  @Option(
    help: ArgumentHelp(
      "How findings are printed: text, json, sarif, github or gitlab.", valueName: "format"))
  var format = ReportFormat.text
  @OptionGroup var talk: TalkOptions

  func validate() throws {
    if let asOf, CivilDate(iso: asOf) == nil {
      throw ValidationError("--as-of is a date such as 2022-05-20, and “\(asOf)” is none")
    }
    if external, fix || baseline.path != nil || baseline.newPath != nil {
      throw ValidationError("--external does nothing else; leave out --fix and the baseline")
    }
  }

  func run() async throws {
    let console = talk.console
    let outcome = fix ? try await mended(console) : await load()
    if content.today == nil, !talk.quiet, !external {
      console.say(
        Message(
          zh: "不知道今天是哪天（没有 git 提交，也没有 --now），所以没有检查日期是否晚于今天",
          en:
            "no day counts as today (there is no git commit and no --now), so dates after it were not"
            + " checked"))
    }
    if external { return try await checkOutsideLinks(of: outcome, console) }
    var diagnostics = outcome.diagnostics
    if let publication = outcome.publication {
      diagnostics += outcome.weights.weighed(
        await SiteBuilder(publication, templates: SiteLook()).pageWeightProblems())
      diagnostics.sort()
    }
    guard let found = try baseline.apply(to: diagnostics, console) else { return }
    console.report(format == .json ? found : content.located(found), as: format)
    if format == .text, found.isEmpty, !talk.quiet {
      console.result(Message(zh: "Content/ 没有问题。", en: "Content/ is in order."))
    }
    let code = content.exitCode(for: found)
    if code != .success { throw code }
  }

  /// The content as the options want it.
  func load() async -> ContentLoader.Outcome {
    await content.load(
      asOf: asOf.flatMap { CivilDate(iso: $0) },
      committed: GitHistory(root: content.root).committed(below: "Content/weeks"))
  }
}
