import Export
import SiteModel

extension WeChatPost {
  /// Writes the cover of a white paper: its facts, its abstract, its contents, its history.
  func paper(_ paper: WhitePaper, _ writer: inout WeChatWriter) {
    var facts = [(strings.issuer, issuer(of: paper))]
    if let edition = paper.edition.map(context.words) {
      facts.append((strings.edition, edition.text))
    }
    if let date = paper.date { facts.append((strings.editionDate, strings.date(date))) }
    if let isbn = paper.isbn { facts.append(("ISBN", isbn)) }
    if let issn = paper.issn { facts.append(("ISSN", issn)) }
    writer.facts(facts + units(paper.units), in: context)
    writer.heading(2) { $0.text(strings.abstract) }
    writer.articleText(in: context)
    let sections = context.publication.sections(of: paper)
    writer.lines(
      sections.map { context.title(of: .section($0)).text }, below: strings.contents, in: context)
    writer.lines(
      paper.revisions.map {
        strings.date($0.date) + strings.colon + context.words($0.changes).text
      }, below: strings.revisions, in: context)
    writer.lines(
      paper.issuer == nil
        ? [strings.notIssued] : context.citations(of: paper).map { "\($0.style) \($0.text)" },
      below: strings.citation, in: context)
    let index = context.publication.index(of: paper)
    leaveOut(strings.listOfTables, if: !index.exhibits(of: .table).isEmpty, &writer)
    leaveOut(strings.listOfFigures, if: !index.exhibits(of: .figure).isEmpty, &writer)
  }

  /// Writes a section of a white paper.
  func section(_ section: PaperSection, _ writer: inout WeChatWriter) {
    let facts = [
      (strings.paper, context.title(of: section.paper.article).text),
      (strings.issuer, issuer(of: section.paper)),
    ]
    writer.facts(facts + units(section.units), in: context)
    writer.articleText(in: context)
    servedTasks(strings.reportedTasks, &writer)
    let index = context.publication.index(of: section.paper)
    leaveOut(
      strings.dataDownloads,
      if: index.exhibits.contains { $0.section === section && $0.dataSet != nil }, &writer)
  }

  private func issuer(of paper: WhitePaper) -> String {
    paper.issuer.map { context.words($0.name).text } ?? strings.notStated
  }
}
