package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file did to the register, kept so that it can be undone.
 *
 * @param siren landlord of the row
 * @param avant what was said before; null when the row entered the landlord
 * @param version of the landlord after the row
 */
public record EffetDImport(Siren siren, @Nullable SaisieDeBailleur avant, int version) {

    /** As one text of at most 300 characters. */
    public String enTexte() {
        return avant == null
                ? siren.numero()
                : String.join(
                        "|",
                        siren.numero(),
                        String.valueOf(version),
                        avant.categorie().name(),
                        avant.groupeActionLogement().toString(),
                        avant.departement().code(),
                        avant.nom());
    }

    /** Reads {@link #enTexte()} back. */
    public static EffetDImport lire(String texte) {
        List<String> champs = List.of(texte.split("\\|", 6));
        Siren siren = new Siren(champs.get(0));
        if (champs.size() == 1) {
            return new EffetDImport(siren, null, 0);
        }
        SaisieDeBailleur avant = new SaisieDeBailleur(
                champs.get(5),
                CategorieDeBailleur.valueOf(champs.get(2)),
                Boolean.valueOf(champs.get(3)),
                new Departement(champs.get(4)));
        return new EffetDImport(siren, avant, Integer.parseInt(champs.get(1)));
    }
}
