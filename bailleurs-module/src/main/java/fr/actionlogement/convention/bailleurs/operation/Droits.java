package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.bailleurs.echange.ActeReserve;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.QuatreYeux;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may do which act on an operation, as the table says. */
@Component
class Droits {

    private static final Map<Niveau, String> ROLES = Map.of(
            Niveau.GESTION, "au gestionnaire des bailleurs",
            Niveau.CONTROLE, "au contrôleur",
            Niveau.COMITE, "au comité");

    private final UtilisateurCourant utilisateur;

    Droits(UtilisateurCourant utilisateur) {
        this.utilisateur = utilisateur;
    }

    /** Whether the current user may do it; the state is not looked at. */
    boolean permettent(ActeDOperation acte, boolean estAuteur) {
        return aLeRole(acte) && !(acte.exigeQuatreYeux() && estAuteur);
    }

    void exiger(ActeDOperation acte, Operation operation) {
        if (acte.niveaux().isEmpty()) {
            throw new ActeReserve("« " + acte.libelle() + " » se fait d’office : ce n’est l’acte de personne.");
        }
        if (!aLeRole(acte)) {
            String aQui = acte.niveaux().stream()
                    .sorted(Comparator.naturalOrder())
                    .map(niveau -> ROLES.getOrDefault(niveau, niveau.name()))
                    .collect(Collectors.joining(" ou "));
            throw new ActeReserve("« " + acte.libelle() + " » revient " + aQui + ".");
        }
        if (acte.exigeQuatreYeux() && estAuteur(operation)) {
            throw new QuatreYeux("Vous avez saisi ou déposé cette opération : « " + acte.libelle()
                    + " » revient à une autre personne.");
        }
    }

    private boolean aLeRole(ActeDOperation acte) {
        return acte.niveaux().stream().anyMatch(niveau -> utilisateur.a(niveau, "bailleurs"));
    }

    private boolean estAuteur(Operation operation) {
        String personne = utilisateur.identifiant();
        return personne.equals(operation.getCreePar())
                || personne.equals(operation.getJalons().getDeposePar());
    }
}
