package fr.actionlogement.convention.politiquespubliques.operation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.politiquespubliques.droit.ConditionsDePret;
import fr.actionlogement.convention.politiquespubliques.droit.DroitSaisi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rights to call that an operation asks for, and in whose name. */
final class DroitsDemandes {

    private DroitsDemandes() {}

    /** A loan, a grant, or both, each for an amount above zero. */
    static List<DroitSaisi> de(SaisieDOperation saisie, String reference) {
        List<DroitSaisi> demandes = new ArrayList<>();
        if (saisie.pretDemande().estPositif()) {
            demandes.add(droit("PRET", saisie, reference, saisie.pretDemande(), saisie.conditions()));
        }
        if (saisie.subventionDemandee().estPositif()) {
            demandes.add(droit("SUBVENTION", saisie, reference, saisie.subventionDemandee(), null));
        }
        return demandes;
    }

    /** Who carries the operation. A person is not named: her file is. */
    static String operateur(SaisieDOperation saisie, String reference) {
        return saisie.forme() == Forme.PERSONNE
                ? "Investisseur en nom propre, dossier " + reference
                : Objects.requireNonNull(saisie.operateur()).strip();
    }

    private static DroitSaisi droit(
            String nature,
            SaisieDOperation saisie,
            String reference,
            Montant montant,
            @Nullable ConditionsDePret conditions) {
        return new DroitSaisi(
                nature,
                saisie.convention(),
                null,
                operateur(saisie, reference),
                saisie.identifiant(),
                saisie.siret(),
                saisie.commune(),
                montant,
                saisie.expireLe(),
                conditions);
    }
}
