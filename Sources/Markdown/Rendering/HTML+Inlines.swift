@_spi(Addresses) @_spi(RawMarkup) public import Markup

extension HTML {
  /// Writes `inlines` without an element around them.
  public mutating func phrase(_ inlines: [Inline], options: DocumentRendering) {
    self.inlines(inlines, options)
  }

  mutating func inlines(_ inlines: [Inline], _ options: DocumentRendering) {
    for inline in inlines { self.inline(inline, options) }
  }

  private mutating func inline(_ inline: Inline, _ options: DocumentRendering) {
    switch inline {
    case .text(let text): words(text, options)
    case .code(let code): self.code(code)
    case .emphasis(let inner): em { $0.inlines(inner, options) }
    case .strong(let inner): strong { $0.inlines(inner, options) }
    case .strikethrough(let inner): del { $0.inlines(inner, options) }
    case .link(let address, let inner): link(to: address, inner, options)
    case .image(let address, let alternative):
      guard let source = options.address(address.destination) else { return }
      img(
        src: percentEncoded(source), alt: alternative.plainText,
        title: address.title.isEmpty ? nil : address.title, isLazy: !options.isSpecification)
    case .footnoteReference(let number, let occurrence):
      footnoteReference(number, occurrence, options)
    case .reference(let id, _): reference(to: id, options)
    case .softBreak: if options.isSpecification { newline() } else { text(" ") }
    case .lineBreak: br()
    case .html(let source): if options.isSpecification { raw(source) }
    }
  }

  /// Writes running text, and leads from words that are explained to what explains them.
  private mutating func words(_ words: String, _ options: DocumentRendering) {
    guard let terms = options.terms?(words), !terms.isEmpty else { return text(words) }
    let bytes = Array(words.utf8)
    var start = 0
    for term in terms {
      text(String(decoding: bytes[start..<term.range.lowerBound], as: UTF8.self))
      a(href: term.address, class: "term") {
        $0.text(String(decoding: bytes[term.range], as: UTF8.self))
      }
      start = term.range.upperBound
    }
    text(String(decoding: bytes[start...], as: UTF8.self))
  }

  /// Writes a reference; without a rendering of it, its id.
  private mutating func reference(to id: String, _ options: DocumentRendering) {
    guard let reference = options.reference(id) else { return text("[@\(id)]") }
    a(href: reference.address, class: "reference") { $0.text(reference.text) }
  }

  private mutating func link(
    to address: Address, _ inner: [Inline], _ options: DocumentRendering
  ) {
    guard let href = options.address(address.destination) else {
      return inlines(inner, options)
    }
    let inside = options.withoutTerms
    // A page of the site itself is written as a path, though a feed leads to its whole address.
    let isExternal = !options.isSpecification && address.destination.isWebAddress
    a(
      href: percentEncoded(href), class: isExternal ? "external" : nil,
      title: address.title.isEmpty ? nil : address.title, rel: isExternal ? "noopener" : nil
    ) { $0.inlines(inner, inside) }
  }
}

extension String {
  /// Whether it is an address of another site.
  fileprivate var isWebAddress: Bool {
    let start = utf8.prefix(8).map { $0.isLetter ? $0 | 0x20 : $0 }
    return start.starts(with: "https://".utf8) || start.starts(with: "http://".utf8)
  }
}
