package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.lang.de.WordForm;
import dev.laut.statement.Finding;
import dev.laut.statement.Hop;
import dev.laut.statement.StatementType;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
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

    /** How many sentences a "Das berichtete ..." reaches back. */
    private static final int REACH = Speaking.REACH;

    private static final Set<String> PLURALS = Set.of("die", "viele", "alle", "manche", "diese", "keine", "einige");

    private final Document document;
    private final SourceReader reader;
    private final RelayFinder finder;
    private final Speaking speaking;
    private final NavigableMap<Integer, List<Draft>> bySentence = new TreeMap<>();
    /** The sentences that name the source of what stands before them. */
    private final Map<Integer, ReachBack.Found> backs = new HashMap<>();

    ChainDrafter(Document document, SourceReader reader, Names names, RelayFinder finder) {
        this.document = document;
        this.reader = reader;
        this.finder = finder;
        this.speaking = new Speaking(document, reader, names);
    }

    void fill(List<Draft> all) {
        Repeats repeats = new Repeats(document, all);
        List<Draft> drafts = repeats.own(all);
        speaking.fill(drafts);
        drafts.forEach(draft -> bySentence
                .computeIfAbsent(draft.sentence(), sentence -> new ArrayList<>())
                .add(draft));
        enclose(drafts);
        new Neighbours(document, reader).settle(drafts);
        for (Sentence sentence : document.sentences()) {
            if (sentence.segment().role().isProse()) {
                fill(sentence);
            }
        }
        drafts.forEach(this::translate);
        for (Draft draft : drafts) {
            inheritFreely(draft);
            attributeLoneSpeech(draft);
        }
        drafts.forEach(this::passOn);
        inheritCarriers(drafts);
        repeats.adopt(all);
    }

    /** "Voss sagte, der Verband habe ihr versichert, ...": what the association said came through her. */
    private void passOn(Draft inner) {
        if (inner.finding().type() != StatementType.INDIRECT
                || inner.finding().cue().isEmpty()) {
            return;
        }
        int cue = inner.finding().cue().get(0).begin();
        within(inner.sentence(), inner.sentence() + 1).stream()
                .filter(outer -> outer != inner && outer.finding().type() != StatementType.DIRECT)
                .filter(outer -> outer.finding().reports(cue))
                .findFirst()
                .ifPresent(outer -> {
                    inner.front().add(0, outer.speakers());
                    inner.front().addAll(0, outer.front());
                });
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
            if (draft.front().stream().flatMap(List::stream).anyMatch(Source::carries)) {
                carried.put(speaker.get(), draft);
            } else if (draft.front().isEmpty()
                    && draft.inherited().isEmpty()
                    && isNear(carried.get(speaker.get()), draft)) {
                draft.carryBy(carried.get(speaker.get()));
            }
        }
    }

    private static boolean isNear(Draft carried, Draft draft) {
        return carried != null && draft.sentence() - carried.sentence() <= MEMORY;
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
        within(sentence.index(), sentence.index() + 1).stream()
                .filter(draft -> draft.finding().type() == StatementType.INDIRECT)
                .forEach(draft -> draft.behind().addAll(back.behind()));
        for (Draft draft : within(sentence.index() - REACH, sentence.index())) {
            if (reaches(sentence, draft)) {
                if (isTranslation(draft) && back.subject().stream().noneMatch(Source::carries)) {
                    draft.front().add(draft.speakers());
                    draft.speakBy(back.subject());
                    continue;
                }
                draft.front().addAll(0, back.steps());
            }
        }
        backs.put(sentence.index(), back);
    }

    /** A translation says nothing; whose words it is of is told elsewhere. */
    private static boolean isTranslation(Draft draft) {
        return !draft.speakers().isEmpty() && draft.speakers().stream().allMatch(Source::isTranslation);
    }

    /** "In der Übersetzung heißt es": the words are those of whom was told of before. */
    private void translate(Draft draft) {
        if (isTranslation(draft)) {
            List<Source> translation = draft.speakers();
            draft.speakBy(List.of());
            goOn(draft, draft.sentence());
            if (draft.speakers().isEmpty() && draft.inherited().isEmpty()) {
                draft.speakBy(translation);
            } else {
                draft.front().add(translation);
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
                .filter(draft ->
                        draft.sentence() == sentence.index() || draft.finding().reports(offset))
                .filter(draft -> draft.finding().type() != StatementType.DIRECT
                        || !draft.finding().reports(offset))
                .min(Comparator.comparingInt(draft -> distance(draft.finding(), offset)));
    }

    private static int distance(Finding finding, int offset) {
        if (finding.frames(offset)) {
            return 0;
        }
        if (finding.reports(offset)) {
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

    private void add(Relay relay, Draft draft) {
        if (relay.place() == Relay.Place.SAME) {
            goOn(draft, draft.sentence());
            return;
        }
        boolean speaks = relay.sources().stream().anyMatch(source -> isSpeaker(source, draft));
        if (speaks || isSpokenOf(relay, draft)) {
            return;
        }
        boolean told = !draft.speakers().isEmpty() && relay.sources().stream().noneMatch(Source::carries);
        boolean carried = told && draft.speakers().stream().allMatch(Source::carries);
        draft.add(carried || (told && isToldInside(relay, draft)) ? relay.behind() : relay);
    }

    /** "Die Polizei teilte mit, der Mann habe laut Zeugen ...": what the witnesses say is told by the police. */
    private boolean isToldInside(Relay relay, Draft draft) {
        int offset = document.tokens().get(relay.token()).begin();
        return AccordingRules.PHRASES.contains(relay.rule())
                && !draft.finding().cue().isEmpty()
                && draft.finding().cue().get(0).begin() < offset
                && draft.finding().reports(offset);
    }

    /**
     * "demnach", "heißt es darin": the source of the statement before, else those whom the sentence before names as the
     * source of another, else the paper or whoever it is about: "Die Behörde hat Zahlen vorgelegt. Demnach ...".
     */
    private void goOn(Draft draft, int sentence) {
        Optional<Draft> last = before(draft);
        boolean near = last.filter(found -> lastSentence(found) >= sentence - 1).isPresent();
        if (!near && backs.containsKey(sentence - 1)) {
            goOn(draft, backs.get(sentence - 1).steps());
            return;
        }
        Optional<Source> told = near || sentence == 0 ? Optional.empty() : told(sentence - 1);
        if (told.isPresent() && draft.speakers().isEmpty()) {
            draft.speakBy(List.of(told.get()));
        } else {
            last.ifPresent(draft::inherit);
        }
    }

    /** "Das berichtete der Sender unter Berufung auf Angaben eines Beamten. Den Angaben zufolge ...": the officer's. */
    private static void goOn(Draft draft, List<List<Source>> steps) {
        int before = steps.size();
        if (draft.speakers().isEmpty()) {
            before--;
            draft.speakBy(steps.get(before));
        }
        draft.front().addAll(0, steps.subList(0, before));
    }

    private Optional<Source> told(int sentence) {
        Sentence before = document.sentences().get(sentence);
        return reader.paper(before.firstToken(), before.endToken())
                .or(() -> reader.subject(before.firstToken(), before.endToken()));
    }

    /** "Er halte das der Zeit entsprechend für richtig": no paper is told. */
    private boolean isSpokenOf(Relay relay, Draft draft) {
        int offset = document.tokens().get(relay.token()).begin();
        return CarrierRules.TOLD_OF.contains(relay.rule()) && draft.finding().reports(offset);
    }

    private static boolean isSpeaker(Source source, Draft draft) {
        boolean words = draft.speakers().stream()
                .filter(speaker -> !speaker.carries() || source.carries())
                .anyMatch(speaker -> speaker.span().overlaps(source.span()));
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
    private void inheritFreely(Draft draft) {
        boolean silent = draft.inherited().filter(ChainDrafter::isSourced).isEmpty();
        if (silent && draft.speakers().isEmpty() && goesOn(draft.finding())) {
            before(draft).ifPresent(draft::inherit);
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
                && (draft.finding().cue().isEmpty() || speaking.anaphora().isPronoun(draft.finding()))
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
            Optional<Source> person = reader.subject(before.firstToken(), before.endToken())
                    .filter(Anaphora::isPerson)
                    .filter(this::isOne);
            if (person.isPresent()) {
                draft.speakBy(List.of(person.get()));
            } else {
                before(draft).ifPresent(draft::inherit);
            }
        }
    }

    /** "Die Menschen" are too many to say one thing; "ein Anwohner" and "Karl Weber" may. */
    private boolean isOne(Source source) {
        Token first = document.tokens().get(document.tokenAt(source.span().begin()));
        return source.role() == Hop.Role.PERSON || !PLURALS.contains(first.lower());
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
                || finding.cue().stream().anyMatch(speaking.frames()::isReading)
                || finding.speaker().stream().anyMatch(this::isMessage);
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
