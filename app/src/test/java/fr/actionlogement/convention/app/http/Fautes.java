package fr.actionlogement.convention.app.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Values that nothing accepts, by kind of field, as JSON texts. */
final class Fautes {

    private static final String NUL = "\"a\\u0000b\"";
    private static final String ISOLE = "\"a\\ud800b\"";
    private static final String NIR = "\"2 55 08 14 168 025 38\"";
    private static final String DEMESURE = "\"" + "a".repeat(200_000) + "\"";

    private Fautes() {}

    /** Wrong types, then values out of range, for a field so described. */
    static List<String> de(JsonNode schema, boolean requis) {
        List<String> fautes = new ArrayList<>(List.of(NUL, ISOLE, DEMESURE));
        String type = type(schema);
        String format = schema.path("format").asString("");
        Stream<String> propres = switch (type) {
            case "string" -> Stream.of("12", "true", "[]", "{}", NIR);
            case "number", "integer" ->
                Stream.of("\"12\"", "true", "[]", "{}", "1e999999999", "10.005", "1000000000000000000000");
            case "boolean" -> Stream.of("\"true\"", "1", "[]", "{}");
            case "array" -> Stream.of("\"a\"", "12", "true", "{}", "[[]]");
            default -> Stream.of("\"a\"", "12", "true", "[]");
        };
        propres.forEach(fautes::add);
        if (format.equals("date")) {
            fautes.addAll(List.of("20250601", "[2025,6,1]", "\"2025-02-30\"", "\"+999999999-01-01\"", "\"\""));
        }
        if (type.equals("integer") || type.equals("number")) {
            fautes.add("-1");
        }
        if (requis) {
            fautes.add("null");
        }
        return fautes;
    }

    /** A value that such a field accepts. */
    static String juste(JsonNode schema) {
        if (schema.has("example")) {
            return schema.path("example").toString();
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0).toString();
        }
        String format = schema.path("format").asString("");
        return switch (type(schema)) {
            case "string" -> format.equals("date") ? "\"2026-01-15\"" : "\"Essai\"";
            case "number", "integer" -> "1";
            case "boolean" -> "true";
            case "array" -> "[]";
            default -> "{}";
        };
    }

    /** The first type that a field takes, {@code object} when none is said. */
    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asString() : type.asString("object");
    }
}
