package fr.actionlogement.convention.bailleurs.foncierelogement;

import fr.actionlogement.convention.common.securite.Niveau;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The acts on a call for funds: from which states, to which, by whom. Who deposited does none of the decisions. */
public enum ActeDAppel {
    /** Commits on the line. */
    ENGAGER(
            "Engager",
            "Appel de fonds engagé",
            StatutDAppel.ENGAGE,
            EnumSet.of(StatutDAppel.DEPOSE),
            EnumSet.of(Niveau.CONTROLE, Niveau.COMITE),
            false),
    /** Refuses. */
    REJETER(
            "Rejeter",
            "Appel de fonds rejeté",
            StatutDAppel.REJETE,
            EnumSet.of(StatutDAppel.DEPOSE),
            EnumSet.of(Niveau.CONTROLE, Niveau.COMITE),
            true),
    /** Closes, once every request is settled. */
    SOLDER(
            "Solder",
            "Appel de fonds soldé",
            StatutDAppel.SOLDE,
            EnumSet.of(StatutDAppel.ENGAGE),
            EnumSet.of(Niveau.CONTROLE, Niveau.COMITE),
            false),
    /** Gives up. */
    ANNULER(
            "Annuler",
            "Appel de fonds annulé",
            StatutDAppel.ANNULE,
            EnumSet.of(StatutDAppel.DEPOSE, StatutDAppel.ENGAGE),
            EnumSet.of(Niveau.GESTION),
            true);

    private final String libelle;
    private final String fait;
    private final StatutDAppel vers;
    private final Set<StatutDAppel> depuis;
    private final Set<Niveau> niveaux;
    private final boolean motive;

    ActeDAppel(
            String libelle,
            String fait,
            StatutDAppel vers,
            Set<StatutDAppel> depuis,
            Set<Niveau> niveaux,
            boolean motive) {
        this.libelle = libelle;
        this.fait = fait;
        this.vers = vers;
        this.depuis = depuis;
        this.niveaux = niveaux;
        this.motive = motive;
    }

    /** French infinitive, as on a button. */
    public String libelle() {
        return libelle;
    }

    /** What the journal says was done. */
    public String fait() {
        return fait;
    }

    /** State it leads to. */
    public StatutDAppel vers() {
        return vers;
    }

    /** Whether it may be done from this state. */
    public boolean part(StatutDAppel statut) {
        return depuis.contains(statut);
    }

    /** Levels that may do it, any being enough. */
    public Set<Niveau> niveaux() {
        return EnumSet.copyOf(niveaux);
    }

    /** Whether a reason must be given. */
    public boolean estMotive() {
        return motive;
    }

    /** Whether who deposited the call may not do it. */
    public boolean exigeQuatreYeux() {
        return !niveaux.contains(Niveau.GESTION);
    }

    /** Last part of its URL. */
    public String chemin() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act of an URL. */
    public static Optional<ActeDAppel> duChemin(String chemin) {
        return Arrays.stream(values()).filter(a -> a.chemin().equals(chemin)).findFirst();
    }
}
