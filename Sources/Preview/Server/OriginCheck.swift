/// Whether a request was made by one of this server's own pages, or by no page at all.
///
/// Browsers say which page makes a request for another; those of other origins have no business
/// here.
enum OriginCheck {
  /// Whether the `Origin` fields of a request are none, or one that names this machine and `port`.
  static func admits(_ fields: [String], port: Int) -> Bool {
    guard let origin = fields.first else { return true }
    let scheme = "http://"
    guard fields.count == 1, origin.utf8.starts(with: scheme.utf8) else { return false }
    return HostCheck.admits([String(origin.dropFirst(scheme.count))], port: port)
  }
}
