import Export
import Markdown
import SiteModel

extension WeChatWriter {
  /// Writes parts of a line.
  mutating func phrase(_ inlines: [Inline], in text: WeChatText) {
    for inline in inlines { write(inline, in: text) }
  }

  private mutating func write(_ inline: Inline, in text: WeChatText) {
    let language = text.context.language
    switch inline {
    case .text(let string): self.text(string)
    case .code(let code): element("code", style: WeChatStyle.code) { $0.text(code) }
    case .emphasis(let inner):
      element("em", style: WeChatStyle.emphasis(language)) { $0.phrase(inner, in: text) }
    case .strong(let inner):
      element("strong", style: WeChatStyle.strong) { $0.phrase(inner, in: text) }
    case .strikethrough(let inner):
      element("span", style: WeChatStyle.strikethrough) { $0.phrase(inner, in: text) }
    case .link(let address, let inner): link(address, inner, in: text)
    case .image(let address, let alternative):
      guard let file = text.image(at: address.destination) else { return }
      image(file, alternative.plainText)
    case .footnoteReference(let number, _): footnoteReference(number, in: text)
    case .reference(let id, _): reference(to: id, in: text)
    case .softBreak: self.text(" ")
    case .lineBreak: void("br")
    case .html: break
    }
  }

  /// Writes an image, which the office uploads.
  mutating func image(_ file: MediaFile, _ alternative: String) {
    image(named: file.contentPath, style: WeChatStyle.image, alternative: alternative) { number in
      let name = file.contentPath.split(separator: "/").last ?? ""
      return WeChatImage(
        file: "images/\(number < 10 ? "0" : "")\(number)-\(name)", source: file.contentPath,
        alternative: alternative, mediaType: file.image.map { "image/\($0.format.rawValue)" },
        width: file.image?.width, height: file.image?.height, bytes: file.bytes)
    }
  }

  // MARK: Links

  private mutating func link(_ address: Address, _ inner: [Inline], in text: WeChatText) {
    let words = inner.plainText
    switch text.goal(of: address.destination) {
    case .here:
      changes.insideLinks.append(words)
      phrase(inner, in: text)
    case .unpublished:
      changes.withoutAddress.append(words)
      phrase(inner, in: text)
    case .web(let address) where Self.isKept(address):
      changes.keptLinks.append(address)
      link(to: address) { $0.phrase(inner, in: text) }
    case .web(let address):
      phrase(inner, in: text)
      noteMark(of: address, reading: words)
    }
  }

  /// Writes what a link reads and the number of the note with its address.
  mutating func link(_ words: String, to address: String) {
    text(words)
    noteMark(of: percentEncoded(address), reading: words)
  }

  private mutating func noteMark(of address: String, reading words: String) {
    mark("[\(note(of: address, reading: words.isEmpty ? address : words))]")
  }

  /// Writes the mark of a note; the word joiner before it keeps it off the beginning of a line.
  private mutating func mark(_ mark: String) {
    element("sup", style: WeChatStyle.mark) { $0.text("\u{2060}\(mark)") }
  }

  private mutating func reference(to id: String, in text: WeChatText) {
    guard let target = text.index?[id] else { return self.text("[@\(id)]") }
    let words = text.context.name(of: target)
    switch text.goal(of: target) {
    case .web(let address): link(words, to: address)
    case .here: self.text(words)
    case .unpublished:
      changes.withoutAddress.append(words)
      self.text(words)
    }
  }

  private mutating func footnoteReference(_ number: Int, in text: WeChatText) {
    referToFootnote(number)
    mark(text.context.strings.footnoteMark(number))
  }
}
