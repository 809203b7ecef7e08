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
