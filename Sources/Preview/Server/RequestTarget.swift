/// What a request asks for.
enum RequestTarget: Equatable {
  /// A path that a file of a site, or a folder without its `/`, may have: `zh/index.html`.
  case path(String)
  /// An address that no file of a site can have.
  case nowhere
  /// Not an address.
  case malformed

  /// Reads the target of a request as it was sent: `/zh/plans/?q=1`.
  ///
  /// Each part between slashes is decoded once, after the target was split, so that an escaped
  /// slash never becomes one.
  init(_ target: String) {
    let address = target.utf8.prefix { $0 != UInt8(ascii: "?") }
    guard address.first == UInt8(ascii: "/") else {
      self = .malformed
      return
    }
    var parts: [[UInt8]] = []
    for part in address.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    {
      guard let decoded = Self.decoded(part) else {
        self = .malformed
        return
      }
      parts.append(decoded)
    }
    if parts.last?.isEmpty == true {
      parts[parts.count - 1] = Array("index.html".utf8)
    }
    guard parts.allSatisfy(Self.isName) else {
      self = .nowhere
      return
    }
    self = .path(parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/"))
  }

  /// The query that asks for a page with what the view of both languages wants to know of it.
  static let previewed = "xuanzhi=places"

  static func asksForPreviewedPage(_ target: String) -> Bool {
    parameter("xuanzhi", of: target) == "places"
  }

  /// The value of `name` in the query of a target as it was sent, decoded once: `/zh/` of
  /// `/view?path=/zh/` or `/view?path=%2Fzh%2F`.
  static func parameter(_ name: String, of target: String) -> String? {
    let query = target.utf8.drop { $0 != UInt8(ascii: "?") }.dropFirst()
    for pair in query.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].elementsEqual(name.utf8) else { continue }
      return decoded(parts[1]).flatMap { String(validating: $0, as: UTF8.self) }
    }
    return nil
  }

  /// The bytes that percent signs stand for; none if one is not followed by two hexadecimal digits.
  private static func decoded(_ part: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = part
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard let high = rest.popFirst()?.hexDigit, let low = rest.popFirst()?.hexDigit else {
          return nil
        }
        bytes.append(high << 4 | low)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// Whether a part of a path may be the name of a file or folder that is shown.
  private static func isName(_ part: [UInt8]) -> Bool {
    guard let first = part.first, part.allSatisfy(\.isNameCharacter) else { return false }
    return first != UInt8(ascii: ".") || part.elementsEqual(".well-known".utf8)
  }
}

extension UInt8 {
  fileprivate var hexDigit: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  fileprivate var isNameCharacter: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
