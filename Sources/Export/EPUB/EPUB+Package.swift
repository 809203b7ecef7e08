internal import Markup

extension EPUB {
  /// The package document: metadata, the list of files, and the reading order.
  func packageDocument() -> [UInt8] {
    var xml = XML()
    xml.element(
      "package",
      [
        "xmlns": "http://www.idpf.org/2007/opf", "version": "3.0",
        "unique-identifier": "identifier", "xml:lang": metadata.language,
      ]
    ) { xml in
      xml.element("metadata", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"]) {
        $0.write(metadata)
        $0.write(metadata.accessibility)
      }
      xml.element("manifest") { $0.writeManifest(of: self) }
      xml.element("spine", ["page-progression-direction": "ltr"]) { $0.writeSpine(of: self) }
    }
    return xml.finish()
  }
}

extension XML {
  // MARK: Metadata

  fileprivate mutating func write(_ metadata: EPUB.Metadata) {
    element("dc:identifier", ["id": "identifier"], text: metadata.identifier)
    if let isbn = metadata.isbn { element("dc:identifier", text: "urn:isbn:\(isbn)") }
    element("dc:title", text: metadata.title)
    element("dc:language", text: metadata.language)
    if let date = metadata.date { element("dc:date", text: date) }
    for (index, contributor) in metadata.contributors.enumerated() {
      write(contributor, id: "contributor-\(index + 1)")
    }
    if let publisher = metadata.publisher { element("dc:publisher", text: publisher) }
    if let description = metadata.description { element("dc:description", text: description) }
    if let rights = metadata.rights { element("dc:rights", text: rights) }
    if let source = metadata.source { element("dc:source", text: source) }
    meta("dcterms:modified", metadata.modified)
  }

  private mutating func write(_ contributor: EPUB.Contributor, id: String) {
    switch contributor.role {
    case .author: element("dc:creator", ["id": id], text: contributor.name)
    case .editor, .translator: element("dc:contributor", ["id": id], text: contributor.name)
    }
    element(
      "meta", ["refines": "#\(id)", "property": "role", "scheme": "marc:relators"],
      text: contributor.role.rawValue)
  }

  fileprivate mutating func write(_ accessibility: EPUB.Accessibility) {
    meta("schema:accessMode", "textual")
    if accessibility.hasPictures { meta("schema:accessMode", "visual") }
    if accessibility.hasPictures { meta("schema:accessModeSufficient", "textual,visual") }
    if !accessibility.hasPictures || accessibility.features.contains(.alternativeText) {
      meta("schema:accessModeSufficient", "textual")
    }
    let everywhere = [
      "tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability",
    ]
    for feature in everywhere + accessibility.features.map(\.rawValue) {
      meta("schema:accessibilityFeature", feature)
    }
    meta("schema:accessibilityHazard", "none")
    meta("schema:accessibilitySummary", accessibility.summary)
    if let certifier = accessibility.certifier {
      element(
        "meta", ["property": "dcterms:conformsTo", "id": "conformance"],
        text: "EPUB Accessibility 1.1 - WCAG 2.2 Level AA")
      element(
        "meta", ["property": "a11y:certifiedBy", "refines": "#conformance"], text: certifier)
    }
  }

  private mutating func meta(_ property: String, _ value: String) {
    element("meta", ["property": property], text: value)
  }

  // MARK: Files

  fileprivate mutating func writeManifest(of book: EPUB) {
    item("contents", "nav.xhtml", "application/xhtml+xml", properties: "nav")
    for (index, chapter) in book.chapters.enumerated() {
      item(
        chapterId(index), chapter.fileName, "application/xhtml+xml",
        properties: chapter.containsSVG ? "svg" : nil)
    }
    for (index, file) in book.files.enumerated() {
      item("file-\(index + 1)", file.fileName, file.mediaType)
    }
  }

  private mutating func item(
    _ id: String, _ fileName: String, _ mediaType: String, properties: String? = nil
  ) {
    empty(
      "item", ["id": id, "href": fileName, "media-type": mediaType, "properties": properties])
  }

  /// Writes the reading order: what comes before the contents, these, and the rest.
  fileprivate mutating func writeSpine(of book: EPUB) {
    let front = book.chapters.prefix(while: \.isFrontMatter).count
    for index in 0..<front { itemReference(chapterId(index)) }
    itemReference("contents")
    for index in front..<book.chapters.count { itemReference(chapterId(index)) }
  }

  private mutating func itemReference(_ id: String) {
    empty("itemref", ["idref": id])
  }

  private func chapterId(_ index: Int) -> String {
    "chapter-\(index + 1)"
  }
}
