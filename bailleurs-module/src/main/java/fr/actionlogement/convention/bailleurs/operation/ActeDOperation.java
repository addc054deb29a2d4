package fr.actionlogement.convention.bailleurs.operation;

import static fr.actionlogement.convention.bailleurs.operation.StatutDOperation.ABANDONNE;
import static fr.actionlogement.convention.bailleurs.operation.StatutDOperation.ACCORDE;
import static fr.actionlogement.convention.bailleurs.operation.StatutDOperation.ACHEVE;
import static fr.actionlogement.convention.bailleurs.operation.StatutDOperation.BROUILLON;
import static fr.actionlogement.convention.bailleurs.operation.StatutDOperation.CADUC;
import static fr.actionlogement.convention.bailleurs.operation.StatutDOperation.COMPLEMENT_DEMANDE;
import static fr.actionlogement.convention.bailleurs.operation.StatutDOperation.CONVENTIONNE;
import static fr.actionlogement.convention.bailleurs.operation.StatutDOperation.DEPOSE;
import static fr.actionlogement.convention.bailleurs.operation.StatutDOperation.EN_COMITE;
import static fr.actionlogement.convention.bailleurs.operation.StatutDOperation.EN_INSTRUCTION;
import static fr.actionlogement.convention.bailleurs.operation.StatutDOperation.EN_TRAVAUX;
import static fr.actionlogement.convention.bailleurs.operation.StatutDOperation.REFUSE;
import static fr.actionlogement.convention.bailleurs.operation.StatutDOperation.SOLDE;

import fr.actionlogement.convention.common.securite.Niveau;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The life cycle as a table: from which states each act leads to which, and who may do it. */
public enum ActeDOperation {
    /** The manager hands the file in. */
    DEPOSER("Déposer", "Opération déposée", DEPOSE, Set.of(BROUILLON), Qui.GESTIONNAIRE, false, false),
    /** Someone takes the examination on. */
    INSTRUIRE(
            "Prendre en instruction",
            "Instruction ouverte",
            EN_INSTRUCTION,
            Set.of(DEPOSE),
            Qui.INSTRUCTEUR,
            false,
            false),
    /** The examination lacks something. */
    DEMANDER_COMPLEMENT(
            "Demander un complément",
            "Complément demandé",
            COMPLEMENT_DEMANDE,
            Set.of(EN_INSTRUCTION),
            Qui.INSTRUCTEUR,
            true,
            false),
    /** The file is completed. */
    COMPLETER(
            "Transmettre le complément",
            "Complément reçu",
            EN_INSTRUCTION,
            Set.of(COMPLEMENT_DEMANDE),
            Qui.GESTIONNAIRE,
            true,
            false),
    /** The examination is over. */
    PRESENTER(
            "Présenter en comité",
            "Présentée en comité",
            EN_COMITE,
            Set.of(EN_INSTRUCTION),
            Qui.INSTRUCTEUR,
            false,
            false),
    /** The decision, by somebody else: it commits. */
    ACCORDER("Accorder", "Opération accordée", ACCORDE, Set.of(EN_COMITE), Qui.DECIDEUR, false, true),
    /** The opposite decision. */
    REFUSER(
            "Refuser",
            "Opération refusée",
            REFUSE,
            Set.of(DEPOSE, EN_INSTRUCTION, COMPLEMENT_DEMANDE, EN_COMITE),
            Qui.DECIDEUR,
            true,
            false),
    /** The agreement is signed. */
    CONVENTIONNER("Conventionner", "Convention signée", CONVENTIONNE, Set.of(ACCORDE), Qui.GESTIONNAIRE, false, false),
    /** Works start: the dwellings count. */
    METTRE_EN_CHANTIER(
            "Constater la mise en chantier",
            "Mise en chantier constatée",
            EN_TRAVAUX,
            Set.of(CONVENTIONNE),
            Qui.GESTIONNAIRE,
            false,
            false),
    /** Works end. */
    ACHEVER(
            "Constater l’achèvement",
            "Achèvement constaté",
            ACHEVE,
            Set.of(EN_TRAVAUX),
            Qui.GESTIONNAIRE,
            false,
            false),
    /** What will not be paid is released. */
    SOLDER("Solder", "Opération soldée", SOLDE, Set.of(ACHEVE), Qui.DECIDEUR, false, true),
    /** Given up: what is not paid is released, the dwellings no longer count. */
    ABANDONNER(
            "Abandonner",
            "Opération abandonnée",
            ABANDONNE,
            Set.of(BROUILLON, DEPOSE, EN_INSTRUCTION, COMPLEMENT_DEMANDE, EN_COMITE, ACCORDE, CONVENTIONNE, EN_TRAVAUX),
            Qui.GESTIONNAIRE,
            true,
            false),
    /** Works did not start in time: what is committed is released. Nobody does it, the house does. */
    CONSTATER_CADUCITE(
            "Constater la caducité",
            "Caducité constatée",
            CADUC,
            Set.of(ACCORDE, CONVENTIONNE),
            Qui.PERSONNE,
            true,
            false);

    private final String libelle;
    private final String fait;
    private final StatutDOperation vers;
    private final Set<StatutDOperation> depuis;
    private final Set<Niveau> niveaux;
    private final boolean motive;
    private final boolean quatreYeux;

    ActeDOperation(
            String libelle,
            String fait,
            StatutDOperation vers,
            Set<StatutDOperation> depuis,
            Set<Niveau> niveaux,
            boolean motive,
            boolean quatreYeux) {
        this.libelle = libelle;
        this.fait = fait;
        this.vers = vers;
        this.depuis = EnumSet.copyOf(depuis);
        this.niveaux = niveaux;
        this.motive = motive;
        this.quatreYeux = quatreYeux;
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
    public StatutDOperation vers() {
        return vers;
    }

    /** Whether it may be done from this state. */
    public boolean part(StatutDOperation statut) {
        return depuis.contains(statut);
    }

    /** Levels that may do it, any being enough. */
    public Set<Niveau> niveaux() {
        return niveaux;
    }

    /** Whether a reason must be given. */
    public boolean estMotive() {
        return motive;
    }

    /** Whether neither who entered the file nor who submitted it may do it. */
    public boolean exigeQuatreYeux() {
        return quatreYeux;
    }

    /** Last part of its URL, for instance {@code mettre-en-chantier}. */
    public String chemin() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act of an URL. */
    public static Optional<ActeDOperation> duChemin(String chemin) {
        return Arrays.stream(values())
                .filter(acte -> acte.chemin().equals(chemin))
                .findFirst();
    }

    /** Acts that leave a state, in the order of the table. */
    public static List<ActeDOperation> depuis(StatutDOperation statut) {
        return Arrays.stream(values()).filter(acte -> acte.part(statut)).toList();
    }

    private static final class Qui {
        static final Set<Niveau> GESTIONNAIRE = Set.of(Niveau.GESTION);
        static final Set<Niveau> INSTRUCTEUR = Set.of(Niveau.GESTION, Niveau.CONTROLE);
        static final Set<Niveau> DECIDEUR = Set.of(Niveau.CONTROLE, Niveau.COMITE);
        static final Set<Niveau> PERSONNE = Set.of();
    }
}
