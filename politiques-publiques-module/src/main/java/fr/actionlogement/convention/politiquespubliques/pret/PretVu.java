package fr.actionlogement.convention.politiquespubliques.pret;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.politiquespubliques.droit.ConditionsDePret;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A loan as shown.
 *
 * @param dossier operation that it pays for; identifies it
 * @param emprunteur label of the borrower
 * @param montant what may be drawn
 * @param engage what remains committed
 * @param verse what is drawn
 * @param recu what the borrower paid back, interest and principal apart
 * @param du what fell due up to today and is not received
 * @param equivalentSubvention what is committed, valued in equivalent grant; null where no ratio is known
 * @param ouvertLe day the right was opened
 */
public record PretVu(
        String dossier,
        String programme,
        String ligne,
        String convention,
        String intitule,
        String emprunteur,
        @Nullable Siren siren,
        CodeCommune commune,
        int logements,
        LocalDate ouvertLe,
        ConditionsDePret conditions,
        Montant montant,
        Montant engage,
        Montant verse,
        Recette recu,
        Montant du,
        @Nullable Montant equivalentSubvention) {

    /** Principal drawn and not paid back. */
    @JsonProperty
    public Montant restant() {
        return verse.moins(recu.capital());
    }

    PretVu situe(Montant duAuJour, @Nullable Montant valeur) {
        return new PretVu(
                dossier,
                programme,
                ligne,
                convention,
                intitule,
                emprunteur,
                siren,
                commune,
                logements,
                ouvertLe,
                conditions,
                montant,
                engage,
                verse,
                recu,
                duAuJour,
                valeur);
    }
}
