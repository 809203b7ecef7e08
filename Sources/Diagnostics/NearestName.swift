/// The candidate that a writer most likely meant by `name`, or none where all are too different.
///
/// The distance is Damerau–Levenshtein (optimal string alignment) on lower-cased Unicode scalars;
/// it may be a third of the longer name. A name that contains the other counts as near, which
/// finds short Chinese names.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(name.lowercased().unicodeScalars)
  // No name is so long, and the search takes the longer the longer it is.
  guard !wanted.isEmpty, wanted.count <= 256 else { return nil }
  var best: (distance: Int, name: String)?
  for candidate in candidates {
    let other = Array(candidate.lowercased().unicodeScalars)
    let limit = max(1, max(wanted.count, other.count) / 3)
    // The distance is the difference in length at least.
    let isHopeless = abs(wanted.count - other.count) > limit
    var distance = isHopeless ? Int.max : editDistance(wanted, other)
    if distance > limit {
      guard min(wanted.count, other.count) >= 2, contains(wanted, other) || contains(other, wanted)
      else { continue }
      distance = limit
    }
    if best.map({ (distance, candidate) < ($0.distance, $0.name) }) ?? true {
      best = (distance, candidate)
    }
  }
  return best?.name
}

private func contains(_ whole: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
  guard !part.isEmpty, part.count <= whole.count else { return false }
  return (0...(whole.count - part.count)).contains {
    whole[$0..<($0 + part.count)].elementsEqual(part)
  }
}

private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var current = [i + 1] + [Int](repeating: 0, count: b.count)
    for j in 0..<b.count {
      let substitution = last[j] + (a[i] == b[j] ? 0 : 1)
      current[j + 1] = min(substitution, last[j + 1] + 1, current[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        current[j + 1] = min(current[j + 1], beforeLast[j - 1] + 1)
      }
    }
    (beforeLast, last) = (last, current)
  }
  return last[b.count]
}
