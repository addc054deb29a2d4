import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The programs that put the promises of reliability to the test, against one or two instances. One file, run by its source:
 * {@code java Epreuve.java plafond|cles|charge|panne ports…}. Ends with code 1 at the first broken promise.
 */
class Epreuve {

    private static final String CHEMIN = "/api/salaries/aides-de-partenaires";
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]+)\"");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).version(HttpClient.Version.HTTP_1_1).build();
    private static final String JOUR = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();

    private final List<String> ports;

    Epreuve(List<String> ports) {
        this.ports = ports;
    }

    public static void main(String[] args) throws Exception {
        Epreuve epreuve = new Epreuve(List.of(args).subList(2, args.length));
        switch (args[0]) {
            case "plafond" -> epreuve.plafond(Integer.parseInt(args[1]));
            case "cles" -> epreuve.cles(Path.of(args[1]));
            case "rejouer" -> epreuve.rejouer(Path.of(args[1]));
            case "charge" -> epreuve.charge(Path.of(args[1]));
            case "panne" -> epreuve.panne(Integer.parseInt(args[1]));
            default -> throw new IllegalArgumentException(args[0]);
        }
        System.exit(0);
    }

    /** 200 programs, 1 000 aids of 10.01 €, room for so many: exactly so many are accepted, the others are told what remains. */
    void plafond(int place) throws Exception {
        List<Callable<HttpResponse<String>>> envois = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            int rang = i;
            envois.add(() -> insister(rang, "plafond-" + rang, corps("plafond-" + rang, "ASD", "10.01", 2025)));
        }
        Map<Integer, Integer> statuts = new TreeMap<>();
        for (HttpResponse<String> reponse : ensemble(200, envois)) {
            statuts.merge(reponse.statusCode(), 1, Integer::sum);
            exiger(
                    reponse.statusCode() == 201 || reponse.body().contains("disponible-insuffisant") && reponse.body().contains("il reste"),
                    "un refus ne dit pas ce qui reste : " + reponse.body());
        }
        exiger(statuts.equals(Map.of(201, place, 409, 1_000 - place)), "attendu " + place + " acceptées : " + statuts);
        System.out.println("1 000 demandes par 200 programmes, place pour " + place + " : " + statuts);
    }

    /** One key, sixteen sendings at once over the instances: one effect, one answer. Then another body, and no key. */
    void cles(Path trace) throws Exception {
        List<Callable<HttpResponse<String>>> envois = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            int rang = i;
            envois.add(() -> insister(rang, "cle-une", corps("cle-une", "MOBILI-JEUNE", "1.00", annee())));
        }
        List<String> corps = ensemble(16, envois).stream().map(HttpResponse::body).distinct().toList();
        exiger(corps.size() == 1 && corps.get(0).contains("reference"), "seize envois d’une clé : " + corps);
        exiger(insister(0, "cle-une", corps("cle-autre", "MOBILI-JEUNE", "1.00", annee())).statusCode() == 422, "un autre corps sous la même clé n’est pas refusé");
        exiger(envoyer(0, null, corps("sans-cle", "MOBILI-JEUNE", "1.00", annee())).statusCode() == 400, "une demande sans clé n’est pas refusée");
        HttpResponse<String> refus = insister(0, "cle-refus", corps("cle-refus", "MOBILI-JEUNE", "999999999.00", annee()));
        exiger(refus.statusCode() == 409, "le refus attendu n’est pas un 409 : " + refus.statusCode());
        Files.writeString(trace, corps.get(0) + "\n" + refus.body());
        System.out.println("seize envois d’une clé sur " + ports.size() + " instances : une réponse ; autre corps 422, sans clé 400, refus gardé");
    }

    /** After a restart the same keys get the same answers. */
    void rejouer(Path trace) throws Exception {
        List<String> connus = Files.readAllLines(trace);
        for (int i = 0; i < ports.size(); i++) {
            exiger(insister(i, "cle-une", corps("cle-une", "MOBILI-JEUNE", "1.00", annee())).body().equals(connus.get(0)), "une clé n’est pas rejouée");
            exiger(insister(i, "cle-refus", corps("cle-refus", "MOBILI-JEUNE", "999999999.00", annee())).body().equals(connus.get(1)), "un refus n’est pas rejoué");
        }
        System.out.println("après redémarrage, les mêmes clés donnent les mêmes réponses");
    }

    /** Commits until the file « arret » appears beside the trace, whatever is killed; writes down each answer received. */
    void charge(Path trace) throws Exception {
        Path arret = trace.resolveSibling("arret");
        Files.deleteIfExists(arret);
        AtomicInteger rangs = new AtomicInteger();
        AtomicLong reprises = new AtomicLong();
        Map<String, Integer> statuts = new ConcurrentHashMap<>();
        try (PrintWriter sortie = new PrintWriter(Files.newBufferedWriter(trace), true)) {
            List<Callable<Void>> programmes = new ArrayList<>();
            for (int p = 0; p < 16; p++) {
                programmes.add(() -> {
                    while (!Files.exists(arret)) {
                        String cle = "charge-" + rangs.incrementAndGet();
                        HttpResponse<String> reponse = jusquAReponse(cle, reprises, statuts);
                        Matcher reference = REFERENCE.matcher(reponse.body());
                        exiger(reponse.statusCode() == 201 && reference.find(), cle + " : " + reponse.statusCode() + " " + reponse.body());
                        synchronized (sortie) {
                            sortie.println(cle + ";" + reference.group(1));
                        }
                    }
                    return null;
                });
            }
            ensemble(16, programmes);
        }
        exiger(!statuts.containsKey("500"), "des réponses 500 sous les pannes : " + statuts);
        System.out.println(rangs.get() + " aides annoncées, " + reprises.get() + " reprises sous la même clé ; réponses d’attente : " + new TreeMap<>(statuts));
    }

    /** The same key is sent again, to any instance, until somebody answers. */
    private HttpResponse<String> jusquAReponse(String cle, AtomicLong reprises, Map<String, Integer> statuts) throws InterruptedException {
        String corps = corps(cle, "MOBILI-JEUNE", "1.00", annee());
        while (true) {
            try {
                HttpResponse<String> reponse = envoyer(ThreadLocalRandom.current().nextInt(ports.size()), cle, corps);
                if (reponse.statusCode() < 500) {
                    return reponse;
                }
                statuts.merge(String.valueOf(reponse.statusCode()), 1, Integer::sum);
            } catch (IOException coupee) {
                statuts.merge("coupée", 1, Integer::sum);
            }
            reprises.incrementAndGet();
            Thread.sleep(200);
        }
    }

    /** While the database is away: reads and commitments get 503 with Retry-After within six seconds, and nothing else. */
    void panne(int secondes) throws Exception {
        long fin = System.nanoTime() + Duration.ofSeconds(secondes).toNanos();
        AtomicInteger rangs = new AtomicInteger();
        AtomicLong pire = new AtomicLong();
        Map<String, Integer> statuts = new ConcurrentHashMap<>();
        List<Callable<Void>> programmes = new ArrayList<>();
        for (int p = 0; p < 24; p++) {
            int rang = p;
            programmes.add(() -> {
                while (System.nanoTime() < fin) {
                    long debut = System.nanoTime();
                    String cle = "panne-" + rangs.incrementAndGet();
                    HttpResponse<String> reponse = rang % 2 == 0
                            ? envoyer(rang, cle, corps(cle, "MOBILI-JEUNE", "1.00", annee()))
                            : CLIENT.send(demande(rang, "/api/salaries/aides?limite=5").GET().build(), HttpResponse.BodyHandlers.ofString());
                    pire.accumulateAndGet((System.nanoTime() - debut) / 1_000_000, Math::max);
                    statuts.merge(String.valueOf(reponse.statusCode()), 1, Integer::sum);
                    exiger(reponse.statusCode() != 503 || reponse.headers().firstValue("Retry-After").isPresent(), "un 503 sans Retry-After");
                    exiger(reponse.statusCode() != 503 || reponse.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"), "un 503 sans document");
                }
                return null;
            });
        }
        ensemble(24, programmes);
        exiger(statuts.keySet().equals(java.util.Set.of("503")), "base absente : " + statuts);
        exiger(pire.get() <= 6_000, "une réponse a pris " + pire.get() + " ms");
        System.out.println("base absente " + secondes + " s : " + statuts + ", la plus lente en " + pire.get() + " ms");
    }

    private HttpResponse<String> insister(int rang, String cle, String corps) throws IOException, InterruptedException {
        HttpResponse<String> reponse = envoyer(rang, cle, corps);
        for (int essai = 0; reponse.statusCode() == 503 && essai < 100; essai++) {
            Thread.sleep(200);
            reponse = envoyer(rang, cle, corps);
        }
        return reponse;
    }

    private HttpResponse<String> envoyer(int rang, String cle, String corps) throws IOException, InterruptedException {
        HttpRequest.Builder demande = demande(rang, CHEMIN).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(corps));
        if (cle != null) {
            demande.header("Idempotency-Key", cle);
        }
        return CLIENT.send(demande.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder demande(int rang, String chemin) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.get(rang % ports.size()) + chemin))
                .header("Authorization", "Bearer jeton-banc")
                .timeout(Duration.ofSeconds(15));
    }

    private static String corps(String reference, String produit, String montant, int exercice) {
        return """
                {"produit":"%s","partenaire":"Épreuve","reference":"%s","montant":%s,"exercice":%d,"accordeLe":"%s","commune":"59350"}
                """.formatted(produit, reference, montant, exercice, JOUR);
    }

    private static int annee() {
        return Integer.parseInt(JOUR.substring(0, 4));
    }

    private static <T> List<T> ensemble(int fils, List<Callable<T>> taches) throws Exception {
        ExecutorService executeur = Executors.newFixedThreadPool(fils);
        List<T> resultats = new ArrayList<>();
        for (Future<T> tache : executeur.invokeAll(taches)) {
            resultats.add(tache.get());
        }
        executeur.shutdown();
        return resultats;
    }

    private static void exiger(boolean tenu, String sinon) {
        if (!tenu) {
            System.err.println("PROMESSE ROMPUE : " + sinon);
            System.exit(1);
        }
    }
}
