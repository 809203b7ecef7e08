import Diagnostics
@_spi(RawMarkup) import Markup

extension OwnPage {
  /// What is wrong, what is a draft, and every page.
  static func status(of edition: Edition, _ report: PreviewReport) -> [UInt8] {
    let words = PreviewWords(language: report.language)
    let pages = edition.pages()
    return page(words.status, report.language) { html in
      html.heading("h1", words.status)
      html.raw("<p>")
      html.text(report.isChecking ? words.checking : words.lastLoad(report.duration))
      html.raw("</p>")
      html.findings(words.errors, report.errors, words)
      html.findings(words.warnings, report.warnings, words)
      html.heading("h2", words.drafts)
      html.pageList(pages.filter(\.isDraft), words)
      html.heading("h2", words.pages)
      for (column, pages) in columns(of: pages) {
        html.raw("<details><summary>")
        html.text("\(column) (\(pages.count))")
        html.raw("</summary>")
        html.pageList(pages, words)
        html.raw("</details>")
      }
    }
  }

  /// The pages by column, in the order in which the columns come.
  private static func columns(of pages: [PreviewPage]) -> [(String, [PreviewPage])] {
    var order: [String] = []
    var columns: [String: [PreviewPage]] = [:]
    for page in pages {
      if columns[page.column] == nil { order.append(page.column) }
      columns[page.column, default: []].append(page)
    }
    return order.map { ($0, columns[$0] ?? []) }
  }
}

/// More pages or findings than one list is good for.
private let mostListed = 500

extension HTML {
  fileprivate mutating func heading(_ element: String, _ text: String) {
    raw("<\(element)>")
    self.text(text)
    raw("</\(element)>\n")
  }

  fileprivate mutating func paragraph(_ text: String) {
    raw("<p>")
    self.text(text)
    raw("</p>\n")
  }

  fileprivate mutating func link(_ address: String, _ text: String) {
    raw("<a href=\"")
    self.text(address)
    raw("\">")
    self.text(text)
    raw("</a>")
  }

  fileprivate mutating func findings(
    _ title: String, _ findings: [PreviewReport.Finding], _ words: PreviewWords
  ) {
    heading("h2", title)
    if findings.isEmpty { paragraph(words.nothing) }
    for finding in findings.prefix(mostListed) {
      raw("<article class=\"xuanzhi-finding\"><pre>")
      for (index, line) in finding.lines.enumerated() {
        raw(line.isExcerpt ? "<span class=\"is-excerpt\">" : "<span>")
        if index == 0, let address = finding.editorAddress {
          link(address, finding.location)
          text(String(line.text.dropFirst(finding.location.count)))
        } else {
          text(line.text)
        }
        raw("</span>")
      }
      raw("</pre></article>\n")
    }
    if findings.count > mostListed { paragraph(words.andMore(findings.count - mostListed)) }
  }

  fileprivate mutating func pageList(_ pages: [PreviewPage], _ words: PreviewWords) {
    guard !pages.isEmpty else { return paragraph(words.nothing) }
    raw("<ul>\n")
    for page in pages.prefix(mostListed) {
      raw("<li lang=\"\(page.language)\">")
      link(page.address, page.title)
      raw(" (")
      link("/__xuanzhi/side-by-side?path=\(page.address)", words.sideBySide)
      raw(")</li>\n")
    }
    raw("</ul>\n")
    if pages.count > mostListed { paragraph(words.andMore(pages.count - mostListed)) }
  }
}
