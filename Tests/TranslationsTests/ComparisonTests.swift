import Testing
import Translations

/// What changed between two lists of blocks.
struct ComparisonTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let changes: [SourceComparison.Change]

    var testDescription: String { "\(old) → \(new)" }
  }

  static let cases = [
    Case(old: "abc", new: "abc", changes: []),
    Case(old: "abc", new: "axc", changes: [.changed(old: 1, new: 1)]),
    Case(old: "abc", new: "abxc", changes: [.added(new: 2)]),
    Case(old: "abc", new: "ac", changes: [.deleted(old: 1, before: 1)]),
    Case(old: "abcd", new: "bcda", changes: [.moved(old: 0, new: 3)]),
    Case(old: "aba", new: "ba", changes: [.deleted(old: 0, before: 0)]),
    Case(old: "aa", new: "aaa", changes: [.added(new: 2)]),
    Case(old: "", new: "ab", changes: [.added(new: 0), .added(new: 1)]),
    Case(old: "ab", new: "", changes: [.deleted(old: 0, before: 0), .deleted(old: 1, before: 0)]),
    Case(
      old: "abc", new: "xbyz",
      changes: [
        .changed(old: 0, new: 0), .changed(old: 2, new: 2), .added(new: 3),
      ]),
    Case(
      old: "abcde", new: "axdcy",
      changes: [
        .changed(old: 1, new: 1), .moved(old: 3, new: 2), .changed(old: 4, new: 4),
      ]),
  ]

  @Test("Blocks that changed, came, went and moved are known exactly", arguments: cases)
  func compares(_ example: Case) {
    let comparison = SourceComparison(old: blocks(example.old), new: blocks(example.new))
    #expect(comparison.changes == example.changes)
  }

  @Test("A block that is in one list only has a neighbour in the other")
  func findsNeighbours() {
    let (old, new) = (blocks("abcde"), blocks("axdcy"))
    let correspondence = BlockCorrespondence(
      SourceComparison(old: old, new: new), old: old.count, new: new.count)
    // a and c stay, b became x, e became y, and d has moved.
    #expect((0...5).map { correspondence.newPlace(before: $0) } == [nil, 0, 1, 3, 3, 4])
    #expect((0...5).map { correspondence.oldPlace(before: $0) } == [nil, 0, 1, 1, 2, 4])
  }

  /// A fingerprint for each letter.
  private func blocks(_ letters: String) -> [BlockFingerprint] {
    letters.utf8.compactMap { BlockFingerprint("000000" + String($0, radix: 16)) }
  }
}
