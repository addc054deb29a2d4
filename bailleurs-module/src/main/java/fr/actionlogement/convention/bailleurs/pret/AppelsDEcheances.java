package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.bailleurs.pret.interne.DossiersEnBase;
import fr.actionlogement.convention.bailleurs.pret.interne.EcrituresDePrets;
import fr.actionlogement.convention.bailleurs.pret.interne.EcrituresDePrets.Ligne;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.pret.Echeance;
import fr.actionlogement.convention.common.pret.Echeancier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls what falls due: from that day on a line of the schedule is written down and never changes, whatever the index
 * becomes. Two instances may call at once, each takes loans that the other does not hold.
 */
@Service
public class AppelsDEcheances {

    private static final int TRANCHE = 200;

    private final DossiersEnBase dossiers;
    private final EcrituresDePrets ecritures;
    private final CoursDesPrets cours;
    private final Clock horloge;

    AppelsDEcheances(DossiersEnBase dossiers, EcrituresDePrets ecritures, CoursDesPrets cours, Clock horloge) {
        this.dossiers = dossiers;
        this.ecritures = ecritures;
        this.cours = cours;
        this.horloge = horloge;
    }

    /** Calls what falls due today or fell due before, on at most 200 loans; how many were. */
    @Transactional
    public int appeler() {
        LocalDate jour = LocalDate.now(horloge);
        List<Long> ids = dossiers.aAppeler(jour, TRANCHE);
        actualiser(dossiers.lire(ids), jour);
        return ids.size();
    }

    /** Calls what falls due by that day and says where the loans stand; the caller holds them. */
    void actualiser(List<DossierDePret> lus, LocalDate jour) {
        Map<Long, Echeancier> deroules = cours.derouler(lus);
        List<Ligne> nouvelles = new ArrayList<>();
        List<PositionDePret> positions = new ArrayList<>();
        for (DossierDePret dossier : lus) {
            Echeancier deroule = deroules.get(dossier.id());
            if (deroule != null) {
                List<EcheanceAppelee> appelees = appelees(dossier, deroule, jour);
                appelees.subList(dossier.appelees().size(), appelees.size())
                        .forEach(e -> nouvelles.add(new Ligne(dossier.id(), e)));
                positions.add(PositionDePret.au(jour, dossier.avec(appelees), deroule));
            }
        }
        ecritures.appeler(nouvelles);
        ecritures.positionner(positions);
    }

    /** Same for many loans taken over, those that are not amortised yet without computing their course. */
    void reprendre(List<DossierDePret> lus, LocalDate jour) {
        Map<Boolean, List<DossierDePret>> parts = lus.stream()
                .filter(d -> !d.tirages().isEmpty())
                .collect(Collectors.partitioningBy(d -> jour.isBefore(d.depart())));
        ecritures.positionner(
                parts.get(true).stream().map(PositionDePret::enMobilisation).toList());
        actualiser(parts.get(false), jour);
    }

    /** What fell due, old and new; the old must be what the course says, or the past has moved. */
    private static List<EcheanceAppelee> appelees(DossierDePret dossier, Echeancier deroule, LocalDate jour) {
        List<EcheanceAppelee> appelees = new ArrayList<>(dossier.appelees());
        for (Echeance ligne : deroule.lignes()) {
            EcheanceAppelee calculee = appelee(ligne);
            if (ligne.rang() <= dossier.appelees().size()) {
                if (!dossier.appelees().get(ligne.rang() - 1).estLaMeme(calculee)) {
                    throw new IllegalStateException("L’échéance " + ligne.rang() + " du prêt "
                            + dossier.pret().reference() + " n’est plus celle qui a été appelée.");
                }
            } else if (!ligne.date().isAfter(jour)) {
                appelees.add(calculee);
            }
        }
        return appelees;
    }

    private static EcheanceAppelee appelee(Echeance ligne) {
        return new EcheanceAppelee(
                ligne.rang(),
                ligne.date(),
                ligne.type(),
                ligne.taux(),
                ligne.interets(),
                ligne.capital(),
                ligne.capitalises(),
                ligne.restant(),
                Montant.ZERO,
                Montant.ZERO,
                Montant.ZERO,
                Montant.ZERO);
    }
}
