/// What an office says of rules in its settings: how much a breach weighs there.
public struct RuleWeights: Sendable {
  /// A word of the settings.
  public enum Weight: String, Sendable, CaseIterable {
    /// A breach is not reported.
    case off
    /// A breach is reported, and published all the same.
    case warning
    /// Nothing is published while a breach stands.
    case error
  }

  private var weights: [Rule: Weight] = [:]

  /// Weights that are the rules' own.
  public init() {}

  /// Gives a rule that is adjustable another weight.
  public mutating func set(_ rule: Rule, to weight: Weight) {
    precondition(rule.isAdjustable)
    weights[rule] = weight
  }

  /// The diagnostics as they weigh here, without those of rules that are off.
  public func weighed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.compactMap { diagnostic in
      var weighed = diagnostic
      switch weights[diagnostic.rule] {
      case .off: return nil
      case .warning: weighed.severity = .warning
      case .error: weighed.severity = .error
      case nil: break
      }
      return weighed
    }
  }
}
