public import CoreMetrics
import Synchronization

/// Keeps the numbers of swift-metrics, and writes them as Prometheus reads them (text format, version 0.0.4).
///
/// Counters end in `_total`; timers are histograms in seconds and end in `_seconds`; recorders are gauges where they hold
/// the latest value, and sums with a count where they aggregate.
public final class PrometheusMetrics: MetricsFactory, Sendable {
  private let families = Mutex<[Family.Name: Family]>([:])
  /// Of one name: whoever lets a stranger choose a label would fill the memory.
  private let mostSeries: Int

  public init(mostSeries: Int = 1000) { self.mostSeries = mostSeries }

  public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    series(.counter, label, "_total", dimensions) { Total() }
  }

  public func makeFloatingPointCounter(
    label: String, dimensions: [(String, String)]
  ) -> any FloatingPointCounterHandler {
    series(.counter, label, "_total", dimensions) { Total() }
  }

  public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    series(.gauge, label, "", dimensions) { Latest() }
  }

  public func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    aggregate
      ? series(.summary, label, "", dimensions) { Sum() } : series(.gauge, label, "", dimensions) { Latest() }
  }

  public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    series(.histogram, label, "_seconds", dimensions) { Durations() }
  }

  // A number that is given up stays as it was: Prometheus takes a counter that is gone and back for a restart.
  public func destroyCounter(_ handler: any CounterHandler) {}
  public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
  public func destroyMeter(_ handler: any MeterHandler) {}
  public func destroyRecorder(_ handler: any RecorderHandler) {}
  public func destroyTimer(_ handler: any TimerHandler) {}

  /// Everything, by name and label, each line with its end.
  public func text() -> String {
    families.withLock { families in
      families.sorted { $0.key < $1.key }.map { name, family in
        let series = family.series.sorted { $0.key < $1.key }
        return "# TYPE \(name.text) \(name.kind.rawValue)\n"
          + series.map { $1.lines(of: name.text, $0) }.joined()
      }.joined()
    }
  }

  private func series<Instance: Series>(
    _ kind: Family.Kind, _ label: String, _ suffix: String, _ dimensions: [(String, String)],
    making make: () -> Instance
  ) -> Instance {
    let name = Family.Name(kind: kind, text: Self.name(label) + suffix)
    let labels = Labels(dimensions)
    return families.withLock { families in
      if let known = families[name]?.series[labels] as? Instance { return known }
      let instance = make()
      // One too many is counted and never shown.
      if families[name]?.series.count ?? 0 < mostSeries {
        families[name, default: Family()].series[labels] = instance
      }
      return instance
    }
  }

  /// Prometheus knows letters, digits, `_` and `:`.
  private static func name(_ label: String) -> String {
    String(label.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ":") ? $0 : "_" })
  }

  /// What has one name.
  private struct Family {
    struct Name: Hashable, Comparable {
      let kind: Kind
      let text: String

      static func < (left: Name, right: Name) -> Bool {
        (left.text, left.kind.rawValue) < (right.text, right.kind.rawValue)
      }
    }

    enum Kind: String { case counter, gauge, histogram, summary }

    var series: [Labels: any Series] = [:]
  }
}

/// What tells the numbers of one name apart, in the form of the text.
struct Labels: Hashable, Comparable {
  private let text: String

  init(_ dimensions: [(String, String)]) {
    text = dimensions.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",")
  }

  /// In braces, with one more at the end.
  func with(_ more: String? = nil) -> String {
    let all = [text, more ?? ""].filter { !$0.isEmpty }.joined(separator: ",")
    return all.isEmpty ? "" : "{\(all)}"
  }

  static func < (left: Labels, right: Labels) -> Bool { left.text < right.text }

  private static func escaped(_ value: String) -> String {
    value.replacing("\\", with: #"\\"#).replacing("\"", with: #"\""#).replacing("\n", with: #"\n"#)
  }
}
