package fr.actionlogement.convention.app.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;

/** A slice as several people live it: words of the screen only. Every page met on the way is examined. */
@ExtendWith(SiChromium.class)
@EssaiDuNavigateur
abstract class Parcours {

    private static final String CHAMP = """
            const net = t => t.replace(/\\s+/g, ' ').trim();
            const e = [...document.querySelectorAll('main label')].find(l => net(l.textContent) === arguments[0]);
            return document.getElementById(e ? e.htmlFor : arguments[0]);
            """;

    private static final String PROPOSITIONS = "return [...arguments[0].list.options].map(o => o.value)";

    @Autowired
    private Visiteurs visiteurs;

    private final List<String> fautes = new ArrayList<>();
    private Navigateur navigateur;
    private Examen examen;

    @BeforeEach
    void ouvrir() {
        navigateur = Navigateur.ouvert();
        navigateur.sombre(false);
        navigateur.taille(1280);
        examen = new Examen(navigateur);
        navigateur.aller(visiteurs.racine() + "/accessibilite");
        navigateur.incidents();
    }

    @AfterEach
    void aucune_faute_en_chemin() {
        assertThat(fautes).isEmpty();
    }

    /** Another person takes the place, on the same page. */
    void en(String personne, String chemin) {
        ouvrir(visiteurs.en(personne), chemin);
    }

    /** Somebody without an account comes. */
    void sansCompte(String chemin) {
        ouvrir(visiteurs.anonyme(), chemin);
    }

    private void ouvrir(Visiteur visiteur, String chemin) {
        navigateur.devenir(visiteur);
        navigateur.aller(visiteurs.racine() + chemin);
        examiner();
    }

    /** Fills a field named by its label, or by its identifier where labels repeat. */
    void saisir(String champ, String valeur) {
        WebElement element = champ(champ);
        if ("select".equals(element.getTagName())) {
            new Select(element).selectByContainsVisibleText(valeur);
        } else if ("date".equals(element.getDomAttribute("type"))) {
            navigateur.chrome().executeScript("arguments[0].value = arguments[1]", element, valeur);
        } else {
            element.clear();
            element.sendKeys(valeur);
        }
    }

    /** Types the beginning of a name, waits for a commune to be proposed under the field, and takes it. */
    void choisirLaCommune(String champ, String debut, String commune) {
        saisir(champ, debut);
        attendre(() -> propositions(champ).contains(commune));
        examiner();
        saisir(champ, commune);
    }

    /** What the list of a field proposes now. */
    List<String> propositions(String champ) {
        return ((List<?>) navigateur.chrome().executeScript(PROPOSITIONS, champ(champ)))
                .stream().map(String::valueOf).toList();
    }

    /** What a field holds. */
    String valeur(String champ) {
        return champ(champ).getDomProperty("value");
    }

    /** Waits until the page says so, ten seconds at most. */
    void attendre(BooleanSupplier vrai) {
        new WebDriverWait(navigateur.chrome(), Duration.ofSeconds(10)).until(page -> vrai.getAsBoolean());
    }

    private WebElement champ(String nom) {
        WebElement element = (WebElement) navigateur.chrome().executeScript(CHAMP, nom);
        assertThat(element).as("Champ « " + nom + " » de " + chemin()).isNotNull();
        return element;
    }

    /** Chooses a file of that name that holds these words. */
    void choisir(String champ, String nom, String contenu) {
        WebElement element = champ(champ);
        try {
            Path fichier = Files.createTempDirectory("parcours").resolve(nom);
            element.sendKeys(Files.writeString(fichier, contenu).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Presses the link or the button whose words begin so. */
    void presser(String debut) {
        List<WebElement> trouves = boutons(debut);
        assertThat(trouves)
                .as("« " + debut + " » sur " + chemin() + "\n" + texte())
                .isNotEmpty();
        navigateur.quitter(() -> trouves.get(0).click());
        examiner();
    }

    /** A legal act: the dossier proposes it, its page asks to read again, its button says it. */
    void accomplir(String lien, String bouton) {
        presser(lien);
        presser(bouton);
    }

    /** Whether the page proposes it. */
    boolean propose(String debut) {
        return !boutons(debut).isEmpty();
    }

    /** Path of the page shown. */
    String chemin() {
        return navigateur
                .chrome()
                .getCurrentUrl()
                .substring(visiteurs.racine().length())
                .replaceAll("[?#].*", "");
    }

    /** What the page says, spaces as they are. */
    String texte() {
        return String.valueOf(navigateur.chrome().executeScript("return document.querySelector('main').innerText"));
    }

    private List<WebElement> boutons(String debut) {
        return navigateur.chrome().findElements(By.cssSelector("main a, main button")).stream()
                .filter(e -> e.isDisplayed()
                        && e.getText().replaceAll("[\u00a0\u202f]", " ").startsWith(debut))
                .toList();
    }

    private void examiner() {
        String page = chemin() + " : ";
        examen.accessibilite().forEach(f -> fautes.add(page + f));
        examen.langueEtTypographie().forEach(f -> fautes.add(page + f));
        examen.adressesExterieures().forEach(f -> fautes.add(page + f));
        examen.structure().forEach(f -> fautes.add(page + f));
        navigateur.incidents().stream()
                .filter(i -> !i.contains("Failed to load resource"))
                .forEach(f -> fautes.add(page + f));
    }
}
