package fr.actionlogement.convention.common.export.interne;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import java.io.OutputStream;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files prepared in the background: asked for, followed and fetched by their author only. */
@Service
public class ExportsDifferes {

    private static final int EN_ATTENTE_AU_PLUS = 5;

    private final Exports exports;
    private final ExportsEnBase base;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final ApplicationEventPublisher evenements;

    ExportsDifferes(
            Exports exports,
            ExportsEnBase base,
            Journal journal,
            UtilisateurCourant utilisateur,
            ApplicationEventPublisher evenements) {
        this.exports = exports;
        this.base = base;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.evenements = evenements;
    }

    /**
     * Asks for a file.
     *
     * @param question filters, as the query of a URL, possibly empty
     * @throws ConflitDEtat when too many are being prepared already
     */
    @Transactional
    public ExportVu demander(String table, Format format, String question) {
        Exports.Pret pret = exports.preparer(table, format, Question.lire(question));
        String demandeur = utilisateur.identifiant();
        if (base.enAttente(demandeur) >= EN_ATTENTE_AU_PLUS) {
            throw new ConflitDEtat(
                    "exports-en-attente",
                    "Cinq exports sont déjà en préparation pour vous\u00a0: attendez que l’un d’eux soit prêt.");
        }
        long id = base.demander(table, pret, format, question, demandeur);
        journal.consigner(Acte.de("common", "EXP-%06d".formatted(id), "Export demandé", pret.nom()));
        evenements.publishEvent(new ExportDemande(id));
        return un(id);
    }

    /** Those of the current user, the last first, at most 50. */
    public List<ExportVu> tous() {
        return base.de(utilisateur.identifiant());
    }

    /** One of the current user's. */
    public ExportVu un(long id) {
        return base.un(id, utilisateur.identifiant()).orElseThrow(ExportsDifferes::introuvable);
    }

    /**
     * One that can be fetched.
     *
     * @throws ConflitDEtat while it is not ready
     */
    public ExportVu pret(long id) {
        ExportVu export = un(id);
        if (export.etat() != EtatDExport.PRET) {
            throw new ConflitDEtat(
                    "export-pas-pret",
                    "Ce fichier n’est pas prêt\u00a0: «\u00a0" + export.etat().libelle() + "\u00a0».");
        }
        return export;
    }

    /** Writes the bytes of a file that is ready. */
    public void copier(ExportVu pret, OutputStream sortie) {
        base.copier(pret.id(), sortie);
    }

    /** Throws a file of the current user away. */
    @Transactional
    public void supprimer(long id) {
        if (!base.supprimer(id, utilisateur.identifiant())) {
            throw introuvable();
        }
    }

    private static Introuvable introuvable() {
        return new Introuvable("Cet export n’existe pas, ou sa durée de conservation est passée.");
    }
}
