import FileSystem
import SiteModel

/// A folder of exported files, written as the site is: who looks sees the old files or the new
/// ones, and a folder with somebody else's files is refused.
public enum ExportFolder {
  /// A file: its name in the folder, and what it holds.
  public typealias File = (name: String, bytes: [UInt8])

  /// Writes `files` into the folder `output` in place of what the last export wrote there.
  ///
  /// When anything fails, the folder stays as it was.
  ///
  /// - Parameters:
  ///   - sources: the project's folder, which is never written into.
  ///   - onWait: told when another process holds the folder.
  /// - Throws: `FileError`, or a refusal that describes itself.
  public static func write(
    _ files: [File], into output: String, sources: String, onWait: () -> Void
  ) async throws {
    var folder = try OutputFolder(output, sources: sources, manifestName: ".xuanzhi-export")
    try await folder.replace(onWait: onWait) { folder in
      for name in Set(files.compactMap { FileSystem.parent(of: $0.name) }).sorted() {
        try FileSystem.makeFolder("\(folder.staging)/\(name)")
      }
      for file in files { _ = try folder.write(file.bytes, to: file.name) }
      return (Manifest(files.map { ($0.name, $0.bytes.count, Fingerprint(of: $0.bytes)) }), ())
    }
  }
}
