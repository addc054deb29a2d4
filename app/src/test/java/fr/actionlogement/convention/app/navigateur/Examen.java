package fr.actionlogement.convention.app.navigateur;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.chrome.ChromeDriver;

/** What is asked of every page, whoever wrote it. Each method gives the faults found, none when all is well. */
final class Examen {

    private static final Pattern ANGLAIS = Pattern.compile(
            "\\b(the|and|with|your|submit|loading|error|settings|search|password|username|login|logout|next|previous"
                    + "|invalid|required|undefined|null|NaN|not found|forbidden|unauthorized)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLE_PERDUE = Pattern.compile("\\?\\?[\\w.]+\\?\\?|\\$\\{|\\[object");
    private static final Pattern ESPACE_SECABLE =
            Pattern.compile("\\S* (?:[:;!?](?![\\p{L}\\p{N}])|[%»])|« \\S*|n° \\S*");
    private static final Pattern MONTANT_ECRIT = Pattern.compile("\\d[\\d .,\u202f\u00a0]*(?:Md|M|k)?€");
    private static final Pattern MONTANT_JUSTE =
            Pattern.compile("\\d{1,3}(\u202f\\d{3})*(,\\d{2})?\u00a0€|\\d{1,3}(\u202f\\d{3})*(,\\d{1,3})?\u00a0M(d)?€");
    private static final String ADRESSES = """
            return [...document.querySelectorAll('[src],[href],[action],[srcset],[data-hx-get],[hx-get]')]
              .flatMap(e => [e.src, e.href, e.action].filter(a => typeof a === 'string' && a !== ''))
              .concat(performance.getEntriesByType('resource').map(r => r.name))
              .filter(a => !a.startsWith(location.origin) && !a.startsWith('#') && !a.startsWith('mailto:'));
            """;

    private static final String VIOLATIONS = """
            const fini = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
              r => fini(r.violations.flatMap(v => v.nodes.map(n => `${v.id} : ${n.target} ${n.html} ${n.failureSummary}`))),
              e => fini([`${e}`]));
            """;
    private static final String AXE = lireAxe();

    private final ChromeDriver chrome;

    Examen(Navigateur navigateur) {
        this.chrome = navigateur.chrome();
    }

    List<String> accessibilite() {
        chrome.executeScript(AXE);
        return ((List<?>) chrome.executeAsyncScript(VIOLATIONS))
                .stream().map(v -> "axe " + v).toList();
    }

    List<String> langueEtTypographie() {
        List<String> fautes = new ArrayList<>();
        if (!"fr".equals(chrome.executeScript("return document.documentElement.lang"))) {
            fautes.add("La page ne se dit pas en français");
        }
        String texte = String.valueOf(chrome.executeScript("return document.title + '\\n' + document.body.innerText"));
        trouver(ANGLAIS, texte).forEach(m -> fautes.add("Mot anglais : " + m));
        trouver(CLE_PERDUE, texte).forEach(m -> fautes.add("Expression non résolue : " + m));
        trouver(MONTANT_ECRIT, texte).stream()
                .filter(m -> !MONTANT_JUSTE.matcher(m).matches())
                .forEach(m -> fautes.add(
                        "Montant mal écrit : " + m.replace("\u202f", "[202F]").replace("\u00a0", "[A0]")));
        trouver(ESPACE_SECABLE, texte).forEach(m -> fautes.add("Espace sécable : " + m));
        return fautes;
    }

    List<String> adressesExterieures() {
        return ((List<?>) chrome.executeScript(ADRESSES))
                .stream().map(a -> "Adresse extérieure : " + a).toList();
    }

    List<String> debordement(int largeur) {
        long reelle = (Long) chrome.executeScript("return document.documentElement.scrollWidth");
        return reelle <= largeur ? List.of() : List.of("À " + largeur + " px la page en occupe " + reelle);
    }

    List<String> structure() {
        List<String> fautes = new ArrayList<>();
        long titres = (Long) chrome.executeScript("return document.querySelectorAll('h1').length");
        if (titres != 1) {
            fautes.add("La page a " + titres + " titres de niveau 1");
        }
        return fautes;
    }

    private static String lireAxe() {
        try (InputStream source = Examen.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> trouver(Pattern motif, String texte) {
        List<String> trouves = new ArrayList<>();
        Matcher recherche = motif.matcher(texte);
        while (recherche.find()) {
            trouves.add(recherche.group());
        }
        return trouves;
    }
}
