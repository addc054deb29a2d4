package fr.actionlogement.convention.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.app.http.FautesDeFormulaire.Faute;
import fr.actionlogement.convention.app.navigateur.Visiteur;
import fr.actionlogement.convention.app.navigateur.Visiteurs;
import fr.actionlogement.essai.PostgresqlDEssai;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * Finds by itself every form that a person of the demonstration meets, spoils it one field and one fault at a time, and
 * expects a refusal in French without effect. Then sends each form as it should be: refusals came from the faults.
 */
@EssaiFictif
class FormulairesFautifsIT {

    private static final Pattern PERSONNE = Pattern.compile("<option value=\"([a-z0-9.-]+)\"");

    @Autowired
    private Visiteurs visiteurs;

    @Value("${spring.datasource.url}")
    private String base;

    private final Jugement jugement = new Jugement();

    /** Forms sent as their page shows them do close an account or take its roles. */
    @AfterEach
    void rendre_les_comptes() throws SQLException {
        try (Connection connexion = PostgresqlDEssai.enSuperutilisateur(base)) {
            connexion.createStatement().execute("""
                    update common.utilisateur u set actif = a.actif, roles = a.roles from avant.utilisateur a
                    where a.identifiant = u.identifiant; drop schema avant cascade""");
        }
    }

    @BeforeEach
    void garder_les_comptes() throws SQLException {
        try (Connection connexion = PostgresqlDEssai.enSuperutilisateur(base)) {
            connexion
                    .createStatement()
                    .execute("create schema avant; create table avant.utilisateur as table common.utilisateur");
        }
    }

    @Test
    void toute_saisie_fautive_est_refusee_en_francais_et_sans_effet() {
        Map<Formulaire, String> personnes = formulaires();
        Map<Formulaire, Visiteur> formulaires = new LinkedHashMap<>();
        personnes.forEach((formulaire, personne) -> formulaires.put(formulaire, visiteurs.en(personne)));
        Map<String, String> avant = Empreinte.de(base);
        formulaires.keySet().stream().collect(Collectors.groupingBy(personnes::get)).values().parallelStream()
                .forEach(siens -> siens.forEach(f -> fausser(f, formulaires.get(f))));
        Map<String, String> apres = Empreinte.de(base);
        int essais = jugement.essais();
        List<String> vains = vains(formulaires.keySet(), personnes);
        assertThat(jugement.ecarts())
                .as("sur " + essais + " saisies fautives de " + formulaires.size() + " formulaires ; vains : " + vains)
                .isEmpty();
        assertThat(apres).isEqualTo(avant);
        assertThat(formulaires).hasSizeGreaterThan(20);
        assertThat(vains)
                .as("formulaires refusés tels que la page les montre, sur " + formulaires.size())
                .hasSizeLessThan(formulaires.size() / 3);
    }

    /** Each form sent without each field that may be left out, then whole; the ones that never pass. */
    private List<String> vains(Set<Formulaire> formulaires, Map<Formulaire, String> personnes) {
        List<String> vains = new ArrayList<>();
        for (Formulaire formulaire : formulaires) {
            if (formulaire.estPost() && !formulaire.fichier()) {
                Visiteur visiteur = visiteurs.entrer(personnes.get(formulaire));
                Formulaire frais =
                        LectureDeFormulaires.de(
                                        formulaire.page(),
                                        visiteur.lire(formulaire.page()).body())
                                .stream()
                                .filter(f -> f.cle().equals(formulaire.cle()))
                                .findFirst()
                                .orElse(formulaire);
                if (!passe(frais, visiteur)) {
                    vains.add(frais.cle());
                }
            }
        }
        return vains;
    }

    private boolean passe(Formulaire formulaire, Visiteur visiteur) {
        boolean passe = false;
        for (Champ champ : formulaire.aFausser()) {
            if (!champ.doitVenir() && !champ.valeur().isEmpty()) {
                passe |= jugement.sans(
                        formulaire,
                        champ,
                        EnvoiDeFormulaire.envoyer(visiteur, formulaire, FautesDeFormulaire.sans(formulaire, champ)));
            }
        }
        String juste = FautesDeFormulaire.juste(formulaire);
        return passe || EnvoiDeFormulaire.envoyer(visiteur, formulaire, juste).statusCode() < 400;
    }

    private Map<Formulaire, String> formulaires() {
        Map<String, Formulaire> parCle = new LinkedHashMap<>();
        Map<Formulaire, String> parPersonne = new LinkedHashMap<>();
        List<String> personnes = personnes();
        personnes.forEach(visiteurs::en);
        List<List<Formulaire>> vus = personnes.parallelStream()
                .map(personne -> Exploration.de(visiteurs.en(personne)))
                .toList();
        for (int rang = 0; rang < personnes.size(); rang++) {
            for (Formulaire formulaire : vus.get(rang)) {
                if (parCle.putIfAbsent(formulaire.cle(), formulaire) == null) {
                    parPersonne.put(formulaire, personnes.get(rang));
                }
            }
        }
        return parPersonne;
    }

    private List<String> personnes() {
        Matcher choix = PERSONNE.matcher(visiteurs.en("controleur.1").lire("/").body());
        return choix.results().map(m -> m.group(1)).toList();
    }

    private void fausser(Formulaire formulaire, Visiteur visiteur) {
        for (Faute faute : FautesDeFormulaire.de(formulaire)) {
            jugement.juger(formulaire, faute, EnvoiDeFormulaire.envoyer(visiteur, formulaire, faute.corps()));
        }
        if (formulaire.estPost()) {
            String juste = FautesDeFormulaire.juste(formulaire);
            for (String jeton : List.of("", "faux")) {
                jugement.jeton(formulaire, EnvoiDeFormulaire.envoyer(visiteur, formulaire, juste, jeton));
            }
        }
    }
}
