package fr.actionlogement.convention.bailleurs.accueil;

import fr.actionlogement.convention.bailleurs.bailleur.Bailleurs;
import fr.actionlogement.convention.bailleurs.bailleur.CriteresDeBailleur;
import fr.actionlogement.convention.bailleurs.operation.CriteresDOperation;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.common.axe.SourceDeRecherche;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Landlords and operations in the global search. */
@Component
class RechercheDesBailleurs implements SourceDeRecherche {

    private final Bailleurs bailleurs;
    private final Operations operations;
    private final UtilisateurCourant utilisateur;

    RechercheDesBailleurs(Bailleurs bailleurs, Operations operations, UtilisateurCourant utilisateur) {
        this.bailleurs = bailleurs;
        this.operations = operations;
        this.utilisateur = utilisateur;
    }

    @Override
    public List<Resultat> chercher(String texte, int limite) {
        if (!utilisateur.a(Niveau.LECTURE, "bailleurs")) {
            return List.of();
        }
        Stream<Resultat> organismes =
                bailleurs.lister(new CriteresDeBailleur(texte, null, null, null, null, null)).elements().stream()
                        .map(b -> new Resultat(
                                "Bailleur",
                                b.nom() + " (" + b.siren().enTexte() + ")"
                                        + (b.absorbePar() == null ? "" : ", absorbé"),
                                "/bailleurs/bailleurs/" + (b.absorbePar() == null ? b.siren() : b.absorbePar())));
        Stream<Resultat> dossiers = operations.lister(CriteresDOperation.cherchant(texte)).elements().stream()
                .map(o -> new Resultat(
                        "Opération",
                        o.reference() + " : " + o.intitule() + " (" + o.statut().libelle() + ")",
                        "/bailleurs/operations/" + o.reference()));
        return Stream.concat(organismes, dossiers).limit(limite).toList();
    }
}
