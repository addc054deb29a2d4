package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.bailleurs.versement.Declencheur;
import fr.actionlogement.convention.bailleurs.versement.PartDEcheancier;
import fr.actionlogement.convention.bailleurs.versement.StatutDeDemande;
import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Invents the payments of granted operations: old ones are paid, the latest wait for an act. */
final class FabriqueDeVersements {

    private final RandomGenerator hasard;
    private final LocalDate aujourdhui;
    private final Map<Integer, Integer> compteurs = new HashMap<>();

    FabriqueDeVersements(RandomGenerator hasard, LocalDate aujourdhui) {
        this.hasard = hasard;
        this.aujourdhui = aujourdhui;
    }

    /** The requests made on one share, in the order of the schedule. */
    List<DemandeFictive> inventer(OperationFictive operation, PartFictive part, List<PartDEcheancier> modele) {
        List<Montant> montants = part.montant()
                .repartir(modele.stream().map(PartDEcheancier::partPourCent).toList());
        List<DemandeFictive> demandes = new ArrayList<>();
        for (int i = 0; i < modele.size(); i++) {
            LocalDate du = due(operation, modele.get(i).declencheur());
            LocalDate demande = du == null ? null : du.plusDays(8 + hasard.nextInt(25));
            if (demande != null && !demande.isAfter(aujourdhui)) {
                demandes.add(demande(operation, part, modele.get(i), montants.get(i), demande));
            }
        }
        return demandes;
    }

    private @Nullable LocalDate due(OperationFictive operation, Declencheur declencheur) {
        LocalDate chantier = operation.chantier();
        if (chantier == null || declencheur == Declencheur.ACHEVEMENT) {
            return operation.acheve();
        }
        return declencheur == Declencheur.AVANCEMENT ? chantier.plusDays(240 + hasard.nextInt(120)) : chantier;
    }

    private DemandeFictive demande(
            OperationFictive operation,
            PartFictive part,
            PartDEcheancier echeance,
            Montant montant,
            LocalDate demande) {
        boolean solde = operation.statut() == StatutDOperation.SOLDE;
        LocalDate certifie = passe(demande.plusDays(5 + hasard.nextInt(20)), solde, demande);
        LocalDate verse = certifie == null ? null : passe(certifie.plusDays(4 + hasard.nextInt(15)), solde, certifie);
        StatutDeDemande statut = certifie == null
                ? StatutDeDemande.DEMANDE
                : verse == null ? StatutDeDemande.CERTIFIE : StatutDeDemande.VERSE;
        int numero = compteurs.merge(demande.getYear(), 1, Integer::sum);
        return new DemandeFictive(
                String.format(Locale.ROOT, "DV-%d-%06d", demande.getYear(), numero),
                operation.reference(),
                part.financeur(),
                echeance.rang(),
                echeance.libelle(),
                Objects.requireNonNull(part.engagement()),
                montant,
                statut,
                demande,
                echeance.declencheur() == Declencheur.AVANCEMENT ? 80 + hasard.nextInt(15) : null,
                certifie,
                verse);
    }

    /** The day when it is past, the given one when the file is closed anyway, null when it is to come. */
    private @Nullable LocalDate passe(LocalDate jour, boolean oblige, LocalDate sinon) {
        if (!jour.isAfter(aujourdhui)) {
            return jour;
        }
        return oblige ? sinon : null;
    }
}
