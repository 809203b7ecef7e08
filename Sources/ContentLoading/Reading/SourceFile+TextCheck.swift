import Diagnostics

extension SourceFile {
  /// What keeps the file from being text as the content wants it: UTF-8 without byte-order mark, with
  /// LF line ends, and without control characters.
  func textProblems() -> [Diagnostic] {
    if let problem = formProblem() { return [problem] }
    let characters = controlCharacters()
    return characters.isEmpty ? [mergeConflict()].compactMap(\.self) : characters
  }

  /// Only the first reason is given, since the others follow from it.
  private func formProblem() -> Diagnostic? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return Diagnostic(
        .byteOrderMark, in: self, at: 0..<3,
        Message(zh: "文件开头有字节顺序标记（BOM）", en: "the file starts with a byte-order mark"),
        help: Message(
          zh: "另存为“UTF-8”，不要用“UTF-8 with BOM”", en: "save it as “UTF-8”, not as “UTF-8 with BOM”"),
        fix: Diagnostic.Fix(0..<3, ""))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Diagnostic(
        .encoding, in: self, at: 0..<2, Message(zh: "文件是 UTF-16 编码", en: "the file is UTF-16"),
        help: Message(zh: "另存为“UTF-8”", en: "save it as “UTF-8”"))
    }
    if let offset = firstInvalidUTF8() {
      let byte = String(bytes[offset], radix: 16, uppercase: true)
      let guess =
        looksLikeGBK(brokenAt: offset)
        ? Message(
          zh: "看起来是 GBK（GB 18030）；在编辑器里选“通过编码重新打开：GBK”，再选“通过编码保存：UTF-8”",
          en:
            "it looks like GBK (GB 18030); in your editor choose “Reopen with Encoding: GBK”, then “Save with Encoding: UTF-8”"
        )
        : Message(zh: "另存为“UTF-8”", en: "save the file as “UTF-8”")
      return Diagnostic(
        .encoding, in: self, at: offset..<(offset + 1),
        Message(
          zh: "文件不是 UTF-8 编码：第 \(offset) 字节是 0x\(byte)",
          en: "the file is not UTF-8: byte \(offset) is 0x\(byte)"),
        help: guess)
    }
    if let range = misreadGBK() {
      return Diagnostic(
        .encoding, in: self, at: range,
        Message(
          zh: "这些字母很可能是以 GBK（GB 18030）保存、又按 UTF-8 读出的汉字",
          en:
            "these letters are probably Chinese that was saved as GBK (GB 18030) and read as UTF-8"),
        help: Message(
          zh: "在编辑器里选“通过编码重新打开：GBK”，再选“通过编码保存：UTF-8”",
          en: "in your editor choose “Reopen with Encoding: GBK”, then “Save with Encoding: UTF-8”")
      )
    }
    if let offset = bytes.firstIndex(of: UInt8(ascii: "\r")) {
      return Diagnostic(
        .lineEnds, in: self, at: offset..<(offset + 1),
        Message(zh: "行尾是 CR LF 或 CR", en: "the lines end with CR LF or CR"),
        help: Message(
          zh: "在编辑器里把行尾序列设为“LF”，再保存",
          en: "set the line ends to “LF” in your editor and save the file"),
        fix: lineEndFix(from: offset))
    }
    return nil
  }

  /// A marker of a merge at the start of a line.
  private func mergeConflict() -> Diagnostic? {
    for marker in ["<<<<<<< ", ">>>>>>> "] {
      guard let offset = firstLine(startingWith: Array(marker.utf8)) else { continue }
      return Diagnostic(
        .mergeConflict, in: self, at: line(around: offset),
        Message(zh: "这里有合并冲突的记号", en: "here is a marker of a merge"),
        help: Message(
          zh: "留下要的一种写法，删去 <<<<<<<、=======、>>>>>>> 三行",
          en: "keep one of the two versions, and delete the lines <<<<<<<, ======= and >>>>>>>"))
    }
    return nil
  }

  private func firstLine(startingWith marker: [UInt8]) -> Int? {
    bytes.indices.first { index in
      bytes[index] == marker[0] && (index == 0 || bytes[index - 1] == UInt8(ascii: "\n"))
        && bytes[index...].starts(with: marker)
    }
  }

  /// LF for every line end from the first CR, which stands at `first`, to the last.
  private func lineEndFix(from first: Int) -> Diagnostic.Fix {
    let carriageReturn = UInt8(ascii: "\r")
    let lineFeed = UInt8(ascii: "\n")
    let last = bytes.lastIndex(of: carriageReturn) ?? first
    var mended: [UInt8] = []
    for index in first...last {
      let isFollowed = index + 1 < bytes.count && bytes[index + 1] == lineFeed
      if bytes[index] != carriageReturn {
        mended.append(bytes[index])
      } else if !isFollowed {
        mended.append(lineFeed)
      }
    }
    return Diagnostic.Fix(first..<(last + 1), String(decoding: mended, as: UTF8.self))
  }

  /// Of many the first ones are enough to see what they are.
  private static let mostControlCharacters = 20

  private func controlCharacters() -> [Diagnostic] {
    guard hasSuspectByte else { return [] }
    var found: [Diagnostic] = []
    var offset = 0
    var isAfterEmoji = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let range = offset..<(offset + UTF8.width(scalar))
      // A joiner makes one picture of several.
      let isJoiner = scalar == "\u{200D}" && isAfterEmoji
      isAfterEmoji = scalar.isPartOfEmoji
      if scalar.isForbidden, !isJoiner {
        found.append(controlCharacter(scalar, at: range))
        if found.count == Self.mostControlCharacters { break }
      }
      offset = range.upperBound
    }
    return found
  }

  private func controlCharacter(_ scalar: Unicode.Scalar, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .controlCharacter, in: self, at: range,
      scalar.isInvisible
        ? Message(
          zh: "这里有看不见的字符 \(scalar.number)，它会改变文字的顺序或断开检索词",
          en: "there is an invisible character, \(scalar.number), which reorders or splits words")
        : Message(
          zh: "这里有控制字符 \(scalar.number)", en: "there is a control character, \(scalar.number)"),
      help: Message(zh: "删去它", en: "delete it"),
      fix: scalar.isMeaningless ? Diagnostic.Fix(range, "") : nil)
  }

  /// Whether a byte could begin a forbidden character.
  ///
  /// Hardly a file has one, and the others need not be read character by character.
  private var hasSuspectByte: Bool {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.contains { index in
        switch bytes[index] {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F: true
        case 0xC2: index + 1 < bytes.count && (bytes[index + 1] < 0xA0 || bytes[index + 1] == 0xAD)
        case 0xE2: index + 2 < bytes.count && isSuspect(bytes[index + 1], bytes[index + 2])
        case 0xEF:
          index + 2 < bytes.count
            && (bytes[index + 1] == 0xBF || bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF)
        default: false
        }
      }
    }
  }

  /// Whether U+200B to U+200F, U+202A to U+202E or U+2066 to U+2069 ends with these bytes.
  private func isSuspect(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): true
    default: false
    }
  }

  /// The offset of the first byte that is not well-formed UTF-8.
  private func firstInvalidUTF8() -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var input = bytes.makeIterator()
    var offset = 0
    while case .valid(let sequence) = parser.parseScalar(from: &input) { offset += sequence.count }
    return offset
  }

  /// Whether the bytes above ASCII come in GBK's pairs, most of them in the rows of GB 2312, and
  /// none of those before `offset` is Chinese in UTF-8.
  private func looksLikeGBK(brokenAt offset: Int) -> Bool {
    guard !bytes[..<offset].contains(where: { $0 >= 0xE0 }) else { return false }
    var pairs = 0
    var usualPairs = 0
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
      if (0xA1...0xF7).contains(bytes[index]), bytes[index + 1] >= 0xA1 { usualPairs += 1 }
      index += 2
    }
    return pairs > 0 && usualPairs * 2 >= pairs
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
