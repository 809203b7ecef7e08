import ArgumentParser
import ContentLoading
import Diagnostics
import SiteModel

/// `xuanzhi translations`: how every translation stands to its source, and the record that somebody
/// looked.
struct TranslationsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translations",
    abstract: "Says which translations are out of step with their sources.",
    subcommands: [ShowTranslationsCommand.self, AcceptTranslationsCommand.self],
    defaultSubcommand: ShowTranslationsCommand.self)
}

extension [TranslationPair] {
  /// The pairs of the text that somebody calls `name`: by a file of it, or by its page's address.
  ///
  /// A translation's file is one pair.
  ///
  /// - Parameter language: the language of the error.
  func named(_ name: String, in language: Message.Language) throws -> [TranslationPair] {
    let steps = name.split(separator: "/")
    let bare = steps.suffix(from: steps.firstIndex(of: "Content").map { $0 + 1 } ?? 0)
      .filter { $0 != "." }.joined(separator: "/")
    let file = "Content/" + bare
    let found = filter {
      $0.name == bare || $0.page.path == bare + "/" || $0.source.path == file
        || $0.translation?.path == file
    }
    guard found.isEmpty else { return found }
    let near = nearestName(to: bare, among: map(\.name))
    let mend =
      near.map(Message.didYouMean)
      ?? Message(
        zh: "`xuanzhi translations` 列出全部", en: "`xuanzhi translations` lists them")
    let message = Message(
      zh: "没有“\(name)”这篇文字；\(mend.zh)", en: "there is no text “\(name)”; \(mend.en)")
    throw ValidationError(message[language])
  }
}
