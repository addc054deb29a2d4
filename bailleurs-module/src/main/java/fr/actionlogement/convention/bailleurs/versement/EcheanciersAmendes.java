package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.operation.AmendementAnnonce;
import fr.actionlogement.convention.bailleurs.operation.FinancementVu;
import fr.actionlogement.convention.bailleurs.operation.OperationAmendee;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Follows the amendments of operations: the instalments of an instrument keep their shares of it, never under what was asked
 * already; the balance bears the difference.
 */
@Component
class EcheanciersAmendes {

    private final EcheanceRepository echeances;
    private final Echeanciers echeanciers;

    EcheanciersAmendes(EcheanceRepository echeances, Echeanciers echeanciers) {
        this.echeances = echeances;
        this.echeanciers = echeanciers;
    }

    @EventListener
    @Order(1)
    void preparer(AmendementAnnonce annonce) {
        echeances.findPourActe(annonce.operation().reference());
    }

    @EventListener
    void suivre(OperationAmendee fait) {
        for (FinancementVu avant : fait.avant().plan()) {
            UUID engagement = avant.engagement();
            if (engagement != null) {
                reviser(engagement, avant, part(fait.apres().plan(), avant));
            }
        }
        fait.apres().plan().stream()
                .filter(apres -> apres.engagement() != null
                        && part(fait.avant().plan(), apres).isEmpty())
                .forEach(apres -> echeanciers.ouvrir(new OuvertureDEcheancier(
                        Dispositif.OPERATION,
                        fait.apres().reference(),
                        apres.financeur(),
                        apres.engagement(),
                        apres.montant(),
                        fait.jour())));
    }

    private static Optional<FinancementVu> part(List<FinancementVu> plan, FinancementVu modele) {
        return plan.stream().filter(f -> f.financeur() == modele.financeur()).findFirst();
    }

    private void reviser(UUID engagement, FinancementVu avant, Optional<FinancementVu> apres) {
        List<Echeance> lignes = echeances.findByEngagement(engagement).stream()
                .sorted(Comparator.comparing(Echeance::getRang))
                .toList();
        if (apres.isEmpty()) {
            if (lignes.stream().anyMatch(e -> e.getDemande().estPositif())) {
                throw new ConflitDEtat(
                        "instrument-deja-demande",
                        "« " + avant.financeur().libelle()
                                + " » ne peut pas quitter le plan : un versement en est demandé" + " ou payé.");
            }
            echeances.deleteAll(lignes);
            echeances.flush();
        } else if (!apres.get().montant().equals(avant.montant())) {
            List<Montant> montants = repartir(lignes, apres.get());
            for (int i = 0; i < lignes.size(); i++) {
                lignes.get(i).reviser(montants.get(i));
            }
            echeances.saveAllAndFlush(lignes);
        }
    }

    /** The same shares of the new amount; an instalment asked beyond its share keeps what was asked, the others give it. */
    private static List<Montant> repartir(List<Echeance> lignes, FinancementVu apres) {
        List<Montant> montants = new ArrayList<>(apres.montant()
                .repartir(lignes.stream().map(e -> e.getMontant().centimes()).toList()));
        Montant manque = Montant.ZERO;
        for (int i = 0; i < montants.size(); i++) {
            Montant plancher = plancher(lignes.get(i));
            if (plancher.depasse(montants.get(i))) {
                manque = manque.plus(plancher.moins(montants.get(i)));
                montants.set(i, plancher);
            }
        }
        for (int i : dansLOrdreDesCessions(lignes)) {
            Montant cede = montants.get(i).moins(plancher(lignes.get(i))).auPlus(manque);
            montants.set(i, montants.get(i).moins(cede));
            manque = manque.moins(cede);
        }
        if (manque.estPositif()) {
            throw new ConflitDEtat(
                    "echeancier-trop-avance",
                    "« " + apres.financeur().libelle()
                            + " » ne peut pas descendre si bas : davantage en est déjà demandé" + " ou payé.");
        }
        return montants;
    }

    /** The last ones first, and the balance after them: what may be asked before it stays under its cap. */
    private static List<Integer> dansLOrdreDesCessions(List<Echeance> lignes) {
        return IntStream.range(0, lignes.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> lignes.get(i).isSolde())
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    /** What was asked, and at least a centime: an instalment of nothing is none. */
    private static Montant plancher(Echeance echeance) {
        return echeance.getDemande().auMoins(Montant.deCentimes(1));
    }
}
