package fr.actionlogement.convention.salaries.demande.web;

import java.util.Locale;
import java.util.Set;

/** The acts that a page confirms: what they are called, what they do, what they ask. */
public enum ActeDeDemande {
    /** Files the complete request. */
    DEPOSER("Déposer la demande", "Déposer", "Le barème du jour du premier dépôt est figé dans le dossier."),
    /** Sends it back. */
    COMPLETER("Demander un complément", "Demander", "La demande revient au demandeur.", Champ.MOTIF),
    /** Explains the criteria. */
    INSTRUIRE("Instruire la demande", "Instruire", "Les critères sont réexaminés au barème figé."),
    /** Grants. */
    ACCORDER(
            "Accorder l’aide",
            "Accorder",
            "La somme est engagée sur la ligne du produit ; un service est compté sans argent.",
            Champ.EXERCICE,
            Champ.HORS_PLAFOND,
            Champ.COMMISSION,
            Champ.MOTIF),
    /** Refuses. */
    REFUSER("Refuser la demande", "Refuser", "Les critères en défaut sont inscrits au dossier.", Champ.MOTIF),
    /** Gives up. */
    ABANDONNER("Abandonner la demande", "Abandonner", "Ce qui est engagé et non versé est dégagé.", Champ.MOTIF),
    /** Makes the offer. */
    OFFRIR("Émettre l’offre de prêt", "Émettre l’offre", "Le TAEG est calculé, assurance comprise.", Champ.ASSURANCE),
    /** Accepts the offer. */
    ACCEPTER("Enregistrer l’acceptation", "Enregistrer", "L’emprunteur accepte l’offre, après son délai de réflexion."),
    /** Withdraws. */
    RETRACTER("Enregistrer la rétractation", "Enregistrer", "Le prêt est abandonné et son engagement dégagé."),
    /** Notes the expiry. */
    EXPIRER(
            "Constater l’expiration de l’offre",
            "Constater",
            "L’offre n’a pas été acceptée à temps : l’engagement est dégagé."),
    /** Asks for a payment. */
    DEMANDER(
            "Demander un versement",
            "Demander",
            "Une autre personne certifiera le justificatif.",
            Champ.MONTANT,
            Champ.JUSTIFICATIF),
    /** Certifies a payment. */
    CERTIFIER("Certifier le versement", "Certifier", "Vous certifiez avoir vérifié le justificatif."),
    /** Pays. */
    PAYER("Payer le versement", "Verser", "La somme est versée sur les crédits de l’exercice.", Champ.EXERCICE),
    /** Closes the payments. */
    CLORE("Clore les versements", "Clore", "Le reste est dégagé ; le remboursement commence, ou le dossier est soldé."),
    /** Books what the borrower paid. */
    ENCAISSER(
            "Encaisser un règlement",
            "Encaisser",
            "Les échéances les plus anciennes sont réglées d’abord.",
            Champ.MONTANT),
    /** Pays back early. */
    ANTICIPER(
            "Rembourser par anticipation",
            "Enregistrer",
            "Sans frais ; les échéances passées sont réglées.",
            Champ.MONTANT,
            Champ.EFFET),
    /** Notes that the tenant left. */
    PARTIR("Constater le départ du locataire", "Constater", "Le solde devient exigible.", Champ.LE),
    /** Reminds. */
    RELANCER("Relancer l’emprunteur", "Relancer", "La relance suivante est inscrite, si son délai a couru."),
    /** Passes to the dispute. */
    CONTENTIEUX("Passer au contentieux", "Passer au contentieux", "La mise en demeure est restée sans effet.");

    /** What an act may ask. */
    public enum Champ {
        /** A reason. */
        MOTIF,
        /** A sum. */
        MONTANT,
        /** An invoice, a deed or a receipt. */
        JUSTIFICATIF,
        /** A year. */
        EXERCICE,
        /** A rate of insurance. */
        ASSURANCE,
        /** What an early repayment changes. */
        EFFET,
        /** A day. */
        LE,
        /** Above the ceiling. */
        HORS_PLAFOND,
        /** The day of the commission. */
        COMMISSION
    }

    private final String titre;
    private final String verbe;
    private final String effet;
    private final Set<Champ> champs;

    ActeDeDemande(String titre, String verbe, String effet, Champ... champs) {
        this.titre = titre;
        this.verbe = verbe;
        this.effet = effet;
        this.champs = Set.of(champs);
    }

    static ActeDeDemande de(String chemin) {
        return valueOf(chemin.toUpperCase(Locale.ROOT));
    }

    /** Title of the page. */
    public String titre() {
        return titre;
    }

    /** Verb of the button. */
    public String verbe() {
        return verbe;
    }

    /** What the act does, in French. */
    public String effet() {
        return effet;
    }

    /** Whether the page asks for that. */
    public boolean demande(String champ) {
        return champs.contains(Champ.valueOf(champ));
    }
}
