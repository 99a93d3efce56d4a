import AshiatoApp
import AshiatoStore
import Credentials
import Training

extension Endpoint {
  /// Records of those who hold them. They are issued and revoked where the school's key is, which is not here.
  static let ofRecords: [Endpoint] = [
    .get(
      "/people/{person}/records", "listRecords", "List the records that a student holds.",
      for: .useCase(.readRecord), path: [.required("person", .person)], query: Call.pageQuery(),
      answers: .json(.page(of: "Records", RecordForm.schema), "A page of records.")
    ) { call in
      let records = try await call.ashiato.records(of: try call.text("person"), as: try call.caller)
      return try call.page(within: records, by: \.id.description, RecordForm.init)
    },
    .get(
      "/records/{record}", "showRecord", "Show a record as the school keeps it.", for: .useCase(.readRecord),
      path: [.required("record", .line(upTo: 64), "Its id or its check code.")],
      answers: .json(RecordStateForm.schema, "The record with its current edition.")
    ) { call in
      try .json(RecordStateForm(try await call.ashiato.record(try call.text("record"), as: try call.caller)))
    },
  ]
}
