/// A program that this one runs broke off, for no reason that its work gave it.
public struct ProgramFailure: Error, CustomStringConvertible {
  private let name: String
  private let status: Int32
  private let reason: String

  init(of name: String, _ run: Workshop.Run) {
    self.name = name
    status = run.status
    reason = run.lastError
  }

  /// How it ended, and the last that it said.
  public var description: String {
    let end = status < 0 ? "signal \(-status)" : "exit code \(status)"
    return "\(name) ended with \(end)" + (reason.isEmpty ? "" : ": \(reason)")
  }
}
