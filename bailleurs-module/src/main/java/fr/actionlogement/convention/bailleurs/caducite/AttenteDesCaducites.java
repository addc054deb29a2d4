package fr.actionlogement.convention.bailleurs.caducite;

import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The prorogations that wait for the current user, and for a manager the grants that are about to fall. */
@Component
class AttenteDesCaducites implements SourceATraiter {

    private static final String AXE = "bailleurs";

    private final Prorogations prorogations;
    private final Caducites caducites;
    private final UtilisateurCourant utilisateur;
    private final Formats formats;

    AttenteDesCaducites(
            Prorogations prorogations, Caducites caducites, UtilisateurCourant utilisateur, Formats formats) {
        this.prorogations = prorogations;
        this.caducites = caducites;
        this.utilisateur = utilisateur;
        this.formats = formats;
    }

    @Override
    public List<ATraiter> aTraiter(int limite) {
        Stream<ATraiter> decisions = prorogations.enAttente(limite).stream()
                .filter(prorogations::peutDecider)
                .map(AttenteDesCaducites::decision);
        Stream<ATraiter> menaces = utilisateur.a(Niveau.GESTION, AXE)
                ? caducites.menacees(limite).stream().map(this::menace)
                : Stream.empty();
        return Stream.concat(decisions, menaces)
                .sorted(Comparator.comparing(ATraiter::depuis))
                .limit(limite)
                .toList();
    }

    private static ATraiter decision(ProrogationVue p) {
        return new ATraiter(
                AXE,
                p.reference(),
                "Prorogation de " + p.operation(),
                "Décider de la prorogation",
                p.depuis(),
                "/bailleurs/prorogations/" + p.reference());
    }

    private ATraiter menace(OperationMenacee menacee) {
        return new ATraiter(
                AXE,
                menacee.operation(),
                menacee.intitule() + " : l’accord tombe après le " + formats.dateCourte(menacee.caduqueLe()),
                "Commencer les travaux ou demander une prorogation",
                menacee.depuis(),
                "/bailleurs/operations/" + menacee.operation());
    }
}
