/// First in, first out; both ends in constant time.
struct FIFO<Element> {
  private var elements: [Element?] = []
  private var head = 0

  var isEmpty: Bool { head == elements.count }

  mutating func append(_ element: Element) { elements.append(element) }

  mutating func popFirst() -> Element? {
    guard !isEmpty else { return nil }
    let element = elements[head].take()
    head += 1
    if isEmpty {
      elements.removeAll(keepingCapacity: true)
      head = 0
    } else if head >= 64 && head * 2 >= elements.count {
      // Seldom enough that each element is moved about once.
      elements.removeFirst(head)
      head = 0
    }
    return element
  }

  /// The element that came first; nil when there is none.
  var first: Element? { isEmpty ? nil : elements[head] }

  /// Changes the element that came first in its place; nil when there is none.
  mutating func updateFirst<R>(_ change: (inout Element) -> R) -> R? {
    isEmpty ? nil : elements[head].update(change)
  }

  /// Changes the elements in place, first come first.
  mutating func update(_ change: (inout Element) -> Void) {
    for index in head..<elements.count {
      elements[index].update(change)
    }
  }

  /// A copy, first come first.
  var all: [Element] { elements[head...].compactMap { $0 } }
}

extension Optional {
  /// Changes the value in its place, without a second reference to what it holds; nil when there is none.
  @discardableResult
  fileprivate mutating func update<R>(_ change: (inout Wrapped) -> R) -> R? {
    guard var value = take() else { return nil }
    defer { self = value }
    return change(&value)
  }
}
