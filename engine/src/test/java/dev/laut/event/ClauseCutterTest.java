package dev.laut.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.article.Role;
import dev.laut.text.Token;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClauseCutterTest {

    @Test
    void aRelativeClauseInterruptsItsMatrix() {
        assertEquals(
                List.of("MAIN Der Minister sprach mit Xi", "RELATIVE der gestern zurücktrat"),
                clauses("Der Minister, der gestern zurücktrat, sprach mit Xi."));
    }

    @Test
    void andJoinsClausesWhereVerbsStandOnBothSides() {
        assertEquals(
                List.of("MAIN Er traf Xi", "MAIN und besuchte Peking"), clauses("Er traf Xi und besuchte Peking."));
        assertEquals(List.of("MAIN Er traf Xi und Putin"), clauses("Er traf Xi und Putin."));
        assertEquals(
                List.of("MAIN Polen und Litauen haben sich geeinigt"),
                clauses("Polen und Litauen haben sich geeinigt."));
    }

    @Test
    void infinitivesWithZuAreClauses() {
        assertEquals(
                List.of("MAIN Sie drohte", "INFINITIVE die Stadt anzugreifen"),
                clauses("Sie drohte, die Stadt anzugreifen."));
    }

    @Test
    void conjunctionsOpenSubordinateClauses() {
        assertEquals(List.of("SUBORDINATE Wenn er kommt", "MAIN wird es eng"), clauses("Wenn er kommt, wird es eng."));
    }

    private static List<String> clauses(String text) {
        return ClauseCutter.cut(Read.document(text, Role.PARAGRAPH).sentences().get(0)).stream()
                .map(clause -> clause.kind() + " "
                        + clause.tokens().stream().map(Token::form).collect(Collectors.joining(" ")))
                .toList();
    }
}
