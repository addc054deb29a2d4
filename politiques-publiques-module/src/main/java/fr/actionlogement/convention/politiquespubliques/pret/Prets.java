package fr.actionlogement.convention.politiquespubliques.pret;

import fr.actionlogement.convention.common.evenement.PretBonifieEngage;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.Assurance;
import fr.actionlogement.convention.common.pret.CalculDePret;
import fr.actionlogement.convention.common.pret.Echeancier;
import fr.actionlogement.convention.common.pret.Flux;
import fr.actionlogement.convention.common.pret.InteretsIntercalaires;
import fr.actionlogement.convention.common.pret.Modalites;
import fr.actionlogement.convention.common.pret.Profil;
import fr.actionlogement.convention.common.pret.TauxAu;
import fr.actionlogement.convention.common.pret.TypeDeDiffere;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.politiquespubliques.appel.AppelAvance;
import fr.actionlogement.convention.politiquespubliques.bareme.Baremes;
import fr.actionlogement.convention.politiquespubliques.bareme.Parametre;
import fr.actionlogement.convention.politiquespubliques.bareme.RegleSansValeur;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.droit.ConditionsDePret;
import fr.actionlogement.convention.politiquespubliques.pret.interne.PretsEnBase;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
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
    private final Baremes baremes;
    private final ApplicationEventPublisher annonces;
    private final Actes actes;

    Prets(PretsEnBase base, Baremes baremes, ApplicationEventPublisher annonces, Actes actes) {
        this.base = base;
        this.baremes = baremes;
        this.annonces = annonces;
        this.actes = actes;
    }

    /** All of them, the last operation first. */
    @Transactional(readOnly = true)
    public List<PretVu> tous() {
        Optional<Parametre> ratio = ratio(actes.jour());
        return base.tous().stream().map(pret -> valoriser(pret, ratio)).toList();
    }

    /**
     * That of an operation.
     *
     * @throws Introuvable when it has none, or its right is not open yet
     */
    @Transactional(readOnly = true)
    public PretVu un(String dossier) {
        PretVu pret = base.un(dossier).orElseThrow(() -> new Introuvable("Cette opération n’a pas de prêt ouvert."));
        return valoriser(pret, ratio(pret.ouvertLe()));
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
        List<Flux> tires = base.tirages(dossier);
        List<Flux> tirages = tires.isEmpty() ? List.of(new Flux(pret.ouvertLe(), pret.montant())) : tires;
        LocalDate depart = tirages.get(0).date();
        Modalites modalites = modalites(pret.conditions(), depart);
        Echeancier calcule = CalculDePret.echeancier(
                modalites, tirages, List.of(new TauxAu(depart, pret.conditions().taux())), List.of());
        return new EcheancierVu(
                tires.isEmpty(),
                modalites.terme(),
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

    private static PretVu valoriser(PretVu pret, Optional<Parametre> ratio) {
        Montant valeur = pret.programme().equals(RENOUVELLEMENT)
                ? ratio.map(r -> pret.engage().appliquer(r.taux(), RoundingMode.HALF_UP))
                        .orElse(null)
                : null;
        return new PretVu(
                pret.dossier(),
                pret.programme(),
                pret.ligne(),
                pret.convention(),
                pret.intitule(),
                pret.emprunteur(),
                pret.siren(),
                pret.commune(),
                pret.logements(),
                pret.ouvertLe(),
                pret.conditions(),
                pret.montant(),
                pret.engage(),
                pret.verse(),
                valeur);
    }
}
