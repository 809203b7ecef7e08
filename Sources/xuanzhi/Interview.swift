import ArgumentParser
import Diagnostics
import Drafting
import Foundation

/// Fills a draft with what the options say, and on a terminal asks for the rest.
struct Interview {
  let console: Console
  /// What the options say.
  let given: [Question.Name: [String]]

  /// Whether somebody is there to be asked.
  private var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Answers all questions of `draft`.
  func fill(_ draft: inout Draft) throws {
    var used: Set<Question.Name> = []
    while let question = draft.nextQuestion {
      used.insert(question.name)
      if let answer = given[question.name] {
        try take(answer, to: question, of: &draft)
      } else if canAsk {
        try ask(question, of: &draft)
      } else if question.isRequired, question.proposal == nil {
        throw console.refusal(
          Message(
            zh: "缺少 \(question.name.option)：\(question.about.zh)，例如：\(question.example)",
            en:
              "\(question.name.option) is missing: \(question.about.en), such as: \(question.example)"
          ))
      } else {
        try take([], to: question, of: &draft)
      }
    }
    // A chapter is one option for two kinds of answers.
    let options = Set(used.map(\.option))
    let stray = given.keys.map(\.option).filter { !options.contains($0) }.sorted().first
    if let stray {
      throw console.refusal(
        Message(
          zh: "\(draft.kind.rawValue) 没有 \(stray) 这一项",
          en: "\(stray) has nothing to do with a new \(draft.kind.rawValue)"))
    }
  }

  private func take(_ answer: [String], to question: Question, of draft: inout Draft) throws {
    guard let problem = draft.answer(question, answer) else { return }
    throw console.refusal(
      Message(
        zh: "\(question.name.option)：\(problem.zh)",
        en: "\(question.name.option): \(problem.en)"))
  }

  private func ask(_ question: Question, of draft: inout Draft) throws {
    console.say(prompt(for: question))
    while true {
      let lines = try lines(for: question)
      guard let problem = draft.answer(question, lines) else { return }
      console.say(problem)
    }
  }

  /// What is typed: one line, for a list those up to an empty one.
  private func lines(for question: Question) throws -> [String] {
    var lines: [String] = []
    repeat {
      // Whoever ends the input wants to stop.
      guard let line = readLine() else {
        throw console.refusal(Message(zh: "没有写入任何文件", en: "nothing was written"))
      }
      if line.isEmpty { break }
      lines.append(line)
    } while question.isList
    return lines
  }

  private func prompt(for question: Question) -> Message {
    let zh =
      question.proposal.map { "（直接回车：\($0)）" }
      ?? (question.isRequired ? "（例如：\(question.example)）" : "")
    let en =
      question.proposal.map { " (Enter for \($0))" }
      ?? (question.isRequired ? " (such as: \(question.example))" : "")
    return question.isList
      ? Message(
        zh: "\(question.about.zh)\(zh)，每行一个，空行结束：",
        en: "\(question.about.en)\(en), one a line, an empty line at the end:")
      : Message(zh: "\(question.about.zh)\(zh)：", en: "\(question.about.en)\(en):")
  }
}

extension ExitCode {
  /// The command line asks for what cannot be done (`EX_USAGE`).
  static let usage = ExitCode(64)
}
