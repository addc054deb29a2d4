package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.salaries.eligibilite.StatutProfessionnel;
import org.jspecify.annotations.Nullable;

/** Whom the visa is for. */
public enum ProfilDeLocataire {
    /** An employee. */
    SALARIE("Salarié", StatutProfessionnel.SALARIE),
    /** A student or an apprentice. */
    ETUDIANT("Étudiant ou alternant", StatutProfessionnel.ETUDIANT),
    /** A seasonal worker. */
    SAISONNIER("Saisonnier", StatutProfessionnel.SAISONNIER),
    /** A household housed by an association. */
    INTERMEDIATION("Intermédiation locative", null);

    private final String libelle;
    private final @Nullable StatutProfessionnel statut;

    ProfilDeLocataire(String libelle, @Nullable StatutProfessionnel statut) {
        this.libelle = libelle;
        this.statut = statut;
    }

    /** What the rules of eligibility call it; null when the profile does not tell. */
    @Nullable
    StatutProfessionnel statut() {
        return statut;
    }

    /** French name. */
    public String libelle() {
        return libelle;
    }
}
