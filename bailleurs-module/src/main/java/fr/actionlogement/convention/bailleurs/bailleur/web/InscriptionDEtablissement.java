package fr.actionlogement.convention.bailleurs.bailleur.web;

import fr.actionlogement.convention.bailleurs.bailleur.SaisieDEtablissement;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** An establishment to enter, as a JSON body or a form. */
record InscriptionDEtablissement(
        @NotNull(message = "Indiquez le SIRET : quatorze chiffres.")
        Siret siret,

        @NotBlank(message = "Indiquez le nom de l’établissement.") @TexteSur(max = 200)
        String libelle,

        @Nullable Boolean siege,

        @NotBlank(message = "Indiquez le numéro et la voie.") @TexteSur(max = 200)
        String adresse,

        @NotNull(message = "Indiquez la commune.") CodeCommune commune,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate fermeLe) {

    SaisieDEtablissement saisie() {
        return new SaisieDEtablissement(libelle, siege, adresse, commune, fermeLe);
    }
}
