package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.statement.Finding;
import dev.laut.statement.StatementType;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks in the frame of a statement for those whom the finder did not take for its speaker. */
final class Frames {

    private static final Set<String> FROM = Set.of("aus", "im", "in", "von", "vom", "seitens", "beim", "bei");

    private static final Set<String> PHRASES = Set.of("zufolge", "laut", "gemäß", "nach");

    private final Document document;
    private final SourceReader reader;

    Frames(Document document, SourceReader reader) {
        this.document = document;
        this.reader = reader;
    }

    /**
     * The sources of a speaker's words, with the one who speaks where they only name who carries the words: "erklärte das
     * Ministerium nach Angaben der Agentur Tass", "zitierte die Agentur einen Arbeiter".
     */
    List<Source> complete(Finding finding, List<Source> sources) {
        boolean carried = !sources.isEmpty()
                && sources.stream().allMatch(Source::isMedium)
                && finding.speakerFrom().isEmpty()
                && !isPhrase(finding)
                && finding.cue().stream().noneMatch(this::isReading)
                && finding.cue().stream().noneMatch(this::isRelative);
        if (!carried) {
            return sources;
        }
        Optional<Source> speaker = hasLemma(finding, "zitieren") ? quoted(finding) : speaker(finding);
        List<Source> all = new ArrayList<>(sources);
        speaker.filter(found -> !found.carries()).ifPresent(all::add);
        return all;
    }

    /** Whom a medium quotes: the first in the words around the quotation who carries none. */
    private Optional<Source> quoted(Finding finding) {
        Sentence sentence = sentence(finding);
        int end = sentence.endToken();
        for (int at = sentence.firstToken(); at < end; at++) {
            int offset = document.tokens().get(at).begin();
            if (finding.reports(offset) || !reader.phrases().mayBegin(at)) {
                continue;
            }
            int limit = beforeWords(at, end);
            List<Source> named = reader.speakers(at, limit);
            Optional<Source> quoted = named.isEmpty()
                    ? reader.anyone(at, limit)
                    : named.stream().filter(source -> !source.carries()).findFirst();
            if (quoted.isPresent()) {
                return quoted;
            }
            at = named.isEmpty()
                    ? at
                    : document.tokenAt(named.get(named.size() - 1).span().end() - 1);
        }
        return Optional.empty();
    }

    /** Where "mit den Worten" begins, else the end. */
    private int beforeWords(int begin, int end) {
        for (int at = begin; at + 2 < end; at++) {
            if (document.tokens().get(at).is("mit")
                    && document.tokens().get(at + 2).is("Worten")) {
                return at;
            }
        }
        return end;
    }

    /** The subject of a frame, else of the words between the sentence's beginning and the cue. */
    private Optional<Source> speaker(Finding finding) {
        Optional<Source> subject =
                subject(finding).stream().filter(found -> !found.carries()).findFirst();
        if (subject.isPresent() || finding.cue().isEmpty()) {
            return subject;
        }
        Sentence sentence = sentence(finding);
        int cue = document.tokenAt(finding.cue().get(0).begin());
        boolean free =
                finding.content().get(0).begin() > document.tokens().get(cue).begin();
        return free && cue > sentence.firstToken() ? reader.subject(sentence.firstToken(), cue) : Optional.empty();
    }

    private Sentence sentence(Finding finding) {
        int cue = document.tokenAt(finding.cue().get(0).begin());
        return document.sentenceOf(document.tokens().get(cue));
    }

    /** The subject of a frame in whose words the finder saw no speaker. */
    List<Source> subject(Finding finding) {
        if (finding.cue().stream().anyMatch(this::isReading)
                && finding.speakerFrom().isEmpty()) {
            return from(finding);
        }
        for (Span frame : where(finding)) {
            int end = document.tokenAt(frame.end() - 1) + 1;
            Optional<Source> subject = reader.subject(document.tokenAt(frame.begin()), end);
            if (subject.isPresent()) {
                return List.of(subject.get());
            }
        }
        return List.of();
    }

    /** "Aus dem Ministerium hieß es": behind the first preposition of the frame. */
    private List<Source> from(Finding finding) {
        for (Span frame : finding.frame()) {
            int end = document.tokenAt(frame.end() - 1) + 1;
            for (int at = document.tokenAt(frame.begin()); at + 1 < end; at++) {
                List<Source> sources =
                        FROM.contains(document.tokens().get(at).lower()) ? reader.sources(at + 1, end) : List.of();
                if (!sources.isEmpty()) {
                    return sources.subList(0, 1);
                }
            }
        }
        return List.of();
    }

    /** Where a subject is looked for: the frame, of a reported act the whole sentence; nowhere for speech that goes on. */
    private List<Span> where(Finding finding) {
        if (finding.type() == StatementType.REPORTED) {
            int token = document.tokenAt(finding.content().get(0).begin());
            return List.of(document.sentenceOf(document.tokens().get(token)).span());
        }
        return finding.speakerFrom().isPresent() || finding.cue().isEmpty() ? List.of() : finding.frame();
    }

    /** "heißt es": where no paper is named, it is the one that was read from before. */
    boolean isReading(Span cue) {
        return hasLemma(cue, "heißen");
    }

    /** "Medien zufolge", "laut dpa": nobody speaks there but whom the phrase names. */
    private boolean isPhrase(Finding finding) {
        return !finding.cue().isEmpty()
                && finding.cue().stream()
                        .allMatch(cue -> PHRASES.contains(document.tokens()
                                .get(document.tokenAt(cue.begin()))
                                .lower()));
    }

    /** "Berichte, wonach ...". */
    private boolean isRelative(Span cue) {
        return document.tokens().get(document.tokenAt(cue.begin())).is("wonach");
    }

    private boolean hasLemma(Finding finding, String lemma) {
        return finding.cue().stream().anyMatch(cue -> hasLemma(cue, lemma));
    }

    private boolean hasLemma(Span cue, String lemma) {
        return document.tokens().get(document.tokenAt(cue.begin())).word().hasLemma(lemma);
    }
}
