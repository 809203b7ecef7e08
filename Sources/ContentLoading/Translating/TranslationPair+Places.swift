public import Translations

/// Where on a page something is to be said of a block.
public enum BlockPlace: Sendable, Equatable {
  /// At the block that starts at a byte offset of its file.
  case at(Int)
  /// Before that block, at which nothing is to be said.
  case before(Int)
  /// After that block.
  case after(Int)
}

extension TranslationPair {
  /// Where the source has what changed; `nil` for a text of the front matter.
  public func sourcePlace(of change: SourceComparison.Change) -> BlockPlace? {
    place(change.new, in: sourceBlocks) {
      change.old.flatMap { correspondence?.newPlace(before: $0) }
    }
  }

  /// Where the translation has what changed in the source; `nil` for a text of the front matter, and
  /// where the translation has neither as many blocks as the source had nor as many as it has now,
  /// so that nobody can tell.
  public func translationPlace(of change: SourceComparison.Change) -> BlockPlace? {
    switch translationBlocks.count {
    case record?.blocks.count:
      place(change.old, in: translationBlocks) {
        change.new.flatMap { correspondence?.oldPlace(before: $0) }
      }
    case sourceBlocks.count:
      place(change.new, in: translationBlocks) {
        change.old.flatMap { correspondence?.newPlace(before: $0) }
      }
    default: nil
    }
  }

  private var correspondence: BlockCorrespondence? {
    guard let record, let comparison else { return nil }
    return BlockCorrespondence(comparison, old: record.blocks.count, new: sourceBlocks.count)
  }

  /// - Parameters:
  ///   - own: the place in `blocks` of the block itself.
  ///   - previous: where the block is not in `blocks`, the place there of the one before it.
  private func place(
    _ own: Int?, in blocks: [TextBlock], after previous: () -> Int?
  ) -> BlockPlace? {
    if let own { return blocks[own].isField ? nil : .at(blocks[own].range.lowerBound) }
    if let previous = previous().map({ blocks[$0] }), !previous.isField {
      return .after(previous.range.lowerBound)
    }
    return blocks.first { !$0.isField }.map { .before($0.range.lowerBound) }
  }
}
