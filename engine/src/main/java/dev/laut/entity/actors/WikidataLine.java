package dev.laut.entity.actors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one line of a Wikidata JSON dump: persons who held an office, and institutions and media with a German name. */
final class WikidataLine {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final String HUMAN = "Q5";

    /** What an entry is an instance of, with the file and the type it goes to. */
    private static final Map<String, List<String>> TYPES = Map.ofEntries(
            Map.entry("Q7278", List.of("institutions.tsv", "party")),
            Map.entry("Q4830453", List.of("institutions.tsv", "company")),
            Map.entry("Q891723", List.of("institutions.tsv", "company")),
            Map.entry("Q783794", List.of("institutions.tsv", "company")),
            Map.entry("Q43229", List.of("institutions.tsv", "ngo")),
            Map.entry("Q163740", List.of("institutions.tsv", "ngo")),
            Map.entry("Q484652", List.of("institutions.tsv", "intergovernmental")),
            Map.entry("Q327333", List.of("institutions.tsv", "agency")),
            Map.entry("Q192350", List.of("institutions.tsv", "ministry")),
            Map.entry("Q3918", List.of("institutions.tsv", "university")),
            Map.entry("Q178706", List.of("institutions.tsv", "institute")),
            Map.entry("Q11032", List.of("media.tsv", "PAPER")),
            Map.entry("Q1110794", List.of("media.tsv", "PAPER")),
            Map.entry("Q41298", List.of("media.tsv", "MAGAZINE")),
            Map.entry("Q1153191", List.of("media.tsv", "ONLINE")),
            Map.entry("Q192283", List.of("media.tsv", "AGENCY")),
            Map.entry("Q1616075", List.of("media.tsv", "BROADCASTER")));

    private final KnowledgeBase known;

    WikidataLine(KnowledgeBase known) {
        this.known = known;
    }

    /** The actor of a line; empty when it is none. */
    Optional<ImportedActor> read(String line) throws JsonProcessingException {
        JsonNode entry = JSON.readTree(line);
        String id = entry.path("id").asText();
        String name = entry.path("labels").path("de").path("value").asText();
        if (!id.matches("Q[1-9]\\d*") || name.isBlank()) {
            return Optional.empty();
        }
        JsonNode claims = entry.path("claims");
        List<String> classes = items(claims.path("P31"));
        if (classes.contains(HUMAN)) {
            return claims.has("P39") ? Optional.of(person(id, name, entry, claims)) : Optional.empty();
        }
        return classes.stream()
                .filter(TYPES::containsKey)
                .findFirst()
                .map(type -> thing(id, name, TYPES.get(type), entry, claims));
    }

    private ImportedActor person(String id, String name, JsonNode entry, JsonNode claims) {
        String gender =
                switch (items(claims.path("P21")).stream().findFirst().orElse("")) {
                    case "Q6581097" -> "m";
                    case "Q6581072" -> "f";
                    default -> "";
                };
        return new ImportedActor(
                "people.tsv", List.of(id, name, aliases(entry), gender, state(claims.path("P27")), party(claims), ""));
    }

    private ImportedActor thing(String id, String name, List<String> type, JsonNode entry, JsonNode claims) {
        String state = state(claims.path("P17"));
        return type.get(0).equals("media.tsv")
                ? new ImportedActor(
                        "media.tsv", List.of(id, name, aliases(entry), type.get(1), state, "no", "", "", ""))
                : new ImportedActor(
                        "institutions.tsv", List.of(id, name, aliases(entry), "ORGANISATION", type.get(1), state, ""));
    }

    private static String aliases(JsonNode entry) {
        List<String> aliases = new ArrayList<>();
        for (JsonNode alias : entry.path("aliases").path("de")) {
            aliases.add(alias.path("value").asText().replace('|', ' '));
        }
        return String.join("|", aliases);
    }

    private String state(JsonNode claims) {
        return items(claims).stream()
                .flatMap(id -> known.actor(id).stream())
                .flatMap(actor -> actor.country().stream())
                .findFirst()
                .orElse("");
    }

    private String party(JsonNode claims) {
        return items(claims.path("P102")).stream()
                .flatMap(id -> known.actor(id).stream())
                .map(Actor::name)
                .findFirst()
                .orElse("");
    }

    /** The ids that the statements of a property have as values. */
    private static List<String> items(JsonNode statements) {
        List<String> items = new ArrayList<>();
        for (JsonNode statement : statements) {
            String id = statement
                    .path("mainsnak")
                    .path("datavalue")
                    .path("value")
                    .path("id")
                    .asText();
            if (!id.isEmpty()) {
                items.add(id);
            }
        }
        return items;
    }
}
