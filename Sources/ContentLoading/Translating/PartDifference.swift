import Diagnostics
import Markdown
import Translations

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

  /// Compares the parts of `source` and of `translation`, as `parts` tells them; `nil` where they
  /// are the same.
  init?(_ source: ParsedFile, _ translation: ParsedFile, _ parts: (ParsedFile) -> [TextPart]) {
    let (theirs, ours) = (parts(source), parts(translation))
    let common = zip(theirs, ours).prefix { $0.name == $1.name }.count
    guard common < max(theirs.count, ours.count) else { return nil }
    let (sections, others) = (source.sections(of: theirs), translation.sections(of: ours))
    if let odd = Self.odd(of: theirs, sections, beside: ours, others) {
      self = .missing(theirs[odd], after: odd > 0 ? ours[odd - 1] : nil)
    } else if let odd = Self.odd(of: ours, others, beside: theirs, sections) {
      self = .surplus(ours[odd])
    } else if common == ours.count {
      self = .missing(theirs[common], after: ours.last)
    } else if common == theirs.count {
      self = .surplus(ours[common])
    } else {
      self = .other(wanted: theirs[common], found: ours[common])
    }
  }

  /// The one of `parts` without which they are the `others`; `nil` where there is none.
  ///
  /// Of several that have one name it is the one whose neighbours then hold the same blocks, with
  /// its own after those of the part before it, or gone with it.
  private static func odd(
    of parts: [TextPart], _ sections: [[TextBlock.Kind]], beside others: [TextPart],
    _ otherSections: [[TextBlock.Kind]]
  ) -> Int? {
    guard parts.count == others.count + 1 else { return nil }
    let names = others.map(\.name)
    let candidates = parts.indices.filter { odd in
      zip(parts[..<odd] + parts[(odd + 1)...], names).allSatisfy { $0.name == $1 }
    }
    let likeness = { (odd: Int) in
      otherSections.indices.count { place in
        let section = otherSections[place]
        return place == odd
          ? section == sections[odd] || section == sections[odd] + sections[odd + 1]
          : section == sections[place < odd ? place : place + 1]
      }
    }
    return candidates.max { likeness($0) < likeness($1) }
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

extension ParsedFile {
  /// The kinds of the blocks before the first of `parts`, and between each and the next.
  fileprivate func sections(of parts: [TextPart]) -> [[TextBlock.Kind]] {
    let starts = parts.map(\.offset)
    return zip([-1] + starts, starts + [Int.max]).map { start, end in
      blocks.filter { $0.range.lowerBound > start && $0.range.lowerBound < end }.map(\.kind)
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
