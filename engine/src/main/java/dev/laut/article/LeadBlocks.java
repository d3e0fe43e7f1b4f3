package dev.laut.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the lead that stands with the title, above and outside the box of the text. */
final class LeadBlocks {

    /** So many blocks after the title at most: what comes later is not the head of the article. */
    private static final int FARTHEST = 25;
    /** A heading under the title that is longer is the lead set large. */
    private static final int LEAD_HEADING = 80;

    private LeadBlocks() {}

    /** The blocks between the article's title and {@code box} that read as a lead. */
    static List<Block> before(Box box, Outline outline, Optional<String> title) {
        int heading = heading(box.firstBlock, outline, title);
        List<Block> lead = new ArrayList<>();
        for (int i = heading + 1; heading >= 0 && i < box.firstBlock; i++) {
            Block block = outline.blocks().get(i);
            if (isLead(block)) {
                lead.add(block);
            }
        }
        return lead;
    }

    private static int heading(int end, Outline outline, Optional<String> title) {
        for (int i = end - 1; i >= Math.max(0, end - FARTHEST); i--) {
            Block block = outline.blocks().get(i);
            if (block.tag().equals("h1") || title.filter(block.text()::equals).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLead(Block block) {
        Optional<Role> role = block.box().role;
        if (role.filter(Furniture::isNoArticleText).isPresent() || block.linkDensity() > 0.3) {
            return false;
        }
        boolean heading = block.isHeading() && block.text().length() >= LEAD_HEADING;
        return heading || block.isProse() || role.equals(Optional.of(Role.LEAD));
    }
}
