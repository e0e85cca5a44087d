/// A survey, or a poll in a room: then it has a forum and a session.
public struct Survey: Record {
    public static let collection = RecordCollection.surveys

    public var basics = Basics()
    public var names = Text.none
    public var programme: ID<Programme>?
    public var step = ""
    public var regions: [ID<Region>] = []
    public var forum: ID<Forum>?
    public var session = ""
    public var slide: Int?
    public var period: EDTF?
    public var method = Text.none
    public var conductedBy: ID<Organisation>?
    public var respondents: Quantity?
    public var questions: [Question] = []

    public init() {}
    public var title: Text { names }
    public var date: EDTF? { period }

    public static let fields: [Field<Survey>] =
        Field.common(\.basics) + [
            Field("name", \.names, isRequired: true), Field("programme", \.programme), Field("step", \.step), Field("regions", \.regions),
            Field("forum", \.forum), Field("session", \.session), Field("slide", \.slide), Field("period", \.period),
            Field("method", \.method), Field("conductedBy", \.conductedBy), Field("respondents", \.respondents),
            Field("questions", \.questions),
        ]

    /// A question with the results that are known: none means asked, result not recorded.
    public struct Question: Shape {
        public var id = ""
        public var text = Text.none
        public var kind: Kind?
        public var unit: Unit?
        public var results: [Result] = []

        public enum Kind: String, Word { case share, single, multiple, ranking, scale, open, words }
        public enum Unit: String, Word { case percent, count }

        public init() {}
        public static let fields: [Field<Question>] = [
            Field("id", \.id), Field("text", \.text, isRequired: true), Field("kind", \.kind), Field("unit", \.unit),
            Field("results", \.results),
        ]
    }

    /// A question's result in one region, or in all.
    public struct Result: Shape {
        public var region: ID<Region>?
        public var base: Quantity?
        public var options: [Option] = []
        public init() {}
        public static let fields: [Field<Result>] = [Field("region", \.region), Field("base", \.base), Field("options", \.options)]
    }

    /// An answer with its value, in the question's unit.
    public struct Option: Shape {
        public var label = Text.none
        public var value: Quantity?
        public init() {}
        public static let fields: [Field<Option>] = [Field("label", \.label), Field("value", \.value)]
    }
}
