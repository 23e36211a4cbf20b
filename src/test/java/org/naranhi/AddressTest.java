package org.naranhi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8080/",
        "0.0.0.0, http://localhost:8080/",
        "::1, http://[::1]:8080/",
        ", http://localhost:8080/",
        "news.example, http://news.example:8080/",
    })
    void theAddressCanBeOpenedOnThisMachine(String host, String address) {
        assertEquals(address, Address.of(host, "8080"));
    }
}
