import Diagnostics
import Markdown
import Markup

/// What a parse gives, in the form that the tests compare.
struct Parsed {
  let document: Document
  let diagnostics: [Diagnostic]

  init(_ source: String, as dialect: Dialect = .content(.chinese), from offset: Int = 0) {
    let file = SourceFile(path: "text.md", bytes: Array(source.utf8))
    (document, diagnostics) = Document.parse(file, from: offset, as: dialect)
  }

  init(document: Document) {
    self.document = document
    diagnostics = []
  }

  /// The HTML as it stands on a page.
  var html: String {
    html(DocumentRendering(labels: .chinese))
  }

  func html(_ rendering: DocumentRendering) -> String {
    var html = HTML()
    html.document(document, options: rendering)
    return String(decoding: html.finish(), as: UTF8.self)
  }

  /// Each diagnostic as `line:column rule`, with `?` behind a warning.
  var problems: [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.place.map { "\($0.line):\($0.column)" } ?? "-"
      return "\(place) \(diagnostic.rule.code)\(diagnostic.severity == .warning ? "?" : "")"
    }
  }
}

/// The HTML of `source`, which must have no fault.
func html(_ source: String, as dialect: Dialect = .content(.chinese)) -> String {
  let parsed = Parsed(source, as: dialect)
  precondition(parsed.diagnostics.isEmpty, "\(source): \(parsed.diagnostics)")
  return parsed.html
}

/// The HTML inside the only paragraph of `source`.
func inline(_ source: String, as dialect: Dialect = .content(.chinese)) -> String {
  let html = Parsed(source, as: dialect).html
  guard html.hasPrefix("<p>"), html.hasSuffix("</p>\n") else { return html }
  return String(html.dropFirst(3).dropLast(5))
}

extension DocumentRendering.Labels {
  static let chinese = DocumentRendering.Labels(
    footnotes: "注释", back: "回到正文", table: "表格", note: "提示", important: "重要", example: "示例")
}
