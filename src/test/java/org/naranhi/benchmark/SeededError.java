package org.naranhi.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// Errors as they are made, one each: what a kind of error makes of a right translation.
enum SeededError {
    TEN_TIMES("figures") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            return right.edited(
                    "(?<![0-9.,:/-])([1-9][0-9]{0,3})(?= (?:million|billion|percent|people|won|miles)|[%만억조명]| ?(?:명|달러|원|개|건))",
                    random, m -> m.group() + "0");
        }
    },
    TEN_THOUSAND_TIMES("figures") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            return right.edited(
                    "(?<=[0-9천백십])[만억조](?![가-힣&&[^명원달개건]])|(?<=[0-9] )(?:million|billion|thousand)\\b",
                    random,
                    m ->
                            switch (m.group()) {
                                case "만", "조" -> "억";
                                case "억" -> "만";
                                case "billion", "thousand" -> "million";
                                default -> "billion";
                            });
        }
    },
    DIGIT_DROPPED("figures") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            return right.edited(
                    "(?<![0-9.,:/-])[1-9][0-9]{1,3}(?![0-9.,:/-])(?!s\\b)",
                    random,
                    m -> m.group().substring(0, m.group().length() - 1));
        }
    },
    WRONG_YEAR("dates") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            return right.edited(
                    "(?<![0-9,.-])(?:19|20)[0-9]{2}(?=년(?!대)|[,. ;)]|$)(?! (?:people|troops))",
                    random, m -> "" + (Integer.parseInt(m.group()) - 1));
        }
    },
    WRONG_MONTH("dates") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            return right.edited(
                    "(?<![0-9])(?:1[0-2]|[1-9])월(?= [0-9]|[에의부까초말])|\\b(?:January|February|April|June|July|August|September|October|November|December|Sept\\.|Oct\\.|Nov\\.|Aug\\.|Dec\\.)",
                    random,
                    m ->
                            m.group().endsWith("월")
                                    ? (Integer.parseInt(m.group().replace("월", "")) % 12 + 1) + "월"
                                    : m.group().startsWith("O") ? "November" : "October");
        }
    },
    WRONG_DAY("dates") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            return right.edited(
                    "(?<=월 )[12]?[0-9](?=일)|(?<=(?:January|February|March|April|May|June|July|August|September|October|November|December|Sept\\.|Oct\\.|Nov\\.|Aug\\.|Dec\\.) )[12]?[0-9](?![0-9])",
                    random,
                    m -> "" + (Integer.parseInt(m.group()) % 28 + 1));
        }
    },
    WRONG_WEEKDAY("dates") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            return right.source.matches("(?s).*(?:day\\b|요일).*")
                    ? right.edited(
                            "[월화수목금토일](?=요일)|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?=day\\b)",
                            random,
                            m ->
                                    m.group().length() == 1
                                            ? m.group().equals("금") ? "토" : "금"
                                            : m.group().equals("Mon") ? "Tues" : "Mon")
                    : Optional.empty();
        }
    },
    CURRENCY("figures") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            return right.edited(
                    "\\$(?=[0-9])|(?<=[0-9만억조천] ?)(?:달러|원(?![가-힣]))|(?<=[0-9n] )(?:won|dollars|euros)\\b",
                    random,
                    m ->
                            switch (m.group()) {
                                case "$" -> "£";
                                case "원", "won", "dollars" -> m.group().equals("원") ? "엔" : "yen";
                                case "달러" -> "유로";
                                default -> "dollars";
                            });
        }
    },
    PERCENT_FOR_POINT("figures") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            return right.edited(
                    "(?<=[0-9])%(?!포인트|p|P)|(?<=[0-9]) ?(?:percent|per cent)\\b(?! point)",
                    random, m -> right.korean() ? "%포인트" : " percentage points");
        }
    },
    MORE_FOR_LESS("figures") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            boolean said =
                    right.source.matches(
                            "(?s).*(?:이상|이하|미만|여 ?명|넘|최소|적어도|than |least|over |most).*");
            return !said
                    ? Optional.empty()
                    : right.edited(
                            "(?<=[0-9%만명원개] ?)(?:이상|이하|미만)(?=[의이을 ])|\\b(?:more than|at least|less than|fewer than)(?= [$£]?[0-9])",
                            random,
                            m ->
                                    switch (m.group()) {
                                        case "이상" -> "이하";
                                        case "이하", "미만" -> "이상";
                                        case "more than", "at least" -> "less than";
                                        default -> "more than";
                                    });
        }
    },
    WRONG_UNIT("figures") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            return right.edited(
                    "(?<=[0-9] ?)(?:㎞|km|킬로미터|마일|피트|미터|㎏|kg|톤|시간)(?![a-z가-힣&&[^을를이가은는의에]])|(?<=[0-9][ -])(?:kilometers|km|miles|feet|meters|metres|inches|tons|hours|mile|foot|hour|pounds)\\b",
                    random,
                    SeededError::otherUnit);
        }
    },
    PARTICLE("particles") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            return right.korean()
                    ? right.edited(
                            "(?<=[가-힣]{2})(?:을|를|과|와)(?= )", random, m -> otherParticle(m.group()))
                    : Optional.empty();
        }
    },
    TAG("tags") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            String source = "⟦1⟧" + right.source.replaceFirst(" ", "⟦/1⟧ ");
            String target =
                    random.nextBoolean()
                            ? "⟦1⟧" + right.target
                            : right.target.replaceFirst(" ", "⟦/1⟧ ");
            return right.source.indexOf(' ') < 0 || right.target.indexOf(' ') < 0
                    ? Optional.empty()
                    : Optional.of(new Seed(source, target, right.direction));
        }
    },
    NEGATION("words") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            return right.korean()
                    ? right.edited(
                            "하지 않았다|하지 않는다|하지 못했다|없다(?=[.고])|없었다|아니다|하지 않을 ",
                            random,
                            m ->
                                    switch (m.group()) {
                                        case "없다" -> "있다";
                                        case "없었다" -> "있었다";
                                        case "아니다" -> "이다";
                                        case "하지 않는다" -> "한다";
                                        case "하지 않을 " -> "할 ";
                                        default -> "했다";
                                    })
                    : right.edited(
                            "\\b(?:did|does|do|is|was|are|were|will|has|have|had|can|could|would|should)(?: not\\b|n't\\b)",
                            random,
                            m -> m.group().replaceAll(" not|n't", ""));
        }
    },
    SENTENCE_DROPPED("words") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            int end = right.target.indexOf(". ");
            return end < 30 || end > right.target.length() - 40
                    ? Optional.empty()
                    : Optional.of(
                            right.with(
                                    random.nextBoolean()
                                            ? right.target.substring(0, end + 1)
                                            : right.target.substring(end + 2)));
        }
    },
    WORD_REPEATED("words") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            return right.edited(
                    "(?<= )(?:[a-z]{2,9}|[가-힣]{2,7})(?= )",
                    random,
                    m -> m.group() + ' ' + m.group());
        }
    },
    QUOTATION_MARK("words") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            return right.edited("[\"“”]", random, _ -> "");
        }
    },
    FULL_WIDTH("words") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            return right.edited(
                    "[0-9(),%]", random, m -> "" + (char) (m.group().charAt(0) - '!' + '！'));
        }
    },
    SOURCE_LEFT_OVER("words") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            String[] words = right.source.split(" ");
            if (words.length < 8) {
                return Optional.empty();
            }
            int at = 2 + random.nextInt(words.length - 5);
            String left = String.join(" ", words[at], words[at + 1], words[at + 2]);
            boolean own = right.korean() ? left.matches("[a-z ,]+") : left.matches(".*[가-힣].*");
            return own
                    ? right.edited("(?<= )(?=[^ ]+ )", random, _ -> left + ' ')
                    : Optional.empty();
        }
    },
    NAME_LETTER("names") {
        @Override
        Optional<Seed> in(Seed right, Random random) {
            return Optional.empty(); // made where the names are known
        }
    };

    /// A translation, right or wrong.
    record Seed(String source, String target, Direction direction) {
        boolean korean() {
            return direction.target() == Language.KOREAN;
        }

        Seed with(String other) {
            return new Seed(source, other, direction);
        }

        /// One of the places that fit, edited; empty where none does.
        Optional<Seed> edited(
                String place, Random random, java.util.function.Function<Matcher, String> edit) {
            List<String> edits = new ArrayList<>();
            Matcher matcher = Pattern.compile(place).matcher(target);
            while (matcher.find()) {
                edits.add(
                        target.substring(0, matcher.start())
                                + edit.apply(matcher)
                                + target.substring(matcher.end()));
            }
            edits.removeIf(target::equals);
            return edits.isEmpty()
                    ? Optional.empty()
                    : Optional.of(with(edits.get(random.nextInt(edits.size()))));
        }
    }

    private final String group;

    SeededError(String group) {
        this.group = group;
    }

    /// What is asked of the kind: figures, dates, particles, tags, names, or words.
    String group() {
        return group;
    }

    abstract Optional<Seed> in(Seed right, Random random);

    private static String otherUnit(Matcher m) {
        return switch (m.group()) {
            case "㎞", "km", "킬로미터", "미터" -> m.group().equals("km") ? "miles" : "마일";
            case "마일" -> "킬로미터";
            case "피트" -> "미터";
            case "㎏", "kg" -> "톤";
            case "톤" -> "㎏";
            case "시간" -> "분간";
            case "kilometers", "meters", "metres" -> "miles";
            case "miles" -> "kilometers";
            case "mile" -> "kilometer";
            case "feet" -> "meters";
            case "foot" -> "meter";
            case "inches" -> "centimeters";
            case "tons" -> "kilograms";
            case "pounds" -> "kilograms";
            case "hour" -> "minute";
            default -> "minutes";
        };
    }

    private static String otherParticle(String particle) {
        return switch (particle) {
            case "을" -> "를";
            case "를" -> "을";
            case "은" -> "는";
            case "는" -> "은";
            case "과" -> "와";
            default -> "과";
        };
    }
}
