package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.bailleurs.operation.EngagementsEnLot.AEngager;
import fr.actionlogement.convention.common.budget.CleDEngagement;
import fr.actionlogement.convention.common.budget.MotifDeRefus;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.Refus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Grants many operations in one act: their commitments are one batch of the ledger. An operation is granted whole or not at
 * all; one that cannot be leaves the others alone. Rights are looked at first: an author among the deciders stops the act.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DecisionsEnLot {

    private final OperationRepository operations;
    private final Operations lecture;
    private final Droits droits;
    private final EngagementsEnLot engagements;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    DecisionsEnLot(
            OperationRepository operations,
            Operations lecture,
            Droits droits,
            EngagementsEnLot engagements,
            Journal journal,
            UtilisateurCourant utilisateur,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.operations = operations;
        this.lecture = lecture;
        this.droits = droits;
        this.engagements = engagements;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /**
     * Grants operations.
     *
     * @param exercice whose allotment bears them
     * @param motif French sentence for the ledger and the journal
     * @return why each one that was not granted could not be, by reference
     * @throws fr.actionlogement.convention.common.web.QuatreYeux when the current user entered or submitted one of them
     */
    public Map<String, String> accorder(List<String> references, Exercice exercice, String motif) {
        LocalDate jour = LocalDate.now(horloge);
        List<Operation> presentees = operations.findPourActe(references);
        presentees.forEach(o -> droits.exiger(ActeDOperation.ACCORDER, o));
        Map<String, String> blocages = new LinkedHashMap<>();
        Map<String, OperationVue> vues = new HashMap<>();
        for (Operation o : presentees) {
            examiner(o, jour, vues, blocages);
        }
        List<Operation> examinees = presentees.stream()
                .filter(o -> vues.containsKey(o.getReference()))
                .toList();
        Map<String, Map<Financement, UUID>> pris = new HashMap<>();
        Map<String, MotifDeRefus> refus = engagements.engager(examinees.stream()
                .map(o -> aEngager(o, vues.get(o.getReference()), exercice, jour, motif, pris))
                .toList());
        refus.forEach((reference, raison) -> blocages.put(reference, raison.message()));
        List<Operation> accordees = examinees.stream()
                .filter(o -> !refus.containsKey(o.getReference()))
                .toList();
        conclure(accordees, exercice, jour, motif, pris);
        return blocages;
    }

    private void examiner(Operation o, LocalDate jour, Map<String, OperationVue> vues, Map<String, String> blocages) {
        if (!ActeDOperation.ACCORDER.part(o.getStatut())) {
            blocages.put(
                    o.getReference(),
                    "L’opération est « " + o.getStatut().libelle() + " » : elle n’est plus devant le comité.");
            return;
        }
        try {
            OperationVue vue = lecture.vue(o);
            annonces.publishEvent(new ActeAnnonce(ActeDOperation.ACCORDER, vue, jour));
            vues.put(o.getReference(), vue);
        } catch (Refus raison) {
            blocages.put(o.getReference(), raison.message());
        }
    }

    private static AEngager aEngager(
            Operation o,
            OperationVue vue,
            Exercice exercice,
            LocalDate jour,
            String motif,
            Map<String, Map<Financement, UUID>> pris) {
        Map<Financement, UUID> siens = new LinkedHashMap<>();
        o.getPlan().stream()
                .filter(part -> part.getFinanceur().estActionLogement())
                .forEach(part -> siens.put(part, CleDEngagement.nouvelle()));
        pris.put(o.getReference(), siens);
        String beneficiaire = vue.nomDuBailleur() + " (" + vue.bailleur() + ")";
        List<Mouvement> mouvements = new ArrayList<>();
        siens.forEach((part, engagement) -> mouvements.add(Mouvement.engagement(
                engagement, Effets.imputation(o, part, exercice, beneficiaire, jour, motif), part.getMontant())));
        return new AEngager(o.getReference(), mouvements);
    }

    private void conclure(
            List<Operation> accordees,
            Exercice exercice,
            LocalDate jour,
            String motif,
            Map<String, Map<Financement, UUID>> pris) {
        List<Acte> actes = new ArrayList<>();
        for (Operation o : accordees) {
            actes.add(CycleDeVie.acte(ActeDOperation.ACCORDER, o.getReference(), o.getStatut(), jour, motif));
            o.passer(ActeDOperation.ACCORDER, utilisateur.identifiant(), horloge.instant(), jour, exercice);
            pris.get(o.getReference()).forEach(Financement::engager);
        }
        operations.saveAllAndFlush(accordees);
        journal.consigner(actes);
        accordees.forEach(
                o -> annonces.publishEvent(new OperationAvancee(ActeDOperation.ACCORDER, lecture.vue(o), jour)));
    }
}
