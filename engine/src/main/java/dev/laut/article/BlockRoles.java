package dev.laut.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives the blocks of an article's box their roles, from the first to the last. For one page only. */
final class BlockRoles {

    /** A line of more of its characters in links leads elsewhere. */
    private static final double LINK_LINE = 0.6;
    /** A discussion does not begin before so much of the article's sentences has been read. */
    private static final double DISCUSSION_AFTER = 0.4;

    static final Pattern DATE_LINE = Pattern.compile(
            "^(?:\\p{L}{2,12}[.,:]?\\s+){0,4}(?:\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}{3,9})\\s?\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|\\p{L}{3,9} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})"
                    + "[^.!?]{0,45}(?:Min\\.)?$");
    static final Pattern BYLINE = Pattern.compile("^(?:(?:Von|von|VON|By|by|BY):?|Autor(?:in)?:|Text:)\\s.{3,80}$");
    private static final Pattern CAPTION = Pattern.compile(
            ".*(?:Fotos?:|Fotos? ©|Foto/|Bild:|Bildquelle:|Grafik:|Credits?:|©|\\(c\\)).{1,60}|(?:Abbildung|Abb\\.)[ :].*");

    static final Pattern PHOTO_CREDIT = Pattern.compile(
            "^[(\\[]?(?:(?:©|\\(c\\)|Foto|Fotos|Bild|Bilder|Bildquelle|Bildrechte|Bildnachweis|Titelbild|Beitragsbild|Photo|Image|Credit|Grafik|Symbolbild|Symbolfoto)\\s?(?::|©|by |von )|©).{0,150}$");
    /** Characters of a date, a byline or a photographer's name; more are a paragraph. */
    private static final int LONGEST_NOTE = 220;

    /** Characters of four words, a date and what may stand behind it. */
    private static final int LONGEST_DATE_LINE = 130;

    private final Phrases phrases;
    private final Agencies agencies;
    private final CreditLine credits;
    private final Optional<String> title;
    private final int totalProse;
    private int prose;
    private Optional<Role> run = Optional.empty();

    BlockRoles(Phrases phrases, Agencies agencies, Optional<String> title, int totalProse) {
        this.phrases = phrases;
        this.agencies = agencies;
        this.credits = new CreditLine(agencies);
        this.title = title;
        this.totalProse = totalProse;
    }

    /** The next block's role; call it for each block in order. */
    Role next(Block block) {
        Role role = roleOf(block);
        if (!role.isFurniture() && block.isProse()) {
            prose += block.text().length();
        }
        return role;
    }

    private Role roleOf(Block block) {
        Optional<Role> byBox = block.box().role;
        if (byBox.isPresent() && Furniture.isNoArticleText(byBox.get())) {
            return byBox.get();
        }
        if (isTitle(block)) {
            return Role.HEADLINE;
        }
        Optional<Role> byRun = inRun(block);
        if (byRun.isPresent()) {
            return byRun.get();
        }
        return byWords(block).or(() -> byLinks(block)).orElseGet(() -> articleRole(block, byBox));
    }

    private boolean isTitle(Block block) {
        return title.filter(name -> name.equalsIgnoreCase(block.text())).isPresent()
                || block.tag().equals("h1");
    }

    /** After "Mehr zum Thema" what is no sentence belongs to it; after "Kommentare" all that follows. */
    private Optional<Role> inRun(Block block) {
        if (run.isEmpty()) {
            return run;
        }
        if (run.get() == Role.COMMENT) {
            return run;
        }
        boolean sentences = block.isProse() && block.linkDensity() < 0.3;
        boolean heading = block.isHeading() && block.linkDensity() < 0.5;
        if (sentences || heading) {
            run = Optional.empty();
        }
        return run;
    }

    private Optional<Role> byWords(Block block) {
        String line = block.text();
        Optional<Role> whole = phrases.ofWholeLine(line);
        if (whole.isPresent()) {
            begin(whole.get());
            return whole;
        }
        Optional<Role> role = phrases.of(line);
        if (role.isPresent()) {
            return role;
        }
        if (line.length() > LONGEST_NOTE) {
            return Optional.empty();
        }
        if (isCaption(line)) {
            return Optional.of(Role.CAPTION);
        }
        if (PHOTO_CREDIT.matcher(line).matches() || isDateLine(line)) {
            return Optional.of(Role.OTHER);
        }
        if (line.length() < 120
                && BYLINE.matcher(line).matches()
                && !block.endsSentence()
                && block.box().role.isEmpty()) {
            Byline byline = Byline.ofLine(line, agencies);
            if (!byline.agencies().isEmpty()) {
                return Optional.of(Role.CREDIT);
            }
            return byline.people().isEmpty() ? Optional.empty() : Optional.of(Role.OTHER);
        }
        return Optional.empty();
    }

    /** Whether a line ends with whose picture it describes. */
    static boolean isCaption(String line) {
        boolean marked =
                line.indexOf(':') >= 0 || line.indexOf('©') >= 0 || line.indexOf('/') >= 0 || line.contains("(c)");
        return (marked || line.startsWith("Abb")) && CAPTION.matcher(line).matches();
    }

    private static boolean isDateLine(String line) {
        return line.length() <= LONGEST_DATE_LINE
                && hasDigit(line)
                && DATE_LINE.matcher(line).matches();
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private void begin(Role role) {
        boolean lasts = role == Role.RELATED || role == Role.MOST_READ;
        boolean ends = role == Role.COMMENT && prose > totalProse * DISCUSSION_AFTER;
        if (lasts || ends) {
            run = Optional.of(role);
        }
    }

    private static Optional<Role> byLinks(Block block) {
        return block.linkDensity() > LINK_LINE ? Optional.of(Role.RELATED) : Optional.empty();
    }

    private Role articleRole(Block block, Optional<Role> byBox) {
        if (block.isHeading()) {
            return Role.SUBHEAD;
        }
        if (credits.isWhole(block.text())) {
            return Role.CREDIT;
        }
        if (byBox.isPresent()) {
            return byBox.get();
        }
        boolean label = block.isAllBold()
                && block.text().length() < 120
                && !block.text().endsWith(".");
        return label ? Role.SUBHEAD : Role.PARAGRAPH;
    }

    static List<Role> of(List<Block> blocks, BlockRoles roles) {
        return blocks.stream().map(roles::next).toList();
    }
}
