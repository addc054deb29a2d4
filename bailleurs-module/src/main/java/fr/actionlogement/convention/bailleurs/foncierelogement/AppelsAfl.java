package fr.actionlogement.convention.bailleurs.foncierelogement;

import fr.actionlogement.convention.bailleurs.echange.GardeDesActes;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.foncierelogement.interne.AppelsEnBase;
import fr.actionlogement.convention.bailleurs.foncierelogement.interne.ConventionsAflEnBase;
import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.bailleurs.versement.CreditsDeDossier;
import fr.actionlogement.convention.bailleurs.versement.Dispositif;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calls for funds of the association: deposit, commitment by another person, end. They are paid by instalments. */
@Service
public class AppelsAfl {

    /** Line that bears them. */
    public static final String LIGNE = "BAI-MIXITE";

    private static final String BENEFICIAIRE = "Association Foncière Logement";

    private final AppelsEnBase appels;
    private final ConventionsAflEnBase conventions;
    private final Numerotation numerotation;
    private final CreditsDeDossier credits;
    private final Journal journal;
    private final GardeDesActes garde;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    AppelsAfl(
            AppelsEnBase appels,
            ConventionsAflEnBase conventions,
            Numerotation numerotation,
            CreditsDeDossier credits,
            Journal journal,
            GardeDesActes garde,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.appels = appels;
        this.conventions = conventions;
        this.numerotation = numerotation;
        this.credits = credits;
        this.journal = journal;
        this.garde = garde;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** Deposits a call on a year that a convention agrees. */
    @Transactional
    public AppelVu deposer(AppelSaisi saisie) {
        if (!saisie.montant().estPositif()) {
            throw RegleNonRespectee.surChamp("montant", "montant-nul", "Indiquez un montant positif.");
        }
        Montant disponible = conventions
                .disponible(saisie.convention(), saisie.exercice())
                .orElseThrow(() -> RegleNonRespectee.surChamp(
                        "exercice",
                        "exercice-non-conventionne",
                        "La convention " + saisie.convention() + " ne prévoit rien pour " + saisie.exercice() + "."));
        exigerSousConvention(saisie.montant(), disponible, saisie.exercice().annee());
        LocalDate jour = LocalDate.now(horloge);
        String reference = numerotation.suivante("AF", jour.getYear());
        appels.deposer(reference, saisie, utilisateur.identifiant(), jour, horloge.instant());
        AppelVu vu = fiche(reference);
        consigner(vu, "Appel de fonds déposé", vu.objet() + ", " + vu.montant().enTexte());
        return vu;
    }

    /**
     * Does an act.
     *
     * @param motif mandatory for a rejection or a cancellation
     * @param version what the caller has seen; null when it does not say
     */
    @Transactional
    public AppelVu accomplir(String reference, ActeDAppel acte, @Nullable String motif, @Nullable VersionLue version) {
        AppelVu appel = appels.verrouiller(reference).orElseThrow(AppelsAfl::absent);
        garde.exigerDroit(acte.regle(), dossier(appel));
        VersionLue.verifier(version, appel.version());
        garde.exigerDepart(acte.regle(), dossier(appel));
        String raison = acte.regle().exigerMotif(motif);
        if (acte == ActeDAppel.ENGAGER) {
            engager(appel);
        } else {
            clore(appel, acte, raison);
        }
        AppelVu apres = fiche(reference);
        consigner(apres, acte.regle().fait(), raison.isEmpty() ? apres.montant().enTexte() : raison);
        return apres;
    }

    /** Acts that the current user may do now. */
    public List<ActeDAppel> possibles(AppelVu appel) {
        return Arrays.stream(ActeDAppel.values())
                .filter(acte -> garde.permet(acte.regle(), dossier(appel)))
                .toList();
    }

    /** The call of this reference. */
    @Transactional(readOnly = true)
    public AppelVu fiche(String reference) {
        return appels.un(reference).orElseThrow(AppelsAfl::absent);
    }

    /** Calls, the latest first; a few dozen in the life of the convention. */
    @Transactional(readOnly = true)
    public List<AppelVu> lister(@Nullable StatutDAppel statut) {
        return appels.tous(statut, 500);
    }

    /** Calls that wait for their commitment, the oldest first. */
    @Transactional(readOnly = true)
    public List<AppelVu> enAttente(int limite) {
        return appels.enAttente(limite);
    }

    /** Calls whose reference or purpose holds the text, accents and case ignored. */
    @Transactional(readOnly = true)
    public List<AppelVu> chercher(String texte, int limite) {
        return appels.chercher(texte, limite);
    }

    private void engager(AppelVu appel) {
        Montant disponible =
                conventions.disponible(appel.convention(), appel.exercice()).orElse(Montant.ZERO);
        exigerSousConvention(appel.montant(), disponible, appel.exercice().annee());
        LocalDate jour = LocalDate.now(horloge);
        UUID engagement = credits.engager(
                Dispositif.FONCIERE_LOGEMENT,
                Financeur.AL_DOTATION,
                new Imputation(
                        LIGNE,
                        appel.exercice(),
                        Objects.requireNonNull(Financeur.AL_DOTATION.natureDEngagement()),
                        jour,
                        appel.reference(),
                        BENEFICIAIRE,
                        null,
                        "Appel de fonds engagé : " + appel.reference()),
                appel.montant());
        appels.engager(appel.reference(), utilisateur.identifiant(), jour, engagement, horloge.instant());
    }

    private void clore(AppelVu appel, ActeDAppel acte, String raison) {
        appels.passer(appel.reference(), acte.regle().vers(), horloge.instant(), raison.isEmpty() ? null : raison);
        UUID engagement = appel.engagement();
        if (engagement != null) {
            LocalDate jour = LocalDate.now(horloge);
            String motif = acte.regle().fait() + " : " + appel.reference();
            Montant rendu = acte == ActeDAppel.SOLDER
                    ? credits.clore(appel.reference(), engagement, jour, motif)
                    : credits.annuler(appel.reference(), engagement, jour, motif);
            appels.degager(appel.reference(), rendu);
        }
    }

    private static GardeDesActes.Dossier<StatutDAppel> dossier(AppelVu appel) {
        return new GardeDesActes.Dossier<>(
                "L’appel", "cet appel", appel.statut(), appel.statut().libelle(), appel.deposePar());
    }

    private static void exigerSousConvention(Montant montant, Montant disponible, int annee) {
        if (montant.depasse(disponible)) {
            throw new ConflitDEtat(
                    "convention-depassee",
                    "La convention de dotation ne laisse que " + disponible.enTexte() + " pour " + annee
                            + " : réduisez l’appel ou attendez un avenant.");
        }
    }

    private void consigner(AppelVu vu, String libelle, String detail) {
        journal.consigner(new Acte(
                "bailleurs",
                vu.reference(),
                libelle,
                detail,
                Map.of(),
                Map.of("État", vu.statut().libelle())));
    }

    private static Introuvable absent() {
        return new Introuvable("Cet appel de fonds est introuvable : vérifiez sa référence.");
    }
}
