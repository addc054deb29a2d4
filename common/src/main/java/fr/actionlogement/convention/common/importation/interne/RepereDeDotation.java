package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.importation.interne.DotationsEnBase.Dotation;
import fr.actionlogement.convention.common.importation.interne.DotationsEnBase.Qualite;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What undoing a row of allotments needs.
 *
 * @param variation what the entry added; zero when there was none
 * @param sequence number of the entry on its line, null when there was none
 * @param statut status before, empty when it had none
 * @param source source before
 */
record RepereDeDotation(Montant variation, @Nullable Long sequence, String statut, String source) {

    private static final String SEPARATEUR = "|";

    static RepereDeDotation de(Montant variation, @Nullable Long sequence, Dotation avant) {
        return new RepereDeDotation(
                variation,
                sequence,
                avant.statut() == null ? "" : avant.statut(),
                avant.source() == null ? "" : avant.source());
    }

    static RepereDeDotation lire(String texte) {
        String[] parts = texte.split("\\|", 4);
        return new RepereDeDotation(
                Montant.deCentimes(Long.parseLong(parts[0])),
                parts[1].isEmpty() ? null : Long.valueOf(parts[1]),
                parts[2],
                parts[3]);
    }

    String enTexte() {
        String numero = sequence == null ? "" : sequence.toString();
        return String.join(SEPARATEUR, String.valueOf(variation.centimes()), numero, statut, source);
    }

    /** Status and source to give back. */
    Optional<Qualite> qualite(String ligne, Exercice exercice) {
        return statut.isEmpty() ? Optional.empty() : Optional.of(new Qualite(ligne, exercice, statut, source));
    }
}
