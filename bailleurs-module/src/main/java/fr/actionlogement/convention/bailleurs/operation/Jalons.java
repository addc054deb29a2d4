package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.periode.Exercice;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to an operation, when and by whom. Each step gives a new object. */
@Embeddable
class Jalons {

    private @Nullable String deposePar;
    private @Nullable LocalDate deposeLe;
    private @Nullable String accordePar;
    private @Nullable LocalDate accordeLe;
    private @Nullable Exercice exercice;
    private @Nullable LocalDate chantierLe;
    private @Nullable LocalDate acheveLe;
    private @Nullable String soldePar;

    /** Nothing happened yet. */
    Jalons() {}

    Jalons apres(ActeDOperation acte, String auteur, LocalDate date, @Nullable Exercice credits) {
        Jalons suite = copie();
        switch (acte) {
            case DEPOSER -> {
                suite.deposePar = auteur;
                suite.deposeLe = date;
            }
            case ACCORDER -> {
                suite.accordePar = auteur;
                suite.accordeLe = date;
                suite.exercice = credits;
            }
            case METTRE_EN_CHANTIER -> suite.chantierLe = date;
            case ACHEVER -> suite.acheveLe = date;
            case SOLDER -> suite.soldePar = auteur;
            default -> {}
        }
        return suite;
    }

    private Jalons copie() {
        Jalons copie = new Jalons();
        copie.deposePar = deposePar;
        copie.deposeLe = deposeLe;
        copie.accordePar = accordePar;
        copie.accordeLe = accordeLe;
        copie.exercice = exercice;
        copie.chantierLe = chantierLe;
        copie.acheveLe = acheveLe;
        copie.soldePar = soldePar;
        return copie;
    }

    @Nullable
    public String getDeposePar() {
        return deposePar;
    }

    @Nullable
    public LocalDate getDeposeLe() {
        return deposeLe;
    }

    @Nullable
    public String getAccordePar() {
        return accordePar;
    }

    @Nullable
    public LocalDate getAccordeLe() {
        return accordeLe;
    }

    @Nullable
    public Exercice getExercice() {
        return exercice;
    }

    @Nullable
    public LocalDate getChantierLe() {
        return chantierLe;
    }

    @Nullable
    public LocalDate getAcheveLe() {
        return acheveLe;
    }
}
