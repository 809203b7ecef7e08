extension Chart {
  /// The place that a drawing is made for.
  ///
  /// It is readable when one user unit is one pixel, or three quarters of a point in print.
  public enum Size: Sendable, CaseIterable {
    /// 720 units wide: desktops, print, PDF and EPUB.
    case wide
    /// 340 units wide: phones.
    case narrow
  }
}

extension Chart.Size {
  var width: Double { self == .wide ? 720 : 340 }
  var fontSize: Double { self == .wide ? 15 : 14 }
  /// The height that values spread over, where they are shown upright.
  var plotHeight: Double { self == .wide ? 300 : 260 }
  /// The most spaces between two lines of the grid.
  var intervals: Int { self == .wide ? 5 : 4 }
  /// The most that names at the left of bars or at the right of lines are given.
  var nameWidth: Double { self == .wide ? 210 : 108 }
}
