package dev.laut.record;

import static dev.laut.record.SampleRecord.hop;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.statement.Hop;
import dev.laut.statement.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OriginsTest {

    private static final Hop OUTLET = hop("Der Tagesbogen", Optional.empty(), Hop.Role.PUBLISHER);
    private static final Hop AGENCY = hop("mpd", Optional.of("e2"), Hop.Role.AGENCY);
    private static final Hop BECK = hop("Beck", Optional.of("e1"), Hop.Role.PERSON);
    private static final Hop OFFICIAL = hop("ein Beamter", Optional.empty(), Hop.Role.ANONYMOUS);
    private static final Hop STATION = hop("Kolchis TV", Optional.empty(), Hop.Role.BROADCAST);
    private static final Hop REPORT = hop("ein interner Bericht", Optional.empty(), Hop.Role.DOCUMENT);

    @Test
    void countsEndsOfChainsOnceAndAgenciesOnTheWay() {
        Origins origins = Origins.of(record(
                new Hop[] {OUTLET, AGENCY, BECK},
                new Hop[] {OUTLET, BECK},
                new Hop[] {OUTLET, STATION, OFFICIAL},
                new Hop[] {OUTLET, AGENCY, OFFICIAL, REPORT}));
        assertEquals(
                List.of("mpd", "Anna Beck", "ein Beamter", "ein interner Bericht"),
                origins.all().stream().map(Origin::name).toList());
        assertEquals(1, origins.count(Origin.Kind.AGENCY));
        assertEquals(0, origins.count(Origin.Kind.INSTITUTION));
    }

    @Test
    void countsAllWhoStandSideBySideAtTheEnd() {
        Hop other = hop("afd", Optional.empty(), Hop.Role.AGENCY);
        assertEquals(2, Origins.of(record(new Hop[] {OUTLET, AGENCY, other})).count(Origin.Kind.AGENCY));
    }

    @Test
    void takesNoOutletForAnOrigin() {
        assertEquals(
                List.of(),
                Origins.of(record(new Hop[] {OUTLET}, new Hop[] {OUTLET, STATION}, new Hop[] {}))
                        .all());
    }

    @Test
    void joinsTheOriginsOfSeveralArticles() {
        Origins origins = Origins.of(record(new Hop[] {OUTLET, AGENCY, BECK}));
        origins.add(record(new Hop[] {OUTLET, AGENCY, OFFICIAL}));
        assertEquals(3, origins.all().size());
    }

    private static ArticleRecord record(Hop[]... chains) {
        Statement[] statements = new Statement[chains.length];
        for (int i = 0; i < chains.length; i++) {
            statements[i] = SampleRecord.statement("s" + i, chains[i]);
        }
        return SampleRecord.of(SampleRecord.article(SampleRecord.TEXT), statements);
    }
}
