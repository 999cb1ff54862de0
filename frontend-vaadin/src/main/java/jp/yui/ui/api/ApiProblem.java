package jp.yui.ui.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A refusal or failure of the backend, by its stable name; the words for people are the frame's business. */
public final class ApiProblem extends RuntimeException {

    private static final String URN = "urn:yui:problem:";

    private final String name;
    private final int status;
    private final String reason;
    private final transient JsonNode document;

    private ApiProblem(String name, int status, String reason, JsonNode document) {
        super(status + " " + name + ": " + reason);
        this.name = name;
        this.status = status;
        this.reason = reason;
        this.document = document;
    }

    public static ApiProblem of(int status, JsonNode document) {
        String type = document.path("type").asString("");
        String name = type.startsWith(URN) ? type.substring(URN.length()) : nameOf(status);
        return new ApiProblem(name, status, document.path("detail").asString(""), document);
    }

    private static String nameOf(int status) {
        return switch (status) {
            case 401 -> "signed-out";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 413 -> "too-large";
            case 415 -> "unsupported-file";
            case 400, 422 -> "invalid";
            case 429 -> "too-many";
            default -> "failed";
        };
    }

    /** The part of the problem's type after {@code urn:yui:problem:}, or a name derived from the status. */
    public String name() {
        return name;
    }

    public int status() {
        return status;
    }

    /** What the backend adds in its own words; empty if nothing. */
    public String reason() {
        return reason;
    }

    /** A member of the problem document, as text; empty if absent. */
    public String member(String key) {
        return document.path(key).asString("");
    }

    /** The wrong places of the request, one line each. */
    public List<String> errors() {
        List<String> lines = new ArrayList<>();
        document.path("errors").forEach(error -> lines.add(line(error)));
        return lines;
    }

    private static String line(JsonNode error) {
        return (error.path("pointer").asString("") + " " + error.path("detail").asString("")).strip();
    }
}
