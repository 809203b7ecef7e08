import Markup

/// Findings that an office knows and leaves for later, so that an old site can be held to the rules
/// from now on.
public struct Baseline: Sendable, Codable {
  /// Findings of one rule about the same words of one file.
  struct Entry: Sendable, Codable, Hashable {
    let rule: String
    let path: String
    /// See `Diagnostic.fingerprint`.
    let fingerprint: String
    /// How many there are.
    var count: Int
  }

  /// What the baseline leaves of a list of findings.
  public struct Outcome: Sendable {
    /// The findings that it does not list.
    public let diagnostics: [Diagnostic]
    /// How many it hides.
    public let hidden: Int
    /// How many of those it lists are no longer found.
    public let gone: Int
  }

  private let findings: [Entry]

  /// A baseline that lists `diagnostics`.
  public init(of diagnostics: [Diagnostic]) {
    var entries: [String: Entry] = [:]
    for diagnostic in diagnostics {
      let fingerprint = diagnostic.fingerprint
      let new = Entry(
        rule: diagnostic.rule.code, path: diagnostic.path, fingerprint: fingerprint, count: 0)
      entries[fingerprint, default: new].count += 1
    }
    findings = entries.values.sorted {
      ($0.path, $0.rule, $0.fingerprint) < ($1.path, $1.rule, $1.fingerprint)
    }
  }

  /// Hides the findings that are listed; where more of the same are found than listed, the last
  /// ones stay.
  public func applied(to diagnostics: [Diagnostic]) -> Outcome {
    var counts: [String: Int] = [:]
    for entry in findings { counts[entry.fingerprint, default: 0] += max(entry.count, 0) }
    let shown = diagnostics.filter { diagnostic in
      guard let count = counts[diagnostic.fingerprint], count > 0 else { return true }
      counts[diagnostic.fingerprint] = count - 1
      return false
    }
    return Outcome(
      diagnostics: shown, hidden: diagnostics.count - shown.count,
      gone: counts.values.reduce(0, +))
  }

  /// The baseline as a file: JSON with one entry a line, sorted, so that a change of it is easy to
  /// read.
  public func encoded() -> [UInt8] {
    let lines = findings.map { entry in
      JSON.object([
        "rule": .string(entry.rule), "path": .string(entry.path),
        "fingerprint": .string(entry.fingerprint), "count": .number(entry.count),
      ]).encoded()
    }
    let list = lines.joined(separator: Array(",\n".utf8))
    return Array("{\"findings\":[\n".utf8) + list + Array("\n]}\n".utf8)
  }
}
