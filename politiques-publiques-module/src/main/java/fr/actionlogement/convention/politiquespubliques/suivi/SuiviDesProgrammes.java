package fr.actionlogement.convention.politiquespubliques.suivi;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.SoldeAnnuel;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.carte.Carte;
import fr.actionlogement.convention.common.carte.Cartes;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.politiquespubliques.compterendu.ComptesRendus;
import fr.actionlogement.convention.politiquespubliques.compterendu.Production;
import fr.actionlogement.convention.politiquespubliques.programme.ProgrammeVue;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import fr.actionlogement.convention.politiquespubliques.suivi.interne.AppelsCumules;
import fr.actionlogement.convention.politiquespubliques.suivi.interne.AppelsCumules.Cumul;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What each programme was promised, has called, committed and been paid. */
@Service
public class SuiviDesProgrammes {

    private static final String AXE = "POLITIQUES";

    private final Programmes programmes;
    private final Enveloppes enveloppes;
    private final AppelsCumules appels;
    private final ComptesRendus rapports;
    private final Cartes cartes;

    SuiviDesProgrammes(
            Programmes programmes, Enveloppes enveloppes, AppelsCumules appels, ComptesRendus rapports, Cartes cartes) {
        this.programmes = programmes;
        this.enveloppes = enveloppes;
        this.appels = appels;
        this.rapports = rapports;
        this.cartes = cartes;
    }

    /** Where the axis stands. */
    public SoldeEnveloppe axe(ADate date) {
        return enveloppes.une(AXE, date);
    }

    /**
     * Every programme, in the order of the founding document. What the books hold is that of the date; calls for funds have
     * no history of their states and are always today's.
     */
    public List<SuiviDeProgramme> tous(ADate date) {
        List<SoldeEnveloppe> lignes = enveloppes.toutes(date);
        List<SoldeAnnuel> exercices = enveloppes.exercices(AXE, date);
        List<Cumul> cumuls = appels.parAnnee();
        return programmes.tous().stream()
                .map(programme -> suivi(programme, lignes, exercices, cumuls))
                .toList();
    }

    /**
     * One programme.
     *
     * @throws Introuvable when there is none with this code
     */
    public SuiviDeProgramme un(String code, ADate date) {
        ProgrammeVue cherche = programmes.un(code);
        return tous(date).stream()
                .filter(suivi -> suivi.programme().equals(cherche))
                .findFirst()
                .orElseThrow(() -> new Introuvable("Ce programme n’existe pas."));
    }

    /** What a programme produced, indicator by indicator, over the years of its line: certified reports only. */
    public List<LigneProduite> produit(SuiviDeProgramme suivi) {
        String code = suivi.programme().code();
        List<Integer> annees =
                suivi.annees().stream().map(AnneeSuivie::exercice).toList();
        List<Production> productions = rapports.productions().stream()
                .filter(production -> production.programme().equals(code))
                .toList();
        return productions.stream()
                .map(Production::indicateur)
                .distinct()
                .map(indicateur -> ligne(
                        productions.stream()
                                .filter(production -> production.indicateur().equals(indicateur))
                                .toList(),
                        annees))
                .toList();
    }

    private static LigneProduite ligne(List<Production> siennes, List<Integer> annees) {
        return new LigneProduite(
                siennes.get(0).libelle(),
                siennes.get(0).produit(),
                annees.stream()
                        .map(annee -> siennes.stream()
                                .filter(production -> production.annee() == annee)
                                .mapToLong(Production::valeur)
                                .sum())
                        .toList());
    }

    /** Where a programme's commitments are: the map of the départements, what is not located beside. */
    public Carte carte(SuiviDeProgramme suivi) {
        Map<Departement, Montant> localise =
                appels.parDepartement(suivi.programme().code());
        Montant ailleurs = suivi.ligne().engage().moins(Montant.somme(localise.values()));
        return cartes.montants("Engagé par département", localise, ailleurs.auMoins(Montant.ZERO), departement -> null);
    }

    /** How many calls are in each state, by its name. */
    public Map<String, Long> parEtat() {
        return appels.parEtat();
    }

    private static SuiviDeProgramme suivi(
            ProgrammeVue programme, List<SoldeEnveloppe> lignes, List<SoldeAnnuel> exercices, List<Cumul> cumuls) {
        SoldeEnveloppe ligne = lignes.stream()
                .filter(enveloppe -> enveloppe.code().equals(programme.ligne()))
                .findFirst()
                .orElseThrow(() -> new Introuvable("La ligne de ce programme n’existe pas."));
        List<AnneeSuivie> annees = exercices.stream()
                .filter(annee -> annee.ligne().equals(programme.ligne()))
                .map(annee -> annee(annee, cumul(programme, annee, cumuls)))
                .toList();
        return new SuiviDeProgramme(programme, ligne, annees);
    }

    private static Cumul cumul(ProgrammeVue programme, SoldeAnnuel annee, List<Cumul> cumuls) {
        return cumuls.stream()
                .filter(c -> c.programme().equals(programme.code()) && c.exercice() == annee.exercice())
                .findFirst()
                .orElse(Cumul.aucun(programme.code(), annee.exercice()));
    }

    private static AnneeSuivie annee(SoldeAnnuel annee, Cumul cumul) {
        return new AnneeSuivie(
                annee.exercice(),
                annee.statut(),
                annee.source(),
                annee.alloue(),
                cumul.nombre(),
                cumul.appele(),
                annee.engage(),
                annee.verse());
    }
}
