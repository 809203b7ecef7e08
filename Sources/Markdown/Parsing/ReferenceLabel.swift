/// The `[^label]` of a footnote, and the end of that and of `[@id]`.
struct ReferenceLabel {
  /// The label's bytes.
  ///
  /// Labels are compared by bytes: Swift's strings hold different spellings of an accented letter
  /// for equal.
  let bytes: [UInt8]
  /// The offset after the closing bracket.
  let end: Int

  /// The label whose bracket opens at `index`, if one does.
  init?(at index: Int, in text: UnsafeBufferPointer<UInt8>) {
    guard index + 1 < text.count, text[index] == UInt8(ascii: "["),
      let end = Self.end(ofLabelFrom: index + 1, in: text)
    else { return nil }
    bytes = Array(text[(index + 2)..<(end - 1)])
    self.end = end
  }

  /// The offset after the bracket that closes the label whose caret stands at `caret`, if one
  /// does: a caret, characters that mean nothing else, a bracket.
  static func end(ofLabelFrom caret: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard caret < text.count, text[caret] == UInt8(ascii: "^") else { return nil }
    let start = caret + 1
    var end = start
    while end < text.count, end - start < lengthLimit, allows(text[end]) { end += 1 }
    guard end > start, end < text.count, text[end] == UInt8(ascii: "]") else { return nil }
    return end + 1
  }

  /// The offset after the bracket that closes the `@id]` whose sign stands at `sign`, if one does.
  static func end(ofPartFrom sign: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard sign < text.count, text[sign] == TextReference.Kind.part.rawValue else { return nil }
    let start = sign + 1
    var end = start
    while end < text.count, end - start < lengthLimit, isPartOfId(text[end]) { end += 1 }
    guard end > start, end < text.count, text[end] == UInt8(ascii: "]") else { return nil }
    return end + 1
  }

  /// The offset after the bracket that closes the reference whose sign stands at `sign`, if one
  /// does.
  static func end(from sign: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    end(ofLabelFrom: sign, in: text) ?? end(ofPartFrom: sign, in: text)
  }

  private static let lengthLimit = 200

  private static func isPartOfId(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-")
  }

  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"): true
    default: byte.isLetter || byte.isDigit || byte >= 0x80
    }
  }
}
