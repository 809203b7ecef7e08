import Markup
import SiteModel

/// A bar of a chart.
struct Bar {
  let label: Words
  let link: Link
  let value: Int
}

extension HTML {
  /// Writes a bar chart.
  ///
  /// Its labels and values are a table, so that it reads aloud, wraps on a phone and prints; the
  /// pictures show the same to the eye.
  mutating func barChart(
    _ title: String, labels: String, values: String, of bars: [Bar], class name: String
  ) {
    guard let longest = bars.map(\.value).max() else { return }
    table(class: "chart \(name)") { html in
      html.caption(title)
      html.thead { html in
        html.tr { html in
          html.th(scope: .column) { $0.text(labels) }
          html.th(scope: .column) { $0.text(values) }
        }
      }
      html.tbody { html in
        for bar in bars { html.row(of: bar, longest: longest) }
      }
    }
  }

  private mutating func row(of bar: Bar, longest: Int) {
    tr { html in
      html.th(scope: .row) { $0.a(bar.link, bar.label) }
      html.td { html in
        html.illustration(width: 1000, height: 10, class: "bar") { html in
          html.rect(x: 0, y: 0, width: 1000, height: 10, class: "bar-track")
          html.rect(
            x: 0, y: 0, width: longest > 0 ? 1000 * bar.value / longest : 0, height: 10,
            class: "bar-value")
        }
        html.span(String(bar.value), class: "bar-number")
      }
    }
  }
}

extension PageContext {
  /// How many tasks each chapter of a plan has.
  func tasksByChapter(of plan: Plan) -> [Bar] {
    chapters(of: plan).map { chapter in
      Bar(
        label: chapter.title, link: link(to: chapter),
        value: publication.tasks(of: plan, chapter: chapter.number).count)
    }
  }

  /// The units that have a part in most tasks, at most `limit`, and those that are left out.
  ///
  /// Units with as many tasks as one that is left out are left out too: none is picked among
  /// equals.
  func unitsByTasks(limit: Int) -> (shown: [Bar], others: [Bar]) {
    let bars = publication.units.map { unit in
      Bar(
        label: words(unit.name), link: link(to: .unit(unit)),
        value: publication.distinctTasks(of: unit).count)
    }
    .filter { $0.value > 0 }
    .sorted { $0.value > $1.value }
    let cut = bars.dropFirst(limit).first?.value ?? 0
    let shown = bars.prefix(limit).prefix { $0.value > cut }
    return (Array(shown), Array(bars.dropFirst(shown.count)))
  }
}

extension Publication {
  /// The tasks that a unit has a part in, each once.
  func distinctTasks(of unit: ResponsibleUnit) -> [PlanTask] {
    var seen: Set<PlanTask.ID> = []
    return tasks(of: unit).map(\.task).filter { seen.insert($0.id).inserted }
  }
}
