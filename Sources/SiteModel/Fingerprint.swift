/// A short name for some bytes: two files with different bytes get different names.
///
/// It has 64 bits, written as 16 hexadecimal digits: enough to name the versions of a file in its
/// address, and no protection against somebody who makes files collide on purpose.
public struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The fingerprint of `bytes`.
  public init(of bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      // Eight bytes at a time, then the rest one by one.
      let words = bytes.count / 8 * 8
      for offset in stride(from: 0, to: words, by: 8) {
        mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
      for byte in bytes[words...] { mix(UInt64(byte)) }
      mix(UInt64(bytes.count))
    }
  }

  /// Takes in a word.
  ///
  /// The multiplier is odd, and the shift brings the high bits back down, so no
  /// bit of the input is lost.
  private mutating func mix(_ word: UInt64) {
    value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 32
  }

  /// The sixteen digits.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
