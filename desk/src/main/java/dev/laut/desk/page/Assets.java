package dev.laut.desk.page;

import dev.laut.desk.guard.Prints;
import dev.laut.desk.guard.Role;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Style sheet, scripts and picture: a fixed list of files out of the program's own jar. */
public final class Assets implements Pages {

    private static final String JARS = "/META-INF/resources/webjars/";

    private static final Map<String, String> FILES = Map.of(
            "desk.css", "/dev/laut/desk/assets/desk.css",
            "desk.js", "/dev/laut/desk/assets/desk.js",
            "icon.svg", "/dev/laut/desk/assets/icon.svg",
            "htmx.js", JARS + "htmx.org/2.0.10/dist/htmx.min.js",
            "echarts.js", JARS + "echarts/5.5.0/echarts.min.js");

    private static final Map<String, String> TYPES =
            Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml");

    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Asset(byte[] content, String tag, String type) {}

    @Override
    public void route(RoutesConfig routes) {
        routes.get("/assets/{name}", this::asset, Role.STRANGER);
    }

    private void asset(Context context) {
        String name = context.pathParam("name");
        if (!FILES.containsKey(name)) {
            throw new NotFoundResponse();
        }
        Asset asset = loaded.computeIfAbsent(name, Assets::load);
        context.header("ETag", asset.tag)
                .header("Cache-Control", "max-age=3600")
                .contentType(asset.type);
        if (Optional.ofNullable(context.header("If-None-Match")).orElse("").equals(asset.tag)) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.result(asset.content);
        }
    }

    private static Asset load(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(FILES.get(name))) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + FILES.get(name));
            }
            byte[] content = in.readAllBytes();
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            return new Asset(content, '"' + Prints.of(content).substring(0, 16) + '"', type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
