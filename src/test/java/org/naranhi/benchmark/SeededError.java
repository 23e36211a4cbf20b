package org.naranhi.benchmark;

import static org.naranhi.benchmark.Slip.edit;
import static org.naranhi.benchmark.Slip.swap;

import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Errors as they are made, one each, by what is asked of their kind: figures, dates, particles,
/// tags, names, or words.
enum SeededError {
    TEN_TIMES(
            "figures",
            edit(
                    "(?<![0-9.,:/-])([1-9][0-9]{0,3})(?= (?:million|billion|percent|people|won|miles)|[%만억조명]| ?(?:명|달러|원|개|건))",
                    digits -> digits + "0")),
    TEN_THOUSAND_TIMES(
            "figures",
            swap(
                    "(?<=[0-9천백십])[만억조](?![가-힣&&[^명원달개건]])|(?<=[0-9] )(?:million|billion|thousand)\\b",
                    Map.of(
                            "만",
                            "억",
                            "조",
                            "억",
                            "억",
                            "만",
                            "billion",
                            "million",
                            "thousand",
                            "million",
                            "million",
                            "billion"))),
    DIGIT_DROPPED(
            "figures",
            edit(
                    "(?<![0-9.,:/-])[1-9][0-9]{1,3}(?![0-9.,:/-])(?!s\\b)",
                    digits -> digits.substring(0, digits.length() - 1))),
    DIGITS_TURNED(
            "figures",
            edit(
                    "(?<![0-9.,:/-])[1-9][0-9]{1,3}(?![0-9.,:/-])(?!s\\b)",
                    digits -> digits.charAt(1) + digits.substring(0, 1) + digits.substring(2))),
    CURRENCY(
            "figures",
            swap(
                    "\\$(?=[0-9])|(?<=[0-9만억조천] ?)(?:달러|원(?![가-힣]))|(?<=[0-9n] )(?:won|dollars|euros)\\b",
                    Map.of(
                            "$", "£", "원", "엔", "달러", "유로", "won", "yen", "dollars", "yen", "euros",
                            "dollars"))),
    PERCENT_FOR_POINT(
            "figures",
            edit("(?<=[0-9])%(?!포인트|p|P)", _ -> "%포인트")
                    .orInEnglish(
                            edit(
                                    "(?<=[0-9])(?:%| ?(?:percent|per cent)\\b)(?! point)",
                                    _ -> " percentage points"))),
    MORE_FOR_LESS(
            "figures",
            swap(
                            "(?<=[0-9%만명원개] ?)(?:이상|이하|미만)(?=[의이을 ])|\\b(?:more than|at least|less than|fewer than)(?= [$£]?[0-9])",
                            Map.of(
                                    "이상",
                                    "이하",
                                    "이하",
                                    "이상",
                                    "미만",
                                    "이상",
                                    "more than",
                                    "less than",
                                    "at least",
                                    "less than",
                                    "less than",
                                    "more than",
                                    "fewer than",
                                    "more than"))
                    .where(
                            right ->
                                    right.sourceHas(
                                            "이상|이하|미만|여 ?명|넘|최소|적어도|than |least|over |most"))),
    WRONG_UNIT(
            "figures",
            swap(
                    "(?<=[0-9] ?)(?:㎞|km|킬로미터|마일|피트|미터|㎏|kg|톤|시간)(?![a-z가-힣&&[^을를이가은는의에]])|(?<=[0-9][ -])(?:kilometers|km|miles|feet|meters|metres|inches|tons|hours|mile|foot|hour|pounds)\\b",
                    Map.ofEntries(
                            Map.entry("㎞", "마일"),
                            Map.entry("킬로미터", "마일"),
                            Map.entry("미터", "마일"),
                            Map.entry("마일", "킬로미터"),
                            Map.entry("피트", "미터"),
                            Map.entry("㎏", "톤"),
                            Map.entry("kg", "톤"),
                            Map.entry("톤", "㎏"),
                            Map.entry("시간", "분간"),
                            Map.entry("km", "miles"),
                            Map.entry("kilometers", "miles"),
                            Map.entry("meters", "miles"),
                            Map.entry("metres", "miles"),
                            Map.entry("miles", "kilometers"),
                            Map.entry("mile", "kilometer"),
                            Map.entry("feet", "meters"),
                            Map.entry("foot", "meter"),
                            Map.entry("inches", "centimeters"),
                            Map.entry("tons", "kilograms"),
                            Map.entry("pounds", "kilograms"),
                            Map.entry("hour", "minute"),
                            Map.entry("hours", "minutes")))),
    WRONG_YEAR(
            "dates",
            edit(
                    "(?<![0-9,.-])(?:19|20)[0-9]{2}(?=년(?!대)|[,. ;)]|$)(?! (?:people|troops))",
                    year -> "" + (Integer.parseInt(year) - 1))),
    WRONG_MONTH(
            "dates",
            edit(
                    "(?<![0-9])(?:1[0-2]|[1-9])월(?= [0-9]|[에의부까초말])|\\b(?:January|February|April|June|July|August|September|October|November|December|Sept\\.|Oct\\.|Nov\\.|Aug\\.|Dec\\.)",
                    month ->
                            month.endsWith("월")
                                    ? (Integer.parseInt(month.replace("월", "")) % 12 + 1) + "월"
                                    : month.startsWith("O") ? "November" : "October")),
    WRONG_DAY(
            "dates",
            edit(
                    "(?<=월 )[12]?[0-9](?=일)|(?<=(?:January|February|March|April|May|June|July|August|September|October|November|December|Sept\\.|Oct\\.|Nov\\.|Aug\\.|Dec\\.) )[12]?[0-9](?![0-9])",
                    day -> "" + (Integer.parseInt(day) % 28 + 1))),
    WRONG_WEEKDAY(
            "dates",
            edit(
                            "[월화수목금토일](?=요일)|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?=day\\b)",
                            day ->
                                    day.length() == 1
                                            ? day.equals("금") ? "토" : "금"
                                            : day.equals("Mon") ? "Tues" : "Mon")
                    .where(right -> right.sourceHas("day\\b|요일"))),
    OBJECT_PARTICLE("particles", new WrongParticle("을를과와")),
    SUBJECT_PARTICLE("particles", new WrongParticle("은는이가")),
    PARTICLE_SPLIT("particles", WrongParticle::split),
    TAG("tags", SlipsOfText::tag),
    NAME_LETTER("names", SlipsOfText::letterOfRecorded),
    PERSON_LETTER("names", SlipsOfText::letterOfPerson),
    NEGATION(
            "words",
            swap(
                            "하지 않았다|하지 않는다|하지 못했다|없다(?=[.고])|없었다|아니다|하지 않을 ",
                            Map.of(
                                    "하지 않았다", "했다", "하지 못했다", "했다", "없다", "있다", "없었다", "있었다", "아니다",
                                    "이다", "하지 않는다", "한다", "하지 않을 ", "할 "))
                    .orInEnglish(
                            edit(
                                    "\\b(?:did|does|do|is|was|are|were|will|has|have|had|can|could|would|should)(?: not\\b|n't\\b)",
                                    denied -> denied.replaceAll(" not|n't", "")))),
    SENTENCE_DROPPED("words", SlipsOfText::sentenceDropped),
    /// Two translations joined, one sentence or more each.
    SENTENCE_OF_TWO("words", SlipsOfText::sentenceDropped),
    WORD_REPEATED("words", edit("(?<= )(?:[a-z]{2,9}|[가-힣]{2,7})(?= )", word -> word + ' ' + word)),
    QUOTATION_MARK("words", edit("[\"“”]", _ -> "")),
    FULL_WIDTH("words", edit("[0-9(),%]", c -> "" + (char) (c.charAt(0) - '!' + '！'))),
    SOURCE_LEFT_OVER("words", SlipsOfText::sourceLeftOver);

    private final String group;
    private final Slip slip;

    SeededError(String group, Slip slip) {
        this.group = group;
        this.slip = slip;
    }

    String group() {
        return group;
    }

    Optional<Seed> in(Seed right, Random random) {
        return slip.in(right, random);
    }
}
