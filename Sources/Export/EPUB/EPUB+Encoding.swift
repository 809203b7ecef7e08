@_spi(Addresses) public import Markup

extension EPUB {
  /// The book as a file, `.epub`.
  public func encoded() throws(ZipError) -> [UInt8] {
    var archive = ZipArchive()
    archive.add("mimetype", Array("application/epub+zip".utf8), .stored)
    archive.add("META-INF/container.xml", Self.container())
    archive.add("OEBPS/package.opf", packageDocument())
    archive.add("OEBPS/nav.xhtml", navigation())
    for chapter in chapters { archive.add("OEBPS/\(chapter.fileName)", chapter.document) }
    for resource in files { archive.add("OEBPS/\(resource.fileName)", resource.bytes) }
    return try archive.encoded()
  }

  /// The resources, after the book's own style sheet.
  var files: [Resource] {
    let styleSheet = Resource(
      fileName: Self.styleSheetName, mediaType: "text/css", bytes: PackageResources.book_css)
    return [styleSheet] + resources
  }

  private static let styleSheetName = "book.css"

  /// A complete XHTML document with the book's style sheet.
  ///
  /// `language` is a BCP 47 tag, and `content` writes the body.
  public static func document(
    title: String, language: String, _ content: (inout HTML) -> Void
  ) -> [UInt8] {
    var html = HTML(syntax: .xml)
    html.doctype()
    html.html(lang: language) { html in
      html.head {
        $0.title(title)
        $0.link(rel: "stylesheet", href: styleSheetName, type: "text/css")
      }
      html.body { content(&$0) }
    }
    return html.finish()
  }

  /// The file that leads to the package document.
  private static func container() -> [UInt8] {
    var xml = XML()
    xml.element(
      "container",
      ["version": "1.0", "xmlns": "urn:oasis:names:tc:opendocument:xmlns:container"]
    ) {
      $0.element("rootfiles") {
        $0.empty(
          "rootfile",
          ["full-path": "OEBPS/package.opf", "media-type": "application/oebps-package+xml"])
      }
    }
    return xml.finish()
  }
}
