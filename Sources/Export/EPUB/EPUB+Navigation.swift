@_spi(Addresses) internal import Markup

extension EPUB {
  /// The lists that lead through the book: contents, tables, figures and, for reading systems only,
  /// landmarks.
  func navigation() -> [UInt8] {
    Self.document(title: labels.contents, language: metadata.language) { html in
      html.nav(label: labels.contents, epubType: .contents) { html in
        html.h1(labels.contents, id: "contents")
        html.ol { html in
          for chapter in chapters { html.entry(of: chapter) }
        }
      }
      html.list(tables, labelled: labels.tables, .listOfTables)
      html.list(figures, labelled: labels.figures, .listOfFigures)
      html.landmarks(of: self)
    }
  }
}

extension HTML {
  fileprivate mutating func entry(of chapter: EPUB.Chapter) {
    li { html in
      html.a(href: chapter.fileName) { $0.text(chapter.title) }
      html.contents(of: chapter.headings[...], in: chapter.fileName)
    }
  }

  /// Writes the headings as a list, each with the following ones of a greater level under it.
  private mutating func contents(of headings: ArraySlice<EPUB.Heading>, in fileName: String) {
    guard !headings.isEmpty else { return }
    newline()
    ol { html in
      var rest = headings
      while let heading = rest.popFirst() {
        let inner = rest.prefix { $0.level > heading.level }
        rest = rest.dropFirst(inner.count)
        html.li { html in
          html.a(href: "\(fileName)#\(heading.id)") { $0.text(heading.title) }
          html.contents(of: inner, in: fileName)
        }
      }
    }
  }

  fileprivate mutating func list(
    _ entries: [EPUB.Listing], labelled label: String, _ type: EPUBType
  ) {
    guard !entries.isEmpty else { return }
    nav(label: label, epubType: type) { html in
      html.h2(label)
      html.ol { html in
        for entry in entries {
          html.li { $0.a(href: entry.href) { $0.text(entry.label) } }
        }
      }
    }
  }

  fileprivate mutating func landmarks(of book: EPUB) {
    nav(label: book.labels.landmarks, isHidden: true, epubType: .landmarks) { html in
      html.h2(book.labels.landmarks)
      html.ol { html in
        html.li {
          $0.a(href: "#contents", epubType: .contents) { $0.text(book.labels.contents) }
        }
        if let start = book.chapters.first(where: { !$0.isFrontMatter }) {
          html.li {
            $0.a(href: start.fileName, epubType: .bodyMatter) { $0.text(book.labels.start) }
          }
        }
      }
    }
  }
}
