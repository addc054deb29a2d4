package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.bailleurs.demonstration.interne.PretsFictifs;
import fr.actionlogement.convention.bailleurs.demonstration.interne.PretsFictifs.EcheancePayee;
import fr.actionlogement.convention.bailleurs.pret.OuverturesDePrets;
import fr.actionlogement.convention.bailleurs.recouvrement.Relances;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.Reponse;
import fr.actionlogement.convention.common.budget.TypeDeMouvement;
import fr.actionlogement.convention.common.securite.AuNomDe;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the loans of the fictitious operations, once: the oldest are being paid back, a few are late. */
@Service
public class JeuDesPrets {

    private static final int TRANCHE = 1_000;

    /** Un mouvement pèse plus sur le livre qu’une ouverture : des paquets plus courts tiennent dans son délai. */
    private static final int PAQUET = 200;

    private final PretsFictifs tables;
    private final OuverturesDePrets ouvertures;
    private final Relances relances;
    private final Budget budget;
    private final AuNomDe auNomDe;
    private final Clock horloge;

    JeuDesPrets(
            PretsFictifs tables,
            OuverturesDePrets ouvertures,
            Relances relances,
            Budget budget,
            AuNomDe auNomDe,
            Clock horloge) {
        this.tables = tables;
        this.ouvertures = ouvertures;
        this.relances = relances;
        this.budget = budget;
        this.auNomDe = auNomDe;
        this.horloge = horloge;
    }

    /** Writes the loans, unless there are some already. */
    @Transactional
    public void charger() {
        if (!tables.vides()) {
            return;
        }
        LocalDate aujourdhui = LocalDate.now(horloge);
        tables.abregerLesAnciens();
        List<String> operations = tables.operationsAccordees();
        for (int debut = 0; debut < operations.size(); debut += TRANCHE) {
            ouvertures.reprendre(operations.subList(debut, Math.min(operations.size(), debut + TRANCHE)));
        }
        tables.fermer();
        tables.encaisser(aujourdhui);
        auNomDe.faire("controleur.2", () -> rembourser(tables.payees()));
        relances.preparer();
    }

    private void rembourser(List<EcheancePayee> payees) {
        for (int debut = 0; debut < payees.size(); debut += PAQUET) {
            List<Reponse> reponses =
                    budget.imputer(payees.subList(debut, Math.min(payees.size(), debut + PAQUET)).stream()
                            .map(e -> Mouvement.sur(
                                    e.engagement(),
                                    TypeDeMouvement.REMBOURSEMENT,
                                    e.capital(),
                                    e.recuLe(),
                                    "Encaissement " + e.encaissement()))
                            .toList());
            reponses.stream().filter(r -> !r.acceptee()).findFirst().ifPresent(r -> {
                throw new IllegalStateException("Remboursement fictif refusé par le livre : " + r.refus());
            });
        }
    }
}
