import ArgumentParser
import ContentLoading
import Diagnostics
import Foundation
import Markup
import SiteModel
import Translations

/// `xuanzhi translations [PAGE]`: the state of all texts, or the old and the new source of one.
struct ShowTranslationsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Lists the state of every translation, or shows what changed in the source of one.")

  @Argument(help: "The text, such as plans/2022/07, or its file. Without one, all are listed.")
  var page: String?

  @OptionGroup var content: ContentOptions
  @Option(help: ArgumentHelp("How results are printed: text or json.", valueName: "format"))
  var format = ResultFormat.text
  @OptionGroup var talk: TalkOptions

  func run() async throws {
    let console = talk.console
    let outcome = await content.load()
    guard !outcome.translations.isEmpty else {
      console.show(outcome.diagnostics)
      throw content.exitCode(for: outcome.diagnostics)
    }
    guard let page else {
      let report = TranslationReport(outcome.translations, language: console.language)
      return format == .json ? console.result(report.json) : console.result(report.text)
    }
    let git = GitHistory(root: content.root)
    let reports = try outcome.translations.named(page, in: console.language).map {
      ChangeReport(of: $0, history: TranslationHistory(of: $0, in: git), language: console.language)
    }
    switch format {
    case .json: console.result(.object(["pages": .array(reports.map(\.json))]))
    case .text:
      console.result(reports.map { $0.text(width: Self.width) }.joined(separator: "\n\n"))
    }
  }

  /// The columns of the terminal; 80 where there is none.
  private static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 80
  }
}
