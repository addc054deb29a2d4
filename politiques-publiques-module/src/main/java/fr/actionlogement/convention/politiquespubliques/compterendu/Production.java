package fr.actionlogement.convention.politiquespubliques.compterendu;

/** What the certified reports of a programme say of an indicator in a year. */
public record Production(
        String programme, String indicateur, String libelle, boolean produit, int annee, long valeur) {}
