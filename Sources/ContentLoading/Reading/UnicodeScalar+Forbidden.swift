extension Unicode.Scalar {
  /// Whether the character has no place in a text: a control other than tab and line feed, one of
  /// the two that XML does not know, or one that nobody sees.
  var isForbidden: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: isInvisible
    }
  }

  /// Its number as Unicode writes it, such as `U+202E`.
  var number: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// Whether nobody sees it: a soft hyphen, a mark of no width, or one that turns the direction of
  /// reading.
  var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  var isPartOfEmoji: Bool {
    switch value {
    case 0xFE0F, 0x1F000...0x1FAFF: true
    case 0x2190...0x2BFF: properties.isEmoji
    default: false
    }
  }

  /// Whether a forbidden character can be taken out without a look.
  ///
  /// Some programs write line breaks
  /// as U+000B or U+0085, an escape leaves the rest of its sequence, and the others from U+0080 may
  /// be letters of another encoding.
  var isMeaningless: Bool {
    switch value {
    case 0...0x08, 0x0E...0x1A, 0x1C...0x1F, 0x7F, 0xFFFE, 0xFFFF: true
    default: isInvisible
    }
  }
}
