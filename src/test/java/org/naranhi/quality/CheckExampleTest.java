package org.naranhi.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckExampleTest {
    private static final Pattern NEEDS_A_GLOSSARY = Pattern.compile("term\\..*|name\\..*");
    private static final Set<String> OF_PAIRS =
            QualityDesk.standard().checks().stream()
                    .flatMap(check -> check.codes().stream())
                    .filter(code -> !NEEDS_A_GLOSSARY.matcher(code).matches())
                    .collect(Collectors.toSet());

    static Stream<CheckExample> ofPairs() {
        return CheckExample.all().stream().filter(e -> OF_PAIRS.contains(e.code()));
    }

    @ParameterizedTest
    @MethodSource("ofPairs")
    void showsItsCodeAndIsRightWithoutIt(CheckExample example) {
        assertThat(example.finding()).as(example.code()).isPresent();
        assertThat(example.mended()).as(example.code()).isTrue();
    }

    @Test
    void everyCodeHasOneOnly() {
        assertThat(CheckExample.all()).extracting(CheckExample::code).doesNotHaveDuplicates();
    }
}
