package fr.actionlogement.convention.politiquespubliques.compterendu;

/**
 * What a report counts.
 *
 * @param parDepartement entered département by département
 * @param produit whether it is what the programme is said to have produced
 * @param definition what is counted, in French
 */
public record IndicateurVu(
        String code, String programme, String libelle, boolean parDepartement, boolean produit, String definition) {}
