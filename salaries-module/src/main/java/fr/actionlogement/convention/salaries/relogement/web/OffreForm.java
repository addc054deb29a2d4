package fr.actionlogement.convention.salaries.relogement.web;

import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.salaries.relogement.CandidatureVue;
import fr.actionlogement.convention.salaries.relogement.DecisionDeCommission;
import fr.actionlogement.convention.salaries.relogement.OffreVue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an act on an offer may ask.
 *
 * @param rangs ranks given by the commission, in the order in which the page lists the candidates; an empty one is a
 *     refusal, whose reason is {@code motif}
 */
record OffreForm(
        @NotNull(message = "Rechargez la page : elle ne dit plus quelle version vous avez lue.")
        Integer version,

        @TexteSur(max = 20) @Nullable String demande,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate date,

        @TexteSur(max = 300) @Nullable String derogation,
        @Nullable List<@TexteSur(max = 3) String> rangs,
        @TexteSur(max = 300, lignes = true) @Nullable String motif) {

    LocalDate jour() {
        if (date == null) {
            throw RegleNonRespectee.surChamp("date", "obligatoire", "Indiquez la date.");
        }
        return date;
    }

    String texte(@Nullable String valeur, String champ) {
        if (valeur == null || valeur.isBlank()) {
            throw RegleNonRespectee.surChamp(champ, "obligatoire", "Ce champ est obligatoire.");
        }
        return valeur.strip();
    }

    List<DecisionDeCommission> decisions(OffreVue offre) {
        List<DecisionDeCommission> decisions = new ArrayList<>();
        for (CandidatureVue c : offre.candidatures()) {
            decisions.add(new DecisionDeCommission(c.demande(), rang(decisions.size()), motif));
        }
        return decisions;
    }

    private @Nullable Integer rang(int place) {
        String lu = rangs == null || rangs.size() <= place ? "" : String.valueOf(rangs.get(place));
        if (lu.isBlank()) {
            return null;
        }
        if (!lu.strip().matches("[1-9][0-9]?")) {
            throw RegleNonRespectee.surChamp(
                    "rangs", "rang-illisible", "Un rang est un nombre à partir de 1, ou vide.");
        }
        return Integer.valueOf(lu.strip());
    }
}
