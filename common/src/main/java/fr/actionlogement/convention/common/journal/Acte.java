package fr.actionlogement.convention.common.journal;

import java.util.Map;

/**
 * An act to record.
 *
 * @param axe code of the axis, {@code common} for what belongs to none
 * @param dossier reference of the dossier
 * @param libelle what was done, in French, for instance {@code Opération accordée}
 * @param detail one French sentence, possibly empty
 * @param avant values before, by French field name; empty when nothing changed
 * @param apres values after
 */
public record Acte(
        String axe,
        String dossier,
        String libelle,
        String detail,
        Map<String, String> avant,
        Map<String, String> apres) {

    /** An act that changes no field. */
    public static Acte de(String axe, String dossier, String libelle, String detail) {
        return new Acte(axe, dossier, libelle, detail, Map.of(), Map.of());
    }
}
