package fr.actionlogement.convention.bailleurs.contrepartie;

/**
 * Rights added up.
 *
 * @param code of the département, or SIREN of the landlord; empty for the total
 * @param operations that gave rights
 * @param ouverts rights open, in stock and in flux
 * @param prioritaires among the open ones, kept for priority households
 */
public record LigneDeBilan(
        String code,
        String nom,
        long operations,
        long ouverts,
        long enStock,
        long enFlux,
        long prioritaires,
        long misADisposition,
        long utilises,
        long attributionsPrioritaires) {

    /** Both together, under the name of the first. */
    LigneDeBilan plus(LigneDeBilan autre) {
        return new LigneDeBilan(
                code,
                nom,
                operations + autre.operations,
                ouverts + autre.ouverts,
                enStock + autre.enStock,
                enFlux + autre.enFlux,
                prioritaires + autre.prioritaires,
                misADisposition + autre.misADisposition,
                utilises + autre.utilises,
                attributionsPrioritaires + autre.attributionsPrioritaires);
    }
}
