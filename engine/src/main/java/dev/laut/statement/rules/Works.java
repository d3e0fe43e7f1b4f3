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
        Quotation title = title(proposal);
        return proposal.type() == StatementType.DIRECT
                && title != null
                && proposal.content().first() == title.first();
    }

    /** Takes a title out of the beginning of a content that the noun before it is no part of. */
    void cut(Proposal proposal) {
        Quotation title = proposal.type() == StatementType.DIRECT ? null : title(proposal);
        if (title != null && proposal.content().end() > title.end()) {
            proposal.content().removeRange(title.first(), title.end());
        }
    }

    /** The title that a content begins in; null for none. */
    private Quotation title(Proposal proposal) {
        int index = proposal.content().isEmpty()
                ? -1
                : syntax.quotationIndex(proposal.content().first());
        if (index < 0) {
            return null;
        }
        Quotation quotation = syntax.quotations().get(index);
        int noun = quotation.first() - 1;
        return noun >= 0 && isKind(syntax.token(noun).lower()) ? quotation : null;
    }

    private static boolean isKind(String noun) {
        return KINDS.contains(noun) || KINDS.stream().anyMatch(kind -> kind.length() > 3 && noun.endsWith(kind));
    }
}
