import ArgumentParser
import ContentSchema
import FileSystem
import Markup

/// `xuanzhi schema`: what the loader knows of keys, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Writes JSON Schemas of all files and snippets for VS Code.",
    discussion: """
      The schemas of YAML files are named for the file, those of front matter for the kind and \
      whether it is the source or a translation.
      """)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write into.", valueName: "dir"))
  var output = ".vscode"
  @OptionGroup var talk: TalkOptions

  func run() throws {
    let console = talk.console
    do {
      try FileSystem.makeFolder("\(output)/schemas")
      for (name, json) in files {
        try FileSystem.replace("\(output)/\(name)", with: json.indented())
        console.result("\(output)/\(name)")
      }
    } catch {
      console.complain(error)
      throw ExitCode.inputOutput
    }
  }

  private var files: [(name: String, json: JSON)] {
    let schemas = Schema.Kind.allCases.flatMap { kind in
      (kind.isMarkdown ? Schema.Role.allCases : [.source]).map { role in
        ("schemas/\(Schema.of(kind).fileName(role))", Schema.of(kind).json(role))
      }
    }
    return schemas + [("xuanzhi.code-snippets", Snippet.file)]
  }
}
