import CYAML
import Diagnostics

/// Reads one YAML document through libyaml's events, so that nothing is turned into a date, a
/// number or a truth value behind the writer's back, and nothing grows: anchors, aliases, tags,
/// directives, merge keys, complex keys and further documents are refused.
struct YAMLReader {
  /// The bytes of `file` that hold the document.
  let range: Range<Int>
  let file: SourceFile
  /// Where the characters of the document start; libyaml counts characters, the content bytes.
  private let characters: [Int]

  private static let deepest = 8
  private static let mostKeys = 100

  /// The document in the bytes `range` of `file`, or what is wrong with it.
  static func read(_ range: Range<Int>, of file: SourceFile) -> Result<YAMLNode, Problem> {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      return .failure(
        Problem(
          Diagnostic(
            .yaml, path: file.path,
            Message(zh: "内存不足，读不了这个文件", en: "there is not enough memory to read the file"))))
    }
    defer { yaml_parser_delete(&parser) }
    let reader = YAMLReader(range: range, file: file)
    return file.bytes[range].withUnsafeBufferPointer { buffer in
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      return Result { () throws(Problem) in
        let node = try reader.document(&parser)
        if case .scalar = node.value, let colon = file.fullWidthColon(afterKeyIn: range) {
          throw fullWidthColon(at: colon, in: file)
        }
        return node
      }
    }
  }

  /// A diagnostic on its way up.
  struct Problem: Error {
    let diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) {
      self.diagnostic = diagnostic
    }
  }

  private init(range: Range<Int>, file: SourceFile) {
    self.range = range
    self.file = file
    characters = range.filter { file.bytes[$0] & 0xC0 != 0x80 }
  }

  // MARK: Structure

  private func document(_ parser: inout yaml_parser_t) throws(Problem) -> YAMLNode {
    var root: YAMLNode?
    while true {
      var event = try next(&parser)
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      case YAML_DOCUMENT_START_EVENT:
        let start = event.data.document_start
        if start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
        {
          throw refusal(
            event, Message(zh: "YAML 指令", en: "a directive"),
            mend: Message(zh: "删去这一行", en: "delete the line"))
        }
        if root != nil {
          throw refusal(
            event, Message(zh: "第二个 YAML 文档", en: "a second document"),
            mend: Message(zh: "删去 --- 这一行", en: "delete the line ---"))
        }
      case YAML_STREAM_END_EVENT:
        return root ?? YAMLNode(value: .mapping([]), range: range.lowerBound..<range.lowerBound)
      default: root = try node(from: event, &parser, depth: 0)
      }
    }
  }

  private func node(
    from event: yaml_event_t, _ parser: inout yaml_parser_t, depth: Int
  ) throws(Problem) -> YAMLNode {
    guard depth <= Self.deepest else {
      throw refusal(
        event, Message(zh: "超过 \(Self.deepest) 层的嵌套", en: "more than \(Self.deepest) levels"),
        mend: Message(zh: "减少层次", en: "write it flatter"))
    }
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      try refuse(anchor: scalar.anchor, tag: scalar.tag, event)
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let text = String(decoding: bytes, as: UTF8.self)
      if let scalar = text.unicodeScalars.first(where: \.isForbidden) {
        throw Problem(
          Diagnostic(
            .controlCharacter, in: file, at: place(of: event),
            Message(
              zh: "文本里有用转义写成的、看不见的字符 \(scalar.number)",
              en: "the text holds an invisible character, \(scalar.number), written as an escape"),
            help: Message(zh: "删去这个转义", en: "take the escape out"))
        )
      }
      return YAMLNode(value: .scalar(text), range: place(of: event))
    case YAML_SEQUENCE_START_EVENT:
      try refuse(
        anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag, event)
      return try sequence(from: event, &parser, depth: depth)
    case YAML_MAPPING_START_EVENT:
      try refuse(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag, event)
      return try mapping(from: event, &parser, depth: depth)
    default:
      throw refusal(
        event, Message(zh: "别名（*）", en: "an alias (*)"),
        mend: Message(zh: "写出值本身，或给文本加引号", en: "write the value out, or quote the text"))
    }
  }

  private func sequence(
    from start: yaml_event_t, _ parser: inout yaml_parser_t, depth: Int
  ) throws(Problem) -> YAMLNode {
    var items: [YAMLNode] = []
    while true {
      var event = try next(&parser)
      defer { yaml_event_delete(&event) }
      if event.type == YAML_SEQUENCE_END_EVENT {
        return YAMLNode(value: .sequence(items), range: place(of: start))
      }
      items.append(try node(from: event, &parser, depth: depth + 1))
    }
  }

  private func mapping(
    from start: yaml_event_t, _ parser: inout yaml_parser_t, depth: Int
  ) throws(Problem) -> YAMLNode {
    var members: [YAMLNode.Member] = []
    while true {
      var event = try next(&parser)
      defer { yaml_event_delete(&event) }
      if event.type == YAML_MAPPING_END_EVENT {
        return YAMLNode(value: .mapping(members), range: place(of: start))
      }
      let key = try node(from: event, &parser, depth: depth + 1)
      guard case .scalar(let name) = key.value else {
        throw refusal(
          event, Message(zh: "不是普通词语的字段", en: "a key that is not a plain word"),
          mend: Message(zh: "写成 `key: value`", en: "write `key: value`"))
      }
      if name == "<<" {
        throw refusal(
          event, Message(zh: "合并键（<<）", en: "a merge key (<<)"),
          mend: Message(zh: "把各个字段写出来", en: "write the keys out"))
      }
      if let first = members.first(where: { $0.key == name }) {
        throw Problem(
          Diagnostic(
            .duplicateKey, in: file, at: key.range,
            Message(zh: "字段“\(name)”在这里又出现了一次", en: "the key “\(name)” stands here a second time"),
            help: Message(zh: "两个只留一个", en: "keep one of the two"),
            notes: [
              .init(
                Message(zh: "第一次出现在这里", en: "first used here"), path: file.path,
                place: file.place(at: first.keyRange.lowerBound)
              )
            ]))
      }
      guard members.count < Self.mostKeys else {
        throw refusal(
          event,
          Message(zh: "超过 \(Self.mostKeys) 个字段", en: "more than \(Self.mostKeys) keys in one map"),
          mend: Message(zh: "减少一些", en: "use fewer"))
      }
      var following = try next(&parser)
      defer { yaml_event_delete(&following) }
      let value = try node(from: following, &parser, depth: depth + 1)
      members.append(YAMLNode.Member(key: name, keyRange: key.range, value: value))
    }
  }

  // MARK: Refusals and places

  private func next(_ parser: inout yaml_parser_t) throws(Problem) -> yaml_event_t {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else { throw syntaxProblem(parser) }
    return event
  }

  private func refuse(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, _ event: yaml_event_t
  ) throws(Problem) {
    if anchor != nil {
      throw refusal(
        event, Message(zh: "锚点（&）", en: "an anchor (&)"),
        mend: Message(zh: "给文本加引号，或删去", en: "quote the text, or delete it"))
    }
    if tag != nil {
      throw refusal(
        event, Message(zh: "标签（!）", en: "a tag (!)"),
        mend: Message(zh: "给文本加引号，或删去", en: "quote the text, or delete it"))
    }
  }

  private func refusal(_ event: yaml_event_t, _ what: Message, mend: Message) -> Problem {
    Problem(
      Diagnostic(
        .yamlFeature, in: file, at: place(of: event),
        Message(zh: "这里不能用\(what.zh)", en: "\(what.en) is not allowed here"), help: mend))
  }

  private func place(of event: yaml_event_t) -> Range<Int> {
    let start = offset(of: event.start_mark)
    return start..<max(start, offset(of: event.end_mark))
  }

  func offset(of mark: yaml_mark_t) -> Int {
    Int(mark.index) < characters.count ? characters[Int(mark.index)] : range.upperBound
  }
}
