package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.salaries.visale.ContratDePartenaire;
import fr.actionlogement.convention.salaries.visale.Parc;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Body of a lot of contracts: a thousand at most, none of which carries an identity. */
record LotDeContrats(
        @NotNull(message = "Indiquez les contrats du lot.")
        @Size(min = 1, max = 1_000, message = "Un lot va de 1 à 1 000 contrats : découpez le vôtre.")
        List<@Valid @NotNull(message = "Indiquez le contrat.") Annonce> contrats) {

    /** A contract as its partner announces it. */
    record Annonce(
            @NotBlank(message = "Indiquez le partenaire.") @TexteSur(max = 80)
            String partenaire,

            @NotBlank(message = "Indiquez la référence du partenaire.") @TexteSur(max = 60)
            String reference,

            @NotNull(message = "Choisissez le parc.") Parc parc,

            @NotNull(message = "Indiquez la commune.") CodeCommune commune,

            @NotNull(message = "Indiquez le loyer garanti.") Montant loyer,

            @NotNull(message = "Indiquez l’effet du bail.") LocalDate debut,

            @Nullable LocalDate finDeBail,

            @NotNull(message = "Indiquez la date de signature.")
            LocalDate signeLe) {

        ContratDePartenaire contrat() {
            return new ContratDePartenaire(
                    partenaire.strip(), reference.strip(), parc, commune, loyer, debut, finDeBail, signeLe);
        }
    }
}
