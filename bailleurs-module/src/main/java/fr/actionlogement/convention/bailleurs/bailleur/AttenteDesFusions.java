package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Merges that wait for the current user. */
@Component
class AttenteDesFusions implements SourceATraiter {

    private final Fusions fusions;
    private final UtilisateurCourant utilisateur;

    AttenteDesFusions(Fusions fusions, UtilisateurCourant utilisateur) {
        this.fusions = fusions;
        this.utilisateur = utilisateur;
    }

    @Override
    public List<ATraiter> aTraiter(int limite) {
        if (!utilisateur.a(Niveau.CONTROLE, "bailleurs")) {
            return List.of();
        }
        return fusions.enAttente(limite).stream()
                .filter(f -> !f.proposeePar().equals(utilisateur.identifiant()))
                .map(f -> new ATraiter(
                        "bailleurs",
                        "FUSION-" + f.id(),
                        f.nomDeLAbsorbe() + " absorbé par " + f.nomDeLAbsorbant(),
                        "Décider la fusion",
                        f.proposeeLe(),
                        "/bailleurs/fusions/" + f.id()))
                .toList();
    }
}
