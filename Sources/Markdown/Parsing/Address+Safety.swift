internal import Diagnostics

/// Whether an address may stand on a page.
///
/// It works on the bytes of the destination after entities and escapes are resolved, which is what
/// a browser will see, and lets through what is known to be harmless, nothing else.
extension Address {
  /// Why the address may not stand on a page, and what to do about it.
  struct Flaw {
    let message: Message
    let help: Message
  }

  /// What is wrong with the destination, if anything is.
  var flaw: Flaw? {
    let bytes = Array(destination.utf8)
    if Self.holdsForbiddenBytes(bytes) {
      return Flaw(
        message: Message(
          zh: "地址里不能有控制字符和反斜杠，首尾不能有空格",
          en: "an address holds no control characters, backslashes or spaces at its ends"),
        help: Message(zh: "去掉它们", en: "take them out"))
    }
    if bytes.starts(with: "//".utf8) {
      return Flaw(
        message: Message(zh: "地址要写明协议", en: "an address must name its scheme"),
        help: Message(zh: "在斜杠前面写 https:", en: "write https: before the slashes"))
    }
    if let scheme = Self.scheme(of: bytes) { return Self.flaw(ofScheme: scheme, bytes) }
    guard bytes.contains(UInt8(ascii: "%")) else { return nil }
    let decoded = Self.percentDecoded(bytes)
    if Self.holdsForbiddenBytes(decoded) || decoded.starts(with: "//".utf8)
      || Self.scheme(of: decoded) != nil
    {
      return Flaw(
        message: Message(
          zh: "这个地址的百分号编码掩盖了它的真实内容", en: "the percent-encoding of this address hides what it is"),
        help: Message(zh: "直接写字符本身", en: "write the characters themselves"))
    }
    return nil
  }

  private static func flaw(ofScheme scheme: [UInt8], _ bytes: [UInt8]) -> Flaw? {
    let name = String(decoding: scheme.map { $0.isLetter ? $0 | 0x20 : $0 }, as: UTF8.self)
    switch name {
    case "mailto", "tel":
      return nil
    case "http", "https":
      let rest = bytes[(scheme.count + 1)...]
      let authority = rest.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
      guard rest.starts(with: "//".utf8), !authority.isEmpty else {
        return Flaw(
          message: Message(zh: "这个地址没有主机名", en: "this address names no host"),
          help: Message(zh: "写成 \(name)://主机/路径", en: "write \(name)://host/path"))
      }
      guard !authority.contains(UInt8(ascii: "@")) else {
        return Flaw(
          message: Message(
            zh: "地址的主机名前面不能有用户名", en: "an address must not name a user before its host"),
          help: Message(zh: "去掉 @ 前面的部分", en: "take out what stands before @"))
      }
      return nil
    default:
      return Flaw(
        message: Message(
          zh: "不能用“\(name):”这类地址", en: "addresses of the kind “\(name):” are not allowed"),
        help: Message(
          zh: "用 https:、http:、mailto:、tel:，或名称里没有冒号的文件路径",
          en: "use https:, http:, mailto:, tel: or the path of a file without colons in its name"))
    }
  }

  /// What stands before the first colon, if that comes before any `/`, `?` or `#`.
  private static func scheme(of bytes: [UInt8]) -> [UInt8]? {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: ":"): return Array(bytes[..<index])
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      default: continue
      }
    }
    return nil
  }

  private static func holdsForbiddenBytes(_ bytes: [UInt8]) -> Bool {
    bytes.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }
      || bytes.first == UInt8(ascii: " ") || bytes.last == UInt8(ascii: " ")
  }

  private static func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = bytes[index + 1].hexDigitValue, let low = bytes[index + 2].hexDigitValue
      {
        decoded.append(UInt8(high << 4 | low))
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return decoded
  }
}
