package dev.laut.copy;

import java.util.Locale;

/** Tells whether two addresses lead to one article: scheme, "www.", query, print and one-page views do not count. */
final class Addresses {

    private Addresses() {}

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceFirst("[?#].*$", "")
                .replaceFirst("^[a-z]+://(www\\.|m\\.|amp\\.)?", "")
                .replaceAll("/(komplettansicht|seite-\\d+|amp|print|\\d{1,2})?/*$", "")
                .replaceAll("/+", "/");
    }
}
