package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.text.Quotation;
import dev.laut.text.Syntax;
import java.util.Set;

/** Tells titles and names in quotation marks from words: "in dem Artikel „Ein Land wartet“", "die Gruppe „Freie Bürger“". */
final class Works {

    private static final Set<String> KINDS = Set.of(
            "artikel",
            "buch",
            "roman",
            "film",
            "song",
            "lied",
            "album",
            "serie",
            "sendung",
            "podcast",
            "titel",
            "essay",
            "studie",
            "projekt",
            "kampagne",
            "gruppe",
            "initiative",
            "bündnis",
            "partei",
            "verein",
            "app",
            "portal",
            "magazin",
            "zeitung",
            "newsletter",
            "blog",
            "stück",
            "theaterstück",
            "ausstellung",
            "festival",
            "programm",
            "schiff",
            "fähre",
            "band",
            "motto",
            "stichwort",
            "hashtag",
            "aktion",
            "bewegung",
            "plattform",
            "talkshow");

    private final Syntax syntax;

    Works(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Whether a quotation is the title or name of what the noun directly before it calls. */
    boolean isTitle(Proposal proposal) {
        if (proposal.type() != StatementType.DIRECT || proposal.content().isEmpty()) {
            return false;
        }
        int first = proposal.content().first();
        int index = first < 1 ? -1 : syntax.quotationIndex(first);
        if (index < 0) {
            return false;
        }
        Quotation quotation = syntax.quotations().get(index);
        int noun = quotation.first() - 1;
        return quotation.first() == first
                && noun >= 0
                && isKind(syntax.token(noun).lower());
    }

    private static boolean isKind(String noun) {
        return KINDS.contains(noun) || KINDS.stream().anyMatch(kind -> kind.length() > 3 && noun.endsWith(kind));
    }
}
