extension [UInt8] {
  /// The same bytes with the digits of personal numbers replaced by asterisks of their width, but for
  /// the first three and the last two.
  var withPersonalNumbersMasked: [UInt8] {
    var masked = self
    for number in PersonalNumber.all(in: self) {
      for digit in number.digits.dropFirst(3).dropLast(2) {
        masked.replaceSubrange(digit, with: digit.count == 1 ? "*".utf8 : "＊".utf8)
      }
    }
    return masked
  }
}

extension Message {
  /// The same words without personal numbers.
  var withPersonalNumbersMasked: Message {
    Message(zh: Self.masked(zh), en: Self.masked(en))
  }

  /// Whether a number would be masked.
  var holdsPersonalNumber: Bool { self != withPersonalNumbersMasked }

  private static func masked(_ text: String) -> String {
    // A number has eleven digits at least; 0xBC is a byte of every full-width one.
    guard text.utf8.count(where: { 0x30...0x39 ~= $0 || $0 == 0xBC }) >= 11 else { return text }
    return String(decoding: Array(text.utf8).withPersonalNumbersMasked, as: UTF8.self)
  }
}
