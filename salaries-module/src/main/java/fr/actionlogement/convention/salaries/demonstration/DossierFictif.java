package fr.actionlogement.convention.salaries.demonstration;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.aide.Periodicite;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.SituationMobiliJeune;
import fr.actionlogement.convention.salaries.personne.Identite;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A Mobili-Jeune file of somebody who does not exist.
 *
 * @param personne pseudonym; null until the identity is entered
 * @param accordeLe day of the decision that grants, null when there is none
 * @param termes terms, when granted
 */
public record DossierFictif(
        String reference,
        Identite identite,
        @Nullable UUID personne,
        UUID engagement,
        CodeCommune commune,
        SituationMobiliJeune situation,
        Periodicite periodicite,
        LocalDate deposeLe,
        Avis avis,
        Etat etat,
        @Nullable LocalDate accordeLe,
        List<TermeFictif> termes) {

    /** What was paid. */
    public Montant verse() {
        return Montant.somme(termes.stream()
                .filter(t -> t.payeLe() != null)
                .map(t -> t.prevu().montant())
                .toList());
    }

    DossierFictif sous(String autre, UUID pseudonyme) {
        return new DossierFictif(
                autre,
                identite,
                pseudonyme,
                engagement,
                commune,
                situation,
                periodicite,
                deposeLe,
                avis,
                etat,
                accordeLe,
                termes);
    }
}
