import ArgumentParser
import ContentLoading
import Diagnostics
import FileSystem
import SiteModel

/// `xuanzhi translations accept`: records that somebody held a translation beside its source.
struct AcceptTranslationsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Records in a translation's front matter that it says what its source says today.",
    discussion: "Only the keys `translated` and `source_blocks` are rewritten.")

  @Argument(help: "The texts, such as plans/2022/07, or their files.")
  var pages: [String] = []

  @Flag(help: "All translations that there are.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "The translations into one language only: zh or en.", valueName: "language"))
  var into: SiteModel.Language?

  @OptionGroup var content: ContentOptions
  @OptionGroup var talk: TalkOptions

  func validate() throws {
    guard all != !pages.isEmpty else {
      throw ValidationError("name the texts, such as plans/2022/07, or say --all")
    }
  }

  func run() async throws {
    let console = talk.console
    // Drafts too, so that one that is named is called a draft.
    let outcome = await content.load(withAllDrafts: true)
    let named =
      all
      ? outcome.translations.filter { obstacle(to: $0) == nil }
      : try pages.flatMap {
        try outcome.translations.named($0, in: console.language)
      }
    let pairs = named.filter { $0.translation != nil && (into == nil || $0.language == into) }
    if let obstacle = pairs.lazy.compactMap(obstacle).first {
      throw console.refusal(obstacle, .contentErrors)
    }
    let paths = Set(pairs.flatMap { [$0.source.path, $0.translation?.path].compactMap(\.self) })
    let errors = outcome.diagnostics.filter { $0.severity == .error && paths.contains($0.path) }
    guard errors.isEmpty, !pairs.isEmpty else {
      console.show(errors.isEmpty ? outcome.diagnostics : errors)
      console.complain(Self.refusal(hasErrors: !errors.isEmpty))
      throw ExitCode.contentErrors
    }
    let day = Today.onTheCalendar(option: content.now)
    var count = 0
    for pair in pairs {
      guard let translation = pair.translation else { continue }
      guard let bytes = pair.accepted(on: day) else {
        console.complain(Self.noPlace(in: translation.path))
        throw ExitCode.contentErrors
      }
      if bytes == translation.bytes { continue }
      do {
        try FileSystem.replace("\(content.root)/\(translation.path)", with: bytes)
      } catch {
        console.complain(error)
        throw ExitCode.inputOutput
      }
      count += 1
      console.note(Message(name: translation.path))
    }
    if !talk.quiet { console.result(Self.report(count, of: pairs.count)) }
  }

  /// Why a translation cannot be recorded yet.
  private func obstacle(to pair: TranslationPair) -> Message? {
    if pair.isUnwritten {
      return Message(
        zh: "\(pair.name) 还没有写完；写好（待写）处再记录",
        en: "\(pair.name) is still to be written; write it first")
    }
    guard pair.isDraft, !content.drafts else { return nil }
    return Message(
      zh: "\(pair.name) 是草稿；先删去 `draft: true`",
      en: "\(pair.name) is a draft: delete `draft: true` first")
  }

  private static func refusal(hasErrors: Bool) -> Message {
    hasErrors
      ? Message(zh: "先改好上面的错误；没有写入任何文件", en: "mend these errors first; nothing was written")
      : Message(zh: "没有可以记录的译文", en: "there is no translation to record")
  }

  private static func noPlace(in path: String) -> Message {
    Message(
      zh: "\(path) 的 front matter 不是每行一个键，无法写入记录",
      en: "the front matter of \(path) has no line for each key, so nothing can be recorded in it")
  }

  private static func report(_ count: Int, of all: Int) -> Message {
    Message(
      zh: "已记录\(count)份译文，另有\(all - count)份当天已经记录",
      en: "recorded \(count) translation\(count == 1 ? "" : "s");"
        + " \(all - count) had been recorded on this day"
    )
  }
}
