import ContentSchema
import Diagnostics
import SiteModel

/// A value and the place that it was read from.
struct Located<Value: Sendable>: Sendable {
  let value: Value
  let range: Range<Int>

  func with<Other>(_ other: Other) -> Located<Other> {
    Located<Other>(value: other, range: range)
  }
}

/// Reads the keys of one mapping as typed values, and collects what is wrong with them.
///
/// A key that is absent or empty reads as `nil`; only `required` complains.
struct FieldReader {
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  /// What the mapping describes, as messages call it: “a task”.
  private let owner: String
  private let range: Range<Int>
  /// Whether there are keys at all; where there are none, each that is missing is no second error.
  private let isMap: Bool
  private var members: [String: YAMLNode] = [:]

  /// A reader of `node`, which may have the `keys` and no others.
  ///
  /// - Parameter elsewhere: keys that belong into another file, with what to tell the writer.
  init(
    _ node: YAMLNode, of file: SourceFile, owner: String, keys: [String],
    elsewhere: (keys: [String], rule: Rule, help: String)? = nil
  ) {
    self.file = file
    self.owner = owner
    self.range = node.range
    guard case .mapping(let entries) = node.value else {
      isMap = false
      report(
        .wrongType, node.range, "\(owner) is a map of keys and values, not \(node.shape)",
        help: "write `key: value`, each key on a line of its own")
      return
    }
    isMap = true
    for entry in entries {
      if keys.contains(entry.key) {
        members[entry.key] = entry.value
      } else if let elsewhere, elsewhere.keys.contains(entry.key) {
        report(
          elsewhere.rule, entry.keyRange, "\(owner) does not have the key “\(entry.key)”",
          help: elsewhere.help)
      } else {
        let help =
          nearestName(to: entry.key, among: keys).map { "did you mean “\($0)”?" }
          ?? "the keys are: \(keys.joined(separator: ", "))"
        report(
          .unknownKey, entry.keyRange, "\(owner) does not have the key “\(entry.key)”", help: help)
      }
    }
  }

  mutating func report(
    _ rule: Rule, _ range: Range<Int>, _ message: String, help: String? = nil
  ) {
    diagnostics.append(Diagnostic(rule, in: file, at: range, message, help: help))
  }

  /// Reports that `key` is missing, unless `value` is there.
  mutating func required<Value>(_ key: String, _ value: Value?, example: String) -> Value? {
    if value == nil, isMap, isAbsent(key) {
      report(
        .missingKey, range, "\(owner) needs the key “\(key)”", help: "add `\(key): \(example)`")
    }
    return value
  }

  /// Whether `key` is not there, or has nothing to say: no text, no entry, no language with a text.
  func isAbsent(_ key: String) -> Bool {
    guard let node = members[key] else { return true }
    switch node.value {
    case .scalar: return node.isEmpty
    case .sequence(let entries): return entries.isEmpty
    case .mapping(let languages): return languages.allSatisfy(\.value.isEmpty)
    }
  }

  // MARK: Scalars

  /// The text of `key`, as it stands there.
  mutating func text(_ key: String) -> Located<String>? {
    guard let node = members[key], !node.isEmpty else { return nil }
    return text(node, as: "“\(key)”")
  }

  private mutating func text(_ node: YAMLNode, as name: String) -> Located<String>? {
    guard case .scalar(let text) = node.value else {
      report(
        .wrongType, node.range, "\(name) is a text, not \(node.shape)",
        help: "write one text; in quotation marks where it starts with [, { or “- ”")
      return nil
    }
    return Located(value: text, range: node.range)
  }

  /// The whole number of `key`.
  mutating func number(_ key: String, in bounds: ClosedRange<Int>) -> Located<Int>? {
    guard let text = text(key) else { return nil }
    guard let number = Int(text.value), bounds.contains(number), String(number) == text.value else {
      report(
        .wrongType, text.range,
        "“\(key)” is a whole number from \(bounds.lowerBound) to \(bounds.upperBound)",
        help: "write digits only, such as `\(key): \(max(bounds.lowerBound, 1))`")
      return nil
    }
    return text.with(number)
  }

  /// `true` or `false`.
  mutating func flag(_ key: String) -> Located<Bool>? {
    guard let text = text(key) else { return nil }
    switch text.value {
    case "true": return text.with(true)
    case "false": return text.with(false)
    default:
      report(.wrongType, text.range, "“\(key)” is true or false", help: "write `\(key): true`")
      return nil
    }
  }

  /// One of the words that `Choice` has.
  mutating func choice<Choice: RawRepresentable<String> & Sendable>(
    _ key: String, of choices: [Choice]
  ) -> Located<Choice>? {
    guard let text = text(key) else { return nil }
    if let choice = choices.first(where: { $0.rawValue == text.value }) { return text.with(choice) }
    let words = choices.map(\.rawValue)
    let list = "it is one of: \(words.joined(separator: ", "))"
    report(
      .invalidValue, text.range, "“\(key)” cannot be “\(text.value)”",
      help: nearestName(to: text.value, among: words).map { "did you mean “\($0)”? \(list)" }
        ?? list)
    return nil
  }

  /// A web address.
  mutating func webAddress(_ key: String) -> Located<String>? {
    guard let text = text(key) else { return nil }
    let bytes = Array(text.value.utf8)
    let scheme = ["https://", "http://"].first { bytes.starts(with: $0.utf8) }
    let host = bytes.dropFirst(scheme?.utf8.count ?? 0).first
    let isClean = bytes.allSatisfy {
      (0x21...0x7E).contains($0) && !#""<>\^`{|}"#.utf8.contains($0)
    }
    guard scheme != nil, let host, host != UInt8(ascii: "/"), isClean else {
      report(
        .unsafeAddress, text.range, "“\(key)” is a web address, and “\(text.value)” is none",
        help: "write it with https:// or http://, without spaces; other than ASCII letters as %XX")
      return nil
    }
    return text
  }

  /// An id: lower-case ASCII letters, digits and single hyphens between them.
  mutating func id(_ key: String) -> Located<String>? {
    guard let text = text(key) else { return nil }
    guard isIdentifier(text.value) else {
      report(
        .invalidValue, text.range, "“\(text.value)” cannot be an id",
        help: "use lower-case letters a–z, digits and single hyphens, such as “ip-office”")
      return nil
    }
    return text
  }

  // MARK: Lists and maps

  /// The texts of a list; an absent list is empty.
  mutating func texts(_ key: String) -> Located<[Located<String>]>? {
    guard let (nodes, range) = nodes(key) else { return nil }
    var texts: [Located<String>] = []
    for node in nodes {
      if node.isEmpty {
        report(
          .wrongType, node.range, "an entry of “\(key)” is empty", help: "fill it or delete it")
      } else if let text = text(node, as: "an entry of “\(key)”") {
        texts.append(text)
      }
    }
    return Located(value: texts, range: range)
  }

  /// The maps of a list, each read by `read`; an absent list is empty.
  mutating func maps<Value: Sendable>(
    _ key: String, each owner: String, keys: [String], _ read: (inout FieldReader) -> Value?
  ) -> [Located<Value>] {
    guard let (nodes, _) = nodes(key) else { return [] }
    return nodes.compactMap { node in
      var reader = FieldReader(node, of: file, owner: owner, keys: keys)
      let value = read(&reader)
      diagnostics += reader.diagnostics
      return value.map { Located(value: $0, range: node.range) }
    }
  }

  /// The map of `key`, read by `read`.
  mutating func map<Value>(
    _ key: String, keys: [String], _ read: (inout FieldReader) -> Value?
  ) -> Value? {
    guard let node = members[key], !node.isEmpty else { return nil }
    var reader = FieldReader(node, of: file, owner: "“\(key)”", keys: keys)
    let value = read(&reader)
    diagnostics += reader.diagnostics
    return value
  }

  /// A map of language to text.
  ///
  /// The source language must be there.
  mutating func localized(_ key: String, source: Language) -> Localized<String>? {
    guard let node = members[key], !node.isEmpty else { return nil }
    let languages = Language.allCases.map(\.rawValue)
    var reader = FieldReader(node, of: file, owner: "“\(key)”", keys: languages)
    let texts = reader.ownTexts(source: source)
    diagnostics += reader.diagnostics
    return texts
  }

  /// The mapping itself as a map of language to text.
  mutating func ownTexts(source: Language) -> Localized<String>? {
    var texts: [Language: String] = [:]
    for language in Language.allCases {
      texts[language] = text(language.rawValue)?.value
    }
    if !texts.isEmpty, texts[source] == nil {
      _ = required(source.rawValue, nil as String?, example: "…")
    }
    return texts.removeValue(forKey: source).map {
      Localized($0, in: source, translations: texts)
    }
  }

  private mutating func nodes(_ key: String) -> ([YAMLNode], Range<Int>)? {
    guard let node = members[key], !node.isEmpty else { return nil }
    guard case .sequence(let nodes) = node.value else {
      report(
        .wrongType, node.range, "“\(key)” is a list, not \(node.shape)",
        help: "start every entry on a line of its own with “- ”")
      return nil
    }
    return (nodes, node.range)
  }
}
