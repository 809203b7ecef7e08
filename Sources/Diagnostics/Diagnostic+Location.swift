extension Diagnostic {
  /// The same with its paths below `folder`, which is where the project stands as seen from where
  /// the report is read.
  public func located(in folder: String) -> Diagnostic {
    guard !folder.isEmpty else { return self }
    var diagnostic = self
    diagnostic.path = "\(folder)/\(path)"
    diagnostic.notes = notes.map {
      Note($0.message, path: "\(folder)/\($0.path)", place: $0.place)
    }
    return diagnostic
  }
}
