import Diagnostics
@_spi(RawMarkup) import Markup

extension OwnPage {
  /// A page in all of its languages, next to each other, under what has changed since the
  /// translations were made.
  static func sideBySide(
    _ renditions: [PreviewPage], _ comparisons: [PageComparison], _ language: Message.Language
  ) -> [UInt8] {
    let words = PreviewWords(language: language)
    return page(words.sideBySide, language, class: "xuanzhi-side-by-side") { html in
      for comparison in comparisons { html.changes(of: comparison, words) }
      html.raw("<div class=\"xuanzhi-frames\">")
      for rendition in renditions {
        html.raw("<iframe lang=\"\(rendition.language)\" title=\"")
        html.text(rendition.title)
        html.raw("\" src=\"")
        html.text("\(rendition.address)?\(RequestTarget.previewed)")
        html.raw("\"></iframe>")
      }
      html.raw("</div>")
    }
  }
}

extension HTML {
  fileprivate mutating func changes(of comparison: PageComparison, _ words: PreviewWords) {
    guard !comparison.changes.isEmpty else {
      raw("<p class=\"xuanzhi-changes\">")
      text(comparison.state[words.language])
      return raw("</p>\n")
    }
    raw("<details class=\"xuanzhi-changes\" open><summary>")
    text(comparison.state[words.language])
    raw("</summary><ol>\n")
    for change in comparison.changes {
      raw("<li class=\"xuanzhi-change\" data-mark=\"")
      text(String(decoding: change.mark(words).encoded(), as: UTF8.self))
      raw("\"><p><strong>")
      text(words.mark(change.kind))
      raw("</strong> ")
      place(of: change)
      raw("</p><dl>")
      self.text(change.old, titled: words.oldSource, in: comparison.language)
      self.text(change.new, titled: words.newSource, in: comparison.language)
      raw("</dl></li>\n")
    }
    raw("</ol></details>\n")
  }

  private mutating func place(of change: PageComparison.Change) {
    guard let address = change.editorAddress else { return text(change.location) }
    raw("<a href=\"")
    text(address)
    raw("\">")
    text(change.location)
    raw("</a>")
  }

  private mutating func text(_ text: String?, titled title: String, in language: String) {
    guard let text else { return }
    raw("<dt>")
    self.text(title)
    raw("</dt><dd lang=\"\(language)\">")
    self.text(text)
    raw("</dd>")
  }
}
