package fr.actionlogement.convention.bailleurs.energie;

import fr.actionlogement.convention.bailleurs.energie.interne.PerformancesEnBase;
import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The figures to say again, for who enters them. */
@Component
class AttenteDEnergie implements SourceATraiter {

    private final PerformancesEnBase performances;
    private final UtilisateurCourant utilisateur;

    AttenteDEnergie(PerformancesEnBase performances, UtilisateurCourant utilisateur) {
        this.performances = performances;
        this.utilisateur = utilisateur;
    }

    @Override
    public List<ATraiter> aTraiter(int limite) {
        if (!utilisateur.a(Niveau.GESTION, "bailleurs")) {
            return List.of();
        }
        return performances.aReprendre(limite).stream()
                .map(p -> new ATraiter(
                        "bailleurs",
                        p.operation(),
                        p.intitule(),
                        "Reprendre l’énergie et le carbone",
                        p.depuis(),
                        "/bailleurs/operations/" + p.operation() + "/energie"))
                .toList();
    }
}
