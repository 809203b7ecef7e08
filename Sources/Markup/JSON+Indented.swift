extension JSON {
  /// The value as UTF-8 text over several lines, for people to read and to compare.
  ///
  /// Lists and objects that hold none themselves stay on one line.
  public func indented() -> [UInt8] {
    Array(text(indentation: 0).utf8) + [UInt8(ascii: "\n")]
  }

  private func text(indentation: Int) -> String {
    let inner = String(repeating: " ", count: indentation + 2)
    let outer = String(repeating: " ", count: indentation)
    switch self {
    case .array(let values) where values.contains(where: \.isContainer):
      let lines = values.map { inner + $0.text(indentation: indentation + 2) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(outer)]"
    case .members(let members) where members.contains { $0.value?.isContainer ?? false }:
      let lines = members.compactMap { key, value in
        value.map {
          "\(inner)\(JSON.string(key).line): \($0.text(indentation: indentation + 2))"
        }
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(outer)}"
    default: return line
    }
  }

  private var line: String { String(decoding: encoded(), as: UTF8.self) }

  private var isContainer: Bool {
    switch self {
    case .array, .members: true
    case .string, .number, .decimal, .bool, .null: false
    }
  }
}
