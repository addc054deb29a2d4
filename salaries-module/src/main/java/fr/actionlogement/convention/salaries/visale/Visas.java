package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Conclusion;
import fr.actionlogement.convention.salaries.eligibilite.Resultat;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.personne.Identite;
import fr.actionlogement.convention.salaries.personne.Personnes;
import fr.actionlogement.convention.salaries.reference.References;
import fr.actionlogement.convention.salaries.visale.interne.VisasEnBase;
import fr.actionlogement.convention.salaries.visale.interne.VisasEnBase.Fige;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visa: asked for by a tenant, completed, certified or refused. */
@Service
@Transactional
public class Visas {

    private final VisasEnBase visas;
    private final Regimes regimes;
    private final Personnes personnes;
    private final References references;
    private final JournalDeVisale journal;
    private final AvisDeVisa opinions;

    Visas(
            VisasEnBase visas,
            Regimes regimes,
            Personnes personnes,
            References references,
            JournalDeVisale journal,
            AvisDeVisa opinions) {
        this.visas = visas;
        this.regimes = regimes;
        this.personnes = personnes;
        this.references = references;
        this.journal = journal;
        this.opinions = opinions;
    }

    /** Enters a request; the regime and the rules of today are frozen in it, with what they say. */
    public VisaVu demander(Identite locataire, SaisieDeVisa saisie) {
        if (saisie.ressources().estNegatif()) {
            throw RegleNonRespectee.surChamp(
                    "ressources", "montant-negatif", "Les ressources ne peuvent pas être négatives.");
        }
        LocalDate jour = journal.jour();
        Regime regime = regimes.exiger(jour, "profil");
        UUID personne = personnes.rattacher(locataire);
        String reference = references.prochaine("VISA", jour.getYear());
        visas.inserer(
                reference, personne, saisie, opinions.figer(personne, saisie, jour), regime.code(), journal.auteur());
        journal.consigner(reference, "Visa demandé", "Régime " + regime.libelle() + " figé.");
        return lire(reference);
    }

    /** Asks for what is missing. */
    public VisaVu demanderUnComplement(String reference, @Nullable Integer version, String motif) {
        VisaVu visa = pourActe(reference, version, "demander un complément", EtatDeVisa.DEMANDE);
        return passer(visa, EtatDeVisa.COMPLEMENT, null, null, motif, "Complément demandé");
    }

    /** Notes that the missing documents came. */
    public VisaVu reprendre(String reference, @Nullable Integer version) {
        VisaVu visa = pourActe(reference, version, "reprendre la demande", EtatDeVisa.COMPLEMENT);
        return passer(visa, EtatDeVisa.DEMANDE, null, null, null, "Complément reçu");
    }

    /**
     * Certifies: the largest guaranteed rent is worked out by the frozen regime. A criterion that nothing tells leaves the
     * decision to who has the documents; one that is not met does not.
     *
     * @param valableJusquAu last day on which a contract may be accepted on it
     */
    public VisaVu certifier(String reference, @Nullable Integer version, LocalDate valableJusquAu) {
        VisaVu visa = pourActe(reference, version, "certifier le visa", EtatDeVisa.DEMANDE);
        if (valableJusquAu.isBefore(journal.jour())) {
            throw RegleNonRespectee.surChamp("date", "date-passee", "La fin de validité ne peut pas être passée.");
        }
        exigerEligible(visa);
        Montant loyer = loyerMax(visa);
        if (!loyer.estPositif()) {
            throw new RegleNonRespectee(
                    "ressources-insuffisantes", "Sans ressources, aucun loyer ne peut être garanti à ce profil.");
        }
        return passer(visa, EtatDeVisa.CERTIFIE, loyer, valableJusquAu, null, "Visa certifié");
    }

    private void exigerEligible(VisaVu visa) {
        Fige fige = visas.fige(visa.reference());
        if (fige.situation() == null) {
            return;
        }
        Avis avis = opinions.rejuger(visa.personne(), fige);
        if (avis.conclusion() == Conclusion.NON_ELIGIBLE) {
            throw new RegleNonRespectee(
                    "non-eligible",
                    "Ce visa ne peut pas être certifié : "
                            + avis.criteres().stream()
                                    .filter(c -> c.resultat() == Resultat.NON_REMPLI)
                                    .map(c -> c.libelle() + " (" + c.valeur() + ", attendu " + c.seuil() + ")")
                                    .collect(Collectors.joining(" ; "))
                            + ". Consultez les critères, ou refusez-le.");
        }
        visas.juger(visa.reference(), opinions.ecrire(avis));
    }

    /** What the rules frozen with the request say of it; empty for an older request, or once the person is forgotten. */
    @Transactional(readOnly = true)
    public Optional<Avis> avis(String reference) {
        return Optional.ofNullable(opinions.lire(visas.fige(lire(reference).reference())));
    }

    /** Refuses. */
    public VisaVu refuser(String reference, @Nullable Integer version, String motif) {
        VisaVu visa = pourActe(reference, version, "refuser le visa", EtatDeVisa.DEMANDE, EtatDeVisa.COMPLEMENT);
        return passer(visa, EtatDeVisa.REFUSE, null, null, motif, "Visa refusé");
    }

    /** The largest rent that its regime would guarantee. */
    @Transactional(readOnly = true)
    public Montant loyerMax(VisaVu visa) {
        return regimes.loyer(visa.regime(), visa.zone()).pour(visa.profil(), visa.ressources());
    }

    /** Who the tenant is; the reading is journaled. */
    public Identite identite(String reference) {
        return personnes.lire(lire(reference).personne(), reference);
    }

    /** The visa of this reference. */
    @Transactional(readOnly = true)
    public VisaVu lire(String reference) {
        return visas.un(reference).orElseThrow(() -> inconnu(reference));
    }

    /** A page, the latest first. */
    @Transactional(readOnly = true)
    public Extrait<VisaVu> lister(@Nullable EtatDeVisa etat, @Nullable Long apres) {
        return visas.lister(etat, apres);
    }

    private VisaVu pourActe(String reference, @Nullable Integer version, String acte, EtatDeVisa... admis) {
        VisaVu visa = visas.pourActe(reference).orElseThrow(() -> inconnu(reference));
        JournalDeVisale.exigerVersion(reference, visa.version(), version);
        if (!Arrays.asList(admis).contains(visa.etat())) {
            throw JournalDeVisale.transition(reference, visa.etat().libelle(), acte);
        }
        return visa;
    }

    private VisaVu passer(
            VisaVu visa,
            EtatDeVisa vers,
            @Nullable Montant loyer,
            @Nullable LocalDate valable,
            @Nullable String motif,
            String acte) {
        visas.passer(visa, vers, loyer, valable, motif, vers == EtatDeVisa.DEMANDE ? null : journal.auteur());
        String detail = loyer == null ? "" : "Loyer garanti au plus : " + loyer.enTexte() + ".";
        if (motif != null) {
            journal.motiver(visa.reference(), acte, motif);
        }
        journal.consigner(visa.reference(), acte, detail, visa.etat().libelle(), vers.libelle());
        return lire(visa.reference());
    }

    private static Introuvable inconnu(String reference) {
        return new Introuvable("Le visa " + reference + " est introuvable : vérifiez son numéro.");
    }
}
