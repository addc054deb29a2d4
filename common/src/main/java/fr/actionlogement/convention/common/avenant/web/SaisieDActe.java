package fr.actionlogement.convention.common.avenant.web;

import fr.actionlogement.convention.common.avenant.interne.DemandeDActe;
import fr.actionlogement.convention.common.avenant.interne.NatureDActe;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A budget act as a page asks for it: rows of moves, those left empty being none, or a whole year. */
record SaisieDActe(
        @NotNull NatureDActe nature,
        @NotBlank @TexteSur(max = 300) String objet,
        @TexteSur(max = 120) @Nullable String document,
        @Nullable Exercice exercice,
        @Nullable LocalDate dateEffet,
        @Valid @Nullable @Size(max = MAX) List<DeplacementSaisi> deplacements) {

    /** Most moves of one act, as for programs. */
    static final int MAX = 40;

    static SaisieDActe vierge() {
        return new SaisieDActe(NatureDActe.REDEPLOIEMENT, "", null, null, null, List.of());
    }

    /** Places of the rows that say something. */
    private List<Integer> remplis() {
        List<DeplacementSaisi> rangs = deplacements == null ? List.of() : deplacements;
        return IntStream.range(0, rangs.size())
                .filter(i -> rangs.get(i).estRempli())
                .boxed()
                .toList();
    }

    /** A row that says something says how much. */
    void exigerMontants(BindingResult erreurs) {
        remplis().stream()
                .filter(i -> deplacements.get(i).montant() == null)
                .forEach(i -> erreurs.rejectValue(
                        "deplacements[" + i + "].montant", "montant-absent", "Indiquez le montant de ce déplacement."));
    }

    DemandeDActe enDemande() {
        return new DemandeDActe(
                nature,
                objet,
                document == null || document.isBlank() ? null : document.strip(),
                exercice == null ? null : exercice.annee(),
                dateEffet,
                remplis().stream().map(i -> deplacements.get(i).enDeplacement()).toList());
    }

    /** A refusal names the place of a move in the request; on the page it is that of its row. */
    Refus surLaPage(Refus refus) {
        List<Integer> rangs = remplis();
        return new RegleNonRespectee(
                refus.code(),
                refus.message(),
                refus.erreurs().stream()
                        .map(e -> new Erreur(champ(e.champ(), rangs), e.code(), e.message()))
                        .toList());
    }

    private static @Nullable String champ(@Nullable String champ, List<Integer> rangs) {
        for (int k = 0; champ != null && k < rangs.size(); k++) {
            String debut = "deplacements[" + k + "]";
            if (champ.startsWith(debut)) {
                return "deplacements[" + rangs.get(k) + "]" + champ.substring(debut.length());
            }
        }
        return champ;
    }
}
