/// Five hundred names in the order of CLDR 42 with numbers by value (ICU 72.1, `sv-u-kn-true` and `fi-u-kn-true`).
///
/// The names are made up. A bar stands between two of which the second is later, an equals sign between two that are alike to CLDR.
enum CollationNames {
    static let swedish = groups(
        """
         Anna Ek|-Anna Ek|1 maj|2 maj|3:e forum|007 = 7|10 maj|12:e forum|21|2021|2021-2022|2021–2022|2021/22|Aada|Aada O'Hara|\
        Aada Šim|Aarjäng|Aatos|Aatos A. Valin|Aatos Ǩolt|Aatos Nuñez|Aatos-Ǥiella|Ab Väv|AB Väv|Ada|ADA B.-ÇOP|Ada d'Ark|Ada Eklund|\
        Ada Shim|Ada von Lööf|Ada Öberg|Aino|Aino A. Waara|Aino Dark|Aino Ust|Aino-Őst|Anh Nguyen|\
        A\u{302}\u{300}nh Nguye\u{302}\u{303}n = Ầnh Nguyễn|A\u{302}\u{303}nh Nguye\u{302}\u{303}n = Ẫnh Nguyễn|Anna|Anna  Ek|anna ek|\
        Anna Ek|Anna EK|Anna\u{A0}Ek|ANNA EK|Anna Tala|Anna-Ek|Anna-Nuñez|Anna-Åberg|Anna\u{2010}Ek|Anna\u{2011}Ek|Ante|Ánte|\
        Ánte A. Müller|Ánte Çop|Ante Ebel|Ánte Myller|Ánte Šim|Ante Å.-Lööw|Ante Æbel|Ánte Œberg|Ánte-Čop|Ante-Œst|Ánte-Øst|Arjäng|\
        Biret|Biret Lööw|Biret O Hara|Biret Torn|Biret Äbel|Biret-Muller|Cafe Nord|Cafe\u{301} Nord = Café Nord|CAFÉ NORD|Cafè Nord|\
        Cafe Norr|Cecilia|Cecilia A.-Aaberg|Cecilia Núñez|Cecilia Strauss|Cecilia Torn|Čuoma|Čuoma Cop|Čuoma Đal|Čuoma Lof|\
        Čuoma Strauß|Čuoma Ö. Œst|Ðóra|Ðóra Lööw|Ðóra Yst|Dorde|Đorđe|Đorđe A. Ek|Đorđe B. Strauss|Đorđe Dal|Đorđe Ðal|Đorđe EK|\
        Đorđe Þorn|Dorde von Löf|Đorđe Æbel|Đorđe Ö. O'Hara|Đorđe O\u{308}.-Strausz|Dorde Œst|Dorde-Strausz|Eino|Eino Njala|\
        Eino Oberg|Élise|Élise d’Ark|Élise O Hara|Élise Žak|ÉLISE-OBERG|Etelä Savo|Etelä-Pohjanmaa|Etelä-Savo|Eteläsavo|Forum|Forum 0|\
        Forum 1|forum 2|Forum 002 = Forum 02 = Forum 2|Forum\u{A0}2|FORUM 2|Forum 2 b|Forum 2-9|Forum 2-10|Forum 2–3|Forum 2.9|\
        Forum 2.10|Forum 3|Forum 9|Forum 10|Forum\u{202F}10|Forum 10 b|Forum 10b|Forum 11|Forum 19|Forum 20|Forum 99|Forum 100|\
        Forum 101|Forum 1000|Forum 2021|Forum 2022|Forum A|Forumet|Forumet 2|Haparanda|Haparanda Tornio|Haparanda-Tornio|\
        Haparanda–Tornio|HaparandaTornio|Jürgen|Jürgen EK|Jürgen Strausz|Jürgen Zak|Jürgen Æbel|Jyrki|Jyrki Nunez|Jyrki Öberg|Jörgen|\
        Jørgen|Jörgen Çop|Jørgen d'Ark|Jörgen Lof|Jörgen Lööf|Jörgen O’Hara|Jörgen Wallin|Jörgen Åberg|Kommun – norr|Kommun — norr|\
        Kommun … norr|Kommun · norr|Kommun \"nu\"|Kommun “nu”|Kommun «nu»|Kommun (södra)|Kommun § 1|Kommun & Co|Kommun #1|\
        Kommun 100 %|Kommun 100 €|Kommun A|Kommun_nu|Kommun-A|Kommun, södra|Kommun; norr|Kommun: norr|Kommun! nu|Kommun? nu|\
        Kommun. nu|Kommun*nu|Kommun/södra|Kommun+nu|Kommunal|lab 2|Lab 2 av 10|Lab 10 av 2|Lab 9999999999|Lab 12345678901234567890|\
        Lab 12345678901234567891|Lukas|Lukas Muller|Lukas Ohara|Lukas Vaara|Lukas Ʒak|Łukasz|Łukasz ek|Łukasz Giella|Łukasz Ǩolt|\
        Maret|Máret|Maret B.-Shim|Maret Dal|Maret Lom|Maret Ŋala|Maret Ost|Maret Shim|Maret Walin|Maret Ʒak|Maret Å. Yst|MÁRET ÄBEL|\
        Maret Ö. Øst|Maret Ö.-Ęst|Máret-Eklund|Máret-Æbel|Muge|Muge Ek|Muge O’Hara|Muge Von Lööf|Muge-Ek|Myge|Mýge|Müge|Myge Ǥiella|\
        Myge Ʒak|My\u{301}ge A\u{30A}.-K\u{30C}olt|Müge Å.-Núñez|Müge Æbel|Müge Öst|Mýge-Nunez|Myge-Oberg|MYGE-ŰST|Myge-Öberg|Måret|\
        Måret Å. ek|Märet|MÄRET B. STRAUSS|Märet Äbel|naiv|naïv|Naïv|naïva|Nuoh|Nuoh Nala|Nuoh Ost|Ŋuohta|Ŋuohta Hal|Ŋuohta Strausz|\
        Ŋuohta Zak|Ŋuohta Åberg|Ŋuohta Őst|Oy Väv|region|Region|REGION|Regio\u{301}n|Region Norr|Region Norrän|Region Åland|Regionen|\
        Rene|René|René A. Ðal|Rene d'Ark|RENÉ ÐAL|René Łom|Rene\u{301} Nu\u{301}n\u{303}ez = René Núñez|RENE ŊALA|Rene Thorn|\
        Rene von Lööf|Rene Åst|René Äberg|Rene Ö. Mûller|René Ößberg|Rene Öst|Rene\u{301}-Ebel|Rene-Åberg|Renée|Renée B. von Löf|\
        Renée Cop|Renée EK|Renée Ö. Thorn|Renée-Ʒak|S ryhmä|S-ryhmä|S:t Olof|Saamelaiskäräjät|Samediggi|Sámediggi|Sametinget|\
        Sámi giella|Sámi Ǥiella|Sankt Olof|Sarka|Sárká|Šárká|Sárká Dål|Sárká Ek-Lund|Sarka Giella|Sarka Nuñez|Sarka Sim|Sarka Vaara|\
        Sarka Vallin|S\u{30C}a\u{301}rka\u{301} Z\u{30C}ak|Sárká Ęst|Sárká Ôst|Sárká-Dal|Šárká-Shim|Sarka-Vaara|Sárká-von Löf|\
        Sarka-Åberg|Sorën|Sorën Kolt|Sorën Lööf|Sorën Óst|SORËN-ŽAK|St Olof|St. Olof|Sören|Søren|Sören A.-d’Ark|Søren Đal|\
        Søren Ek Lund|Søren Ħal|So\u{308}ren Lom|Søren Lööf|Søren Muller|Sören Myller|Søren Ost|Sören Torn|Sören Värn|Søren Ʒak|Thom|\
        Þom|Thom B.-Thorn|Thom Nala|Thom Nunez|Þom Strauss|Thom Valin|Thom O\u{308}. EK|Thom Øst|Þóra|Þóra A. Űst|Þóra Mûller|\
        Þóra Ŋala|Þóra Torn|Þóra Vaara|Þóra Ößberg|Þóra-Dal|Tom|TOM A. EKLUND|Tom Čop|Tom ek|Tom Lom|Tom Ö. Þorn|Tom Öberg|Tom Œst|\
        Tom-Njala|Ŧom|Ŧom Njala|Ŧom Øst|Ŧom-Ǥiella|Ubo|v 9|v. 9|V. 9|v. 10|v. 49|v9|v10|Vav|Viktor|Viktor B. Ŧala|Viktor Giella|\
        Viktor Tjorn|Viktor-Šim|Ville|Ville Ek|Ville Myller|Ville Z\u{30C}ak|Ville Å. O'Hara|Väinö|Väinö Dål|Väinö Eklund|Väinö Löf|\
        Va\u{308}ino\u{308} Lo\u{308}o\u{308}w = Väinö Lööw|Väinö Å. Von Lööf|Väv|Väv Ab|Väv AB|Vävaren|w 9|w9|Waw|Wiktor|\
        Wiktor B.-Thorn|Wiktor Ćop|Wiktor Lof|Wiktor Ŋala|Wiktor Õst|Wiktor Walin|Wiktor-ek|Wille|Wille B. Ǩolt|Wille EK|Wille Lof|\
        Wille Žak|Wille Ößberg|Wäinö|Wäinö Müller|Wäinö-Von Lööf|Wäv Ab|Ybo|Übungsfirma|Ylivieska|Ylä-savo|Ylä-Savo|YLÄ-SAVO|\
        Yläneen lukio|Zażka|Zażka Núñez|Zażka Ust|Zażka Öst|Zaz\u{307}ka-Lo\u{308}f|Ziga|Žiga|Žiga Thorn|Žiga Yst|Ziga Œst|Ziga-Lof|\
        Zoe|Zoé|Zoë|Zoë Aaberg|Zoé B.-Œst|Zoe Dark|Zoé Hal|Zoé Núñez|Zoé O Hara|Zoé Ŧala|Zoe Waara|Zoë Űst|Zoé Å.-Ćop|Zoé Äbel|\
        Zoé-Ǥiella|Zoe-Nunez|Årjäng|Åsa|A\u{30A}sa A.-Wallin|A\u{30A}sa O\u{308}berg = Åsa Öberg|Åsa Œberg|Äila|ÄILA-O'HARA|Ärjäng|\
        Ærlend|Ærlend Núñez|Ærlend Þorn|ÆRLEND ÞORN|Ærlend Wärn|Ærlend Œst|Ölev|ÖLEV D'ARK|O\u{308}lev Mu\u{308}ller|Ölev Tala|\
        Ölev Æbel|Ölev Äberg|Ölev-Ŋala|Östen|Östen ek|Östen Ohara|ÖSTEN ŦALA|Östen-Torn|Östen-Ʒak|Øystein|Øystein Ćop|Øystein Kolt|\
        Øystein Strauss|Øystein-Þorn|Øystein-Ôst
        """)

    static let finnish = groups(
        """
         Anna Ek|-Anna Ek|1 maj|2 maj|3:e forum|007 = 7|10 maj|12:e forum|21|2021|2021-2022|2021–2022|2021/22|Aada|Aada O'Hara|\
        Aada Šim|Aarjäng|Aatos|Aatos A. Valin|Aatos Ǩolt|Aatos Nuñez|Aatos-Ǥiella|Ab Väv|AB Väv|Ada|ADA B.-ÇOP|Ada d'Ark|Ada Eklund|\
        Ada Shim|Ada von Lööf|Ada Öberg|Aino|Aino A. Waara|Aino Dark|Aino Ust|Aino-Őst|Anh Nguyen|\
        A\u{302}\u{300}nh Nguye\u{302}\u{303}n = Ầnh Nguyễn|A\u{302}\u{303}nh Nguye\u{302}\u{303}n = Ẫnh Nguyễn|Anna|Anna  Ek|anna ek|\
        Anna Ek|Anna EK|Anna\u{A0}Ek|ANNA EK|Anna Tala|Anna-Ek|Anna-Nuñez|Anna-Åberg|Anna\u{2010}Ek|Anna\u{2011}Ek|Ante|Ánte|\
        Ánte A. Müller|Ánte Çop|Ante Ebel|Ánte Myller|Ánte Œberg|Ánte Šim|Ante Å.-Lööw|Ante Æbel|Ánte-Čop|Ante-Œst|Ánte-Øst|Arjäng|\
        Biret|Biret Lööw|Biret O Hara|Biret Torn|Biret Äbel|Biret-Muller|Cafe Nord|Cafe\u{301} Nord = Café Nord|CAFÉ NORD|Cafè Nord|\
        Cafe Norr|Cecilia|Cecilia A.-Aaberg|Cecilia Núñez|Cecilia Strauss|Cecilia Torn|Čuoma|Čuoma Cop|Čuoma Đal|Čuoma Lof|\
        Čuoma Strauß|Čuoma Ö. Œst|Ðóra|Ðóra Lööw|Ðóra Yst|Dorde|Đorđe|Đorđe A. Ek|Đorđe B. Strauss|Đorđe Dal|Đorđe Ðal|Đorđe EK|\
        Dorde Œst|Dorde von Löf|Đorđe Þorn|Đorđe Æbel|Đorđe Ö. O'Hara|Đorđe O\u{308}.-Strausz|Dorde-Strausz|Eino|Eino Njala|\
        Eino Oberg|Élise|Élise d’Ark|Élise O Hara|Élise Žak|ÉLISE-OBERG|Etelä Savo|Etelä-Pohjanmaa|Etelä-Savo|Eteläsavo|Forum|Forum 0|\
        Forum 1|forum 2|Forum 002 = Forum 02 = Forum 2|Forum\u{A0}2|FORUM 2|Forum 2 b|Forum 2-9|Forum 2-10|Forum 2–3|Forum 2.9|\
        Forum 2.10|Forum 3|Forum 9|Forum 10|Forum\u{202F}10|Forum 10 b|Forum 10b|Forum 11|Forum 19|Forum 20|Forum 99|Forum 100|\
        Forum 101|Forum 1000|Forum 2021|Forum 2022|Forum A|Forumet|Forumet 2|Haparanda|Haparanda Tornio|Haparanda-Tornio|\
        Haparanda–Tornio|HaparandaTornio|Jürgen|Jürgen EK|Jürgen Strausz|Jürgen Zak|Jürgen Æbel|Jyrki|Jyrki Nunez|Jyrki Öberg|Jörgen|\
        Jørgen|Jörgen Çop|Jørgen d'Ark|Jörgen Lof|Jörgen Lööf|Jörgen O’Hara|Jörgen Wallin|Jörgen Åberg|Kommun – norr|Kommun — norr|\
        Kommun … norr|Kommun · norr|Kommun \"nu\"|Kommun “nu”|Kommun «nu»|Kommun (södra)|Kommun § 1|Kommun & Co|Kommun #1|\
        Kommun 100 %|Kommun 100 €|Kommun A|Kommun_nu|Kommun-A|Kommun, södra|Kommun; norr|Kommun: norr|Kommun! nu|Kommun? nu|\
        Kommun. nu|Kommun*nu|Kommun/södra|Kommun+nu|Kommunal|lab 2|Lab 2 av 10|Lab 10 av 2|Lab 9999999999|Lab 12345678901234567890|\
        Lab 12345678901234567891|Lukas|Lukas Muller|Lukas Ohara|Lukas Vaara|Lukas Ʒak|Łukasz|Łukasz ek|Łukasz Giella|Łukasz Ǩolt|\
        Maret|Máret|Maret B.-Shim|Maret Dal|Maret Lom|Maret Ŋala|Maret Ost|Maret Shim|Maret Walin|Maret Ʒak|Maret Å. Yst|MÁRET ÄBEL|\
        Maret Ö. Øst|Maret Ö.-Ęst|Máret-Eklund|Máret-Æbel|Muge|Muge Ek|Muge O’Hara|Muge Von Lööf|Muge-Ek|Myge|Mýge|Müge|Myge Ǥiella|\
        Myge Ʒak|My\u{301}ge A\u{30A}.-K\u{30C}olt|Müge Å.-Núñez|Müge Æbel|Müge Öst|Mýge-Nunez|Myge-Oberg|MYGE-ŰST|Myge-Öberg|Måret|\
        Måret Å. ek|Märet|MÄRET B. STRAUSS|Märet Äbel|naiv|naïv|Naïv|naïva|Nuoh|Nuoh Nala|Nuoh Ost|Ŋuohta|Ŋuohta Hal|Ŋuohta Őst|\
        Ŋuohta Strausz|Ŋuohta Zak|Ŋuohta Åberg|Oy Väv|region|Region|REGION|Regio\u{301}n|Region Norr|Region Norrän|Region Åland|\
        Regionen|Rene|René|René A. Ðal|Rene d'Ark|RENÉ ÐAL|René Łom|RENE ŊALA|Rene\u{301} Nu\u{301}n\u{303}ez = René Núñez|Rene Thorn|\
        Rene von Lööf|Rene Åst|René Äberg|Rene Ö. Mûller|René Ößberg|Rene Öst|Rene\u{301}-Ebel|Rene-Åberg|Renée|Renée B. von Löf|\
        Renée Cop|Renée EK|Renée Ö. Thorn|Renée-Ʒak|S ryhmä|S-ryhmä|S:t Olof|Saamelaiskäräjät|Samediggi|Sámediggi|Sametinget|\
        Sámi giella|Sámi Ǥiella|Sankt Olof|Sarka|Sárká|Šárká|Sárká Dål|Sárká Ek-Lund|Sárká Ęst|Sarka Giella|Sarka Nuñez|Sárká Ôst|\
        Sarka Sim|Sarka Vaara|Sarka Vallin|S\u{30C}a\u{301}rka\u{301} Z\u{30C}ak|Sárká-Dal|Šárká-Shim|Sarka-Vaara|Sárká-von Löf|\
        Sarka-Åberg|Sorën|Sorën Kolt|Sorën Lööf|Sorën Óst|SORËN-ŽAK|St Olof|St. Olof|Sören|Søren|Sören A.-d’Ark|Søren Đal|\
        Søren Ek Lund|Søren Ħal|So\u{308}ren Lom|Søren Lööf|Søren Muller|Sören Myller|Søren Ost|Sören Torn|Sören Värn|Søren Ʒak|Thom|\
        Thom B.-Thorn|Thom Nala|Thom Nunez|Thom Valin|Thom O\u{308}. EK|Thom Øst|Tom|Ŧom|TOM A. EKLUND|Tom Čop|Tom ek|Tom Lom|\
        Ŧom Njala|Tom Œst|Tom Ö. Þorn|Tom Öberg|Ŧom Øst|Ŧom-Ǥiella|Tom-Njala|Ubo|v 9|v. 9|V. 9|v. 10|v. 49|v9|v10|Vav|Viktor|\
        Viktor B. Ŧala|Viktor Giella|Viktor Tjorn|Viktor-Šim|Ville|Ville Ek|Ville Myller|Ville Z\u{30C}ak|Ville Å. O'Hara|Väinö|\
        Väinö Dål|Väinö Eklund|Väinö Löf|Va\u{308}ino\u{308} Lo\u{308}o\u{308}w = Väinö Lööw|Väinö Å. Von Lööf|Väv|Väv Ab|Väv AB|\
        Vävaren|w 9|w9|Waw|Wiktor|Wiktor B.-Thorn|Wiktor Ćop|Wiktor Lof|Wiktor Ŋala|Wiktor Õst|Wiktor Walin|Wiktor-ek|Wille|\
        Wille B. Ǩolt|Wille EK|Wille Lof|Wille Žak|Wille Ößberg|Wäinö|Wäinö Müller|Wäinö-Von Lööf|Wäv Ab|Ybo|Übungsfirma|Ylivieska|\
        Ylä-savo|Ylä-Savo|YLÄ-SAVO|Yläneen lukio|Zażka|Zażka Núñez|Zażka Ust|Zażka Öst|Zaz\u{307}ka-Lo\u{308}f|Ziga|Žiga|Ziga Œst|\
        Žiga Thorn|Žiga Yst|Ziga-Lof|Zoe|Zoé|Zoë|Zoë Aaberg|Zoé B.-Œst|Zoe Dark|Zoé Hal|Zoé Núñez|Zoé O Hara|Zoé Ŧala|Zoë Űst|\
        Zoe Waara|Zoé Å.-Ćop|Zoé Äbel|Zoé-Ǥiella|Zoe-Nunez|Þom|Þom Strauss|Þóra|Þóra A. Űst|Þóra Mûller|Þóra Ŋala|Þóra Torn|\
        Þóra Vaara|Þóra Ößberg|Þóra-Dal|Årjäng|Åsa|A\u{30A}sa A.-Wallin|Åsa Œberg|A\u{30A}sa O\u{308}berg = Åsa Öberg|Äila|\
        ÄILA-O'HARA|Ärjäng|Ærlend|Ærlend Núñez|Ærlend Œst|Ærlend Wärn|Ærlend Þorn|ÆRLEND ÞORN|Ölev|ÖLEV D'ARK|\
        O\u{308}lev Mu\u{308}ller|Ölev Tala|Ölev Æbel|Ölev Äberg|Ölev-Ŋala|Östen|Östen ek|Östen Ohara|ÖSTEN ŦALA|Östen-Torn|Östen-Ʒak|\
        Øystein|Øystein Ćop|Øystein Kolt|Øystein Strauss|Øystein-Ôst|Øystein-Þorn
        """)

    private static func groups(_ text: String) -> [[String]] {
        split(text, at: "|").map { split($0, at: " = ") }
    }

    private static func split(_ text: String, at mark: String) -> [String] {
        var parts = [""]
        var rest = Substring(text)
        while !rest.isEmpty {
            if rest.unicodeScalars.starts(with: mark.unicodeScalars) {
                rest.unicodeScalars.removeFirst(mark.unicodeScalars.count)
                parts.append("")
            } else {
                parts[parts.count - 1].unicodeScalars.append(rest.unicodeScalars.removeFirst())
            }
        }
        return parts
    }
}
