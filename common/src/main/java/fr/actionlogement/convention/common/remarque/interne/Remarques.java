package fr.actionlogement.convention.common.remarque.interne;

import fr.actionlogement.convention.common.dossier.interne.Dossiers;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of a remark. Managers of the axis and controllers remark; managers answer; whoever did not answer closes, or
 * opens it again.
 */
@Service
public class Remarques {

    private final Dossiers dossiers;
    private final RemarquesEnBase base;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;

    Remarques(Dossiers dossiers, RemarquesEnBase base, Journal journal, UtilisateurCourant utilisateur) {
        this.dossiers = dossiers;
        this.base = base;
        this.journal = journal;
        this.utilisateur = utilisateur;
    }

    /** The remarks of a dossier that the current user may read. */
    @Transactional(readOnly = true)
    public RemarquesDuDossier de(String sorte, String reference) {
        return lire(dossiers.un(sorte, reference));
    }

    /**
     * Adds a remark.
     *
     * @param champ code of a field of the dossier
     * @throws RegleNonRespectee when the dossier has no such field
     */
    @Transactional
    public RemarqueVue remarquer(String sorte, String reference, String champ, String texte) {
        Dossiers.Trouve trouve = dossiers.un(sorte, reference);
        RemarquesDuDossier dossier = lire(trouve);
        permettre(dossier.peutRemarquer());
        String libelle = dossier.champs().get(champ);
        if (libelle == null) {
            throw RegleNonRespectee.surChamp(
                    "champ", "champ-inconnu", "Ce dossier n’a pas ce champ\u00a0: choisissez-le dans la liste.");
        }
        long id =
                base.ajouter(trouve.axe(), sorte, dossier.reference(), champ, texte.strip(), utilisateur.identifiant());
        return noter(trouve, id, "Remarque ouverte", libelle);
    }

    /** Answers an open remark. */
    @Transactional
    public RemarqueVue resoudre(String sorte, String reference, long id, String reponse) {
        Dossiers.Trouve trouve = dossiers.un(sorte, reference);
        RemarquesDuDossier dossier = lire(trouve);
        permettre(dossier.peutRepondre());
        RemarqueVue remarque = une(dossier, id);
        exiger(base.resoudre(id, reponse.strip(), utilisateur.identifiant()), remarque);
        return noter(trouve, id, "Remarque résolue", String.valueOf(dossier.champ(remarque)));
    }

    /** Closes an answered remark. */
    @Transactional
    public RemarqueVue clore(String sorte, String reference, long id) {
        Dossiers.Trouve trouve = dossiers.un(sorte, reference);
        RemarqueVue remarque = relue(trouve, id);
        exiger(base.clore(id, utilisateur.identifiant()), remarque);
        return noter(trouve, id, "Remarque close", String.valueOf(lire(trouve).champ(remarque)));
    }

    /** Opens an answered remark again: the reply is not one. */
    @Transactional
    public RemarqueVue rouvrir(String sorte, String reference, long id) {
        Dossiers.Trouve trouve = dossiers.un(sorte, reference);
        RemarqueVue remarque = relue(trouve, id);
        exiger(base.rouvrir(id), remarque);
        return noter(
                trouve, id, "Remarque rouverte", String.valueOf(lire(trouve).champ(remarque)));
    }

    private RemarqueVue relue(Dossiers.Trouve trouve, long id) {
        RemarquesDuDossier dossier = lire(trouve);
        permettre(dossier.peutRemarquer());
        RemarqueVue remarque = une(dossier, id);
        if (utilisateur.identifiant().equals(remarque.resoluePar())) {
            throw new QuatreYeux("Vous avez répondu à cette remarque\u00a0: une autre personne doit la clore.");
        }
        return remarque;
    }

    private RemarquesDuDossier lire(Dossiers.Trouve trouve) {
        boolean gere = utilisateur.a(Niveau.GESTION, trouve.axe());
        return new RemarquesDuDossier(
                trouve.sorte(),
                trouve.dossier().reference(),
                trouve.dossier().titre(),
                trouve.dossier().url(),
                trouve.dossier().champs(),
                base.du(trouve.sorte(), trouve.dossier().reference()),
                gere || utilisateur.a(Niveau.CONTROLE, trouve.axe()),
                gere,
                utilisateur.identifiant());
    }

    private RemarqueVue noter(Dossiers.Trouve trouve, long id, String acte, String champ) {
        journal.consigner(Acte.de(trouve.axe(), trouve.dossier().reference(), acte, champ));
        return une(lire(trouve), id);
    }

    private static RemarqueVue une(RemarquesDuDossier dossier, long id) {
        return dossier.remarques().stream()
                .filter(r -> r.id() == id)
                .findFirst()
                .orElseThrow(() -> new Introuvable("Cette remarque n’est pas sur ce dossier."));
    }

    private static void exiger(boolean fait, RemarqueVue remarque) {
        if (!fait) {
            throw new ConflitDEtat(
                    "etat-de-la-remarque",
                    "Cet acte n’est pas possible\u00a0: la remarque est «\u00a0"
                            + remarque.etat().libelle() + "\u00a0». Rechargez la page.");
        }
    }

    private static void permettre(boolean permis) {
        if (!permis) {
            throw new RemarqueReservee();
        }
    }
}
