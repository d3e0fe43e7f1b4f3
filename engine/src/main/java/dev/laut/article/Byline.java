package dev.laut.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who wrote an article, told apart: "Von Anna Berg und Jan Ott, mit dpa" holds two people and an agency, "(ari/Reuters)"
 * a desk's mark and an agency.
 *
 * @param people in the order given, without agencies
 * @param agencies as written
 */
record Byline(List<String> people, List<String> agencies) {

    static final Byline NONE = new Byline(List.of(), List.of());

    /** A longer piece between separators is a sentence about an author, not a name. */
    private static final int LONGEST_NAME = 60;

    private static final Pattern INTRODUCTION = Pattern.compile(
            "^(?:(?:ein |eine )?(?:gast)?(?:artikel|beitrag|text|bericht|kommentar|analyse|reportage|interview|kolumne|essay|protokoll)?\\s*"
                    + "(?:geschrieben |verfasst |veröffentlicht )?(?:von:?|by:?|mit|autor(?:in)?(?:en)?:?|written by|text:))\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[,;|/&•·+]|\\s(?:und|and|sowie|mit|with|für)(?=\\s))\\s*");
    private static final Pattern WORDS = Pattern.compile("[ \\n\\t]+");

    Byline {
        people = List.copyOf(people);
        agencies = List.copyOf(agencies);
    }

    /** Reads what structured data calls authors: every piece that is no agency is taken for a person or desk. */
    static Byline ofNames(List<String> names, Agencies agencies) {
        List<String> people = new ArrayList<>();
        List<String> agency = new ArrayList<>();
        for (String name : names) {
            if (isAddress(name)) {
                continue;
            }
            for (String piece : pieces(name)) {
                if (agencies.isAgency(piece)) {
                    addNew(agency, piece);
                } else if (piece.length() <= LONGEST_NAME && !isAddress(piece)) {
                    addNew(people, piece);
                }
            }
        }
        return new Byline(people, agency);
    }

    /** Reads a line of a page: only pieces that look like names are people. */
    static Byline ofLine(String line, Agencies agencies) {
        Byline all = ofNames(List.of(line), agencies);
        return new Byline(all.people.stream().filter(Byline::looksLikeName).toList(), all.agencies);
    }

    private static boolean isAddress(String text) {
        return text.indexOf('@') >= 0 || text.startsWith("http") || text.startsWith("www.");
    }

    private static List<String> pieces(String names) {
        String bare = INTRODUCTION.matcher(Whitespace.fold(names)).replaceFirst("");
        List<String> pieces = new ArrayList<>();
        for (String piece : SEPARATOR.split(bare.replace("(", " ").replace(")", " "), -1)) {
            String name = INTRODUCTION.matcher(Whitespace.fold(piece)).replaceFirst("");
            if (!name.isEmpty() && name.codePoints().anyMatch(Character::isLetter)) {
                pieces.add(name);
            }
        }
        return pieces;
    }

    private static void addNew(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    /** Two to five words, capitalised but for "von" and the like, without digits. */
    static boolean looksLikeName(String text) {
        String[] words = WORDS.split(text, -1);
        if (words.length < 2 || words.length > 5 || text.codePoints().anyMatch(Character::isDigit)) {
            return false;
        }
        for (String word : words) {
            if (!isNameWord(word)) {
                return false;
            }
        }
        return Character.isUpperCase(words[words.length - 1].codePointAt(0));
    }

    private static boolean isNameWord(String word) {
        return switch (word.toLowerCase(Locale.GERMAN)) {
            case "von",
                    "van",
                    "de",
                    "der",
                    "den",
                    "zu",
                    "zur",
                    "vom",
                    "di",
                    "da",
                    "del",
                    "al",
                    "el",
                    "bin",
                    "la",
                    "le" -> true;
            case "uhr", "redaktion", "lesezeit", "minuten", "artikel", "mehr" -> false;
            default -> Character.isUpperCase(word.codePointAt(0)) && !word.endsWith(":");
        };
    }
}
