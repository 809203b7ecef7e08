import Export
import Markdown
import SiteModel

/// Writes the article of a page for WeChat: facts, text, what else the page says, sources, notes.
struct WeChatPost {
  let context: PageContext

  var strings: Strings { context.strings }
  private var subject: Subject { context.page.subject }

  /// The article, and the writer that knows its links, images and changes.
  func write(with writer: inout WeChatWriter) -> WeChatArticle {
    let body = writer.pieces { writer in
      writer.notices(in: context)
      write(subject, &writer)
      writer.sources(in: context)
    }
    let footnotes = writer.footnotes(in: context)
    let addresses = writer.addresses(in: context)
    let language = context.language
    let strings = strings
    return WeChatArticle(
      language: language.tag, body: body, footnotes: footnotes, links: addresses,
      frame: .init(
        style: WeChatStyle.article(language),
        footnotesHeading: writer.pieces { $0.heading(2) { $0.text(strings.footnotes) } },
        linksHeading: writer.pieces { $0.heading(2) { $0.text(strings.linkNotes) } }
      ) { number, count in
        var writer = WeChatWriter()
        return writer.pieces { writer in
          writer.paragraph(style: WeChatStyle.partHeading) {
            $0.text(strings.part(number, of: count))
          }
        }
      })
  }

  private func write(_ subject: Subject, _ writer: inout WeChatWriter) {
    switch subject {
    case .task(let task): self.task(task, &writer)
    case .plan(let plan): self.plan(plan, &writer)
    case .week(let week): self.week(week, &writer)
    case .event(let event): self.event(event, &writer)
    case .paper(let paper): self.paper(paper, &writer)
    case .section(let section): self.section(section, &writer)
    case .news(let item): news(item, &writer)
    default: writer.articleText(in: context)
    }
  }

  // MARK: News

  private func news(_ item: NewsItem, _ writer: inout WeChatWriter) {
    writer.facts(
      [(strings.newsDate, strings.date(item.date))] + units(item.units), in: context)
    writer.articleText(in: context)
    writer.lines(
      item.events.map { context.title(of: $0.article).text }, below: strings.reportedEvents,
      in: context)
    servedTasks(strings.relatedTasks, &writer)
  }

  // MARK: What several kinds have

  /// The units by role, as the site words it: 文中提及.
  func units(_ mentions: [UnitMention]) -> [(name: String, value: String)] {
    UnitRole.allCases.compactMap { role in
      let names = mentions.filter { $0.role == role }.map { context.words($0.unit.name).text }
      guard !names.isEmpty else { return nil }
      return (strings.name(of: role), names.joined(separator: strings.enumerationComma))
    }
  }

  func servedTasks(_ heading: String, _ writer: inout WeChatWriter) {
    let tasks = subject.tasks.map { task in
      let title = strings.taskPrefix + "\(task.number) " + context.title(of: task.article).text
      return title + strings.openingParenthesis + context.name(of: .plan(task.plan)).text
        + strings.closingParenthesis
    }
    writer.lines(tasks, below: heading, in: context)
  }

  func period(from start: CivilDate, to end: CivilDate) -> String {
    guard start != end else { return strings.date(start) }
    let ends = strings.period(from: start, to: end)
    return ends.start + strings.until + ends.end
  }

  func leaveOut(
    _ name: String, if isThere: Bool, _ writer: inout WeChatWriter
  ) {
    if isThere { writer.changes.leftOut.append(name) }
  }
}
