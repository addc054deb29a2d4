package fr.actionlogement.convention.politiquespubliques.appel.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.politiquespubliques.appel.AppelVue;
import fr.actionlogement.convention.politiquespubliques.appel.Etat;
import java.util.List;

/**
 * A step of the task list.
 *
 * @param ton tone of its badge
 */
record Etape(String libelle, String etat, String ton) {

    static List<Etape> de(AppelVue appel) {
        boolean fini = appel.etat() == Etat.ANNULE;
        boolean depose = appel.etat() != Etat.BROUILLON;
        boolean engage = appel.engagement() != null;
        return List.of(
                etape("Préparer et déposer l’appel", depose, !depose, fini),
                etape("Engager sur la ligne du programme", engage, appel.etat() == Etat.DEPOSE, fini),
                partielle("Certifier le service fait", appel.certifie(), appel.engage(), engage, fini),
                partielle(
                        "Ordonner le paiement",
                        appel.paye(),
                        appel.engage(),
                        appel.certifie().estPositif(),
                        fini));
    }

    private static Etape etape(String libelle, boolean fait, boolean attendue, boolean fini) {
        if (fait && !(fini && attendue)) {
            return new Etape(libelle, "Fait", "ok");
        }
        return fini
                ? new Etape(libelle, "Sans objet", "neutre")
                : new Etape(libelle, attendue ? "À faire" : "Plus tard", attendue ? "encours" : "neutre");
    }

    private static Etape partielle(String libelle, Montant fait, Montant total, boolean attendue, boolean fini) {
        if (!fini && fait.estPositif() && fait.equals(total)) {
            return new Etape(libelle, "Fait", "ok");
        }
        if (fait.estPositif()) {
            return new Etape(libelle, fait.enTexte() + " sur " + total.enTexte(), "encours");
        }
        return etape(libelle, false, attendue, fini);
    }
}
