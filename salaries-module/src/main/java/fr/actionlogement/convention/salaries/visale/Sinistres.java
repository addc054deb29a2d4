package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.reference.References;
import fr.actionlogement.convention.salaries.visale.interne.ContratsEnBase;
import fr.actionlogement.convention.salaries.visale.interne.CreancesEnBase;
import fr.actionlogement.convention.salaries.visale.interne.SinistresEnBase;
import fr.actionlogement.convention.salaries.visale.interne.SinistresEnBase.Champ;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The claim before any money: declared by the landlord, worked out, or forfeited. */
@Service
@Transactional
public class Sinistres {

    private final SinistresEnBase sinistres;
    private final ContratsEnBase contrats;
    private final CreancesEnBase creances;
    private final Regimes regimes;
    private final References references;
    private final JournalDeVisale journal;

    Sinistres(
            SinistresEnBase sinistres,
            ContratsEnBase contrats,
            CreancesEnBase creances,
            Regimes regimes,
            References references,
            JournalDeVisale journal) {
        this.sinistres = sinistres;
        this.contrats = contrats;
        this.creances = creances;
        this.regimes = regimes;
        this.references = references;
        this.journal = journal;
    }

    /** Enters a claim on a contract; a declaration after the delay is marked, for it may forfeit the cover. */
    public SinistreVu declarer(String contrat, SaisieDeSinistre saisie) {
        ContratVu sur = contrats.pourActe(contrat).orElseThrow(() -> Contrats.inconnu(contrat));
        if (sur.signeLe() == null) {
            throw JournalDeVisale.transition(contrat, sur.etat().libelle(), "déclarer un sinistre");
        }
        LocalDate declare = saisie.declareLe() == null ? journal.jour() : saisie.declareLe();
        if (declare.isAfter(journal.jour()) || saisie.constitueLe().isAfter(declare)) {
            throw RegleNonRespectee.surChamp(
                    "constitueLe",
                    "dates-inversees",
                    "Le sinistre est constitué avant d’être déclaré, et déclaré au plus tard aujourd’hui.");
        }
        Montant demande = ReglesDuSinistre.demande(sur, saisie);
        boolean tardif = declare.isAfter(
                saisie.constitueLe().plusDays(regimes.de(sur.regime()).joursDeclaration()));
        String reference = references.prochaine("SIN", declare.getYear());
        try {
            sinistres.inserer(reference, sur, saisie, declare, tardif, demande, journal.auteur());
        } catch (DuplicateKeyException deja) {
            throw new ConflitDEtat("mois-deja-declare", "Un de ces mois est déjà déclaré sur ce contrat.");
        }
        journal.consigner(reference, "Sinistre déclaré", demande.enTexte() + (tardif ? ", déclaration tardive." : "."));
        journal.consigner(contrat, "Sinistre déclaré", reference + ", " + demande.enTexte() + ".");
        return lire(reference);
    }

    /** Works out what the guarantee pays, within the caps of the contract. */
    public SinistreVu instruire(String reference, @Nullable Integer version) {
        SinistreVu sinistre = pourActe(reference, version, "instruire ce sinistre", EtatDeSinistre.DECLARE);
        ContratVu contrat = contrats.pourActe(sinistre.contrat()).orElseThrow();
        Montant indemnite = ReglesDuSinistre.indemnite(contrat, sinistre);
        sinistres.indemniserLesMois(sinistre, contrat.loyer());
        return passer(
                sinistre,
                EtatDeSinistre.INSTRUIT,
                Map.of(Champ.INDEMNITE, indemnite.centimes(), Champ.INSTRUIT_PAR, journal.auteur()),
                "Sinistre instruit",
                "Indemnité : " + indemnite.enTexte() + ".");
    }

    /** Declares the cover forfeited for this claim. */
    public SinistreVu dechoir(String reference, @Nullable Integer version, String motif) {
        SinistreVu sinistre =
                pourActe(reference, version, "prononcer la déchéance", EtatDeSinistre.DECLARE, EtatDeSinistre.INSTRUIT);
        sinistres.rendreLesMois(sinistre, false);
        journal.motiver(reference, "Déchéance prononcée", motif);
        return passer(
                sinistre,
                EtatDeSinistre.DECHU,
                Map.of(Champ.INDEMNITE, 0L, Champ.MOTIF, motif),
                "Déchéance prononcée",
                "");
    }

    /** The claim of this reference, with its months and its debt. */
    @Transactional(readOnly = true)
    public SinistreVu lire(String reference) {
        SinistreVu s = sinistres.un(reference).orElseThrow(() -> inconnu(reference));
        return creances.une(reference, journal.jour()).map(s::avec).orElse(s);
    }

    /** The claims of a contract, oldest first. */
    @Transactional(readOnly = true)
    public List<SinistreVu> duContrat(ContratVu contrat) {
        return sinistres.duContrat(contrat.cle());
    }

    /** A page, the latest first. */
    @Transactional(readOnly = true)
    public Extrait<SinistreVu> lister(@Nullable EtatDeSinistre etat, @Nullable Long apres) {
        return sinistres.lister(etat, apres);
    }

    SinistreVu pourActe(String reference, @Nullable Integer version, String acte, EtatDeSinistre... admis) {
        SinistreVu sinistre = sinistres.pourActe(reference).orElseThrow(() -> inconnu(reference));
        JournalDeVisale.exigerVersion(reference, sinistre.version(), version);
        if (!List.of(admis).contains(sinistre.etat())) {
            throw JournalDeVisale.transition(reference, sinistre.etat().libelle(), acte);
        }
        return sinistre;
    }

    SinistreVu passer(
            SinistreVu sinistre, EtatDeSinistre vers, Map<Champ, Object> valeurs, String acte, String detail) {
        sinistres.changer(sinistre, vers, valeurs);
        journal.consigner(sinistre.reference(), acte, detail, sinistre.etat().libelle(), vers.libelle());
        return lire(sinistre.reference());
    }

    private static Introuvable inconnu(String reference) {
        return new Introuvable("Le sinistre " + reference + " est introuvable : vérifiez sa référence.");
    }
}
