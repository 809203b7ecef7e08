import Diagnostics

/// The cells of a CSV file with their places in it.
struct CSVTable {
  /// A cell.
  struct Field {
    /// The text without quotation marks and without blanks around it.
    let text: String
    /// The bytes of the file that the cell was read from, quotation marks included.
    let range: Range<Int>
  }

  /// The first row.
  let header: [Field]
  /// The others, each with as many fields as the first.
  let rows: [[Field]]
}

/// Reads CSV as RFC 4180 has it: UTF-8 with or without byte-order mark, lines that end with LF or
/// CR LF, commas, and `"` around fields that hold commas, line ends or `""`.
struct CSVReader {
  private static let mostCells = 100_000

  private let file: SourceFile
  private var index: Int
  private var diagnostics: [Diagnostic] = []

  /// The table in `file`; `nil` where it cannot be told, which has been reported.
  static func read(_ file: SourceFile) -> (table: CSVTable?, diagnostics: [Diagnostic]) {
    let problems = textProblems(of: file)
    guard problems.isEmpty else { return (nil, problems) }
    var reader = CSVReader(file: file)
    let table = reader.table()
    return (reader.diagnostics.isEmpty ? table : nil, reader.diagnostics)
  }

  private init(file: SourceFile) {
    self.file = file
    index = file.bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What keeps a data file from being text; a byte-order mark and CR LF do not.
  private static func textProblems(of file: SourceFile) -> [Diagnostic] {
    var bytes = file.bytes
    if bytes.starts(with: byteOrderMark) {
      bytes.replaceSubrange(0..<byteOrderMark.count, with: Array("   ".utf8))
    }
    for index in bytes.indices.dropLast()
    where bytes[index] == UInt8(ascii: "\r") && bytes[index + 1] == UInt8(ascii: "\n") {
      bytes[index] = UInt8(ascii: " ")
    }
    return SourceFile(path: file.path, bytes: bytes).textProblems()
  }

  private mutating func table() -> CSVTable? {
    var rows: [[CSVTable.Field]] = []
    var cells = 0
    while index < file.bytes.count {
      let start = index
      guard let row = row() else { return nil }
      // An empty line is no row.
      if row.count == 1, row[0].range.isEmpty { continue }
      if let header = rows.first, row.count != header.count {
        report(row, start: start, expected: header.count)
      }
      cells += row.count
      guard cells <= Self.mostCells else {
        report(
          .tableTooLarge, start..<index,
          Message(
            zh: "文件超过 \(Self.mostCells) 格", en: "the file has more than \(Self.mostCells) cells"),
          help: Message(
            zh: "把它作为单独的文件发布，页面上只显示一部分",
            en: "publish it as a file of its own, and show a part of it"))
        return nil
      }
      rows.append(row)
    }
    guard let header = rows.first, rows.count > 1 else {
      report(
        .csvRow, 0..<min(index, file.bytes.count),
        Message(zh: "文件里没有数据行", en: "the file has no rows"),
        help: Message(
          zh: "第一行写各列的 key，下面写数值",
          en: "write the columns' keys in the first line and the values below"
        ))
      return nil
    }
    return CSVTable(header: header, rows: Array(rows.dropFirst()))
  }

  /// The fields of the line at `index`, which is left behind its end.
  private mutating func row() -> [CSVTable.Field]? {
    var fields: [CSVTable.Field] = []
    while true {
      guard let field = field() else { return nil }
      fields.append(field)
      guard index < file.bytes.count else { return fields }
      let byte = file.bytes[index]
      index += 1
      if byte != UInt8(ascii: ",") {
        if byte == UInt8(ascii: "\r") { index += 1 }
        return fields
      }
    }
  }

  private mutating func field() -> CSVTable.Field? {
    let start = index
    guard index < file.bytes.count, file.bytes[index] == UInt8(ascii: "\"") else {
      while index < file.bytes.count, !",\r\n".utf8.contains(file.bytes[index]) { index += 1 }
      return CSVTable.Field(text: trimmed(file.bytes[start..<index]), range: start..<index)
    }
    var text: [UInt8] = []
    index += 1
    while index < file.bytes.count {
      let byte = file.bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      if index < file.bytes.count, file.bytes[index] == UInt8(ascii: "\"") {
        text.append(byte)
        index += 1
      } else {
        return closed(text, from: start)
      }
    }
    report(
      .csvRow, start..<(start + 1),
      Message(zh: "这个引号没有闭合", en: "this quotation mark is never closed"),
      help: Message(
        zh: #"在文本后面加上 "；文本里的引号写成 """#,
        en: #"put " after the text; a quotation mark inside it is written """#))
    return nil
  }

  private mutating func closed(_ text: [UInt8], from start: Int) -> CSVTable.Field? {
    let end = index
    guard end == file.bytes.count || ",\r\n".utf8.contains(file.bytes[end]) else {
      report(
        .csvRow, end..<(end + 1),
        Message(
          zh: "引号后面应是逗号，或就此换行",
          en: "a comma or the end of the line should follow the quotation mark"),
        help: Message(
          zh: #"把整段文本放在引号里；文本里的引号写成 """#,
          en: #"put the whole text between the marks; one inside it is written """#))
      return nil
    }
    return CSVTable.Field(text: trimmed(text[...]), range: start..<end)
  }

  private func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func report(_ row: [CSVTable.Field], start: Int, expected: Int) {
    let end = row.last?.range.upperBound ?? start
    let isGlued = row.contains { field in
      field.range.count > 1 && field.text.contains("，")
        && file.bytes[field.range.lowerBound] != UInt8(ascii: "\"")
    }
    report(
      .csvRow, start..<end,
      Message(
        zh: "这一行有 \(row.count) 格，第一行有 \(expected) 格",
        en: "this row has \(row.count) cells, and the first \(expected)"),
      help: row.count > expected
        ? Message(
          zh: #"含有逗号的文本前后加 "，或去掉一格"#,
          en: #"put " around a text that holds a comma, or take out a cell"#)
        : isGlued
          ? Message.fullWidthComma
          : Message(zh: "空格子的逗号也要写上", en: "add the commas of the cells that are empty"))
  }

  private mutating func report(
    _ rule: Rule, _ range: Range<Int>, _ message: Message, help: Message

  ) {
    diagnostics.append(Diagnostic(rule, in: file, at: range, message, help: help))
  }
}
