/// Whether a request was meant for this server.
///
/// A web page elsewhere can have its own name resolve to this machine and so read what is served
/// here, but it cannot change the host that the browser then asks for.
enum HostCheck {
  private static let names = ["localhost", "127.0.0.1", "[::1]"]

  /// Whether the `Host` fields of a request are one, and name this machine and `port`.
  static func admits(_ fields: [String], port: Int) -> Bool {
    guard fields.count == 1, let host = fields.first?.lowercased() else { return false }
    return names.contains { host == "\($0):\(port)" || port == 80 && host == $0 }
  }
}
