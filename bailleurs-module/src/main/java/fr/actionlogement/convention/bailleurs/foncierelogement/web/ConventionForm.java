package fr.actionlogement.convention.bailleurs.foncierelogement.web;

import fr.actionlogement.convention.bailleurs.foncierelogement.ConventionSaisie;
import fr.actionlogement.convention.bailleurs.foncierelogement.MontantAnnuel;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The form of a convention: one amount per year. */
final class ConventionForm {

    @NotNull(message = "Indiquez la date de signature.")
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate signeeLe;

    @NotBlank(message = "Indiquez la référence du document signé.")
    @TexteSur(max = 200)
    private @Nullable String document;

    private Map<Integer, @Nullable Montant> annees = new LinkedHashMap<>();

    /** Years left empty are not agreed. */
    ConventionSaisie saisie() {
        List<MontantAnnuel> montants = annees.entrySet().stream()
                .filter(a -> a.getValue() != null)
                .map(a -> new MontantAnnuel(new Exercice(a.getKey()), a.getValue()))
                .toList();
        return new ConventionSaisie(signeeLe, document, montants);
    }

    public @Nullable LocalDate getSigneeLe() {
        return signeeLe;
    }

    public void setSigneeLe(@Nullable LocalDate signeeLe) {
        this.signeeLe = signeeLe;
    }

    public @Nullable String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String document) {
        this.document = document;
    }

    public Map<Integer, @Nullable Montant> getAnnees() {
        return annees;
    }

    public void setAnnees(Map<Integer, @Nullable Montant> annees) {
        this.annees = annees;
    }
}
