package fr.actionlogement.convention.app.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The faulty sendings of a form: each is the form as filled, with one fault. */
final class FautesDeFormulaire {

    static final String INVITE = "convention_inconnu";

    private static final String DEMESURE = "a".repeat(100_000);
    private static final String LONG = "a".repeat(6_000);
    /** Encoded already: characters that nobody types. */
    private static final Map<String, String> CARACTERES = Map.of(
            "NUL", "a%00b", "contrôle", "a%07b", "substitut isolé", "a%ED%A0%80b", "sens inversé", "a%E2%80%AEb");

    private static final List<String> PAS_UN_NOMBRE = List.of("abc", "1e999999999", "99999999999999999999999", "-1");

    private FautesDeFormulaire() {}

    /** Faults of the form as a whole, then of each field. */
    static List<Faute> de(Formulaire formulaire) {
        List<Faute> fautes = new ArrayList<>();
        fautes.add(new Faute("champ inconnu", "", corps(formulaire, "", "") + "&" + INVITE + "=1"));
        fautes.add(new Faute("champ de classe", "", corps(formulaire, "", "") + "&class.module.name=1"));
        formulaire.aFausser().forEach(champ -> fautes.addAll(duChamp(formulaire, champ)));
        return fautes;
    }

    /** The form as filled. */
    static String juste(Formulaire formulaire) {
        return corps(formulaire, "", "");
    }

    /** The form as filled, one field left out. */
    static String sans(Formulaire formulaire, Champ champ) {
        return corps(formulaire, champ.nom(), "");
    }

    private static List<Faute> duChamp(Formulaire formulaire, Champ champ) {
        List<Faute> fautes = new ArrayList<>();
        String nom = coder(champ.nom());
        CARACTERES.forEach((quoi, valeur) -> fautes.add(faute(formulaire, champ, quoi, nom + "=" + valeur)));
        fautes.add(faute(formulaire, champ, "démesuré", nom + "=" + (formulaire.estPost() ? DEMESURE : LONG)));
        fausses(champ).forEach(v -> fautes.add(faute(formulaire, champ, "« " + v + " »", nom + "=" + coder(v))));
        String vrai = nom + "=" + coder(champ.valeur());
        fautes.add(faute(formulaire, champ, "en double", vrai + "&" + vrai));
        fautes.add(faute(formulaire, champ, "en double, vide", vrai + "&" + nom + "="));
        fautes.add(faute(formulaire, champ, "propriété inconnue", vrai + "&" + nom + ".inconnu=1"));
        fautes.add(faute(formulaire, champ, "rang inconnu", vrai + "&" + nom + "%5B99999%5D=1"));
        if (champ.nom().matches(".*\\[.*].*")) {
            String ailleurs = coder(champ.nom().replaceAll("\\[[^]]*]", "[99999]"));
            fautes.add(faute(formulaire, champ, "hors de la liste", vrai + "&" + ailleurs + "=1"));
        }
        if (formulaire.estPost() && champ.doitVenir()) {
            fautes.add(new Faute("absent", champ.nom(), sans(formulaire, champ)));
            fautes.add(faute(formulaire, champ, "vide", nom + "=++"));
        }
        return fautes;
    }

    /** Wrong type or out of range, by what the field says it takes. */
    private static List<String> fausses(Champ champ) {
        String nir = "2 55 08 14 168 025 38";
        return switch (champ.genre()) {
            case "montant" -> List.of("abc", "1e999999999", "10,005", "99999999999999999999999", "-1", "0x10");
            case "number" -> PAS_UN_NOMBRE;
            case "date" -> List.of("abc", "2026-02-30", "15/01", "+999999999-01-01", "20260115", "2026-01-15T10:00");
            case "email" -> List.of("sans arobase", "a@", nir);
            case "select", "radio", "checkbox" -> List.of("INCONNU", "-1");
            case "hidden" -> ouTexte(champ.lu());
            case "file" -> List.of();
            default -> List.of(nir);
        };
    }

    private static List<String> ouTexte(String lu) {
        return lu.matches("-?\\d+") ? PAS_UN_NOMBRE : lu.isEmpty() ? List.of("abc", "-1") : List.of("INCONNU");
    }

    private static Faute faute(Formulaire formulaire, Champ champ, String quoi, String autrement) {
        return new Faute(quoi, champ.nom(), corps(formulaire, champ.nom(), autrement));
    }

    private static String corps(Formulaire formulaire, String sauf, String autrement) {
        List<String> paires = new ArrayList<>();
        for (Champ champ : formulaire.champs()) {
            if (champ.nom().equals(sauf)) {
                paires.add(autrement);
            } else if (!champ.valeur().isEmpty() || champ.genre().equals("hidden")) {
                paires.add(coder(champ.nom()) + "=" + coder(champ.valeur()));
            }
        }
        paires.removeIf(String::isEmpty);
        return String.join("&", paires);
    }

    private static String coder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }

    /**
     * One faulty sending.
     *
     * @param champ name of the faulty field, empty when the fault is elsewhere
     * @param corps fields, encoded, without the CSRF token
     */
    record Faute(String quoi, String champ, String corps) {}
}
