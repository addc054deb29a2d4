package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.TypeDeMouvement;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What fictitious lives write in the ledger and in the journal. */
@Component
class LivreFictif {

    private final Formats formats;

    LivreFictif(Formats formats) {
        this.formats = formats;
    }

    /** Commitments, in the order of their days. */
    List<Mouvement> engagements(List<OperationFictive> operations) {
        List<Mouvement> mouvements = new ArrayList<>();
        for (OperationFictive o : operations) {
            LocalDate accorde = o.accorde();
            if (accorde != null) {
                parts(o).forEach(p -> mouvements.add(engagement(o, p, accorde)));
            }
        }
        mouvements.sort(Comparator.comparing(Mouvement::dateEffet));
        return mouvements;
    }

    /** Releases of what was given up after the grant; posted after the commitments they release. */
    List<Mouvement> degagements(List<OperationFictive> operations) {
        return operations.stream()
                .filter(o -> o.statut() == StatutDOperation.ABANDONNE)
                .flatMap(o -> parts(o).map(p -> Mouvement.sur(
                        Objects.requireNonNull(p.engagement()),
                        TypeDeMouvement.DEGAGEMENT,
                        p.montant(),
                        o.derniere(),
                        "Opération abandonnée : " + o.reference())))
                .sorted(Comparator.comparing(Mouvement::dateEffet))
                .toList();
    }

    private static Stream<PartFictive> parts(OperationFictive o) {
        return o.plan().stream().filter(p -> p.engagement() != null);
    }

    private static Mouvement engagement(OperationFictive o, PartFictive p, LocalDate accorde) {
        return Mouvement.engagement(
                Objects.requireNonNull(p.engagement()),
                new Imputation(
                        o.ligne(),
                        Exercice.de(accorde),
                        Objects.requireNonNull(p.financeur().natureDEngagement()),
                        accorde,
                        o.reference(),
                        o.bailleur().nom() + " (" + o.bailleur().siren() + ")",
                        o.commune().code(),
                        "Opération accordée : " + o.reference()),
                p.montant());
    }

    /** Payments, in the order of their days. */
    List<Mouvement> versements(List<DemandeFictive> demandes) {
        return demandes.stream()
                .filter(d -> d.verse() != null)
                .sorted(Comparator.comparing(d -> Objects.requireNonNull(d.verse())))
                .map(d -> Mouvement.versement(
                        d.engagement(),
                        d.montant(),
                        Exercice.de(Objects.requireNonNull(d.verse())),
                        Objects.requireNonNull(d.verse()),
                        d.libelle() + " : " + d.reference()))
                .toList();
    }

    /** Payments that were ordered. */
    List<Acte> versementsPayes(List<DemandeFictive> demandes) {
        return demandes.stream()
                .filter(d -> d.verse() != null)
                .map(d -> Acte.de(
                        "bailleurs",
                        d.operation(),
                        "Versement payé",
                        d.reference() + ", " + d.libelle() + ", " + d.montant().enTexte() + ", le "
                                + formats.dateCourte(d.verse())))
                .toList();
    }

    /** What the manager did before the decision. */
    List<Acte> actesDeDepot(List<OperationFictive> operations) {
        List<Acte> actes = new ArrayList<>();
        for (OperationFictive o : operations) {
            ajouter(actes, o, "Opération enregistrée", o.cree());
            ajouter(actes, o, "Opération déposée", o.depose());
        }
        return actes;
    }

    /** What the manager did after the decision. */
    List<Acte> actesDeTravaux(List<OperationFictive> operations) {
        List<Acte> actes = new ArrayList<>();
        for (OperationFictive o : operations) {
            ajouter(actes, o, "Mise en chantier constatée", o.chantier());
            ajouter(actes, o, "Achèvement constaté", o.acheve());
        }
        return actes;
    }

    /** What the committee decided. */
    List<Acte> actesDuComite(List<OperationFictive> operations) {
        List<Acte> actes = new ArrayList<>();
        operations.forEach(o -> ajouter(actes, o, "Opération accordée", o.accorde()));
        operations.stream()
                .filter(o -> o.statut() == StatutDOperation.REFUSE)
                .forEach(o -> ajouter(actes, o, "Opération refusée", o.derniere()));
        return actes;
    }

    private void ajouter(List<Acte> actes, OperationFictive o, String libelle, @Nullable LocalDate jour) {
        if (jour != null) {
            actes.add(Acte.de(
                    "bailleurs", o.reference(), libelle, "Daté du " + formats.dateCourte(jour) + " (donnée fictive)."));
        }
    }
}
