@testable import Front
@testable import Model

extension Example {
    static let finding: [Said] = [
        Said(.queryFault(.unknownField("colour", nearest: [])), "colour"),
        Said(.queryFault(.unknownField("colour", nearest: [.code, .country])), "colour"),
        Said(.queryFault(.noField(.email, .projects))), Said(.queryFault(.missingValue(.region))),
        Said(.queryFault(.noDate("soon")), "soon", "2026-06"), Said(.queryFault(.noNumber("many")), "many", "100k"),
        Said(.queryFault(.unknownWord("blue", .status)), "blue"), Said(.queryFault(.noOrder(.name)), "<", ">"),
        Said(.queryFault(.openQuote)),
        Said(.found(0, .substring, isWhole: true)), Said(.found(0, .substring, isWhole: false)),
        Said(.found(1, .substring, isWhole: true), "1"),
        Said(.found(7, .fuzzy, isWhole: true), "7"), Said(.found(7, .slips, isWhole: true), "7"),
        Said(.found(7, .substring, isWhole: false), "7"),
    ]
}
