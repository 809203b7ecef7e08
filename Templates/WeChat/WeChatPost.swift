import Export
import Markdown
import SiteModel

/// Writes the article of a page for WeChat: facts, text, what else the page says, sources, notes.
struct WeChatPost {
  let context: PageContext

  private var strings: Strings { context.strings }
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

  // MARK: Plans

  private func task(_ task: PlanTask, _ writer: inout WeChatWriter) {
    var facts = [(strings.plan, context.name(of: .plan(task.plan)).text)]
    if let number = task.plan.number.map(context.words) {
      facts.append((strings.documentNumber, number.text))
    }
    facts.append((strings.documentDate, strings.date(task.plan.date)))
    if let chapter = context.chapter(of: task) {
      facts.append((strings.chapter, strings.sectionPrefix(chapter.number) + chapter.title.text))
    }
    if let status = task.status {
      let state = strings.name(of: status.state) + strings.comma + strings.date(status.date)
      facts.append((strings.progress, state + strings.comma + status.source))
    }
    writer.facts(facts + units(task.units), in: context) { $0.namingNote(on: task, in: context) }
    writer.articleText(in: context)
    for oddity in task.oddities { asPrinted(oddity, &writer) }
    leaveOut(strings.measures, if: !task.measures.source.isEmpty, &writer)
    leaveOut(strings.documents, if: !task.documents.source.isEmpty, &writer)
    leaveOut(
      strings.references, if: !context.publication.references(to: task).isEmpty, &writer)
  }

  private func plan(_ plan: Plan, _ writer: inout WeChatWriter) {
    let issuer = plan.issuer.name.rendition(in: context.language)
    let head = Strings(issuer.language).documentHead(of: issuer.value)
    writer.paragraph(style: WeChatStyle.documentHead) { $0.text(head) }
    if let number = plan.number.map(context.words) {
      writer.paragraph(style: WeChatStyle.documentNumber) { $0.text(number.text) }
    }
    writer.piece { $0.void("hr", style: WeChatStyle.documentRule) }
    writer.paragraph(style: WeChatStyle.documentTitle) {
      $0.text(context.title(of: plan.article).text)
    }
    let names = plan.addresseeNames.rendition(in: context.language)
    if !names.value.isEmpty {
      writer.paragraph(style: WeChatStyle.plainParagraph(context.language)) {
        $0.text(Strings(names.language).addressees(names.value))
      }
    }
    writer.articleText(in: context)
    writer.paragraph(style: WeChatStyle.dateLine) { $0.text(strings.date(plan.date)) }
    if let printed = plan.printed {
      writer.paragraph(style: WeChatStyle.small) {
        $0.text(context.words(plan.issuer.name).text + strings.comma + strings.printed(printed))
      }
    }
    for oddity in plan.oddities { asPrinted(oddity, &writer) }
    writer.heading(2) { $0.text(context.words(plan.document).text) }
    for chapter in context.chapters(of: plan) {
      writer.heading(3) {
        $0.text(strings.sectionPrefix(chapter.number) + chapter.title.text)
      }
      for task in context.publication.tasks(of: plan, chapter: chapter.number) {
        writer.paragraph(style: WeChatStyle.plainParagraph(context.language)) {
          $0.text("\(task.number). \(context.title(of: task.article).text)")
        }
      }
    }
    leaveOut(strings.issuerAndAddressees, if: true, &writer)
  }

  private func asPrinted(_ oddity: Oddity, _ writer: inout WeChatWriter) {
    writer.paragraph(style: WeChatStyle.small) {
      $0.text(
        strings.asPrinted + strings.colon + strings.quoted(oddity.quote) + " "
          + context.words(oddity.note).text)
    }
  }

  // MARK: Weeks

  private func week(_ week: PublicityWeek, _ writer: inout WeChatWriter) {
    if let theme = week.theme.map(context.words) {
      writer.paragraph(style: WeChatStyle.theme) { writer in
        writer.element("span", style: WeChatStyle.themeLabel) { $0.text(strings.theme) }
        writer.void("br")
        writer.text(theme.text)
      }
    }
    writer.facts(
      [(strings.dates, period(from: week.start, to: week.end))] + units(week.units), in: context)
    writer.articleText(in: context)
    writer.lines(context.words(week.slogans).map(\.text), below: strings.slogans, in: context)
    programme(of: week, &writer)
    writer.pictures(week.posters, below: strings.posters, in: context)
    servedTasks(strings.servedTasks, &writer)
    leaveOut(
      strings.reports, if: !context.publication.reports(on: week).isEmpty, &writer)
  }

  private func programme(of week: PublicityWeek, _ writer: inout WeChatWriter) {
    writer.heading(2) { $0.text(strings.programme) }
    guard !context.publication.events(of: week).isEmpty else {
      return writer.paragraph(style: WeChatStyle.paragraph(context.language)) {
        $0.text(strings.namesNoEvent)
      }
    }
    for day in week.days {
      let events = context.publication.events(of: week, on: day)
      guard !events.isEmpty else { continue }
      writer.heading(3) { $0.text("\(strings.dayAndMonth(day)) \(strings.weekday(day))") }
      for event in events { entry(event, on: day, &writer) }
    }
    guard context.publication.events(of: week).contains(where: \.hasClock) else { return }
    writer.paragraph(style: WeChatStyle.small) { $0.text(strings.timeZoneNote) }
  }

  /// Writes an event in its week's programme: what, when, where.
  private func entry(_ event: Event, on day: CivilDate, _ writer: inout WeChatWriter) {
    writer.piece { writer in
      writer.element("section", style: WeChatStyle.card) { writer in
        writer.element("p", style: WeChatStyle.cardTitle) { writer in
          if let status = strings.status(of: event) {
            writer.element("span", style: WeChatStyle.eventStatus) { $0.text(status) }
            writer.text(" ")
          }
          writer.text(context.title(of: event.article).text)
        }
        writer.element("p", style: WeChatStyle.cardLine) { writer in
          writer.text(strings.time(of: event, on: day).text)
          guard let place = event.place.map(context.words) else { return }
          writer.text(strings.comma + place.text)
        }
      }
    }
  }

  private func event(_ event: Event, _ writer: inout WeChatWriter) {
    changeNotice(of: event, &writer)
    let time = strings.period(of: event, name: strings.dateWithWeekday).text
    var facts = [
      (strings.week, context.title(of: event.week.article).text),
      (strings.eventTime, event.hasClock ? time + strings.timeZone : time),
      (strings.eventPlace, event.place.map { context.words($0).text } ?? strings.notStated),
    ]
    if let audience = event.audience.map(context.words) {
      facts.append((strings.audience, audience.text))
    }
    if let participation = event.participation.map(context.words) {
      facts.append((strings.participation, participation.text))
    }
    writer.facts(facts + units(event.units), in: context)
    writer.articleText(in: context)
    writer.pictures(event.pictures, below: strings.pictures, in: context)
    servedTasks(strings.servedTasks, &writer)
    leaveOut(
      strings.reports, if: !context.publication.reports(on: event).isEmpty, &writer)
  }

  /// Writes that an event is cancelled or was changed, and how.
  private func changeNotice(of event: Event, _ writer: inout WeChatWriter) {
    guard event.isCancelled || !event.changes.isEmpty else { return }
    writer.container("section", style: WeChatStyle.callout(isImportant: true)) { writer in
      writer.paragraph(style: WeChatStyle.calloutTitle, keepsWithNext: true) {
        $0.text(event.isCancelled ? strings.eventCancelled : strings.eventChanged)
      }
      for change in event.changes {
        writer.paragraph(style: WeChatStyle.plainParagraph(context.language)) {
          $0.text(strings.date(change.date) + strings.colon + context.words(change.note).text)
        }
      }
    }
  }

  // MARK: White papers

  private func paper(_ paper: WhitePaper, _ writer: inout WeChatWriter) {
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

  private func section(_ section: PaperSection, _ writer: inout WeChatWriter) {
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

  // MARK: News

  private func news(_ item: NewsItem, _ writer: inout WeChatWriter) {
    writer.facts(
      [(strings.newsDate, strings.date(item.date))] + units(item.units), in: context)
    writer.articleText(in: context)
    servedTasks(strings.relatedTasks, &writer)
  }

  // MARK: What several kinds have

  /// The units by role, as the site words it: 文中提及.
  private func units(_ mentions: [UnitMention]) -> [(name: String, value: String)] {
    UnitRole.allCases.compactMap { role in
      let names = mentions.filter { $0.role == role }.map { context.words($0.unit.name).text }
      guard !names.isEmpty else { return nil }
      return (strings.name(of: role), names.joined(separator: strings.enumerationComma))
    }
  }

  private func servedTasks(_ heading: String, _ writer: inout WeChatWriter) {
    let tasks = subject.tasks.map { task in
      let title = strings.taskPrefix + "\(task.number) " + context.title(of: task.article).text
      return title + strings.openingParenthesis + context.name(of: .plan(task.plan)).text
        + strings.closingParenthesis
    }
    writer.lines(tasks, below: heading, in: context)
  }

  private func period(from start: CivilDate, to end: CivilDate) -> String {
    guard start != end else { return strings.date(start) }
    let ends = strings.period(from: start, to: end)
    return ends.start + strings.until + ends.end
  }

  private func leaveOut(
    _ name: String, if isThere: Bool, _ writer: inout WeChatWriter
  ) {
    if isThere { writer.changes.leftOut.append(name) }
  }
}
