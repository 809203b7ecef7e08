import Diagnostics
import Foundation

extension Error {
  /// What went wrong, as far as the error has words for people.
  ///
  /// The names that Swift gives to errors are none.
  var explanation: Message {
    switch self {
    case let error as any ExplainedError: error.message
    case is CocoaError, is POSIXError, is URLError: Message(name: localizedDescription)
    default: Message(zh: "出现了意外的错误", en: "something went wrong that nobody foresaw")
    }
  }
}
