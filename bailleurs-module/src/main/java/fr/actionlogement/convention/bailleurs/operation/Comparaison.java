package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.journal.Acte;
import java.util.LinkedHashMap;
import java.util.Map;

/** What changed between two states of an operation, for the journal. */
final class Comparaison {

    private Comparaison() {}

    static Acte acte(String libelle, String detail, OperationVue avant, OperationVue apres) {
        Map<String, String> quittees = new LinkedHashMap<>();
        Map<String, String> changees = new LinkedHashMap<>();
        for (Ecart ecart : Ecart.entre(avant.champs(), apres.champs())) {
            if (ecart.avant() != null) {
                quittees.put(ecart.libelle(), ecart.avant());
            }
            changees.put(ecart.libelle(), ecart.apres() == null ? "Retiré" : ecart.apres());
        }
        return new Acte("bailleurs", apres.reference(), libelle, detail, quittees, changees);
    }
}
