package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import java.util.Optional;

/** There must be something to pay: what remains of the rent reaches the floor, and at least one month can be served. */
final class ConditionDuMontant {

    private ConditionDuMontant() {}

    static Optional<Critere> montant(SituationMobiliJeune s, BaremeDuJour bareme) {
        return bareme.parametre("MENSUALITE_MINIMALE").map(regle -> {
            String seuil = regle.enTexte() + " au moins, sur un mois au moins";
            if (s.loyer() == null || s.aideAuLogement() == null || s.debutContrat() == null || s.finContrat() == null) {
                String manque = "Indiquez le loyer, les dates du contrat et l’aide au logement.";
                return ConditionsDeLaPersonne.indecidable("MONTANT", "Reste à charge", seuil, regle, manque);
            }
            Montant reste = s.loyer().moins(s.aideAuLogement());
            int mois = CalculMobiliJeune.mensualites(s, bareme);
            boolean servi = CalculMobiliJeune.mensualite(s.loyer(), s.aideAuLogement(), bareme)
                    .estPositif();
            return ConditionsDeLaPersonne.selon(
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
}
