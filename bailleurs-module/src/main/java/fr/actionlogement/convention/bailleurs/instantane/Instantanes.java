package fr.actionlogement.convention.bailleurs.instantane;

import fr.actionlogement.convention.bailleurs.energie.Performances;
import fr.actionlogement.convention.bailleurs.instantane.interne.InstantanesEnBase;
import fr.actionlogement.convention.bailleurs.operation.Champ;
import fr.actionlogement.convention.bailleurs.operation.Ecart;
import fr.actionlogement.convention.bailleurs.operation.FinancementVu;
import fr.actionlogement.convention.bailleurs.operation.OperationAvancee;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.Introuvable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes an operation at the end of each phase, in the transaction of the act, and compares the phases. */
@Service
public class Instantanes {

    private final InstantanesEnBase table;
    private final Operations operations;
    private final Engagements engagements;
    private final Performances performances;
    private final UtilisateurCourant auteur;
    private final Clock horloge;

    Instantanes(
            InstantanesEnBase table,
            Operations operations,
            Engagements engagements,
            Performances performances,
            UtilisateurCourant auteur,
            Clock horloge) {
        this.table = table;
        this.operations = operations;
        this.engagements = engagements;
        this.performances = performances;
        this.auteur = auteur;
        this.horloge = horloge;
    }

    /** Freezes the phase that the act ends, if it ends one. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void suivre(OperationAvancee fait) {
        Phase.figeePar(fait.acte()).ifPresent(phase -> {
            OperationVue o = fait.operation();
            Montant plan =
                    Montant.somme(o.plan().stream().map(FinancementVu::montant).toList());
            table.figer(
                    new Instantane(
                            o.reference(),
                            phase,
                            horloge.instant(),
                            auteur.identifiant(),
                            fait.date(),
                            o.cout(),
                            o.montantActionLogement(),
                            o.nombreDeLogements(),
                            champs(phase, o)),
                    plan);
        });
    }

    /** The snapshots of an operation, the oldest first; empty before it is submitted. */
    @Transactional(readOnly = true)
    public List<Instantane> de(String operation) {
        return table.lire(operations.fiche(operation).reference());
    }

    /**
     * What differs from one phase to another.
     *
     * @throws Introuvable when one of them is not frozen yet
     */
    @Transactional(readOnly = true)
    public List<Ecart> ecarts(String operation, Phase de, Phase a) {
        List<Instantane> figes = de(operation);
        return Ecart.entre(phase(figes, de).champs(), phase(figes, a).champs());
    }

    private static Instantane phase(List<Instantane> figes, Phase phase) {
        return figes.stream()
                .filter(i -> i.phase() == phase)
                .findFirst()
                .orElseThrow(() -> new Introuvable(
                        "L’instantané « " + phase.libelle() + " » de cette opération n’est pas encore figé."));
    }

    /** Its energy goes with it; at the closing, what the ledger says was really paid goes with the plan. */
    private List<Champ> champs(Phase phase, OperationVue o) {
        List<Champ> champs = new ArrayList<>(o.champs());
        champs.addAll(performances.champs(o.reference()));
        if (phase != Phase.CLOTURE) {
            return champs;
        }
        for (FinancementVu part : o.plan()) {
            UUID engagement = part.engagement();
            if (engagement != null) {
                champs.add(new Champ(
                        "Versé",
                        part.financeur().libelle(),
                        engagements.position(engagement).verse().enTexte()));
            }
        }
        return champs;
    }
}
