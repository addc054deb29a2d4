package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.Zone;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import fr.actionlogement.convention.salaries.bareme.interne.ValeursLivrees;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Situations written as the API receives them, judged by the shipped rules without Spring nor database. */
final class Situations {

    static final List<Parametre> VALEURS = ValeursLivrees.lire();

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule().addDeserializer(Montant.class, new ValueDeserializer<>() {
                @Override
                public Montant deserialize(JsonParser lu, DeserializationContext contexte) {
                    return Montant.lire(lu.getDecimalValue().toPlainString());
                }
            }))
            .build();

    private Situations() {}

    /** Simple quotes are accepted: the text reads better in a test. */
    static Situation lire(String json) {
        return JSON.readValue(json.replace('\'', '"'), Situation.class);
    }

    static BaremeDuJour bareme(Produit produit, LocalDate le) {
        return BaremeDuJour.de(produit.code(), le, VALEURS);
    }

    static Avis juger(Produit produit, String json, Lieu lieu, LocalDate le) {
        return Moteur.examiner(produit, lire(json), lieu, bareme(produit, le));
    }

    static Resultat resultat(Avis avis, String code) {
        return critere(avis, code).resultat();
    }

    static Critere critere(Avis avis, String code) {
        return avis.criteres().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Pas de critère " + code + " dans " + avis.criteres()));
    }

    static Lieu lieu(Zone zone) {
        return new Lieu(zone, zone == Zone.ABIS ? "PARIS" : "AUTRE", List.of());
    }
}
