import Diagnostics

/// A value of a YAML document, with the byte range of the file that it was read from.
struct YAMLNode: Sendable {
  /// The three shapes that content uses.
  indirect enum Value: Sendable {
    /// The text that stands there, quotes and escapes resolved; never read as anything else.
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([Member])
  }

  /// A key of a mapping and its value.
  struct Member: Sendable {
    let key: String
    let keyRange: Range<Int>
    let value: YAMLNode
  }

  let value: Value
  let range: Range<Int>

  /// How a message calls the shape.
  var shape: Message {
    switch value {
    case .scalar: Message(zh: "文本", en: "a text")
    case .sequence: Message(zh: "列表", en: "a list")
    case .mapping: Message(zh: "键值对", en: "a map")
    }
  }

  /// Whether nothing stands there: the value of `key:` alone, or `""`.
  var isEmpty: Bool {
    if case .scalar("") = value { true } else { false }
  }
}
