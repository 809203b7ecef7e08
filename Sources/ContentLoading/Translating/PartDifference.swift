import Diagnostics
import Markdown

/// A part of a text that its translation has too: a heading, a table, a directive.
struct TextPart {
  /// What messages call it; the same in both languages of a text.
  let name: Message
  /// Its own words, which tell it from others of its name.
  var words = ""
  /// The byte of the file at which it starts.
  let offset: Int
}

/// The first part that a text and its translation do not share.
enum PartDifference {
  /// The translation lacks a part of the source, which stands behind `previous` there.
  case missing(TextPart, after: TextPart?)
  /// The translation has a part more.
  case surplus(TextPart)
  /// The translation has another part in its place.
  case other(wanted: TextPart, found: TextPart)

  /// Compares the parts of a source and of its translation; `nil` where they are the same.
  init?(source: [TextPart], translation: [TextPart]) {
    let common = zip(source, translation).prefix { $0.name == $1.name }.count
    guard common < max(source.count, translation.count) else { return nil }
    let previous = common > 0 ? translation[common - 1] : nil
    guard common < translation.count else {
      self = .missing(source[common], after: previous)
      return
    }
    guard common < source.count else {
      self = .surplus(translation[common])
      return
    }
    let (wanted, found) = (source[common], translation[common])
    let comesLater = source[(common + 1)...].contains { $0.name == found.name }
    let stoodBefore = translation[(common + 1)...].contains { $0.name == wanted.name }
    if source.count > translation.count, comesLater {
      self = .missing(wanted, after: previous)
    } else if source.count < translation.count, stoodBefore {
      self = .surplus(found)
    } else {
      self = .other(wanted: wanted, found: found)
    }
  }

  /// What is wrong, for people.
  var message: Message {
    switch self {
    case .missing(let part, _):
      Message(
        zh: "译文缺少原文的\(part.name.zh)\(part.quotation)",
        en: "\(part.name.en)\(part.quotation) of the source is missing")
    case .surplus(let part):
      Message(zh: "原文没有\(part.name.zh)", en: "\(part.name.en) is not in the source")
    case .other(let wanted, let found):
      Message(
        zh: "这里是\(found.name.zh)，原文是\(wanted.name.zh)\(wanted.quotation)",
        en: "\(found.name.en) stands here, and \(wanted.name.en)\(wanted.quotation) in the source")
    }
  }

  /// Where the translation differs: at the part itself, or at the one behind which it is missing.
  var place: Int? {
    switch self {
    case .missing(_, let previous): previous?.offset
    case .surplus(let found), .other(_, let found): found.offset
    }
  }

  /// Where the part stands in the source.
  var sourcePlace: Int? {
    switch self {
    case .missing(let wanted, _), .other(let wanted, _): wanted.offset
    case .surplus: nil
    }
  }
}

extension TextPart {
  fileprivate var quotation: String { words.isEmpty ? "" : "“\(words)”" }
}

extension Block {
  /// The heading that the block is: its level and the id that was pinned, and its words.
  var headingPart: TextPart? {
    guard case .heading(let level, let id, let inlines) = content else { return nil }
    let pin = id.utf8.starts(with: "s-".utf8) ? "" : " {#\(id)}"
    let name = Message.heading(ofLevel: level)
    return TextPart(
      name: Message(zh: name.zh + pin, en: name.en + pin), words: inlines.plainText, offset: offset)
  }
}

extension [Block] {
  /// The parts of these blocks and of those inside them, as `part` tells them.
  func parts(_ part: (Block) -> TextPart?) -> [TextPart] {
    flatMap { block -> [TextPart] in
      let inner: [Block] =
        switch block.content {
        case .quote(let inner): inner
        case .list(let list): list.items.flatMap(\.self)
        case .directive(let directive): directive.blocks
        case .paragraph, .heading, .code, .thematicBreak, .table, .html: []
        }
      return [part(block)].compactMap(\.self) + inner.parts(part)
    }
  }
}
