package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.bailleurs.demonstration.interne.DossiersFictifs;
import fr.actionlogement.convention.bailleurs.foncierelogement.AppelsAfl;
import fr.actionlogement.convention.bailleurs.foncierelogement.ConventionSaisie;
import fr.actionlogement.convention.bailleurs.foncierelogement.ConventionsAfl;
import fr.actionlogement.convention.bailleurs.foncierelogement.MontantAnnuel;
import fr.actionlogement.convention.bailleurs.foncierelogement.ProgrammesAfl;
import fr.actionlogement.convention.bailleurs.innovation.AppelSaisi;
import fr.actionlogement.convention.bailleurs.innovation.AppelVu;
import fr.actionlogement.convention.bailleurs.innovation.AppelsAProjets;
import fr.actionlogement.convention.bailleurs.innovation.CandidatureVue;
import fr.actionlogement.convention.bailleurs.innovation.Candidatures;
import fr.actionlogement.convention.bailleurs.innovation.Critere;
import fr.actionlogement.convention.bailleurs.innovation.DecisionsDInnovation;
import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.operation.NatureDOperation;
import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.bailleurs.versement.CreditsDeDossier;
import fr.actionlogement.convention.bailleurs.versement.Dispositif;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.objectif.Realisation;
import fr.actionlogement.convention.common.objectif.Realisations;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.AuNomDe;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The two lines that carry no operation, in the demonstration: yearly calls of the association, calls for projects. */
@Service
public class JeuDesLignes {

    private static final Montant PREVU = Montant.deEuros(140_000_000);

    private final DossiersFictifs dossiers;
    private final ConventionsAfl conventions;
    private final ProgrammesAfl programmes;
    private final AppelsAProjets appels;
    private final Candidatures candidatures;
    private final CreditsDeDossier credits;
    private final Numerotation numerotation;
    private final Budget budget;
    private final Realisations realisations;
    private final Journal journal;
    private final Formats formats;
    private final PeriodeConvention periode;
    private final AuNomDe auNomDe;
    private final Clock horloge;

    JeuDesLignes(
            DossiersFictifs dossiers,
            ConventionsAfl conventions,
            ProgrammesAfl programmes,
            AppelsAProjets appels,
            Candidatures candidatures,
            CreditsDeDossier credits,
            Numerotation numerotation,
            Budget budget,
            Realisations realisations,
            Journal journal,
            Formats formats,
            PeriodeConvention periode,
            AuNomDe auNomDe,
            Clock horloge) {
        this.dossiers = dossiers;
        this.conventions = conventions;
        this.programmes = programmes;
        this.appels = appels;
        this.candidatures = candidatures;
        this.credits = credits;
        this.numerotation = numerotation;
        this.budget = budget;
        this.realisations = realisations;
        this.journal = journal;
        this.formats = formats;
        this.periode = periode;
        this.auNomDe = auNomDe;
        this.horloge = horloge;
    }

    /** Loads it, unless one of the lines has a dossier already. */
    @Transactional
    public void charger() {
        if (dossiers.vides()) {
            LocalDate jour = LocalDate.now(horloge);
            fonciere(jour);
            auNomDe.faire("gestionnaire.bailleurs", () -> construire(jour));
            innover(jour);
            dossiers.conclure();
        }
    }

    private void fonciere(LocalDate jour) {
        List<MontantAnnuel> annees = periode.exercices().stream()
                .map(e -> new MontantAnnuel(e, PREVU))
                .toList();
        String[] convention = new String[1];
        auNomDe.faire(
                "gestionnaire.bailleurs",
                () -> convention[0] = conventions
                        .enregistrer(new ConventionSaisie(
                                periode.debut().withMonth(7).withDayOfMonth(3),
                                "Convention de dotation (donnée fictive)",
                                annees))
                        .reference());
        for (Exercice exercice : periode.exercices()) {
            appeler(convention[0], exercice.debut().plusDays(75), 72, jour);
            appeler(convention[0], exercice.debut().plusDays(250), 41, jour);
        }
        LocalDate dernier = jour.minusDays(9);
        dossiers.appel(
                numerotation.suivante("AF", dernier.getYear()),
                convention[0],
                dernier.getYear(),
                Montant.deEuros(12_500_000),
                dernier);
    }

    /** Calls some millions that day; committed 20 days later and paid 35 days later, if these days have come. */
    private void appeler(String convention, LocalDate depose, int millions, LocalDate jour) {
        LocalDate engage = depose.plusDays(20);
        if (engage.isAfter(jour)) {
            return;
        }
        String reference = numerotation.suivante("AF", depose.getYear());
        Montant montant = Montant.deEuros(millions * 1_000_000L);
        dossiers.appel(reference, convention, depose.getYear(), montant, depose);
        UUID engagement = engager(
                Dispositif.FONCIERE_LOGEMENT,
                Financeur.AL_DOTATION,
                imputation(AppelsAfl.LIGNE, "DOTATION", engage, reference, "Association Foncière Logement", null),
                montant);
        dossiers.engage(reference, engagement, engage);
        payer(reference, engagement, montant, engage.plusDays(35), jour);
    }

    private void construire(LocalDate jour) {
        dossiers.programmes(jour);
        realisations.constater(programmes.lister(null).stream()
                .filter(p -> p.chantierLe() != null)
                .map(p -> new Realisation(
                        NatureDOperation.CONSTRUCTION_NEUVE.objectif(),
                        p.reference(),
                        p.logements(),
                        Objects.requireNonNull(p.chantierLe())))
                .toList());
    }

    private void innover(LocalDate jour) {
        List<Critere> criteres =
                List.of(new Critere("Impact", 5), new Critere("Caractère innovant", 3), new Critere("Coût", 2));
        auNomDe.faire("gestionnaire.bailleurs", () -> {
            for (Exercice e : periode.exercices()) {
                LocalDate ouverture = e.debut().plusDays(45);
                if (!ouverture.isAfter(jour)) {
                    appels.ouvrir(new AppelSaisi(
                            "Bâtir autrement " + e,
                            "Réemploi et matériaux biosourcés",
                            ouverture,
                            e.annee() == jour.getYear() ? jour.plusDays(20) : ouverture.plusDays(90),
                            Montant.deEuros(2_000_000),
                            2,
                            criteres));
                }
            }
        });
        dossiers.candidatures(jour);
        appels.tous().stream().filter(a -> a.closLe().isBefore(jour)).forEach(a -> accorder(a, jour));
    }

    /** Grants the first four of a closed call. */
    private void accorder(AppelVu appel, LocalDate jour) {
        LocalDate accord = appel.closLe().plusDays(60);
        if (accord.isAfter(jour)) {
            return;
        }
        List<CandidatureVue> classees = candidatures.classement(appel.reference());
        for (CandidatureVue c : classees.subList(0, Math.min(4, classees.size()))) {
            UUID engagement = engager(
                    Dispositif.INNOVATION,
                    Financeur.AL_SUBVENTION,
                    imputation(
                            DecisionsDInnovation.LIGNE,
                            "SUBVENTION",
                            accord,
                            c.reference(),
                            c.nomDuPorteur() + " (" + c.porteur() + ")",
                            c.commune()),
                    c.demande());
            dossiers.accorde(c.reference(), engagement, c.demande(), accord);
            payer(c.reference(), engagement, dossiers.premiereEcheance(c.reference()), accord.plusDays(45), jour);
        }
    }

    private UUID engager(Dispositif dispositif, Financeur financeur, Imputation ou, Montant montant) {
        UUID[] engagement = new UUID[1];
        auNomDe.faire("comite", () -> {
            engagement[0] = credits.engager(dispositif, financeur, ou, montant);
            journal.consigner(Acte.de(
                    "bailleurs",
                    ou.dossier(),
                    "Engagé",
                    montant.enTexte() + ", le " + formats.dateCourte(ou.dateEffet()) + " (donnée fictive)."));
        });
        return engagement[0];
    }

    private void payer(String dossier, UUID engagement, Montant montant, LocalDate le, LocalDate jour) {
        if (!le.isAfter(jour)) {
            String demande = numerotation.suivante("DV", le.getYear());
            dossiers.verse(demande, dossier, montant, le);
            auNomDe.faire(
                    "controleur.2",
                    () -> budget.verser(engagement, montant, Exercice.de(le), le, "Versement payé : " + demande));
        }
    }

    private static Imputation imputation(
            String ligne,
            String nature,
            LocalDate jour,
            String dossier,
            String beneficiaire,
            @Nullable CodeCommune commune) {
        return new Imputation(
                ligne,
                Exercice.de(jour),
                nature,
                jour,
                dossier,
                beneficiaire,
                commune,
                "Engagé (donnée fictive) : " + dossier);
    }
}
