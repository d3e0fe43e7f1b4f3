package dev.laut.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes of a text file to characters: by byte order mark, as UTF-8 where they are, else by guess.
 *
 * <p>Text that is UTF-8 for the most part keeps its UTF-8; the bytes in it that are not are read as windows-1252, which
 * is what pasting between old and new programs leaves behind.
 */
final class TextDecoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** A twentieth of packed data's bytes are such control characters, of text none. */
    private static final int MAX_CONTROLS_PERCENT = 2;

    private TextDecoder() {}

    /** The characters, without a byte order mark; empty when the bytes are no text. */
    static Optional<String> decode(byte[] bytes) {
        Optional<Mark> mark = Mark.of(bytes);
        if (mark.isPresent()) {
            int length = mark.get().length;
            return Optional.of(new String(bytes, length, bytes.length - length, mark.get().charset));
        }
        return isBinary(bytes) ? Optional.empty() : Optional.of(withoutMark(bytes));
    }

    private static String withoutMark(byte[] bytes) {
        Utf8 utf8 = Utf8.of(bytes);
        return utf8.isMostly() ? utf8.text.toString() : new String(bytes, guess(bytes));
    }

    private static Charset guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null || !Charset.isSupported(name) || name.startsWith("UTF") ? WINDOWS : Charset.forName(name);
    }

    private static boolean isBinary(byte[] bytes) {
        if (new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            return true;
        }
        long controls = 0;
        for (byte b : bytes) {
            controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return controls > 3 && controls * 100 > (long) bytes.length * MAX_CONTROLS_PERCENT;
    }

    /** A byte order mark. */
    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
        UTF_16LE(StandardCharsets.UTF_16LE, 0xff, 0xfe),
        UTF_16BE(StandardCharsets.UTF_16BE, 0xfe, 0xff);

        private final Charset charset;
        private final int length;
        private final String signature;

        Mark(Charset charset, int... signature) {
            this.charset = charset;
            this.length = signature.length;
            this.signature = new String(signature, 0, signature.length);
        }

        static Optional<Mark> of(byte[] bytes) {
            String head = new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.ISO_8859_1);
            for (Mark mark : values()) {
                if (head.startsWith(mark.signature)) {
                    return Optional.of(mark);
                }
            }
            return Optional.empty();
        }
    }

    /** A try to read bytes as UTF-8. */
    private record Utf8(StringBuilder text, long wrong, long right) {

        static Utf8 of(byte[] bytes) {
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(8192);
            StringBuilder text = new StringBuilder(bytes.length);
            long wrong = 0;
            while (true) {
                CoderResult result = decoder.decode(in, out, true);
                text.append(out.flip());
                out.clear();
                if (result.isUnderflow()) {
                    return new Utf8(
                            text, wrong, text.chars().filter(c -> c > 0x7f).count() - wrong);
                }
                if (result.isError()) {
                    text.append(new String(bytes, in.position(), result.length(), WINDOWS));
                    in.position(in.position() + result.length());
                    wrong += result.length();
                }
            }
        }

        boolean isMostly() {
            return wrong == 0 || right > wrong;
        }
    }
}
