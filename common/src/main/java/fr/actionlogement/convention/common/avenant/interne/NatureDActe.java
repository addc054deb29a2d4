package fr.actionlogement.convention.common.avenant.interne;

import fr.actionlogement.convention.common.budget.TypeDeMouvement;
import fr.actionlogement.convention.common.securite.Niveau;
import java.util.Set;

/** What a budget act is, who may ask for it and who decides. */
public enum NatureDActe {
    /** Signed between the State and Action Logement: moves across axes, raises or lowers ceilings. */
    AVENANT("Avenant", Set.of(Niveau.CONTROLE, Niveau.COMITE), Set.of(Niveau.COMITE), TypeDeMouvement.DOTATION),
    /** Moves room between lines or years of one axis, to the centime. */
    REDEPLOIEMENT(
            "Redéploiement",
            Set.of(Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE),
            Set.of(Niveau.CONTROLE, Niveau.COMITE),
            TypeDeMouvement.REDEPLOIEMENT),
    /** Carries the unused room of a line's year over to the next. */
    REPORT(
            "Report",
            Set.of(Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE),
            Set.of(Niveau.CONTROLE, Niveau.COMITE),
            TypeDeMouvement.REPORT),
    /** Closes a year: nothing more is charged to it. */
    CLOTURE(
            "Clôture d’exercice",
            Set.of(Niveau.CONTROLE, Niveau.COMITE),
            Set.of(Niveau.COMITE),
            TypeDeMouvement.DOTATION),
    /** Renews the allotments of the last year, without a new convention (article L. 313-3 CCH). */
    RECONDUCTION(
            "Reconduction", Set.of(Niveau.CONTROLE, Niveau.COMITE), Set.of(Niveau.COMITE), TypeDeMouvement.DOTATION);

    private final String libelle;
    private final Set<Niveau> demande;
    private final Set<Niveau> decision;
    private final TypeDeMouvement ecriture;

    NatureDActe(String libelle, Set<Niveau> demande, Set<Niveau> decision, TypeDeMouvement ecriture) {
        this.libelle = libelle;
        this.demande = demande;
        this.decision = decision;
        this.ecriture = ecriture;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }

    /** Levels that may ask for it. */
    public Set<Niveau> demande() {
        return demande;
    }

    /** Levels that decide on it. */
    public Set<Niveau> decision() {
        return decision;
    }

    TypeDeMouvement ecriture() {
        return ecriture;
    }

    /** Whether the person chooses what moves; a closing moves nothing, a renewal moves what the last year had. */
    public boolean deplace() {
        return this == AVENANT || this == REDEPLOIEMENT || this == REPORT;
    }
}
