/// The candidate that a writer most likely meant by `name`, or none where all are too different.
///
/// Case and width make no difference: “ＡＢＣ” is “abc”. A slip of the pen may change a third of
/// the longer name (Damerau–Levenshtein, optimal string alignment, on Unicode scalars). A name that
/// contains the other is near too, and so is a Chinese one that abbreviates the other: “市监局”
/// means “市市场监督管理局”. A name with another number means another thing: nobody writes 07 for 01.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  nearest(to: name, among: candidates)?.name
}

/// The code of the thing that a writer most likely meant by `name`, which may be a code or what
/// people call the thing; the name comes with it where it is nearer than any code.
public func nearestCode(
  to name: String, among things: some Sequence<(code: String, names: [String])>
) -> (code: String, name: String?)? {
  var codes: Set<String> = []
  var names: [String: String] = [:]
  for thing in things {
    codes.insert(thing.code)
    for name in thing.names where names[name] == nil { names[name] = thing.code }
  }
  let code = nearest(to: name, among: codes)
  let match = nearest(to: name, among: names.keys)
  if let match, let meant = names[match.name], code.map({ match.distance < $0.distance }) ?? true {
    return (meant, match.name)
  }
  return code.map { ($0.name, nil) }
}

private func nearest(
  to name: String, among candidates: some Sequence<String>
) -> (distance: Distance, name: String)? {
  let wanted = folded(name)
  // No name is so long, and the search takes the longer the longer it is.
  guard !wanted.isEmpty, wanted.count <= longestName else { return nil }
  var best: (distance: Distance, name: String)?
  for candidate in candidates {
    let candidateName = folded(candidate)
    guard !differInNumbersOnly(wanted, candidateName),
      let distance = Distance(from: wanted, to: candidateName)
    else { continue }
    if best.map({ (distance, candidate) < ($0.distance, $0.name) }) ?? true {
      best = (distance, candidate)
    }
  }
  return best
}

private let longestName = 256

/// A name without differences that writers do not see: case, and the full width of ASCII.
private func folded(_ name: String) -> [Unicode.Scalar] {
  name.lowercased().unicodeScalars.map { scalar in
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000: " "
    default: scalar
    }
  }
}

/// Whether two names are alike but for their numbers.
private func differInNumbersOnly(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
  var (i, j) = (0, 0)
  var isOtherNumber = false
  while i < a.count, j < b.count {
    guard a[i].isDigit, b[j].isDigit else {
      if a[i] != b[j] { return false }
      (i, j) = (i + 1, j + 1)
      continue
    }
    let (first, second) = (number(in: a, from: &i), number(in: b, from: &j))
    if !first.elementsEqual(second) { isOtherNumber = true }
  }
  return isOtherNumber && i == a.count && j == b.count
}

/// The digits at `index` without the zeros before them; `index` is after them then.
private func number(in name: [Unicode.Scalar], from index: inout Int) -> ArraySlice<Unicode.Scalar>
{
  let rest = name[index...]
  index = rest.firstIndex { !$0.isDigit } ?? name.endIndex
  return rest[..<index].drop { $0 == "0" }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

/// How far a name is from another that it may mean.
private struct Distance: Comparable {
  /// What differs, in sixtieths of the longer name.
  let share: Int
  /// How much longer the one is than the other.
  let length: Int

  /// - Returns: `nil` where the names are too different.
  init?(from wanted: [Unicode.Scalar], to other: [Unicode.Scalar]) {
    guard !other.isEmpty, other.count <= longestName else { return nil }
    let longer = max(wanted.count, other.count)
    let shorter = min(wanted.count, other.count)
    length = longer - shorter
    let limit = max(1, longer / 3)
    // The distance is the difference in length at least.
    let edits = length <= limit ? editDistance(wanted, other) : Int.max
    if edits <= limit {
      share = edits * 60 / longer
    } else if shorter >= 2, contains(wanted, other) || contains(other, wanted) {
      share = 20
    } else if Self.abbreviates(wanted, other) {
      share = 30
    } else {
      return nil
    }
  }

  /// Whether two Chinese names share, in the same order, two thirds of the shorter one's characters.
  private static func abbreviates(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    let least = 3
    guard a.count(where: \.isEastAsianWide) >= least, b.count(where: \.isEastAsianWide) >= least
    else { return false }
    return max(least * 3, 2 * min(a.count, b.count)) <= 3 * commonLength(a, b)
  }

  static func < (a: Distance, b: Distance) -> Bool {
    (a.share, a.length) < (b.share, b.length)
  }
}

private func contains(_ whole: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
  guard !part.isEmpty, part.count <= whole.count else { return false }
  return (0...(whole.count - part.count)).contains {
    whole[$0..<($0 + part.count)].elementsEqual(part)
  }
}

/// How many characters the two have in common in the same order (longest common subsequence).
private func commonLength(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var last = [Int](repeating: 0, count: b.count + 1)
  for scalar in a {
    var current = last
    for (index, other) in b.enumerated() {
      current[index + 1] =
        scalar == other ? last[index] + 1 : max(last[index + 1], current[index])
    }
    last = current
  }
  return last[b.count]
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
