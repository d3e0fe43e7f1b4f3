package dev.laut.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.article.Role;
import dev.laut.article.Span;
import dev.laut.event.Event.Participant;
import dev.laut.statement.Act;
import dev.laut.statement.Medium;
import dev.laut.statement.Polarity;
import dev.laut.statement.Statement;
import dev.laut.statement.StatementType;
import dev.laut.time.TimeExpression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Merz traf Macron in Paris.                                   | meeting HAPPENED traf
            Die Minister schalteten sich am Abend zusammen.              | call HAPPENED schalteten zusammen
            Der Gesuchte wurde am Bahnhof festgenommen.                  | arrest HAPPENED festgenommen
            Bei einem Verkehrsunfall wurden drei Menschen getötet.       | accident HAPPENED Verkehrsunfall, death HAPPENED getötet
            Zwischen Polen und Litauen fand ein Videogespräch statt.     | call HAPPENED Videogespräch
            Drei Wanderer kamen in der Lawine ums Leben.                 | death HAPPENED kamen
            Die Behörde ordnete eine Sperrung an.                        | decision HAPPENED ordnete an
            Merz untersagte den Verkauf.                                 | decision HAPPENED untersagte
            Die Marine hält ein Manöver in der Ostsee ab.                | troop-movement HAPPENED Manöver
            Unbekannte haben drei Fahrräder gestohlen.                   | crime HAPPENED gestohlen
            Polen ließ die Geiseln frei.                                 | release HAPPENED ließ frei
            Polen schob die Männer nach Litauen ab.                      | expulsion HAPPENED schob ab
            """)
    void findsVerbsNounsAndPhrases(String text, String events) {
        assertEquals(events, String.join(", ", Read.summary(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Merz sagte am Montag, er bleibe. Kritik übte Polen.          | accusation HAPPENED Kritik | 2026-03-02
            Der Brand brach am Montag aus. Bereits 2023 war es in Polen zu einem Brand gekommen. | accident HAPPENED Brand brach aus, accident HAPPENED Brand | 2026-03-02 2023
            Die Richterin, die im Sommer in Polen zurückgetreten war, schwieg. | dismissal HAPPENED zurückgetreten | 2025-SU
            Merz war im Januar verhaftet und zwei Tage später freigelassen worden. | arrest HAPPENED verhaftet, release HAPPENED freigelassen | 2026-01 2026-01
            Polen hat am Montag Anklage gegen vier Männer erhoben.       | investigation HAPPENED Anklage | 2026-03-02
            Nach dem Unglück vom Samstag ist die Suche nach Vermissten am Montag eingestellt worden. | accident HAPPENED Unglück, aid HAPPENED Suche | 2026-02-28 2026-03-02
            """)
    void datesByTheDayOfTheStory(String text, String events, String dates) {
        assertEquals(events, String.join(", ", Read.summary(text)));
        assertEquals(
                dates,
                Read.events(text).stream()
                        .map(event -> event.time().map(TimeExpression::value).orElse("-"))
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sollte es keine Einigung geben, wird gestreikt.              | agreement HYPOTHETICAL Einigung
            Käme es zu einem Angriff, wäre Polen bereit.                 | attack HYPOTHETICAL Angriff
            """)
    void aVerbInFrontMayOpenACondition(String text, String first) {
        assertEquals(first, Read.summary(text).get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Merz brach nach Polen auf.                                   | visit HAPPENED brach auf
            Die Armee kesselte die Stadt ein.                            | fighting HAPPENED kesselte ein
            Das Gericht wies die Klage ab.                               | ruling HAPPENED wies ab, investigation HAPPENED Klage
            Polen dementierte das.                                       | refusal HAPPENED dementierte
            Tausende gingen in Warschau auf die Straße.                  | protest HAPPENED gingen
            Die Firma streicht 200 Stellen.                              | dismissal HAPPENED streicht
            Vier Menschen flohen nach Polen.                             | flight HAPPENED flohen
            Merz sperrte sich gegen Kontrollen.                          | refusal HAPPENED sperrte
            Polen schloss einen Beitritt aus.                            | refusal HAPPENED schloss aus
            Merz bestand auf einer Antwort.                              | demand HAPPENED bestand
            Der Fluss überflutete die Keller.                            | accident HAPPENED überflutete
            Tausende Bürger gingen auf die Straße.                       | protest HAPPENED gingen
            Merz sperrte Kritiker ins Gefängnis ein.                     | arrest HAPPENED sperrte ein
            """)
    void knowsTheVerbsOfTheNews(String text, String events) {
        assertEquals(events, String.join(", ", Read.summary(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Schlacht um die Wähler hat begonnen.
            Es ist schlicht kein Geld da.
            Das wäre nicht auszuschließen.
            Die Stadt brachte ein neues Krankenhaus ins Gespräch.
            Der Vorstand trifft die Entscheidung im Mai.
            Sie langweilte sich zu Tode.
            Wir müssen Vorkehrungen treffen und uns mit Merz absprechen.
            In Polen ist man keinen Schritt weiter gekommen.
            Schalten Sie das Gerät jetzt ein.
            Der Chor bringt neue Lieder ins Gespräch.
            Mails überfluten Polen.
            Reuters meldete das am Montag.
            Wie Reuters berichtet, kam Merz nicht weiter.
            Merz fühlte sich zur Hilfe verpflichtet.
            Merz will Wissen im Unternehmen erwerben.
            Im Ort sind keine Opfer zu beklagen.
            Auf eine Zulage besteht für Merz kein Anspruch.
            Merz ist vom Spott ausgeschlossen.
            Merz meldet die Übermittlung der Daten.
            Es kam zu Wortgefechten.
            Anleger flohen aus Papieren von Polen.
            Menschen dürfen zu zweit auf die Straße gehen.
            Die Hausbank übernimmt den Rest.
            Es handelte sich aus Sicht von Merz um Betrug.
            Wir sperren Merz nicht ein.
            Die Aktie stürzte um neun Prozent ab.
            Der Angriff der Gäste brachte nach der Halbzeit ein Tor, der Trainer lobte den Stürmer, die Mannschaft feierte.
            """)
    void leavesFiguresOfSpeechAlone(String text) {
        assertEquals(List.of(), Read.summary(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Merz hat Macron getroffen.                                   | HAPPENED
            Merz musste zurücktreten.                                    | HAPPENED
            Die Einigung ist gelungen.                                   | HAPPENED
            Merz wird Macron treffen.                                    | PLANNED
            Merz will Macron treffen.                                    | PLANNED
            Merz kündigte an, Macron zu treffen.                         | PLANNED
            Geplant ist ein Treffen in Genf.                             | PLANNED
            Das geplante Treffen sorgt für Streit.                       | PLANNED
            Merz soll Macron getroffen haben.                            | CLAIMED
            Angeblich hat Merz Macron getroffen.                         | CLAIMED
            Das angebliche Treffen sorgt für Streit.                     | CLAIMED
            Merz hat Macron nicht getroffen.                             | DENIED
            Es gab kein Treffen.                                         | DENIED
            Das Treffen wurde abgesagt.                                  | DENIED
            Wenn Merz zurücktritt, wird es eng.                          | HYPOTHETICAL
            Merz könnte Macron treffen.                                  | HYPOTHETICAL
            Hat Merz Macron getroffen?                                   | HYPOTHETICAL
            Ein mögliches Treffen sorgt für Streit.                      | HYPOTHETICAL
            """)
    void readsStatusFromGrammar(String text, Event.Status status) {
        assertEquals(
                List.of(status), Read.events(text).stream().map(Event::status).toList());
    }

    @Test
    void aTimeToComeMakesThePresentTenseAPlan() {
        Event event =
                Read.events("Am Freitag treffen sich Merz und Macron in Paris.").get(0);
        assertEquals(Event.Status.PLANNED, event.status());
        assertEquals(Optional.of("2026-03-06"), event.time().map(TimeExpression::value));
        assertEquals(Optional.of("Paris"), event.place());
        assertEquals(
                List.of(new Participant("Merz", "participant"), new Participant("Macron", "participant")),
                event.participants());
    }

    @Test
    void severalMentionsAreOneEventWithTheSurestTime() {
        String text = "Merz hat Macron getroffen. Das Gespräch am Dienstag dauerte zwei Stunden. "
                + "Nach dem Treffen äußerte sich niemand.";
        assertEquals(List.of("meeting HAPPENED getroffen Gespräch Treffen"), Read.summary(text));
        assertEquals("2026-03-03", Read.events(text).get(0).time().orElseThrow().value());
    }

    @Test
    void otherParticipantsMakeAnotherEvent() {
        assertEquals(2, Read.events("Merz traf Macron. Trump traf Xi.").size());
        assertEquals(
                2, Read.events("Polen griff an. Litauen trat dem Abkommen bei.").size());
        assertEquals(
                1, Read.events("Merz traf Macron. Merz und Macron trafen sich.").size());
    }

    @Test
    void anEventWithoutATimeTakesThatOfTheOneItIsToldBy() {
        String text = "Am Montag telefonierten Trump und Xi. Kurz vor dem Gespräch hatte Merz Peking besucht.";
        Event visit = Read.events(text).get(1);
        assertEquals("visit", visit.type());
        assertEquals("2026-03-02", visit.time().orElseThrow().value());
        assertEquals(
                List.of(new Participant("Merz", "actor"), new Participant("Peking", "host")), visit.participants());
    }

    @Test
    void alternativesStayAlternatives() {
        Event visit =
                Read.events("Trump wird nach Paris, Wien oder Genf reisen.").get(0);
        assertEquals(List.of("Paris", "Wien", "Genf"), visit.alternatives());
        assertEquals(Optional.empty(), visit.place());
        assertEquals(
                Optional.of("Genf"),
                Read.events("Trump wird nach Genf reisen.").get(0).place());
        assertEquals(
                List.of(),
                Read.events("Trump reiste von Paris nach Wien.").get(0).alternatives());
    }

    @Test
    void whatASourceAssertsIsClaimed() {
        String text = "Merz habe Macron getroffen, sagte ein Sprecher.";
        assertEquals(List.of("meeting CLAIMED getroffen"), Read.summary(text, statement(0, 27, Act.ASSERT)));
        assertEquals(List.of("meeting DENIED getroffen"), Read.summary(text, statement(0, 27, Act.DENY)));
        assertEquals(
                Optional.of("s1"),
                Read.events(text, statement(0, 27, Act.ASSERT)).get(0).accordingTo());
        assertEquals(
                Optional.empty(),
                Read.events("Merz hat Macron getroffen, sagte ein Sprecher.")
                        .get(0)
                        .accordingTo());
    }

    @Test
    void whatLastsIsOngoing() {
        assertEquals(
                Event.ONGOING,
                Read.events("Polen verhandelt mit Litauen.")
                        .get(0)
                        .time()
                        .orElseThrow()
                        .value());
        assertEquals(
                Event.FUTURE,
                Read.events("Polen will mit Litauen verhandeln.")
                        .get(0)
                        .time()
                        .orElseThrow()
                        .value());
        assertTrue(Read.events("Polen verhandelte mit Litauen.").get(0).time().isEmpty());
    }

    @Test
    void whatNoWordsDateIsOfTheDayThatTheStoryIsAt() {
        List<Event> events = Read.events("Am Montag traf Merz Macron. Trump ernannte einen Botschafter.");
        TimeExpression time = events.get(1).time().orElseThrow();
        assertEquals("2026-03-02", time.value());
        assertEquals(Set.of(TimeExpression.Flag.INFERRED), time.flags());
        assertEquals(Set.of(), events.get(0).time().orElseThrow().flags());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nun traf Merz Macron.                                              | 2026-03-04
            Merz fordert Neuwahlen.                                            | 2026-03-04
            Vor zwei Jahren traf Merz Macron.                                  | 2024
            Der 1973 geborene Merz kam am Montag nach Polen.                   | 2026-03-02
            Die im Januar verhängten Sanktionen treffen Polen.                 | 2026-01
            Polen unterstützt Litauen.                                         | ongoing
            Polen verhandelt seit Montag mit Litauen.                          | ongoing
            Seit Montag wird mit Polen verhandelt.                             | ongoing
            Seit Montag gelten Sanktionen gegen Polen.                         | ongoing
            Die Sanktionen trafen Polen hart.                                  | ongoing
            """)
    void datesFromWordsAndTense(String text, String day) {
        assertEquals(day, Read.events(text).get(0).time().orElseThrow().value());
    }

    @Test
    void whatWasDoneBeforeIsNotOfTheDayOfTheStory() {
        List<Event> events = Read.events("Am Montag traf Merz Macron. Trump hatte einen Botschafter ernannt.");
        assertTrue(events.get(1).time().isEmpty(), events::toString);
    }

    @Test
    void aSumOverAMonthIsNotTheEventOfTheDay() {
        String text = "Bei dem Angriff wurden vier Menschen getötet. Im Januar wurden 40 Menschen getötet.";
        assertEquals(
                List.of("attack", "death", "death"),
                Read.events(text).stream().map(Event::type).toList());
    }

    @Test
    void furnitureIsNotRead() {
        String text = "Merz traf Macron in Paris.";
        EventFinder finder = Read.finder(Triggers.load());
        assertEquals(List.of(), Read.events(Read.document(text, Role.RELATED), finder));
        assertEquals(1, Read.events(Read.document(text, Role.HEADLINE), finder).size());
    }

    private static Statement statement(int begin, int end, Act act) {
        return new Statement(
                "s1",
                StatementType.INDIRECT,
                Medium.values()[0],
                List.of(new Span(begin, end)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                act,
                Optional.empty(),
                Polarity.POSITIVE,
                Optional.empty(),
                "test",
                List.of());
    }
}
