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
  private let owner: Message
  let range: Range<Int>
  /// Whether there are keys at all; where there are none, each that is missing is no second error.
  private let isMap: Bool
  private var members: [String: YAMLNode] = [:]

  /// A reader of `node`, which may have the `keys` and no others.
  ///
  /// - Parameter elsewhere: keys that belong into another file, with what to tell the writer.
  init(
    _ node: YAMLNode, of file: SourceFile, owner: Message, keys: [String],
    elsewhere: (keys: [String], rule: Rule, help: Message)? = nil
  ) {
    self.file = file
    self.owner = owner
    self.range = node.range
    guard case .mapping(let entries) = node.value else {
      isMap = false
      report(
        .wrongType, node.range,
        Message(
          zh: "\(owner.zh)应是键值对，这里是\(node.shape.zh)",
          en: "\(owner.en) is a map of keys and values, not \(node.shape.en)"),
        help: Message(
          zh: "写成 `key: value`，每个字段一行", en: "write `key: value`, each key on a line of its own"))
      return
    }
    isMap = true
    for entry in entries {
      if keys.contains(entry.key) {
        members[entry.key] = entry.value
      } else if let elsewhere, elsewhere.keys.contains(entry.key) {
        report(
          elsewhere.rule, entry.keyRange,
          Message(
            zh: "\(owner.zh)不写“\(entry.key)”这个字段",
            en: "\(owner.en) does not have the key “\(entry.key)”"),
          help: elsewhere.help)
      } else {
        let help =
          nearestName(to: entry.key, among: keys).map(Message.didYouMean)
          ?? Message(
            zh: "可用的字段：\(Message.list(keys).zh)", en: "the keys are: \(Message.list(keys).en)")
        report(
          .unknownKey, entry.keyRange,
          Message(
            zh: "未知的字段“\(entry.key)”：\(owner.zh)没有这个字段",
            en: "\(owner.en) does not have the key “\(entry.key)”"), help: help)
      }
    }
  }

  mutating func report(
    _ rule: Rule, _ range: Range<Int>, _ message: Message, help: Message? = nil,
    fix: Diagnostic.Fix? = nil
  ) {
    diagnostics.append(Diagnostic(rule, in: file, at: range, message, help: help, fix: fix))
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Reports that `key` is missing, unless `value` is there.
  ///
  /// - Parameter example: what a value says.
  mutating func required<Value>(_ key: String, _ value: Value?, example: Message) -> Value? {
    if value == nil, isMap, isAbsent(key) {
      report(
        .missingKey, range,
        Message(zh: "\(owner.zh)缺少“\(key)”这个字段", en: "\(owner.en) needs the key “\(key)”"),
        help: Message(zh: "加上 `\(key): \(example.zh)`", en: "add `\(key): \(example.en)`"))
    }
    return value
  }

  /// Reports that `key` is missing, unless `value` is there.
  ///
  /// - Parameter example: a value that a writer may copy.
  mutating func required<Value>(_ key: String, _ value: Value?, example: String) -> Value? {
    required(key, value, example: Message(name: example))
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

  /// The bytes of the value of `key`; `nil` where it has none.
  func range(of key: String) -> Range<Int>? { members[key]?.range }

  // MARK: Scalars

  /// The text of `key`, as it stands there.
  mutating func text(_ key: String) -> Located<String>? {
    guard let node = members[key], !node.isEmpty else { return nil }
    return text(node, as: Message(name: "“\(key)”"))
  }

  private mutating func text(_ node: YAMLNode, as name: Message) -> Located<String>? {
    guard case .scalar(let text) = node.value else {
      report(
        .wrongType, node.range,
        Message(
          zh: "\(name.zh)应是文本，这里是\(node.shape.zh)", en: "\(name.en) is a text, not \(node.shape.en)"
        ),
        help: Message(
          zh: "写一段文本；以 [、{ 或“- ”开头的要加引号",
          en: "write one text; in quotation marks where it starts with [, { or “- ”"))
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
        Message(
          zh: "“\(key)”应是 \(bounds.lowerBound) 到 \(bounds.upperBound) 的整数",
          en: "“\(key)” is a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"),
        help: meantNumber(text, in: bounds).map {
          Message(zh: "写成 `\(key): \($0)`", en: "write `\(key): \($0)`")
        }
          ?? Message(
            zh: "只写数字，如 `\(key): \(max(bounds.lowerBound, 1))`",
            en: "write digits only, such as `\(key): \(max(bounds.lowerBound, 1))`"),
        fix: withoutZeros(text, in: bounds))
      return nil
    }
    return text.with(number)
  }

  /// The number that other digits stand for.
  private func meantNumber(_ text: Located<String>, in bounds: ClosedRange<Int>) -> Int? {
    PlainNumbers.digits(of: text.value).flatMap { Int($0) }.flatMap {
      bounds.contains($0) ? $0 : nil
    }
  }

  /// The mend of a number that is right but for zeros before it.
  private func withoutZeros(
    _ text: Located<String>, in bounds: ClosedRange<Int>
  ) -> Diagnostic.Fix? {
    guard let number = Int(text.value), bounds.contains(number),
      text.value.utf8.allSatisfy({ 48...57 ~= $0 })
    else { return nil }
    return plainFix(of: text, to: String(number))
  }

  /// A change of a value that stands in its file as it reads, without quotation marks.
  func plainFix(of text: Located<String>, to replacement: String) -> Diagnostic.Fix? {
    file.bytes[text.range].elementsEqual(text.value.utf8)
      ? Diagnostic.Fix(text.range, replacement) : nil
  }

  /// `true` or `false`.
  mutating func flag(_ key: String) -> Located<Bool>? {
    guard let text = text(key) else { return nil }
    switch text.value {
    case "true": return text.with(true)
    case "false": return text.with(false)
    default:
      report(
        .wrongType, text.range,
        Message(zh: "“\(key)”只能是 true 或 false", en: "“\(key)” is true or false"),
        help: Message(zh: "写成 `\(key): true`", en: "write `\(key): true`"))
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
    let near = nearestName(to: text.value, among: words).map(Message.didYouMean)
    report(
      .invalidValue, text.range,
      Message(zh: "“\(key)”不能是“\(text.value)”", en: "“\(key)” cannot be “\(text.value)”"),
      help: Message(
        zh: "\(near?.zh ?? "")只能是：\(Message.list(words).zh)",
        en: "\(near.map { $0.en + " " } ?? "")it is one of: \(Message.list(words).en)"))
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
        .unsafeAddress, text.range,
        Message(
          zh: "“\(key)”应是网址，“\(text.value)”不是",
          en: "“\(key)” is a web address, and “\(text.value)” is none"),
        help: Message(
          zh: "以 https:// 或 http:// 开头，不带空格；ASCII 以外的字符写成 %XX",
          en: "write it with https:// or http://, without spaces; other than ASCII letters as %XX"))
      return nil
    }
    return text
  }

  /// An id: lower-case ASCII letters, digits and single hyphens between them.
  mutating func id(_ key: String) -> Located<String>? {
    guard let text = text(key) else { return nil }
    guard isIdentifier(text.value) else {
      report(
        .invalidValue, text.range,
        Message(zh: "“\(text.value)”不能用作 id", en: "“\(text.value)” cannot be an id"),
        help: Message(
          zh: "用小写字母 a–z、数字和单个连字符，如“ip-office”",
          en: "use lower-case letters a–z, digits and single hyphens, such as “ip-office”"))
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
          .wrongType, node.range,
          Message(zh: "“\(key)”中有一项是空的", en: "an entry of “\(key)” is empty"),
          help: Message(zh: "填写或删去", en: "fill it or delete it"))
      } else if let text = text(node, as: Message(zh: "“\(key)”中的一项", en: "an entry of “\(key)”")) {
        texts.append(text)
      }
    }
    return Located(value: texts, range: range)
  }

  /// The maps of a list, each read by `read`; an absent list is empty.
  mutating func maps<Value: Sendable>(
    _ key: String, each owner: Message, keys: [String], _ read: (inout FieldReader) -> Value?
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
    var reader = FieldReader(node, of: file, owner: Message(name: "“\(key)”"), keys: keys)
    let value = read(&reader)
    diagnostics += reader.diagnostics
    return value
  }

  private mutating func nodes(_ key: String) -> ([YAMLNode], Range<Int>)? {
    guard let node = members[key], !node.isEmpty else { return nil }
    guard case .sequence(let nodes) = node.value else {
      report(
        .wrongType, node.range,
        Message(
          zh: "“\(key)”应是列表，这里是\(node.shape.zh)", en: "“\(key)” is a list, not \(node.shape.en)"),
        help: Message(zh: "每项另起一行，以“- ”开头", en: "start every entry on a line of its own with “- ”"))
      return nil
    }
    return (nodes, node.range)
  }
}
