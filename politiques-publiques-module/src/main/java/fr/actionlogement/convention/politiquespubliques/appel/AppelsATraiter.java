package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls on which the current user has an act to do, the oldest first. */
@Service
public class AppelsATraiter implements SourceATraiter {

    private static final List<Etat> EN_COURS = List.of(Etat.BROUILLON, Etat.DEPOSE, Etat.ENGAGE, Etat.CERTIFIE);
    /** Read at most: calls in progress are tens, those of four months. */
    private static final int LUS = 200;

    private final AppelRepository appels;
    private final AppelsDeFonds lecture;
    private final DroitsSurLesAppels droits;
    private final UtilisateurCourant utilisateur;

    AppelsATraiter(
            AppelRepository appels, AppelsDeFonds lecture, DroitsSurLesAppels droits, UtilisateurCourant utilisateur) {
        this.appels = appels;
        this.lecture = lecture;
        this.droits = droits;
        this.utilisateur = utilisateur;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ATraiter> aTraiter(int limite) {
        if (!utilisateur.a(Niveau.GESTION, "politiques") && !utilisateur.a(Niveau.CONTROLE, "politiques")) {
            return List.of();
        }
        return lecture.vues(appels.findByEtatInOrderById(EN_COURS, Limit.of(LUS))).stream()
                .filter(this::attendLUtilisateur)
                .limit(limite)
                .map(AppelsATraiter::item)
                .toList();
    }

    private boolean attendLUtilisateur(AppelVue appel) {
        ActesOuverts actes = droits.sur(appel);
        return actes.deposer() || actes.engager() || actes.certifier() || actes.payer();
    }

    private static ATraiter item(AppelVue appel) {
        return new ATraiter(
                "politiques",
                appel.reference(),
                appel.objet(),
                ReglesDesActes.attente(appel),
                appel.modifieLe(),
                "/politiques/appels-de-fonds/" + appel.reference());
    }
}
