/// The organisations: what part of society they are of, where, and the name of their domain. None of them exists.
enum Actors {
    static let table = WordTable(
        """
        keksionmaan-liitto | Påhittslandets förbund | Keksiönmaan liitto | Regional Council of Keksiönmaa | public | keksionmaa
        haavelahden-kehitys | Drömviks utveckling | Haavelahden kehitys | Haavelahti Development | public | haavelahden-seutu
        unelmakosken-kunta | Drömforsens kommun | Unelmakosken kunta | Municipality of Unelmakoski | public | unelmakoski
        satukorven-kunta | Sagoskogens kommun | Satukorven kunta | Municipality of Satukorpi | public | satukorpi-tarusuo
        tarusuon-kunta | Fabelmossens kommun | Tarusuon kunta | Municipality of Tarusuo | public | satukorpi-tarusuo
        lorurannan-liitto | Ramsstrandens förbund | Lorurannan liitto | Regional Council of Loruranta | public | loruranta
        region-fabelland | Region Fabelland | Tarumaan alue | Region Fabelland | public | fabelland
        gatsunds-forbund | Gåtsunds kommunalförbund | Arvoitussalmen kuntayhtymä | Gåtsund Joint Authority | public | gatsundsnejden
        diktarviks-kommun | Diktarviks kommun | Runolahden kunta | Municipality of Diktarvik | public | diktarvik-balladvik
        balladviks-kommun | Balladviks kommun | Balladvikin kunta | Municipality of Balladvik | public | diktarvik-balladvik
        tankholmens-kommun | Tänkholmens kommun | Tuumasaaren kunta | Municipality of Tänkholmen | public | tankholmen
        kellotornin-opisto | Klocktornets yrkesinstitut | Kellotornin ammattiopisto | Bell Tower Vocational College | education | keksionmaa
        haavelahden-opisto | Drömviks vuxeninstitut | Haavelahden aikuisopisto | Haavelahti Adult College | education | haavelahden-seutu
        rimmin-korkeakoulu | Yrkeshögskolan Rimmet | Riimin ammattikorkeakoulu | Rhyme University of Applied Sciences | education | loruranta
        metsapolun-koulu | Skogsstigens skola | Metsäpolun koulu | Forest Path School | education | satukorpi-tarusuo
        drakens-folkhogskola | Drakens folkhögskola | Lohikäärmeen kansanopisto | Dragon Folk High School | education | fabelland
        gatsunds-tekniska | Gåtsunds tekniska gymnasium | Arvoitussalmen tekninen lukio | Gåtsund Technical School | education | gatsundsnejden
        hogskolan-sundet | Högskolan vid Sagosundet | Satusalmen korkeakoulu | University College of the Fable Sound | education | fabelland
        balladviks-vuxenskola | Balladviks vuxenskola | Balladvikin aikuiskoulu | Balladvik Adult School | education | diktarvik-balladvik
        pilvilautta | Molnflotten Ab | Pilvilautta Oy | Pilvilautta Ltd | company | keksionmaa
        kuukaivos | Mångruvan Ab | Kuukaivos Oy | Kuukaivos Ltd | company | keksionmaa
        lumottu-lauta | Förtrollade Brädan Ab | Lumottu Lauta Oy | Lumottu Lauta Ltd | company | satukorpi-tarusuo
        tuulihattu | Vindhatten Energi Ab | Tuulihattu Energia Oy | Tuulihattu Energy Ltd | company | unelmakoski
        villasukka | Yllestrumpan Omsorg Ab | Villasukka Hoiva Oy | Villasukka Care Ltd | company | haavelahden-seutu
        saippuakupla | Såpbubblan Ab | Saippuakupla Oy | Saippuakupla Ltd | company | loruranta
        drakens-smedja | Drakens Smedja AB | Drakens Smedja AB | Drakens Smedja AB | company | fabelland
        sagovagen | Sagovågens Rederi AB | Sagovågens Rederi AB | Sagovågens Rederi AB | company | gatsundsnejden
        vattemekanik | Vättemekanik AB | Vättemekanik AB | Vättemekanik AB | company | fabelland
        manbageriet | Månbageriet AB | Månbageriet AB | Månbageriet AB | company | diktarvik-balladvik
        alvdans-omsorg | Älvdans Omsorg AB | Älvdans Omsorg AB | Älvdans Omsorg AB | company | tankholmen
        tusenfotingen | Tusenfotingens Åkeri AB | Tusenfotingens Åkeri AB | Tusenfotingens Åkeri AB | company | gatsundsnejden
        nyfikna-hander | Föreningen Nyfikna Händer | Uteliaat Kädet ry | Curious Hands Association | association | -
        sundets-foretagare | Sagosundets företagare | Satusalmen yrittäjät | Entrepreneurs of the Fable Sound | association | -
        kustens-unga | Fabelkustens unga | Tarurannikon nuoret | Youth of the Fable Coast | association | -
        sprakflotten | Språkflotten | Kielilautta | The Language Raft | association | -
        pahittad-framtid | Institutet för påhittade framtider | Keksittyjen tulevaisuuksien laitos | Institute for Invented Futures | research | -
        gissningsinstitutet | Gissningsinstitutet | Arvausinstituutti | The Guess Institute | research | -
        drakskatten | Drakskattens fond | Lohikäärmeen aarteen rahasto | The Dragon’s Hoard Fund | funder | -
        sju-onskningar | Sju önskningars stiftelse | Seitsemän toiveen säätiö | Seven Wishes Foundation | funder | -
        kustens-larring | Fabelkustens lärring | Tarurannikon oppirengas | Fable Coast Learning Ring | network | -
        sundsnatverket | Nätverket över Sagosundet | Satusalmen verkosto | Network across the Fable Sound | network | -
        """)
}
