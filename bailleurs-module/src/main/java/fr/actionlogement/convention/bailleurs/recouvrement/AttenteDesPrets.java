package fr.actionlogement.convention.bailleurs.recouvrement;

import fr.actionlogement.convention.bailleurs.pret.AmenagementVu;
import fr.actionlogement.convention.bailleurs.pret.Amenagements;
import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What loans wait for the current user to do: record a receipt, decide on an arrangement, send a reminder. */
@Component
class AttenteDesPrets implements SourceATraiter {

    private static final String AXE = "bailleurs";

    private final Encaissements encaissements;
    private final Amenagements amenagements;
    private final Relances relances;
    private final UtilisateurCourant utilisateur;

    AttenteDesPrets(
            Encaissements encaissements, Amenagements amenagements, Relances relances, UtilisateurCourant utilisateur) {
        this.encaissements = encaissements;
        this.amenagements = amenagements;
        this.relances = relances;
        this.utilisateur = utilisateur;
    }

    @Override
    public List<ATraiter> aTraiter(int limite) {
        List<ATraiter> attente = new ArrayList<>();
        if (utilisateur.a(Niveau.CONTROLE, AXE) || utilisateur.a(Niveau.COMITE, AXE)) {
            encaissements.enAttente(limite).stream()
                    .filter(e -> encaissements.peutDecider(e.encaissement()))
                    .map(AttenteDesPrets::item)
                    .forEach(attente::add);
            amenagements.enAttente(limite).stream()
                    .filter(a -> amenagements.peutDecider(a.amenagement()))
                    .map(a -> new ATraiter(
                            AXE,
                            a.amenagement().reference(),
                            libelle(a.amenagement()),
                            "Décider de l’aménagement",
                            a.depuis(),
                            "/bailleurs/amenagements/" + a.amenagement().reference()))
                    .forEach(attente::add);
        }
        if (utilisateur.a(Niveau.GESTION, AXE)) {
            relances.aEnvoyer(limite).stream()
                    .map(r -> new ATraiter(
                            AXE,
                            r.pret(),
                            r.nomDuBailleur() + ", " + r.reste().enTexte() + " dus",
                            "Envoyer : " + r.libelle(),
                            r.prepareeLe(),
                            "/bailleurs/relances/" + r.id()))
                    .forEach(attente::add);
        }
        attente.sort(Comparator.comparing(ATraiter::depuis));
        return List.copyOf(attente.subList(0, Math.min(limite, attente.size())));
    }

    private static ATraiter item(EncaissementEnAttente attendu) {
        EncaissementVu vu = attendu.encaissement();
        return new ATraiter(
                AXE,
                vu.reference(),
                vu.nomDuBailleur() + ", " + vu.montant().enTexte() + " (" + vu.pret() + ")",
                "Comptabiliser l’encaissement",
                attendu.depuis(),
                "/bailleurs/encaissements/" + vu.reference());
    }

    private static String libelle(AmenagementVu vue) {
        return vue.nature().libelle() + " du prêt " + vue.pret();
    }
}
