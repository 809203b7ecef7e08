internal import Markup

extension HTML {
  mutating func directive(_ directive: Directive, _ options: DocumentRendering) {
    let id = directive.id.map { options.idPrefix + $0 }
    switch directive.name {
    case .chart, .figure, .table:
      if let exhibit = options.exhibit {
        exhibit(directive, &self)
      } else {
        self.exhibit(directive, id: id, options)
      }
    case .note: callout(directive, id: id, name: options.labels.note, options)
    case .important: callout(directive, id: id, name: options.labels.important, options)
    case .example: callout(directive, id: id, name: options.labels.example, options)
    case .quote: quotedDocument(directive, id: id, options)
    case .term: term(directive, id: id, options)
    }
  }

  /// Writes an exhibit that nobody numbers; one of a data file by its source, since only its paper
  /// knows the data.
  private mutating func exhibit(
    _ directive: Directive, id: String?, _ options: DocumentRendering
  ) {
    figure(class: "exhibit", id: id) {
      $0.figcaption {
        if directive.isLeaf { $0.code("::\(directive.name.rawValue){#\(directive.id ?? "")}") }
        $0.inlines(directive.label, options.withoutTerms)
      }
      $0.blocks(directive.blocks, options)
    }
  }

  private mutating func callout(
    _ directive: Directive, id: String?, name: String, _ options: DocumentRendering
  ) {
    div(class: "callout callout-\(directive.name.rawValue)", id: id) {
      $0.p(class: "callout-title") {
        $0.span(name, class: "callout-name")
        guard !directive.label.isEmpty else { return }
        $0.text(" ")
        $0.inlines(directive.label, options.withoutTerms)
      }
      $0.blocks(directive.blocks, options)
    }
  }

  private mutating func quotedDocument(
    _ directive: Directive, id: String?, _ options: DocumentRendering
  ) {
    let options = options.withoutTerms
    figure(class: "quoted-document", id: id) {
      $0.blockquote {
        $0.newline()
        $0.blocks(directive.blocks, options)
      }
      guard !directive.label.isEmpty else { return }
      $0.figcaption { $0.inlines(directive.label, options) }
    }
  }

  private mutating func term(
    _ directive: Directive, id: String?, _ options: DocumentRendering
  ) {
    dl(class: "terms") {
      $0.dt(id: id) { $0.dfn { $0.inlines(directive.label, options.withoutTerms) } }
      $0.dd { $0.blocks(directive.blocks, options) }
    }
  }
}
