package fr.actionlogement.convention.app.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page type, light and dark, wide and narrow. A new page is one line of the table. */
@ExtendWith(SiChromium.class)
@EssaiDuNavigateur
class PagesIT {

    private static final Pattern LIEN = Pattern.compile("<a href=\"(/[^\"]*)\"");

    @Autowired
    private Visiteurs visiteurs;

    private Navigateur navigateur;
    private Examen examen;

    /** A page: its name, who opens it (empty: nobody is signed in), where, and whether it is an error page. */
    record Page(String nom, String personne, String url, boolean erreur) {

        @Override
        public String toString() {
            return nom;
        }
    }

    static Stream<Page> pages() {
        return Stream.of(
                page("accueil", "controleur.1", "/"),
                page("accueil à une date passée", "lecture", "/?au=2024-06-30&connu=2026-01-01"),
                page("document fondateur", "lecture", "/document-fondateur"),
                page("objectifs", "lecture", "/objectifs"),
                page("enveloppe", "controleur.1", "/budget/lignes/CONVENTION"),
                page("objectif", "lecture", "/objectifs/LOGEMENTS-PRODUITS"),
                page("pilotage", "comite", "/pilotage"),
                page("atterrissage à une date passée", "comite", "/atterrissage?au=2025-06-30"),
                page("actes budgétaires", "comite", "/budget/actes"),
                page("demande d'acte budgétaire", "comite", "/budget/actes/nouveau"),
                page("rapports au comité", "comite", "/rapports"),
                page("scénarios", "comite", "/scenarios"),
                page("vues enregistrées", "comite", "/vues"),
                page("exports en préparation", "lecture", "/exports"),
                page("livre", "controleur.1", "/livre"),
                page("à traiter", "controleur.1", "/a-traiter"),
                page("recherche vide", "lecture", "/recherche?q="),
                page("recherche sans résultat", "lecture", "/recherche?q=introuvable"),
                page("connexion", "", "/connexion"),
                page("mon compte", "lecture", "/mon-compte"),
                page("comptes", "administrateur", "/comptes"),
                page("accessibilité", "", "/accessibilite"),
                erreur("page introuvable", "lecture", "/cette-page-n-existe-pas"),
                erreur("page interdite", "lecture", "/comptes"),
                erreur("date illisible", "lecture", "/?au=hier"),
                erreur("lien d'entrée mort", "", "/entree?jeton=usage"));
    }

    @BeforeEach
    void ouvrir() {
        navigateur = Navigateur.ouvert();
        examen = new Examen(navigateur);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void chaque_page_est_accessible_francaise_et_sans_incident(Page page) {
        navigateur.devenir(page.personne().isEmpty() ? visiteurs.anonyme() : visiteurs.en(page.personne()));
        navigateur.sombre(false);
        navigateur.taille(1280);
        navigateur.aller(visiteurs.racine() + page.url());
        List<String> fautes = new ArrayList<>(examen.accessibilite());
        fautes.addAll(examen.langueEtTypographie());
        fautes.addAll(examen.adressesExterieures());
        fautes.addAll(examen.structure());
        navigateur.sombre(true);
        navigateur.attendre();
        examen.accessibilite().forEach(f -> fautes.add("sombre, " + f));
        navigateur.taille(320);
        navigateur.aller(visiteurs.racine() + page.url());
        fautes.addAll(examen.debordement(320));
        navigateur.incidents().stream()
                .filter(i -> !page.erreur() || !i.contains("Failed to load resource"))
                .forEach(fautes::add);
        assertThat(fautes).as(page.url()).isEmpty();
    }

    /** The axes present bring their own pages: every entry of every menu, without naming an axis. */
    @Test
    void chaque_entree_des_menus_passe_le_meme_examen() {
        Set<String> urls = new LinkedHashSet<>(menu("/"));
        List.copyOf(urls).forEach(url -> urls.addAll(menu(url)));
        assertThat(urls).hasSizeGreaterThan(4);
        urls.forEach(url -> chaque_page_est_accessible_francaise_et_sans_incident(page(url, "controleur.1", url)));
    }

    private List<String> menu(String url) {
        return Arrays.stream(visiteurs.en("controleur.1").lire(url).body().split("<nav "))
                .filter(nav -> nav.startsWith("class=\"menu"))
                .flatMap(nav -> LIEN.matcher(nav.split("</nav>")[0]).results())
                .map(lien -> lien.group(1))
                .toList();
    }

    @Test
    void sans_javascript_l_accueil_montre_ses_tableaux() {
        navigateur.devenir(visiteurs.en("lecture"));
        navigateur.sansScript(true);
        try {
            navigateur.chrome().get(visiteurs.racine() + "/");
            assertThat(List.of("axes", "enveloppes", "objectifs"))
                    .allMatch(id -> navigateur.chrome().findElement(By.id(id)).isDisplayed());
            assertThat(navigateur
                            .chrome()
                            .findElement(By.className("graphique-dessin"))
                            .isDisplayed())
                    .isFalse();
        } finally {
            navigateur.sansScript(false);
        }
    }

    private static Page page(String nom, String personne, String url) {
        return new Page(nom, personne, url, false);
    }

    private static Page erreur(String nom, String personne, String url) {
        return new Page(nom, personne, url, true);
    }
}
