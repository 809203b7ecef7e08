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

  let scope: Scope
  /// The bytes of the file in which the words stand.
  let places: [Range<Int>]
  /// The bytes of the entry.
  let range: Range<Int>

  /// The waivers of a file, those that `sic` gives included.
  ///
  /// - Parameter yaml: the bytes of the front matter.
  static func all(
    of facts: ParsedFile.Facts, _ records: [Located<WaiverRecord>], in prose: Prose,
    frontMatter yaml: Range<Int>
  ) -> [Waiver] {
    let waivers = records.map { record in
      Waiver(
        scope: .rule(record.value.rule),
        places: prose.places(of: record.value.quote)
          + prose.file.places(of: record.value.quote, from: yaml.upperBound)
          + facts.numbers.filter { $0.value.utf8Contains(record.value.quote) }.map(\.range),
        range: record.range)
    }
    return waivers
      + facts.oddities.map { oddity in
        Waiver(
          scope: .writing, places: prose.places(of: oddity.value.quote.value), range: oddity.range)
      }
  }

  /// Whether it excuses `diagnostic`, which is about the same file.
  func excuses(_ diagnostic: Diagnostic) -> Bool {
    guard let range = diagnostic.range else { return false }
    let isMeant =
      switch scope {
      case .rule(let rule): rule == diagnostic.rule
      case .writing: diagnostic.rule.isTypographic
      }
    return isMeant
      && places.contains {
        $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
      }
  }
}

struct WaiverRecord: Sendable {
  let rule: Rule
  let quote: String
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
  /// The places of `words` as they stand in the file, from the byte `start` on.
  fileprivate func places(of words: String, from start: Int) -> [Range<Int>] {
    let wanted = Array(words.utf8)
    guard let first = wanted.first, start + wanted.count <= bytes.count else { return [] }
    return (start...(bytes.count - wanted.count)).compactMap { index in
      bytes[index] == first && bytes[index..<(index + wanted.count)].elementsEqual(wanted)
        ? index..<(index + wanted.count) : nil
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
      return WaiverRecord(rule: rule, quote: quote.value)
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
