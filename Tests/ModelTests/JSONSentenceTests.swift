import Testing

@testable import Model

/// Every sentence of the JSON reader with the place that it points to.
@Suite struct JSONSentenceTests {
    @Test(arguments: cases) func eachFaultHasItsSentenceAndItsPlace(_ item: Case) {
        let found = checkJSON(Bytes(item.bytes)).errors
        #expect(found == [.init(line: item.line, column: item.column, message: item.message)])
    }

    struct Case: Sendable {
        var bytes: [UInt8]
        var line: Int
        var column: Int
        var message: String
    }

    private static func at(_ line: Int, _ column: Int, _ text: String, _ message: String) -> Case {
        Case(bytes: Array(text.utf8), line: line, column: column, message: message)
    }

    static let cases: [Case] = [
        at(1, 1, "", "The file holds no value; it should hold one, such as {}."),
        at(3, 1, "\n\n", "The file holds no value; it should hold one, such as {}."),
        at(1, 1, "\u{FEFF}{}", "The file begins with a byte order mark; save it as UTF-8 without one."),
        Case(bytes: [0xFF, 0xFE, 0x7B, 0], line: 1, column: 1, message: "The file is UTF-16 or UTF-32; save it as UTF-8."),
        Case(bytes: [0, 0x7B], line: 1, column: 1, message: "The file is UTF-16 or UTF-32; save it as UTF-8."),
        Case(bytes: [0x7B, 0, 0x7D, 0], line: 1, column: 2, message: "The file is UTF-16 or UTF-32; save it as UTF-8."),
        Case(
            bytes: Array("[\"".utf8) + [0xE5] + Array("\"]".utf8), line: 1, column: 3,
            message: "This is not UTF-8: the character that begins here is cut off; save the file as UTF-8."),
        Case(
            bytes: Array("\"".utf8) + [0x80], line: 1, column: 2,
            message: "This is not UTF-8: the byte 0x80 begins no character; save the file as UTF-8."),
        Case(
            bytes: Array("\"ä".utf8) + [0xC0, 0xAF], line: 1, column: 3,
            message: "This is not UTF-8: a character is spelled with more bytes than it needs; save the file as UTF-8."),
        Case(
            bytes: Array("\"".utf8) + [0xED, 0xA0, 0x80], line: 1, column: 2,
            message: "This is not UTF-8: a surrogate is spelled as if it were a character; save the file as UTF-8."),
        Case(
            bytes: Array("\"".utf8) + [0xF4, 0x90, 0x80, 0x80], line: 1, column: 2,
            message: "This is not UTF-8: the character lies beyond U+10FFFF; save the file as UTF-8."),
        at(1, 513, String(repeating: "[", count: 600), "Objects and arrays are nested more than 512 deep; at most 512 levels are read."),
        at(2, 7, "{\r\n  \"a\" 1\n}", "“1” stands where a colon (:) should be."),
        at(1, 4, "[1 2]", "“2” stands where a comma (,) or the closing bracket (]) should be."),
        at(1, 8, "{\"å\":1 \"b\":2}", "“\"” stands where a comma (,) or the closing brace (}) should be."),
        at(1, 4, "[1,,2]", "“,” stands where a value should be."),
        at(1, 2, "{[]:1}", "“[” stands where a member name in quotation marks should be."),
        at(1, 2, "[\u{A0}1]", "U+00A0 stands where a value should be."),
        at(1, 2, "[\u{1B}]", "U+001B stands where a value should be."),
        at(1, 9, "{\"a\":\"b\"", "The file ends within an object; close it with the closing brace (})."),
        at(2, 1, "[1,\n", "The file ends within an array; close it with the closing bracket (])."),
        at(1, 6, "{\"a\":\"b}", "This string has no end; close it with a quotation mark."),
        at(1, 1, "// x\n{}", "JSON has no comments; remove this one."),
        at(1, 4, "[1 /* x */]", "JSON has no comments; remove this one."),
        at(2, 9, "{\n  \"a\": 1,\n}", "A comma stands before the closing brace (}); remove it, for nothing follows it."),
        at(1, 3, "[1, ]", "A comma stands before the closing bracket (]); remove it, for nothing follows it."),
        at(1, 2, "{name: 1}", "The member name name has no quotation marks; write \"name\"."),
        at(1, 2, "['a']", "An apostrophe (') begins this string; JSON wants quotation marks (\")."),
        at(1, 4, "{} }", "“}” stands after the end of the value; a file holds one value."),
        at(1, 2, "[True]", "True is not a JSON value; write true."),
        at(1, 2, "[NaN]", "NaN is not a JSON value; write null, for JSON has finite numbers only."),
        at(1, 3, "[-Infinity]", "-Infinity is not a JSON value; write null, for JSON has finite numbers only."),
        at(1, 2, "[None]", "None is not a JSON value; write null, or leave the member out."),
        at(1, 2, "[Birkaland]", "Birkaland is not a JSON value; write true, false or null, or put a text into quotation marks."),
        at(1, 3, "[007]", "The number 007 begins with a zero too many; leave it out."),
        at(1, 2, "[+1]", "+1 is not a JSON number; write it like 12, -0.5 or 1e6."),
        at(1, 2, "[.5]", ".5 is not a JSON number; write it like 12, -0.5 or 1e6."),
        at(1, 4, "[1.]", "1. is not a JSON number; write it like 12, -0.5 or 1e6."),
        at(1, 3, "[0x1F]", "0x1F is not a JSON number; write it like 12, -0.5 or 1e6."),
        at(1, 4, "[\"a\n\"]", "A string ends with its line; close it with a quotation mark, or write \\n for a line break."),
        at(1, 3, "[\"\t\"]", "The control character U+0009 stands in a string; write \\t for a tabulator."),
        at(1, 3, "[\"\u{1B}\"]", "The control character U+001B stands in a string; write \\u001B."),
        at(
            1, 3, "[\"\\x\"]",
            "A backslash and “x” are no escape; there are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits."),
        at(1, 3, "[\"\\u12\"]", "\\u wants four hexadecimal digits, as in \\u00E4."),
        at(1, 8, "{\"a\":1,\"a\":2}", "The member \"a\" stands twice in one object; keep one of the two."),
        at(1, 2, "\"\\ud800\"", "\\uD800 is one half of a surrogate pair; write both halves, or the character itself."),
    ]

    @Test func aValueOfTheWrongKindSaysWhatWasWanted() {
        #expect(JSONFault.wrongKind(.number, wanted: .string).sentence == "This is a number; it should be a string.")
        #expect(JSONFault.wrongKind(.null, wanted: .object).sentence == "This is null; it should be an object.")
    }
}
