package fr.actionlogement.convention.common.importation.interne;

/**
 * One fault of one row.
 *
 * @param ligne line of the file, the header being line 1
 * @param nature what it means for the row
 * @param colonne title of the column as the file writes it; empty when the whole row is at fault
 * @param code stable kebab-case identifier
 * @param message French sentence saying what to correct
 */
public record Rejet(int ligne, Nature nature, String colonne, String code, String message) {

    /** What a fault means for its row. */
    public enum Nature {
        /** Rejected by the simulation: never applied. */
        REJET("Rejet"),
        /** Would be refused by a ceiling as things stand; tried all the same. */
        PREVISION("Refus prévu"),
        /** Remarked, and applied all the same. */
        AVERTISSEMENT("Avertissement"),
        /** Refused when applied. */
        REFUS("Refus"),
        /** Applied, and refused when undone. */
        ANNULATION("Annulation refusée");

        private final String libelle;

        Nature(String libelle) {
            this.libelle = libelle;
        }

        /** French name. */
        public String libelle() {
            return libelle;
        }
    }
}
