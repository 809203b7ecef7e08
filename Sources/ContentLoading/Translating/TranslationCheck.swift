public import Diagnostics
import SiteModel
public import Translations

/// Compares a translation with the text that it was made from: a pure function of one entry of the
/// library, so that a preview can keep what it found while neither file changes.
struct TranslationCheck {
  let entry: Library.Entry
  let translation: ParsedFile

  /// What is wrong between the two.
  ///
  /// - Parameter isRecordWanted: whether a translation without a record is reported.
  func problems(isRecordWanted: Bool) -> [Diagnostic] {
    staleness(isRecordWanted: isRecordWanted)
      + entry.findings(on: translation.language) { _ in
        (isUnwritten ? [] : structureProblems) + languageProblems + numberProblems
      }
  }

  /// Whether a part of either text is still to be written, so that nobody knows yet what both have.
  var isUnwritten: Bool { source.isUnwritten || translation.isUnwritten }

  var source: ParsedFile { entry.source }

  /// A note that leads to a block of the source.
  func note(_ message: Message, at offset: Int) -> Diagnostic.Note {
    Diagnostic.Note(message, path: source.file.path, place: source.file.place(at: offset))
  }

  // MARK: What it was made from

  private static let mostNotes = 12

  private func staleness(isRecordWanted: Bool) -> [Diagnostic] {
    // A key that was misspelt is a block that seems deleted.
    guard !source.lacksKeys else { return [] }
    let pair = TranslationPair(of: entry, translation, language: translation.language)
    switch pair.state {
    case .current, .missing: return []
    case .unrecorded:
      guard isRecordWanted, !pair.isDraft else { return [] }
      return [
        Diagnostic(
          .unrecordedTranslation, in: translation.file, at: translation.file.line(around: 0),
          Message(
            zh: "译文没有记录它是照哪一版原文译的",
            en: "the translation does not record which source it was made from"),
          help: Message(
            zh: "对照原文核对，然后运行 xuanzhi translations accept \(pair.name)",
            en: "compare it with the source, then run `xuanzhi translations accept \(pair.name)`"),
          notes: [.init(Message(zh: "原文", en: "the source"), path: source.file.path)])
      ]
    case .outdated(let day, let count):
      let changes = pair.comparison?.changes ?? []
      return [
        Diagnostic(
          .outdatedTranslation, in: translation.file, at: translation.record?.range ?? 0..<0,
          Message(
            zh: "译文于\(day.iso)核对，此后原文有\(count)处变化",
            en: "the source has \(count) change\(count == 1 ? "" : "s") since this translation was"
              + " checked on \(day.iso)"),
          help: Message(
            zh: "运行 xuanzhi translations \(pair.name) 查看变化，改好译文后运行"
              + " xuanzhi translations accept \(pair.name)",
            en:
              "run `xuanzhi translations \(pair.name)` to see them, mend the translation, then run"
              + " `xuanzhi translations accept \(pair.name)`"),
          notes: changes.prefix(Self.mostNotes).map { note(on: $0, of: pair) })
      ]
    }
  }

  private func note(
    on change: SourceComparison.Change, of pair: TranslationPair
  ) -> Diagnostic.Note {
    // What is gone is shown where it was, before the block that followed it.
    let place = if case .deleted(_, let next) = change { next } else { change.new }
    let blocks = pair.sourceBlocks
    let offset = place.flatMap { blocks.indices.contains($0) ? blocks[$0].range.lowerBound : nil }
    return note(change.message, at: offset ?? blocks.last?.range.lowerBound ?? 0)
  }
}

extension SourceComparison.Change {
  /// What happened to the block, for people.
  public var message: Message {
    switch self {
    case .changed: Message(zh: "此处有改动", en: "changed")
    case .added: Message(zh: "此处是新增的", en: "added")
    case .moved: Message(zh: "此处移动了位置", en: "moved")
    case .deleted: Message(zh: "有一处已删除", en: "deleted")
    }
  }
}

extension Library {
  /// What is wrong between texts and their translations, found on all processors.
  ///
  /// - Parameter terms: the terms that translations must use.
  func translationProblems(_ terms: [Term]) async -> [Diagnostic] {
    let search = TermSearch(terms)
    let checks = ordered.flatMap { entry in
      entry.translations.values.map { TranslationCheck(entry: entry, translation: $0) }
    }
    // An office that records none has not taken this up.
    let isRecordWanted = checks.contains { $0.translation.record != nil }
    let slice = 64
    return await withTaskGroup { group in
      for start in stride(from: 0, to: checks.count, by: slice) {
        let part = checks[start..<min(start + slice, checks.count)]
        group.addTask {
          part.flatMap {
            $0.problems(isRecordWanted: isRecordWanted) + $0.termProblems(search)
          }
        }
      }
      var problems: [Diagnostic] = []
      for await part in group { problems += part }
      return problems
    }
  }
}
