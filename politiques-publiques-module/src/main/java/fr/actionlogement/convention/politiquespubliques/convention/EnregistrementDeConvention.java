package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.politiquespubliques.convention.interne.VotesEnBase;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.programme.ProgrammeVue;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import fr.actionlogement.convention.politiquespubliques.reference.References;
import fr.actionlogement.convention.politiquespubliques.reference.Serie;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a convention that was signed with a body. */
@Service
public class EnregistrementDeConvention {

    private static final Pattern RNA = Pattern.compile("W[0-9]{9}");

    private final ConventionRepository conventions;
    private final VotesEnBase votes;
    private final Programmes programmes;
    private final References references;
    private final PeriodeConvention periode;
    private final Territoires territoires;
    private final ObjectProvider<Condition> conditions;
    private final Actes actes;
    private final Formats formats;

    EnregistrementDeConvention(
            ConventionRepository conventions,
            VotesEnBase votes,
            Programmes programmes,
            References references,
            PeriodeConvention periode,
            Territoires territoires,
            ObjectProvider<Condition> conditions,
            Actes actes,
            Formats formats) {
        this.conventions = conventions;
        this.votes = votes;
        this.programmes = programmes;
        this.references = references;
        this.periode = periode;
        this.territoires = territoires;
        this.conditions = conditions;
        this.actes = actes;
        this.formats = formats;
    }

    /** What a programme asks of its conventions besides. */
    public interface Condition {

        /**
         * Refuses a convention of its programme that lacks something; says nothing of the others.
         *
         * @throws RegleNonRespectee naming the field
         */
        void exiger(NouvelleConvention acte);
    }

    /**
     * Records it; it binds nothing until a call is committed on it.
     *
     * @return its reference
     */
    @Transactional
    public String enregistrer(NouvelleConvention acte) {
        ProgrammeVue programme = programmes
                .chercher(acte.programme())
                .orElseThrow(() -> RegleNonRespectee.surChamp(
                        "programme", "programme-inconnu", "Ce programme n’existe pas : choisissez-en un."));
        verifierDates(acte);
        verifierAnnees(acte);
        verifierOrganisme(acte);
        conditions.stream().forEach(condition -> condition.exiger(acte));
        String reference = references.suivante(Serie.CV, actes.jour().getYear());
        Convention convention = conventions.save(new Convention(reference, acte, actes.qui(), actes.maintenant()));
        conventions.flush();
        for (AnneeConventionnee annee : acte.annees()) {
            if (annee.montantVote() != null) {
                votes.ecrire(
                        convention.id(),
                        annee.exercice(),
                        annee.montantVote(),
                        Objects.requireNonNullElse(annee.source(), "La convention"),
                        actes.qui(),
                        actes.maintenant());
            }
        }
        actes.consigner(
                reference,
                "Convention enregistrée",
                "%s avec %s, signée le %s."
                        .formatted(programme.libelle(), acte.organisme(), formats.date(acte.signeeLe())));
        return reference;
    }

    private void verifierDates(NouvelleConvention acte) {
        if (acte.signeeLe().isAfter(actes.jour())) {
            throw RegleNonRespectee.surChamp(
                    "signeeLe", "date-future", "La date de signature ne peut pas être postérieure à aujourd’hui.");
        }
        if (acte.fin().isBefore(acte.debut())) {
            throw RegleNonRespectee.surChamp(
                    "fin", "dates-inversees", "La fin de validité ne peut pas précéder le début.");
        }
        if (acte.debut().getYear() < 2000
                || acte.fin().isBefore(periode.debut())
                || acte.fin().getYear() > 2099) {
            throw RegleNonRespectee.surChamp(
                    "debut", "hors-convention", "La validité doit recouvrir la convention quinquennale.");
        }
    }

    private void verifierAnnees(NouvelleConvention acte) {
        Set<Integer> vues = new HashSet<>();
        for (AnneeConventionnee annee : acte.annees()) {
            if (!periode.contient(annee.exercice())
                    || !vues.add(annee.exercice().annee())) {
                throw RegleNonRespectee.surChamp(
                        "annees",
                        "exercice-invalide",
                        "L’échéancier porte une fois chaque exercice, de %s à %s."
                                .formatted(periode.premier(), periode.dernier()));
            }
            Actes.exigerAuMoinsZero("annees", annee.montantConventionne());
            if (annee.montantVote() != null) {
                Actes.exigerAuMoinsZero("annees", annee.montantVote());
            }
        }
    }

    private void verifierOrganisme(NouvelleConvention acte) {
        if (acte.siret() != null
                && acte.siren() != null
                && !acte.siret().siren().equals(acte.siren())) {
            throw RegleNonRespectee.surChamp(
                    "siret", "siret-d-un-autre", "Ce SIRET n’est pas celui d’un établissement de ce SIREN.");
        }
        if (acte.rna() != null && !RNA.matcher(acte.rna()).matches()) {
            throw RegleNonRespectee.surChamp(
                    "rna",
                    "rna-illisible",
                    "Un numéro RNA commence par W suivi de neuf chiffres, par exemple W751234567.");
        }
        verifier(acte.commune());
    }

    private void verifier(@Nullable CodeCommune commune) {
        if (commune != null && territoires.commune(commune).isEmpty()) {
            throw RegleNonRespectee.surChamp(
                    "commune", "commune-inconnue", "Aucune commune n’a ce code INSEE : vérifiez-le.");
        }
    }
}
