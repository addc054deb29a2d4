package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.operation.ActeDOperation;
import fr.actionlogement.convention.bailleurs.operation.FinancementVu;
import fr.actionlogement.convention.bailleurs.operation.OperationAvancee;
import fr.actionlogement.convention.bailleurs.versement.interne.ModelesDEcheancier;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows the life cycle, in its transaction: opens the schedule at the grant, settles the requests at the end. */
@Component
class Echeanciers {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final List<StatutDeDemande> EN_COURS = List.of(StatutDeDemande.DEMANDE, StatutDeDemande.CERTIFIE);

    private final EcheanceRepository echeances;
    private final DemandeRepository demandes;
    private final ModelesDEcheancier modeles;
    private final Journal journal;

    Echeanciers(EcheanceRepository echeances, DemandeRepository demandes, ModelesDEcheancier modeles, Journal journal) {
        this.echeances = echeances;
        this.demandes = demandes;
        this.modeles = modeles;
        this.journal = journal;
    }

    @EventListener
    void suivre(OperationAvancee fait) {
        String operation = fait.operation().reference();
        if (fait.acte() == ActeDOperation.ACCORDER) {
            fait.operation().plan().forEach(part -> ouvrir(operation, part, fait.date()));
        } else if (fait.acte() == ActeDOperation.SOLDER) {
            exigerSansAttente(operation);
        } else if (fait.acte() == ActeDOperation.ABANDONNER) {
            annuler(operation);
        }
    }

    private void ouvrir(String operation, FinancementVu part, LocalDate jour) {
        UUID engagement = part.engagement();
        if (engagement == null) {
            return;
        }
        List<PartDEcheancier> modele = modeles.enVigueur(part.financeur(), jour);
        if (modele.isEmpty()) {
            throw new ConflitDEtat(
                    "sans-modele-d-echeancier",
                    "Aucun modèle d’échéancier n’est en vigueur au " + JOUR.format(jour) + " pour « "
                            + part.financeur().libelle() + " » : demandez à l’administrateur de le renseigner.");
        }
        List<Montant> montants = part.montant()
                .repartir(modele.stream().map(PartDEcheancier::partPourCent).toList());
        List<Echeance> lignes = new ArrayList<>();
        for (int i = 0; i < modele.size(); i++) {
            if (montants.get(i).estPositif()) {
                lignes.add(new Echeance(operation, part.financeur(), engagement, modele.get(i), montants.get(i)));
            }
        }
        echeances.saveAll(lignes);
    }

    private void exigerSansAttente(String operation) {
        List<DemandeDeVersement> attente = demandes.findByOperationReferenceAndStatutIn(operation, EN_COURS);
        if (!attente.isEmpty()) {
            throw new ConflitDEtat(
                    "versement-en-attente",
                    "La demande de versement " + attente.get(0).getReference()
                            + " attend encore : payez-la ou rejetez-la avant de solder l’opération.");
        }
    }

    private void annuler(String operation) {
        for (DemandeDeVersement demande : demandes.findByOperationReferenceAndStatutIn(operation, EN_COURS)) {
            demande.getEcheance().retirer(demande);
            demande.annuler();
            journal.consigner(Acte.de(
                    "bailleurs", operation, "Demande de versement annulée", demande.getReference() + " : abandon"));
        }
        demandes.flush();
    }
}
