/// An error that tells a person what went wrong, in each language that messages are written in.
public protocol ExplainedError: Error, CustomStringConvertible {
  /// What went wrong, and what to do about it where that is known: one line without a full stop.
  var message: Message { get }
}

extension ExplainedError {
  /// The message in English.
  public var description: String { message.en }
}
