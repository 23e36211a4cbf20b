package org.naranhi.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sept. 18, 2026 - 08:28 | 2026-09-18T08:28",
                "Published : September 8, 2026 - 15:05 | 2026-09-08T15:05",
                "18 Sep 2026 3:05 p.m. | 2026-09-18T15:05",
                "May 3, 2026 12:10 am | 2026-05-03T00:10",
                "2026년 9월 18일 오후 3:05 | 2026-09-18T15:05",
                "2026년 9월 18일 오전 12:05 | 2026-09-18T00:05",
                "입력 2026.09.18. 08:28 | 2026-09-18T08:28",
                "입력 2026-09-18 23:59 | 2026-09-18T23:59",
                "2026-9-8 | 2026-09-08",
                "2026-09-18 25:10 | 2026-09-18",
            })
    void datesAreRead(String line, String datetime) {
        assertThat(Dates.datetime(line)).hasValue(datetime);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "화요일",
                "2026-13-01",
                "2026년 2월 30일",
                "Sept. 31, 2026",
                "9월 18일",
                "12026-09-181",
                "입력 2026-09-18 08:28 수정 2026-09-19 09:00",
            })
    void doubtfulOnesAreNot(String line) {
        assertThat(Dates.datetime(line)).isEmpty();
    }
}
