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

/** Says for each statement of one article who speaks in its own words. */
final class Speaking {

    /** So many sentences on a pronoun means who spoke before, and a "Das berichtete ..." reaches back. */
    static final int REACH = 3;

    /** So many statements before one may hold its speaker's words. */
    private static final int NEIGHBOURS = 12;

    /** Behind these stands where somebody speaks: "eine Anhängerin auf Facebook". */
    private static final Set<String> ON = Set.of("auf", "bei", "via");

    private final Document document;
    private final SourceReader reader;
    private final Anaphora anaphora;
    private final Frames frames;
    private final LeadIns leadIns;
    private final Nobody nobody;
    private final StateMedia states;

    Speaking(Document document, SourceReader reader, Names names) {
        this.document = document;
        this.reader = reader;
        this.anaphora = new Anaphora(document, reader);
        this.frames = new Frames(document, reader);
        this.leadIns = new LeadIns(document, reader);
        this.nobody = new Nobody(document);
        this.states = new StateMedia(document, reader, names);
    }

    Anaphora anaphora() {
        return anaphora;
    }

    Frames frames() {
        return frames;
    }

    /** Gives each draft its speakers. */
    void fill(List<Draft> drafts) {
        for (int at = 0; at < drafts.size(); at++) {
            speak(drafts.get(at), drafts.subList(Math.max(0, at - NEIGHBOURS), at));
        }
        anaphora.resolve(drafts);
    }

    private void speak(Draft draft, List<Draft> before) {
        Finding finding = draft.finding();
        if (nobody.says(finding) || isTalkedOf(finding, before)) {
            return;
        }
        List<Source> introduced = leadIns.speakers(finding);
        List<Source> sources = introduced.isEmpty() ? frames.complete(finding, speakers(finding)) : introduced;
        assign(draft, withState(finding, sources));
    }

    private List<Source> withState(Finding finding, List<Source> media) {
        List<Source> sources = new ArrayList<>(media);
        states.state(finding, media).ifPresent(sources::add);
        return sources;
    }

    private List<Source> speakers(Finding finding) {
        List<Source> speakers = new ArrayList<>();
        for (Span span : finding.speaker()) {
            int end = document.tokenAt(span.end() - 1) + 1;
            speakers.addAll(speakers(document.tokenAt(span.begin()), end));
        }
        if (speakers.isEmpty() && !anaphora.isPronoun(finding)) {
            speakers.addAll(anyone(finding));
        }
        boolean open = speakers.isEmpty() && !anaphora.isPronoun(finding);
        return open ? frames.subject(finding) : speakers;
    }

    /** Who is only talked of in what was said before does not go on speaking. */
    private static boolean isTalkedOf(Finding finding, List<Draft> before) {
        boolean free = finding.frame().isEmpty()
                && (finding.type() == StatementType.INDIRECT_FREE_INDIRECT
                        || finding.type() == StatementType.FREE_INDIRECT);
        return free
                && finding.speaker().stream().anyMatch(span -> before.stream()
                        .map(Draft::finding)
                        .filter(other -> other.type() == StatementType.INDIRECT)
                        .anyMatch(other -> other.reports(span.begin())));
    }

    /** Whoever the speaker's words call by a common noun. */
    private List<Source> anyone(Finding finding) {
        if (finding.speakerFrom().isPresent() || finding.cue().stream().anyMatch(frames::isReading)) {
            return List.of();
        }
        return finding.speaker().stream()
                .flatMap(span ->
                        reader.anyone(document.tokenAt(span.begin()), document.tokenAt(span.end() - 1) + 1).stream())
                .limit(1)
                .toList();
    }

    private boolean isPossessive(int token) {
        return document.tokens().get(token).lower().length() > 3
                || document.tokens().get(token).lower().equals("ihr");
    }

    /** Of several in the speaker's words those who carry words stand before those who say them. */
    private void assign(Draft draft, List<Source> sources) {
        List<Source> carriers = sources.stream().filter(Source::carries).toList();
        List<Source> others =
                sources.stream().filter(source -> !source.carries()).toList();
        boolean translated = others.isEmpty() && carriers.stream().anyMatch(Source::isTranslation);
        List<Source> speakers = translated ? translated(draft) : others;
        if (speakers.isEmpty()) {
            draft.speakBy(sources);
            return;
        }
        draft.speakBy(speakers);
        if (!carriers.isEmpty()) {
            draft.front().add(carriers);
        }
    }

    /** Whose words a translation is of: the subject of its sentence. */
    private List<Source> translated(Draft draft) {
        Sentence sentence = document.sentences().get(draft.sentence());
        return reader.subject(sentence.firstToken(), sentence.endToken()).stream()
                .toList();
    }

    /** The sources that the words of a speaker begin with, else the first that they hold. */
    private List<Source> speakers(int first, int end) {
        if (Anaphora.PRONOUNS.contains(document.tokens().get(first).lower())
                && (end == first + 1 || !isPossessive(first))) {
            return reader.speakers(first, first + 1);
        }
        Optional<Source> holder = reader.namedBehind(first);
        if (holder.isPresent()) {
            return List.of(holder.get());
        }
        if (isMadeOf(first, end)) {
            return List.of();
        }
        for (int at = first; at < end; at++) {
            if (at > first && ON.contains(document.tokens().get(at).lower())) {
                return List.of();
            }
            List<Source> speakers = reader.speakers(at, end);
            if (!speakers.isEmpty()) {
                return named(speakers);
            }
        }
        return List.of();
    }

    /** "eine Gruppe aus Ökonomen und Ärzten", "ein Mann aus Bonn": nobody behind "aus" says it. */
    private boolean isMadeOf(int first, int end) {
        return reader.phrases()
                .read(first, end)
                .filter(phrase -> phrase.end() > phrase.coreEnd()
                        && document.tokens().get(phrase.coreEnd()).is("aus")
                        && reader.source(phrase).isEmpty())
                .isPresent();
    }

    /** "der Leiter des Amts, Ingenieur Karl Weber" is called by name behind the office. */
    private List<Source> named(List<Source> speakers) {
        return speakers.size() == 1 ? List.of(reader.apposition(speakers.get(0)).orElse(speakers.get(0))) : speakers;
    }
}
