import Markup
import SiteModel

extension HTML {
  /// Writes links to the pages before and after this one, where there are such pages.
  mutating func pager(previous: Subject?, next: Subject?, in context: PageContext) {
    let isThere = { (subject: Subject) in context.link(to: subject).leadsSomewhere }
    let previous = previous.flatMap { isThere($0) ? $0 : nil }
    let next = next.flatMap { isThere($0) ? $0 : nil }
    guard previous != nil || next != nil else { return }
    nav(label: context.strings.neighbours, class: "pager") { html in
      if let previous {
        html.neighbour(previous, context.strings.previous, class: "previous", in: context)
      }
      if let next {
        html.neighbour(next, context.strings.next, class: "next", in: context)
      }
    }
  }

  private mutating func neighbour(
    _ subject: Subject, _ direction: String, class name: String, in context: PageContext
  ) {
    a(context.link(to: subject), class: name) { html in
      html.span(direction, class: "direction")
      html.text(" ")
      html.words(context.name(of: subject))
    }
  }
}
