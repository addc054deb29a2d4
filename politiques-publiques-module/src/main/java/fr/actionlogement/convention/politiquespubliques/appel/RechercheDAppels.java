package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.axe.SourceDeRecherche;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.politiquespubliques.appel.interne.DossiersTrouves;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds every dossier of the axis by reference, body, object, operator or beneficiary. */
@Service
public class RechercheDAppels implements SourceDeRecherche {

    private final DossiersTrouves dossiers;
    private final UtilisateurCourant utilisateur;

    RechercheDAppels(DossiersTrouves dossiers, UtilisateurCourant utilisateur) {
        this.dossiers = dossiers;
        this.utilisateur = utilisateur;
    }

    @Override
    public List<Resultat> chercher(String texte, int limite) {
        return utilisateur.a(Niveau.LECTURE, "politiques") ? dossiers.chercher(texte.strip(), limite) : List.of();
    }
}
