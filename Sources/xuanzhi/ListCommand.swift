import ArgumentParser
import ContentLoading
import Diagnostics
import Markup
import SiteModel

/// `xuanzhi list`: what the content holds, as a table or as JSON.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the tasks, the units or the pages.")

  @Argument(help: "What to list: tasks, units or pages.")
  var kind: Kind

  @OptionGroup var content: ContentOptions
  @Option(help: ArgumentHelp("How results are printed: text or json.", valueName: "format"))
  var format = ResultFormat.text
  @OptionGroup var talk: TalkOptions

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case tasks, units, pages
  }

  func run() async throws {
    let console = talk.console
    let outcome = await content.load()
    guard let publication = outcome.publication else {
      console.show(outcome.diagnostics)
      throw ExitCode.contentErrors
    }
    let table = table(of: publication)
    switch format {
    case .text: console.result(table.text)
    case .json: console.result(table.json)
    }
  }

  private func table(of publication: Publication) -> Table {
    switch kind {
    case .tasks:
      Table(
        columns: ["plan", "number", "chapter", "units", "title"],
        rows: publication.tasks.map { task in
          [
            .text(task.plan.id), .number(task.number), .number(task.chapter),
            .number(task.units.count), .text(task.article.writing.source.title),
          ]
        })
    case .units:
      Table(
        columns: ["id", "kind", "tasks", "name"],
        rows: publication.units.map { unit in
          [
            .text(unit.id.value), .text(unit.kind.rawValue),
            .number(publication.tasks(of: unit).count), .text(unit.name.source),
          ]
        })
    case .pages:
      Table(
        columns: ["language", "address", "translated"],
        rows: publication.site.languages.flatMap { language in
          publication.subjects.map { subject in
            let page = publication.page(about: subject, in: language)
            return [
              .text(language.rawValue), .text("/\(page.route.path)"), .flag(page.isTranslated),
            ]
          }
        })
    }
  }
}

/// Rows under named columns.
private struct Table {
  enum Cell {
    case text(String)
    case number(Int)
    case flag(Bool)

    var text: String {
      switch self {
      case .text(let text): text
      case .number(let number): "\(number)"
      case .flag(let flag): flag ? "yes" : "no"
      }
    }

    var json: JSON {
      switch self {
      case .text(let text): .string(text)
      case .number(let number): .number(number)
      case .flag(let flag): .bool(flag)
      }
    }
  }

  let columns: [String]
  let rows: [[Cell]]

  /// The table with aligned columns; a Han character takes two.
  var text: String {
    let lines = [columns] + rows.map { $0.map(\.text) }
    let widths = columns.indices.map { column in
      lines.map { $0[column].displayWidth }.max() ?? 0
    }
    return lines.map { line in
      line.enumerated().map { column, cell in
        let isLast = column == columns.count - 1
        let padding = isLast ? 0 : widths[column] - cell.displayWidth + 2
        return cell + String(repeating: " ", count: padding)
      }.joined()
    }.joined(separator: "\n")
  }

  var json: JSON {
    .array(rows.map { row in .members(zip(columns, row).map { (key: $0, value: $1.json) }) })
  }
}
