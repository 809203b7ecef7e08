import ArgumentParser
import ContentLoading
import Diagnostics
import Markup
import SiteBuilder
import SiteModel
import Templates

/// `xuanzhi check`: everything that a build checks, and nothing written.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Says what is wrong with Content/, and writes nothing.")

  @OptionGroup var content: ContentOptions
  @Option(
    help: ArgumentHelp(
      "Check the columns as an inspection on that day would: empty, or without a change for too long.",
      valueName: "date"))
  var asOf: String?
  @OptionGroup var talk: TalkOptions

  func validate() throws {
    if let asOf, CivilDate(iso: asOf) == nil {
      throw ValidationError("--as-of is a date such as 2022-05-20, and “\(asOf)” is none")
    }
  }

  func run() async throws {
    let console = talk.console
    let outcome = await content.load(asOf: asOf.flatMap { CivilDate(iso: $0) })
    var diagnostics = outcome.diagnostics
    if let publication = outcome.publication {
      diagnostics += await SiteBuilder(publication, templates: SiteLook()).pageWeightProblems()
      diagnostics.sort()
    }
    switch talk.format {
    case .json:
      console.result(
        JSON.object(["diagnostics": .array(diagnostics.map(\.json))]))
    case .text:
      console.show(diagnostics)
      if diagnostics.isEmpty && !talk.quiet {
        console.result(Message(zh: "Content/ 没有问题。", en: "Content/ is in order."))
      }
    }
    let code = content.exitCode(for: diagnostics)
    if code != .success { throw code }
  }
}
