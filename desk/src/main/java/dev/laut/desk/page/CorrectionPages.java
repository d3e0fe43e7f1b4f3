package dev.laut.desk.page;

import dev.laut.desk.guard.Role;
import dev.laut.desk.guard.Visitor;
import dev.laut.desk.stock.Corrections;
import dev.laut.store.Correction.Kind;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Corrections where the words stand, their history, and taking them back. */
public final class CorrectionPages implements Pages {

    private final Corrections corrections;
    private final ZoneId zone;
    private final Renderer renderer;

    /** @param zone whose clocks the times are told by */
    public CorrectionPages(Corrections corrections, ZoneId zone, Renderer renderer) {
        this.corrections = corrections;
        this.zone = zone;
        this.renderer = renderer;
    }

    @Override
    public void route(RoutesConfig routes) {
        routes.get("/corrections", this::all, Role.READER);
        routes.post("/corrections", this::make, Role.EDITOR);
        routes.post("/corrections/{number}/undo", this::undo, Role.EDITOR);
    }

    private void all(Context context) {
        renderer.show(context, "corrections", Map.of("corrections", corrections.all(), "zone", zone));
    }

    private static String form(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("").strip();
    }

    private void make(Context context) {
        Kind kind = kind(form(context, "kind"));
        String subject = form(context, kind == Kind.MERGE ? "goes" : "statement");
        String value =
                switch (kind) {
                    case SPEAKER -> form(context, "speaker");
                    case CHAIN -> form(context, "chain");
                    case MERGE -> form(context, "stays");
                    case NO_STATEMENT -> "";
                };
        try {
            String user = Visitor.of(context).user().name();
            if (corrections.make(kind, subject, value, user, context.ip()).isEmpty()) {
                throw new NotFoundResponse();
            }
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
        String back = kind == Kind.MERGE ? "/corrections" : "/article/" + subject.replace(':', '#');
        context.redirect(back, HttpStatus.SEE_OTHER);
    }

    private static Kind kind(String name) {
        try {
            return Kind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse("kind=" + name);
        }
    }

    private void undo(Context context) {
        String number = context.pathParam("number");
        boolean undone = number.matches("\\d{1,18}")
                && corrections.undo(
                        Long.parseLong(number), Visitor.of(context).user().name(), context.ip());
        if (!undone) {
            throw new NotFoundResponse();
        }
        context.redirect("/corrections", HttpStatus.SEE_OTHER);
    }
}
