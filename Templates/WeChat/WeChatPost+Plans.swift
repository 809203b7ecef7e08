import Export
import SiteModel

extension WeChatPost {
  /// Writes a task: where it stands, whom it names, its text.
  func task(_ task: PlanTask, _ writer: inout WeChatWriter) {
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

  /// Writes a plan: its notice as it was issued, then the titles of its chapters and tasks.
  func plan(_ plan: Plan, _ writer: inout WeChatWriter) {
    documentHead(of: plan, &writer)
    writer.articleText(in: context)
    writer.paragraph(style: WeChatStyle.dateLine) { $0.text(strings.date(plan.date)) }
    if let printed = plan.printed {
      writer.paragraph(style: WeChatStyle.small) {
        $0.text(context.words(plan.issuer.name).text + strings.comma + strings.printed(printed))
      }
    }
    for oddity in plan.oddities { asPrinted(oddity, &writer) }
    chapters(of: plan, &writer)
    leaveOut(strings.issuerAndAddressees, if: true, &writer)
  }

  private func documentHead(of plan: Plan, _ writer: inout WeChatWriter) {
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
  }

  private func chapters(of plan: Plan, _ writer: inout WeChatWriter) {
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
  }

  private func asPrinted(_ oddity: Oddity, _ writer: inout WeChatWriter) {
    writer.paragraph(style: WeChatStyle.small) {
      $0.text(
        strings.asPrinted + strings.colon + strings.quoted(oddity.quote) + " "
          + context.words(oddity.note).text)
    }
  }
}
