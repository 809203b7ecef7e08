import ArgumentParser
import Diagnostics

/// What the argument parser says of a wrong command line, which it says in English alone.
struct UsageError: ExplainedError {
  private let words: String
  /// The command that would show how it is done, such as `xuanzhi check --help`.
  private let manual: String

  init(_ error: any Error) {
    words = Xuanzhi.message(for: error)
    let whole = Xuanzhi.fullMessage(for: error)
    manual =
      whole.firstMatch(of: /See '([^']+)' for more information/).map { String($0.1) }
      ?? "xuanzhi --help"
  }

  /// What has no translation stays as it is, since it is better than nothing.
  var message: Message {
    Message(zh: "\(inChinese ?? words)（用法见 `\(manual)`）", en: "\(words) (see `\(manual)`)")
  }

  private var inChinese: String? {
    if let match = words.wholeMatch(of: /Unknown option '([^']*)'(?:\. Did you mean '([^']*)'\?)?/)
    {
      return "没有选项 \(match.1)" + (match.2.map { "；你是不是想写 \($0)？" } ?? "")
    }
    if let match = words.wholeMatch(of: /Unexpected argument '(.*)'/) {
      return "多出了“\(match.1)”：这里不需要它，命令也没有这个名称"
    }
    if let match = words.wholeMatch(of: /\d+ unexpected arguments: '(.*)'/) {
      let names = match.1.replacing("', '", with: "”、“")
      return "多出了“\(names)”：这里不需要它们"
    }
    if let match = words.wholeMatch(of: /Missing value for '([^' ]*).*'/) {
      return "选项 \(match.1) 后面缺少值"
    }
    if let match = words.wholeMatch(of: /Missing expected argument '(.*)'/) {
      return "缺少 \(match.1)"
    }
    if let match = words.wholeMatch(
      of: /The value '(.*)' is invalid for '([^' ]*)[^']*'(?:\. Please provide one of (.*)\.)?/)
    {
      let choices = match.3.map {
        "：可选的是 " + $0.replacing(/'|,| and| or/) { _ in "" }.replacing(" ", with: "、")
      }
      return "\(match.2) 不能是“\(match.1)”\(choices ?? "")"
    }
    return nil
  }
}

extension Message.Language {
  /// The language of messages about a command line that could not be understood: what `--lang` says
  /// in it, else that of the environment.
  static func ofArguments(_ arguments: [String]) -> Message.Language {
    for (index, argument) in arguments.enumerated() where argument.hasPrefix("--lang") {
      let value =
        argument == "--lang"
        ? arguments.dropFirst(index + 1).first
        : argument.split(separator: "=").last.map(String.init)
      if let language = value.flatMap(Message.Language.init) { return language }
    }
    return .ofEnvironment
  }
}
