import Markup
import SiteModel

extension HTML {
  /// Writes links to an index's twins for machines.
  mutating func dataLinks(_ set: SiteFile.Index, in context: PageContext) {
    p(class: "data-links") { html in
      html.text(context.strings.machineReadable)
      html.a(context.link(to: .json(set)), "JSON")
      html.text(" · ")
      html.a(context.link(to: .csv(set)), "CSV")
    }
  }
}
