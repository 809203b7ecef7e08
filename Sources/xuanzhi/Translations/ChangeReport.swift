import ContentLoading
import Diagnostics
import Markup
import SiteModel
import Translations

/// What changed in the source of one translation, block by block, for people and for machines.
struct ChangeReport {
  private let pair: TranslationPair
  private let history: TranslationHistory
  private let language: Message.Language

  init(of pair: TranslationPair, history: TranslationHistory, language: Message.Language) {
    self.pair = pair
    self.history = history
    self.language = language
  }

  private var changes: [SourceComparison.Change] { pair.comparison?.changes ?? [] }

  private func oldText(of change: SourceComparison.Change) -> String? {
    guard let old = change.old, let record = pair.record else { return nil }
    return history[record.blocks[old]]
  }

  private func newBlock(of change: SourceComparison.Change) -> TextBlock? {
    change.new.map { pair.sourceBlocks[$0] }
  }

  /// The changes with their old and new texts, for a terminal of `width` columns.
  func text(width: Int) -> String {
    let head = "\(pair.name) → \(pair.language.rawValue)  \(pair.stateMessage[language])"
    let parts = changes.map { change in
      let place = newBlock(of: change).map {
        ":\(pair.source.place(at: $0.range.lowerBound).line)"
      }
      let title = "\(pair.source.path)\(place ?? "")  \(change.message[language])"
      return ([title.printable] + sides(of: change, width: width)).joined(separator: "\n")
    }
    return ([head] + parts).joined(separator: "\n\n")
  }

  private func sides(of change: SourceComparison.Change, width: Int) -> [String] {
    let new = newBlock(of: change)?.text
    if case .moved = change {
      return SideBySide(old: nil, new: side(Self.new, new), width: width).lines
    }
    let old = oldText(of: change)
    let lines = SideBySide(old: side(Self.old, old), new: side(Self.new, new), width: width).lines
    return old == nil && change.old != nil ? ["  \(Self.unknown[language])"] + lines : lines
  }

  private func side(_ title: Message, _ text: String?) -> (title: String, text: String)? {
    text.map { (title[language], $0) }
  }

  private static let old = Message(zh: "译文所据的原文", en: "the source as translated")
  private static let new = Message(zh: "现在的原文", en: "the source today")
  private static let unknown = Message(
    zh: "git 中没有找到旧文", en: "git does not have the old text")

  /// The same for machines: `docs/translating.md` describes it.
  var json: JSON {
    let list = changes.map { change in
      let block = newBlock(of: change)
      return JSON.object([
        "change": .string(change.name),
        "line": block.map { .number(pair.source.place(at: $0.range.lowerBound).line) },
        "old": oldText(of: change).map { .string($0) }, "new": block.map { .string($0.text) },
      ])
    }
    return .members(pair.members + [("changes", .array(list))])
  }
}
