import Diagnostics
import SiteModel

/// Checks that need the whole publication.
extension Assembler {
  /// Reports tasks, events and sections whose plan, week or paper has no file.
  mutating func reportOrphans() {
    var missing: [String: String] = [:]
    let present = Set(library.keys.values.map(\.key))
    for path in library.keys.keys.sorted() {
      guard let key = library.keys[path]?.key else { continue }
      switch key {
      case .task(let plan, _) where !present.contains(.plan(plan)):
        missing["Content/plans/\(plan)/plan"] = "a plan needs"
      case .event(let week, _) where !present.contains(.week(week)):
        missing["Content/weeks/\(week)/week"] = "a week needs"
      case .section(let paper, _, _) where !present.contains(.paper(paper)):
        missing["Content/papers/\(paper)/paper"] = "a white paper needs"
      default: continue
      }
    }
    for (path, what) in missing.sorted(by: { $0.key < $1.key }) {
      let file = "\(path).\(site.sourceLanguage.rawValue).md"
      report(
        Diagnostic(
          .missingFile, path: file, "\(what) this file, and it is not there",
          help: "write it: docs/content-model.md lists its keys"))
    }
  }

  /// Reports pages that would have the same address. Addresses are compared without regard to
  /// case, since some servers and disks make no difference.
  mutating func checkAddresses(of publication: Publication) {
    var first: [String: Subject] = [:]
    for subject in publication.subjects {
      let path = subject.path.path.lowercased()
      guard let other = first[path] else {
        first[path] = subject
        continue
      }
      report(
        Diagnostic(
          .duplicateAddress, path: file(of: subject),
          "two pages would have the address /\(path)", help: "give this one another id or file name",
          notes: [.init("the other one", path: file(of: other))]))
    }
  }

  private func file(of subject: Subject) -> String {
    if case .unit = subject { return UnitRegistry.path }
    let entry = library.entries.values.first { $0.source.key.pagePath == subject.path }
    return entry?.source.file.path ?? "(made by the generator)"
  }

  /// Warns of what an official site must say and the office has not filled in.
  mutating func checkSettings(of publication: Publication) {
    let official = site.official
    let settings: [(String, Bool)] = [
      ("base_url", site.baseAddress != nil),
      ("official.organiser", official.organiser != nil),
      ("official.contact", official.contact != nil),
      ("official.site_id_code", official.siteIDCode != nil),
      ("official.icp", official.icp != nil),
      ("official.police", official.police != nil),
      ("official.conac", official.conac != nil),
      ("official.error_report", official.errorReport != nil),
    ]
    let columns = Site.Column.ID.allCases.map { ("columns.\($0.rawValue)", site[$0] != nil) }
    let missing = (settings + columns).filter { !$0.1 }.map(\.0)
    if !missing.isEmpty {
      report(
        Diagnostic(
          .notConfigured, .warning, path: SiteRecord.path,
          "not configured: \(missing.joined(separator: ", "))",
          help: "fill them in when the office has them; until then the pages say so"))
    }
    let undated = publication.subjects.filter {
      guard let article = $0.article else { return false }
      return article.published == nil
    }
    if let example = undated.first {
      report(
        Diagnostic(
          .notConfigured, .warning, path: file(of: example),
          "“published” is not set here\(undated.count > 1 ? " and for \(undated.count - 1) other pages" : "")",
          help: "add `published: YYYY-MM-DD HH:MM`, the time at which the site put it online"))
    }
  }
}
