package dev.laut;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The flow of the engine: a package may use those before it and none after it. */
class PackageOrderTest {

    private static final List<String> FLOW = List.of(
            "dev.laut.lang.de..",
            "dev.laut.learn..",
            "dev.laut.article..",
            "dev.laut.text..",
            "dev.laut.time..",
            "dev.laut.entity..",
            "dev.laut.statement..",
            "dev.laut.event..",
            "dev.laut.record..",
            "dev.laut.ledger..",
            "dev.laut.relation..",
            "dev.laut.naming..",
            "dev.laut.link..",
            "dev.laut.copy..",
            "dev.laut.story..",
            "dev.laut");

    @Test
    void noPackageUsesOneThatComesAfterIt() {
        rule().check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.laut"));
    }

    private static ArchRule rule() {
        LayeredArchitecture rule =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String stage : FLOW) {
            rule = rule.layer(stage).definedBy(stage);
        }
        for (int at = 0; at < FLOW.size() - 1; at++) {
            rule = rule.whereLayer(FLOW.get(at))
                    .mayOnlyBeAccessedByLayers(FLOW.subList(at + 1, FLOW.size()).toArray(String[]::new));
        }
        return rule.whereLayer("dev.laut").mayNotBeAccessedByAnyLayer();
    }
}
