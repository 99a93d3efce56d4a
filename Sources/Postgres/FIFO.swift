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
  var first: Element? {
    get { isEmpty ? nil : elements[head] }
    set { if !isEmpty { elements[head] = newValue } }
  }

  /// Changes the elements in place, first come first.
  mutating func update(_ change: (inout Element) -> Void) {
    for index in head..<elements.count {
      if var element = elements[index].take() {
        change(&element)
        elements[index] = element
      }
    }
  }

  /// A copy, first come first.
  var all: [Element] { elements[head...].compactMap { $0 } }
}
