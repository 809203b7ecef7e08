/// A line of the source that starts or ends a directive.
///
/// Ranges are those of the file.
struct DirectiveLine {
  /// What such a line does.
  enum Kind {
    /// `:::name[label]{attributes}`
    case start(Opening)
    /// `::name[label]{attributes}`
    case leaf(Opening)
    /// `:::`
    case end
  }

  /// What stands on the line behind the colons.
  struct Opening {
    let name: Directive.Name
    /// The text between the brackets.
    let label: Range<Int>?
    let id: String?
    let attributes: [Directive.Attribute]
  }

  let kind: Kind
  /// The whole line.
  let range: Range<Int>
}

extension DirectiveLine {
  /// The text between the brackets.
  var label: Range<Int>? {
    switch kind {
    case .start(let opening), .leaf(let opening): opening.label
    case .end: nil
    }
  }
}
