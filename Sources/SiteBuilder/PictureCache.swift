import FileSystem
public import SiteModel

/// A folder that keeps pictures by what they were made from, so that an unchanged one is not made
/// again.
///
/// A file's name says what the picture was made from and what it holds, so a file that was damaged,
/// or is half written by another build, counts for nothing. A folder that cannot be written costs
/// time and no more.
public struct PictureCache: Sendable {
  private let folder: String
  /// The names of the files, by what each was made from.
  private let names: [String: String]

  /// The pictures in `folder`, which need not exist.
  public init(in folder: String) {
    self.folder = folder
    let files = (try? FileSystem.entries(of: folder)) ?? []
    names = Dictionary(
      files.filter { $0.kind == .file && $0.name != Self.ignoreName }.map { file in
        (String(file.name.prefix { $0 != "-" }), file.name)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The picture that was made from `origin`; `nil` where none is kept, or not as it was.
  public func picture(madeFrom origin: Fingerprint) -> [UInt8]? {
    guard let name = names[origin.description],
      let bytes = try? FileSystem.contents(of: "\(folder)/\(name)"),
      name == Self.name(of: bytes, madeFrom: origin)
    else { return nil }
    return bytes
  }

  /// Keeps a picture for the next build.
  public func keep(_ picture: [UInt8], madeFrom origin: Fingerprint) {
    let path = "\(folder)/\(Self.name(of: picture, madeFrom: origin))"
    try? FileSystem.makeFolder(folder)
    try? FileSystem.write(Array("*\n".utf8), toNew: "\(folder)/\(Self.ignoreName)")
    if let damaged = names[origin.description] { try? FileSystem.remove("\(folder)/\(damaged)") }
    try? FileSystem.write(picture, toNew: path)
  }

  /// Removes what was kept before and was made from something else than `origins`.
  public func removeAll(butThoseFrom origins: some Sequence<Fingerprint>) {
    let used = Set(origins.map(\.description))
    for (origin, name) in names where !used.contains(origin) {
      try? FileSystem.remove("\(folder)/\(name)")
    }
  }

  /// Keeps the folder out of the repository of whoever's content it stands in.
  private static let ignoreName = ".gitignore"

  private static func name(of picture: [UInt8], madeFrom origin: Fingerprint) -> String {
    "\(origin)-\(Fingerprint(of: picture)).png"
  }
}
