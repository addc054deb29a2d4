package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.common.securite.Niveau;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What may be done on a payment request, from which state, and by whom. */
public enum ActeDeVersement {
    /** Certify the service fait. */
    CERTIFIER("Certifier le service fait", Set.of(StatutDeDemande.DEMANDE), Set.of(Niveau.CONTROLE)),
    /** Order the payment. */
    PAYER("Payer", Set.of(StatutDeDemande.CERTIFIE), Set.of(Niveau.CONTROLE, Niveau.COMITE)),
    /** Pay what was withheld. */
    LEVER_RETENUE("Lever la retenue", Set.of(StatutDeDemande.VERSE), Set.of(Niveau.CONTROLE, Niveau.COMITE)),
    /** Send back. */
    REJETER(
            "Rejeter",
            Set.of(StatutDeDemande.DEMANDE, StatutDeDemande.CERTIFIE),
            Set.of(Niveau.CONTROLE, Niveau.COMITE));

    private final String libelle;
    private final Set<StatutDeDemande> depuis;
    private final Set<Niveau> niveaux;

    ActeDeVersement(String libelle, Set<StatutDeDemande> depuis, Set<Niveau> niveaux) {
        this.libelle = libelle;
        this.depuis = EnumSet.copyOf(depuis);
        this.niveaux = niveaux;
    }

    /** French infinitive, as on a button. */
    public String libelle() {
        return libelle;
    }

    /** Last part of its URL. */
    public String chemin() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it may be done on this request as it is. */
    public boolean part(DemandeVue demande) {
        return depuis.contains(demande.statut())
                && (this != LEVER_RETENUE || demande.retenueStatut() == Retenue.EN_COURS);
    }

    /** Whether it pays: who certified does not do it. */
    public boolean estUnPaiement() {
        return this == PAYER || this == LEVER_RETENUE;
    }

    /** Levels that may do it, any being enough. */
    public Set<Niveau> niveaux() {
        return niveaux;
    }
}
