import FileSystem
public import SiteModel

/// Renders a publication and writes it: plan, render, write, exchange.
public struct SiteBuilder<Templates: SiteTemplates>: Sendable {
  /// What a build wrote.
  public struct Report: Sendable {
    /// Pages of one language.
    public let pagesPerLanguage: Int
    /// All files.
    public let files: Int
    /// Bytes of all files.
    public let bytes: Int
    /// Files whose bytes are new or differ from the last build's.
    public let changed: Int
  }

  let publication: Publication
  let templates: Templates

  /// A builder of `publication` in the look of `templates`.
  public init(_ publication: Publication, templates: Templates) {
    self.publication = publication
    self.templates = templates
  }

  /// The site for a server that needs no disk: a file is rendered when it is asked for.
  public func onDemand() -> SiteOnDemand {
    SiteOnDemand(publication, templates)
  }

  /// Writes the site into the folder `output`.
  ///
  /// When anything fails, the folder stays as it was.
  ///
  /// - Parameters:
  ///   - sources: the project's folder, which is never written into.
  ///   - progress: told now and then how many of how many files are done, from any thread.
  ///   - onWait: told when another build holds the folder.
  /// - Throws: `FileError`, or a refusal that describes itself.
  public func write(
    into output: String, sources: String, progress: @escaping @Sendable (Int, Int) -> Void,
    onWait: () -> Void
  ) async throws -> Report {
    let plan = SitePlan(publication, templates: templates)
    var folder = try OutputFolder(
      output, sources: sources, manifestName: ".xuanzhi-manifest")
    return try await folder.replace(onWait: onWait) { folder in
      let written = try await render(plan.artifacts, into: folder, progress: progress)
      let report = Report(
        pagesPerLanguage: plan.pagesPerLanguage, files: written.count,
        bytes: written.reduce(0) { $0 + $1.size }, changed: written.count { $0.isChanged })
      return (Manifest(written.map { ($0.file, $0.size, $0.fingerprint) }), report)
    }
  }

  private struct Written: Sendable {
    let file: String
    let size: Int
    let fingerprint: Fingerprint
    let isChanged: Bool
  }

  /// Renders and writes on all processors, a slice of the plan at a time.
  private func render(
    _ artifacts: [SitePlan.Artifact], into folder: OutputFolder,
    progress: @escaping @Sendable (Int, Int) -> Void
  ) async throws -> [Written] {
    for name in Set(artifacts.compactMap { FileSystem.parent(of: $0.route.file) }).sorted() {
      try FileSystem.makeFolder("\(folder.staging)/\(name)")
    }
    var slices = stride(from: 0, to: artifacts.count, by: Self.slice).makeIterator()
    return try await withThrowingTaskGroup { group in
      // A few slices at a time: with all of them queued at once, this task would not get a turn to
      // tell of progress before the last.
      for start in (0..<Self.slicesInFlight).compactMap({ _ in slices.next() }) {
        group.addTask { try write(sliceFrom: start, of: artifacts, into: folder) }
      }
      var written: [Written] = []
      written.reserveCapacity(artifacts.count)
      for try await part in group {
        if let start = slices.next() {
          group.addTask { try write(sliceFrom: start, of: artifacts, into: folder) }
        }
        written += part
        progress(written.count, artifacts.count)
      }
      return written
    }
  }

  private static var slice: Int { 64 }
  private static var slicesInFlight: Int { 16 }

  private func write(
    sliceFrom start: Int, of artifacts: [SitePlan.Artifact], into folder: OutputFolder
  ) throws -> [Written] {
    try artifacts[start..<min(start + Self.slice, artifacts.count)].map {
      try write($0, into: folder)
    }
  }

  private func write(_ artifact: SitePlan.Artifact, into folder: OutputFolder) throws -> Written {
    let bytes = artifact.bytes()
    let file = artifact.route.file
    return Written(
      file: file, size: bytes.count, fingerprint: Fingerprint(of: bytes),
      isChanged: try folder.write(bytes, to: file))
  }
}
