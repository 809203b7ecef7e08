extension TypstSource {
  /// Appends `text` as markup that means nothing but itself.
  mutating func appendMarkup(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar.isASCIIPunctuation { append("\\") }
      bytes.append(contentsOf: (scalar.isLineBreak ? " " : scalar.printed).utf8)
    }
  }

  /// Appends a string literal.
  mutating func appendString(_ string: String) {
    append("\"")
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      default: bytes.append(contentsOf: scalar.printed.utf8)
      }
    }
    append("\"")
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIPunctuation: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// Whether Typst, or a reader of its source, ends a line here.
  fileprivate var isLineBreak: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The scalar as it may stand in a PDF/A file, which allows no U+FEFF: the word joiner has the
  /// same meaning.
  fileprivate var printed: Unicode.Scalar {
    self == "\u{FEFF}" ? "\u{2060}" : self
  }
}
