/// A text out of libcmark's tree, taken apart at its marks.
struct MarkedPieces: Sequence, IteratorProtocol {
  /// A part of such a text.
  enum Piece {
    /// Bytes without marks.
    case text(Range<Int>)
    /// `~~`, and what it can do.
    case tildes(Flanking)
    /// A reference, by its index among the references.
    case reference(Int)
    /// A reference whose end libcmark took for something else.
    case splitReference(Int)
  }

  private let literal: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var pending: Piece?

  init(_ literal: UnsafeBufferPointer<UInt8>) {
    self.literal = literal
  }

  mutating func next() -> Piece? {
    if let piece = pending {
      pending = nil
      return piece
    }
    let start = index
    while let lead = literal.firstIndex(of: Mark.leadByte, from: index) {
      index = lead
      guard let last = literal.noncharacter(at: index) else {
        index += 1
        continue
      }
      let end = take(last)
      return start < end ? .text(start..<end) : next()
    }
    index = literal.count
    return start < literal.count ? .text(start..<literal.count) : nil
  }

  /// Steps over the mark at `index` with what belongs to it, keeps its piece, and returns where
  /// the text before it ends.
  private mutating func take(_ last: UInt8) -> Int {
    let start = index
    index += Mark.length
    switch Mark(rawValue: last) {
    case .reference:
      return takeReference(from: start)
    case .strikeOpener:
      return takeTildes(around: start, Flanking(opens: true, closes: false))
    case .strikeCloser:
      return takeTildes(around: start, Flanking(opens: false, closes: true))
    case .strikeEither:
      return takeTildes(around: start, Flanking(opens: true, closes: true))
    case .letterThenPoint:
      index = Swift.min(index + 1, literal.count)
      return start
    case .pointThenLetter:
      return Swift.max(start - 1, 0)
    case .letter, .referenceEnd, .cell, nil:
      return start
    }
  }

  private mutating func takeTildes(around start: Int, _ flanking: Flanking) -> Int {
    pending = .tildes(flanking)
    index = Swift.min(index + 1, literal.count)
    return Swift.max(start - 1, 0)
  }

  private mutating func takeReference(from start: Int) -> Int {
    var number = 0
    while index < literal.count, let last = literal.noncharacter(at: index),
      Mark.digits.contains(last)
    {
      number = number * 16 + Int(last - Mark.digits.lowerBound)
      index += Mark.length
    }
    guard start > 0, let end = ReferenceLabel.end(from: index, in: literal) else {
      pending = .splitReference(number)
      return start
    }
    pending = .reference(number)
    index = end
    return start - 1
  }
}
