package fr.actionlogement.convention.politiquespubliques.appel;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.politiquespubliques.convention.AnneeConventionnee;
import fr.actionlogement.convention.politiquespubliques.convention.EnregistrementDeConvention;
import fr.actionlogement.convention.politiquespubliques.convention.NouvelleConvention;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the tests of the calls share: a convention, a deposited call, an act sent to the API. */
@Component
class ParcoursDAppel {

    static final PersonneDEssai GESTIONNAIRE = Personnes.gestionnaire("politiques");
    static final PersonneDEssai CONTROLEUR = Personnes.controleur();
    static final PersonneDEssai AUTRE_CONTROLEUR = Personnes.autreControleur();
    static final String RACINE = "/api/politiques/appels-de-fonds";

    private final EnregistrementDeConvention enregistrement;
    private final PreparationDAppel preparation;

    ParcoursDAppel(EnregistrementDeConvention enregistrement, PreparationDAppel preparation) {
        this.enregistrement = enregistrement;
        this.preparation = preparation;
    }

    /** A convention that agrees that much, in euros, each year. */
    String convention(String programme, long euros, Integer... annees) {
        return GESTIONNAIRE.obtenir(() -> enregistrement.enregistrer(new NouvelleConvention(
                programme,
                "Organisme d’essai",
                null,
                null,
                null,
                null,
                "Convention d’essai",
                "Acte d’essai",
                LocalDate.of(2023, 7, 3),
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2027, 12, 31),
                Arrays.stream(annees)
                        .map(a -> new AnneeConventionnee(new Exercice(a), Montant.deEuros(euros), null, null))
                        .toList())));
    }

    static DemandeDAppel demande(String convention, int exercice, String montant) {
        return new DemandeDAppel(
                convention,
                new Exercice(exercice),
                null,
                "CONTRIBUTION",
                null,
                Montant.lire(montant),
                "Appel d’essai",
                "Délibération du conseil d’administration",
                null,
                null);
    }

    String depose(String convention, int exercice, String montant) {
        return GESTIONNAIRE.obtenir(() -> {
            String reference = preparation.creer(demande(convention, exercice, montant));
            preparation.deposer(reference);
            return reference;
        });
    }

    static MockHttpServletRequestBuilder acte(String reference, String acte, PersonneDEssai qui, String corps) {
        return post(RACINE + "/" + reference + "/" + acte)
                .with(qui)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(corps);
    }

    static MockHttpServletRequestBuilder engager(String reference, PersonneDEssai qui) {
        return acte(reference, "engagement", qui, "");
    }

    static MockHttpServletRequestBuilder certifier(String reference, PersonneDEssai qui, String montant) {
        return acte(
                reference,
                "services-faits",
                qui,
                "{\"montant\": %s, \"constat\": \"Convention exécutée\"}".formatted(montant));
    }

    static MockHttpServletRequestBuilder payer(String reference, PersonneDEssai qui, String montant) {
        return acte(reference, "paiements", qui, "{\"montant\": %s}".formatted(montant));
    }
}
