package fr.actionlogement.convention.politiquespubliques.pret;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.budget.PositionEngagement;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.dossier.PageInconnue;
import fr.actionlogement.convention.politiquespubliques.pret.interne.EncaissementsEnBase;
import fr.actionlogement.convention.politiquespubliques.reference.References;
import fr.actionlogement.convention.politiquespubliques.reference.Serie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What borrowers pay back: entered by a manager, recorded by a controller who is not that person. Its principal goes to the
 * ledger as a repayment, apart from fresh money: it gives no room back to the line.
 */
@Service("encaissementsDesPolitiques")
public class Encaissements {

    private static final int PAGE = 25;

    private final EncaissementsEnBase base;
    private final Prets prets;
    private final Budget budget;
    private final Engagements engagements;
    private final References references;
    private final Actes actes;

    Encaissements(
            EncaissementsEnBase base,
            Prets prets,
            Budget budget,
            Engagements engagements,
            References references,
            Actes actes) {
        this.base = base;
        this.prets = prets;
        this.budget = budget;
        this.engagements = engagements;
        this.references = references;
        this.actes = actes;
    }

    /**
     * A page of receipts, the last entered first.
     *
     * @throws fr.actionlogement.convention.common.web.DemandeIllisible when a criterion names what does not exist
     */
    @Transactional(readOnly = true)
    public PageDEncaissements page(CriteresDEncaissement criteres) {
        verifier(criteres);
        List<EncaissementVu> lus = base.lister(criteres, avant(criteres.apres()), PAGE + 1);
        List<EncaissementVu> vus = lus.stream().limit(PAGE).toList();
        return new PageDEncaissements(
                vus, lus.size() > PAGE ? vus.get(vus.size() - 1).reference() : null);
    }

    /** How many answer, whatever the page. */
    @Transactional(readOnly = true)
    public long compter(CriteresDEncaissement criteres) {
        verifier(criteres);
        return base.compter(criteres);
    }

    /** Every one that answers, in the order of the pages. */
    @Transactional(readOnly = true)
    public void parcourir(CriteresDEncaissement criteres, Consumer<EncaissementVu> encaissement) {
        verifier(criteres);
        base.parcourir(criteres, encaissement);
    }

    /**
     * One of them.
     *
     * @throws Introuvable when there is none with this reference
     */
    @Transactional(readOnly = true)
    public EncaissementVu un(String reference) {
        return base.un(reference, false).orElseThrow(Encaissements::introuvable);
    }

    /** Whether the current user may record or reject it. */
    public boolean peutDecider(EncaissementVu encaissement) {
        return encaissement.etat() == EtatDEncaissement.SAISI
                && actes.peut(Niveau.CONTROLE)
                && !actes.qui().equals(encaissement.auteur());
    }

    /**
     * Enters money received on a loan; nothing moves yet.
     *
     * @return its reference
     * @throws ConflitDEtat when less is due, or this transfer is already entered
     */
    @Transactional
    public String saisir(String pret, EncaissementSaisi saisi) {
        Actes.exigerPositif("montant", saisi.montant());
        actes.exigerPasse("recuLe", saisi.recuLe());
        base.tenirLePret(pret);
        PretVu vu = prets.un(pret);
        if (saisi.recuLe().isBefore(vu.ouvertLe())) {
            throw RegleNonRespectee.surChamp(
                    "recuLe", "date-avant-ouverture", "Un encaissement ne précède pas l’ouverture du prêt.");
        }
        exigerDu(saisi.montant(), vu);
        if (base.existe(pret, saisi)) {
            throw new ConflitDEtat(
                    "encaissement-deja-saisi", "Ce virement est déjà saisi sur ce prêt, avec ce montant et ce jour.");
        }
        String reference = references.suivante(Serie.EP, actes.jour().getYear());
        base.inscrire(reference, pret, saisi, actes.qui(), actes.maintenant());
        consigner(
                reference,
                pret,
                "Encaissement saisi",
                saisi.montant() + " : " + saisi.piece().strip());
        return reference;
    }

    /**
     * Records it: the oldest line that fell due is paid first, its principal is told to the ledger.
     *
     * @throws ConflitDEtat when it is decided already, or less is due than when it was entered
     */
    @Transactional
    public void comptabiliser(String reference) {
        EncaissementVu encaissement = tenir(reference);
        base.tenirLePret(encaissement.pret());
        PretVu pret = prets.un(encaissement.pret());
        exigerDu(encaissement.montant(), pret);
        Recette recette = Recette.imputer(prets.echues(pret.dossier()), pret.recu(), encaissement.montant());
        rembourser(encaissement, recette.capital());
        base.decider(reference, EtatDEncaissement.COMPTABILISE, recette, actes.qui(), actes.maintenant(), null);
        consigner(
                reference,
                encaissement.pret(),
                "Encaissement comptabilisé",
                "%s d’intérêts, %s de capital".formatted(recette.interets(), recette.capital()));
    }

    /** Rejects it: nothing moves. */
    @Transactional
    public void rejeter(String reference, String motif) {
        EncaissementVu encaissement = tenir(reference);
        base.decider(
                reference, EtatDEncaissement.REJETE, Recette.AUCUNE, actes.qui(), actes.maintenant(), motif.strip());
        consigner(reference, encaissement.pret(), "Encaissement rejeté", motif.strip());
    }

    /** The oldest call of the loan is paid back first, each up to what was paid on it. */
    private void rembourser(EncaissementVu encaissement, Montant capital) {
        List<UUID> appels = base.engagements(encaissement.pret());
        Map<UUID, PositionEngagement> positions = engagements.positions(appels);
        String motif = "Encaissement " + encaissement.reference() + " du prêt " + encaissement.pret();
        Montant reste = capital;
        for (UUID appel : appels) {
            PositionEngagement position = Objects.requireNonNull(positions.get(appel));
            Montant part = position.verse().moins(position.rembourse()).auPlus(reste);
            if (part.estPositif()) {
                budget.rembourser(appel, part, encaissement.recuLe(), motif);
                reste = reste.moins(part);
            }
        }
        if (reste.estPositif()) {
            throw new ConflitDEtat(
                    "remboursement-excessif",
                    "Le capital remboursé dépasserait de %s ce qui est versé sur ce prêt.".formatted(reste));
        }
    }

    private EncaissementVu tenir(String reference) {
        EncaissementVu encaissement = base.un(reference, true).orElseThrow(Encaissements::introuvable);
        actes.exigerUnAutre(encaissement.auteur(), "Vous avez saisi cet encaissement : une autre personne en décide.");
        if (encaissement.etat() != EtatDEncaissement.SAISI) {
            throw new ConflitDEtat(
                    "etat-incompatible",
                    "L’encaissement %s est « %s » : rechargez la page."
                            .formatted(reference, encaissement.etat().libelle()));
        }
        return encaissement;
    }

    private static void exigerDu(Montant montant, PretVu pret) {
        if (montant.depasse(pret.du())) {
            throw new ConflitDEtat(
                    "encaissement-excessif",
                    pret.du().estNul()
                            ? "Rien n’est dû sur ce prêt aujourd’hui."
                            : "Il n’est dû que %s sur ce prêt aujourd’hui.".formatted(pret.du()));
        }
    }

    private void consigner(String reference, String pret, String libelle, String detail) {
        actes.consigner(reference, libelle, detail);
        actes.consigner(pret, libelle, reference + ", " + detail);
    }

    private void verifier(CriteresDEncaissement criteres) {
        if (criteres.pret() != null) {
            prets.filtrer(criteres.pret());
        }
    }

    private @Nullable Long avant(@Nullable String reference) {
        return reference == null ? null : base.rang(reference).orElseThrow(PageInconnue::new);
    }

    private static Introuvable introuvable() {
        return new Introuvable("Cet encaissement n’existe pas.");
    }
}
