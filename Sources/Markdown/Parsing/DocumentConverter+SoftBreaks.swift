internal import CCommonMark
internal import Diagnostics

/// Line breaks of the source. Chinese is written without spaces between words, so most of them
/// stand for nothing.
extension DocumentConverter {
  /// Whether the line break `node` stands for a space.
  func keepsSoftBreak(_ node: CommonMarkNode) -> Bool {
    guard let joining else { return true }
    guard let before = nearestScalar(from: node, .backward),
      let after = nearestScalar(from: node, .forward)
    else { return true }
    return joining.separates(before, after)
  }

  private enum Direction {
    case forward
    case backward
  }

  /// The character that a reader sees next to `node`, whatever markup stands between.
  private func nearestScalar(
    from node: CommonMarkNode, _ direction: Direction
  ) -> Unicode.Scalar? {
    var current = node
    while true {
      guard let neighbour = direction == .forward ? current.next : current.previous else {
        guard let parent = current.parent, parent.isTransparent else { return nil }
        current = parent
        continue
      }
      current = neighbour
      while current.isTransparent,
        let inner = direction == .forward ? current.firstChild : current.lastChild
      {
        current = inner
      }
      switch current.kind {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        if let scalar = visibleScalar(of: current.literal, direction) { return scalar }
      case CMARK_NODE_IMAGE:
        return "\u{FFFC}"
      case _ where current.isTransparent:
        break
      default:
        return nil
      }
    }
  }

  private func visibleScalar(
    of literal: UnsafeBufferPointer<UInt8>, _ direction: Direction
  ) -> Unicode.Scalar? {
    guard text.hasMarks else {
      return direction == .forward
        ? literal.first.map { _ in literal.scalar(at: 0) }
        : literal.scalar(before: literal.count)
    }
    var visible = 0..<0
    for case .text(let range) in MarkedPieces(literal) {
      visible = range
      if direction == .forward { break }
    }
    guard !visible.isEmpty else { return nil }
    return direction == .forward
      ? literal.scalar(at: visible.lowerBound) : literal.scalar(before: visible.upperBound)
  }
}

extension CommonMarkNode {
  /// Whether a reader sees only what it holds.
  fileprivate var isTransparent: Bool {
    switch kind {
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK: true
    default: false
    }
  }
}

extension LineJoining {
  /// Whether a line break between two characters stands for a space.
  func separates(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    let zeroWidthSpace: Unicode.Scalar = "\u{200B}"
    if before == zeroWidthSpace || after == zeroWidthSpace { return false }
    let wideBefore = before.isWideWithoutSpaces
    let wideAfter = after.isWideWithoutSpaces
    switch self {
    case .spaced: return !(wideBefore && wideAfter)
    case .chinese:
      if wideBefore || wideAfter { return false }
      return !(before.isAmbiguousChinesePunctuation && after.isAmbiguousChinesePunctuation)
    }
  }
}
