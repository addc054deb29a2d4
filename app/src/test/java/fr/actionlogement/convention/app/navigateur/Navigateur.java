package fr.actionlogement.convention.app.navigateur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The one Chromium of this JVM: where it goes, how it is set, and what it complained about. */
final class Navigateur {

    private static final String ESPION = """
            document.addEventListener('securitypolicyviolation', e => {
              const deja = JSON.parse(sessionStorage.getItem('violations') ?? '[]');
              deja.push(`${e.violatedDirective} : ${e.blockedURI} ${e.sourceFile}:${e.lineNumber} ${e.sample}`);
              sessionStorage.setItem('violations', JSON.stringify(deja));
            });
            """;
    private static final String LIRE_VIOLATIONS = """
            const vues = JSON.parse(sessionStorage.getItem('violations') ?? '[]');
            sessionStorage.removeItem('violations');
            return vues;
            """;
    private static final String GRAPHIQUES_TERMINES = """
            return document.readyState === 'complete'
              && [...document.querySelectorAll('[data-graphique]:not([hidden])')].every(g => g.dataset.termine);
            """;

    private static final String PAGE_SUIVANTE =
            "return document.querySelector('main') !== null && !document.querySelector('main[data-quittee]')";

    private static @Nullable Navigateur unique;

    private final ChromeDriver chrome;

    private Navigateur() {
        System.setProperty("webdriver.http.factory", "jdk-http-client");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(SiChromium.CHROMEDRIVER.toFile())
                .usingAnyFreePort()
                .build();
        chrome = new ChromeDriver(service, options());
        chrome.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
        cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", ESPION));
        taille(1280);
    }

    /** Starts it once, stops it with the JVM. */
    static synchronized Navigateur ouvert() {
        if (unique == null) {
            Navigateur neuf = new Navigateur();
            Runtime.getRuntime().addShutdownHook(new Thread(neuf.chrome::quit));
            unique = neuf;
        }
        return unique;
    }

    private static ChromeOptions options() {
        LoggingPreferences journaux = new LoggingPreferences();
        journaux.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(SiChromium.CHROMIUM.toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, journaux);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=fr-FR",
                "--user-data-dir=" + profilNeuf());
        return options;
    }

    private static Path profilNeuf() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "chromium")), "profil")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The driver itself, for what has no word here. */
    ChromeDriver chrome() {
        return chrome;
    }

    /** Becomes this person, or nobody when the visitor has no cookie. */
    void devenir(Visiteur visiteur) {
        cdp("Network.clearBrowserCookies", Map.of());
        for (HttpCookie cookie : visiteur.cookies()) {
            cdp(
                    "Network.setCookie",
                    Map.of("name", cookie.getName(), "value", cookie.getValue(), "domain", "localhost", "path", "/"));
        }
    }

    /** Opens an address and waits for its charts. */
    void aller(String url) {
        chrome.get(url);
        attendre();
    }

    /**
     * Does what leaves the page, then waits for the next one. The page left is marked, for a reference to one of its
     * elements cannot be asked anything while the browser goes from one document to the other.
     */
    void quitter(Runnable geste) {
        chrome.executeScript("document.querySelector('main').dataset.quittee = 'oui'");
        geste.run();
        new WebDriverWait(chrome, Duration.ofSeconds(20))
                .ignoring(WebDriverException.class)
                .until(c -> Boolean.TRUE.equals(chrome.executeScript(PAGE_SUIVANTE)));
        attendre();
    }

    /** Waits for the page and its charts. */
    void attendre() {
        new WebDriverWait(chrome, Duration.ofSeconds(30))
                .until(c -> Boolean.TRUE.equals(chrome.executeScript(GRAPHIQUES_TERMINES)));
    }

    /** Width of the window in CSS pixels. */
    void taille(int largeur) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", largeur, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What the system prefers. */
    void sombre(boolean oui) {
        Map<String, Object> theme = Map.of("name", "prefers-color-scheme", "value", oui ? "dark" : "light");
        Map<String, Object> calme = Map.of("name", "prefers-reduced-motion", "value", "reduce");
        cdp("Emulation.setEmulatedMedia", Map.of("features", List.of(theme, calme)));
    }

    /** Cuts or restores JavaScript for the pages opened next. */
    void sansScript(boolean oui) {
        cdp("Emulation.setScriptExecutionDisabled", Map.of("value", oui));
    }

    /** Picture of the window. */
    byte[] image() {
        return chrome.getScreenshotAs(OutputType.BYTES);
    }

    /** Violations of the content policy and complaints of the console since the last call. */
    List<String> incidents() {
        List<String> incidents = new ArrayList<>();
        ((List<?>) chrome.executeScript(LIRE_VIOLATIONS)).forEach(v -> incidents.add("CSP : " + v));
        for (LogEntry entree : chrome.manage().logs().get(LogType.BROWSER)) {
            if (entree.getLevel().intValue() >= Level.WARNING.intValue()) {
                incidents.add("Console : " + entree.getMessage());
            }
        }
        return incidents;
    }

    private void cdp(String commande, Map<String, Object> parametres) {
        chrome.executeCdpCommand(commande, parametres);
    }
}
