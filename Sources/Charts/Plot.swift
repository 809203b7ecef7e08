/// The room in which upright marks stand, with its value axis at the left.
struct Plot {
  let scale: Scale
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double

  func y(_ number: Double) -> Double {
    bottom - scale.portion(number) * (bottom - top)
  }

  /// Where columns and their names begin.
  var zero: Double { y(0) }
}

/// What a plot needs outside the span of its axis.
struct PlotMargins {
  var above = 0.0
  var below = 0.0
  var right = 0.0
}

extension Sheet {
  /// Draws the axis with its title and grid, and gives the plot at its right.
  mutating func openPlot(
    _ chart: Chart, scale: Scale, height: Double, margins: PlotMargins
  ) -> Plot {
    writeUnit(chart)
    top += max(lettering.lineHeight / 2, margins.above)
    let plot = Plot(
      scale: scale, left: axisWidth(chart, scale), right: width - margins.right, top: top,
      bottom: top + height)
    for tick in scale.ticks {
      let y = plot.y(tick)
      write([tickText(chart, tick)], x: plot.left - 8, middle: y, anchor: .end, role: .axis)
      let line = Segment(start: Point(x: plot.left, y: y), end: Point(x: plot.right, y: y))
      if tick == 0 {
        axes.append(Rule(segment: line, role: .axis))
      } else {
        back.append(Rule(segment: line, role: .grid))
      }
    }
    top = plot.bottom + max(margins.below, 0)
    return plot
  }

  /// How far right of the sheet's edge a plot with this scale begins.
  func axisWidth(_ chart: Chart, _ scale: Scale) -> Double {
    (scale.ticks.map { lettering.width(tickText(chart, $0)) }.max() ?? 0) + 8
  }

  private func tickText(_ chart: Chart, _ tick: Double) -> String {
    lettering.shortened(chart.numberText(tick), width: width * 0.35)
  }

  /// Writes the title of the value axis from the sheet's left edge.
  mutating func writeUnit(_ chart: Chart) {
    guard let unit = chart.unit else { return }
    let lines = lettering.lines(unit, width: width)
    write(lines, x: 0, top: top, role: .axis)
    top += Double(lines.count) * lettering.lineHeight + 4
  }
}
