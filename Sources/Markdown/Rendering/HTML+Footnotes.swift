@_spi(Addresses) internal import Markup

/// Footnotes: the signs in the text lead to the notes, and these back to the signs.
extension HTML {
  mutating func footnoteReference(
    _ number: Int, _ occurrence: Int, _ options: DocumentRendering
  ) {
    let id = options.referenceId(number, occurrence)
    sup(class: "footnote-ref") {
      $0.a(
        href: "\(options.anchorBase)#\(options.noteId(number))", id: id, epubType: .noteReference
      ) {
        $0.text(String(number))
      }
    }
  }

  mutating func footnotes(_ footnotes: [Footnote], _ options: DocumentRendering) {
    guard !footnotes.isEmpty else { return }
    let headingId = options.idPrefix + "footnotes"
    section(class: "footnotes", labelledBy: headingId, epubType: .notes) {
      $0.heading(level: 2 + options.headingShift, id: headingId) {
        $0.text(options.labels.footnotes)
      }
      $0.ol {
        $0.newline()
        for footnote in footnotes { $0.footnote(footnote, options) }
      }
    }
  }

  /// Writes a footnote; the links back stand at the end of its last paragraph.
  private mutating func footnote(_ footnote: Footnote, _ options: DocumentRendering) {
    li(id: options.noteId(footnote.number), epubType: .note) {
      $0.newline()
      if let last = footnote.blocks.last, case .paragraph(let inlines) = last.content {
        $0.blocks(Array(footnote.blocks.dropLast()), options)
        $0.place(of: last, isWithoutElement: false, options)
        $0.p {
          $0.inlines(inlines, options)
          $0.text(" ")
          $0.backLinks(of: footnote, options)
        }
      } else {
        $0.blocks(footnote.blocks, options)
        $0.p { $0.backLinks(of: footnote, options) }
      }
    }
  }

  private mutating func backLinks(of footnote: Footnote, _ options: DocumentRendering) {
    for occurrence in 1...max(footnote.referenceCount, 1) {
      if occurrence > 1 { text(" ") }
      let suffix = occurrence > 1 ? "-\(occurrence)" : ""
      a(
        href: "\(options.anchorBase)#\(options.referenceId(footnote.number, occurrence))",
        class: "footnote-back",
        label: "\(options.labels.back) \(footnote.number)\(suffix)", epubType: .backLink
      ) { html in
        // The selector keeps the arrow from becoming an emoji.
        html.text("↩\u{FE0E}")
        if occurrence > 1 { html.sup(String(occurrence)) }
      }
    }
  }
}

extension DocumentRendering {
  fileprivate func noteId(_ number: Int) -> String {
    "\(idPrefix)fn-\(number)"
  }

  fileprivate func referenceId(_ number: Int, _ occurrence: Int) -> String {
    occurrence > 1 ? "\(idPrefix)fnref-\(number)-\(occurrence)" : "\(idPrefix)fnref-\(number)"
  }
}
