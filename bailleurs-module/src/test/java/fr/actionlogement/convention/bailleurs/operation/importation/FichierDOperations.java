package fr.actionlogement.convention.bailleurs.operation.importation;

import fr.actionlogement.convention.common.importation.Colonne;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Draws a file of operations from a seed, faults included, and says what each fault must be called. */
final class FichierDOperations {

    static final List<String> SIRENS = List.of("974111015", "974111023", "974111031", "974111049", "974111056");
    static final String DEJA_REPRISE = "DEJA-REPRISE-1";

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> METROPOLE =
            List.of("59350", "69123", "31555", "33063", "44109", "67482", "34172", "06088", "35238", "76540");
    private static final List<String> OUTRE_MER = List.of("97105", "97209", "97302", "97411", "97611");

    private final Random hasard;
    private final String prefixe;
    private final List<Map<String, String>> lignes = new ArrayList<>();
    private final Set<String> fautes = new TreeSet<>();
    private long engage;
    private int accordees;

    FichierDOperations(long graine, String prefixe, int nombre, int fautives) {
        this.hasard = new Random(graine);
        this.prefixe = prefixe;
        Set<Integer> rangs = new TreeSet<>();
        while (rangs.size() < fautives) {
            rangs.add(1 + hasard.nextInt(nombre - 1));
        }
        FauteSemee[] sortes = FauteSemee.values();
        int semees = 0;
        for (int rang = 0; rang < nombre; rang++) {
            Map<String, String> ligne = ligne(rang);
            if (rangs.contains(rang)) {
                FauteSemee sorte = sortes[semees++ % sortes.length];
                sorte.semer(ligne, this);
                fautes.add((rang + 2) + "|" + sorte.colonne() + "|" + sorte.code());
            } else {
                compter(ligne);
            }
            lignes.add(ligne);
        }
    }

    /** What the import must say: line, column and code of every fault. */
    Set<String> fautes() {
        return fautes;
    }

    /** Centimes that the right rows commit. */
    long engage() {
        return engage;
    }

    int accordees() {
        return accordees;
    }

    String premiereOrigine() {
        return prefixe + "-0";
    }

    String texte() {
        StringBuilder texte = new StringBuilder();
        texte.append(String.join(
                        ";",
                        ColonnesDesOperations.toutes().stream()
                                .map(Colonne::titre)
                                .toList()))
                .append("\r\n");
        lignes.forEach(ligne -> texte.append(String.join(";", ligne.values())).append("\r\n"));
        return texte.toString();
    }

    /** A right row, of an operation in métropole or overseas, draft or at any step. */
    private Map<String, String> ligne(int rang) {
        Map<String, String> ligne = new LinkedHashMap<>();
        ColonnesDesOperations.toutes().forEach(c -> ligne.put(c.titre(), ""));
        boolean outreMer = hasard.nextInt(10) == 0;
        ligne.put("Référence d’origine", prefixe + "-" + rang);
        ligne.put("Intitulé", "Résidence n° " + rang);
        ligne.put("SIREN du bailleur", SIRENS.get(hasard.nextInt(SIRENS.size())));
        ligne.put("Commune", tirer(outreMer ? OUTRE_MER : METROPOLE));
        ligne.put("Nature", tirer(List.of("VEFA", "Construction neuve", "Réhabilitation")));
        ligne.put(outreMer ? "Logements LLS" : "Logements PLUS", String.valueOf(1 + hasard.nextInt(60)));
        ligne.put(outreMer ? "Logements LLTS" : "Logements PLAI", String.valueOf(1 + hasard.nextInt(20)));
        financer(ligne, outreMer);
        avancer(ligne);
        return ligne;
    }

    private void financer(Map<String, String> ligne, boolean outreMer) {
        long pret = 100_000 + hasard.nextInt(1_500_000);
        long subvention = !outreMer && hasard.nextBoolean() ? 50_000 + hasard.nextInt(300_000) : 0;
        long cdc = 5_000_000 + hasard.nextInt(10_000_000);
        ligne.put("Action Logement : prêt", euros(pret));
        ligne.put("Action Logement : subvention", subvention == 0 ? "" : euros(subvention));
        ligne.put("Caisse des dépôts", euros(cdc));
        ligne.put("Coût total", euros(pret + subvention + cdc));
    }

    private void avancer(Map<String, String> ligne) {
        int etape = hasard.nextInt(5);
        LocalDate accord = LocalDate.of(2023, 1, 10).plusDays(hasard.nextInt(900));
        ligne.put(
                "Avancement",
                List.of("Brouillon", "Accordé", "Conventionné", "En travaux", "Achevé")
                        .get(etape));
        if (etape > 0) {
            ligne.put("Exercice", String.valueOf(accord.getYear()));
            ligne.put("Déposé le", hasard.nextBoolean() ? JOUR.format(accord.minusDays(5)) : "");
            ligne.put("Accordé le", JOUR.format(accord));
        }
        if (etape > 2) {
            ligne.put("Mis en chantier le", JOUR.format(accord.plusDays(60)));
        }
        if (etape > 3) {
            ligne.put("Achevé le", JOUR.format(accord.plusDays(400)));
        }
    }

    private void compter(Map<String, String> ligne) {
        if (!"Brouillon".equals(ligne.get("Avancement"))) {
            accordees++;
            engage +=
                    centimes(ligne.get("Action Logement : prêt")) + centimes(ligne.get("Action Logement : subvention"));
        }
    }

    /** The same row, granted in 2024 in Lille, for the faults that need a known start. */
    void accorderALille(Map<String, String> ligne) {
        ligne.keySet().stream().filter(titre -> titre.startsWith("Logements")).forEach(titre -> ligne.put(titre, ""));
        ligne.put("Logements PLUS", "12");
        ligne.put("Commune", "59350");
        ligne.put("Action Logement : subvention", "");
        ligne.put("Action Logement : prêt", "10000,00");
        ligne.put("Caisse des dépôts", "90000,00");
        ligne.put("Coût total", "100000,00");
        ligne.put("Avancement", "Accordé");
        ligne.put("Exercice", "2024");
        ligne.put("Déposé le", "");
        ligne.put("Accordé le", "15/03/2024");
        ligne.put("Mis en chantier le", "");
        ligne.put("Achevé le", "");
    }

    static String euros(long centimes) {
        return String.format(Locale.ROOT, "%d,%02d", centimes / 100, centimes % 100);
    }

    private static long centimes(String euros) {
        return euros.isEmpty() ? 0 : Long.parseLong(euros.replace(",", ""));
    }

    private String tirer(List<String> choix) {
        return choix.get(hasard.nextInt(choix.size()));
    }
}
