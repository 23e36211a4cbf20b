package org.naranhi.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.segmentation.AnatomyRule.Place;
import org.naranhi.text.Language;

class AnatomyRuleTest {
    static Stream<Arguments> rules() {
        return Stream.of(Language.values())
                .flatMap(
                        language ->
                                AnatomyRule.of(language).stream()
                                        .map(rule -> Arguments.of(language, rule.code(), rule)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rules")
    void everyRuleHoldsForItsOwnExamples(Language language, String code, AnatomyRule rule) {
        if (rule.place() == Place.START) {
            assertTrue(rule.length(rule.fits() + "Talks began.") >= rule.fits().strip().length());
            assertEquals(0, rule.length(rule.doesNotFit() + "Talks began."));
        } else {
            assertTrue(rule.fits(rule.fits()), "should fit: " + rule.fits());
            assertFalse(rule.fits(rule.doesNotFit()), "should not fit: " + rule.doesNotFit());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void codesAreUnique(Language language) {
        List<AnatomyRule> rules = AnatomyRule.of(language);
        Set<String> codes = new HashSet<>(rules.stream().map(AnatomyRule::code).toList());
        assertEquals(rules.size(), codes.size());
    }
}
