import Diagnostics
import Proofreading
import SiteModel

/// Reads `Content/terms.tsv`, the terms of the office: a line for each, with tabs between the
/// columns, and `|` between several forms.
struct TermList {
  static let path = "Content/terms.tsv"

  private static let columns = [
    "zh", "en", "forbidden_zh", "forbidden_en", "definition_zh", "definition_en", "fixed", "source",
  ]

  /// A cell with the bytes of the file that it was read from.
  private struct Cell {
    let text: String
    let range: Range<Int>
  }

  private let file: SourceFile
  private let languages: [Language]
  private var terms: [Term] = []
  private var diagnostics: [Diagnostic] = []
  /// What readers read of it: the definitions.
  private var prose: Prose
  /// The place of each source form.
  private var places: [String: Range<Int>] = [:]

  /// The terms in `file` and their definitions as prose; none where there is no file.
  static func read(
    _ file: SourceFile?, languages: [Language]
  ) -> (terms: [Term], prose: Prose?, diagnostics: [Diagnostic]) {
    guard let file else { return ([], nil, []) }
    let problems = file.textProblems()
    guard problems.isEmpty else { return ([], nil, problems) }
    var list = TermList(file: file, languages: languages)
    list.read()
    return (list.terms, list.prose, list.diagnostics)
  }

  private init(file: SourceFile, languages: [Language]) {
    self.file = file
    self.languages = languages
    prose = Prose(of: file, in: languages.first ?? .zh)
  }

  private mutating func read() {
    var start = 0
    while start < file.bytes.count {
      let line = file.line(around: start)
      if start == 0 {
        guard readHeader(line) else { return }
      } else if !line.isEmpty {
        readTerm(line)
      }
      start = line.upperBound + 1
    }
  }

  private mutating func readHeader(_ line: Range<Int>) -> Bool {
    guard cells(of: line).map(\.text) == Self.columns else {
      report(
        line, Message(zh: "首行应是各列的名称", en: "the first line must name the columns"),
        help: Message(
          zh: "写：\(Self.columns.joined(separator: "、"))，用制表符（Tab）分开",
          en: "write \(Self.columns.joined(separator: ", ")), with tabs between them"))
      return false
    }
    return true
  }

  private mutating func readTerm(_ line: Range<Int>) {
    let cells = cells(of: line)
    guard cells.count == Self.columns.count else {
      report(
        line,
        Message(
          zh: "这一行有\(cells.count)列，应有\(Self.columns.count)列",
          en: "this line has \(cells.count) columns instead of \(Self.columns.count)"),
        help: Message(
          zh: "列之间用制表符（Tab）分开，没有内容的列也要保留",
          en: "put a tab between columns, also around those that are empty"))
      return
    }
    let cell = { (column: String) in cells[Self.columns.firstIndex(of: column) ?? 0] }
    for language in languages {
      let definition = cell("definition_\(language.rawValue)")
      if !definition.text.isEmpty {
        prose.add(definition.text, at: definition.range, in: language)
      }
    }
    let problems = diagnostics.count
    let forms = perLanguage { self.forms(in: cell($0.rawValue)) }
    let forbidden = perLanguage { self.forms(in: cell("forbidden_\($0.rawValue)")) }
    for language in languages {
      if forms[language] == nil { reportEmpty(cell(language.rawValue)) }
      checkForbidden(
        forbidden[language] ?? [], forms[language] ?? [], in: cell("forbidden_\(language.rawValue)")
      )
    }
    checkSource(forms[languages.first ?? .zh] ?? [], in: cell((languages.first ?? .zh).rawValue))
    let fixed = cell("fixed")
    if !["", "yes"].contains(fixed.text) {
      report(
        fixed.range,
        Message(zh: "“fixed”不能是“\(fixed.text)”", en: "“fixed” cannot be “\(fixed.text)”"),
        help: Message(zh: "专名写 yes，其他留空", en: "write yes for a name, and nothing else"))
    }
    guard diagnostics.count == problems else { return }
    terms.append(
      Term(
        forms: forms, forbidden: forbidden,
        definitions: perLanguage {
          let text = cell("definition_\($0.rawValue)").text
          return text.isEmpty ? nil : text
        }, isFixed: fixed.text == "yes",
        source: cell("source").text.isEmpty ? nil : cell("source").text,
        anchor: anchor(for: forms[.en]?.first ?? "")))
  }

  private func perLanguage<Value>(_ value: (Language) -> Value?) -> [Language: Value] {
    Dictionary(
      uniqueKeysWithValues: Language.allCases.compactMap { language in
        value(language).map { (language, $0) }
      })
  }

  private func forms(in cell: Cell) -> [String]? {
    let forms = cell.text.split(separator: "|").map(trimmed).filter { !$0.isEmpty }
    return forms.isEmpty ? nil : forms
  }

  // MARK: Checks

  private mutating func reportEmpty(_ cell: Cell) {
    report(
      cell.range, Message(zh: "这个术语缺少规定的写法", en: "the term lacks its approved form"),
      help: Message(zh: "各种语言都要填", en: "fill it in for every language"))
  }

  private mutating func checkForbidden(_ forbidden: [String], _ forms: [String], in cell: Cell) {
    for form in forbidden where forms.contains(form) {
      report(
        cell.range,
        Message(zh: "“\(form)”既是规定的又是禁用的", en: "“\(form)” is approved and forbidden"),
        help: Message(zh: "从一列中删去", en: "delete it from one of the two columns"))
    }
  }

  private mutating func checkSource(_ forms: [String], in cell: Cell) {
    for form in forms {
      guard let first = places[form] else {
        places[form] = cell.range
        continue
      }
      report(
        cell.range, Message(zh: "术语“\(form)”重复", en: "there are two terms “\(form)”"),
        help: Message(zh: "合并成一行", en: "make one line of them"),
        notes: [
          .init(
            Message(zh: "另一处", en: "the other one"), path: file.path,
            place: file.place(at: first.lowerBound))
        ])
    }
  }

  private mutating func report(
    _ range: Range<Int>, _ message: Message, help: Message, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(.termList, in: file, at: range, message, help: help, notes: notes))
  }

  // MARK: Text

  private func cells(of line: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    var start = line.lowerBound
    for end in line.lowerBound...line.upperBound
    where end == line.upperBound || file.bytes[end] == UInt8(ascii: "\t") {
      let text = String(decoding: file.bytes[start..<end], as: UTF8.self)
      cells.append(Cell(text: trimmed(text[...]), range: start..<end))
      start = end + 1
    }
    return cells
  }

  private func trimmed(_ text: Substring) -> String {
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    var scalars = text.unicodeScalars.drop(while: isSpace)
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// The English words with hyphens between them; a number follows where two terms have the same.
  private func anchor(for words: String) -> String {
    let parts = words.lowercased().utf8.split { byte in
      !(0x61...0x7A ~= byte || 0x30...0x39 ~= byte)
    }
    let name = "term-" + parts.compactMap { String($0) }.joined(separator: "-")
    let taken = Set(terms.map(\.anchor))
    guard taken.contains(name) else { return name }
    return (2...).lazy.map { "\(name)-\($0)" }.first { !taken.contains($0) } ?? name
  }
}
