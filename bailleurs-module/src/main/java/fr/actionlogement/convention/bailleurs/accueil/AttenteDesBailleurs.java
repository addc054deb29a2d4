package fr.actionlogement.convention.bailleurs.accueil;

import fr.actionlogement.convention.bailleurs.operation.ActeDOperation;
import fr.actionlogement.convention.bailleurs.operation.LigneDOperation;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.bailleurs.versement.DemandeEnAttente;
import fr.actionlogement.convention.bailleurs.versement.StatutDeDemande;
import fr.actionlogement.convention.bailleurs.versement.Versements;
import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What this axis waits for the current user to do. */
@Component
class AttenteDesBailleurs implements SourceATraiter {

    private static final String AXE = "bailleurs";

    /** The main act that each state waits for. */
    private static final Map<StatutDOperation, ActeDOperation> ATTENDUS = Map.of(
            StatutDOperation.BROUILLON, ActeDOperation.DEPOSER,
            StatutDOperation.DEPOSE, ActeDOperation.INSTRUIRE,
            StatutDOperation.EN_INSTRUCTION, ActeDOperation.PRESENTER,
            StatutDOperation.COMPLEMENT_DEMANDE, ActeDOperation.COMPLETER,
            StatutDOperation.EN_COMITE, ActeDOperation.ACCORDER,
            StatutDOperation.ACCORDE, ActeDOperation.CONVENTIONNER,
            StatutDOperation.ACHEVE, ActeDOperation.SOLDER);

    private final Operations operations;
    private final Versements versements;
    private final UtilisateurCourant utilisateur;

    AttenteDesBailleurs(Operations operations, Versements versements, UtilisateurCourant utilisateur) {
        this.operations = operations;
        this.versements = versements;
        this.utilisateur = utilisateur;
    }

    @Override
    public List<ATraiter> aTraiter(int limite) {
        List<ATraiter> attente = new ArrayList<>();
        List<StatutDOperation> statuts = ATTENDUS.entrySet().stream()
                .filter(e -> e.getValue().niveaux().stream().anyMatch(n -> utilisateur.a(n, AXE)))
                .map(Map.Entry::getKey)
                .toList();
        if (!statuts.isEmpty()) {
            operations.enAttente(statuts, limite).forEach(ligne -> attente.add(item(ligne)));
        }
        if (utilisateur.a(Niveau.CONTROLE, AXE)) {
            ajouter(attente, StatutDeDemande.DEMANDE, "Certifier le service fait", limite);
        }
        if (utilisateur.a(Niveau.CONTROLE, AXE) || utilisateur.a(Niveau.COMITE, AXE)) {
            ajouter(attente, StatutDeDemande.CERTIFIE, "Ordonner le paiement", limite);
        }
        attente.sort(Comparator.comparing(ATraiter::depuis));
        return List.copyOf(attente.subList(0, Math.min(limite, attente.size())));
    }

    private static ATraiter item(LigneDOperation o) {
        return new ATraiter(
                AXE,
                o.reference(),
                o.intitule() + " (" + o.nomDuBailleur() + ")",
                ATTENDUS.get(o.statut()).libelle(),
                o.depuis(),
                "/bailleurs/operations/" + o.reference());
    }

    private void ajouter(List<ATraiter> attente, StatutDeDemande statut, String acte, int limite) {
        for (DemandeEnAttente attendue : versements.enAttente(statut, limite)) {
            attente.add(new ATraiter(
                    AXE,
                    attendue.demande().reference(),
                    attendue.demande().echeance() + ", "
                            + attendue.demande().montant().enTexte() + " ("
                            + attendue.demande().dossier() + ")",
                    acte,
                    attendue.depuis(),
                    "/bailleurs/versements/" + attendue.demande().reference()));
        }
    }
}
