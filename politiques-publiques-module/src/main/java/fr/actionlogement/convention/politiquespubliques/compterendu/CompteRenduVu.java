package fr.actionlogement.convention.politiquespubliques.compterendu;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as shown.
 *
 * @param rectifie reference of the certified report that it corrects, null when it corrects none
 * @param version to send back in {@code If-Match} on a change
 * @param valeurs empty in a list
 */
public record CompteRenduVu(
        String reference,
        String convention,
        String organisme,
        String programme,
        Periode periode,
        EtatDeCompteRendu etat,
        @Nullable String synthese,
        @Nullable String constat,
        @Nullable String rectifie,
        String auteur,
        @Nullable Instant transmisLe,
        @Nullable String certifiePar,
        @Nullable Instant certifieLe,
        Instant modifieLe,
        long version,
        List<Valeur> valeurs) {

    /** The same report, further on. */
    CompteRenduVu dans(
            EtatDeCompteRendu suivant,
            @Nullable Instant transmis,
            @Nullable String vu,
            @Nullable String par,
            @Nullable Instant le) {
        return new CompteRenduVu(
                reference,
                convention,
                organisme,
                programme,
                periode,
                suivant,
                synthese,
                vu,
                rectifie,
                auteur,
                transmis,
                par,
                le,
                modifieLe,
                version,
                valeurs);
    }

    /** The figure of an indicator, its départements added up; null when nothing was entered. */
    public @Nullable Long total(String indicateur) {
        List<Long> lues = valeurs.stream()
                .filter(valeur -> valeur.indicateur().equals(indicateur))
                .map(Valeur::valeur)
                .toList();
        return lues.isEmpty() ? null : lues.stream().mapToLong(Long::longValue).sum();
    }
}
