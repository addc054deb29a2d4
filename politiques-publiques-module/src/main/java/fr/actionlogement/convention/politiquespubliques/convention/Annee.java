package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** One year of a convention's schedule. */
@Embeddable
class Annee {

    private Exercice exercice;

    @Column(name = "montant_initial_centimes")
    private Montant montantInitial;

    @Column(name = "montant_conventionne_centimes")
    private Montant montantConventionne;

    @Column(name = "montant_vote_centimes")
    private @Nullable Montant montantVote;

    private @Nullable String source;

    @SuppressWarnings("NullAway.Init")
    protected Annee() {}

    Annee(AnneeConventionnee annee) {
        this.exercice = annee.exercice();
        this.montantInitial = annee.montantConventionne();
        this.montantConventionne = annee.montantConventionne();
        this.montantVote = annee.montantVote();
        this.source = annee.source();
    }

    public Exercice getExercice() {
        return exercice;
    }

    public Montant getMontantInitial() {
        return montantInitial;
    }

    public Montant getMontantConventionne() {
        return montantConventionne;
    }

    public @Nullable Montant getMontantVote() {
        return montantVote;
    }

    public @Nullable String getSource() {
        return source;
    }
}
