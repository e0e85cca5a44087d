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
        Said(.sameLetters("One", "Two"), "One", "Two"), Said(.slipsApart("One", "Two", 1), "One", "Two"),
        Said(.slipsApart("One", "Two", 2), "One", "Two", "2"), Said(.initials("O. Two", "One Two"), "O. Two", "One Two"),
        Said(.inCommon("Forum"), "Forum"),
        Said(.unknownRecord("x", nearest: []), "x"),
        Said(.unknownRecord("x", nearest: ["people/y", "people/z"]), "x", "people/y", "people/z"),
        Said(.severalRecords("x", ["people/x", "teams/x"]), "people/x", "teams/x"),
        Said(.found(0, .substring, isWhole: true)), Said(.found(0, .substring, isWhole: false)),
        Said(.found(1, .substring, isWhole: true), "1"),
        Said(.found(7, .fuzzy, isWhole: true), "7"), Said(.found(7, .slips, isWhole: true), "7"),
        Said(.found(7, .substring, isWhole: false), "7"),
    ]
}
