package org.naranhi.benchmark;

import java.util.Random;

/// Makes up sentence pairs of the newsroom kind from a few of our own parts, with a long tail of
/// figures and names, so that some words are in nearly every sentence and others in few.
final class NewsSentences {
    private static final String[][] WHO = {
        {"정부", "the government"},
        {"국회", "the National Assembly"},
        {"외교부", "the Foreign Ministry"},
        {"국방부", "the Defense Ministry"},
        {"한국은행", "the Bank of Korea"},
        {"서울시", "the Seoul city government"},
        {"검찰", "prosecutors"},
        {"경찰", "police"},
        {"대법원", "the Supreme Court"},
        {"기상청", "the weather agency"},
        {"여당", "the ruling party"},
        {"야당", "the opposition"},
        {"노조", "the union"},
        {"환경 단체", "environmental groups"},
        {"대통령실", "the presidential office"},
        {"통계청", "the statistics agency"},
        {"소방 당국", "fire authorities"},
        {"유엔 안보리", "the U.N. Security Council"},
        {"미 국무부", "the U.S. State Department"},
        {"일본 정부", "the Japanese government"}
    };
    private static final String[][] WHAT = {
        {"내년 예산안", "next year's budget"},
        {"기준금리 조정", "an interest rate change"},
        {"비핵화 협상", "denuclearization talks"},
        {"선거법 개정안", "an election law revision"},
        {"반도체 지원책", "chip industry support"},
        {"주택 공급 대책", "a housing supply plan"},
        {"수출 규제", "export curbs"},
        {"미사일 발사", "the missile launch"},
        {"의료 인력 증원", "an increase in medical staff"},
        {"태풍 피해 복구", "typhoon recovery work"},
        {"연금 개혁", "pension reform"},
        {"대기 오염 기준", "air pollution standards"},
        {"무역 협정", "the trade agreement"},
        {"합동 군사 훈련", "joint military drills"},
        {"전기 요금 인상", "a power rate hike"},
        {"인공지능 규제", "artificial intelligence rules"},
        {"지하철 연장 사업", "a subway extension project"},
        {"정상회담 일정", "the summit schedule"},
        {"난민 정책", "refugee policy"},
        {"가계 부채 관리", "household debt controls"}
    };
    private static final String[][] DOES = {
        {"발표했다", "announced"},
        {"검토하고 있다", "is reviewing"},
        {"논의했다", "discussed"},
        {"거부했다", "rejected"},
        {"승인했다", "approved"},
        {"연기했다", "postponed"},
        {"촉구했다", "called for"},
        {"비판했다", "criticized"},
        {"지지한다고 밝혔다", "expressed support for"},
        {"중단하기로 했다", "decided to halt"}
    };
    private static final String[][] WHERE = {
        {"서울에서", "in Seoul"},
        {"부산에서", "in Busan"},
        {"세종에서", "in Sejong"},
        {"워싱턴에서", "in Washington"},
        {"도쿄에서", "in Tokyo"},
        {"제네바에서", "in Geneva"},
        {"광주에서", "in Gwangju"},
        {"베이징에서", "in Beijing"}
    };
    private static final String[][] DAY = {
        {"월요일", "on Monday"},
        {"화요일", "on Tuesday"},
        {"수요일", "on Wednesday"},
        {"목요일", "on Thursday"},
        {"금요일", "on Friday"},
        {"주말", "over the weekend"}
    };
    private static final String[][] SHORT = {
        {"그는 말했다.", "He said."},
        {"그는 이같이 밝혔다.", "He made the remark."},
        {"회의는 계속된다.", "The talks go on."},
        {"정부는 답하지 않았다.", "The government did not reply."},
        {"그는 아니라고 했다.", "He said no."}
    };
    private static final String SURNAMES = "김이박최정강조윤장임한오서신권황안송류홍";
    private static final String SYLLABLES =
            "가나다라마바사아자차하강건경광교구규근기남노다대도동두래로리림만명모문미민범병보부상서석선성세소수순승시신아애양연영예오옥용우욱운원유윤은의이인일자장재정제종주준중지진찬창채천철초춘충태하한해향현형혜호홍화환효훈희";
    private static final String[] LATIN = {
        "ara", "bin", "cho", "dae", "eun", "gi", "ha", "in", "jae", "kyu", "min", "na", "ok", "rim",
        "seo", "tae", "u", "won", "yeon", "zi"
    };

    private final Random random;

    NewsSentences(long seed) {
        random = new Random(seed);
    }

    record Pair(String korean, String english) {}

    Pair next() {
        if (random.nextInt(100) < 3) {
            String[] some = one(SHORT);
            return new Pair(some[0], some[1]);
        }
        String[] who = skewed(WHO);
        String[] what = skewed(WHAT);
        String[] does = skewed(DOES);
        String[] where = skewed(WHERE);
        String[] day = skewed(DAY);
        int figure = (int) Math.round(Math.exp(random.nextDouble() * 11));
        String name = name();
        String latin = latin();
        return switch (random.nextInt(4)) {
            case 0 ->
                    new Pair(
                            who[0] + "은 " + day[0] + " " + where[0] + " " + what[0] + "을 " + does[0]
                                    + ".",
                            capital(who[1])
                                    + " "
                                    + does[1]
                                    + " "
                                    + what[1]
                                    + " "
                                    + where[1]
                                    + " "
                                    + day[1]
                                    + ".");
            case 1 ->
                    new Pair(
                            name + " 장관은 " + what[0] + "을 놓고 " + who[0] + "과 " + day[0] + " "
                                    + where[0] + " 협의했다.",
                            "Minister "
                                    + latin
                                    + " consulted with "
                                    + who[1]
                                    + " over "
                                    + what[1]
                                    + " "
                                    + where[1]
                                    + " "
                                    + day[1]
                                    + ".");
            case 2 ->
                    new Pair(
                            who[0]
                                    + "에 따르면 "
                                    + what[0]
                                    + "에 모두 "
                                    + figure
                                    + "억 원이 들 것으로 보인다고 "
                                    + name
                                    + " 의원이 말했다.",
                            capital(what[1])
                                    + " will cost "
                                    + figure
                                    + " hundred million won, lawmaker "
                                    + latin
                                    + " said, citing "
                                    + who[1]
                                    + ".");
            default ->
                    new Pair(
                            name
                                    + " 대변인은 “"
                                    + who[0]
                                    + "이 "
                                    + what[0]
                                    + "을 "
                                    + does[0]
                                    + "”고 "
                                    + figure
                                    + "명이 모인 자리에서 전했다.",
                            "“"
                                    + capital(who[1])
                                    + " "
                                    + does[1]
                                    + " "
                                    + what[1]
                                    + ",” spokesperson "
                                    + latin
                                    + " told a crowd of "
                                    + figure
                                    + " "
                                    + where[1]
                                    + ".");
        };
    }

    private String name() {
        return "" + any(SURNAMES) + any(SYLLABLES) + any(SYLLABLES);
    }

    private String latin() {
        return capital(syllable(LATIN) + syllable(LATIN))
                + " "
                + capital(syllable(LATIN) + "-" + syllable(LATIN));
    }

    private char any(String letters) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    private String syllable(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private String[] one(String[][] of) {
        return of[random.nextInt(of.length)];
    }

    /// The first ones far more often than the last.
    private String[] skewed(String[][] of) {
        return of[(int) (of.length * Math.pow(random.nextDouble(), 2))];
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
