package dev.laut.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the outlet that the furniture of a text names: the first line, a newsletter box ("von den Expertinnen und Experten
 * des Neuen Boten"), a pointer to the outlet's own channels, a copyright line.
 */
final class PublisherInText {

    private static final String WORD = "\\p{Lu}[\\p{L}\\d.-]*[\\p{L}\\d]";
    private static final String NAME = "((?:(?:Der|Die|Das) )?" + WORD + "(?: (?:" + WORD + "|am|für)){0,3})";
    private static final Pattern MAKERS = Pattern.compile(
            "(?:Expert(?:en|innen und Experten)|Journalist(?:en|innen und Journalisten)|Report(?:er|erinnen und Reporter)"
                    + "|Korrespondent(?:en|innen und Korrespondenten)|Redakteur(?:e|en|innen und Redakteuren?)|[Rr]edaktion|Newsletter|Team)"
                    + " (des|der|vom|von|dem) " + NAME);

    private static final String NETWORK =
            "(?:Social Media|den sozialen (?:Medien|Netzwerken)|sozialen Medien|Facebook|Instagram|WhatsApp|Whatsapp|Telegram|Twitter|X|Bluesky|Mastodon|Threads|TikTok|YouTube|LinkedIn|Google News)";
    private static final Pattern CHANNEL = Pattern.compile("^(?:Folgen Sie |Folge |(?:Der|Die|Das) )?" + NAME
            + "(?: (?:auf|bei|in) " + NETWORK + "\\b.{0,60}|(?:-App|-Newsletter|-Podcast|-Abo)\\b.{0,80})$");

    private static final Pattern PROGRAMME =
            Pattern.compile("^(?:Dieses Thema im Programm:|(?:Über dieses Thema )?[Bb]erichtete) " + NAME);
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?:©|\\(c\\)|\\(C\\)|Copyright)\\s*(?:\\d{4}(?:[-–]\\d{4})?\\s+)?(?:by )?" + NAME);

    /** What a company is called besides its newspaper. */
    private static final Pattern COMPANY =
            Pattern.compile(" (?:Verlag|Verlags\\p{L}*|Medien\\p{L}*|Media|Mediengruppe|GmbH|AG|SE|KG|Online).*$");

    /** "Der Tagesbogen", and "Funkhaus Mitte - Nachrichten, Hintergründe": an article or a press word, or a slogan behind. */
    private static final Pattern FIRST_LINE = Pattern.compile("^" + NAME + "(?: [-–—|·:] .{3,80})?$");

    private static final Pattern PRESS = Pattern.compile(
            "(?i).*(?:zeitung|bote\\b|blatt|kurier|anzeiger|rundschau|nachrichten|presse|post\\b|funk|sender|radio|spiegel|magazin|merkur"
                    + "|echo\\b|journal|allgemeine|tageblatt|tribüne|volksstimme|news|\\btv\\b|online|\\.de\\b|wochenblatt|report|express).*");

    private PublisherInText() {}

    /** Whether a line points to an outlet's own channels: "Harzbote auf Social Media", "Harzbote-App: Nachrichten". */
    static boolean isOwnChannel(String line) {
        return line.length() <= 120 && CHANNEL.matcher(line).matches();
    }

    /** The first outlet that furniture names, with the words that name it. */
    static Publisher find(String text, List<Segment> segments) {
        return ofFirstLine(text, segments)
                .or(() -> find(MAKERS, 2, Role.NEWSLETTER, text, segments))
                .or(() -> find(CHANNEL, 1, Role.OTHER, text, segments))
                .or(() -> find(PROGRAMME, 1, Role.OTHER, text, segments))
                .or(() -> find(COPYRIGHT, 1, Role.OTHER, text, segments))
                .or(() ->
                        find(COPYRIGHT, 1, Role.CAPTION, text, segments.subList(segments.size() - 1, segments.size())))
                .orElse(Publisher.UNKNOWN);
    }

    private static Optional<Publisher> ofFirstLine(String text, List<Segment> segments) {
        Segment first = segments.get(0);
        Matcher matcher = FIRST_LINE.matcher(first.span().in(text));
        if (first.role() != Role.OTHER || !matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1);
        boolean article = name.startsWith("Der ") || name.startsWith("Die ") || name.startsWith("Das ");
        boolean outlet =
                article || PRESS.matcher(first.span().in(text)).matches() || isNamedAgain(name, text, segments);
        Span span = new Span(first.span().begin(), first.span().begin() + name.length());
        return outlet ? Optional.of(new Publisher(name, Publisher.How.TEXT, Optional.of(span))) : Optional.empty();
    }

    private static boolean isNamedAgain(String name, String text, List<Segment> segments) {
        return segments.stream()
                .skip(1)
                .filter(segment -> segment.role().isFurniture() || segment.role() == Role.CREDIT)
                .anyMatch(segment -> segment.span().in(text).contains(name));
    }

    private static Optional<Publisher> find(
            Pattern pattern, int group, Role role, String text, List<Segment> segments) {
        return segments.stream()
                .filter(segment -> segment.role() == role)
                .map(segment -> pattern.matcher(text)
                        .region(segment.span().begin(), segment.span().end()))
                .filter(Matcher::find)
                .map(matcher -> publisher(matcher, group, text))
                .findFirst();
    }

    private static Publisher publisher(Matcher matcher, int group, String text) {
        String found = matcher.group(group);
        String name = COMPANY.matcher(found).replaceFirst("");
        Span span = new Span(matcher.start(group), matcher.start(group) + name.length());
        boolean genitive = matcher.pattern() == MAKERS && matcher.group(1).equals("des");
        return new Publisher(nominative(span.in(text), genitive), Publisher.How.TEXT, Optional.of(span));
    }

    /** "des Tageblatts" names the Tageblatt, "des Focus" the Focus. */
    private static String nominative(String name, boolean genitive) {
        boolean ending = genitive && name.endsWith("s") && !name.matches(".*(?:us|ss|is|as|os|ews)");
        return ending ? name.substring(0, name.length() - 1) : name;
    }
}
