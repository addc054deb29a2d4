package fr.actionlogement.essai;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.actionlogement.convention.common.tiers.IdentifiantIllisible;
import fr.actionlogement.convention.common.tiers.Siret;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The constraints of the national schema « subventions » (SCDL 2.1.1), field by field, and its three custom checks. */
public final class ValidateurScdl {

    private static final Set<String> NATURES = Set.of(
            "aide en numéraire",
            "aide en nature",
            "aide en numéraire;aide en nature",
            "aide en nature;aide en numéraire");
    private static final Pattern PERIODE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?");
    private static final Map<String, Champ> CHAMPS = champs();

    private ValidateurScdl() {}

    private record Champ(boolean requis, Predicate<String> juste) {}

    /** The fields of the schema, in order. */
    public static List<String> colonnes() {
        return List.copyOf(CHAMPS.keySet());
    }

    /** Faults of a file; empty when it is valid. */
    public static List<String> fautes(String csv) {
        List<String> fautes = new ArrayList<>();
        List<CsvRecord> lignes;
        try (CsvReader<CsvRecord> lecture =
                CsvReader.builder().fieldSeparator(',').ofCsvRecord(csv)) {
            lignes = lecture.stream().toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (lignes.isEmpty() || !lignes.get(0).getFields().equals(colonnes())) {
            return List.of(
                    "Colonnes : " + (lignes.isEmpty() ? "aucune" : lignes.get(0).getFields()));
        }
        lignes.stream().skip(1).forEach(ligne -> verifier(ligne, fautes));
        return fautes;
    }

    private static void verifier(CsvRecord ligne, List<String> fautes) {
        if (ligne.getFieldCount() != CHAMPS.size()) {
            fautes.add("Ligne " + ligne.getStartingLineNumber() + " : " + ligne.getFieldCount() + " cellules");
            return;
        }
        int rang = 0;
        Map<String, String> lues = new LinkedHashMap<>();
        for (Map.Entry<String, Champ> champ : CHAMPS.entrySet()) {
            String cellule = ligne.getField(rang++);
            lues.put(champ.getKey(), cellule);
            boolean juste = cellule.isEmpty()
                    ? !champ.getValue().requis()
                    : champ.getValue().juste().test(cellule);
            if (!juste) {
                fautes.add("Ligne %d, %s : « %s »".formatted(ligne.getStartingLineNumber(), champ.getKey(), cellule));
            }
        }
        if (lues.get("idBeneficiaire").isEmpty() && lues.get("rnaBeneficiaire").isEmpty()) {
            fautes.add("Ligne " + ligne.getStartingLineNumber() + " : ni SIRET ni RNA du bénéficiaire");
        }
    }

    private static Map<String, Champ> champs() {
        Map<String, Champ> champs = new LinkedHashMap<>();
        champs.put("nomAttribuant", new Champ(true, texte -> true));
        champs.put("idAttribuant", new Champ(true, ValidateurScdl::siret));
        champs.put("dateConvention", new Champ(true, ValidateurScdl::date));
        champs.put("referenceDecision", new Champ(false, texte -> true));
        champs.put("nomBeneficiaire", new Champ(true, texte -> true));
        champs.put("idBeneficiaire", new Champ(false, ValidateurScdl::siret));
        champs.put("rnaBeneficiaire", new Champ(false, texte -> texte.matches("W\\d{9}")));
        champs.put("objet", new Champ(true, texte -> texte.codePointCount(0, texte.length()) <= 256));
        champs.put("montant", new Champ(true, ValidateurScdl::nombre));
        champs.put("nature", new Champ(true, NATURES::contains));
        champs.put("conditionsVersement", new Champ(true, texte -> texte.codePointCount(0, texte.length()) <= 256));
        champs.put("datesPeriodeVersement", new Champ(true, ValidateurScdl::periode));
        champs.put("idRAE", new Champ(false, texte -> texte.length() <= 5));
        champs.put("notificationUE", new Champ(true, texte -> texte.equals("oui") || texte.equals("non")));
        champs.put("pourcentageSubvention", new Champ(true, ValidateurScdl::part));
        champs.put("dispositifAide", new Champ(false, texte -> true));
        return champs;
    }

    private static boolean siret(String texte) {
        try {
            return new Siret(texte).numero().equals(texte);
        } catch (IdentifiantIllisible faux) {
            return false;
        }
    }

    private static boolean date(String texte) {
        try {
            return LocalDate.parse(texte).toString().equals(texte);
        } catch (DateTimeException fausse) {
            return false;
        }
    }

    private static boolean periode(String texte) {
        if (!PERIODE.matcher(texte).matches()) {
            return false;
        }
        String[] bornes = texte.split("/");
        return date(bornes[0])
                && (bornes.length == 1
                        || date(bornes[1]) && !LocalDate.parse(bornes[1]).isBefore(LocalDate.parse(bornes[0])));
    }

    private static boolean nombre(String texte) {
        return texte.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    private static boolean part(String texte) {
        return nombre(texte)
                && new BigDecimal(texte).compareTo(new BigDecimal("0.01")) >= 0
                && new BigDecimal(texte).compareTo(BigDecimal.ONE) <= 0;
    }
}
