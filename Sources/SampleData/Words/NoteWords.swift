/// What was written down: kind, what it is about, and of promises the state and the days from today to the day it is due.
enum NoteWords {
    static let table = WordTable(
        """
        promise | Ordnar fem praktikplatser före sommaren. | Järjestää viisi harjoittelupaikkaa ennen kesää. | Will arrange five placements before the summer. | forum keksionmaa-forum-3 | open | 45
        promise | Skickar listan på handledare till alla som var här. | Lähettää luettelon työpaikkaohjaajista kaikille paikalla olleille. | Will send the list of supervisors to all who were here. | forum keksionmaa-forum-3 | doing | 3
        promise | Ringer skolan om lånet av svetshallen. | Soittaa koululle hitsaushallin lainasta. | Will call the school on borrowing the welding hall. | forum keksionmaa-forum-2 | done | -60
        promise | Bjuder in grannkommunen till nästa forum. | Kutsuu naapurikunnan seuraavaan foorumiin. | Will invite the neighbouring municipality to the next forum. | forum haavelahden-seutu-forum-3 | open | -4
        promise | Skriver ner hur valideringen gick till. | Kirjaa ylös, miten osaamisen tunnistaminen tehtiin. | Will write down how skills were recognised. | forum haavelahden-seutu-forum-2 | dropped | -80
        promise | Frågar personalen vad de kan som inte syns. | Kysyy henkilöstöltä, mitä näkymätöntä he osaavat. | Will ask the staff what they can do that does not show. | forum unelmakoski-forum-2 | open | 0
        promise | Tar upp handledarnas tid i ledningsgruppen. | Ottaa ohjaajien työajan esiin johtoryhmässä. | Will raise the supervisors’ time with the management. | forum unelmakoski-forum-1 | done | -120
        promise | Lånar ut en lärare två dagar i veckan. | Lainaa opettajan kahdeksi päiväksi viikossa. | Will lend a teacher two days a week. | forum fabelland-forum-3 | doing | 20
        promise | Räknar ihop vad bytesveckan kostar. | Laskee, mitä vaihtoviikko maksaa. | Will work out what the exchange week costs. | forum fabelland-forum-3 | open | 1
        promise | Öppnar verkstaden för alla elever i åttan. | Avaa verstaan kaikille kahdeksasluokkalaisille. | Will open the workshop to all pupils of the eighth year. | forum fabelland-forum-2 | open | -15
        promise | Översätter blanketten. | Kääntää lomakkeen. | Will translate the form. | forum loruranta-forum-2 | open | 6
        promise | Hör av sig till de tre företag som inte kom. | Ottaa yhteyttä kolmeen yritykseen, jotka eivät tulleet. | Will contact the three companies that did not come. | forum loruranta-forum-2 | doing | 8
        promise | Bokar salen till hösten. | Varaa salin syksyksi. | Will book the hall for the autumn. | region gatsundsnejden | open | 30
        promise | Delar sina siffror om pensionsavgångar. | Jakaa lukunsa eläköitymisestä. | Will share its figures on retirements. | region keksionmaa | open | -30
        promise | Visar skisserna på nästa labbdag. | Näyttää luonnokset seuraavana labrapäivänä. | Will show the sketches on the next lab day. | team keksionmaa-team-b | doing | 7
        promise | Testar kortet på fler arbetsplatser. | Kokeilee korttia useammalla työpaikalla. | Will try the card at more workplaces. | team fabelland-team-b | open | 60
        promise | Skriver slutrapporten på en sida. | Kirjoittaa loppuraportin yhdelle sivulle. | Will write the final report on one page. | project 0 | done | -200
        promise | Söker pengar till en fortsättning. | Hakee rahaa jatkoon. | Will apply for money to go on. | project 1 | open | 90
        decision | De tre forumen hålls alltid på samma veckodag. | Kolme foorumia pidetään aina samana viikonpäivänä. | The three forums are always on the same weekday. | programme kompetensaret
        decision | Nästa värd finns på andra sidan sundet. | Seuraava isäntä on salmen toisella puolella. | The next host is across the sound. | series sundsdagarna
        decision | Områdets bild uppdateras en gång om året. | Alueen kuva päivitetään kerran vuodessa. | The area’s picture is brought up to date once a year. | forum keksionmaa-forum-3
        decision | Det inställda forumet hålls inte i efterhand. | Peruttua foorumia ei pidetä jälkikäteen. | The cancelled forum is not held later. | forum satukorpi-tarusuo-forum-2
        decision | Två team slår ihop sina försök. | Kaksi tiimiä yhdistää kokeilunsa. | Two teams join their experiments. | team fabelland-team-a
        input | Kravet på intyg stoppar dem som redan kan. | Todistusvaatimus pysäyttää ne, jotka jo osaavat. | The demand for certificates stops those who already can. | forum haavelahden-seutu-forum-3 | drakskatten | 10
        input | Finansiera det andra året, inte bara det första. | Rahoittakaa toinenkin vuosi, ei vain ensimmäistä. | Fund the second year, not only the first. | forum fabelland-forum-2 | sju-onskningar | 30
        input | Räkna bytesdagarna över sundet i statistiken. | Ottakaa vaihtopäivät salmen yli mukaan tilastoihin. | Count the exchange days across the sound in the statistics. | region loruranta | gissningsinstitutet
        input | En blankett för båda stränderna räcker. | Yksi lomake riittää kummallekin rannalle. | One form is enough for both shores. | forum unelmakoski-forum-2 | kustens-larring | 5
        question | Vem betalar handledarens timmar? | Kuka maksaa ohjaajan tunnit? | Who pays for the supervisor’s hours? | forum loruranta-forum-2 needs
        question | Får uppgifterna om kompetens lämna företaget? | Saako osaamistieto lähteä yrityksestä? | May data on skills leave the company? | forum keksionmaa-forum-2 portfolio
        question | Hur hittar man den som inte söker? | Miten löydetään se, joka ei hae? | How does one find those who do not apply? | forum gatsundsnejden-forum-1
        question | Vad händer när teamets år är slut? | Mitä tapahtuu, kun tiimin vuosi päättyy? | What happens when the team’s year is over? | team loruranta-team-a
        quote | Vi har sökt svetsare i två år. Sedan frågade vi våra egna. | Olemme etsineet hitsaajia kaksi vuotta. Sitten kysyimme omiltamme. | We had looked for welders for two years. Then we asked our own people. | forum keksionmaa-forum-3 needs
        quote | Jag trodde att jag kunde för lite för att lära någon annan. | Luulin osaavani liian vähän opettaakseni muita. | I thought I knew too little to teach anybody. | forum fabelland-forum-3
        quote | Det bästa mötet i år var i kaffekön. | Vuoden paras kokous pidettiin kahvijonossa. | The best meeting this year was in the queue for coffee. | forum loruranta-forum-2 work-together
        quote | Sundet är smalare än man tror. | Salmi on kapeampi kuin luulisi. | The sound is narrower than one thinks. | programme sundsnatverket
        quote | Vi glömde fråga praktikanten. | Unohdimme kysyä harjoittelijalta. | We forgot to ask the trainee. | team haavelahden-seutu-team-a
        lesson | Kaffet ska serveras före siffrorna. | Kahvi ennen lukuja. | Serve the coffee before the figures. | forum keksionmaa-forum-1
        lesson | Två timmar på nätet är en halvtimme för mycket. | Kaksi tuntia verkossa on puoli tuntia liikaa. | Two hours online are half an hour too many. | series omradesforum
        lesson | Skicka frågorna en vecka före, inte samma morgon. | Lähettäkää kysymykset viikkoa ennen, ei samana aamuna. | Send the questions a week before, not the same morning. | forum haavelahden-seutu-forum-1
        lesson | Den som lovar ska skriva löftet själv. | Lupaaja kirjoittakoon lupauksensa itse. | Whoever promises should write the promise. | programme kompetensaret
        lesson | Ett försök som misslyckas i mars sparar ett år. | Maaliskuussa epäonnistunut kokeilu säästää vuoden. | An experiment that fails in March saves a year. | team keksionmaa-team-a
        note | Salen har hörslinga bara till vänster. | Salissa on induktiosilmukka vain vasemmalla. | The hall has an induction loop on the left only. | forum fabelland-framtidsdag
        note | Färjan går varannan timme; planera pauserna efter den. | Lautta kulkee joka toinen tunti; tauot sen mukaan. | The ferry goes every other hour; plan the breaks by it. | series sundsdagarna
        note | Enkäten nådde få företag med färre än fem anställda. | Kysely tavoitti harvoin alle viiden hengen yrityksiä. | The survey reached few companies with fewer than five people. | region haavelahden-seutu
        note | Kommunen vill ha en bild till fullmäktige i höst. | Kunta haluaa kuvan valtuustolle syksyllä. | The municipality wants a picture for its council this autumn. | region unelmakoski
        note | Protokollen från kvällarna ligger i en skokartong. | Iltojen pöytäkirjat ovat kenkälaatikossa. | The minutes of the evenings are in a shoe box. | programme sagornas-hus
        note | Två av projekten delar samma styrgrupp. | Kahdella hankkeella on sama ohjausryhmä. | Two of the projects share a steering group. | project 2
        """)

    static let proof = Words("Intyg från skolan", "Koulun todistus", "A note from the school")
    static let reason = Words(
        "Den som lovade har bytt arbete.", "Lupauksen antaja on vaihtanut työtä.", "The one who promised has changed jobs.")
}
