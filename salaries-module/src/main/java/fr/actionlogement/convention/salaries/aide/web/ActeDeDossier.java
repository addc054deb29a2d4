package fr.actionlogement.convention.salaries.aide.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.aide.AideVue;
import fr.actionlogement.convention.salaries.aide.TermeVue;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The acts that a page confirms: what they are called, what they do, what they ask. */
public enum ActeDeDossier {
    /** Files the complete request. */
    DEPOSER("Déposer la demande", "Déposer", "Le barème d’aujourd’hui est figé dans le dossier.", false, false),
    /** Explains the criteria. */
    INSTRUIRE("Instruire la demande", "Instruire", "Les critères sont réexaminés au barème figé.", false, false),
    /** Grants. */
    ACCORDER(
            "Accorder l’aide",
            "Engager",
            "La somme est engagée sur la ligne «\u00a0Aides à la mobilité\u00a0».",
            false,
            true),
    /** Refuses. */
    REFUSER("Refuser la demande", "Refuser", "Les critères en défaut sont inscrits au dossier.", true, false),
    /** Gives up. */
    ABANDONNER("Abandonner le dossier", "Abandonner", "Ce qui est engagé et non versé est dégagé.", true, false),
    /** Settles. */
    SOLDER("Solder le dossier", "Solder", "Les termes non demandés s’éteignent et le reste est dégagé.", false, false),
    /** Asks for a term. */
    DEMANDER("Demander le terme", "Demander", "Une mensualité est due par quittance reçue.", false, false),
    /** Certifies a term. */
    CERTIFIER("Certifier le terme", "Certifier", "Vous certifiez avoir vérifié les quittances.", false, false),
    /** Pays a term. */
    PAYER("Payer le terme", "Verser", "La somme est versée sur les crédits de l’exercice.", false, true);

    private final String titre;
    private final String verbe;
    private final String effet;
    private final boolean motive;
    private final boolean date;

    ActeDeDossier(String titre, String verbe, String effet, boolean motive, boolean date) {
        this.titre = titre;
        this.verbe = verbe;
        this.effet = effet;
        this.motive = motive;
        this.date = date;
    }

    static ActeDeDossier de(String chemin) {
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

    /** Whether a reason is asked for. */
    public boolean estMotive() {
        return motive;
    }

    /** Whether an exercice may be chosen. */
    public boolean estImpute() {
        return date;
    }

    /** The sum that the button says; null when none is at stake. */
    @Nullable
    Montant montant(AideVue vue, @Nullable TermeVue terme) {
        return switch (this) {
            case ACCORDER -> accorde(vue);
            case CERTIFIER, PAYER -> terme == null ? null : terme.montant();
            default -> null;
        };
    }

    private static @Nullable Montant accorde(AideVue vue) {
        Avis avis = vue.dossier() == null ? null : vue.dossier().avis();
        return avis == null ? null : avis.total();
    }
}
