import Markup
import SiteModel

extension HTML {
  /// Writes the index of the units, one list for each kind.
  mutating func unitIndexPage(in context: PageContext) {
    indexHeading(.units, in: context)
    namingNote(on: context.publication.plans, in: context)
    p(class: "more-links") { html in
      html.a(context.link(to: .unitMatrix), context.name(of: .unitMatrix))
    }
    for kind in ResponsibleUnit.Kind.allCases { units(of: kind, in: context) }
  }

  private mutating func units(of kind: ResponsibleUnit.Kind, in context: PageContext) {
    let units = context.publication.units.filter { $0.kind == kind }
    guard !units.isEmpty else { return }
    section(labelledBy: kind.rawValue) { html in
      html.h2(context.strings.name(of: kind), id: kind.rawValue)
      html.ul(class: "unit-list unit-index") { html in
        for unit in units {
          html.li { html in
            html.unitTag(unit, in: context)
            html.text(" ")
            let count = context.publication.distinctTasks(of: unit).count
            if count > 0 { html.span(context.strings.taskCount(count), class: "count") }
          }
        }
      }
    }
  }

  /// Writes a unit: its tasks by role, and everything else that it takes part in.
  mutating func unitPage(_ unit: ResponsibleUnit, in context: PageContext) {
    pageHeading(
      in: context, above: { $0.p(context.strings.name(of: unit.kind), class: "place unit-kind") }
    ) { html in
      html.unitNames(unit, in: context)
      html.subscriptionLinks(in: context)
    }
    tasks(of: unit, in: context)
    otherInvolvements(of: unit, in: context)
  }

  private mutating func unitNames(_ unit: ResponsibleUnit, in context: PageContext) {
    let shown = context.words(unit.name)
    let printed = context.words(unit.name.source, in: unit.name.sourceLanguage)
    let full = unit.fullName.map(context.words)
    if printed.text != shown.text { p(printed, class: "printed-name") }
    if full?.text != shown.text { p(full, class: "full-name") }
    p(unit.note.map(context.words), class: "lead")
  }

  private mutating func tasks(of unit: ResponsibleUnit, in context: PageContext) {
    let mentions = context.publication.tasks(of: unit)
    section(labelledBy: "tasks-heading") { html in
      html.h2(context.name(of: .tasks).text, id: "tasks-heading")
      guard !mentions.isEmpty else {
        return html.p(context.strings.noTaskNamesUnit, class: "missing")
      }
      for role in UnitRole.allCases {
        html.tasks(mentions.filter { $0.mention.role == role }, as: role, in: context)
      }
      html.namingNote(on: mentions.map(\.task.plan), in: context)
    }
  }

  private mutating func tasks(
    _ mentions: [(task: PlanTask, mention: UnitMention)], as role: UnitRole,
    in context: PageContext
  ) {
    guard !mentions.isEmpty else { return }
    h3(context.strings.name(of: role), class: "role role-\(role.rawValue)")
    ul(class: "task-list") { html in
      for (task, mention) in mentions {
        html.li { html in
          html.taskLink(task, in: context)
          html.p(class: "summary") { $0.quote(of: mention, in: context) }
        }
      }
    }
  }

  private mutating func otherInvolvements(of unit: ResponsibleUnit, in context: PageContext) {
    let involvements = context.publication.involvements(of: unit).filter { involvement in
      if case .task = involvement.subject { false } else { true }
    }
    guard !involvements.isEmpty else { return }
    section(class: "references", labelledBy: "references-heading") { html in
      html.h2(context.strings.alsoTakesPart, id: "references-heading")
      html.referenceList(involvements.map(\.subject), in: context) { html, index in
        let role = involvements[index].mention.role
        html.text(" ")
        html.span(context.strings.name(of: role), class: "role role-\(role.rawValue)")
      }
    }
  }
}
