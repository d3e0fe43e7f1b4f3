package dev.laut.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TextDecoderTest {

    private static final String TEXT = "Der Außenminister sagte: „Das können wir nicht akzeptieren.“\r\n";

    @Test
    void readsUtf8ToTheLastCharacter() {
        assertEquals(Optional.of(TEXT), TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void takesAByteOrderMarkForNoText() {
        assertEquals(Optional.of(TEXT), TextDecoder.decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.of(TEXT), TextDecoder.decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(Optional.of(TEXT), TextDecoder.decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void readsTheOldWindowsEncoding() {
        assertEquals(Optional.of(TEXT), TextDecoder.decode(TEXT.getBytes(Charset.forName("windows-1252"))));
    }

    @Test
    void readsMixedEncodingsEachByItsOwn() {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes("Grüße".getBytes(Charset.forName("windows-1252")));
        assertEquals(Optional.of(TEXT + "Grüße"), TextDecoder.decode(mixed.toByteArray()));
    }

    @Test
    void takesNoBinaryDataForText() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 1, 2, 3, 4};
        assertEquals(Optional.empty(), TextDecoder.decode(picture));
        assertEquals(Optional.empty(), TextDecoder.decode("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void keepsAStrayControlCharacter() {
        String text = "Die Lage sei ernst,\u0000 sagte er.\u001b";
        assertEquals(Optional.of(text), TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8)));
    }
}
