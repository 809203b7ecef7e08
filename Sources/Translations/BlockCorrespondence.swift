/// Which blocks of an old and a new list are the same or took each other's place, so that one that is
/// in one list only can be shown beside its neighbour in the other.
public struct BlockCorrespondence: Sendable {
  /// The places in both lists, in the order of the old one.
  private let pairs: [(old: Int, new: Int)]

  /// - Parameters:
  ///   - comparison: how the lists differ.
  ///   - old: how many blocks the old list has.
  ///   - new: how many the new one has.
  public init(_ comparison: SourceComparison, old: Int, new: Int) {
    let touchedOld = Set(comparison.changes.compactMap(\.old))
    let touchedNew = Set(comparison.changes.compactMap(\.new))
    let staying = zip(
      (0..<old).filter { !touchedOld.contains($0) }, (0..<new).filter { !touchedNew.contains($0) })
    let changed = comparison.changes.compactMap { change -> (old: Int, new: Int)? in
      if case .changed(let old, let new) = change { (old, new) } else { nil }
    }
    pairs = (staying.map { (old: $0, new: $1) } + changed).sorted { $0.old < $1.old }
  }

  /// The place in the new list of the block after which the old list's block at `old` stood; `nil`
  /// where it stood before all.
  public func newPlace(before old: Int) -> Int? {
    pairs.last { $0.old < old }?.new
  }

  /// The place in the old list of the block after which the new list's block at `new` stands; `nil`
  /// where it stands before all.
  public func oldPlace(before new: Int) -> Int? {
    pairs.last { $0.new < new }?.old
  }
}
