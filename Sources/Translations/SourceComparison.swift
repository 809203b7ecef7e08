/// How a text differs from the one that its translation was made from.
public struct SourceComparison: Sendable, Equatable {
  /// A block that is not as it was; the numbers are places in the old and the new list, from 0.
  public enum Change: Sendable, Hashable {
    /// The block says something else.
    case changed(old: Int, new: Int)
    /// The block is new.
    case added(new: Int)
    /// The block stands elsewhere.
    case moved(old: Int, new: Int)
    /// The block is gone; it stood before the block `before` of the new list, or at its end.
    case deleted(old: Int, before: Int)
  }

  /// The changes in the order of the new text; what is gone stands where it was.
  public let changes: [Change]

  /// Compares the blocks that a translation recorded with today's.
  ///
  /// The longest run of blocks that kept their order stays. Of the others, a block that is in both
  /// lists has moved, and those that are gone and new between the same two that stayed are taken for
  /// changed ones, in their order.
  public init(old: [BlockFingerprint], new: [BlockFingerprint]) {
    let prefix = zip(old, new).prefix { $0 == $1 }.count
    let suffix = zip(old.dropFirst(prefix).reversed(), new.dropFirst(prefix).reversed())
      .prefix { $0 == $1 }.count
    let oldPlaces = prefix..<(old.count - suffix)
    let newPlaces = prefix..<(new.count - suffix)

    var unmatched: [BlockFingerprint: [Int]] = [:]
    for place in oldPlaces.reversed() { unmatched[old[place], default: []].append(place) }
    var pairs: [(old: Int, new: Int)] = []
    for place in newPlaces {
      if let other = unmatched[new[place]]?.popLast() { pairs.append((other, place)) }
    }
    let staying = Self.longestRising(pairs.map(\.old))
    var changes: [Change] = []
    var start = (old: oldPlaces.lowerBound, new: newPlaces.lowerBound)
    let oldOfNew = Dictionary(uniqueKeysWithValues: pairs.map { ($0.new, $0.old) })
    let matchedOld = Set(pairs.map(\.old))
    let last = (old: oldPlaces.upperBound, new: newPlaces.upperBound)
    for end in staying.map({ pairs[$0] }) + [last] {
      var gone = (start.old..<end.old).filter { !matchedOld.contains($0) }[...]
      for place in start.new..<end.new {
        if let origin = oldOfNew[place] {
          changes.append(.moved(old: origin, new: place))
        } else if let origin = gone.popFirst() {
          changes.append(.changed(old: origin, new: place))
        } else {
          changes.append(.added(new: place))
        }
      }
      changes += gone.map { .deleted(old: $0, before: end.new) }
      start = (old: end.old + 1, new: end.new + 1)
    }
    self.changes = changes
  }

  /// The places in `numbers` of the longest part of it whose numbers rise.
  private static func longestRising(_ numbers: [Int]) -> [Int] {
    /// The place of the lowest number that ends a rising part of each length.
    var ends: [Int] = []
    var before: [Int?] = Array(repeating: nil, count: numbers.count)
    for place in numbers.indices {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < numbers[place] { low = middle + 1 } else { high = middle }
      }
      before[place] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    return Array(
      sequence(state: ends.last) { place in
        defer { place = place.flatMap { before[$0] } }
        return place
      }.reversed())
  }
}

extension SourceComparison.Change {
  /// The block's place in the list of which the translation was made; `nil` for one that is new.
  public var old: Int? {
    switch self {
    case .changed(let old, _), .moved(let old, _), .deleted(let old, _): old
    case .added: nil
    }
  }

  /// The block's place in today's text; `nil` for one that is gone.
  public var new: Int? {
    switch self {
    case .changed(_, let new), .moved(_, let new), .added(let new): new
    case .deleted: nil
    }
  }

  /// What happened to the block, for machines: `changed`, `added`, `moved` or `deleted`.
  public var name: String {
    switch self {
    case .changed: "changed"
    case .added: "added"
    case .moved: "moved"
    case .deleted: "deleted"
    }
  }
}
