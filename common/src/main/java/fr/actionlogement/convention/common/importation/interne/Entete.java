package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.interne.Textes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The header of a file matched with the columns of its kind.
 *
 * @param titres titles as the file writes them
 * @param places for each title, the column it names; empty for the columns of a reject file, which are passed over
 */
record Entete(List<String> titres, List<Optional<Colonne<?>>> places) {

    /** What a reject file adds; accepted and passed over when it comes back corrected. */
    static final List<String> DES_REJETS = List.of("Ligne d’origine", "Motif du rejet");

    /** Matches, without judging. */
    static Entete de(List<String> titres, List<Colonne<?>> colonnes) {
        List<Optional<Colonne<?>>> places = new ArrayList<>();
        for (String titre : titres) {
            places.add(colonnes.stream()
                    .filter(colonne -> colonne.reconnait(titre))
                    .<Colonne<?>>map(colonne -> colonne)
                    .findFirst());
        }
        return new Entete(List.copyOf(titres), List.copyOf(places));
    }

    long reconnues() {
        return places.stream().filter(Optional::isPresent).count();
    }

    String titre(Colonne<?> colonne) {
        for (int i = 0; i < titres.size(); i++) {
            if (places.get(i).filter(trouvee -> trouvee == colonne).isPresent()) {
                return titres.get(i);
            }
        }
        return colonne.titre();
    }

    /** @throws FichierRefuse naming every column that is missing, unknown, repeated or badly titled */
    void verifier(List<Colonne<?>> colonnes) {
        List<Erreur> fautes = new ArrayList<>();
        colonnes.forEach(colonne -> compter(colonne, fautes));
        for (int i = 0; i < titres.size(); i++) {
            verifierTitre(i, fautes);
        }
        if (!fautes.isEmpty()) {
            throw FichierRefuse.inattendu(
                    "entete-inattendu",
                    "La première ligne du fichier ne porte pas les titres attendus\u00a0: corrigez-la d’après le modèle.",
                    fautes);
        }
    }

    private void compter(Colonne<?> colonne, List<Erreur> fautes) {
        long fois = places.stream()
                .filter(place -> place.filter(trouvee -> trouvee == colonne).isPresent())
                .count();
        if (fois > 1) {
            fautes.add(faute("colonne-en-double", "La colonne «\u00a0" + colonne.titre() + "\u00a0» est répétée."));
        } else if (fois == 0 && colonne.obligatoire()) {
            fautes.add(faute("colonne-manquante", "La colonne «\u00a0" + colonne.titre() + "\u00a0» manque."));
        }
    }

    private void verifierTitre(int i, List<Erreur> fautes) {
        String titre = titres.get(i);
        Optional<Colonne<?>> place = places.get(i);
        boolean montrable = !titre.isEmpty()
                && titre.length() <= 80
                && Textes.faute(titre, false).isEmpty();
        String montre = montrable ? titre : "n° " + (i + 1);
        if (place.isEmpty() && !DES_REJETS.contains(titre)) {
            fautes.add(faute(
                    "colonne-inconnue",
                    "La colonne «\u00a0" + montre + "\u00a0» n’est pas attendue\u00a0: retirez-la ou renommez-la."));
        }
        place.filter(colonne -> !suffixeLisible(colonne, titre))
                .ifPresent(colonne -> fautes.add(faute(
                        "titre-illisible", "Le titre de la colonne «\u00a0" + montre + "\u00a0» ne dit pas sa date.")));
    }

    private static boolean suffixeLisible(Colonne<?> colonne, String titre) {
        if (colonne.suffixe() == null) {
            return true;
        }
        try {
            colonne.suite(titre).ifPresent(colonne.suffixe().lecteur()::apply);
            return colonne.suite(titre).isPresent() || !colonne.obligatoire();
        } catch (IllegalArgumentException illisible) {
            return false;
        }
    }

    private static Erreur faute(String code, String message) {
        return new Erreur("fichier", code, message);
    }
}
