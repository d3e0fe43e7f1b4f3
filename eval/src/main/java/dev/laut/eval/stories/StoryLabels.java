package dev.laut.eval.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.laut.eval.EvaluationData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Articles that a person sorted into stories by reading: {@code eval/gold/stories/stories.json}, all articles of all
 * outlets of {@code volume} from 1 to 10 March 2020.
 *
 * @param storyOf the number of the story of each address
 * @param uncertain those of which another reader might think otherwise
 */
public record StoryLabels(Map<String, Integer> storyOf, Set<String> uncertain) {

    public StoryLabels {
        storyOf = Map.copyOf(storyOf);
        uncertain = Set.copyOf(uncertain);
    }

    public static StoryLabels load() {
        return read(EvaluationData.checkout().resolve(Path.of("eval", "gold", "stories", "stories.json")));
    }

    static StoryLabels read(Path file) {
        try {
            Map<String, Integer> storyOf = new HashMap<>();
            Set<String> uncertain = new HashSet<>();
            int number = 0;
            for (JsonNode story : new ObjectMapper().readTree(file.toFile()).get("stories")) {
                for (String address : addresses(story.get("articles"))) {
                    storyOf.put(address, number);
                }
                uncertain.addAll(addresses(story.get("uncertain")));
                number++;
            }
            return new StoryLabels(storyOf, uncertain);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The same labels of these articles only. */
    public StoryLabels only(Predicate<String> addresses) {
        return new StoryLabels(
                storyOf.entrySet().stream()
                        .filter(entry -> addresses.test(entry.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                uncertain.stream().filter(addresses).collect(Collectors.toSet()));
    }

    private static List<String> addresses(JsonNode list) {
        List<String> addresses = new ArrayList<>();
        list.forEach(address -> addresses.add(address.asText()));
        return addresses;
    }
}
