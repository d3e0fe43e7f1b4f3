package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.lang.de.WordForm;
import dev.laut.statement.Finding;
import dev.laut.statement.Hop;
import dev.laut.statement.StatementType;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Says for each statement of one article who speaks and who passed it on. Not thread-safe. */
final class ChainDrafter {

    private static final Set<String> PERSONS = Set.of("er", "sie", "sein", "seine", "ihr", "ihre");

    /** So many statements before one may hold its speaker's words. */
    private static final int NEIGHBOURS = 12;

    /** How many sentences a "Das berichtete ..." reaches back. */
    private static final int REACH = 3;

    private final Document document;
    private final SourceReader reader;
    private final RelayFinder finder;
    private final NavigableMap<Integer, List<Draft>> bySentence = new TreeMap<>();

    ChainDrafter(Document document, SourceReader reader, RelayFinder finder) {
        this.document = document;
        this.reader = reader;
        this.finder = finder;
    }

    void fill(List<Draft> drafts) {
        for (int at = 0; at < drafts.size(); at++) {
            speak(drafts.get(at), drafts.subList(Math.max(0, at - NEIGHBOURS), at));
        }
        resolvePronouns(drafts);
        drafts.forEach(draft -> bySentence
                .computeIfAbsent(draft.sentence(), sentence -> new ArrayList<>())
                .add(draft));
        enclose(drafts);
        for (Sentence sentence : document.sentences()) {
            if (sentence.segment().role().isProse()) {
                fill(sentence);
            }
        }
        inheritFreely(drafts);
        drafts.forEach(this::attributeLoneSpeech);
        inheritCarriers(drafts);
    }

    /**
     * What a speaker says later came by the same way: "In einer vom Staatsfernsehen übertragenen Rede sagte er ... Er
     * kündigte an ...".
     */
    private static void inheritCarriers(List<Draft> drafts) {
        Map<String, Draft> carried = new HashMap<>();
        for (Draft draft : drafts) {
            Optional<String> speaker = draft.speakers().stream().findFirst().flatMap(Source::entity);
            if (speaker.isEmpty() || draft.enclosing().isPresent()) {
                continue;
            }
            if (!draft.front().isEmpty()) {
                carried.put(speaker.get(), draft);
            } else if (draft.inherited().isEmpty() && carried.containsKey(speaker.get())) {
                draft.carryBy(carried.get(speaker.get()));
            }
        }
    }

    private void speak(Draft draft, List<Draft> before) {
        if (isNobody(draft.finding()) || isTalkedOf(draft.finding(), before)) {
            return;
        }
        List<Source> speakers = new ArrayList<>();
        for (Span span : draft.finding().speaker()) {
            int end = document.tokenAt(span.end() - 1) + 1;
            speakers.addAll(speakers(document.tokenAt(span.begin()), end));
        }
        if (speakers.isEmpty() && !isPronoun(draft.finding())) {
            speakers.addAll(subject(draft.finding()));
        }
        boolean open = speakers.isEmpty() && !isPronoun(draft.finding());
        assign(draft, open ? anyone(draft.finding()) : speakers);
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
                        .anyMatch(other -> holds(other.content(), span.begin())));
    }

    /** "Vor dem Treffen war bekannt geworden, dass ...": nobody says by whom. */
    private boolean isNobody(Finding finding) {
        List<String> cue = finding.cue().stream()
                .flatMap(
                        span -> document
                                .tokens()
                                .subList(document.tokenAt(span.begin()), document.tokenAt(span.end() - 1) + 1)
                                .stream())
                .map(token -> token.lower())
                .toList();
        return cue.contains("bekannt")
                && cue.stream().anyMatch(Set.of("wurde", "wird", "werde", "geworden", "worden")::contains);
    }

    /** Whoever the speaker's words call by a common noun. */
    private List<Source> anyone(Finding finding) {
        if (finding.speakerFrom().isPresent() || finding.cue().stream().anyMatch(this::isReading)) {
            return List.of();
        }
        return finding.speaker().stream()
                .flatMap(span ->
                        reader.anyone(document.tokenAt(span.begin()), document.tokenAt(span.end() - 1) + 1).stream())
                .limit(1)
                .toList();
    }

    /** "sagte er" after somebody has spoken is that person, unless the article's own resolution names another person. */
    private void resolvePronouns(List<Draft> drafts) {
        Draft last = null;
        for (Draft draft : drafts) {
            if (isPronoun(draft.finding()) && draft.speakers().stream().noneMatch(ChainDrafter::isPerson)) {
                boolean near = last != null && draft.sentence() - last.sentence() <= REACH;
                draft.speakBy(near ? last.speakers() : draft.speakers());
            }
            last = draft.speakers().stream().anyMatch(ChainDrafter::isPerson) ? draft : last;
        }
    }

    private boolean isPronoun(Finding finding) {
        return finding.speaker().stream()
                .limit(1)
                .anyMatch(span -> PERSONS.contains(
                        document.tokens().get(document.tokenAt(span.begin())).lower()));
    }

    private boolean isPossessive(int token) {
        return document.tokens().get(token).lower().length() > 3
                || document.tokens().get(token).lower().equals("ihr");
    }

    private static boolean isPerson(Source source) {
        return source.role() == Hop.Role.PERSON || source.role() == Hop.Role.ANONYMOUS;
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

    /** The subject of a frame in whose words the finder saw no speaker. */
    private List<Source> subject(Finding finding) {
        for (Span frame : where(finding)) {
            int end = document.tokenAt(frame.end() - 1) + 1;
            Optional<Source> subject = reader.subject(document.tokenAt(frame.begin()), end);
            if (subject.isPresent()) {
                return List.of(subject.get());
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

    /** The sources that the words of a speaker begin with, else the first that they hold. */
    private List<Source> speakers(int first, int end) {
        if (PERSONS.contains(document.tokens().get(first).lower()) && (end == first + 1 || !isPossessive(first))) {
            return reader.speakers(first, first + 1);
        }
        for (int at = first; at < end; at++) {
            List<Source> speakers = reader.speakers(at, end);
            if (!speakers.isEmpty()) {
                return speakers;
            }
        }
        return List.of();
    }

    /** Quoted words inside an indirect statement are part of it. Drafts stand in reading order, longer ones first. */
    private static void enclose(List<Draft> drafts) {
        List<Draft> open = new ArrayList<>();
        for (Draft draft : drafts) {
            Span content = Span.cover(draft.finding().content());
            open.removeIf(other -> Span.cover(other.finding().content()).end() <= content.begin());
            if (draft.finding().type() == StatementType.DIRECT) {
                open.stream()
                        .filter(other -> Span.cover(other.finding().content()).contains(content))
                        .findFirst()
                        .ifPresent(draft::encloseIn);
            } else {
                open.add(draft);
            }
        }
    }

    private void fill(Sentence sentence) {
        List<Relay> relays = finder.find(document, sentence, reader);
        Optional<ReachBack.Found> back = ReachBack.read(document, sentence, reader, relays);
        if (back.isPresent()) {
            reachBack(back.get(), sentence);
            return;
        }
        for (Relay relay : relays) {
            nearest(relay, sentence).ifPresent(draft -> add(relay, draft));
        }
    }

    private void reachBack(ReachBack.Found back, Sentence sentence) {
        for (Draft draft : within(sentence.index() - REACH, sentence.index())) {
            if (reaches(sentence, draft)) {
                List<List<Source>> front = new ArrayList<>();
                if (!back.subject().isEmpty()) {
                    front.add(back.subject());
                }
                front.addAll(back.behind());
                draft.front().addAll(0, front);
            }
        }
    }

    /** The sentences before in the same paragraph; at its beginning the last one of the paragraph before. */
    private boolean reaches(Sentence sentence, Draft draft) {
        int distance = sentence.index() - draft.sentence();
        if (distance <= 0 || distance > REACH) {
            return false;
        }
        boolean sameParagraph =
                document.sentences().get(draft.sentence()).segment().equals(sentence.segment());
        boolean opens = sentence.index() == 0
                || !document.sentences().get(sentence.index() - 1).segment().equals(sentence.segment());
        return sameParagraph || (opens && distance == 1);
    }

    /** The statement of this sentence that a relay belongs to: whose frame holds it, else whose content, else any. */
    private Optional<Draft> nearest(Relay relay, Sentence sentence) {
        int offset = document.tokens().get(relay.token()).begin();
        return within(sentence.index() - REACH, sentence.index() + REACH + 1).stream()
                .filter(draft -> draft.sentence() == sentence.index()
                        || holds(draft.finding().content(), offset))
                .filter(draft -> draft.finding().type() != StatementType.DIRECT
                        || !holds(draft.finding().content(), offset))
                .min(Comparator.comparingInt(draft -> distance(draft.finding(), offset)));
    }

    private static int distance(Finding finding, int offset) {
        if (holds(finding.frame(), offset) || holds(finding.cue(), offset)) {
            return 0;
        }
        if (holds(finding.content(), offset)) {
            return 1;
        }
        return 2
                + Math.min(
                        Math.abs(finding.content().get(0).begin() - offset),
                        Math.abs(finding.content()
                                        .get(finding.content().size() - 1)
                                        .end()
                                - offset));
    }

    private static boolean holds(List<Span> spans, int offset) {
        return spans.stream().anyMatch(span -> span.contains(offset));
    }

    private void add(Relay relay, Draft draft) {
        if (relay.place() == Relay.Place.SAME) {
            before(draft).ifPresent(draft::inherit);
            return;
        }
        boolean speaks = relay.sources().stream().anyMatch(source -> isSpeaker(source, draft));
        if (speaks || isSpokenOf(relay, draft)) {
            return;
        }
        boolean carried = !draft.speakers().isEmpty()
                && draft.speakers().stream().allMatch(Source::carries)
                && relay.sources().stream().noneMatch(Source::carries);
        draft.add(carried ? relay.behind() : relay);
    }

    /** "Er halte das der Zeit entsprechend für richtig": no paper is told. */
    private boolean isSpokenOf(Relay relay, Draft draft) {
        int offset = document.tokens().get(relay.token()).begin();
        return relay.rule().equals(RelayRules.TOLD) && holds(draft.finding().content(), offset);
    }

    private static boolean isSpeaker(Source source, Draft draft) {
        boolean words =
                draft.speakers().stream().anyMatch(speaker -> speaker.span().overlaps(source.span()));
        boolean same = source.entity().isPresent()
                && draft.speakers().stream()
                        .anyMatch(speaker -> speaker.entity().equals(source.entity()));
        return words || same;
    }

    /** The statements of the sentences from {@code first} to before {@code end}. */
    private List<Draft> within(int first, int end) {
        return bySentence.subMap(first, end).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The nearest statement of an earlier sentence that has a source; the one directly before where none has. */
    private Optional<Draft> before(Draft draft) {
        Optional<Draft> sourced = within(draft.sentence() - MEMORY, draft.sentence()).stream()
                .filter(other -> other.enclosing().isEmpty() && isSourced(other))
                .max(Comparator.comparingInt(Draft::sentence));
        return sourced.or(() -> Optional.ofNullable(bySentence.lowerEntry(draft.sentence()))
                .map(entry -> entry.getValue().get(0)));
    }

    private static boolean isSourced(Draft draft) {
        return !draft.speakers().isEmpty()
                || !draft.front().isEmpty()
                || draft.inherited().isPresent();
    }

    /** How many sentences a speaker is carried on over words that name nobody. */
    private static final int MEMORY = 6;

    /** Speech without a frame of its own, or with one in Konjunktiv, carries the statement before it on. */
    private void inheritFreely(List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean silent = draft.inherited().filter(ChainDrafter::isSourced).isEmpty();
            if (silent && draft.speakers().isEmpty() && goesOn(draft.finding())) {
                before(draft).ifPresent(draft::inherit);
            }
        }
    }

    /**
     * A quotation that stands for itself belongs to who spoke in the sentence before, else to whom that sentence is
     * about: "Der Chemiker Lund ist zufrieden. „Es hat geklappt.“"
     */
    private void attributeLoneSpeech(Draft draft) {
        boolean lone = draft.speakers().isEmpty()
                && draft.inherited().isEmpty()
                && draft.enclosing().isEmpty()
                && (draft.finding().cue().isEmpty() || isPronoun(draft.finding()))
                && draft.finding().type() != StatementType.REPORTED;
        if (!lone || draft.sentence() == 0 || !isProse(draft)) {
            return;
        }
        Optional<Draft> spoken = within(draft.sentence() - REACH, draft.sentence()).stream()
                .filter(other -> lastSentence(other) == draft.sentence() - 1)
                .filter(other -> other.enclosing().isEmpty() && isSourced(other))
                .reduce((first, second) -> second);
        if (spoken.isPresent()) {
            draft.inherit(spoken.get());
        } else {
            Sentence before = document.sentences().get(draft.sentence() - 1);
            reader.subject(before.firstToken(), before.endToken())
                    .filter(ChainDrafter::isPerson)
                    .ifPresent(person -> draft.speakBy(List.of(person)));
        }
    }

    /** The sentence that a statement ends in. */
    private int lastSentence(Draft draft) {
        int end = Span.cover(draft.finding().content()).end();
        int last = document.sentenceOf(document.tokens().get(document.tokenAt(end - 1)))
                .index();
        return Math.max(last, draft.sentence());
    }

    private boolean isProse(Draft draft) {
        return document.sentences().get(draft.sentence()).segment().role().isProse();
    }

    private boolean goesOn(Finding finding) {
        boolean free =
                finding.type() == StatementType.INDIRECT_FREE_INDIRECT || finding.type() == StatementType.FREE_INDIRECT;
        return (free && finding.frame().isEmpty())
                || finding.cue().stream().anyMatch(this::isKonjunktiv)
                || finding.cue().stream().anyMatch(this::isReading)
                || finding.speaker().stream().anyMatch(this::isMessage);
    }

    /** "heißt es": where no paper is named, it is the one that was read from before. */
    private boolean isReading(Span cue) {
        return document.tokens().get(document.tokenAt(cue.begin())).word().lexemes().stream()
                .anyMatch(lexeme -> lexeme.lemma().equals("heißen"));
    }

    /** "so die Warnung": who warned was told before. */
    private boolean isMessage(Span speaker) {
        return reader.isMessage(document.tokenAt(speaker.begin()), document.tokenAt(speaker.end() - 1) + 1);
    }

    /** "gehe hervor": the frame itself is somebody's words. */
    private boolean isKonjunktiv(Span cue) {
        WordForm word = document.tokens().get(document.tokenAt(cue.begin())).word();
        return word.isThirdPerson(VerbForm.KONJUNKTIV_1)
                && !word.isThirdPerson(VerbForm.PRESENT)
                && !word.isThirdPerson(VerbForm.PRETERITE);
    }
}
