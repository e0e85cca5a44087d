/// The land: a sound, nine areas on its two shores, and their municipalities. None of it exists.
enum Places {
    static let land = Words("Fabelkusten", "Tarurannikko", "the Fable Coast")

    /// The areas: kind, the shore, the municipalities, the population of the year before today's and its change by the year, per mille.
    static let areas = WordTable(
        """
        keksionmaa | Påhittslandet | Keksiönmaa | Keksiönmaa | region | east | E01 E02 E03 E04 | 68400 | 6
        haavelahden-seutu | Drömviksnejden | Haavelahden seutu | Haavelahti sub-region | sub-region | east | E05 E06 | 31200 | 2
        unelmakoski | Drömforsen | Unelmakoski | Unelmakoski | municipality | east | E07 | 9650 | -13
        satukorpi-tarusuo | Sagoskogen och Fabelmossen | Satukorpi ja Tarusuo | Satukorpi and Tarusuo | municipalities | east | E08 E09 | 12480 | -21
        loruranta | Ramsstranden | Loruranta | Loruranta | region | east | E10 E11 E12 | 44900 | -4
        fabelland | Fabelland | Tarumaa | Fabelland | region | west | W01 W02 W03 W04 | 57300 | 4
        gatsundsnejden | Gåtsundsnejden | Arvoitussalmen seutu | Gåtsund area | sub-region | west | W05 W06 W07 | 26800 | -7
        diktarvik-balladvik | Diktarvik och Balladvik | Runolahti ja Balladvik | Diktarvik and Balladvik | municipalities | west | W08 W09 | 14150 | 9
        tankholmen | Tänkholmen | Tuumasaari | Tänkholmen | municipality | west | W10 | 5240 | -26
        """)

    /// The municipalities by their codes: column and row on their shore, and their part of the area's people, per cent.
    static let municipalities = WordTable(
        """
        E01 | Molnmynne | Pilvensuu | Pilvensuu | 0 | 0 | 24
        E02 | Månskensmon | Kuutamokangas | Kuutamokangas | 1 | 0 | 15
        E03 | Silverklockan | Hopeakello | Hopeakello | 0 | 1 | 47
        E04 | Sagobacken | Sadunmäki | Sadunmäki | 1 | 1 | 14
        E05 | Drömvik | Haavelahti | Haavelahti | 2 | 0 | 68
        E06 | Fjäderön | Höyhensaari | Höyhensaari | 2 | 1 | 32
        E07 | Drömforsen | Unelmakoski | Unelmakoski | 0 | 2 | 100
        E08 | Sagoskogen | Satukorpi | Satukorpi | 1 | 2 | 61
        E09 | Fabelmossen | Tarusuo | Tarusuo | 2 | 2 | 39
        E10 | Rimby | Riimilä | Riimilä | 0 | 3 | 52
        E11 | Gnolby | Hyräilykylä | Hyräilykylä | 1 | 3 | 19
        E12 | Vaggträsk | Tuutulampi | Tuutulampi | 2 | 3 | 29
        W01 | Fabelnäs | Fabelnäs | Fabelnäs | 0 | 0 | 22
        W02 | Drakbacka | Drakbacka | Drakbacka | 1 | 0 | 43
        W03 | Vättebron | Vättebron | Vättebron | 0 | 1 | 20
        W04 | Älvdansön | Älvdansön | Älvdansön | 1 | 1 | 15
        W05 | Labyrintby | Labyrintby | Labyrintby | 0 | 2 | 18
        W06 | Gåtsund | Arvoitussalmi | Gåtsund | 1 | 2 | 55
        W07 | Nyckelhamn | Avainsatama | Nyckelhamn | 1 | 3 | 27
        W08 | Diktarvik | Runolahti | Diktarvik | 0 | 3 | 63
        W09 | Balladvik | Balladvik | Balladvik | 0 | 4 | 37
        W10 | Tänkholmen | Tuumasaari | Tänkholmen | 1 | 4 | 100
        """)

    /// Figures of every area: the least and the most that they are, in tenths.
    static let indicators = WordTable(
        """
        employment | Sysselsättningsgrad | Työllisyysaste | Employment rate | 642 | 789
        shortage | Företag som har svårt att rekrytera | Yrityksiä, joiden on vaikea rekrytoida | Companies that find it hard to recruit | 280 | 610
        adult-learning | Vuxna i utbildning | Aikuisia koulutuksessa | Adults in education | 115 | 342
        """)

    /// Where forums are held, one for each area and in its order.
    static let venues = WordTable(
        """
        keksionmaa | Klockhuset | Kellotalo | The Bell House
        haavelahden-seutu | Packhuset vid Drömvik | Haavelahden makasiini | The Haavelahti Warehouse
        unelmakoski | Gamla kvarnen | Vanha mylly | The Old Mill
        satukorpi-tarusuo | Skogsladan | Metsälato | The Forest Barn
        loruranta | Rimsalen | Riimisali | The Rhyme Hall
        fabelland | Drakens hus | Lohikäärmeen talo | The House of the Dragon
        gatsundsnejden | Nyckelverket | Avaintehdas | The Key Works
        diktarvik-balladvik | Balladscenen | Balladinäyttämö | The Ballad Stage
        tankholmen | Tankeloftet | Tuumaluhti | The Thinking Loft
        """)

    static let rooms = WordTable(
        """
        hall | Stora salen | Suuri sali | Great Hall
        lighthouse | Fyren | Majakka | The Lighthouse
        jetty | Bryggan | Laituri | The Jetty
        mast | Masten | Masto | The Mast
        cabin | Kajutan | Kajuutta | The Cabin
        net | Nätboden | Verkkovaja | The Net Shed
        """)
}
