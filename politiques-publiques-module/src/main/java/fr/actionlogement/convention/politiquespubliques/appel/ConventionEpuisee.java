package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.ConflitDEtat;

/** The convention with the body does not agree that much for the year, though the ledger has room (HTTP 409). */
public class ConventionEpuisee extends ConflitDEtat {

    ConventionEpuisee(String convention, Exercice exercice, Montant reste) {
        super(
                "convention-epuisee",
                "Disponible insuffisant\u00a0: sur la convention %s pour l’exercice %s, il reste %s. Réduisez le montant ou signez un avenant."
                        .formatted(convention, exercice, reste.enTexte()));
    }
}
