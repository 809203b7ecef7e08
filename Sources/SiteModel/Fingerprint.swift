/// A short name for some bytes: two files with different bytes get different names.
///
/// It is FNV-1a, 64 bits, as 16 hexadecimal digits: enough to name the versions of a file in its
/// address, and no protection against somebody who makes files collide on purpose.
public struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
  private let value: UInt64

  /// The fingerprint of `bytes`.
  public init(of bytes: some Sequence<UInt8>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    value = hash
  }

  /// The sixteen digits.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
