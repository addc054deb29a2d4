package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.montant.MontantIllisible;
import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.interne.Textes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the cells of a row into values, naming every one that cannot be read. */
final class LectureDeLigne {

    /** Longest cell kept; longer ones are faults. */
    static final int LONGUEUR_MAX = 4_000;

    private static final String MASQUE = "•••";

    private final Entete entete;

    LectureDeLigne(Entete entete) {
        this.entete = entete;
    }

    /** Reads a row of a file. */
    LigneLue lire(int rang, int numero, List<String> brutes) {
        List<String> cellules = new ArrayList<>();
        List<Faute> fautes = new ArrayList<>();
        int attendues = entete.titres().size();
        if (brutes.size() != attendues) {
            fautes.add(Faute.rejet(
                    "",
                    "nombre-de-cellules",
                    "La ligne compte " + brutes.size() + (brutes.size() > 1 ? " cellules" : " cellule") + " au lieu de "
                            + attendues + "\u00a0: vérifiez les séparateurs et les guillemets."));
        }
        for (int i = 0; i < Math.min(brutes.size(), attendues); i++) {
            cellules.add(assainir(entete.titres().get(i), brutes.get(i), fautes));
        }
        LigneLue ligne = new LigneLue(entete, rang, numero, List.copyOf(cellules));
        fautes.forEach(ligne::ajouter);
        return ligne.estValide() ? relire(ligne) : ligne;
    }

    /** Reads again a row that is stored. */
    LigneLue relire(LigneLue ligne) {
        for (int i = 0; i < entete.titres().size(); i++) {
            String cellule = ligne.cellules().get(i);
            entete.places().get(i).ifPresent(colonne -> lireCellule(ligne, colonne, cellule));
        }
        return ligne;
    }

    private static void lireCellule(LigneLue ligne, Colonne<?> colonne, String brute) {
        String cellule = Cellules.lire(brute);
        if (cellule.isEmpty()) {
            if (colonne.obligatoire()) {
                ligne.signaler(colonne, "valeur-manquante", "Cette valeur est obligatoire.");
            }
            return;
        }
        try {
            ligne.retenir(colonne, colonne.format().lecteur().apply(cellule));
        } catch (MontantIllisible illisible) {
            ligne.signaler(colonne, illisible.code(), String.valueOf(illisible.getMessage()));
        } catch (IllegalArgumentException illisible) {
            ligne.signaler(colonne, "valeur-illisible", String.valueOf(illisible.getMessage()));
        }
    }

    /** What may be stored of a cell: a social security number never is. */
    private static String assainir(String titre, String brute, List<Faute> fautes) {
        if (brute.length() > LONGUEUR_MAX) {
            fautes.add(
                    Faute.rejet(titre, "cellule-trop-longue", "La cellule dépasse " + LONGUEUR_MAX + " caractères."));
            return "…";
        }
        Optional<Erreur> faute = Textes.faute(brute, true);
        faute.ifPresent(e -> fautes.add(Faute.rejet(titre, e.code(), e.message())));
        if (Textes.ressembleAUnNir(brute)) {
            return MASQUE;
        }
        return faute.isPresent() ? Cellules.visible(brute) : brute;
    }
}
