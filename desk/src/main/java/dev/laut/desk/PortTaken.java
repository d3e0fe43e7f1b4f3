package dev.laut.desk;

/** The desk cannot listen where it should: the port is taken, or is nobody's to take. */
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    PortTaken(String place, Throwable cause) {
        super(place, cause);
    }
}
