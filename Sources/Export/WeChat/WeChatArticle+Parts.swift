@_spi(InlineStyles) @_spi(RawMarkup) import Markup

extension WeChatArticle {
  /// An article that WeChat takes: the whole, or a part of it.
  public struct Part: Sendable {
    /// The text: one element.
    public let html: [UInt8]

    /// The text as a file, which says its encoding to browsers.
    public var file: [UInt8] { Self.encoding + html }

    /// The length of the file as WeChat counts, in units of UTF-16, markup included.
    public var characters: Int { file.characterCount }

    private static let encoding = Array(#"<meta charset="utf-8">"#.utf8)
  }

  /// A piece that alone is longer than WeChat takes.
  public struct TooLong: Error {
    /// Where it was made from.
    public let origin: Origin?
    /// How long an article with nothing else would be, as `Part.characters` counts.
    public let characters: Int
  }

  /// The parts that WeChat takes: the whole, or else as few as there can be when each begins with
  /// a heading where one is near.
  public func parts() throws(TooLong) -> [Part] {
    let whole = part(body.indices)
    guard whole.characters >= WeChatLimits.characters else { return [whole] }
    var ranges: [Range<Int>] = []
    while let start = ranges.last?.upperBound ?? body.indices.first, start < body.count {
      ranges.append(start..<(try end(ofPartFrom: start)))
    }
    return ranges.enumerated().map { index, range in
      part(range, heading: frame.partHeading(index + 1, ranges.count))
    }
  }

  // MARK: Dividing

  /// Where a part that begins with the piece at `start` ends: before a heading in its second half,
  /// the higher the better, else as late as possible.
  private func end(ofPartFrom start: Int) throws(TooLong) -> Int {
    let last = furthestEnd(from: start, within: WeChatLimits.characters)
    guard last < body.count else { return last }
    guard last > start else {
      throw TooLong(
        origin: body[start].origin, characters: length(of: start..<(start + 1)))
    }
    let half = furthestEnd(from: start, within: WeChatLimits.characters / 2)
    let late = max(half, start + 1)...last
    if let highest = late.compactMap({ body[$0].headingLevel }).min(),
      let end = late.last(where: { body[$0].headingLevel == highest })
    {
      return end
    }
    return ((start + 1)...last).last { !body[$0 - 1].keepsWithNext } ?? last
  }

  /// The largest end with which a part that begins at `start` is shorter than `limit`.
  private func furthestEnd(from start: Int, within limit: Int) -> Int {
    var end = start
    var step = 1
    var isGrowing = true
    while step > 0 {
      let next = end + step
      if next <= body.count, length(of: start..<next) < limit {
        end = next
      } else {
        isGrowing = false
      }
      step = isGrowing ? step * 2 : step / 2
    }
    return end
  }

  /// How long a part is, as if there were many.
  private func length(of range: Range<Int>) -> Int {
    part(range, heading: frame.partHeading(99, 99)).characters
  }

  // MARK: Assembling

  private func part(_ range: Range<Int>, heading: [Piece] = []) -> Part {
    var pieces = heading + body[range]
    pieces += notes(footnotes, below: frame.footnotesHeading) { .footnote($0) }
    pieces += notes(links, below: frame.linksHeading) { .link($0) }
    return Part(html: joined(pieces))

    func notes(
      _ notes: [Note], below heading: [Piece], _ reference: (Int) -> Piece.Reference
    ) -> [Piece] {
      let wanted = pieces.reduce(into: Set<Piece.Reference>()) { $0.formUnion($1.allReferences) }
      let found = notes.filter { wanted.contains(reference($0.number)) }
      return found.isEmpty ? [] : heading + found.flatMap(\.pieces)
    }
  }

  private func joined(_ pieces: [Piece]) -> [UInt8] {
    var html = HTML()
    html.start("section", style: frame.style, lang: language)
    var markup = html.finish()
    var open: [Piece.Container] = []
    for piece in pieces {
      let shared = zip(open, piece.containers).prefix { $0.id == $1.id }.count
      for container in open[shared...].reversed() { markup += container.closing }
      for (depth, container) in piece.containers.enumerated().dropFirst(shared) {
        let isInnermost = depth == piece.containers.count - 1
        markup += isInnermost ? piece.opening ?? container.opening : container.opening
      }
      markup += piece.markup
      open = piece.containers
    }
    for container in open.reversed() { markup += container.closing }
    return markup + "</section>".utf8
  }
}

extension WeChatArticle.Piece {
  /// What it and the elements around it refer to.
  fileprivate var allReferences: Set<Reference> {
    containers.reduce(into: references) { $0.formUnion($1.references) }
  }
}
