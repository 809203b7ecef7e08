import Diagnostics

extension SourceFile {
  /// What keeps the file from being text as the content wants it: UTF-8 without byte-order mark,
  /// with LF line ends and without control characters. The first reason only, since the others
  /// follow from it.
  func textProblem() -> Diagnostic? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return Diagnostic(
        .byteOrderMark, in: self, at: 0..<3, "the file starts with a byte-order mark",
        help: "save it as “UTF-8”, not as “UTF-8 with BOM”")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Diagnostic(
        .encoding, in: self, at: 0..<2, "the file is UTF-16",
        help: "save it as “UTF-8”")
    }
    if let offset = firstInvalidUTF8() {
      let guess =
        looksLikeGBK
        ? "it looks like GBK (GB 18030); in your editor choose “Reopen with Encoding: GBK”, then “Save with Encoding: UTF-8”"
        : "save the file as “UTF-8”"
      return Diagnostic(
        .encoding, in: self, at: offset..<(offset + 1),
        "the file is not UTF-8: byte \(offset) is 0x\(String(bytes[offset], radix: 16, uppercase: true))",
        help: guess)
    }
    if let range = misreadGBK() {
      return Diagnostic(
        .encoding, in: self, at: range,
        "these letters are probably Chinese that was saved as GBK (GB 18030) and read as UTF-8",
        help: "in your editor choose “Reopen with Encoding: GBK”, then “Save with Encoding: UTF-8”")
    }
    if let offset = bytes.firstIndex(of: UInt8(ascii: "\r")) {
      return Diagnostic(
        .lineEnds, in: self, at: offset..<(offset + 1), "the lines end with CR LF or CR",
        help: "set the line ends to “LF” in your editor and save the file")
    }
    if let offset = bytes.firstIndex(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F })
    {
      return Diagnostic(
        .controlCharacter, in: self, at: offset..<(offset + 1),
        "there is a control character, number \(bytes[offset])",
        help: "delete it")
    }
    return nil
  }

  /// The offset of the first byte that is not well-formed UTF-8.
  private func firstInvalidUTF8() -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    // The longest valid prefix ends before the offending byte.
    var low = 0
    var high = bytes.count
    while low < high {
      let middle = (low + high + 1) / 2
      if String(validating: bytes[..<boundary(at: middle)], as: UTF8.self) != nil {
        low = middle
      } else {
        high = middle - 1
      }
    }
    return boundary(at: low)
  }

  /// `offset`, moved back to the start of the sequence that it would cut.
  private func boundary(at offset: Int) -> Int {
    var start = offset
    while start > 0, start < bytes.count, offset - start < 3, bytes[start] & 0xC0 == 0x80 {
      start -= 1
    }
    return start
  }

  /// Whether the bytes above ASCII come in GBK's pairs.
  private var looksLikeGBK: Bool {
    var pairs = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      guard (0x81...0xFE).contains(bytes[index]), index + 1 < bytes.count,
        (0x40...0xFE).contains(bytes[index + 1]), bytes[index + 1] != 0x7F
      else { return false }
      pairs += 1
      index += 2
    }
    return pairs > 0
  }

  /// A run of letters between U+0080 and U+07FF in a file without any Chinese: some GBK texts are
  /// well-formed UTF-8 by chance.
  private func misreadGBK() -> Range<Int>? {
    guard !bytes.contains(where: { $0 >= 0xE0 }) else { return nil }
    var start: Int?
    for index in 0...bytes.count {
      if index < bytes.count, bytes[index] >= 0x80 {
        start = start ?? index
      } else if let first = start {
        if index - first >= 4, isPairedGBK(first..<index) { return first..<index }
        start = nil
      }
    }
    return nil
  }

  private func isPairedGBK(_ range: Range<Int>) -> Bool {
    range.count.isMultiple(of: 2)
      && stride(from: range.lowerBound, to: range.upperBound, by: 2).allSatisfy {
        // The rows of GB 2312 that hold Han characters.
        (0xB0...0xF7).contains(bytes[$0]) && bytes[$0 + 1] >= 0xA1
      }
  }
}
