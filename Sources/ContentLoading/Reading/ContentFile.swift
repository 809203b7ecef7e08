import Diagnostics
import FileSystem

/// A file of the content as it was read.
///
/// As long as its bytes stay the same it stays the same object, so that what was made of it can be
/// kept.
final class ContentFile: Sendable {
  let source: SourceFile

  init(_ source: SourceFile) {
    self.source = source
  }
}
