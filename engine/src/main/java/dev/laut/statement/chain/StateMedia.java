package dev.laut.statement.chain;

import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.statement.Finding;
import dev.laut.statement.Hop;
import dev.laut.statement.StatementType;
import dev.laut.text.Document;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says for which state its media speak: "Ankara sei bereit zu vermitteln, meldete das türkische Staatsfernsehen". */
final class StateMedia {

    private final Document document;
    private final SourceReader reader;
    private final Names names;

    StateMedia(Document document, SourceReader reader, Names names) {
        this.document = document;
        this.reader = reader;
        this.names = names;
    }

    /** The state whose words they are: the subject that they begin with, where the medium is that state's. */
    Optional<Source> state(Finding finding, List<Source> media) {
        if (finding.type() != StatementType.INDIRECT || media.size() != 1 || !isState(media.get(0))) {
            return Optional.empty();
        }
        int first = document.tokenAt(finding.content().get(0).begin());
        int end = document.tokenAt(finding.content().get(0).end() - 1) + 1;
        return reader.speakers(first, end).stream()
                .findFirst()
                .filter(subject -> subject.known().filter(StateMedia::isActor).isPresent())
                .filter(subject -> isOf(media.get(0), subject.known().orElseThrow()))
                .map(subject -> new Source(subject.name(), subject.known(), Hop.Role.INSTITUTION, subject.span()));
    }

    private static boolean isActor(Entity entity) {
        return entity.kind() == EntityKind.STATE || entity.kind() == EntityKind.GOVERNMENT;
    }

    private boolean isState(Source medium) {
        String words = document.words(medium.span()).toLowerCase(Locale.GERMAN);
        return words.contains("staatlich")
                || words.contains("staatsmedi")
                || words.contains("staatsfernseh")
                || words.contains("staatsagentur")
                || words.contains("staatssender")
                || words.contains("staatsfunk")
                || medium.known().filter(names::isStateMedium).isPresent();
    }

    /** Whether the medium belongs to the state; one whose words name no state may be the state's that it tells of. */
    private boolean isOf(Source medium, Entity subject) {
        Optional<String> owner =
                names.government(medium.span()).or(() -> medium.known()).flatMap(names::governmentOf);
        return owner.isEmpty() || owner.equals(names.governmentOf(subject));
    }
}
