package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work; null is « not known ».
 *
 * @param secteur employer’s sector
 * @param effectif employer’s headcount
 * @param confirme whether the trial period of a permanent contract is over
 * @param debut first day of the contract
 * @param fin last day of the contract
 * @param brutMensuel gross monthly pay
 * @param netMensuel net monthly pay
 * @param mutation day of a transfer
 * @param boursier whether the State pays a scholarship
 * @param moisTravailles paid months among the last six
 */
public record Emploi(
        @Nullable StatutProfessionnel statut,
        @Nullable Secteur secteur,
        @Nullable Integer effectif,
        @Nullable TypeDeContrat contrat,
        @Nullable Boolean confirme,
        @Nullable LocalDate debut,
        @Nullable LocalDate fin,
        @Nullable Montant brutMensuel,
        @Nullable Montant netMensuel,
        @Nullable LocalDate mutation,
        @Nullable Boolean boursier,
        @Nullable Integer moisTravailles) {

    /** Nothing is known. */
    public static final Emploi INCONNU =
            new Emploi(null, null, null, null, null, null, null, null, null, null, null, null);

    /** Whether the person studies, null when it cannot be told. */
    @Nullable
    Boolean etudie() {
        return statut == null
                ? null
                : Boolean.valueOf(statut == StatutProfessionnel.ETUDIANT || statut == StatutProfessionnel.ALTERNANT);
    }
}
