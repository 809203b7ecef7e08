import Diagnostics
import SiteModel

/// Splits a body into its paragraphs, headings, items and cells.
///
/// It follows CommonMark as far as a proofreader needs: which lines belong together, and which of
/// them are code.
struct BodyScanner {
  private let bytes: [UInt8]
  private let language: Language
  private var index: Int
  private var found: [Passage] = []
  /// What looks like markup to its writer, and to nobody else.
  private(set) var slips: [Slip] = []
  /// The bytes of each line of the paragraph so far.
  private var lines: [Range<Int>] = []
  private var fence: (sign: UInt8, count: Int)?
  private var isAfterBlank = true
  private var isInList = false
  private var isInTable = false
  /// The rows so far that no rule makes a table of, and the first of them.
  private var rows = 0
  private var firstRow = 0..<0

  /// Whether the paragraph so far stands in a quotation that `>` marks.
  private var isInQuotation = false
  /// The directives that are open, each with whether it is a quotation.
  private var directives: [Bool] = []

  init(of file: SourceFile, from start: Int, in language: Language) {
    bytes = file.bytes
    index = start
    self.language = language
  }

  mutating func passages() -> [Passage] {
    while index < bytes.count {
      let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      read(line: index..<end)
      index = end + 1
    }
    close()
    return found
  }

  private mutating func read(line: Range<Int>) {
    let (content, indent, isQuoted) = withoutQuotation(line)
    if let open = fence {
      let run = content.prefix { $0 == open.sign }.count
      if run >= open.count, content.dropFirst(run).allSatisfy({ $0 == space }) { fence = nil }
      return
    }
    guard !content.isEmpty else {
      close()
      isAfterBlank = true
      isInTable = false
      rows = 0
      return
    }
    if indent >= 4, isAfterBlank, !isInList { return }
    let wasAfterBlank = isAfterBlank
    isAfterBlank = false
    // What follows a quotation without a blank line still belongs to it.
    if isQuoted != isInQuotation, isQuoted || lines.isEmpty {
      close()
      isInQuotation = isQuoted
    }
    if let sign = content.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") {
      let run = content.prefix { $0 == sign }.count
      if run >= 3, sign != UInt8(ascii: "`") || !content.dropFirst(run).contains(sign) {
        close()
        fence = (sign, run)
        return
      }
    }
    if wasAfterBlank, indent == 0, marker(of: content) == nil { isInList = false }
    if !readWhole(content) { readText(content) }
  }

  /// Reads a line that is something by itself.
  private mutating func readWhole(_ content: ArraySlice<UInt8>) -> Bool {
    if hasFullWidthColons(content) {
      close()
      return true
    }
    if content.starts(with: "::".utf8) {
      close()
      enterDirective(content)
      if let label = label(of: content) { add(label, as: .heading) }
      return true
    }
    let level = content.prefix { $0 == UInt8(ascii: "#") }.count
    if let slip = headingSlip(in: content, level) { slips.append(slip) }
    if (1...6).contains(level), content.dropFirst(level).first ?? space == space {
      close()
      add(withoutPin(content.dropFirst(level)), as: .heading)
      return true
    }
    if readRule(content) { return true }
    if content.first == UInt8(ascii: "|") || (isInTable && content.contains(UInt8(ascii: "|"))) {
      close()
      noteRow(content)
      addCells(content)
      return true
    }
    return false
  }

  /// Takes note of a row; two of them without a rule between make no table.
  private mutating func noteRow(_ content: ArraySlice<UInt8>) {
    guard !isInTable, content.droppingLast(space).last == UInt8(ascii: "|") else { return }
    if rows == 0 { firstRow = content.startIndex..<content.endIndex }
    rows += 1
    if rows == 2 { slips.append(Slip(.tableWithoutRule, firstRow)) }
  }

  /// Reads a thematic break, the line under a heading, or the one under a table's head.
  private mutating func readRule(_ content: ArraySlice<UInt8>) -> Bool {
    guard let first = content.first, "-=*_|:".utf8.contains(first) else { return false }
    if "-=*_".utf8.contains(first), content.count >= 3 || first == UInt8(ascii: "="),
      content.allSatisfy({ $0 == first || $0 == space })
    {
      close()
      return true
    }
    if content.count >= 3, content.contains(UInt8(ascii: "-")),
      content.allSatisfy({ "|-: ".utf8.contains($0) })
    {
      close()
      isInTable = true
      return true
    }
    return false
  }

  private mutating func readText(_ content: ArraySlice<UInt8>) {
    if content.first == UInt8(ascii: "["), let end = definitionEnd(content) {
      close()
      if content.starts(with: "[^".utf8) { lines.append(end..<content.endIndex) }
      return
    }
    var start = content.startIndex
    while let marker = marker(of: content[start...]) {
      close()
      isInList = true
      start = marker
    }
    lines.append(start..<content.endIndex)
  }

  // MARK: Parts of lines

  /// The line without the signs of quotations and the spaces around it, how far it is indented, and
  /// whether it had such signs.
  private func withoutQuotation(
    _ line: Range<Int>
  ) -> (content: ArraySlice<UInt8>, indent: Int, isQuoted: Bool) {
    var content = bytes[line]
    var indent = 0
    var isQuoted = false
    while let first = content.first {
      switch first {
      case space: indent += 1
      case UInt8(ascii: "\t"): indent += 4
      case UInt8(ascii: ">") where indent < 4:
        indent = 0
        isQuoted = true
      default: return (content, indent, isQuoted)
      }
      content = content.dropFirst()
    }
    return (content, indent, isQuoted)
  }

  /// Takes note of what the line of a directive starts or ends.
  private mutating func enterDirective(_ content: ArraySlice<UInt8>) {
    guard content.starts(with: ":::".utf8) else { return }
    if content.allSatisfy({ $0 == UInt8(ascii: ":") || $0 == space }) {
      if !directives.isEmpty { directives.removeLast() }
    } else {
      directives.append(content.starts(with: ":::quote".utf8))
    }
  }

  /// Where the text of `[^note]: text` or the address of `[name]: address` starts.
  private func definitionEnd(_ content: ArraySlice<UInt8>) -> Int? {
    guard lines.isEmpty, let bracket = content.firstIndex(of: UInt8(ascii: "]")),
      content[(bracket + 1)...].first == UInt8(ascii: ":")
    else { return nil }
    return bracket + 2
  }

  private mutating func addCells(_ content: ArraySlice<UInt8>) {
    var start = content.startIndex
    for index in content.indices where bytes[index] == UInt8(ascii: "|") {
      guard index == content.startIndex || bytes[index - 1] != UInt8(ascii: "\\") else { continue }
      add(bytes[start..<index])
      start = index + 1
    }
    add(bytes[start..<content.endIndex])
  }

  private mutating func add(_ content: ArraySlice<UInt8>, as kind: Passage.Kind = .body) {
    lines = [content.startIndex..<content.endIndex]
    close(as: kind)
  }

  /// Ends the paragraph.
  private mutating func close(as kind: Passage.Kind = .body) {
    guard !lines.isEmpty else { return }
    defer { lines = [] }
    var scanner = InlineScanner(lines.map { bytes[$0] }, joinsWideLines: language == .zh)
    let signs = scanner.signs()
    slips += scanner.slips
    for signs in scanner.alternatives + [signs] where !signs.isEmpty {
      found.append(
        Passage(
          kind: kind, language: language, signs: signs,
          isQuotation: isInQuotation || directives.contains(true)))
    }
  }

  let space = UInt8(ascii: " ")
}
