import SiteModel

/// The list of a site's files: one line each with fingerprint, size in bytes, and path, in the
/// order of the paths' bytes.
struct Manifest: Sendable {
  private let files: Set<String>
  /// The list as text.
  let bytes: [UInt8]

  /// The list of a site that holds `entries`.
  init(_ entries: [(file: String, size: Int, fingerprint: Fingerprint)]) {
    files = Set(entries.map(\.file))
    let lines = entries.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
      .map { "\($0.fingerprint) \($0.size) \($0.file)\n" }
    bytes = Array(lines.joined().utf8)
  }

  /// Reads a list that a build wrote.
  ///
  /// A line that is none counts for nothing.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    files = Set(
      lines.compactMap { line in
        let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
        return parts.count == 3 ? String(decoding: parts[2], as: UTF8.self) : nil
      })
  }

  func contains(_ file: String) -> Bool {
    files.contains(file)
  }
}
