extension SourceFile {
  /// The file's bytes after the mends of `diagnostics`, and how many of them were made.
  ///
  /// Of mends that touch the first is made; the others are for the next check. A diagnostic about
  /// other bytes than these is left alone.
  public func fixed(by diagnostics: [Diagnostic]) -> (bytes: [UInt8], count: Int) {
    let fixes = diagnostics.filter(isAbout).compactMap(\.fix)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var result: [UInt8] = []
    var position = 0
    var count = 0
    for fix in fixes where count == 0 || fix.range.lowerBound > position {
      result += bytes[position..<fix.range.lowerBound]
      result += Array(fix.replacement.utf8)
      position = fix.range.upperBound
      count += 1
    }
    return (result + bytes[position...], count)
  }

  /// Whether the place of `diagnostic` still looks as it did when it was found.
  private func isAbout(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.path == path, let range = diagnostic.range, let fix = diagnostic.fix,
      range.upperBound <= bytes.count, fix.range.upperBound <= bytes.count
    else { return false }
    return bytes[fix.range].elementsEqual(diagnostic.fixedBytes)
      && diagnostic.place == place(at: range.lowerBound)
      && diagnostic.excerpt == Excerpt(of: self, marking: range)
  }
}
