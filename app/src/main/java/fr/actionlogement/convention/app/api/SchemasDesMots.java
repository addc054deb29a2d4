package fr.actionlogement.convention.app.api;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Iban;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import org.springdoc.core.utils.SpringDocUtils;

/** The words of common as a program writes them in JSON, instead of the records that carry them. */
final class SchemasDesMots {

    private SchemasDesMots() {}

    static void declarer() {
        SpringDocUtils.getConfig()
                .addSimpleTypesForParameterObject(
                        Montant.class,
                        Taux.class,
                        Exercice.class,
                        CodeCommune.class,
                        Departement.class,
                        Siren.class,
                        Siret.class,
                        Iban.class)
                .replaceWithSchema(
                        Montant.class,
                        nombre("montant", "Montant en euros, deux décimales au plus, sans exposant.", "1250000.5")
                                .multipleOf(new BigDecimal("0.01")))
                .replaceWithSchema(
                        Taux.class,
                        nombre("taux", "Taux en pourcentage, quatre décimales au plus, sans exposant.", "2.4"))
                .replaceWithSchema(
                        Exercice.class,
                        schema("integer", "annee", "Exercice budgétaire (millésime).", 2026)
                                .minimum(new BigDecimal(2000))
                                .maximum(new BigDecimal(2099)))
                .replaceWithSchema(
                        CodeCommune.class,
                        texte("code-commune", "Code INSEE de la commune.", "69123", "[0-9][0-9AB][0-9]{3}"))
                .replaceWithSchema(
                        Departement.class, texte("departement", "Code du département.", "69", "[0-9][0-9AB][0-9]?"))
                .replaceWithSchema(Siren.class, texte("siren", "SIREN, neuf chiffres.", "732829320", "[0-9]{9}"))
                .replaceWithSchema(
                        Siret.class, texte("siret", "SIRET, quatorze chiffres.", "73282932000074", "[0-9]{14}"))
                .replaceWithSchema(
                        Iban.class,
                        texte(
                                "iban",
                                "IBAN, sans espace.",
                                "FR7630006000011234567890189",
                                "[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}"));
    }

    private static Schema<?> nombre(String format, String description, String exemple) {
        return schema("number", format, description, new BigDecimal(exemple));
    }

    private static Schema<?> texte(String format, String description, String exemple, String forme) {
        return schema("string", format, description, exemple).pattern(forme);
    }

    private static Schema<?> schema(String type, String format, String description, Object exemple) {
        Schema<Object> schema = new Schema<>();
        schema.setType(type);
        schema.addType(type);
        schema.setFormat(format);
        schema.setDescription(description);
        schema.setExample(exemple);
        return schema;
    }
}
