package dev.laut.entity.names;

import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.Set;
import java.util.regex.Pattern;

/** Organisations by their form: abbreviations, legal forms, clubs, "-Verband", "Universität Rostock". */
final class Organisations implements NameRule {

    private static final Set<String> LEGAL_FORMS = Set.of(
            "GmbH", "AG", "SE", "KG", "KGaA", "mbH", "e.V.", "eG", "Inc.", "Ltd.", "Corp.", "S.A.", "N.V.", "plc",
            "LLC", "Group", "Holding", "Co.", "SA", "SpA", "ASA", "PLC", "Inc", "Ltd");

    private static final Set<String> CLUB_MARKS = Set.of(
            "FC",
            "SC",
            "SV",
            "TSV",
            "VfB",
            "VfL",
            "FSV",
            "TSG",
            "SpVgg",
            "Borussia",
            "Eintracht",
            "Hertha",
            "Werder",
            "Real",
            "Inter",
            "AC",
            "AS",
            "SSC",
            "ESV",
            "MSV",
            "SG",
            "HSG",
            "EHC",
            "ERC",
            "KSC",
            "BSC",
            "TuS",
            "VfR",
            "Dynamo",
            "Fortuna",
            "Arminia",
            "Hansa",
            "Rapid",
            "Austria",
            "Sturm",
            "Juventus",
            "ASV",
            "SSV",
            "TV",
            "HC",
            "1.");

    private static final Set<String> HEADS = Set.of(
            "Universität",
            "Hochschule",
            "Uni",
            "Akademie",
            "Verlag",
            "Landgericht",
            "Amtsgericht",
            "Oberlandesgericht",
            "Verwaltungsgericht",
            "Staatsanwaltschaft",
            "Polizeipräsidium",
            "Stiftung",
            "Klinikum",
            "Bank",
            "Ministerium",
            "Gymnasium",
            "Bistum",
            "Erzbistum",
            "Landratsamt",
            "Sparkasse",
            "Stadtwerke",
            "University",
            "Institute",
            "Technische");

    private static final Pattern HYPHENATED = Pattern.compile("[\\p{Lu}\\d][\\p{L}\\d&.-]*-(?:Verband|Verein|Institut|"
            + "Stiftung|Universität|Gesellschaft|Bank|Konzern|Gruppe|Partei|Ministerium|Gymnasium|Klinik|Klinikum|Verlag|"
            + "Werke|Rat|Kommission|Bund|Union|Bündnis|Schule|Agentur|Zentrum|Theater|Orchester|Museum)s?");

    private static final Pattern COMPOUND = Pattern.compile(
            "(?:\\p{Lu}\\p{L}{3,}(?:ministerium|verband|bundesamt|landesamt)|Bundes\\p{Ll}+(?:amt|bank|agentur|gericht|gerichtshof|"
                    + "anstalt|polizei|kriminalamt|zentrale)|Landeskriminalamt|Bundeswehr|Europa\\p{Ll}+kommission)(?:e?s)?");

    @Override
    public void apply(Sentence sentence, Cover cover) {
        boolean shouting = isShouting(sentence);
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            Token token = cover.token(at);
            if (!cover.isFree(at, at + 1)) {
                continue;
            }
            if (LEGAL_FORMS.contains(token.form())) {
                addLeft(at, sentence, cover);
            } else if (CLUB_MARKS.contains(token.form()) || HEADS.contains(token.form())) {
                at = addRight(at, sentence, cover) - 1;
            } else if (!shouting && isOrganisation(token)) {
                cover.add(new Name(at, at + 1, Name.Kind.ORGANISATION, "organisation-form"));
            }
        }
    }

    private static boolean isOrganisation(Token token) {
        if (!token.isWord()) {
            return false;
        }
        return (Shape.isAbbreviation(token.form())
                        && !Shape.isPlace(token.word())
                        && token.form().length() <= 6)
                || HYPHENATED.matcher(token.form()).matches()
                || COMPOUND.matcher(token.form()).matches();
    }

    /** A line in capitals has no abbreviations. */
    private static boolean isShouting(Sentence sentence) {
        int capital = 0;
        int words = 0;
        for (Token token : sentence) {
            if (token.isWord()) {
                words++;
                capital += Shape.isAbbreviation(token.form()) ? 1 : 0;
            }
        }
        return words > 2 && capital * 2 > words;
    }

    /** "Läpple AG", "Adler Real Estate AG": the capitals before a legal form. */
    private static void addLeft(int form, Sentence sentence, Cover cover) {
        int first = form;
        while (first > sentence.firstToken() && form - first < 4 && isPartOfFirm(cover, first - 1)) {
            first--;
        }
        if (first < form) {
            int end = form + 1;
            cover.add(new Name(first, end, Name.Kind.ORGANISATION, "legal-form"));
        }
    }

    private static boolean isPartOfFirm(Cover cover, int at) {
        Token token = cover.token(at);
        boolean joiner = token.is("&");
        return cover.isFree(at, at + 1)
                && (joiner || (Shape.isCapital(token) && !(token.initial() && Shape.isFunctionWord(token.word()))));
    }

    /** "FC Ingolstadt", "Universität Łódź", "1. FC Nürnberg". */
    private static int addRight(int mark, Sentence sentence, Cover cover) {
        int end = mark + 1;
        while (end < sentence.endToken()
                && end - mark < 4
                && cover.isFree(end, end + 1)
                && continuesClub(cover.token(end))) {
            end++;
        }
        boolean named = end > mark + 1;
        boolean onlyNumber = cover.token(mark).is("1.")
                && (end == mark + 1
                        || !CLUB_MARKS.contains(cover.token(mark + 1).form()));
        if (named && !onlyNumber) {
            cover.add(new Name(mark, end, Name.Kind.ORGANISATION, "organisation-head"));
            return end;
        }
        return mark + 1;
    }

    private static boolean continuesClub(Token token) {
        if (token.kind() == Token.Kind.NUMBER) {
            return token.form().matches("\\d{2,4}");
        }
        return Shape.isCapital(token)
                && (Shape.isUnknown(token.word()) || Shape.isPlace(token.word()) || CLUB_MARKS.contains(token.form()));
    }
}
