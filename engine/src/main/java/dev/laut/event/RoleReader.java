package dev.laut.event;

import dev.laut.entity.EntityKind;
import dev.laut.event.Event.Participant;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads who takes part in an event, from word order and prepositions: the subject leads the clause or follows its finite
 * verb. Thread-safe.
 */
final class RoleReader {

    private static final Set<String> TOWARDS = Set.of("gegen", "auf", "an");

    /** How far after a noun the words stand that belong to it: "Angriff russischer Truppen auf die Stadt Kupjansk". */
    private static final int REACH = 9;

    private static final Set<String> LIGHT = Set.of(
            "stattfinden",
            "führen",
            "abhalten",
            "halten",
            "verhängen",
            "verüben",
            "beginnen",
            "aufnehmen",
            "planen",
            "wollen",
            "geben",
            "unternehmen",
            "finden",
            "schließen",
            "kommen",
            "vereinbaren",
            "ankündigen",
            "fordern",
            "diskutieren",
            "erörtern",
            "besprechen");

    private RoleReader() {}

    static List<Participant> read(Hit hit, Layers layers) {
        Map<String, String> roles = new LinkedHashMap<>();
        List<Part> parts = Part.of(hit.clause(), layers);
        if (hit.isVerb()) {
            ofVerb(hit, parts, roles, layers);
        } else {
            ofNoun(hit, parts, roles, layers);
        }
        List<Participant> participants = new ArrayList<>();
        roles.forEach((entity, role) -> participants.add(new Participant(entity, role)));
        return participants;
    }

    private static void ofVerb(Hit hit, List<Part> parts, Map<String, String> roles, Layers layers) {
        boolean passive = isPassive(hit);
        List<Part> bare = new ArrayList<>();
        for (Part part : parts) {
            if (part.preposition().equals("-") && !part.isGenitive(layers)) {
                if (mayAct(part, hit, layers)) {
                    bare.add(part);
                }
            } else {
                withPreposition(part, hit, passive, roles, layers);
            }
        }
        boolean subject = true;
        Part before = null;
        for (Part part : bare) {
            boolean joined =
                    before != null && part.first().index() - before.last().index() <= 3 && isAnd(before, layers);
            if (isVisited(part, hit, layers)) {
                roles.putIfAbsent(part.entity(), "host");
                continue;
            }
            boolean asSubject =
                    subject || (joined && roles.containsValue(subjectRole(hit, passive)) && roles.size() == 1);
            roles.putIfAbsent(part.entity(), asSubject ? subjectRole(hit, passive) : objectRole(hit, passive));
            subject = false;
            before = part;
        }
    }

    /** No mere place, and not behind an infinitive or participle, where the next verb's words begin. */
    private static boolean mayAct(Part part, Hit hit, Layers layers) {
        boolean behind = part.first().index() > hit.token().index()
                && hit.clause().finite().filter(hit.token()::equals).isEmpty();
        boolean visited = hit.trigger().type().name().equals("visit");
        return !behind && (visited || layers.kind(part.mention()) != EntityKind.PLACE);
    }

    /** "hatte Schoigu Peking besucht": a place does not visit. */
    private static boolean isVisited(Part part, Hit hit, Layers layers) {
        return hit.trigger().type().name().equals("visit") && layers.isPlace(part.mention());
    }

    private static boolean isAnd(Part part, Layers layers) {
        return layers.after(part.last())
                .filter(next -> next.is("und") || next.is("sowie"))
                .isPresent();
    }

    private static String subjectRole(Hit hit, boolean passive) {
        return passive ? hit.trigger().objectRole() : hit.trigger().subjectRole();
    }

    private static String objectRole(Hit hit, boolean passive) {
        return passive ? hit.trigger().subjectRole() : hit.trigger().objectRole();
    }

    private static boolean isPassive(Hit hit) {
        return hit.token().word().is(VerbForm.PARTICIPLE_2)
                && hit.clause()
                        .finite()
                        .filter(finite -> !finite.equals(hit.token()))
                        .filter(finite -> VerbForms.lemma(finite).equals("werden")
                                || hit.clause().has("worden"))
                        .isPresent();
    }

    private static void withPreposition(Part part, Hit hit, boolean passive, Map<String, String> roles, Layers layers) {
        EventType type = hit.trigger().type();
        String role =
                switch (part.preposition()) {
                    case "mit", "zwischen" -> type.isSymmetric() ? "participant" : "recipient";
                    case "von", "vom", "durch" -> passive ? objectRole(hit, true) : "";
                    case "gegen", "auf", "an" -> type.isSymmetric() ? "" : "recipient";
                    case "nach", "in", "ins" ->
                        type.name().equals("visit") && layers.isPlace(part.mention()) ? "host" : "";
                    default -> "";
                };
        if (!role.isEmpty()) {
            roles.putIfAbsent(part.entity(), role);
        }
    }

    private static void ofNoun(Hit hit, List<Part> parts, Map<String, String> roles, Layers layers) {
        EventType type = hit.trigger().type();
        int noun = hit.token().index();
        for (Part part : parts) {
            int distance = part.first().index() - noun;
            String role = distance > 0 && distance <= REACH ? after(part, hit, distance) : before(part, hit, layers);
            if (!role.isEmpty()) {
                roles.putIfAbsent(part.entity(), role);
            }
        }
        if (roles.isEmpty() && isLight(hit.clause())) {
            for (Part part : parts) {
                if (part.preposition().equals("-") && !part.isGenitive(layers)) {
                    roles.putIfAbsent(part.entity(), roles.isEmpty() ? type.subjectRole() : type.objectRole());
                } else if (Set.of("mit", "zwischen").contains(part.preposition())) {
                    roles.putIfAbsent(part.entity(), type.isSymmetric() ? "participant" : "recipient");
                }
            }
        }
    }

    private static String after(Part part, Hit hit, int distance) {
        EventType type = hit.trigger().type();
        if (verbBetween(hit.clause(), hit.token().index(), part.first().index())) {
            return type.isSymmetric() && part.preposition().equals("mit") ? "participant" : "";
        }
        if (TOWARDS.contains(part.preposition())) {
            return type.isSymmetric() ? "" : "recipient";
        }
        return switch (part.preposition()) {
            case "mit", "zwischen" -> type.isSymmetric() ? "participant" : "recipient";
            case "von", "vom", "durch" -> type.subjectRole();
            case "in", "bei", "beim" -> type.name().equals("visit") ? "host" : "";
            case "-" -> distance <= 2 ? type.subjectRole() : "";
            default -> "";
        };
    }

    /** "Russlands Angriff", "zwischen Putin und Xi hat ein Gespräch stattgefunden". */
    private static String before(Part part, Hit hit, Layers layers) {
        int distance = hit.token().index() - part.last().index();
        EventType type = hit.trigger().type();
        if (distance > 0 && distance <= 3 && part.isGenitive(layers)) {
            return type.subjectRole();
        }
        boolean between = part.preposition().equals("zwischen") && distance > 0;
        return between && type.isSymmetric() ? "participant" : "";
    }

    private static boolean verbBetween(Clause clause, int from, int to) {
        return clause.tokens().stream()
                .anyMatch(token -> token.index() > from && token.index() < to && VerbForms.isVerb(token));
    }

    static boolean isLight(Clause clause) {
        for (Token token : clause.tokens()) {
            if (VerbForms.isVerb(token)
                    && token.word()
                            .lemma(PartOfSpeech.VERB)
                            .filter(LIGHT::contains)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
