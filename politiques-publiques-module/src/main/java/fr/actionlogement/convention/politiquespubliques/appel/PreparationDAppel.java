package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.piece.Pieces;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.politiquespubliques.convention.ConventionVue;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.droit.DroitVu;
import fr.actionlogement.convention.politiquespubliques.droit.Droits;
import fr.actionlogement.convention.politiquespubliques.programme.ProgrammeVue;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import fr.actionlogement.convention.politiquespubliques.reference.References;
import fr.actionlogement.convention.politiquespubliques.reference.Serie;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts a call for funds, until it is deposited. No money moves here. */
@Service
public class PreparationDAppel {

    private final AppelRepository appels;
    private final DossiersDAppel dossiers;
    private final Conventions conventions;
    private final Programmes programmes;
    private final Droits droits;
    private final References references;
    private final Territoires territoires;
    private final PeriodeConvention periode;
    private final Pieces pieces;

    PreparationDAppel(
            AppelRepository appels,
            DossiersDAppel dossiers,
            Conventions conventions,
            Programmes programmes,
            Droits droits,
            References references,
            Territoires territoires,
            PeriodeConvention periode,
            Pieces pieces) {
        this.pieces = pieces;
        this.appels = appels;
        this.dossiers = dossiers;
        this.conventions = conventions;
        this.programmes = programmes;
        this.droits = droits;
        this.references = references;
        this.territoires = territoires;
        this.periode = periode;
    }

    /**
     * Creates a draft.
     *
     * @return its reference
     */
    @Transactional
    public String creer(DemandeDAppel demande) {
        ConventionVue convention = verifier(demande);
        String reference = references.suivante(Serie.AF, dossiers.actes().jour().getYear());
        AppelDeFonds appel = new AppelDeFonds(
                reference, dossiers.actes().qui(), dossiers.actes().jour());
        rediger(appel, demande, convention);
        appels.save(appel);
        dossiers.consigner(
                appel, "Appel préparé", "%s sur l’exercice %s.".formatted(demande.montant(), demande.exercice()));
        return reference;
    }

    /**
     * Changes a draft.
     *
     * @param version the one that was read
     * @throws ConflitDEtat when somebody changed or deposited it since
     */
    @Transactional
    public void modifier(String reference, long version, DemandeDAppel demande) {
        AppelDeFonds appel = dossiers.tenir(reference, version);
        appel.exiger("modifier", Etat.BROUILLON);
        Montant avant = appel.getMontant();
        rediger(appel, demande, verifier(demande));
        dossiers.consigner(appel, "Appel modifié", "Montant : %s, avant : %s.".formatted(demande.montant(), avant));
    }

    /** Deposits a draft with its evidence; it then waits for a controller. */
    @Transactional
    public void deposer(String reference) {
        AppelDeFonds appel = dossiers.tenir(reference);
        appel.exiger("déposer", Etat.BROUILLON);
        if (appel.getJustificatif() == null) {
            throw RegleNonRespectee.surChamp(
                    "justificatif",
                    "justificatif-absent",
                    "Un appel se dépose avec son justificatif : modifiez le brouillon et décrivez-le.");
        }
        pieces.exiger(DossiersDesAppels.SORTE, reference);
        appel.deposer(dossiers.actes().jour(), dossiers.actes().maintenant());
        dossiers.consigner(appel, "Appel déposé", appel.getMontant().enTexte() + ".", Etat.BROUILLON);
    }

    private void rediger(AppelDeFonds appel, DemandeDAppel demande, ConventionVue convention) {
        Optional<DroitVu> droit = droit(demande, convention);
        String beneficiaire = demande.beneficiaire();
        appel.rediger(
                demande,
                convention.programme(),
                beneficiaire == null || beneficiaire.isBlank()
                        ? droit.map(DroitVu::beneficiaire).orElse(convention.organisme())
                        : beneficiaire.strip(),
                demande.commune() == null ? droit.map(DroitVu::commune).orElse(null) : demande.commune(),
                dossiers.actes().maintenant());
    }

    /** The right that the call uses, checked; empty for a programme that asks for none. */
    private Optional<DroitVu> droit(DemandeDAppel demande, ConventionVue convention) {
        String dossier = demande.dossier();
        if (dossier == null || dossier.isBlank()) {
            if (programmes.un(convention.programme()).exigeDroit()) {
                throw RegleNonRespectee.surChamp(
                        "dossier",
                        "dossier-absent",
                        "Ce programme s’appelle pour un dossier validé : choisissez l’opération ou la répartition.");
            }
            return Optional.empty();
        }
        DroitVu droit = droits.un(dossier, demande.nature())
                .filter(connu -> connu.convention().equals(convention.reference()))
                .orElseThrow(() -> RegleNonRespectee.surChamp(
                        "dossier",
                        "dossier-etranger",
                        "Ce dossier n’ouvre aucun droit de cette nature sur la convention %s."
                                .formatted(convention.reference())));
        if (droit.exercice() != null && !droit.exercice().equals(demande.anneeConventionnee())) {
            throw RegleNonRespectee.surChamp(
                    "auTitreDe",
                    "exercice-du-dossier",
                    "Le dossier %s s’appelle au titre de %s.".formatted(dossier, droit.exercice()));
        }
        return Optional.of(droit);
    }

    /** The year of the convention is covered by it, and never after the year that bears the call. */
    private static void exigerAnnee(DemandeDAppel demande, ConventionVue convention) {
        if (demande.anneeConventionnee().compareTo(demande.exercice()) > 0) {
            throw RegleNonRespectee.surChamp(
                    "auTitreDe", "annee-a-venir", "Un appel ne s’impute pas avant l’année qu’il utilise.");
        }
        if (!convention.couvre(demande.anneeConventionnee())) {
            throw RegleNonRespectee.surChamp(
                    demande.auTitreDe() == null ? "exercice" : "auTitreDe",
                    "exercice-hors-validite",
                    "La convention %s ne couvre pas l’exercice %s."
                            .formatted(convention.reference(), demande.anneeConventionnee()));
        }
    }

    private ConventionVue verifier(DemandeDAppel demande) {
        ConventionVue convention = convention(demande.convention());
        if (!periode.contient(demande.exercice())) {
            throw RegleNonRespectee.surChamp(
                    "exercice",
                    "exercice-hors-convention",
                    "L’exercice va de %s à %s.".formatted(periode.premier(), periode.dernier()));
        }
        exigerAnnee(demande, convention);
        Actes.exigerPositif("montant", demande.montant());
        ProgrammeVue programme = programmes.un(convention.programme());
        if (!programme.natures().contains(demande.nature())) {
            throw RegleNonRespectee.surChamp(
                    "nature",
                    "nature-interdite",
                    "Le programme %s ne paie pas cette nature : choisissez parmi %s."
                            .formatted(programme.libelle(), String.join(", ", programme.natures())));
        }
        verifier(demande.commune());
        return convention;
    }

    private ConventionVue convention(String reference) {
        try {
            return conventions.une(reference);
        } catch (Introuvable absente) {
            throw RegleNonRespectee.surChamp("convention", "convention-inconnue", absente.message());
        }
    }

    private void verifier(@Nullable CodeCommune commune) {
        if (commune != null && territoires.commune(commune).isEmpty()) {
            throw RegleNonRespectee.surChamp(
                    "commune", "commune-inconnue", "Aucune commune n’a ce code INSEE : vérifiez-le.");
        }
    }
}
