import SiteModel

extension Publication {
  /// A name for what the site has at `path` that stays the same when the site moves: a UUID of
  /// version 8 (RFC 9562) made from the path and the site's id, or else its name.
  func uuid(of path: String) -> String {
    let name = site.id ?? site.name.source
    let first = "\(Fingerprint(of: Array("\(name)\n\(path)".utf8)))"
    let second = "\(Fingerprint(of: Array("\(path)\n\(name)".utf8)))"
    let digits = Array(first + second)
    func part(_ range: Range<Int>) -> String { String(digits[range]) }
    return "\(part(0..<8))-\(part(8..<12))-8\(part(13..<16))-8\(part(17..<20))-\(part(20..<32))"
  }
}
