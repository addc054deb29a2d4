package fr.actionlogement.convention.bailleurs.innovation;

import fr.actionlogement.convention.common.securite.Niveau;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The acts on an application: from which states, to which, by whom. Who deposited does none of the decisions. */
public enum ActeDeCandidature {
    /** Grants: commits on the line. */
    ACCORDER(
            "Accorder",
            "Subvention accordée",
            StatutDeCandidature.ACCORDE,
            EnumSet.of(StatutDeCandidature.DEPOSE),
            EnumSet.of(Niveau.CONTROLE, Niveau.COMITE),
            false),
    /** Refuses. */
    REJETER(
            "Rejeter",
            "Candidature rejetée",
            StatutDeCandidature.REJETE,
            EnumSet.of(StatutDeCandidature.DEPOSE),
            EnumSet.of(Niveau.CONTROLE, Niveau.COMITE),
            true),
    /** Closes, once every request is settled. */
    SOLDER(
            "Solder",
            "Subvention soldée",
            StatutDeCandidature.SOLDE,
            EnumSet.of(StatutDeCandidature.ACCORDE),
            EnumSet.of(Niveau.CONTROLE, Niveau.COMITE),
            false),
    /** Gives up. */
    ABANDONNER(
            "Abandonner",
            "Candidature abandonnée",
            StatutDeCandidature.ABANDONNE,
            EnumSet.of(StatutDeCandidature.DEPOSE, StatutDeCandidature.ACCORDE),
            EnumSet.of(Niveau.GESTION),
            true);

    private final String libelle;
    private final String fait;
    private final StatutDeCandidature vers;
    private final Set<StatutDeCandidature> depuis;
    private final Set<Niveau> niveaux;
    private final boolean motive;

    ActeDeCandidature(
            String libelle,
            String fait,
            StatutDeCandidature vers,
            Set<StatutDeCandidature> depuis,
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
    public StatutDeCandidature vers() {
        return vers;
    }

    /** Whether it may be done from this state. */
    public boolean part(StatutDeCandidature statut) {
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

    /** Whether who deposited it may not do it. */
    public boolean exigeQuatreYeux() {
        return !niveaux.contains(Niveau.GESTION);
    }

    /** Last part of its URL. */
    public String chemin() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act of an URL. */
    public static Optional<ActeDeCandidature> duChemin(String chemin) {
        return Arrays.stream(values()).filter(a -> a.chemin().equals(chemin)).findFirst();
    }
}
