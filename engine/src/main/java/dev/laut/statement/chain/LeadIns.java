package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.statement.Finding;
import dev.laut.statement.StatementType;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import java.util.List;
import java.util.Optional;

/** Says who speaks in a quotation behind a colon: "Sein Anwalt Karl Weber: „...“", "Nachbar Veit versteht das nicht: „...“". */
final class LeadIns {

    private final Document document;
    private final SourceReader reader;

    LeadIns(Document document, SourceReader reader) {
        this.document = document;
        this.reader = reader;
    }

    /** Whoever the words before the colon are about; none where there is no colon, or the finder saw the speaker there. */
    List<Source> speakers(Finding finding) {
        int first = document.tokenAt(finding.content().get(0).begin());
        boolean introduced = finding.type() == StatementType.DIRECT
                && first > 0
                && document.tokens().get(first - 1).is(":");
        if (!introduced) {
            return List.of();
        }
        Sentence sentence = document.sentenceOf(document.tokens().get(first - 1));
        Span leadIn = document.span(sentence.firstToken(), first);
        boolean seen = finding.speaker().stream().anyMatch(leadIn::contains);
        return seen
                ? List.of()
                : subject(sentence.firstToken(), first - 1).stream().toList();
    }

    private Optional<Source> subject(int begin, int colon) {
        return reader.subject(begin, colon).or(() -> reader.anyone(begin, colon));
    }
}
