package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import fr.actionlogement.convention.common.axe.SourceDeRecherche;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.salaries.aide.interne.AidesParReference;
import fr.actionlogement.convention.salaries.aide.interne.AidesParReference.Trouvee;
import fr.actionlogement.convention.salaries.aide.interne.Produits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the axis brings to the work list and to the global search; never a name of a person. */
@Component
class TravailDesSalaries implements SourceATraiter, SourceDeRecherche {

    private static final int DEBUT_UTILE = 2;

    private final AidesParReference aides;
    private final Produits produits;
    private final UtilisateurCourant utilisateur;

    TravailDesSalaries(AidesParReference aides, Produits produits, UtilisateurCourant utilisateur) {
        this.aides = aides;
        this.produits = produits;
        this.utilisateur = utilisateur;
    }

    @Override
    public List<ATraiter> aTraiter(int limite) {
        boolean gere = utilisateur.a(Niveau.GESTION, Dossiers.AXE);
        boolean controle = utilisateur.a(Niveau.CONTROLE, Dossiers.AXE);
        String moi = utilisateur.identifiant();
        List<ATraiter> travail = new ArrayList<>();
        if (gere) {
            ajouter(travail, aides.enAttente(Etat.DEPOSE, null, limite), "Instruire la demande");
        }
        if (gere || controle) {
            ajouter(travail, aides.enAttente(Etat.INSTRUIT, moi, limite), "Décider");
            ajouter(travail, aides.termes(EtatDuTerme.DEMANDE.name(), moi, limite), "Certifier un terme");
            ajouter(travail, aides.termes(EtatDuTerme.CERTIFIE.name(), null, limite), "Payer un terme");
        }
        return travail.stream()
                .sorted(Comparator.comparing(ATraiter::depuis))
                .limit(limite)
                .toList();
    }

    private void ajouter(List<ATraiter> travail, List<Trouvee> trouvees, String acte) {
        trouvees.forEach(t -> travail.add(new ATraiter(
                Dossiers.AXE,
                t.reference(),
                produits.de(t.produit()).libelle(),
                acte,
                t.depuis(),
                "/salaries/aides/" + t.reference())));
    }

    @Override
    public List<Resultat> chercher(String texte, int limite) {
        String debut = texte.strip().toUpperCase(Locale.ROOT);
        boolean lit = utilisateur.a(Niveau.LECTURE, Dossiers.AXE);
        if (!lit || debut.length() < DEBUT_UTILE) {
            return List.of();
        }
        return aides.chercher(debut, limite).stream()
                .map(t -> new Resultat(
                        "Aide", t.reference() + " – " + t.etat().libelle(), "/salaries/aides/" + t.reference()))
                .toList();
    }
}
