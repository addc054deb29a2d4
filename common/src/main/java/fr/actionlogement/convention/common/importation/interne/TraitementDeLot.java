package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.importation.Issue;
import fr.actionlogement.convention.common.importation.Ligne;
import fr.actionlogement.convention.common.importation.LigneAppliquee;
import fr.actionlogement.convention.common.importation.Lot;
import fr.actionlogement.convention.common.importation.TypeImport;
import fr.actionlogement.convention.common.importation.interne.LignesEnBase.LigneStockee;
import fr.actionlogement.convention.common.importation.interne.LignesEnBase.Suite;
import fr.actionlogement.convention.common.importation.interne.LotsEnBase.LotVerrouille;
import fr.actionlogement.convention.common.importation.interne.Rejet.Nature;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * One chunk of a lot: its rows, what they post and the checkpoint are one transaction, under the lock of the lot. Killed
 * anywhere, it starts again at the first row not dealt with; two instances never hold the same chunk.
 */
@Component
class TraitementDeLot {

    private final Tranche tranche;
    private final LotsEnBase lots;
    private final LignesEnBase lignes;
    private final TypesDImport types;
    private final Journal journal;

    TraitementDeLot(Tranche tranche, LotsEnBase lots, LignesEnBase lignes, TypesDImport types, Journal journal) {
        this.tranche = tranche;
        this.lots = lots;
        this.lignes = lignes;
        this.types = types;
        this.journal = journal;
    }

    /** Deals with the next chunk; false when nothing remains or when another instance holds the lot. */
    boolean avancer(long lot) {
        return tranche.executer(() -> {
            Optional<LotVerrouille> verrouille = lots.verrouiller(lot);
            return verrouille.isPresent() && avancer(verrouille.get());
        });
    }

    private boolean avancer(LotVerrouille lot) {
        TypeImport type = types.parCode(lot.type())
                .orElseThrow(() ->
                        new IllegalStateException("Le type d’import «\u00a0" + lot.type() + "\u00a0» a disparu."));
        boolean application = lot.etat() == EtatDeLot.EN_APPLICATION;
        List<LigneStockee> stockees = application
                ? lignes.aAppliquer(lot.id(), lot.dernierRang(), lot.lignes())
                : lignes.aAnnuler(lot.id(), lot.dernierRang());
        if (stockees.isEmpty()) {
            terminer(lot, type, application);
            return false;
        }
        List<Ligne> lues = relire(lot, type, stockees);
        Lot pour = new Lot(lot.id(), LotsEnBase.reference(lot.id()), lot.fichier(), lot.deposePar());
        List<Issue> issues = application ? type.appliquer(pour, lues) : type.annuler(pour, appliquees(lues, stockees));
        if (issues.size() != stockees.size()) {
            throw new IllegalStateException(
                    "Le type d’import «\u00a0" + lot.type() + "\u00a0» n’a pas répondu à chaque ligne.");
        }
        if (application && type.descriptif().enBloc()) {
            refuserEnBloc(stockees, issues);
        }
        noter(lot, application, stockees, issues);
        return true;
    }

    private static List<Ligne> relire(LotVerrouille lot, TypeImport type, List<LigneStockee> stockees) {
        Entete entete = Entete.de(lot.titres(), type.descriptif().colonnes());
        LectureDeLigne lecture = new LectureDeLigne(entete);
        return stockees.stream()
                .<Ligne>map(
                        ligne -> lecture.relire(new LigneLue(entete, ligne.rang(), ligne.numero(), ligne.cellules())))
                .toList();
    }

    private static List<LigneAppliquee> appliquees(List<Ligne> lues, List<LigneStockee> stockees) {
        List<LigneAppliquee> appliquees = new ArrayList<>();
        for (int i = 0; i < lues.size(); i++) {
            appliquees.add(new LigneAppliquee(
                    lues.get(i), String.valueOf(stockees.get(i).repere())));
        }
        return appliquees;
    }

    private static void refuserEnBloc(List<LigneStockee> stockees, List<Issue> issues) {
        for (int i = 0; i < issues.size(); i++) {
            if (issues.get(i).estRefusee()) {
                throw new ApplicationEnBlocRefusee(
                        "Rien n’a été appliqué, car la ligne " + stockees.get(i).numero() + " est refusée. "
                                + issues.get(i).message());
            }
        }
    }

    private void noter(LotVerrouille lot, boolean application, List<LigneStockee> stockees, List<Issue> issues) {
        List<Suite> suites = new ArrayList<>();
        for (int i = 0; i < stockees.size(); i++) {
            LigneStockee ligne = stockees.get(i);
            suites.add(new Suite(ligne.rang(), ligne.numero(), etat(application, issues.get(i)), issues.get(i)));
        }
        lignes.noter(lot.id(), suites, application ? Nature.REFUS : Nature.ANNULATION);
        int faites = compter(suites, application ? "APPLIQUEE" : "ANNULEE");
        lots.avancer(
                lot.id(),
                stockees.get(stockees.size() - 1).rang(),
                application ? faites : 0,
                compter(suites, "SANS_EFFET"),
                compter(suites, "REFUSEE"),
                application ? 0 : faites,
                suites.size());
    }

    private static String etat(boolean application, Issue issue) {
        if (application) {
            return issue.estRefusee() ? "REFUSEE" : issue.estFaite() ? "APPLIQUEE" : "SANS_EFFET";
        }
        return issue.estRefusee() ? "APPLIQUEE" : "ANNULEE";
    }

    private static int compter(List<Suite> suites, String etat) {
        return (int) suites.stream().filter(suite -> suite.etat().equals(etat)).count();
    }

    private void terminer(LotVerrouille lot, TypeImport type, boolean application) {
        int restees = lot.appliquees() - lot.annulees();
        boolean annule = !application && restees == 0;
        String erreur = application || annule
                ? null
                : "L’annulation est incomplète\u00a0: " + restees + " ligne(s) n’ont pas pu être annulées.";
        lots.passer(
                lot.id(),
                annule ? EtatDeLot.ANNULE : EtatDeLot.APPLIQUE,
                "termine_le = clock_timestamp(), erreur = ?",
                List.of(lot.etat()),
                erreur);
        String acte = application ? "Lot appliqué" : annule ? "Lot annulé" : "Lot annulé en partie";
        String axe = type.descriptif().axe();
        journal.consigner(Acte.de(axe, LotsEnBase.reference(lot.id()), acte, erreur == null ? "" : erreur));
    }
}
