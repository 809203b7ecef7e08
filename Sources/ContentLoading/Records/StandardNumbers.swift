/// Whether `text` is an International Standard Book Number of 13 digits (ISO 2108) with a right
/// check digit; hyphens and spaces do not count.
func isISBN(_ text: String) -> Bool {
  let digits = text.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
  guard digits.count == 13, digits.allSatisfy({ 0x30...0x39 ~= $0 }),
    digits.starts(with: "978".utf8) || digits.starts(with: "979".utf8)
  else { return false }
  let sum = digits.enumerated().reduce(0) { sum, digit in
    sum + Int(digit.element - 0x30) * (digit.offset.isMultiple(of: 2) ? 1 : 3)
  }
  return sum.isMultiple(of: 10)
}

/// Whether `text` is an International Standard Serial Number (ISO 3297) with a right check digit.
func isISSN(_ text: String) -> Bool {
  let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
  guard digits.count == 8, digits.dropLast().allSatisfy({ 0x30...0x39 ~= $0 }),
    let last = digits.last, 0x30...0x39 ~= last || last == UInt8(ascii: "X")
  else { return false }
  let sum = digits.enumerated().reduce(0) { sum, digit in
    let value = digit.element == UInt8(ascii: "X") ? 10 : Int(digit.element - 0x30)
    return sum + value * (8 - digit.offset)
  }
  return sum.isMultiple(of: 11)
}

/// Whether `text` is an ICP filing number: 豫ICP备00000000号, or with -1 and so on behind it.
func isICPNumber(_ text: String) -> Bool {
  var rest = text.unicodeScalars.dropFirst()
  guard text.unicodeScalars.first.map(isProvince) ?? false, rest.drop(prefix: "ICP备"),
    rest.drop(digits: 8...8), rest.drop(prefix: "号")
  else { return false }
  return rest.isEmpty || (rest.drop(prefix: "-") && rest.drop(digits: 1...9) && rest.isEmpty)
}

/// Whether `text` is a filing number of the police: 豫公网安备 00000000000000号.
func isPoliceNumber(_ text: String) -> Bool {
  var rest = text.unicodeScalars.dropFirst()
  guard text.unicodeScalars.first.map(isProvince) ?? false, rest.drop(prefix: "公网安备") else {
    return false
  }
  _ = rest.drop(prefix: " ")
  return rest.drop(digits: 14...14) && rest.drop(prefix: "号") && rest.isEmpty
}

private func isProvince(_ scalar: Unicode.Scalar) -> Bool {
  (0x4E00...0x9FFF).contains(scalar.value)
}

extension Substring.UnicodeScalarView {
  fileprivate mutating func drop(prefix: String) -> Bool {
    guard starts(with: prefix.unicodeScalars) else { return false }
    removeFirst(prefix.unicodeScalars.count)
    return true
  }

  fileprivate mutating func drop(digits count: ClosedRange<Int>) -> Bool {
    let found = prefix { (0x30...0x39).contains($0.value) }.count
    guard count.contains(found) else { return false }
    removeFirst(found)
    return true
  }
}
