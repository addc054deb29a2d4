package fr.actionlogement.convention.salaries.relogement;

import fr.actionlogement.convention.salaries.secret.SecretStatistique;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rights opened in a département in a year, and the leases signed on them since.
 *
 * @param baux null under statistical secrecy: each is a family
 * @param reste leases that may still be signed; null with the leases, which it would give away
 */
public record LigneDeDroits(
        String departement,
        String nom,
        int annee,
        long dossiers,
        long nombre,
        long prioritaires,
        @Nullable Long baux,
        @Nullable Long reste) {

    /** The same lines, of every département and year, without what is about too few families or would give it away. */
    static List<LigneDeDroits> sousSecret(List<LigneDeDroits> lignes) {
        SecretStatistique caches =
                SecretStatistique.de(lignes.stream().map(LigneDeDroits::baux).toList());
        List<LigneDeDroits> montrees = new ArrayList<>();
        for (int rang = 0; rang < lignes.size(); rang++) {
            LigneDeDroits l = lignes.get(rang);
            montrees.add(
                    !caches.cache(rang)
                            ? l
                            : new LigneDeDroits(
                                    l.departement(),
                                    l.nom(),
                                    l.annee(),
                                    l.dossiers(),
                                    l.nombre(),
                                    l.prioritaires(),
                                    null,
                                    null));
        }
        return montrees;
    }
}
