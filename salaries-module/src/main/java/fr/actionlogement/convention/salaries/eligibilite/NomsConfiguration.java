package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.salaries.bareme.Baremes;
import fr.actionlogement.convention.salaries.bareme.NomsDesProduits;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names the products of the engine, and the values they share. */
@Configuration(proxyBeanMethods = false)
class NomsConfiguration {

    @Bean
    NomsDesProduits nomsDesProduits() {
        Map<String, String> noms = new HashMap<>();
        Arrays.stream(Produit.values()).forEach(p -> noms.put(p.code(), p.libelle()));
        noms.put(Baremes.COMMUN, "Valeurs communes");
        return new NomsDesProduits(noms);
    }
}
