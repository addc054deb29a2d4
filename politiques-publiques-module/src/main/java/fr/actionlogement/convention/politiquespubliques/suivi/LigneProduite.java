package fr.actionlogement.convention.politiquespubliques.suivi;

import java.util.List;

/**
 * What the certified reports say of an indicator, year after year.
 *
 * @param produit whether it is what the programme is said to have produced
 * @param valeurs one per year of the programme, in order; zero where no report is certified
 */
public record LigneProduite(String libelle, boolean produit, List<Long> valeurs) {

    /** Over all years. */
    public long total() {
        return valeurs.stream().mapToLong(Long::longValue).sum();
    }
}
