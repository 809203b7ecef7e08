import Export
import Markdown
import SiteModel

extension TypstSource {
  /// Writes a part of a line.
  mutating func phrase(_ inlines: [Inline], in text: PrintedText) {
    for inline in inlines { write(inline, in: text) }
  }

  /// Writes `words`, marked with their language where the text around is in another.
  mutating func words(_ words: Words) {
    switch words.tag {
    case Language.zh.tag: call("zh") { $0.content { $0.text(words.text) } }
    case Language.en.tag: call("en") { $0.content { $0.text(words.text) } }
    default: text(words.text)
    }
  }

  /// Writes a link to the web that reads as `write` has it.
  mutating func url(_ address: String, _ write: (inout TypstSource) -> Void) {
    call("url") {
      $0.string(percentEncoded(address))
      $0.content(write)
    }
  }

  /// Writes a link to a place of the document.
  mutating func link(to place: String, _ write: (inout TypstSource) -> Void) {
    call("xref") {
      $0.string(place)
      $0.content(write)
    }
  }

  private mutating func write(_ inline: Inline, in text: PrintedText) {
    switch inline {
    case .text(let string): self.text(string)
    case .code(let code): call("code") { $0.string(code) }
    case .emphasis(let inner): call("emph") { $0.content { $0.phrase(inner, in: text) } }
    case .strong(let inner): call("strong") { $0.content { $0.phrase(inner, in: text) } }
    case .strikethrough(let inner): call("strike") { $0.content { $0.phrase(inner, in: text) } }
    case .link(let address, let inner): link(address, inner, in: text)
    case .image(_, let alternative): self.text(alternative.plainText)
    case .footnoteReference(let number, let occurrence):
      footnoteReference(number, occurrence, in: text)
    case .reference(let id, _): reference(to: id, in: text)
    case .softBreak: self.text(" ")
    case .lineBreak: call("linebreak")
    case .html: break
    }
  }

  private mutating func link(_ address: Address, _ inner: [Inline], in text: PrintedText) {
    switch text.goal(of: address.destination) {
    case .place(let place): link(to: place) { $0.phrase(inner, in: text) }
    case .web(let address): url(address) { $0.phrase(inner, in: text) }
    case nil: phrase(inner, in: text)
    }
  }

  private mutating func reference(to id: String, in text: PrintedText) {
    guard let target = text.index?[id] else { return self.text("[@\(id)]") }
    link(to: PrintedPlaces.place(of: target)) { $0.text(text.context.name(of: target)) }
  }

  /// The first reference to a note brings its text along.
  private mutating func footnoteReference(
    _ number: Int, _ occurrence: Int, in text: PrintedText
  ) {
    let name = "\(text.prefix)^\(number)"
    guard occurrence == 1,
      let note = text.writing.body.footnotes.first(where: { $0.number == number })
    else {
      return call("note-again") {
        $0.string(String(number))
        $0.string(name)
      }
    }
    call("note") {
      $0.string(String(number))
      $0.string(name)
      $0.content { $0.flow(note.blocks, in: text) }
    }
  }
}
