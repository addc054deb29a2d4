package fr.actionlogement.convention.app.entree;

import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.BandeauDApplication;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Reminds on every page that nothing is real, and lets one be somebody else. */
@Component
@Conditional(EnDemonstration.class)
class BandeauDeDemonstration implements BandeauDApplication {

    private final PersonnesFictives personnes;
    private final UtilisateurCourant utilisateur;
    private final ObjectProvider<DonneesFictives> donnees;

    BandeauDeDemonstration(
            PersonnesFictives personnes, UtilisateurCourant utilisateur, ObjectProvider<DonneesFictives> donnees) {
        this.personnes = personnes;
        this.utilisateur = utilisateur;
        this.donnees = donnees;
    }

    @Override
    public String texte() {
        DonneesFictives chargement = donnees.getIfAvailable();
        if (chargement != null && chargement.enCours()) {
            return "Données fictives : chargement en cours…";
        }
        return chargement != null && chargement.enEchec()
                ? "Données fictives : le chargement a échoué, la console dit pourquoi"
                : "Données fictives";
    }

    @Override
    public String action() {
        return "/voir-comme";
    }

    @Override
    public List<VoirComme> choix() {
        if (!utilisateur.a(Niveau.CONNECTE)) {
            return List.of();
        }
        String courant = utilisateur.identifiant();
        return personnes.toutes().stream()
                .map(p -> new VoirComme(
                        p.identifiant(),
                        p.libelle() + " (" + p.nom() + ")",
                        p.identifiant().equals(courant)))
                .toList();
    }
}
