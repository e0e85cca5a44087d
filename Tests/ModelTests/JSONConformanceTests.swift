import Testing

@testable import Model

/// What RFC 8259 accepts and refuses, case by case, in the categories of Nicolas Seriot's JSONTestSuite.
@Suite struct JSONConformanceTests {
    @Test func validTextIsAccepted() {
        for text in accepted { #expect(verdict(text.utf8) == .valid, "\(text.debugDescription)") }
    }

    @Test func invalidTextIsRefused() {
        for text in refused { #expect(verdict(text.utf8) == .invalid, "\(text.debugDescription)") }
    }

    @Test func validTextThatReadersDisagreeAboutIsOutsideTheSupport() {
        for text in outside { #expect(verdict(text.utf8) == .outside, "\(text.debugDescription)") }
    }

    @Test func everyLengthOfCharacterIsAccepted() {
        for bytes in wellFormed { #expect(verdict(inString(bytes)) == .valid, "\(bytes)") }
    }

    @Test func whatIsNotUTF8IsRefusedWithinAStringAndOutsideAndAtTheEnd() {
        for bytes in illFormed {
            #expect(verdict(inString(bytes)) == .invalid, "\(bytes)")
            #expect(verdict(bytes) == .invalid, "\(bytes)")
            #expect(verdict([0x22] + bytes) == .invalid, "\(bytes)")
        }
    }

    @Test func theTablesAreLargeEnoughToMeanSomething() {
        #expect(accepted.count >= 100 && refused.count >= 250 && outside.count >= 20)
        #expect(Set(accepted).isDisjoint(with: refused))
    }

    @Test func everyScalarIsReadAsItIs() throws {
        for range in [0x20..<0x22, 0x23..<0x5C, 0x5D..<0x1000, 0xD700..<0xD800, 0xE000..<0xE100, 0xFF00..<0x10100, 0x10FF00..<0x110000] {
            let text = String(String.UnicodeScalarView(range.compactMap(Unicode.Scalar.init)))
            var reader = JSONReader(Bytes(Array("\"\(text)\"".utf8)))
            let read = try reader.string().text
            #expect(read.unicodeScalars.elementsEqual(text.unicodeScalars))
        }
    }

    @Test func everyTwoBytesAreUTF8OrNotAsTheStandardLibrarySays() {
        for first in UInt8(0x80)...0xFF {
            for second in [0x00, 0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF] as [UInt8] {
                for tail in [[], [0x80], [0xBF, 0x80], [0x80, 0x80, 0x80]] as [[UInt8]] where second != 0x22 && second != 0 {
                    let bytes = [first, second] + tail
                    let isValid = String(validating: bytes, as: UTF8.self) != nil
                    #expect((verdict(inString(bytes)) == .valid) == isValid, "\(bytes)")
                }
            }
        }
    }

    @Test func nestingIsBoundedAndNeverOverflowsTheStack() {
        func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
        #expect(verdict(nested(500).utf8) == .valid)
        #expect(verdict(nested(512).utf8) == .valid)
        #expect(verdict(nested(513).utf8) == .invalid)
        #expect(verdict(String(repeating: "[", count: 100_000).utf8) == .invalid)
        #expect(verdict(String(repeating: "[{\"\":", count: 50_000).utf8) == .invalid)
    }

    private func verdict(_ bytes: some Sequence<UInt8>) -> FormatReport.Verdict { checkJSON(Bytes(Array(bytes))).verdict }

    private func inString(_ bytes: [UInt8]) -> [UInt8] { [0x22] + bytes + [0x22] }
}

private let accepted: [String] = [
    // Structure and white space
    "[]", "{}", "[[]]", "[{}]", "[[],[]]", "[[]   ]", "[ ]", "{ }", " [] ", "\t[\n]\r\n", "[1\n]", " [1]", "[1] ", "[2] \n", "[1,\n1\n,2]",
    "[[[[[]]]]]",
    "{\"a\":[]}", "{\"a\":{}}", "{\"a\" : 1}", "{ \"a\":1 , \"b\" :2 }", "{\"a\":\n\"b\"\n}", "[1,null,null,null,2]",
    "[null, 1, \"1\", {}]", "{\"\":0}",
    "{\"a\":null}", "[\"\"]", "\n\n\n1", "1         ", "[1,2,3,4,5,6,7,8,9,10]", "{\"min\": -1.0e+28, \"max\": 1.0e+28}",
    "{\"asd\":\"sdf\"}",
    "{\"asd\":\"sdf\", \"dfg\":\"fgh\"}",
    "{\"x\":[{\"id\": \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}], \"id\": \"xxxxxxxxxxxxxxxxxxxxxxxxxxx\"}",
    "{\"title\":\"\\u041f\\u043e\\u043b\\u0442\\u043e\\u0440\\u0430\" }", "{\"foo\\u0000bar\": 42}", "{\"a\":1,\"A\":2}",
    "{\"a\":{\"a\":{\"a\":1}}}",
    "[{\"a\":1},{\"a\":2}]",
    // Words
    "true", "false", "null", "[true]", "[false]", "[null]", "[true,false,null]", " true ", "{\"a\":true}",
    // Numbers
    "0", "-0", "1", "42", "-1", "-123", "123", "0.1", "-0.1", "-0.0", "0.0", "1.5", "10", "100", "0e1", "0e+1", "0E0", "1E22", "1e-2",
    "1E-2", "1E+2", "1e+2",
    "123e45", "123e-10000000", "123.456e78", "123.456789", "1e400", "-1e400",
    "-0.000000000000000000000000000000000000000000000000000000000000000000000000000001",
    "20e1", "123123123123123123123123123123", "-237462374673276894279832749832423479823246327846", "0.4e00669999999999999999999", "1e0000",
    "[-0]", "[1.0]", "[123]",
    "9007199254740993", "9223372036854775808", "1.7976931348623157e308", "4.9e-324", "[ 4]", "[1e3,1E3]",
    // Strings and escapes
    "\"\"", "\" \"", "\"asd\"", "[\"asd\"]", "[ \"asd\"]", "\"\\\"\"", "\"\\\\\"", "\"\\/\"", "\"\\b\\f\\n\\r\\t\"", "\"\\u0000\"",
    "\"\\u001f\"", "\"\\u0022\"",
    "\"\\u005C\"", "\"\\u00e4\"", "\"\\u00E4\"", "\"\\uabcd\\uEF01\"", "\"\\ud801\\udc37\"", "\"\\ud83d\\ude39\\ud83d\\udc8d\"",
    "\"\\uDBFF\\uDFFF\"", "\"\\uFFFF\"",
    "\"\\uFDD0\"", "\"\\u200B\"", "\"\\u2028\"", "\"\\\\u0000\"", "\"\\\\a\"", "\"a/*b*/c/*d//e\"", "\"\\\\n\"", "\"# no comment\"",
    "\"\u{7F}\"", "\"\u{80}\"",
    "\"å ä ö\"", "\"日本語\"", "\"😀\"", "\"\u{2028}\u{2029}\"", "\"\u{FEFF}\"", "\"\u{FFFF}\"", "\"\u{10FFFF}\"", "\"\u{200B}\"",
    "\"a\u{308}\"", "\"new\u{A0}line\"",
    "\"\\u0061\\u30af\\u30EA\\u30b9\"", "\"⍂㈴⍂\"", "\"EURO € EURO\"", "\"1234567\"", "\"12345678\"", "\"123456789\"", "\"1234567ä\"",
    "\"123456ä7\"", "\"1234567\\n\"",
    "\"'\"", "\"{[,:]}\"", "\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\"",
]

private let refused: [String] = [
    // No value, or more than one
    "", " ", "\n", "\t\r\n ", "1 2", "[] []", "{}{}", "[1]x", "[]]", "{}}", "[][]", "{\"a\":1}\"", "\"a\" \"b\"", "\"\",", "1,", "nullnull",
    "truetrue", "2@", "{}\0", "[1]\0",
    "\u{FEFF}{}", "\u{FEFF}", "{} ]", "\"asd\"]", "[1]]", "\"\"\"", "null null", "0 0", "{\"a\":true} \"x\"", "{\"a\":\"a\"} 123", "[],",
    "[1],2",
    // Unclosed
    "[", "{", "[1", "[1,", "[\"", "[\"a", "[\"a\"", "[\"a\",", "{\"", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":\"b",
    "{\"a\":[", "{\"a\":{", "[[", "[{", "[{}", "[[]", "[\n",
    "[\"a\",\n4\n,1", "[1,\n1\n,1", "[\"\", \"a\", 1", "[{\"\":[{\"\":", "[\"\\", "[\"\\u", "[\"\\uD", "\"\\", "\"\\\"", "\"\\u0",
    "\"\\u00", "\"\\u000", "\"", "\"a", "\"\\u0041", "{\"a\":\"\\",
    // Commas, colons and closings
    "[,]", "[,1]", "[1,]", "[1,,]", "[1,,2]", "[,", "[1 2]", "[1 true]", "[\"a\" \"b\"]", "[1:2]", "[\"\": 1]", "[1}", "{]", "{\"a\":1]",
    "[{]}", "]", "}", ",", ":", "[\"x\", truth]", "[3[4]]", "[1;2]",
    "{,}", "{\"a\"}", "{\"a\",1}", "{\"a\" 1}", "{\"a\"::1}", "{\"a\":}", "{\"a\":,}", "{\"a\":1,}", "{\"a\":1,,\"b\":2}",
    "{\"a\":1 \"b\":2}", "{\"a\":1;\"b\":2}", "{:1}", "{\"a\":1:2}", "{\"a\":1,\"b\"}",
    "{\"x\"::\"b\"}", "{\"x\", null}", "{\"id\":0,}", "{\"id\":0,,,,,}", "{\"id\":0}#", "{\"a\":\"b\",,\"c\":\"d\"}", "{\"a\":\"b\"}/**/",
    "{\"a\":\"b\"}//", "{\"a\":\"b\"}/", "[\"\",]", "[1,\n]", "[   , \"\"]",
    // Member names
    "{a:1}", "{a: \"b\"}", "{'a':1}", "{1:1}", "{9999E9999:1}", "{null:1}", "{null:null,null:null}", "{[]:1}", "{{}:1}", "{\"a\":1,b:2}",
    "{true:1}", "{-1:1}", "{💔:1}", "{\"a\":1 , }", "{$a:1}",
    // Words
    "t", "tr", "tru", "n", "nul", "fals", "True", "TRUE", "False", "Null", "NULL", "nil", "None", "undefined", "truex", "nullx", "true1",
    "[nul]", "[tru]", "[fals]", "[TRUE]", "[True,]", "a", "abc", "[a", "[abc]",
    "å", "[à]", "<null>", "[<null>]", "*", "[*]", "[\\u000A\"\"]", "\\", "[\\]", "'a'", "['a']", "“a”", "`a`", "a'b", "@", "[undefined]",
    // Numbers
    "-", "--1", "- 1", "+1", "++1234", "-foo", "-a", "01", "-01", "00", "-012", "012", "1.", "-1.", "-2.", ".5", "-.5", ".", "-.123",
    ".2e-3", "1.e1", "2.e3", "2.e+3", "2.e-3", "0.e1", "1e", "1E", "1e+", "1e-",
    "1.0e", "1.0e+", "1.0e-", "0e", "0e+", "0E", "0E+", "0.3e", "0.3e+", "9.e+", "1eE2", "1e1.5", "1e+-1", "1.2.3", "0.1.2", "1 000.0",
    "1_000", "0x1", "0x42", "0xFF", "1a", "1.2a-3", "1.8011670033376514H-308", "1f",
    "123f", "NaN", "nan", "-NaN", "Infinity", "-Infinity", "inf", "Inf", "-inf", "1e1e1", "[1a]", "[-]", "[+1]", "[01]", "[-01]", "[1.]",
    "[.5]", "[0x1]", "[- 1]", "[1e]", "[-1x]", "[1ea]", "[1+2]", "[0.1.2]", "１", "[１]",
    "1٫5", "∞", "1,5 ", "{\"a\":01}", "{\"a\":+1}", "{\"a\":.1}", "{\"a\":1.}",
    // Strings and escapes
    "\"\n\"", "\"\t\"", "\"\r\"", "\"\0\"", "\"\u{1}\"", "\"\u{1F}\"", "\"\u{1B}[0m\"", "\"aaaaaaaaaaaaaaaaaaa\taaaaaaaaaaaaaaa\"",
    "\"new\nline\"", "[\"a\u{00}a\"]", "\"1234567\u{1F}\"", "\"12345678\n\"",
    "\"\\a\"", "\"\\v\"", "\"\\x00\"", "\"\\0\"", "\"\\'\"", "\"\\ \"", "\"\\U0041\"", "\"\\u\"", "\"\\u0\"", "\"\\u00G0\"", "\"\\u 041\"",
    "\"\\u+041\"", "\"\\u-041\"", "\"\\u00A\"", "\"\\uD834\\\"", "\"\\uD800\\u\"",
    "\"\\uD800\\u1\"", "\"\\uD800\\u1x\"", "\"\\uD834\\uDd\"", "\"\\u{41}\"", "\"\\\u{0}\"", "\"\\\n\"", "\"\\😀\"", "\"\\å\"", "\"\\\\\\\"",
    "\"\\1\"", "\"\\uqqqq\"", "\"a\"b", "\\\"a\"", "[\"\\\\\\\"]", "\"\\N\"", "\"\\u１２３４\"",
    // Comments and other notations
    "// a\n1", "/* a */ 1", "1 // a", "1 /* a */", "[1 /* a */]", "{/**/}", "[//\n]", "# a\n1", "1 # a", "{\"a\":/*b*/1}", "/", "[/]",
    "<!-- -->1", "a = 1", "(1)", "[1..2]", "{\"a\"=1}", "{\"a\"=>1}", "---\na: 1",
    // White space that JSON has not
    "\u{A0}1", "1\u{A0}", "[\u{C}]", "[\u{B}1]", "\u{2028}1", "[1\u{2003}]", "[\u{2060}]", "\u{85}1", "[\u{0}]", "\u{C}null", "[\u{3000}]",
    "\u{200B}{}",
]

private let outside: [String] = [
    "{\"a\":\"b\",\"a\":\"c\"}", "{\"a\":\"b\",\"a\":\"b\"}", "{\"a\":1,\"b\":2,\"a\":3}", "{\"a\":1,\"\\u0061\":2}", "{\"\":1,\"\":2}",
    "[{\"x\":{\"y\":1,\"y\":2}}]", "{\"å\":1,\"\\u00e5\":2}",
    "{\"\\ud83d\\ude00\":1,\"😀\":2}", "{\"\\/\":1,\"/\":2}", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\ud800\"", "\"\\ud800\\u0041\"",
    "\"\\udc00\\ud800\"", "\"\\ud800abc\"", "\"\\ud800\\n\"",
    "\"\\uD888\\u1234\"", "\"\\uDd1e\\uD834\"", "{\"\\ud800\":1,\"\\ud800\":2}", "[\"\\uD800\\uD800\\uDC00\"]", "{\"\\uDFAA\":0}",
]

private let wellFormed: [[UInt8]] = [
    [0x7F], [0xC2, 0x80], [0xC3, 0xA5], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xE1, 0x80, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80],
    [0xEF, 0xBF, 0xBF], [0xEF, 0xBB, 0xBF], [0xF0, 0x90, 0x80, 0x80],
    [0xF0, 0x9F, 0x98, 0x80], [0xF3, 0xBF, 0xBF, 0xBF], [0xF4, 0x8F, 0xBF, 0xBF],
]

private let illFormed: [[UInt8]] = [
    [0x80], [0xBF], [0xFF], [0xFE], [0xF8], [0xFC], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3, 0x28], [0xE5], [0xE4, 0xE5, 0xF6],
    // Overlong
    [0xC0, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x80, 0xAF], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0x80],
    [0xF0, 0x80, 0x80, 0xAF], [0xF0, 0x8F, 0xBF, 0xBF], [0xFC, 0x83, 0xBF, 0xBF, 0xBF, 0xBF],
    // Surrogates
    [0xED, 0xA0, 0x80], [0xED, 0xAF, 0xBF], [0xED, 0xB0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],
    // Beyond U+10FFFF
    [0xF4, 0x90, 0x80, 0x80], [0xF4, 0xBF, 0xBF, 0xBF], [0xF5, 0x80, 0x80, 0x80], [0xF7, 0xBF, 0xBF, 0xBF], [0xF8, 0x88, 0x80, 0x80, 0x80],
    // Cut off by what follows
    [0xC3, 0xC3, 0xA5], [0xE2, 0x82, 0x41], [0xE2, 0x41, 0xAC], [0xF0, 0x9F, 0x98, 0x41], [0xF0, 0x9F, 0x41, 0x80],
    [0xF0, 0x41, 0x98, 0x80], [0x81, 0x41], [0xC2, 0x5C, 0x6E],
    // UTF-16
    [0xFE, 0xFF, 0x00, 0x7B, 0x00, 0x7D], [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00],
]
