import Diagnostics
import Markdown

/// What a line says without how it is written: emphasis, line breaks, and spaces that mean nothing
/// are gone; words, numbers and the destinations of links stay.
enum NormalisedText {
  /// What `inlines` say, links and images as Markdown writes them.
  static func of(_ inlines: [Inline]) -> String {
    of(text(of: inlines))
  }

  /// `text` with one space where there were several, and with none at its ends or beside a
  /// full-width character.
  static func of(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var last: Unicode.Scalar?
    var hasSpace = false
    for scalar in text.unicodeScalars {
      if scalar.isSpace {
        hasSpace = true
        continue
      }
      if hasSpace, let last, !last.isEastAsianWide, !scalar.isEastAsianWide {
        result.append(UInt8(ascii: " "))
      }
      hasSpace = false
      result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      last = scalar
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func text(of inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .code(let text), .html(let text): text
      case .emphasis(let inner), .strong(let inner): text(of: inner)
      case .strikethrough(let inner): "~~\(text(of: inner))~~"
      case .link(let address, let inner): "[\(text(of: inner))]\(text(of: address))"
      case .image(let address, let inner): "![\(text(of: inner))]\(text(of: address))"
      case .footnoteReference: "[^]"
      case .reference(let id, _): "[@\(id)]"
      case .softBreak, .lineBreak: " "
      }
    }.joined()
  }

  private static func text(of address: Address) -> String {
    address.title.isEmpty
      ? "(\(address.destination))" : "(\(address.destination) \"\(address.title)\")"
  }
}

extension Unicode.Scalar {
  /// Whether Unicode calls it white space (`White_Space`, Unicode 15), without asking its tables.
  fileprivate var isSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}
