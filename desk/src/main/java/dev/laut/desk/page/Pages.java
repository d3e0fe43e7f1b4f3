package dev.laut.desk.page;

import io.javalin.config.RoutesConfig;

/** Some pages and where they are. */
public interface Pages {

    /** Adds their routes, each with the role that it takes. */
    void route(RoutesConfig routes);
}
