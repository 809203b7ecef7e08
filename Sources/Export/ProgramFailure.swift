public import Diagnostics

/// A program that this one runs broke off, for no reason that its work gave it.
public struct ProgramFailure: ExplainedError {
  private let name: Message
  private let status: Int32
  private let reason: String

  init(of name: Message, _ run: Workshop.Run) {
    self.name = name
    status = run.status
    reason = run.lastError
  }

  /// How it ended, and the last that it said.
  public var message: Message {
    let number = abs(status)
    return Message(
      zh: "\(name.zh)中断，\(status < 0 ? "信号" : "退出码")为 \(number)"
        + (reason.isEmpty ? "" : "：\(reason)"),
      en: "\(name.en) ended with \(status < 0 ? "signal" : "exit code") \(number)"
        + (reason.isEmpty ? "" : ": \(reason)"))
  }
}
