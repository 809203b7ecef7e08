import Markup
import SiteModel

extension HTML {
  /// Writes a notice in the look of an official document (GB/T 9704—2012): the issuer's head, the
  /// number, the red rule, the title, the addressees, the text, the date and the line of issue.
  ///
  /// No seal is drawn.
  mutating func officialDocument(_ plan: Plan, in context: PageContext) {
    let title = context.title(of: plan.article)
    div(class: "official-document") { html in
      html.documentHead(plan, in: context)
      html.h1(title.text, class: "document-title", lang: title.tag)
      html.addressees(of: plan, in: context)
      html.text(of: plan.article, class: "notice-text", in: context)
      html.p(class: "document-date") { $0.time(plan.date, in: context) }
      html.lineOfIssue(plan, in: context)
    }
  }

  private mutating func documentHead(_ plan: Plan, in context: PageContext) {
    let issuer = plan.issuer.name.rendition(in: context.page.language)
    let head = Strings(issuer.language).documentHead(of: issuer.value)
    p(context.words(head, in: issuer.language), class: "document-head")
    p(plan.number.map(context.words), class: "document-head-number")
    hr()
  }

  private mutating func addressees(of plan: Plan, in context: PageContext) {
    let names = plan.addresseeNames.rendition(in: context.page.language)
    guard !names.value.isEmpty else { return }
    let line = Strings(names.language).addressees(names.value)
    p(context.words(line, in: names.language), class: "addressees")
  }

  private mutating func lineOfIssue(_ plan: Plan, in context: PageContext) {
    guard let printed = plan.printed else { return }
    let issuer = context.words(plan.issuer.name)
    p(class: "line-of-issue") { html in
      html.words(issuer, class: "line-of-issue-unit")
      html.text(" ")
      html.time(machine: printed.iso, context.strings.printed(printed))
    }
  }
}
