/// What one line says by itself.
extension BodyScanner {
  /// The label of `:::name[label]{…}`.
  func label(of content: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let open = content.firstIndex(of: UInt8(ascii: "[")) else { return nil }
    var depth = 0
    for index in open..<content.endIndex {
      if content[index] == UInt8(ascii: "[") { depth += 1 }
      if content[index] == UInt8(ascii: "]") { depth -= 1 }
      if depth == 0 { return content[(open + 1)..<index] }
    }
    return nil
  }

  /// A heading's text without `{#id}` and closing signs.
  func withoutPin(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var content = content.droppingLast(space)
    if content.last == UInt8(ascii: "}"), let brace = content.lastIndex(of: UInt8(ascii: "{")),
      content[(brace + 1)...].first == UInt8(ascii: "#")
    {
      content = content[..<brace]
    }
    return content.droppingLast(space).droppingLast(UInt8(ascii: "#"))
  }

  /// Where the text starts behind the marker of a list's item; `nil` where there is none.
  func marker(of content: ArraySlice<UInt8>) -> Int? {
    let digits = content.prefix { (0x30...0x39).contains($0) }.count
    let rest = content.dropFirst(digits)
    let signs: [UInt8] = digits == 0 ? Array("-+*".utf8) : Array(".)".utf8)
    guard digits <= 9, let sign = rest.first, signs.contains(sign),
      rest.dropFirst().first == space
    else { return nil }
    return rest.dropFirst().firstIndex { $0 != space }
  }

  /// A heading that lacks its space, or has full-width signs.
  func headingSlip(in content: ArraySlice<UInt8>, _ level: Int) -> Slip? {
    let whole = content.startIndex..<content.endIndex
    switch content.first {
    case UInt8(ascii: "#"):
      let rest = content.dropFirst(level)
      guard let next = rest.first, next != space, level <= 6 else { return nil }
      // `#话题#` is the name of a topic.
      let isHeading = level > 1 || next >= 0xE3 && !rest.contains(UInt8(ascii: "#"))
      return isHeading ? Slip(.gluedHeading, whole) : nil
    case 0xEF:
      let sign = Array("＃".utf8)
      var count = 0
      while content.dropFirst(count * sign.count).starts(with: sign) { count += 1 }
      let isHeading = count > 1 || count == 1 && content.dropFirst(sign.count).first == space
      return isHeading && count <= 6 ? Slip(.fullWidthHeading, whole) : nil
    default: return nil
    }
  }

  /// Whether it starts with colons that were meant for a directive, which have a rule of their own.
  func hasFullWidthColons(_ content: ArraySlice<UInt8>) -> Bool {
    switch content.first {
    case 0xEF: content.starts(with: "：：".utf8)
    case UInt8(ascii: ":"): content.starts(with: ":：".utf8)
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  func droppingLast(_ byte: UInt8) -> ArraySlice<UInt8> {
    var slice = self
    while slice.last == byte { slice.removeLast() }
    return slice
  }
}
