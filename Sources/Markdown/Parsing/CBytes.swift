#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What the C library does faster than a loop.
extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a C string without its end; none for a null pointer.
  init(cString: UnsafePointer<CChar>?) {
    guard let cString else {
      self.init(start: nil, count: 0)
      return
    }
    self = UnsafeRawBufferPointer(start: cString, count: strlen(cString))
      .bindMemory(to: UInt8.self)
  }

  /// The offset of the first `byte` from `start` on, before `end` if that is given.
  func firstIndex(of byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
    let end = Swift.min(end ?? count, count)
    guard let baseAddress, start < end,
      let found = memchr(baseAddress + start, Int32(byte), end - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
  }
}
