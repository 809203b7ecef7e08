/// A file of `Content/media/`, published under a name that changes with its bytes.
public final class MediaFile: Sendable {
  /// The file's path in the project: `Content/media/poster.png`.
  public let contentPath: String
  /// Where the site has it.
  public let route: Route
  /// What it holds.
  public let bytes: [UInt8]
  /// Its type and size; `nil` for what is no image.
  public let image: ImageFacts?

  package init(contentPath: String, name: String, bytes: [UInt8]) {
    self.contentPath = contentPath
    self.route = Route.asset(named: name, bytes: bytes)
    self.bytes = bytes
    self.image = ImageFacts(of: bytes)
  }
}

extension Route {
  /// The address of an asset: `site.css` becomes `assets/site.<fingerprint>.css`.
  package static func asset(named name: String, bytes: [UInt8]) -> Route {
    let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    return Route("assets/\(name[..<dot]).\(Fingerprint(of: bytes))\(name[dot...])")
  }
}
