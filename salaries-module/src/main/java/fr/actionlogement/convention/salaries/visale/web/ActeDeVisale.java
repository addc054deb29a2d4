package fr.actionlogement.convention.salaries.visale.web;

import java.util.Locale;

/** The acts that a page confirms: what they are called, what they do, what they ask. */
public enum ActeDeVisale {
    /** Demander un complément. */
    COMPLEMENT(
            "visas", "Demander un complément", "Demander", "Le locataire complète son dossier ; le visa attend.", "m"),
    /** Reprendre la demande. */
    REPRISE("visas", "Reprendre la demande", "Reprendre", "Les pièces attendues sont arrivées.", ""),
    /** Certifier le visa. */
    CERTIFICATION(
            "visas",
            "Certifier le visa",
            "Certifier",
            "Le loyer garanti au plus est calculé par le régime figé ; un bailleur peut demander un contrat.",
            "d"),
    /** Refuser le visa. */
    REFUS("visas", "Refuser le visa", "Refuser", "La demande est close.", "m"),
    /** Accepter le contrat. */
    ACCEPTATION("contrats", "Accepter le contrat", "Accepter", "Le bailleur peut signer le bail.", ""),
    /** Enregistrer le bail signé. */
    SIGNATURE(
            "contrats",
            "Enregistrer le bail signé",
            "Enregistrer",
            "La garantie est en cours et compte une aide ; rien n’est engagé.",
            "d"),
    /** Résilier le contrat. */
    RESILIATION(
            "contrats",
            "Résilier le contrat",
            "Résilier",
            "La garantie s’arrête ce jour-là ; ce qu’elle a couvert reste.",
            "dm"),
    /** Annuler le contrat. */
    ANNULATION(
            "contrats", "Annuler le contrat", "Annuler", "Le contrat n’a jamais pris effet : il ne compte plus.", "m"),
    /** Instruire le sinistre. */
    INSTRUCTION(
            "sinistres",
            "Instruire le sinistre",
            "Instruire",
            "L’indemnité est calculée dans les plafonds du contrat.",
            ""),
    /** Prononcer la déchéance. */
    DECHEANCE("sinistres", "Prononcer la déchéance", "Prononcer", "La garantie ne paie rien de ce sinistre.", "m"),
    /** Proposer la quittance subrogative. */
    QUITTANCE(
            "sinistres",
            "Proposer la quittance subrogative",
            "Engager",
            "L’indemnité est engagée sur la ligne «\u00a0Aides à la location sécurisée\u00a0».",
            "e"),
    /** Enregistrer l’accord du bailleur. */
    VALIDATION(
            "sinistres", "Enregistrer l’accord du bailleur", "Enregistrer", "Le bailleur a validé la quittance.", "d"),
    /** Indemniser le bailleur. */
    INDEMNISATION(
            "sinistres",
            "Indemniser le bailleur",
            "Verser",
            "La somme est versée au bailleur ; Action Logement est subrogée et la créance s’ouvre.",
            "e"),
    /** Classer sans suite. */
    RENONCIATION(
            "sinistres",
            "Classer sans suite",
            "Classer",
            "Ce qui est engagé est dégagé ; les mois peuvent être déclarés de nouveau.",
            "m"),
    /** Établir un échéancier. */
    ECHEANCIER(
            "creances",
            "Établir un échéancier",
            "Établir",
            "Le reste dû est réparti en échéances mensuelles égales.",
            "nd"),
    /** Encaisser une somme. */
    ENCAISSEMENT(
            "creances",
            "Encaisser une somme",
            "Encaisser",
            "La somme est inscrite en remboursement, à part de l’argent frais.",
            "sd"),
    /** Passer au contentieux. */
    CONTENTIEUX(
            "creances", "Passer au contentieux", "Passer au contentieux", "Le recouvrement passe par le juge.", "m"),
    /** Demander le passage en perte. */
    PERTE("creances", "Demander le passage en perte", "Demander", "Une autre personne en décide.", "m"),
    /** Approuver le passage en perte. */
    APPROBATION(
            "creances", "Approuver le passage en perte", "Approuver", "Ce qui reste dû est déclaré irrécouvrable.", ""),
    /** Refuser le passage en perte. */
    REJET("creances", "Refuser le passage en perte", "Refuser", "Le recouvrement continue.", "m"),
    /** Payer les frais. */
    PAIEMENT(
            "frais",
            "Payer les frais",
            "Verser",
            "La somme est engagée et versée sur la ligne «\u00a0Aides à la location sécurisée\u00a0».",
            "e"),
    /** Refuser les frais. */
    REFUS_DES_FRAIS("frais", "Refuser les frais", "Refuser", "Rien n’est payé.", "m");

    private final String objet;
    private final String titre;
    private final String verbe;
    private final String effet;
    private final String questions;

    ActeDeVisale(String objet, String titre, String verbe, String effet, String questions) {
        this.objet = objet;
        this.titre = titre;
        this.verbe = verbe;
        this.effet = effet;
        this.questions = questions;
    }

    static ActeDeVisale de(String chemin) {
        return valueOf(chemin.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Segment of the path of its page. */
    public String chemin() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it bears on, as in paths. */
    public String objet() {
        return objet;
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

    /** Whether it asks for a reason. */
    public boolean demandeUnMotif() {
        return questions.contains("m");
    }

    /** Whether it asks for a day. */
    public boolean demandeUneDate() {
        return questions.contains("d");
    }

    /** Whether it asks for a year. */
    public boolean demandeUnExercice() {
        return questions.contains("e");
    }

    /** Whether it asks for a number of instalments. */
    public boolean demandeUnNombre() {
        return questions.contains("n");
    }

    /** Whether it asks for a sum. */
    public boolean demandeUneSomme() {
        return questions.contains("s");
    }
}
