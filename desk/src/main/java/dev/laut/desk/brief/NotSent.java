package dev.laut.desk.brief;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Optional;

/** A brief did not go out, or nobody knows whether it did. */
public final class NotSent extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean certain;

    private NotSent(String message, Throwable cause, boolean certain) {
        super(message, cause);
        this.certain = certain;
    }

    /** Nobody answered at all: then nothing was sent. After any other failure it may have been. */
    static NotSent of(String place, Exception cause) {
        return new NotSent(place + ": " + cause.getMessage(), cause, isCertain(cause));
    }

    private static boolean isCertain(Throwable failure) {
        return failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || Optional.ofNullable(failure.getCause())
                        .filter(NotSent::isCertain)
                        .isPresent();
    }

    /** Whether it is certain that nothing arrived, so that sending again cannot be twice. */
    public boolean isCertain() {
        return certain;
    }
}
