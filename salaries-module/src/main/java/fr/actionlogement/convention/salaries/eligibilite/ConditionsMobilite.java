package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.Optional;

/** What the aids to mobility ask besides: something to pay, and time since the last aid. */
final class ConditionsMobilite {

    private ConditionsMobilite() {}

    /** Mobili-Jeune: what remains of the rent reaches the floor, and at least one month can be served. */
    static Optional<Critere> resteACharge(Examen e) {
        Logement l = e.situation().logement();
        Emploi emploi = e.situation().emploi();
        return e.regle("MENSUALITE_MINIMALE").map(regle -> {
            String seuil = regle.enTexte() + " au moins, sur un mois au moins";
            if (l.loyer() == null || l.aideAuLogement() == null || emploi.debut() == null || emploi.fin() == null) {
                return Critere.indecidable(
                        "MONTANT",
                        "Reste à charge",
                        seuil,
                        regle,
                        "Indiquez le loyer, les dates du contrat et l’aide au logement.");
            }
            Montant reste = l.loyer().moins(l.aideAuLogement());
            int mois = CalculMobiliJeune.mensualites(e);
            boolean servi = CalculMobiliJeune.mensualite(l.loyer(), l.aideAuLogement(), e.bareme())
                    .estPositif();
            return Critere.selon(
                    servi && mois > 0,
                    "MONTANT",
                    "Reste à charge",
                    reste.enTexte() + " par mois, " + Phrases.mois(mois),
                    seuil,
                    regle,
                    servi
                            ? "Une entrée dans le logement un mois au moins avant la fin du contrat."
                            : "Un loyer plus élevé ou une aide au logement plus faible.");
        });
    }

    /** Mobili-Pass: once every so many years and per household. */
    static Optional<Critere> derniereAide(Examen e) {
        LocalDate derniere = e.situation().mobilite().derniereAide();
        return e.regle("ANNEES_ENTRE_AIDES").map(regle -> {
            String seuil = "Aucune depuis " + regle.enTexte();
            if (derniere == null) {
                return Critere.selon(true, "DERNIERE_AIDE", "Dernière aide", "Aucune déclarée", seuil, regle, "");
            }
            LocalDate possible = derniere.plusYears(regle.nombre());
            return Critere.selon(
                    !e.le().isBefore(possible),
                    "DERNIERE_AIDE",
                    "Dernière aide",
                    Phrases.jour(derniere),
                    seuil,
                    regle,
                    "Un dépôt à partir du " + Phrases.jour(possible) + ".");
        });
    }
}
