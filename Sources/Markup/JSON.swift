/// A JSON value (RFC 8259) whose object members keep their order.
public indirect enum JSON: Sendable {
  /// A text.
  case string(String)
  /// A whole number.
  case number(Int)
  /// A number with a fraction, as its digits: an optional `-`, digits, and optionally `.` and digits.
  case decimal(String)
  /// `true` or `false`.
  case bool(Bool)
  /// `null`.
  case null
  /// A list.
  case array([JSON])
  /// An object; the members are written in this order, and those that are `nil` are left out.
  case members([(key: String, value: JSON?)])

  /// An object written out: the members in this order, without those that are `nil`.
  public static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .members(members.map { ($0.key, $0.value) })
  }

  /// A text, or `null` where there is none.
  public init(_ text: String?) {
    self = text.map { .string($0) } ?? .null
  }

  /// The value as UTF-8 text on one line.
  public func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return bytes
  }

  private func write(into bytes: inout [UInt8]) {
    switch self {
    case .string(let text): Self.write(text, into: &bytes)
    case .decimal(let digits): bytes.append(contentsOf: digits.utf8)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .bool(let flag): bytes.append(flag ? "true" : "false")
    case .null: bytes.append("null")
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.write(into: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .members(let members):
      bytes.append(UInt8(ascii: "{"))
      var isFirst = true
      for case (let key, let value?) in members {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        Self.write(key, into: &bytes)
        bytes.append(UInt8(ascii: ":"))
        value.write(into: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, into bytes: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append("\\\"")
      case UInt8(ascii: "\\"): bytes.append("\\\\")
      case UInt8(ascii: "\n"): bytes.append("\\n")
      case UInt8(ascii: "\t"): bytes.append("\\t")
      case 0..<0x20:
        bytes.append("\\u00")
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
