import Diagnostics
import Markdown
public import SiteModel

/// What the pages of changed texts are about, known without a look at all other files.
public struct Revisions: Sendable {
  /// What the pages are about now.
  public let subjects: [Subject]
  /// The texts with their changed files.
  let entries: [ContentKey: Library.Entry]
}

extension ContentStore {
  /// What the pages of changed texts are about now, known without a look at all other files.
  ///
  /// This is the short way of a preview on a large site: where a few texts changed, each is put
  /// together with what the last load without errors knew of the others. A load follows, and has the
  /// last word: it also finds what the change broke elsewhere, and shows it on other pages.
  ///
  /// - Parameter paths: the files that have changed since that load; those that are as they were
  ///   then need no revision.
  /// - Returns: `nil` where only a load can tell.
  public func revisions(of paths: Set<String>) -> Revisions? {
    guard let good, let publication = good.publication, let resolver = good.resolver,
      paths.count <= Self.mostRevisions
    else { return nil }
    var entries: [ContentKey: Library.Entry] = [:]
    for path in paths.sorted() where tree[path]?.source.bytes != good.tree[path]?.source.bytes {
      guard let file = revision(of: path, in: resolver.library),
        let entry = (entries[file.key] ?? resolver.library.entries[file.key])?.with(file)
      else { return nil }
      entries[file.key] = entry
    }
    let subjects = entries.values.compactMap { entry in
      var assembler = Assembler(
        site: publication.site, terms: publication.terms, options: options, resolver: resolver)
      return assembler.subject(of: entry, in: publication)
    }
    return subjects.count == entries.count ? Revisions(subjects: subjects, entries: entries) : nil
  }

  /// More texts than anybody edits between two loads.
  private static var mostRevisions: Int { 16 }

  /// The text at `path` as it is now, if it was one before and nothing is wrong with it.
  private func revision(of path: String, in library: Library) -> ParsedFile? {
    guard let known = library.text(at: path)?.file,
      let now = tree[path], let text = library.parse(now), let file = text.file,
      options.includesDrafts || !file.isDraftOfTranslation,
      !text.diagnostics.hasErrors,
      // Tables and figures are numbered with others, and others refer to them.
      known.body.directives.isEmpty, file.body.directives.isEmpty
    else { return nil }
    return file
  }
}
