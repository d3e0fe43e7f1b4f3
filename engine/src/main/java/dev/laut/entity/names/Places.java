package dev.laut.entity.names;

import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.Set;
import java.util.regex.Pattern;

/** Places by the dictionary's name classes, by their form, and by the preposition before an unknown word. */
final class Places implements NameRule {

    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "nach", "aus", "bei", "nahe", "um");

    private static final Set<String> PLACE_NOUNS = Set.of(
            "Stadt",
            "Gemeinde",
            "Ort",
            "Ortschaft",
            "Dorf",
            "Landkreis",
            "Kreis",
            "Provinz",
            "Region",
            "Insel",
            "Bezirk",
            "Kanton",
            "Bundesland",
            "Gouvernement",
            "Gebiet",
            "Ortsteil",
            "Stadtteil",
            "Hauptstadt",
            "Kleinstadt",
            "Großstadt",
            "Hafenstadt",
            "Metropole",
            "Bundesstaat",
            "Küstenstadt",
            "Landeshauptstadt");

    private static final Set<String> PARTS = Set.of(
            "Bad", "Sankt", "St.", "San", "Santa", "São", "Los", "Las", "New", "Den", "El", "Ost", "West", "Nord",
            "Süd", "Alt", "Neu", "Groß", "Klein", "Ober", "Unter", "Port", "Puerto", "Rio", "Saint", "Fort", "Mount",
            "Lake");

    private static final Pattern STREET =
            Pattern.compile("\\p{Lu}[\\p{L}-]{2,}(?:straße|strasse|platz|allee|gasse|damm|ufer|brücke|chaussee)");

    private static final Pattern FORM = Pattern.compile(
            "\\p{Lu}\\p{Ll}{2,}(?:burg|dorf|hausen|ingen|heim|stadt|feld|bach|kirchen|hofen|furt|rode|ow|itz|stan|land)s?");

    private static final Set<String> RIVERS = Set.of("am", "an", "im", "ob", "bei", "vor", "in");

    private final KnowledgeBase knowledge;

    Places(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public void apply(Sentence sentence, Cover cover) {
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            if (!cover.isFree(at, at + 1) || !Shape.isCapital(cover.token(at))) {
                continue;
            }
            boolean part = PARTS.contains(cover.token(at).form()) && hasNext(at, sentence, cover);
            int head = part ? at + 1 : at;
            if (part ? isPlaceAfterPart(cover.token(head)) : isPlace(head, sentence, cover)) {
                int end = withRiver(head + 1, sentence, cover);
                cover.add(new Name(at, end, Name.Kind.PLACE, "place"));
                at = end - 1;
            }
        }
    }

    private static boolean hasNext(int at, Sentence sentence, Cover cover) {
        return at + 1 < sentence.endToken() && cover.isFree(at + 1, at + 2) && Shape.isCapital(cover.token(at + 1));
    }

    private static boolean isPlaceAfterPart(Token token) {
        return Shape.isUnknown(token.word()) || Shape.isPlace(token.word()) || Shape.isFirstName(token.word());
    }

    private boolean isPlace(int at, Sentence sentence, Cover cover) {
        Token token = cover.token(at);
        if (STREET.matcher(token.form()).matches()) {
            return token.form().contains("-") || !token.word().isKnown();
        }
        boolean byPreposition = at > sentence.firstToken()
                && PLACE_PREPOSITIONS.contains(cover.token(at - 1).lower());
        if (knowledge.isPlaceName(token.form()) || Shape.isPlace(token.word())) {
            boolean other =
                    Shape.isNoun(token.word()) || Shape.isSurname(token.word()) || Shape.isFirstName(token.word());
            return byPreposition || (!other && !(token.initial() && Shape.isFunctionWord(token.word())));
        }
        if (!Shape.isUnknown(token.word())
                || Shape.isAbbreviation(token.form())
                || token.form().length() < 3) {
            return false;
        }
        boolean byNoun = at > sentence.firstToken()
                && PLACE_NOUNS.contains(cover.token(at - 1).form());
        return byNoun || byPreposition || FORM.matcher(token.form()).matches();
    }

    /** "Frankfurt am Main", "Rothenburg ob der Tauber". */
    private static int withRiver(int end, Sentence sentence, Cover cover) {
        if (end + 1 >= sentence.endToken() || !RIVERS.contains(cover.token(end).form())) {
            return end;
        }
        int river = cover.token(end + 1).is("der") && end + 2 < sentence.endToken() ? end + 2 : end + 1;
        String name = cover.token(river).form();
        boolean known = Set.of(
                        "Main",
                        "Oder",
                        "Tauber",
                        "Rhein",
                        "Neckar",
                        "Inn",
                        "Breisgau",
                        "Donau",
                        "Lech",
                        "Saale",
                        "Ruhr",
                        "See",
                        "Havel",
                        "Elbe",
                        "Weser",
                        "Isar",
                        "Allgäu",
                        "Ilm",
                        "Lahn",
                        "Mosel",
                        "Spree")
                .contains(name);
        return known && cover.isFree(end, river + 1) ? river + 1 : end;
    }
}
