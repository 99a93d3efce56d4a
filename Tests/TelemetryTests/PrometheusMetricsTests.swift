import CoreMetrics
import Telemetry
import Testing

@Suite struct PrometheusMetricsTests {
  private let metrics = PrometheusMetrics(mostSeries: 3)

  @Test func `a counter ends in total and only tells what its labels tell apart`() {
    for route in ["/", "/", "/check/{code}"] {
      Counter(label: "web.hits", dimensions: [("route", route)], factory: metrics).increment()
    }
    #expect(
      metrics.text() == """
        # TYPE web_hits_total counter
        web_hits_total{route="/"} 2
        web_hits_total{route="/check/{code}"} 1

        """)
  }

  @Test func `a timer is a histogram in seconds, each bucket with those below it`() {
    let timer = Timer(label: "took", factory: metrics)
    for milliseconds in [1, 4, 4, 60_000] { timer.recordMilliseconds(milliseconds) }
    let text = metrics.text()
    #expect(text.hasPrefix("# TYPE took_seconds histogram\ntook_seconds_bucket{le=\"0.001\"} 1\n"))
    #expect(text.contains("took_seconds_bucket{le=\"0.0025\"} 1\n"))
    #expect(text.contains("took_seconds_bucket{le=\"0.005\"} 3\n"))
    #expect(text.contains("took_seconds_bucket{le=\"30\"} 3\n"))
    #expect(
      text.hasSuffix("took_seconds_bucket{le=\"+Inf\"} 4\ntook_seconds_sum 60.009\ntook_seconds_count 4\n"))
  }

  @Test func `a gauge has its latest value, a recorder the sum and the count`() {
    let meter = Meter(label: "busy", factory: metrics)
    meter.increment(by: 3)
    meter.decrement()
    let gauge = Gauge(label: "lent", factory: metrics)
    gauge.record(7)
    gauge.record(1.5)
    let sizes = Recorder(label: "size", dimensions: [], aggregate: true, factory: metrics)
    sizes.record(10)
    sizes.record(20)
    #expect(
      metrics.text() == """
        # TYPE busy gauge
        busy 2
        # TYPE lent gauge
        lent 1.5
        # TYPE size summary
        size_sum 30
        size_count 2

        """)
  }

  @Test func `a label cannot break out of its quotation marks`() {
    Counter(label: "odd-name", dimensions: [("word", "a\"b\\c\nd")], factory: metrics).increment()
    #expect(metrics.text().hasSuffix("odd_name_total{word=\"a\\\"b\\\\c\\nd\"} 1\n"))
  }

  @Test func `of one name there are only so many series`() {
    for number in 0..<10 {
      Counter(label: "many", dimensions: [("number", "\(number)")], factory: metrics).increment()
    }
    #expect(metrics.text().split(separator: "\n").count == 1 + 3)
  }

  @Test func `what a process takes is told under the names that everybody knows`() throws {
    let text = ProcessFigures().text()
    let start = try #require(text.firstMatch(of: /process_start_time_seconds ([0-9.e+]+)/)?.output.1)
    #expect(Double(start) ?? 0 > 1_700_000_000)
    #if os(Linux)
      for name in ["process_resident_memory_bytes", "process_open_fds", "process_cpu_seconds_total"] {
        #expect(text.contains("\n\(name) "))
      }
    #endif
  }
}
