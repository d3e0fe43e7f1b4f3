package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.statement.Finding;
import dev.laut.statement.StatementType;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says for each statement of one article who speaks and who passed it on. Not thread-safe. */
final class ChainDrafter {

    /** How many sentences a "Das berichtete ..." reaches back. */
    private static final int REACH = Speaking.REACH;

    private final Document document;
    private final SourceReader reader;
    private final RelayFinder finder;
    private final Speaking speaking;
    private final List<Draft> all;
    private final Repeats repeats;
    private final List<Draft> drafts;
    private final BySentence bySentence;
    private final GoingOn goingOn;
    /** The sentences that name the source of what stands before them. */
    private final Map<Integer, ReachBack.Found> backs = new HashMap<>();

    ChainDrafter(Document document, SourceReader reader, Names names, RelayFinder finder, List<Draft> all) {
        this.document = document;
        this.reader = reader;
        this.finder = finder;
        this.speaking = new Speaking(document, reader, names);
        this.all = all;
        this.repeats = new Repeats(document, all);
        this.drafts = repeats.own(all);
        this.bySentence = new BySentence(drafts);
        this.goingOn = new GoingOn(document, reader, speaking, bySentence);
    }

    /** Fills in the drafts, once. */
    void fill() {
        speaking.fill(drafts);
        enclose(drafts);
        new Neighbours(document, reader, bySentence).settle(drafts);
        for (Sentence sentence : document.sentences()) {
            if (sentence.segment().role().isProse()) {
                fill(sentence);
            }
        }
        drafts.forEach(this::translate);
        for (Draft draft : drafts) {
            goingOn.inheritFreely(draft);
            goingOn.attributeLoneSpeech(draft);
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
        bySentence.in(inner.sentence()).stream()
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
        return carried != null && draft.sentence() - carried.sentence() <= GoingOn.MEMORY;
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
        bySentence.in(sentence.index()).stream()
                .filter(draft -> draft.finding().type() == StatementType.INDIRECT)
                .forEach(draft -> draft.behind().addAll(back.behind()));
        for (Draft draft : bySentence.within(sentence.index() - REACH, sentence.index())) {
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
        return bySentence.within(sentence.index() - REACH, sentence.index() + REACH + 1).stream()
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
        Optional<Draft> last = goingOn.before(draft);
        boolean near = last.filter(found -> goingOn.lastSentence(found) >= sentence - 1)
                .isPresent();
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
}
