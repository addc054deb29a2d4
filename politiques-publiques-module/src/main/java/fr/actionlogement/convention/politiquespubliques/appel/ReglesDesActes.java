package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.montant.Montant;

/** Who may do what on a call, by its state and by who did the acts before: pure, and the same for pages and work list. */
final class ReglesDesActes {

    private ReglesDesActes() {}

    /**
     * @param qui identifier of the user
     * @param gere whether she manages the axis
     * @param controle whether she controls
     */
    static ActesOuverts ouverts(AppelVue appel, String qui, boolean gere, boolean controle) {
        Etat etat = appel.etat();
        boolean auteur = appel.auteur().equals(qui);
        boolean agit = gere || controle;
        boolean engage = etat == Etat.ENGAGE || etat == Etat.CERTIFIE;
        boolean rienDePaye = appel.paye().estNul();
        boolean resteDu = appel.aPayer().estPositif();
        return new ActesOuverts(
                gere && etat == Etat.BROUILLON,
                gere && etat == Etat.BROUILLON,
                controle && !auteur && etat == Etat.DEPOSE,
                agit && !auteur && engage && appel.aCertifier().estPositif(),
                agit && etat == Etat.CERTIFIE && payable(appel, qui).estPositif(),
                controle && etat == Etat.CERTIFIE && !resteDu,
                annulable(etat, gere, controle) && rienDePaye,
                attente(appel));
    }

    /** What this person may order: certified by somebody else, and not paid. */
    static Montant payable(AppelVue appel, String qui) {
        Montant total = Montant.ZERO;
        for (ServiceFaitVu constat : appel.servicesFaits()) {
            if (!constat.certifiePar().equals(qui)) {
                total = total.plus(constat.montant()).moins(paye(appel, constat));
            }
        }
        return total.auPlus(appel.aPayer());
    }

    private static Montant paye(AppelVue appel, ServiceFaitVu constat) {
        return Montant.somme(appel.paiements().stream()
                .filter(ordre -> ordre.serviceFait() == constat.id())
                .map(OrdreDePaiementVu::montant)
                .toList());
    }

    /** A manager gives up what is not committed; only a controller releases a commitment. */
    private static boolean annulable(Etat etat, boolean gere, boolean controle) {
        return switch (etat) {
            case BROUILLON, DEPOSE -> gere || controle;
            case ENGAGE, CERTIFIE -> controle;
            case PAYE, ANNULE -> false;
        };
    }

    /** The next act, whoever must do it. */
    static String attente(AppelVue appel) {
        return switch (appel.etat()) {
            case BROUILLON -> "Déposer l’appel avec son justificatif";
            case DEPOSE -> "Engager l’appel";
            case ENGAGE -> "Certifier le service fait";
            case CERTIFIE ->
                appel.aPayer().estPositif() ? "Ordonner le paiement" : "Certifier la suite ou solder l’appel";
            case PAYE, ANNULE -> "";
        };
    }
}
