package fr.actionlogement.convention.salaries.demonstration;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.Echeance;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import fr.actionlogement.convention.salaries.eligibilite.Situation;
import fr.actionlogement.convention.salaries.personne.Identite;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loan or an advance of somebody who does not exist.
 *
 * @param accordeLe day of the grant, null before
 * @param taeg of the offer, null for an advance or before the offer
 * @param verseLe day it was paid, null before
 * @param echeancier schedule, empty before the payment
 * @param reglees how many of its lines were paid
 */
public record DemandeFictive(
        String reference,
        Identite identite,
        UUID personne,
        UUID engagement,
        Produit produit,
        CodeCommune commune,
        String objet,
        Montant montant,
        int mois,
        Situation situation,
        Avis avis,
        LocalDate deposeLe,
        Etat etat,
        @Nullable LocalDate accordeLe,
        @Nullable Taux taeg,
        @Nullable LocalDate verseLe,
        List<Echeance> echeancier,
        int reglees) {

    /** Principal that was paid back. */
    public Montant rembourse() {
        return Montant.somme(
                echeancier.stream().limit(reglees).map(Echeance::capital).toList());
    }

    DemandeFictive sous(String autre, UUID qui) {
        return new DemandeFictive(
                autre,
                identite,
                qui,
                engagement,
                produit,
                commune,
                objet,
                montant,
                mois,
                situation,
                avis,
                deposeLe,
                etat,
                accordeLe,
                taeg,
                verseLe,
                echeancier,
                reglees);
    }
}
