/// A table as comma-separated values (RFC 4180), in UTF-8 with a byte-order mark, so that
/// spreadsheet programs read Chinese rightly.
public struct CSV: Sendable {
  private var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A table whose first row is `header`.
  public init(header: [String]) {
    append(header)
  }

  /// Adds a row.
  ///
  /// A cell that a spreadsheet would run as a formula is led by a tab; a negative number is none.
  public mutating func append(_ row: [String]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell: cell)
    }
    bytes.append("\r\n")
  }

  /// The table's bytes.
  public func encoded() -> [UInt8] {
    bytes
  }

  private mutating func append(cell: String) {
    let utf8 = Array(cell.utf8)
    let formulaStarts = Array("=+-@".utf8)
    let special = Array(",\"\r\n\t".utf8)
    let isNumber = utf8.dropFirst().allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") }
    let isNegative = utf8.first == UInt8(ascii: "-") && utf8.count > 1 && isNumber
    let isFormula = !isNegative && utf8.first.map(formulaStarts.contains) ?? false
    guard isFormula || utf8.contains(where: special.contains) else {
      bytes.append(contentsOf: utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if isFormula { bytes.append(UInt8(ascii: "\t")) }
    for byte in utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
