/// A closed set of ways to say no, with a value for each of its cases; for some cases several, where the words differ.
///
/// `DeclaredSets` reads the cases from the sources, so that none can be forgotten here.
protocol Sampled {
  static var samples: [Self] { get }
}

extension Sampled {
  /// As many as there are cases among the samples: a case with values is known by its name, one without by what it says.
  static var sampledCases: Set<String> {
    Set(samples.map { Mirror(reflecting: $0).children.first?.label ?? "\($0)" })
  }
}
