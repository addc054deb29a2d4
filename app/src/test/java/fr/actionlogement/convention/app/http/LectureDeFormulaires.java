package fr.actionlogement.convention.app.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Finds the forms of a page of the product, whose HTML is regular because templates alone write it. */
final class LectureDeFormulaires {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern ENTREE =
            Pattern.compile("<(input)\\b([^>]*)>|<(textarea|select)\\b([^>]*)>(.*?)</\\3>", Pattern.DOTALL);
    private static final Pattern ATTRIBUT = Pattern.compile("([\\w-]+)(?:=\"([^\"]*)\")?");
    private static final int APRES = 250;

    private LectureDeFormulaires() {}

    static List<Formulaire> de(String page, String html) {
        List<Formulaire> formulaires = new ArrayList<>();
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            Map<String, String> attributs = attributs(form.group(1));
            Map<String, Champ> champs = champs(form.group(2));
            Champ jeton = champs.remove("_csrf");
            formulaires.add(new Formulaire(
                    page,
                    attributs.getOrDefault("method", "get").toUpperCase(Locale.ROOT),
                    attributs.getOrDefault("action", page).replaceAll("[?#].*", ""),
                    attributs.getOrDefault("enctype", "").startsWith("multipart/"),
                    jeton == null ? "" : jeton.lu(),
                    List.copyOf(champs.values())));
        }
        return formulaires;
    }

    private static Map<String, Champ> champs(String form) {
        Map<String, Champ> champs = new LinkedHashMap<>();
        Matcher entree = ENTREE.matcher(form);
        int fin = 0;
        String entete = null;
        while (entree.find()) {
            boolean simple = entree.group(1) != null;
            Map<String, String> attributs = attributs(entree.group(simple ? 2 : 4));
            if (!attributs.getOrDefault("name", "").isEmpty()) {
                boolean coche = "checkbox".equals(attributs.get("type")) || "radio".equals(attributs.get("type"));
                String dit = form.substring(fin, entree.start())
                        + (coche ? form.substring(entree.end(), Math.min(form.length(), entree.end() + APRES)) : "");
                entete = entete == null && !"_csrf".equals(attributs.get("name")) ? dit : entete;
                Champ champ = LectureDeChamp.de(
                        entree.group(simple ? 1 : 3),
                        attributs,
                        simple ? "" : entree.group(5),
                        HtmlUtils.htmlUnescape(avantLesChamps(entete == null ? "" : entete) + dit));
                champs.merge(champ.nom(), champ, LectureDeFormulaires::ensemble);
                fin = entree.end();
            }
        }
        return champs;
    }

    /** What the form says of all its fields, before the label of the first. */
    private static String avantLesChamps(String debut) {
        return debut.replaceFirst("(?s)<label.*", "").replaceFirst("(?s)<fieldset.*", "");
    }

    /** Several boxes of one name are one field. */
    private static Champ ensemble(Champ un, Champ autre) {
        Champ choisi = un.lu().isEmpty() && !autre.lu().isEmpty() ? autre : un;
        String valeur = choisi.valeur().isEmpty() ? autre.valeur() : choisi.valeur();
        return new Champ(un.nom(), un.genre(), choisi.lu(), valeur, un.requis(), un.dit());
    }

    static Map<String, String> attributs(String balise) {
        Map<String, String> attributs = new LinkedHashMap<>();
        Matcher attribut = ATTRIBUT.matcher(balise);
        while (attribut.find()) {
            String valeur = attribut.group(2);
            attributs.put(attribut.group(1), valeur == null ? "" : HtmlUtils.htmlUnescape(valeur));
        }
        return attributs;
    }
}
