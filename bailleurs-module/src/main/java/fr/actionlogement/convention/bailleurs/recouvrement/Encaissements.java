package fr.actionlogement.convention.bailleurs.recouvrement;

import fr.actionlogement.convention.bailleurs.echange.GardeDesDecisions;
import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.bailleurs.pret.PretVu;
import fr.actionlogement.convention.bailleurs.pret.Prets;
import fr.actionlogement.convention.bailleurs.pret.Recette;
import fr.actionlogement.convention.bailleurs.pret.RecettesDePrets;
import fr.actionlogement.convention.bailleurs.recouvrement.interne.EncaissementsEnBase;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money that landlords pay back: one person enters it, another records it, and it then pays what is due. */
@Service
public class Encaissements {

    private final EncaissementRepository encaissements;
    private final EncaissementsEnBase lecture;
    private final Prets prets;
    private final RecettesDePrets recettes;
    private final Numerotation numerotation;
    private final Journal journal;
    private final GardeDesDecisions garde;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Encaissements(
            EncaissementRepository encaissements,
            EncaissementsEnBase lecture,
            Prets prets,
            RecettesDePrets recettes,
            Numerotation numerotation,
            Journal journal,
            GardeDesDecisions garde,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.encaissements = encaissements;
        this.lecture = lecture;
        this.prets = prets;
        this.recettes = recettes;
        this.numerotation = numerotation;
        this.journal = journal;
        this.garde = garde;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** The receipt of this reference. */
    @Transactional(readOnly = true)
    public EncaissementVu fiche(String reference) {
        return lecture.un(reference).orElseThrow(Encaissements::inconnu);
    }

    /** A page of receipts, the newest first. */
    @Transactional(readOnly = true)
    public PageDe<EncaissementVu> lister(CriteresDEncaissement criteres) {
        return lecture.lister(criteres);
    }

    /** Receipts of a loan, the latest first. */
    @Transactional(readOnly = true)
    public List<EncaissementVu> duPret(String pret) {
        return lecture.duPret(pret);
    }

    /** Receipts that wait for a decision, the oldest first. */
    @Transactional(readOnly = true)
    public List<EncaissementEnAttente> enAttente(int limite) {
        return lecture.enAttente(limite);
    }

    /** Whether the current user may record or reject it. */
    public boolean peutDecider(EncaissementVu encaissement) {
        return encaissement.statut() == StatutDEncaissement.SAISI && garde.permet(encaissement.saisiPar());
    }

    /** Enters money received; nothing moves before another person records it. */
    @Transactional
    public EncaissementVu saisir(String pret, EncaissementSaisi saisi) {
        PretVu vue = prets.fiche(pret);
        LocalDate jour = LocalDate.now(horloge);
        LocalDate recuLe = saisi.recuLe() == null ? jour : saisi.recuLe();
        if (recuLe.isAfter(jour)) {
            throw RegleNonRespectee.surChamp("recuLe", "date-future", "Un encaissement n’est pas daté du futur.");
        }
        if (recuLe.isBefore(vue.accordeLe())) {
            throw RegleNonRespectee.surChamp(
                    "recuLe", "date-avant-accord", "Un encaissement ne précède pas l’accord du prêt.");
        }
        if (!saisi.montant().estPositif()) {
            throw RegleNonRespectee.surChamp("montant", "montant-nul", "Indiquez un montant positif.");
        }
        RecettesDePrets.exigerDu(saisi.montant(), vue.du());
        if (lecture.existe(pret, recuLe, saisi.piece().strip(), saisi.montant())) {
            throw new ConflitDEtat(
                    "encaissement-deja-saisi", "Ce virement est déjà saisi sur ce prêt, avec ce montant et ce jour.");
        }
        String reference = numerotation.suivante("EN", jour.getYear());
        encaissements.saveAndFlush(
                new Encaissement(reference, pret, saisi, recuLe, utilisateur.identifiant(), jour, horloge.instant()));
        return consigner("Encaissement saisi", reference, "");
    }

    /** Records it: the oldest line that fell due is paid first. */
    @Transactional
    public EncaissementVu comptabiliser(String reference, @Nullable VersionLue version) {
        Encaissement encaissement = aDecider(reference, version);
        List<Recette> imputees = recettes.recevoir(
                encaissement.getPret(),
                encaissement.getMontant(),
                encaissement.getRecuLe(),
                "Encaissement " + reference + " du prêt " + encaissement.getPret());
        encaissement.comptabiliser(utilisateur.identifiant(), LocalDate.now(horloge), horloge.instant());
        encaissements.saveAndFlush(encaissement);
        lecture.imputer(encaissement.getId(), imputees);
        return consigner("Encaissement comptabilisé", reference, "");
    }

    /**
     * Records several, all or none: each pays the oldest line of its loan first.
     *
     * @throws ConflitDEtat when one of them cannot be recorded, which is named
     */
    @Transactional
    public List<EncaissementVu> comptabiliserEnsemble(SelectionDEncaissements selection) {
        selection.exigerDistincts();
        return selection.references().stream()
                .sorted()
                .map(reference -> {
                    try {
                        return comptabiliser(reference, null);
                    } catch (ConflitDEtat refus) {
                        throw new ConflitDEtat(refus.code(), reference + " : " + refus.getMessage());
                    }
                })
                .toList();
    }

    /** Rejects it, with a reason. */
    @Transactional
    public EncaissementVu rejeter(String reference, @Nullable String motif, @Nullable VersionLue version) {
        Encaissement encaissement = aDecider(reference, version);
        String raison = GardeDesDecisions.exigerMotif(motif, "du rejet");
        encaissement.rejeter(utilisateur.identifiant(), LocalDate.now(horloge), raison, horloge.instant());
        encaissements.saveAndFlush(encaissement);
        return consigner("Encaissement rejeté", reference, " : " + raison);
    }

    private Encaissement aDecider(String reference, @Nullable VersionLue version) {
        Encaissement encaissement = encaissements.findByReference(reference).orElseThrow(Encaissements::inconnu);
        garde.exiger(encaissement.getSaisiPar(), "Comptabiliser ou rejeter un encaissement", "saisi cet encaissement");
        VersionLue.verifier(version, encaissement.getVersion());
        if (encaissement.getStatut() != StatutDEncaissement.SAISI) {
            throw new ConflitDEtat(
                    "transition-impossible",
                    "Cet encaissement est déjà « " + encaissement.getStatut().libelle() + " ».");
        }
        return encaissement;
    }

    private EncaissementVu consigner(String acte, String reference, String detail) {
        EncaissementVu vu = fiche(reference);
        String phrase = reference + ", " + vu.pret() + ", " + vu.montant().enTexte() + detail;
        journal.consigner(List.of(
                Acte.de("bailleurs", vu.pret(), acte, phrase), Acte.de("bailleurs", vu.operation(), acte, phrase)));
        return vu;
    }

    private static Introuvable inconnu() {
        return new Introuvable("Cet encaissement est introuvable : vérifiez sa référence.");
    }
}
