internal import Diagnostics

/// The classes of characters that the rules of emphasis and of line joining speak of.
extension Unicode.Scalar {
  /// Whether CommonMark counts it as Unicode whitespace.
  var isMarkdownWhitespace: Bool {
    switch value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether CommonMark 0.30 counts it as punctuation: the ASCII signs, and the categories P.
  var isMarkdownPunctuation: Bool {
    if isASCII { return UInt8(truncatingIfNeeded: value).isASCIIPunctuation }
    if isUnifiedIdeograph { return false }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  /// Whether it is a CJK character as the cjk-friendly amendment to CommonMark defines it: wide,
  /// full-width or half-width and no emoji by default, or Hangul.
  var isCJK: Bool {
    guard value >= 0x1100 else { return false }
    if isUnifiedIdeograph { return true }
    return isHangul || isHalfWidth || (isEastAsianWide && !properties.isEmojiPresentation)
  }

  /// Whether its script is Hangul, which is written with spaces between words.
  var isHangul: Bool {
    switch value {
    case 0x1100...0x11FF, 0x302E...0x302F, 0x3131...0x318E, 0x3200...0x321E, 0x3260...0x327E,
      0xA960...0xA97C, 0xAC00...0xD7A3, 0xD7B0...0xD7FB, 0xFFA0...0xFFDC:
      true
    default: false
    }
  }

  /// Whether it is a full-width or wide character of a script without spaces between words.
  var isWideWithoutSpaces: Bool {
    isEastAsianWide && !isHangul
  }

  /// Whether it is Chinese punctuation that shares its code point with Western punctuation, so
  /// that Unicode calls its width ambiguous.
  var isAmbiguousChinesePunctuation: Bool {
    switch value {
    case 0xB7, 0xD7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    default: false
    }
  }

  /// Whether it selects a variant of the character before it without making it an emoji.
  var isTextVariationSelector: Bool {
    value >= 0xFE00 && value <= 0xFE0E
  }

  /// Whether it selects a variant of the ideograph before it.
  var isIdeographicVariationSelector: Bool {
    value >= 0xE0100 && value <= 0xE01EF
  }

  /// Whether it is one of the usual Han characters, which is quickly told.
  private var isUnifiedIdeograph: Bool {
    value >= 0x4E00 && value <= 0x9FFF
  }

  private var isHalfWidth: Bool {
    switch value {
    case 0x20A9, 0xFF61...0xFFDC, 0xFFE8...0xFFEE: true
    default: false
    }
  }
}
