import ArgumentParser
import ContentLoading
import Diagnostics
import Markup

/// `xuanzhi check`: everything that a build checks, and nothing written.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Says what is wrong with Content/, and writes nothing.")

  @OptionGroup var content: ContentOptions
  @OptionGroup var talk: TalkOptions

  func run() async throws {
    let console = talk.console
    let outcome = await content.load()
    switch talk.format {
    case .json:
      console.result(
        JSON.object(["diagnostics": .array(outcome.diagnostics.map(\.json))]))
    case .text:
      console.show(outcome.diagnostics)
      if outcome.diagnostics.isEmpty && !talk.quiet {
        console.result(Message(zh: "Content/ 没有问题。", en: "Content/ is in order."))
      }
    }
    let code = content.exitCode(for: outcome.diagnostics)
    if code != .success { throw code }
  }
}
