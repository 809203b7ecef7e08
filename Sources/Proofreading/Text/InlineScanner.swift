import Diagnostics

/// Reads the lines of a paragraph as the characters that its readers see, in time that grows with
/// their length and no faster, whatever stands in them.
struct InlineScanner {
  private var bytes: [UInt8] = []
  /// The place of each of the bytes in the file.
  private var offsets: [Int] = []
  private let joinsWideLines: Bool
  private var index = 0
  private var found: [Sign] = []
  /// The signs `[` that nothing closes yet.
  private var brackets: [Int] = []
  /// Signs that turned out to be markup.
  private var markup: Set<Int> = []
  /// Where the next of these bytes stands, as far as that was looked for; at the end if nowhere.
  private var nextPlaces: [UInt8: Int] = [:]
  /// Where the last run of so many backticks starts.
  private lazy var lastCodeRuns = codeRuns()
  /// The alternative texts of the images, which are texts of their own.
  private(set) var alternatives: [[Sign]] = []
  /// What looks like markup to its writer, and to nobody else.
  private(set) var slips: [Slip] = []

  init(_ lines: [ArraySlice<UInt8>], joinsWideLines: Bool) {
    self.joinsWideLines = joinsWideLines
    for line in lines {
      if let last = offsets.last {
        bytes.append(UInt8(ascii: "\n"))
        offsets.append(last + 1)
      }
      bytes += line
      offsets += line.indices
    }
  }

  mutating func signs() -> [Sign] {
    while index < bytes.count { step() }
    while found.last?.scalar == " " { found.removeLast() }
    guard !markup.isEmpty else { return found }
    return found.indices.filter { !markup.contains($0) }.map { found[$0] }
  }

  private mutating func step() {
    switch bytes[index] {
    case UInt8(ascii: "\n"): joinLines()
    case UInt8(ascii: "\\"): readEscape()
    case UInt8(ascii: "`"): readCode()
    case UInt8(ascii: "<"): readTag()
    case UInt8(ascii: "&"): readEntity()
    case UInt8(ascii: "["): openBracket()
    case UInt8(ascii: "]"): closeBracket()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): readEmphasis()
    case UInt8(ascii: "h") where bytes[index...].starts(with: "http".utf8): readAddress()
    default: readScalar()
    }
  }

  // MARK: Characters

  private mutating func append(_ scalar: Unicode.Scalar, length: Int) {
    let start = offsets[index]
    let end = offsets[min(index + length, bytes.count) - 1] + 1
    found.append(Sign(scalar: scalar, offset: start, length: end - start))
    index += length
  }

  private mutating func readScalar() {
    let scalar = scalar(at: index)
    append(scalar, length: UTF8.width(scalar))
  }

  private func scalar(at index: Int) -> Unicode.Scalar {
    guard index < bytes.count else { return " " }
    var iterator = bytes[index..<min(index + 4, bytes.count)].makeIterator()
    var decoder = UTF8()
    if case .scalarValue(let scalar) = decoder.decode(&iterator) { return scalar }
    return "\u{FFFD}"
  }

  private mutating func joinLines() {
    while found.last?.scalar == " " { found.removeLast() }
    let next = scalar(at: index + 1)
    let isWide = (found.last?.scalar).map { $0.isWideInChinese } ?? true
    if joinsWideLines && (isWide || next.isWideInChinese) {
      index += 1
    } else {
      append(" ", length: 1)
    }
  }

  private mutating func readEscape() {
    guard index + 1 < bytes.count, bytes[index + 1] < 0x80, bytes[index + 1] != UInt8(ascii: "\n"),
      !Unicode.Scalar(bytes[index + 1]).isLatin, !Unicode.Scalar(bytes[index + 1]).isDigit
    else {
      index += 1
      return
    }
    append(Unicode.Scalar(bytes[index + 1]), length: 2)
  }

  // MARK: What is no text

  private mutating func readCode() {
    let run = bytes[index...].prefix { $0 == UInt8(ascii: "`") }.count
    var end = index + run
    while end <= lastCodeRuns[run, default: 0] {
      let closing = bytes[end...].prefix { $0 == UInt8(ascii: "`") }.count
      if closing == run { return append(Sign.opaque, length: end + run - index) }
      end += max(closing, 1)
    }
    index += run
  }

  private func codeRuns() -> [Int: Int] {
    var runs: [Int: Int] = [:]
    var start = 0
    while start < bytes.count {
      let run = bytes[start...].prefix { $0 == UInt8(ascii: "`") }.count
      if run > 0 { runs[run] = start }
      start += max(run, 1)
    }
    return runs
  }

  /// Where `byte` stands next, from the place of reading on.
  private mutating func next(_ byte: UInt8) -> Int? {
    if nextPlaces[byte, default: -1] < index {
      nextPlaces[byte] = bytes[index...].firstIndex(of: byte) ?? bytes.count
    }
    return nextPlaces[byte].flatMap { $0 < bytes.count ? $0 : nil }
  }

  private mutating func readTag() {
    guard let close = next(UInt8(ascii: ">")), close > index + 1,
      let first = bytes[index + 1..<close].first, first < 0x80,
      Unicode.Scalar(first).isLatin || first == UInt8(ascii: "/") || first == UInt8(ascii: "!")
    else { return readScalar() }
    append(Sign.opaque, length: close + 1 - index)
  }

  private mutating func readEntity() {
    let name = bytes[(index + 1)...].prefix {
      $0 < 0x80
        && (Unicode.Scalar($0).isLatin || Unicode.Scalar($0).isDigit || $0 == UInt8(ascii: "#"))
    }
    guard !name.isEmpty, name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";")
    else { return readScalar() }
    append(Sign.opaque, length: name.endIndex + 1 - index)
  }

  private mutating func readAddress() {
    guard ["http://", "https://"].contains(where: { bytes[index...].starts(with: $0.utf8) }) else {
      return readScalar()
    }
    let length = bytes[index...].prefix {
      (0x21...0x7E).contains($0) && !"<>()[]\"".utf8.contains($0)
    }.count
    let end = index + length
    let isGlued = (found.last?.scalar.isHan ?? false) || scalar(at: end).isHan
    if isGlued, brackets.isEmpty {
      slips.append(Slip(.bareAddress, offsets[index]..<(offsets[end - 1] + 1)))
    }
    append(Sign.opaque, length: length)
  }

  private mutating func readEmphasis() {
    let sign = bytes[index]
    let isWithinWord =
      sign == UInt8(ascii: "_") && (found.last?.scalar.isLatin ?? false)
      && Unicode.Scalar(index + 1 < bytes.count ? bytes[index + 1] : 0x20).isLatin
    let isSingleTilde =
      sign == UInt8(ascii: "~") && !bytes[index...].starts(with: "~~".utf8)
    if isWithinWord || isSingleTilde { return readScalar() }
    index += bytes[index...].prefix { $0 == sign }.count
  }

  // MARK: Links

  private mutating func openBracket() {
    if let next = bytes[(index + 1)...].first, let close = self.next(UInt8(ascii: "]")) {
      // A footnote's number is no part of the sentence; the name of a table is.
      if next == UInt8(ascii: "^") { return index = close + 1 }
      if next == UInt8(ascii: "@") { return append(Sign.opaque, length: close + 1 - index) }
    }
    brackets.append(found.count)
    append("[", length: 1)
  }

  private mutating func closeBracket() {
    guard let open = brackets.popLast() else { return readScalar() }
    guard let end = addressEnd(from: index + 1) else {
      if let end = fullWidthAddressEnd(from: index + 1) {
        slips.append(Slip(.fullWidthAddress, found[open].offset..<(offsets[end - 1] + 1)))
      }
      return readScalar()
    }
    if open > 0, found[open - 1].scalar == "!", found[open - 1].length == 1 {
      return closeImage(open, endingAt: end)
    }
    markup.insert(open)
    index = end
  }

  /// Takes an image's alternative text, from the sign behind `open` on, out of the sentence.
  private mutating func closeImage(_ open: Int, endingAt end: Int) {
    alternatives.append(
      found.indices[(open + 1)...].filter { !markup.contains($0) }.map { found[$0] })
    for sign in open..<found.count { markup.remove(sign) }
    let start = found[open - 1].offset
    found.removeSubrange((open - 1)...)
    found.append(
      Sign(scalar: Sign.opaque, offset: start, length: offsets[end - 1] + 1 - start))
    index = end
  }

  /// Where an address behind a link's text ends that stands in full-width brackets.
  private func fullWidthAddressEnd(from start: Int) -> Int? {
    let opening = Array("（".utf8)
    let closing = Array("）".utf8)
    guard bytes[start...].starts(with: opening) else { return nil }
    let address = bytes[(start + opening.count)...].prefix { (0x21...0x7E).contains($0) }
    guard !address.isEmpty, bytes[address.endIndex...].starts(with: closing),
      address.contains(where: "./#".utf8.contains)
    else { return nil }
    return address.endIndex + closing.count
  }

  /// How deep brackets may stand in an address, as in libcmark.
  private static let deepestBracket = 32

  /// Where the address behind a link's text ends; `nil` where there is none.
  private func addressEnd(from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    if bytes[start] == UInt8(ascii: "[") {
      return bytes[start...].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
    }
    guard bytes[start] == UInt8(ascii: "(") else { return nil }
    var depth = 0
    var quote: UInt8?
    for index in start..<bytes.count {
      switch bytes[index] {
      case quote: quote = nil
      case UInt8(ascii: "\"") where quote == nil && bytes[index - 1] == UInt8(ascii: " "):
        quote = bytes[index]
      case UInt8(ascii: "(") where quote == nil:
        depth += 1
        if depth > Self.deepestBracket { return nil }
      case UInt8(ascii: ")") where quote == nil:
        depth -= 1
        if depth == 0 { return index + 1 }
      default: continue
      }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether a line break beside it is no space in a Chinese text.
  fileprivate var isWideInChinese: Bool {
    isHan || isChineseMark || isEastAsianWide || "“”‘’—…·×".unicodeScalars.contains(self)
  }
}
