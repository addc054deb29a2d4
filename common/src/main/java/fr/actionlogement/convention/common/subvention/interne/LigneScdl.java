package fr.actionlogement.convention.common.subvention.interne;

import fr.actionlogement.convention.common.subvention.Subvention;
import java.util.List;

/** A grant in the columns of the national schema « subventions », version 2.1.1. */
final class LigneScdl {

    /** Columns, in the order of the schema. */
    static final List<String> COLONNES = List.of(
            "nomAttribuant",
            "idAttribuant",
            "dateConvention",
            "referenceDecision",
            "nomBeneficiaire",
            "idBeneficiaire",
            "rnaBeneficiaire",
            "objet",
            "montant",
            "nature",
            "conditionsVersement",
            "datesPeriodeVersement",
            "idRAE",
            "notificationUE",
            "pourcentageSubvention",
            "dispositifAide");

    private static final int OBJET_MAXIMAL = 256;

    private LigneScdl() {}

    /** The cells; money only, one beneficiary, no de minimis notification. */
    static List<String> de(AttribuantProperties attribuant, Subvention subvention) {
        return List.of(
                attribuant.nom(),
                attribuant.siret(),
                subvention.convenueLe().toString(),
                subvention.reference(),
                subvention.beneficiaire(),
                subvention.siret() == null ? "" : subvention.siret().numero(),
                subvention.rna() == null ? "" : subvention.rna(),
                couper(subvention.objet()),
                subvention.montant().enEuros().toPlainString(),
                "aide en numéraire",
                subvention.fin() == null ? "unique" : "échelonné",
                subvention.fin() == null ? subvention.debut().toString() : subvention.debut() + "/" + subvention.fin(),
                "",
                "non",
                "1.00",
                "");
    }

    private static String couper(String objet) {
        return objet.codePointCount(0, objet.length()) <= OBJET_MAXIMAL
                ? objet
                : objet.substring(0, objet.offsetByCodePoints(0, OBJET_MAXIMAL - 1)) + "…";
    }
}
