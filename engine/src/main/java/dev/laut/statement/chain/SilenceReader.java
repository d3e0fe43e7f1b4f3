package dev.laut.statement.chain;

import dev.laut.statement.Hop;
import dev.laut.statement.Silence;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import dev.laut.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says of the silences of one article who was silent, who asked, and when. */
final class SilenceReader {

    private static final Set<String> FROM = Set.of("aus", "von", "vom", "seitens", "beim", "bei", "im");

    private final Document document;
    private final SourceReader reader;
    private final List<TimeExpression> times;
    private final NewEntities fresh;

    SilenceReader(Document document, SourceReader reader, List<TimeExpression> times, NewEntities fresh) {
        this.document = document;
        this.reader = reader;
        this.times = times;
        this.fresh = fresh;
    }

    List<Silence> read(List<SilenceFinder.Found> found) {
        List<Silence> silences = new ArrayList<>();
        for (SilenceFinder.Found silence : found) {
            silences.add(new Silence(
                    "q" + (silences.size() + 1),
                    silence.kind(),
                    who(silence).map(fresh::named).flatMap(Source::entity),
                    silence.span(),
                    asker(silence).map(fresh::named).flatMap(Source::entity),
                    times.stream()
                            .filter(time -> silence.span().contains(time.span()))
                            .findFirst()));
        }
        return silences;
    }

    /** The subject, else "aus Peking", "von der Regierung", else the subject of the clause before. */
    private Optional<Source> who(SilenceFinder.Found silence) {
        Sentence sentence = document.sentenceOf(document.tokens().get(silence.first()));
        return reader.subject(silence.first(), silence.end())
                .or(() -> from(silence))
                .or(() -> reader.subject(sentence.firstToken(), silence.first()));
    }

    private Optional<Source> from(SilenceFinder.Found silence) {
        Optional<Source> from = Optional.empty();
        for (int at = silence.first(); at < silence.end(); at++) {
            Token token = document.tokens().get(at);
            if (FROM.contains(token.lower()) && from.isEmpty()) {
                from = speaker(at + 1, silence.end());
            }
        }
        return from;
    }

    private Optional<Source> speaker(int at, int limit) {
        return reader.speakers(at, limit).stream()
                .filter(source -> source.role() != Hop.Role.DOCUMENT && source.role() != Hop.Role.TRANSLATION)
                .findFirst();
    }

    /** "auf Nachfrage des Senders", "eine Anfrage der dpa". */
    private Optional<Source> asker(SilenceFinder.Found silence) {
        Sentence sentence = document.sentenceOf(document.tokens().get(silence.first()));
        for (int at = sentence.firstToken(); at < sentence.endToken() - 1; at++) {
            String word = document.tokens().get(at).lower();
            if (word.equals("nachfrage") || word.equals("anfrage") || word.equals("anfragen") || word.equals("bitte")) {
                return reader.sources(at + 1, sentence.endToken()).stream().findFirst();
            }
        }
        return Optional.empty();
    }
}
