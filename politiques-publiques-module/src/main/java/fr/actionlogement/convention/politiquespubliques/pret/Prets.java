package fr.actionlogement.convention.politiquespubliques.pret;

import fr.actionlogement.convention.common.evenement.PretBonifieEngage;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.Assurance;
import fr.actionlogement.convention.common.pret.CalculDePret;
import fr.actionlogement.convention.common.pret.Echeance;
import fr.actionlogement.convention.common.pret.Echeancier;
import fr.actionlogement.convention.common.pret.Flux;
import fr.actionlogement.convention.common.pret.InteretsIntercalaires;
import fr.actionlogement.convention.common.pret.Modalites;
import fr.actionlogement.convention.common.pret.Profil;
import fr.actionlogement.convention.common.pret.TauxAu;
import fr.actionlogement.convention.common.pret.TypeDeDiffere;
import fr.actionlogement.convention.common.web.DemandeIllisible;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.politiquespubliques.appel.AppelAvance;
import fr.actionlogement.convention.politiquespubliques.bareme.Baremes;
import fr.actionlogement.convention.politiquespubliques.bareme.Parametre;
import fr.actionlogement.convention.politiquespubliques.bareme.RegleSansValeur;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.droit.ConditionsDePret;
import fr.actionlogement.convention.politiquespubliques.pret.interne.PretsEnBase;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The loans of the axis. The ledger counts them once, at their nominal amount, on the line of their programme. */
@Service("pretsDesPolitiques")
public class Prets {

    private static final String RENOUVELLEMENT = "ANRU-PRETS";

    private final PretsEnBase base;
    private final Programmes programmes;
    private final Baremes baremes;
    private final ApplicationEventPublisher annonces;
    private final Actes actes;

    Prets(PretsEnBase base, Programmes programmes, Baremes baremes, ApplicationEventPublisher annonces, Actes actes) {
        this.base = base;
        this.programmes = programmes;
        this.baremes = baremes;
        this.annonces = annonces;
        this.actes = actes;
    }

    /**
     * Those of a programme, the last operation first; all of them when null.
     *
     * @throws DemandeIllisible when no programme has that code
     */
    @Transactional(readOnly = true)
    public List<PretVu> lister(@Nullable String programme) {
        if (programme == null) {
            return tous();
        }
        programmes.filtrer(programme);
        return tous().stream()
                .filter(pret -> pret.programme().equals(programme))
                .toList();
    }

    /** All of them, the last operation first. */
    @Transactional(readOnly = true)
    public List<PretVu> tous() {
        Optional<Parametre> ratio = ratio(actes.jour());
        Map<String, List<Flux>> tirages = base.tirages(null);
        return base.tous().stream()
                .map(pret -> situer(pret, tirages.getOrDefault(pret.dossier(), List.of()), ratio))
                .toList();
    }

    /**
     * That of an operation.
     *
     * @throws Introuvable when it has none, or its right is not open yet
     */
    @Transactional(readOnly = true)
    public PretVu un(String dossier) {
        PretVu pret = base.un(dossier).orElseThrow(() -> new Introuvable("Cette opération n’a pas de prêt ouvert."));
        return situer(pret, base.tirages(dossier).getOrDefault(dossier, List.of()), ratio(pret.ouvertLe()));
    }

    /**
     * Checks the loan that a list is narrowed to.
     *
     * @throws DemandeIllisible when that operation has none
     */
    @Transactional(readOnly = true)
    public void filtrer(String dossier) {
        base.un(dossier)
                .orElseThrow(() -> new DemandeIllisible(
                        "pret-inconnu", "Cette opération n’a pas de prêt ouvert : partez de la liste des prêts."));
    }

    /** The lines of a loan that fell due up to today, on what was drawn. */
    @Transactional(readOnly = true)
    public List<Echeance> echues(String dossier) {
        PretVu pret = base.un(dossier).orElseThrow(() -> new Introuvable("Cette opération n’a pas de prêt ouvert."));
        return echues(pret, base.tirages(dossier).getOrDefault(dossier, List.of()));
    }

    private List<Echeance> echues(PretVu pret, List<Flux> tirages) {
        if (tirages.isEmpty()) {
            return List.of();
        }
        return calculer(pret, tirages).lignes().stream()
                .filter(ligne -> !ligne.date().isAfter(actes.jour()))
                .toList();
    }

    /** The ratio that values the bonified loans in equivalent grant on a day, if one is known. */
    @Transactional(readOnly = true)
    public Optional<Parametre> ratio(LocalDate jour) {
        try {
            return Optional.of(baremes.le("ANRU-EQUIVALENT-SUBVENTION", jour));
        } catch (RegleSansValeur inconnu) {
            return Optional.empty();
        }
    }

    /** The schedule of a loan on what was drawn; of the whole right while nothing is. */
    @Transactional(readOnly = true)
    public EcheancierVu echeancier(String dossier) {
        PretVu pret = un(dossier);
        List<Flux> tires = base.tirages(dossier).getOrDefault(dossier, List.of());
        List<Flux> tirages = tires.isEmpty() ? List.of(new Flux(pret.ouvertLe(), pret.montant())) : tires;
        Echeancier calcule = calculer(pret, tirages);
        return new EcheancierVu(
                tires.isEmpty(),
                modalites(pret.conditions(), tirages.get(0).date()).terme(),
                calcule.tirages(),
                calcule.lignes(),
                calcule.interets(),
                taeg(calcule));
    }

    /** Tells the landlords' axis what each bonified loan has become: after a take-over of data. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void annoncerTous() {
        base.tous().stream().filter(pret -> pret.engage().estPositif()).forEach(this::annoncer);
    }

    @EventListener
    void entendre(AppelAvance appel) {
        if (appel.dossier() != null) {
            base.un(appel.dossier()).ifPresent(this::annoncer);
        }
    }

    private void annoncer(PretVu pret) {
        if (pret.programme().equals(RENOUVELLEMENT) && pret.siren() != null) {
            annonces.publishEvent(new PretBonifieEngage(
                    pret.dossier(),
                    pret.ligne(),
                    pret.siren(),
                    pret.emprunteur(),
                    pret.commune(),
                    pret.intitule(),
                    pret.logements(),
                    pret.engage(),
                    pret.verse(),
                    actes.jour()));
        }
    }

    private static Echeancier calculer(PretVu pret, List<Flux> tirages) {
        LocalDate depart = tirages.get(0).date();
        return CalculDePret.echeancier(
                modalites(pret.conditions(), depart),
                tirages,
                List.of(new TauxAu(depart, pret.conditions().taux())),
                List.of());
    }

    private static Modalites modalites(ConditionsDePret conditions, LocalDate depart) {
        int parAn = conditions.periodicite().parAn();
        int differees = conditions.differeAns() * parAn;
        return new Modalites(
                depart,
                conditions.periodicite(),
                conditions.dureeAns() * parAn,
                Profil.ECHEANCES_CONSTANTES,
                Taux.ZERO,
                differees == 0 ? TypeDeDiffere.AUCUN : TypeDeDiffere.AMORTISSEMENT,
                differees,
                InteretsIntercalaires.PAYES,
                Assurance.AUCUNE);
    }

    private static @Nullable Taux taeg(Echeancier echeancier) {
        try {
            return echeancier.taeg(Montant.ZERO);
        } catch (RegleNonRespectee sansTaux) {
            return null;
        }
    }

    private PretVu situer(PretVu pret, List<Flux> tirages, Optional<Parametre> ratio) {
        Montant valeur = pret.programme().equals(RENOUVELLEMENT)
                ? ratio.map(r -> pret.engage().appliquer(r.taux(), RoundingMode.HALF_UP))
                        .orElse(null)
                : null;
        return pret.situe(Recette.du(echues(pret, tirages), pret.recu()), valeur);
    }
}
