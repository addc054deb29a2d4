package fr.actionlogement.convention.app.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Reads one field of a form, and fills it as somebody would who had nothing better at hand than what the page says. */
final class LectureDeChamp {

    private static final Pattern EXEMPLE = Pattern.compile("[Pp]ar exemple (\\d[\\d,\\s\\u00a0\\u202f]*\\d)");

    private LectureDeChamp() {}

    static Champ de(String balise, Map<String, String> attributs, String contenu, String dit) {
        String genre = balise.equals("input") ? genre(attributs) : balise;
        String lu = switch (genre) {
            case "textarea" -> HtmlUtils.htmlUnescape(contenu).strip();
            case "select" -> option(contenu, true);
            case "checkbox", "radio" -> attributs.containsKey("checked") ? attributs.get("value") : "";
            default -> attributs.getOrDefault("value", "");
        };
        boolean requis = attributs.containsKey("required") || "true".equals(attributs.get("aria-required"));
        return new Champ(
                attributs.get("name"),
                genre,
                lu,
                lu.isEmpty() ? rempli(genre, attributs, contenu, dit) : lu,
                requis,
                dit);
    }

    private static String genre(Map<String, String> attributs) {
        String clavier = attributs.getOrDefault("inputmode", "");
        String type = attributs.getOrDefault("type", "text");
        return clavier.equals("decimal") ? "montant" : clavier.equals("numeric") ? "number" : type;
    }

    private static String rempli(String genre, Map<String, String> attributs, String contenu, String dit) {
        Matcher exemple = EXEMPLE.matcher(dit);
        return switch (genre) {
            case "montant" -> exemple.find() ? exemple.group(1) : "1";
            case "number" -> attributs.getOrDefault("min", "1");
            case "date" -> "2026-01-15";
            case "email" -> "essai@exemple.fr";
            case "select" -> option(contenu, false);
            case "checkbox", "radio" -> attributs.getOrDefault("value", "true");
            case "hidden" -> "";
            case "password" -> "une phrase assez longue";
            default -> exemple.find() ? exemple.group(1) : texte(dit);
        };
    }

    private static String texte(String dit) {
        return dit.contains("SIREN") ? "732829320" : dit.contains("INSEE") ? "59350" : "Essai";
    }

    /** The option chosen, else nothing; or the first that says something. */
    private static String option(String options, boolean choisie) {
        List<Map<String, String>> lues = Arrays.stream(options.split("(?=<option\\b)"))
                .filter(o -> o.startsWith("<option"))
                .map(o -> LectureDeFormulaires.attributs(o.substring("<option".length(), o.indexOf('>'))))
                .toList();
        return lues.stream()
                .filter(o -> o.containsKey("selected") || !choisie)
                .map(o -> o.getOrDefault("value", ""))
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElse("");
    }
}
