package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.importation.Descriptif;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may do what with a kind of import and its lots. */
@Component
public class DroitsDImport {

    private static final String SOCLE = "common";

    private final UtilisateurCourant utilisateur;

    DroitsDImport(UtilisateurCourant utilisateur) {
        this.utilisateur = utilisateur;
    }

    /** Whether the kind exists for the current user. */
    public boolean voit(Descriptif type) {
        return utilisateur.a(Niveau.LECTURE, type.axe()) || (type.axe().equals(SOCLE) && utilisateur.a(Niveau.GESTION));
    }

    /** Whether the current user may deposit a file. */
    public boolean depose(Descriptif type) {
        return a(type, type.depot());
    }

    /** Whether the current user may apply and undo. */
    public boolean applique(Descriptif type) {
        return a(type, type.application());
    }

    /** Whether a second pair of eyes is missing: the current user deposited the file. */
    public boolean estSeul(Descriptif type, LotVu lot) {
        return type.quatreYeux() && lot.deposePar().equals(utilisateur.identifiant());
    }

    /** What the current user may do with a lot as it stands. */
    public DroitsSurLot sur(Descriptif type, LotVu lot) {
        boolean applique = applique(type);
        boolean seul = estSeul(type, lot);
        boolean suspendu = lot.etat() == EtatDeLot.SUSPENDU;
        boolean abandonnable =
                lot.etat() == EtatDeLot.SIMULE || lot.etat() == EtatDeLot.REJETE || (suspendu && lot.appliquees() == 0);
        return new DroitsSurLot(
                applique && !seul && lot.etat() == EtatDeLot.SIMULE,
                applique && lot.appliquees() > lot.annulees() && (lot.etat() == EtatDeLot.APPLIQUE || suspendu),
                (applique || depose(type)) && abandonnable,
                applique && suspendu,
                obstacle(lot, applique, seul));
    }

    private static @Nullable String obstacle(LotVu lot, boolean applique, boolean seul) {
        if (lot.etat() != EtatDeLot.SIMULE || (applique && !seul)) {
            return null;
        }
        return applique
                ? "Vous avez déposé ce fichier\u00a0: une autre personne doit l’appliquer."
                : "L’application de ce lot revient à une autre personne, habilitée pour ce type d’import.";
    }

    private boolean a(Descriptif type, Set<Niveau> niveaux) {
        return niveaux.stream()
                .anyMatch(
                        niveau -> type.axe().equals(SOCLE) ? utilisateur.a(niveau) : utilisateur.a(niveau, type.axe()));
    }
}
