public import ArgumentParser
public import Diagnostics
import Foundation

extension Message.Language: ExpressibleByArgument {}

extension Message.Language {
  /// The language that the user's locale asks for.
  static var ofEnvironment: Message.Language {
    Message.Language(environment: ProcessInfo.processInfo.environment)
  }
}
