import Export
import Testing

@Suite("E-books")
struct EPUBTests {
  private let bytes: [UInt8]

  init() throws {
    bytes = try SampleBook.chinese.book.encoded()
  }

  private func file(_ name: String) throws -> String {
    try unzip(["-p"], bytes, [name])
  }

  @Test("a book starts with its type, uncompressed, and holds its files in order")
  func files() throws {
    #expect(Array(bytes[30..<58]) == Array("mimetypeapplication/epub+zip".utf8))
    #expect(
      try unzip(["-Z1"], bytes) == """
        mimetype
        META-INF/container.xml
        OEBPS/package.opf
        OEBPS/nav.xhtml
        OEBPS/title.xhtml
        OEBPS/section-01.xhtml
        OEBPS/book.css
        OEBPS/images/dot.png

        """)
  }

  @Test("the same book gives the same bytes")
  func reproducible() throws {
    #expect(try SampleBook.chinese.book.encoded() == bytes)
  }

  @Test(
    "every document is well-formed",
    arguments: [
      "META-INF/container.xml", "OEBPS/package.opf", "OEBPS/nav.xhtml", "OEBPS/title.xhtml",
      "OEBPS/section-01.xhtml",
    ])
  func wellFormed(_ name: String) throws {
    #expect(isWellFormed(try file(name)))
  }

  @Test("headings nest by level, whatever level is left out")
  func nesting() throws {
    let navigation = try file("OEBPS/nav.xhtml").filter { $0 != "\n" }
    let chapter = "<li><a href=\"section-01.xhtml"
    #expect(
      navigation.contains(
        """
        \(chapter)">一、知识产权&lt;白皮书&gt;&amp;“附录”</a><ol>\
        \(chapter)#h2">（一）甲</a><ol>\
        \(chapter)#h4">1. 乙</a></li>\
        \(chapter)#h3">2. 丙</a><ol>\(chapter)#h4-2">（1）丁</a></li></ol></li></ol></li>\
        \(chapter)#h2-2">（二）戊</a></li></ol></li></ol></nav>
        """))
  }

  @Test("the lists and landmarks are there, and a list without entries is not")
  func lists() throws {
    let navigation = try file("OEBPS/nav.xhtml")
    #expect(navigation.contains("<nav epub:type=\"toc\" role=\"doc-toc\" aria-label=\"目录\">"))
    #expect(navigation.contains("<nav epub:type=\"lot\" aria-label=\"表\">"))
    #expect(navigation.contains("<a href=\"section-01.xhtml#grants-chart\">图1 授权量</a>"))
    #expect(navigation.contains("<a epub:type=\"bodymatter\" href=\"section-01.xhtml\">正文</a>"))
    var book = SampleBook.chinese.book
    book.tables = []
    book.figures = []
    let bare = try unzip(["-p"], book.encoded(), ["OEBPS/nav.xhtml"])
    #expect(!bare.contains("\"lot\"") && !bare.contains("\"loi\""))
  }

  @Test("the contents stand after the front matter")
  func spine() throws {
    let package = try file("OEBPS/package.opf")
    #expect(
      package.contains(
        """
        <spine page-progression-direction="ltr"><itemref idref="chapter-1"/>
        <itemref idref="contents"/>
        <itemref idref="chapter-2"/>
        </spine>
        """))
    #expect(
      package.contains(
        "href=\"section-01.xhtml\" media-type=\"application/xhtml+xml\" properties=\"svg\""))
  }

  @Test("a book claims what its maker vouches for, and text alone suffices where nothing is seen")
  func accessibility() throws {
    let claim = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"
    let visual = "<meta property=\"schema:accessMode\">visual</meta>"
    let textSuffices = "<meta property=\"schema:accessModeSufficient\">textual</meta>"
    let package = try file("OEBPS/package.opf")
    #expect(package.contains(claim) && package.contains(visual) && package.contains(textSuffices))

    var book = SampleBook.chinese.book
    book.metadata.accessibility = EPUB.Accessibility(summary: "文字", hasPictures: false)
    let plain = try unzip(["-p"], book.encoded(), ["OEBPS/package.opf"])
    #expect(!plain.contains(claim) && !plain.contains(visual) && plain.contains(textSuffices))
  }

  @Test("two files of one name are an error")
  func twice() {
    var book = SampleBook.chinese.book
    book.resources.append(EPUB.Resource(fileName: "nav.xhtml", mediaType: "text/css", bytes: []))
    #expect(throws: ZipError.self) { try book.encoded() }
  }
}
