@testable import Model

/// The table of dates, case by case: `text | verdict | level | first | last`, and for what is no date `text | invalid | column`.
///
/// The days follow the data contract's table. `null` is a day that is not stated.
struct EDTFCase: Sendable, CustomStringConvertible {
    let text: String
    let verdict: FormatReport.Verdict
    let level: Int
    let first: String?
    let last: String?
    let column: Int?

    init(_ line: Substring) {
        // A text may itself begin or end with blanks, so only the one blank around each bar is taken away.
        let fields = line.split(separator: " | ", omittingEmptySubsequences: false).map(String.init)
        text = fields[0]
        switch fields[1] {
        case "valid": verdict = .valid
        case "outside": verdict = .outside
        default: verdict = .invalid
        }
        let days = fields.dropFirst(3).map { $0 == "null" ? nil : $0 }
        level = verdict == .invalid ? 0 : Int(fields[2])!
        column = verdict == .invalid ? Int(fields[2])! : nil
        first = days.first ?? nil
        last = days.last ?? nil
    }

    var description: String { text }

    static let all = table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(EDTFCase.init)
}

private let table = """
    # Level 0: dates
    2021 | valid | 0 | 2021-01-01 | 2021-12-31
    2021-05 | valid | 0 | 2021-05-01 | 2021-05-31
    2021-05-03 | valid | 0 | 2021-05-03 | 2021-05-03
    2021-02 | valid | 0 | 2021-02-01 | 2021-02-28
    2020-02 | valid | 0 | 2020-02-01 | 2020-02-29
    2020-02-29 | valid | 0 | 2020-02-29 | 2020-02-29
    1900-02 | valid | 0 | 1900-02-01 | 1900-02-28
    2000-02-29 | valid | 0 | 2000-02-29 | 2000-02-29
    0000 | valid | 0 | 0000-01-01 | 0000-12-31
    0000-02-29 | valid | 0 | 0000-02-29 | 0000-02-29
    0987-06-30 | valid | 0 | 0987-06-30 | 0987-06-30
    9999-12-31 | valid | 0 | 9999-12-31 | 9999-12-31
    # Level 0: date and time
    2023-11-23T09:30:00 | valid | 0 | 2023-11-23 | 2023-11-23
    2023-11-23T09:30:00Z | valid | 0 | 2023-11-23 | 2023-11-23
    2023-11-23T23:59:59-04 | valid | 0 | 2023-11-23 | 2023-11-23
    2023-11-23T23:20:30+04:30 | valid | 0 | 2023-11-23 | 2023-11-23
    2023-11-23T00:00:00+00:00 | valid | 0 | 2023-11-23 | 2023-11-23
    2023-11-23T24:00:00 | valid | 0 | 2023-11-23 | 2023-11-23
    # Level 0: intervals
    2021/2021 | valid | 0 | 2021-01-01 | 2021-12-31
    1964/2008 | valid | 0 | 1964-01-01 | 2008-12-31
    2021-05/2021-11 | valid | 0 | 2021-05-01 | 2021-11-30
    2021-02-25/2021-05-31 | valid | 0 | 2021-02-25 | 2021-05-31
    2004-02-01/2005-02 | valid | 0 | 2004-02-01 | 2005-02-28
    2004-02-01/2005 | valid | 0 | 2004-02-01 | 2005-12-31
    2005/2006-02 | valid | 0 | 2005-01-01 | 2006-02-28
    2021-06-15/2021-06 | valid | 0 | 2021-06-15 | 2021-06-30
    2021-06/2021-06-15 | valid | 0 | 2021-06-01 | 2021-06-15
    # Level 1: years of more than four digits, negative years
    Y12021 | valid | 1 | null | null
    Y170000002 | valid | 1 | null | null
    Y-170000002 | valid | 1 | null | null
    Y99999999999999999999999999 | valid | 1 | null | null
    Y12021~ | valid | 1 | null | null
    -0001 | valid | 1 | null | null
    -1985 | valid | 1 | null | null
    -1985-04-12 | valid | 1 | null | null
    -0004-02-29 | valid | 1 | null | null
    -1000/2000 | valid | 1 | null | 2000-12-31
    -1000/-0999 | valid | 1 | null | null
    2000/Y12021 | valid | 1 | 2000-01-01 | null
    -1985-04-12T23:20:30Z | valid | 1 | null | null
    # Level 1: seasons
    2021-21 | valid | 1 | 2021-03-01 | 2021-05-31
    2021-22 | valid | 1 | 2021-06-01 | 2021-08-31
    2021-23 | valid | 1 | 2021-09-01 | 2021-11-30
    2021-24 | valid | 1 | 2021-12-01 | 2022-02-28
    2023-24 | valid | 1 | 2023-12-01 | 2024-02-29
    2021-21~ | valid | 1 | 2021-03-01 | 2021-05-31
    9999-24 | valid | 1 | 9999-12-01 | null
    -0001-24 | valid | 1 | null | 0000-02-29
    2021-21/2021-23 | valid | 1 | 2021-03-01 | 2021-11-30
    2020-24/2021-21 | valid | 1 | 2020-12-01 | 2021-05-31
    2021-21/2021-06-15 | valid | 1 | 2021-03-01 | 2021-06-15
    2021-21/.. | valid | 1 | 2021-03-01 | null
    # a season never proves a date wrong: it may be anywhere in its year
    2021-24/2021-03 | valid | 1 | 2021-01-01 | 2021-03-31
    2021-11/2021-21 | valid | 1 | 2021-11-01 | 2021-12-31
    # Level 1: qualification
    2017? | valid | 1 | 2017-01-01 | 2017-12-31
    2017~ | valid | 1 | 2017-01-01 | 2017-12-31
    2017% | valid | 1 | 2017-01-01 | 2017-12-31
    2004-06~ | valid | 1 | 2004-06-01 | 2004-06-30
    2004-06-11% | valid | 1 | 2004-06-11 | 2004-06-11
    1984~/2004-06 | valid | 1 | 1984-01-01 | 2004-06-30
    1984-06-02?/2004-08-08~ | valid | 1 | 1984-06-02 | 2004-08-08
    # Level 1: unspecified digits from the right
    201X | valid | 1 | 2010-01-01 | 2019-12-31
    20XX | valid | 1 | 2000-01-01 | 2099-12-31
    201X? | valid | 1 | 2010-01-01 | 2019-12-31
    2004-XX | valid | 1 | 2004-01-01 | 2004-12-31
    2004-10-XX | valid | 1 | 2004-10-01 | 2004-10-31
    2004-02-XX | valid | 1 | 2004-02-01 | 2004-02-29
    2003-02-XX | valid | 1 | 2003-02-01 | 2003-02-28
    1985-XX-XX | valid | 1 | 1985-01-01 | 1985-12-31
    -20XX | valid | 1 | null | null
    -1985-XX-XX | valid | 1 | null | null
    # Level 1: open and unknown ends
    2021/.. | valid | 1 | 2021-01-01 | null
    ../2022 | valid | 1 | null | 2022-12-31
    2021/ | valid | 1 | 2021-01-01 | null
    /2022 | valid | 1 | null | 2022-12-31
    1985-04-12/.. | valid | 1 | 1985-04-12 | null
    /1985-04 | valid | 1 | null | 1985-04-30
    ../.. | valid | 1 | null | null
    /.. | valid | 1 | null | null
    ../ | valid | 1 | null | null
    2021~/ | valid | 1 | 2021-01-01 | null
    # Level 2, supported: X for digits inside a date
    XXXX-10-25 | valid | 2 | null | null
    XXXX-10 | valid | 2 | null | null
    XXXX-12-XX | valid | 2 | null | null
    XXXX-02-29 | valid | 2 | null | null
    XXXX | valid | 2 | null | null
    XXXX-XX | valid | 2 | null | null
    XXXX-XX-XX | valid | 2 | null | null
    XXXX-21 | valid | 2 | null | null
    XXXX-10-25/XXXX-10-26 | valid | 2 | null | null
    156X-12-25 | valid | 2 | 1560-12-25 | 1569-12-25
    15XX-12-25 | valid | 2 | 1500-12-25 | 1599-12-25
    15XX-12-XX | valid | 2 | 1500-12-01 | 1599-12-31
    1XXX | valid | 2 | 1000-01-01 | 1999-12-31
    1XXX-XX | valid | 2 | 1000-01-01 | 1999-12-31
    1XXX-12 | valid | 2 | 1000-12-01 | 1999-12-31
    20X1 | valid | 2 | 2001-01-01 | 2091-12-31
    X985 | valid | 2 | 0985-01-01 | 9985-12-31
    XXX5 | valid | 2 | 0005-01-01 | 9995-12-31
    201X-21 | valid | 2 | 2010-03-01 | 2019-05-31
    1984-1X | valid | 2 | 1984-10-01 | 1984-12-31
    1984-0X | valid | 2 | 1984-01-01 | 1984-09-30
    1984-X2 | valid | 2 | 1984-02-01 | 1984-12-31
    1984-X7 | valid | 2 | 1984-07-01 | 1984-07-31
    2021-05-1X | valid | 2 | 2021-05-10 | 2021-05-19
    2021-05-3X | valid | 2 | 2021-05-30 | 2021-05-31
    2021-04-3X | valid | 2 | 2021-04-30 | 2021-04-30
    2021-05-X5 | valid | 2 | 2021-05-05 | 2021-05-25
    2004-XX-30 | valid | 2 | 2004-01-30 | 2004-12-30
    2004-XX-31 | valid | 2 | 2004-01-31 | 2004-12-31
    2021-0X-31 | valid | 2 | 2021-01-31 | 2021-08-31
    1985-1X-XX | valid | 2 | 1985-10-01 | 1985-12-31
    20X0-02-29 | valid | 2 | 2000-02-29 | 2080-02-29
    19XX-02-29 | valid | 2 | 1904-02-29 | 1996-02-29
    20XX-02-2X | valid | 2 | 2000-02-20 | 2099-02-28
    201X-05~ | valid | 2 | 2010-05-01 | 2019-05-31
    -156X-12-25 | valid | 2 | null | null
    -XXXX-12-XX | valid | 2 | null | null
    2004-06-XX/2004-07-03 | valid | 2 | 2004-06-01 | 2004-07-03
    201X/2022 | valid | 2 | 2010-01-01 | 2022-12-31
    1919-XX-02/1919-XX-01 | valid | 2 | 1919-01-02 | 1919-12-01
    198X-11-XX/198X-11-30 | valid | 2 | 1980-11-01 | 1989-11-30
    201X/.. | valid | 2 | 2010-01-01 | null
    /201X | valid | 2 | null | 2019-12-31
    # Level 2, recognised and shown as written
    Y-17E7 | outside | 2 | null | null
    Y17E8 | outside | 2 | null | null
    Y20E2 | outside | 2 | null | null
    Y1E999999999999999999999 | outside | 2 | null | null
    1950S2 | outside | 2 | null | null
    -1859S5 | outside | 2 | null | null
    Y171010000S3 | outside | 2 | null | null
    Y3388E2S3 | outside | 2 | null | null
    1950S2~ | outside | 2 | null | null
    2001-25 | outside | 2 | null | null
    2001-32 | outside | 2 | null | null
    2001-33 | outside | 2 | null | null
    2001-34 | outside | 2 | null | null
    2001-39 | outside | 2 | null | null
    2001-40 | outside | 2 | null | null
    -2001-41 | outside | 2 | null | null
    2001-33/2001-35 | outside | 2 | null | null
    [1667,1668,1670..1672] | outside | 2 | null | null
    [1667] | outside | 2 | null | null
    [..1760-12-03] | outside | 2 | null | null
    [1760-12..] | outside | 2 | null | null
    [1760-01,1760-02,1760-12..] | outside | 2 | null | null
    [1667,1760-12] | outside | 2 | null | null
    [..1760,1762,1764..] | outside | 2 | null | null
    {1667,1668,1670..1672} | outside | 2 | null | null
    {1960,1961-12} | outside | 2 | null | null
    {..1984} | outside | 2 | null | null
    {-1640-06..-1200-01} | outside | 2 | null | null
    {201X,2021~} | outside | 2 | null | null
    2004-06~-11 | outside | 2 | null | null
    2004?-06-11 | outside | 2 | null | null
    2004~-06 | outside | 2 | null | null
    2004?-21 | outside | 2 | null | null
    ?2004-06-~11 | outside | 2 | null | null
    2004-%06-11 | outside | 2 | null | null
    2004-?06~-11% | outside | 2 | null | null
    ?-2004-06-04~ | outside | 2 | null | null
    %2001 | outside | 2 | null | null
    2004-~XX | outside | 2 | null | null
    2004-06-~01/2004-06-~20 | outside | 2 | null | null
    2019-12/%2020 | outside | 2 | null | null
    2004?-06/.. | outside | 2 | null | null
    # nothing, blanks, other characters
     | invalid | 1
      | invalid | 1
     2021 | invalid | 1
    2021  | invalid | 5
    2021-05 -03 | invalid | 8
    20 21 | invalid | 3
    abc | invalid | 1
    okänt | invalid | 1
    unknown/2000 | invalid | 1
    2021/open | invalid | 6
    +2021 | invalid | 1
    2021å | invalid | 5
    2021–2022 | invalid | 5
    2021\u{A0} | invalid | 5
    2021\u{0} | invalid | 5
    2021\\2022 | invalid | 5
    2021.05.03 | invalid | 5
    3.5.2021 | invalid | 2
    # the year
    21 | invalid | 1
    202 | invalid | 1
    20211 | invalid | 1
    20210503 | invalid | 1
    -202 | invalid | 2
    -0000 | invalid | 1
    - | invalid | 2
    --2021 | invalid | 2
    201x | invalid | 4
    201u | invalid | 4
    201XX | invalid | 1
    Y2006 | invalid | 2
    Y-2006 | invalid | 3
    Y00022 | invalid | 2
    Y | invalid | 2
    Yabc | invalid | 2
    y12021 | invalid | 1
    Y12021-05 | invalid | 8
    Y120X1 | invalid | 5
    Y17E | invalid | 5
    Y17E0 | invalid | 5
    Y17E-3 | invalid | 5
    2018E3 | invalid | 5
    1950S | invalid | 6
    1950S0 | invalid | 6
    195XS2 | invalid | 5
    1950S2-05 | invalid | 8
    # month and season
    2021-13 | invalid | 6
    2021-00 | invalid | 6
    2021-20 | invalid | 6
    2021-42 | invalid | 6
    2021-2X | invalid | 6
    2021-5 | invalid | 6
    2021-5-3 | invalid | 6
    2021-012 | invalid | 6
    2021- | invalid | 6
    2021--05 | invalid | 6
    2021-ab | invalid | 6
    2021/05 | invalid | 6
    2021-0503 | invalid | 6
    2021-21-05 | invalid | 9
    2021-33-05 | invalid | 9
    # day
    2021-02-30 | invalid | 9
    2021-02-29 | invalid | 9
    1900-02-29 | invalid | 9
    -0001-02-29 | invalid | 10
    2021-04-31 | invalid | 9
    2021-05-32 | invalid | 9
    2021-05-00 | invalid | 9
    2021-05-4X | invalid | 9
    2021-05-3 | invalid | 9
    2021-05-003 | invalid | 9
    2021-05- | invalid | 9
    2021-05-03- | invalid | 11
    2021-05-03-01 | invalid | 11
    20X1-02-29 | invalid | 1
    2021-02-3X | invalid | 9
    XXXX-02-30 | invalid | 1
    2021-X2-32 | invalid | 9
    2021-X4-31 | invalid | 1
    2020/2021-02-29 | invalid | 14
    # time
    2023-11-23T9:30:00 | invalid | 12
    2023-11-23T09:30 | invalid | 17
    2023-11-23T093000 | invalid | 14
    2023-11-23T25:00:00 | invalid | 12
    2023-11-23T24:00:01 | invalid | 12
    2023-11-23T09:60:00 | invalid | 15
    2023-11-23T09:30:60 | invalid | 18
    2023-11-23T09:30:00.5 | invalid | 20
    2023-11-23T09:30:00z | invalid | 20
    2023-11-23t09:30:00 | invalid | 11
    2023-11-23 09:30:00 | invalid | 11
    2023-11-23T09:30:00Z10 | invalid | 21
    2023-11-23T09:30:00+2 | invalid | 21
    2023-11-23T09:30:00+24 | invalid | 21
    2023-11-23T09:30:00+02:60 | invalid | 24
    2023-11-23T09:30:00+02:00:30 | invalid | 26
    2023-11-23T09:30:00-00:00 | invalid | 20
    2023-11-23T09:30:00~ | invalid | 20
    2023-11T09:30:00 | invalid | 8
    2023-11-XXT09:30:00 | invalid | 11
    2023-11-23~T09:30:00 | invalid | 12
    2023-11-23TXX:30:00 | invalid | 12
    2023-11-23T | invalid | 12
    # qualification
    2017?? | invalid | 6
    2017?~ | invalid | 6
    ? | invalid | 2
    ??2017 | invalid | 2
    2004-06?~-11 | invalid | 9
    (2004)-06 | invalid | 1
    # intervals
    / | invalid | 1
    // | invalid | 2
    .. | invalid | 1
    ... | invalid | 3
    2021/.. /2022 | invalid | 8
    2021/2020 | invalid | 6
    2021-11/2021-05 | invalid | 9
    2021-05-04/2021-05-03 | invalid | 12
    0001/0000 | invalid | 6
    0000/-0001 | invalid | 6
    1000/-2000 | invalid | 6
    Y-61000/Y-62000 | invalid | 9
    2022-21/2021-23 | invalid | 9
    2021-23/2021-22 | invalid | 9
    2022-03/2021-21 | invalid | 9
    202X/201X | invalid | 6
    2012/2013/2014 | invalid | 10
    2012///4444 | invalid | 6
    2021/12-12 | invalid | 6
    2021-05-03T09:30:00Z/2021-05-04 | invalid | 11
    2021-05-03/2021-05-04T09:30:00Z | invalid | 22
    2021/[2022] | invalid | 6
    # sets
    [] | invalid | 1
    [..] | invalid | 1
    [ | invalid | 2
    [2021 | invalid | 6
    [2021} | invalid | 6
    {2021] | invalid | 6
    [2021]~ | invalid | 7
    [2021,] | invalid | 7
    [,2021] | invalid | 2
    [2021, 2022] | invalid | 7
    [2021,..2022] | invalid | 7
    [2021..,2023] | invalid | 6
    [2021..2022..2023] | invalid | 12
    [..2021..] | invalid | 8
    [2021..2022-05] | invalid | 8
    [2022..2021] | invalid | 8
    [2021/2022] | invalid | 6
    [2021-13] | invalid | 7
    """
