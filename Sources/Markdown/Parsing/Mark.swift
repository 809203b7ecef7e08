/// The noncharacters that stand in a text while libcmark reads it, and nowhere else.
///
/// They carry what CommonMark does not know (Chinese emphasis, strikethrough, references, table
/// cells) through its parser. A source that holds a noncharacter is refused, so none of them can
/// come from a writer; whoever takes a text out of libcmark's tree takes them out of the text.
/// The raw value is the last of the three bytes `EF B7 xx`.
enum Mark: UInt8 {
  /// Stands between a delimiter run and punctuation, and counts as a letter there.
  case letter = 0x90
  /// Stands in `[^label]` or `[@id]` behind the bracket, followed by the reference's number in
  /// `digits`.
  case reference = 0x91
  /// Stands after `[^label]` or `[@id]` where `(`, `[` or `:` would make a link of it.
  case referenceEnd = 0x92
  /// Stands inside `~~` that can only open struck text.
  case strikeOpener = 0x93
  /// Stands inside `~~` that can only close struck text.
  case strikeCloser = 0x94
  /// Stands inside `~~` that can do either.
  case strikeEither = 0x95
  /// Stands before the text of a table cell or a directive's label and a space, so that no block can start there.
  case cell = 0x96
  /// `letter` with an artificial full stop after it, for a delimiter run before `_`.
  case letterThenPoint = 0x97
  /// `letter` with an artificial full stop before it, for a delimiter run after `_`.
  case pointThenLetter = 0x98

  /// The last bytes of the marks that are digits, from 0 to 15.
  static let digits: ClosedRange<UInt8> = 0xA0...0xAF
  /// Bytes that a mark takes.
  static let length = 3
  /// The first of these bytes.
  static let leadByte: UInt8 = 0xEF

  /// The mark's UTF-8.
  var bytes: [UInt8] { Self.bytes(last: rawValue) }

  /// `number` in marks that are digits, the highest first.
  static func digits(of number: Int) -> [UInt8] {
    let higher = number < 16 ? [] : digits(of: number / 16)
    return higher + bytes(last: digits.lowerBound + UInt8(number % 16))
  }

  private static func bytes(last: UInt8) -> [UInt8] {
    [leadByte, 0xB7, last]
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The last byte of the noncharacter U+FDD0 to U+FDEF that starts at `index`, if one does.
  func noncharacter(at index: Int) -> UInt8? {
    guard self[index] == Mark.leadByte, index + 2 < count, self[index + 1] == 0xB7 else {
      return nil
    }
    let last = self[index + 2]
    return last >= 0x90 && last <= 0xAF ? last : nil
  }
}
