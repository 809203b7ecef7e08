/// `address` with every byte percent-encoded that may not stand in an address.
///
/// What is encoded already stays so.
package func percentEncoded(_ address: String) -> String {
  guard !address.utf8.allSatisfy(\.isAllowedInAddress) else { return address }
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  bytes.reserveCapacity(address.utf8.count * 3)
  for byte in address.utf8 {
    if byte.isAllowedInAddress {
      bytes.append(byte)
    } else {
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

extension UInt8 {
  /// The characters that libcmark leaves alone.
  fileprivate var isAllowedInAddress: Bool {
    switch self {
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "`"),
      UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
      false
    default: self > 0x20 && self < 0x7F
    }
  }
}
