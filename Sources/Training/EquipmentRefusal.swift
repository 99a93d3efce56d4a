/// Why something about the equipment of a site is not recorded.
public enum EquipmentRefusal: Refusal, Hashable {
  case notOnRecord(String)
  case ratingMissing(Equipment.Kind)
  case raterMissing
  case loadOutOfRange
  case designFactorOutOfRange
  case ratingOutOfOrder
  case inTheFuture(CalendarDay)
  case nextDueOutOfRange(CalendarDay)
  case headroomOutOfRange
  case nothingToInspect
  case unanswered(ChecklistItem, Equipment.Name?)
  case notAsked(ChecklistItem, Equipment.Name?)
  case answeredTwice(ChecklistItem, Equipment.Name?)
  case notLacking(ChecklistItem, Equipment.Name?)
  case measuresOutOfRange

  public var rule: String {
    switch self {
    case .notOnRecord: "equipment-on-record"
    case .ratingMissing, .raterMissing: "rated-equipment"
    case .loadOutOfRange: "working-load"
    case .designFactorOutOfRange: "design-factor"
    case .ratingOutOfOrder: "dates-in-order"
    case .inTheFuture: "not-in-the-future"
    case .nextDueOutOfRange: "next-inspection"
    case .headroomOutOfRange: "headroom"
    case .nothingToInspect, .unanswered, .notAsked, .answeredTwice, .notLacking: "whole-checklist"
    case .measuresOutOfRange: "load-sum"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .notOnRecord(let name): "This site has no equipment “\(name)”."
    case .ratingMissing(let kind): "What carries a person is rated, and \(kind.title) does."
    case .raterMissing: "It is not said who rated the equipment."
    case .loadOutOfRange: "A working load is given in whole kilograms, from 1 to 5,000."
    case .designFactorOutOfRange: "A design factor is a whole number from 1 to 20."
    case .ratingOutOfOrder: "The rating would lapse before it was given."
    case .inTheFuture(let day): "It is dated \(day), which has not come yet."
    case .nextDueOutOfRange(let limit):
      "The next inspection is due after this one and by \(limit) at the latest."
    case .headroomOutOfRange: "The headroom is given in whole centimetres, from 50 to 1,000."
    case .nothingToInspect: "Nothing of this site is on the list of this inspection."
    case .unanswered(let item, let name): "“\(item.rawValue)”\(Self.of(name)) has no answer."
    case .notAsked(let item, let name): "“\(item.rawValue)”\(Self.of(name)) is not asked in this inspection."
    case .answeredTwice(let item, let name): "“\(item.rawValue)”\(Self.of(name)) is answered twice."
    case .notLacking(let item, let name):
      "“\(item.rawValue)”\(Self.of(name)) is “not-applicable”, and it always applies."
    case .measuresOutOfRange:
      "A therapist or client weighs 20 to 400 kg, and a therapist is 100 to 250 cm tall."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .notOnRecord:
      "“ashiato site show” lists what is there; “ashiato equipment add” adds a piece."
    case .ratingMissing: "Add the working load, who stated it, and from when until when it holds."
    case .raterMissing: "Name the competent person who stated the working load."
    case .loadOutOfRange: "Give the working load, not the static one. One pound is 0.45 kg."
    case .designFactorOutOfRange: "Take it from the paper of whoever rated it."
    case .ratingOutOfOrder: "Check both dates."
    case .inTheFuture: "Check the date."
    case .nextDueOutOfRange: "Leave it out for the latest day, or give an earlier one."
    case .headroomOutOfRange: "Measure from the top of the table to the lowest thing above it."
    case .nothingToInspect: "Add the equipment first, with “ashiato equipment add”."
    case .unanswered, .notAsked, .answeredTwice:
      "“ashiato site checklist” writes a form with every point that is asked, once."
    case .notLacking:
      "Answer ok or fail. Only hinges, cables and face cradle of a table can be “not-applicable”."
    case .measuresOutOfRange: "Give whole kilograms and centimetres. They are used for the sum and not kept."
    }
  }

  private static func of(_ name: Equipment.Name?) -> Sentence { name.map { " of \($0)" } ?? "" }
}
