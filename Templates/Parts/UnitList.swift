import Markup
import SiteModel

extension HTML {
  /// Writes the units that take part in something, a list for each role, with the words of the
  /// text that prove it.
  mutating func unitsByRole(_ mentions: [UnitMention], in context: PageContext) {
    for role in UnitRole.allCases {
      let group = mentions.filter { $0.role == role }
      guard !group.isEmpty else { continue }
      h3(context.strings.name(of: role), class: "role role-\(role.rawValue)")
      ul(class: "unit-list") { html in
        for mention in group {
          html.li { html in
            html.unitTag(mention.unit, in: context)
            html.quote(of: mention, in: context)
          }
        }
      }
    }
  }

  /// Writes the words of the source text that prove a mention.
  mutating func quote(of mention: UnitMention, in context: PageContext) {
    guard let quote = mention.quote else { return }
    text(" ")
    q(class: "evidence", lang: context.words(quote, in: context.site.sourceLanguage).tag, quote)
  }

  /// Writes the units of the page's subject, where it has any.
  mutating func participants(heading: String, in context: PageContext) {
    let mentions = context.page.subject.units
    guard !mentions.isEmpty else { return }
    section(class: "participants", labelledBy: "units-heading") { html in
      html.h2(heading, id: "units-heading")
      html.unitsByRole(mentions, in: context)
    }
  }

  /// Says that to be named is not to be responsible, where the plans assign nobody.
  mutating func namingNote(on plans: [Plan], in context: PageContext) {
    guard !plans.isEmpty, !plans.contains(where: context.publication.assignsUnits) else { return }
    p(context.strings.namingNote, class: "naming-note")
  }
}
