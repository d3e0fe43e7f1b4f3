package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.statement.Finding;
import dev.laut.statement.StatementType;
import dev.laut.statement.rules.VoiceNouns;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.List;
import java.util.Optional;

/** Says who speaks in a quotation behind a colon: "Sein Anwalt Karl Weber: „...“", "Nachbar Veit versteht das nicht: „...“". */
final class LeadIns {

    /** "Sein vernichtendes Urteil". */
    private static final int LONGEST_OWN = 4;

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
        if ((seen || finding.speaker().isEmpty()) && isOwn(sentence.firstToken(), first - 1)) {
            return reader.meant(sentence.firstToken()).filter(Anaphora::isPerson).stream()
                    .toList();
        }
        List<Source> voice = voice(sentence.firstToken(), first - 1);
        if ((seen || finding.speaker().isEmpty()) && !voice.isEmpty()) {
            return voice;
        }
        return seen
                ? List.of()
                : subject(sentence.firstToken(), first - 1).stream().toList();
    }

    /** "Sein Urteil". */
    private boolean isOwn(int begin, int colon) {
        return colon <= begin + LONGEST_OWN && Anaphora.POSSESSIVES.contains(lower(begin));
    }

    /** "Kritik kam von der Ärztekammer": whose a noun for words is; none without such a noun. */
    private List<Source> voice(int begin, int colon) {
        boolean voiced = false;
        for (int at = begin; at + 1 < colon; at++) {
            Token token = document.tokens().get(at);
            voiced |= VoiceNouns.isVoice(token);
            if (voiced && VoiceNouns.isFrom(token)) {
                List<Source> sources = reader.sources(at + 1, colon);
                return sources.isEmpty() ? reader.anyone(at + 1, colon).stream().toList() : sources;
            }
        }
        return List.of();
    }

    private String lower(int token) {
        return document.tokens().get(token).lower();
    }

    private Optional<Source> subject(int begin, int colon) {
        return reader.subject(begin, colon).or(() -> reader.anyone(begin, colon));
    }
}
