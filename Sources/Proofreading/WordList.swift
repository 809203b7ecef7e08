public import Diagnostics

/// The office's list of wrong words, `Content/wrong-words.tsv`: one word a line, the columns
/// `wrong`, `right`, `right_in` and `note` with tabs between.
public struct WordList: Sendable, Equatable {
  /// A word that is wrong.
  struct Word: Sendable, Equatable {
    let wrong: String
    let right: String
    /// Phrases that hold the word and are right.
    let exceptions: [String]
    let note: String?
  }

  /// The words by their first character, the longest first.
  private let words: [Unicode.Scalar: [Word]]

  /// A list without words.
  public init() {
    words = [:]
  }

  private init(_ list: [Word]) {
    words = Dictionary(grouping: list) { $0.wrong.unicodeScalars.first ?? " " }.mapValues {
      $0.sorted { ($1.wrong.utf8.count, $0.wrong) < ($0.wrong.utf8.count, $1.wrong) }
    }
  }

  var isEmpty: Bool { words.isEmpty }

  func startingWith(_ scalar: Unicode.Scalar) -> [Word] {
    words[scalar] ?? []
  }

  // MARK: Reading

  private static let columns = ["wrong", "right", "right_in", "note"]

  /// Reads the list in `file`, whose text is known to be in order; lines that are wrong are left
  /// out and reported.
  public static func read(_ file: SourceFile) -> (list: WordList, diagnostics: [Diagnostic]) {
    var reader = Reader(file)
    let words = reader.words()
    return (WordList(words), reader.findings.diagnostics)
  }

  private struct Reader {
    var findings: Findings
    private var seen: [String: Int] = [:]

    init(_ file: SourceFile) {
      findings = Findings(in: file)
    }

    mutating func words() -> [Word] {
      var words: [Word] = []
      var start = 0
      var isHead = true
      while start < findings.file.bytes.count {
        let line = findings.file.line(around: start)
        start = line.upperBound + 1
        if line.isEmpty { continue }
        let cells = cells(of: line)
        if isHead {
          isHead = false
          guard checkHead(cells, line) else { return [] }
        } else if let word = word(cells, line) {
          words.append(word)
        }
      }
      return words
    }

    private func cells(of line: Range<Int>) -> [(text: String, range: Range<Int>)] {
      var cells: [(String, Range<Int>)] = []
      var start = line.lowerBound
      for index in line.lowerBound...line.upperBound
      where index == line.upperBound || findings.file.bytes[index] == UInt8(ascii: "\t") {
        cells.append(
          (String(decoding: findings.file.bytes[start..<index], as: UTF8.self), start..<index))
        start = index + 1
      }
      return cells
    }

    private mutating func checkHead(
      _ cells: [(text: String, range: Range<Int>)], _ line: Range<Int>
    ) -> Bool {
      let names = cells.map(\.text)
      if names.count >= 2, names == Array(columns.prefix(names.count)) { return true }
      let wanted = columns.joined(separator: " ⇥ ")
      findings.report(
        .wordList, at: line,
        Message(zh: "首行不是表头", en: "the first line is not the names of the columns"),
        help: Message(
          zh: "首行写列名，以制表符分隔：\(wanted)（后两列可省）",
          en:
            "write the names in the first line, with tabs between: \(wanted) (the last two may be left out)"
        ))
      return false
    }

    private mutating func word(
      _ cells: [(text: String, range: Range<Int>)], _ line: Range<Int>
    ) -> Word? {
      let texts = cells.map(\.text) + ["", "", ""]
      guard (2...columns.count).contains(cells.count), !texts[0].isEmpty, !texts[1].isEmpty else {
        findings.report(
          .wordList, at: line,
          Message(
            zh: "这一行有\(cells.count)列；要有2至4列，前两列不能空",
            en: "this line has \(cells.count) columns; it needs 2 to 4, the first two with text"),
          help: Message(
            zh: "写“错词⇥正词”，列之间按一次 Tab 键", en: "write the wrong word, a tab, the right word"))
        return nil
      }
      let exceptions = texts[2].split(separator: "|").map(String.init)
      if texts[0] == texts[1] {
        report(cells[1].range, zh: "正词与错词相同", en: "the right word is the wrong one")
      } else if let first = seen[texts[0]] {
        findings.report(
          .wordList, at: cells[0].range,
          Message(zh: "“\(texts[0])”列了两次", en: "“\(texts[0])” is listed twice"),
          help: Message(zh: "删去一行", en: "delete one of the lines"),
          notes: [findings.note(Message(zh: "第一次在这里", en: "first listed here"), at: first)])
      } else if let lone = exceptions.first(where: { !$0.contains(texts[0]) }) {
        report(
          cells[2].range, zh: "“\(lone)”里没有“\(texts[0])”",
          en: "“\(lone)” does not hold “\(texts[0])”")
      } else {
        seen[texts[0]] = cells[0].range.lowerBound
        return Word(
          wrong: texts[0], right: texts[1], exceptions: exceptions,
          note: texts[3].isEmpty ? nil : texts[3])
      }
      return nil
    }

    private mutating func report(_ range: Range<Int>, zh: String, en: String) {
      findings.report(
        .wordList, at: range, Message(zh: zh, en: en),
        help: Message(
          zh: "四列依次是：错词、正词、写作错词也对的短语（以 | 分隔）、说明",
          en:
            "the columns are: the wrong word, the right one, phrases in which the first is right (with | between), a note"
        ))
    }
  }
}
