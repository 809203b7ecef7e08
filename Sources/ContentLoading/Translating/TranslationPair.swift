public import Diagnostics
public import SiteModel
public import Translations

/// A text and a language that it is, or could be, translated into.
public struct TranslationPair: Sendable {
  /// What people call the text: its path below Content/ without the endings, `plans/2022/07`.
  public let name: String
  /// The address of its page without its language: `plans/2022/07/`.
  public let page: PagePath
  /// The file in the source language.
  public let source: SourceFile
  /// The blocks of the source.
  public let sourceBlocks: [TextBlock]
  /// The language of the source.
  public let sourceLanguage: Language
  /// The language of the translation.
  public let language: Language
  /// The translation's file, where there is one.
  public let translation: SourceFile?
  /// The blocks of the translation.
  public let translationBlocks: [TextBlock]
  /// What the translation was made from, where somebody recorded it.
  public let record: TranslationRecord?
  /// Whether the text or its translation is not to be published yet.
  public let isDraft: Bool
  /// Whether a part of either is still to be written.
  public let isUnwritten: Bool
  /// How the source differs from what the translation was made from, where that is recorded.
  public let comparison: SourceComparison?

  init(of entry: Library.Entry, _ translation: ParsedFile?, language: Language) {
    let source = entry.source
    isDraft = entry.common.isDraft || translation?.isDraftOfTranslation ?? false
    isUnwritten = source.isUnwritten || translation?.isUnwritten ?? false
    name =
      source.file.path.split(separator: "/").dropFirst().joined(separator: "/")
      .split(separator: ".").first.map(String.init) ?? ""
    page = source.key.pagePath
    self.source = source.file
    sourceBlocks = source.blocks
    sourceLanguage = source.language
    self.language = language
    self.translation = translation?.file
    translationBlocks = translation?.blocks ?? []
    record = translation?.record?.value
    comparison = record.map {
      SourceComparison(old: $0.blocks, new: source.blocks.map(\.fingerprint))
    }
  }

  /// How the translation stands to the source.
  public var state: TranslationState {
    guard translation != nil else { return .missing }
    guard let record, let comparison else { return .unrecorded }
    return comparison.changes.isEmpty
      ? .current(checked: record.day)
      : .outdated(checked: record.day, changes: comparison.changes.count)
  }

  /// How the translation stands to the source, for people.
  public var stateMessage: Message {
    switch state {
    case .current(let day):
      Message(zh: "一致（\(day.iso)核对）", en: "current (checked \(day.iso))")
    case .outdated(let day, let changes):
      Message(
        zh: "过期：\(changes)处变化，原文共\(sourceBlocks.count)段（\(day.iso)核对）",
        en: "outdated: \(changes) of \(sourceBlocks.count) blocks (checked \(day.iso))")
    case .unrecorded: Message(zh: "未记录", en: "never recorded")
    case .missing: Message(zh: "缺译文", en: "missing")
    }
  }

  /// The translation's file with a record that it was held beside today's source on `day`; every
  /// byte outside the two keys stays.
  ///
  /// `nil` where there is no translation, or its front matter has no place for the keys.
  public func accepted(on day: CivilDate) -> [UInt8]? {
    translation?.replacing(
      record: TranslationRecord(blocks: sourceBlocks.map(\.fingerprint), day: day))
  }
}

extension ParsedFile {
  /// What the file says that it was made from; `nil` for one in the source language.
  var record: Located<TranslationRecord>? {
    guard case .translation(let texts) = facts else { return nil }
    return texts.record
  }

  /// Where the texts of a key start; the first line for a key that has none.
  func place(of key: String) -> SourcePlace {
    let block = blocks.first { $0.kind == .field(key) }
    return file.place(at: block?.range.lowerBound ?? 0)
  }
}

extension Library {
  /// Every text with each of the other languages.
  ///
  /// - Parameter drafts: whether texts that are drafts are among them.
  func translationPairs(includingDrafts drafts: Bool) -> [TranslationPair] {
    ordered.filter { drafts || !isDraft($0) }.flatMap(translationPairs(of:))
  }

  /// The text of `entry` with each of the other languages.
  func translationPairs(of entry: Entry) -> [TranslationPair] {
    languages.filter { $0 != entry.source.language }.map {
      TranslationPair(of: entry, entry.translations[$0], language: $0)
    }
  }
}
