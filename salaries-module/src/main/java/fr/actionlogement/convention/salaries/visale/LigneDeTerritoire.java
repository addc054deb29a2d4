package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.secret.SecretStatistique;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees of a département. What statistical secrecy hides is null.
 *
 * @param loyers hidden with the running contracts
 * @param indemnise hidden with the contracts that had a claim
 */
public record LigneDeTerritoire(
        String departement,
        String nom,
        @Nullable Long enCours,
        @Nullable Montant loyers,
        @Nullable Long sinistres,
        @Nullable Montant indemnise) {

    /** Whether one of its figures is hidden. */
    public boolean secret() {
        return enCours == null || sinistres == null;
    }

    /** The same départements, without what is about too few households or would give it away. */
    static List<LigneDeTerritoire> sousSecret(List<LigneDeTerritoire> lignes) {
        SecretStatistique enCours = SecretStatistique.de(
                lignes.stream().map(LigneDeTerritoire::enCours).toList());
        SecretStatistique sinistres = SecretStatistique.de(
                lignes.stream().map(LigneDeTerritoire::sinistres).toList());
        List<LigneDeTerritoire> montrees = new ArrayList<>();
        for (int rang = 0; rang < lignes.size(); rang++) {
            LigneDeTerritoire l = lignes.get(rang);
            boolean sansContrats = enCours.cache(rang);
            boolean sansSinistres = sinistres.cache(rang);
            montrees.add(new LigneDeTerritoire(
                    l.departement(),
                    l.nom(),
                    sansContrats ? null : l.enCours(),
                    sansContrats ? null : l.loyers(),
                    sansSinistres ? null : l.sinistres(),
                    sansSinistres ? null : l.indemnise()));
        }
        return montrees;
    }
}
