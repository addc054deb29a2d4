package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.objectif.Realisations;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.personne.Identite;
import fr.actionlogement.convention.salaries.personne.Personnes;
import fr.actionlogement.convention.salaries.reference.References;
import fr.actionlogement.convention.salaries.visale.interne.ContratsEnBase;
import fr.actionlogement.convention.salaries.visale.interne.VisasEnBase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contract of guarantee: asked for by a landlord on a visa, accepted, in force once the lease is signed. It commits nothing. */
@Service
@Transactional
public class Contrats {

    static final String OBJECTIF = "VISALE";

    private final ContratsEnBase contrats;
    private final VisasEnBase visas;
    private final Regimes regimes;
    private final References references;
    private final Territoires territoires;
    private final Realisations realisations;
    private final Personnes personnes;
    private final JournalDeVisale journal;

    Contrats(
            ContratsEnBase contrats,
            VisasEnBase visas,
            Regimes regimes,
            References references,
            Territoires territoires,
            Realisations realisations,
            Personnes personnes,
            JournalDeVisale journal) {
        this.contrats = contrats;
        this.visas = visas;
        this.regimes = regimes;
        this.references = references;
        this.territoires = territoires;
        this.realisations = realisations;
        this.personnes = personnes;
        this.journal = journal;
    }

    /** Enters a landlord's request; the visa is used by it. The regime is the visa's. */
    public ContratVu proposer(SaisieDeContrat saisie) {
        VisaVu visa = visas.pourActe(saisie.visa().strip())
                .orElseThrow(
                        () -> RegleNonRespectee.surChamp("visa", "visa-inconnu", "Aucun visa ne porte ce numéro."));
        if (visa.etat() != EtatDeVisa.CERTIFIE) {
            throw JournalDeVisale.transition(
                    visa.reference(), visa.etat().libelle(), "demander un contrat sur ce visa");
        }
        verifier(saisie, visa);
        String reference = references.prochaine("VIS", journal.jour().getYear());
        contrats.inserer(reference, saisie, visa, regimes.de(visa.regime()), journal.auteur());
        visas.passer(visa, EtatDeVisa.UTILISE, null, null, null, null);
        journal.consigner(reference, "Contrat demandé", "Sur le visa " + visa.reference() + ".");
        return lire(reference);
    }

    private void verifier(SaisieDeContrat s, VisaVu visa) {
        Montant plafond = Objects.requireNonNull(visa.loyerMax());
        if (!s.loyer().estPositif() || s.loyer().depasse(plafond)) {
            throw RegleNonRespectee.surChamp(
                    "loyer",
                    "loyer-au-dessus-du-visa",
                    "Ce visa garantit un loyer de " + plafond.enTexte() + " au plus.");
        }
        if (territoires.commune(s.commune()).isEmpty()) {
            throw RegleNonRespectee.surChamp(
                    "commune", "commune-inconnue", "Aucune commune n’a aujourd’hui ce code INSEE.");
        }
        if (s.finDeBail() != null && s.finDeBail().isBefore(s.debut())) {
            throw RegleNonRespectee.surChamp("finDeBail", "dates-inversees", "La fin du bail précède son début.");
        }
        if (s.debut().getYear() < 2018 || s.debut().getYear() > 2100) {
            throw RegleNonRespectee.surChamp("debut", "date-hors-bornes", "La date d’effet va de 2018 à 2100.");
        }
    }

    /** Accepts the request, within the validity of the visa. */
    public ContratVu accepter(String reference, @Nullable Integer version) {
        ContratVu contrat = pourActe(reference, version, "accepter ce contrat", EtatDeContrat.PROPOSE);
        exigerVisaValable(contrat, journal.jour());
        return passer(contrat, EtatDeContrat.ACCEPTE, null, null, "Contrat accepté", "");
    }

    /** Notes that the lease was signed: the guarantee is in force and counts one aid. */
    public ContratVu signer(String reference, @Nullable Integer version, LocalDate jour) {
        ContratVu contrat = pourActe(reference, version, "signer le bail", EtatDeContrat.ACCEPTE);
        if (jour.isAfter(journal.jour())) {
            throw RegleNonRespectee.surChamp(
                    "date", "date-future", "La date de signature ne peut pas être dans le futur.");
        }
        exigerVisaValable(contrat, jour);
        realisations.constater(OBJECTIF, reference, 1, jour);
        return passer(contrat, EtatDeContrat.ACTIF, jour, null, "Bail signé", "La garantie est en cours.");
    }

    /** Ends the guarantee before its term; what was covered until then stays. */
    public ContratVu resilier(String reference, @Nullable Integer version, LocalDate jour, String motif) {
        ContratVu contrat = pourActe(reference, version, "résilier ce contrat", EtatDeContrat.ACTIF);
        if (jour.isBefore(contrat.debut()) || jour.isAfter(contrat.fin()) || jour.isAfter(journal.jour())) {
            throw RegleNonRespectee.surChamp(
                    "date", "date-hors-couverture", "La date de résiliation va du début de la garantie à aujourd’hui.");
        }
        journal.motiver(reference, "Contrat résilié", motif);
        return passer(contrat, EtatDeContrat.RESILIE, null, jour, "Contrat résilié", "");
    }

    /** Strikes out a contract that never took effect or had no claim; it counts no more. */
    public ContratVu annuler(String reference, @Nullable Integer version, String motif) {
        ContratVu contrat = pourActe(
                reference,
                version,
                "annuler ce contrat",
                EtatDeContrat.PROPOSE,
                EtatDeContrat.ACCEPTE,
                EtatDeContrat.ACTIF);
        if (contrat.sinistres() > 0) {
            throw new RegleNonRespectee(
                    "contrat-sinistre", "Ce contrat a un sinistre : résiliez-le, il ne s’annule plus.");
        }
        realisations.retirer(OBJECTIF, List.of(reference));
        journal.motiver(reference, "Contrat annulé", motif);
        return passer(contrat, EtatDeContrat.ANNULE, null, null, "Contrat annulé", "");
    }

    /** The contract of this reference. */
    @Transactional(readOnly = true)
    public ContratVu lire(String reference) {
        return contrats.un(reference).orElseThrow(() -> inconnu(reference));
    }

    /** Who the tenant is; the reading is journaled. */
    public Identite identite(String reference) {
        ContratVu contrat = lire(reference);
        if (contrat.personne() == null) {
            throw new Introuvable("Le contrat " + reference + " ne porte pas d’identité : le partenaire la garde.");
        }
        return personnes.lire(contrat.personne(), reference);
    }

    /** A page, the latest first. */
    @Transactional(readOnly = true)
    public Extrait<ContratVu> lister(FiltreDeContrats filtre, @Nullable Long apres) {
        return contrats.lister(filtre, apres);
    }

    private void exigerVisaValable(ContratVu contrat, LocalDate jour) {
        LocalDate limite = visas.un(String.valueOf(contrat.visa()))
                .map(VisaVu::valableJusquAu)
                .orElse(null);
        if (limite != null && jour.isAfter(limite)) {
            throw new RegleNonRespectee(
                    "visa-expire",
                    "Le visa " + contrat.visa() + " n’est plus valable à cette date : demandez-en un autre.");
        }
    }

    private ContratVu pourActe(String reference, @Nullable Integer version, String acte, EtatDeContrat... admis) {
        ContratVu contrat = contrats.pourActe(reference).orElseThrow(() -> inconnu(reference));
        JournalDeVisale.exigerVersion(reference, contrat.version(), version);
        if (!Arrays.asList(admis).contains(contrat.etat())) {
            throw JournalDeVisale.transition(reference, contrat.etat().libelle(), acte);
        }
        return contrat;
    }

    private ContratVu passer(
            ContratVu contrat,
            EtatDeContrat vers,
            @Nullable LocalDate signe,
            @Nullable LocalDate fin,
            String acte,
            String detail) {
        contrats.passer(contrat, vers, signe, fin);
        journal.consigner(contrat.reference(), acte, detail, contrat.etat().libelle(), vers.libelle());
        return lire(contrat.reference());
    }

    static Introuvable inconnu(String reference) {
        return new Introuvable("Le contrat " + reference + " est introuvable : vérifiez sa référence.");
    }
}
