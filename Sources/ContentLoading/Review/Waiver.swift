import Diagnostics
import Proofreading

/// Words of a file in which a rule, or the rules about how a text is written, are not held to.
struct Waiver: Sendable {
  /// What is excused.
  enum Scope: Sendable {
    /// A breach of this rule: an entry of `waivers`.
    case rule(Rule)
    /// The writing of the original: an entry of `sic`.
    case writing
  }

  /// Bytes of a file.
  struct Place: Sendable {
    let path: String
    let range: Range<Int>

    func holds(_ other: Range<Int>) -> Bool {
      range.lowerBound <= other.lowerBound && other.upperBound <= range.upperBound
    }
  }

  let scope: Scope
  /// Where the words stand.
  let places: [Place]
  /// The file that has the entry.
  let file: SourceFile
  /// The bytes of the entry, and those of the words as it quotes them.
  let range: Range<Int>
  private let quote: Range<Int>

  /// The waivers of a file, those that `sic` gives included.
  ///
  /// - Parameter yaml: the bytes of the front matter.
  static func all(
    of facts: ParsedFile.Facts, _ records: [Located<WaiverRecord>], in prose: Prose,
    frontMatter yaml: Range<Int>
  ) -> [Waiver] {
    let waivers = records.map { record in
      Waiver(
        record, of: prose.file, for: [(prose, [yaml])],
        and: facts.numbers.filter { $0.value.utf8Contains(record.value.quote.value) }.map(\.range))
    }
    return waivers
      + facts.oddities.map { oddity in
        Waiver(
          scope: .writing,
          places: prose.places(of: oddity.value.quote.value).map {
            Place(path: prose.file.path, range: $0)
          }, file: prose.file, range: oddity.range, quote: oddity.value.quote.range)
      }
  }

  /// The entry `record` of `file`.
  ///
  /// - Parameters:
  ///   - texts: the texts that it may be about, each with the bytes in which its words are not looked
  ///     for.
  ///   - ranges: further bytes of `file` that it is about.
  init(
    _ record: Located<WaiverRecord>, of file: SourceFile,
    for texts: [(prose: Prose, besides: [Range<Int>])], and ranges: [Range<Int>] = []
  ) {
    let quote = record.value.quote.value
    let places = texts.flatMap { text in
      (text.prose.places(of: quote) + text.prose.file.places(of: quote, outside: text.besides))
        .map { Place(path: text.prose.file.path, range: $0) }
    }
    self.init(
      scope: .rule(record.value.rule),
      places: places + ranges.map { Place(path: file.path, range: $0) }, file: file,
      range: record.range, quote: record.value.quote.range)
  }

  private init(
    scope: Scope, places: [Place], file: SourceFile, range: Range<Int>, quote: Range<Int>
  ) {
    self.scope = scope
    self.places = places
    self.file = file
    self.range = range
    self.quote = quote
  }

  /// Whether it excuses `diagnostic`.
  func excuses(_ diagnostic: Diagnostic) -> Bool {
    guard let range = diagnostic.range, isMeant(for: diagnostic.rule) else { return false }
    return places.contains { $0.path == diagnostic.path && $0.holds(range) }
  }

  /// Whether `diagnostic` is about the words as the entry itself repeats them.
  func isRepeated(in diagnostic: Diagnostic) -> Bool {
    guard let range = diagnostic.range, isMeant(for: diagnostic.rule) else { return false }
    return file.path == diagnostic.path && Place(path: file.path, range: quote).holds(range)
  }

  private func isMeant(for rule: Rule) -> Bool {
    switch scope {
    case .rule(let meant): meant == rule
    case .writing: rule.isTypographic
    }
  }
}

struct WaiverRecord: Sendable {
  let rule: Rule
  let quote: Located<String>
}

extension ParsedFile.Facts {
  fileprivate var oddities: [Located<OddityRecord>] {
    switch self {
    case .source(_, .plan(let record)): record.oddities
    case .source(_, .task(let record)): record.oddities
    case .source, .translation: []
    }
  }

  /// The document number, which is checked as a whole and is no prose.
  fileprivate var numbers: [Located<String>] {
    guard case .source(_, .plan(let record)) = self else { return [] }
    return [record.number].compactMap(\.self)
  }
}

extension SourceFile {
  /// The places of `words` as they stand in the file, but for those in the bytes `besides`.
  fileprivate func places(of words: String, outside besides: [Range<Int>]) -> [Range<Int>] {
    let wanted = Array(words.utf8)
    guard let first = wanted.first, wanted.count <= bytes.count else { return [] }
    return (0...(bytes.count - wanted.count)).compactMap { index in
      let range = index..<(index + wanted.count)
      return bytes[index] == first && bytes[range].elementsEqual(wanted)
        && !besides.contains { range.overlaps($0) } ? range : nil
    }
  }
}

extension FieldReader {
  /// The entries of `waivers`.
  mutating func waivers() -> [Located<WaiverRecord>] {
    maps("waivers", each: Message(zh: "豁免", en: "a waiver"), keys: ["rule", "quote", "note"]) {
      reader in
      let rule = reader.required("rule", reader.waivableRule(), example: "half-width-punctuation")
      let quote = reader.required(
        "quote", reader.text("quote"),
        example: Message(zh: "（原文里的词句）", en: "the words of the text"))
      let note = reader.required(
        "note", reader.text("note"),
        example: Message(zh: "（为什么照留）", en: "why the words stay as they are"))
      guard let rule, let quote, note != nil else { return nil }
      return WaiverRecord(rule: rule, quote: quote)
    }
  }

  private mutating func waivableRule() -> Rule? {
    guard let code = text("rule") else { return nil }
    let codes = Rule.all.filter(\.isWaivable).map(\.code)
    guard let rule = Rule.named(code.value) else {
      let near = nearestName(to: code.value, among: codes)
      report(
        .invalidValue, code.range,
        Message(zh: "没有规则“\(code.value)”", en: "there is no rule “\(code.value)”"),
        help: near.map { Message(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?") }
          ?? Message(
            zh: "照抄消息末尾方括号里的规则名", en: "copy the rule's name from the end of the message"))
      return nil
    }
    guard rule.isAdjustable else {
      report(
        .invalidValue, code.range,
        Message(zh: "规则“\(code.value)”不能豁免", en: "the rule “\(code.value)” cannot be waived"),
        help: Message(
          zh: "不合这条规则就做不出页面；改正文件", en: "without it no page can be made; mend the file"))
      return nil
    }
    guard rule.isWaivable else {
      report(
        .invalidValue, code.range,
        Message(
          zh: "规则“\(code.value)”不能豁免：它说的不是文中的词句",
          en: "the rule “\(code.value)” cannot be waived: it is not about words of the text"),
        help: Message(
          zh: "改正它指出的问题，或在 site.yml 的 `rules:` 下调整它的分量",
          en: "mend what it finds, or give it another weight under `rules:` in site.yml"))
      return nil
    }
    return rule
  }
}
