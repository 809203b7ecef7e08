internal import CCommonMark

/// A tree that libcmark made of a text.
///
/// Its nodes live as long as it does; whoever walks over them must keep it alive.
final class CommonMarkTree {
  let root: CommonMarkNode

  /// Parses `text`, which must be valid UTF-8.
  ///
  /// None when libcmark is out of memory.
  init?(parsing text: [UInt8]) {
    // The option makes libcmark count the lines inside code spans.
    let root = text.withUnsafeBytes { bytes in
      cmark_parse_document(
        bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, CMARK_OPT_SOURCEPOS)
    }
    guard let root else { return nil }
    self.root = CommonMarkNode(pointer: root)
  }

  deinit {
    cmark_node_free(root.pointer)
  }
}

/// A node of libcmark's tree.
struct CommonMarkNode: Hashable {
  fileprivate let pointer: OpaquePointer

  var kind: cmark_node_type { cmark_node_get_type(pointer) }
  var firstChild: CommonMarkNode? { cmark_node_first_child(pointer).map(Self.init) }
  var lastChild: CommonMarkNode? { cmark_node_last_child(pointer).map(Self.init) }
  var next: CommonMarkNode? { cmark_node_next(pointer).map(Self.init) }
  var previous: CommonMarkNode? { cmark_node_previous(pointer).map(Self.init) }
  var parent: CommonMarkNode? { cmark_node_parent(pointer).map(Self.init) }

  /// The nodes directly below.
  var children: some Sequence<CommonMarkNode> {
    sequence(state: firstChild) { node in
      defer { node = node?.next }
      return node
    }
  }

  /// The first line, from 1; 0 where libcmark does not tell.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  /// The column of the first byte, from 1, in bytes.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  /// The last line.
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// The column of the last byte.
  var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

  /// The text of a text, code or HTML node.
  var literal: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(cString: cmark_node_get_literal(pointer))
  }
  /// The info string of a code block.
  var info: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(cString: cmark_node_get_fence_info(pointer))
  }
  /// The destination of a link or an image.
  var destination: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(cString: cmark_node_get_url(pointer))
  }
  /// The title of a link or an image.
  var title: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(cString: cmark_node_get_title(pointer))
  }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }
  /// The first number of an ordered list; none for a bullet list.
  var listStart: Int? {
    cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
      ? Int(cmark_node_get_list_start(pointer)) : nil
  }
}
