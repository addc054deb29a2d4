package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.importation.Charge;
import fr.actionlogement.convention.common.importation.interne.Rejet.Nature;
import fr.actionlogement.convention.common.montant.Montant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a lot would consume of the budget if it were applied now, row after row, under every ceiling. */
final class Projection {

    /** A ceiling and what is left under it. */
    static final class Plafond {
        final String code;
        final String libelle;
        final @Nullable String parent;
        long disponible;

        Plafond(String code, String libelle, @Nullable String parent, long disponible) {
            this.code = code;
            this.libelle = libelle;
            this.parent = parent;
            this.disponible = disponible;
        }
    }

    private static final class Cumul {
        int lignes;
        Montant montant = Montant.ZERO;
        int refusees;
        Montant refuse = Montant.ZERO;
    }

    private final Map<String, Plafond> enveloppes;
    private final Map<String, Plafond> annees;
    private final Map<String, Cumul> cumuls = new TreeMap<>();

    /**
     * @param enveloppes ceilings of the tree, by code
     * @param annees annual allotments, by {@code code|exercice}
     */
    Projection(Map<String, Plafond> enveloppes, Map<String, Plafond> annees) {
        this.enveloppes = enveloppes;
        this.annees = annees;
    }

    /** Adds a row that commits nothing. */
    void compter(Charge charge) {
        Cumul cumul = cumuls.computeIfAbsent(cle(charge), absente -> new Cumul());
        cumul.lignes++;
        cumul.montant = cumul.montant.plus(charge.montant());
    }

    /** Adds a row that commits; what it would lack becomes a remark on the row. */
    void engager(LigneLue ligne, Charge charge) {
        String cle = cle(charge);
        long centimes = charge.montant().centimes();
        List<Plafond> plafonds = Stream.concat(Stream.ofNullable(annees.get(cle)), remonter(charge.ligne()))
                .toList();
        Optional<Plafond> bloquant = plafonds.stream()
                .filter(plafond -> plafond.disponible < centimes)
                .min(Comparator.comparingLong(plafond -> plafond.disponible));
        if (bloquant.isPresent()) {
            Cumul cumul = cumuls.computeIfAbsent(cle, absente -> new Cumul());
            cumul.refusees++;
            cumul.refuse = cumul.refuse.plus(charge.montant());
            ligne.ajouter(refus(bloquant.get()));
        } else {
            compter(charge);
            plafonds.forEach(plafond -> plafond.disponible -= centimes);
        }
    }

    List<PosteSimule> postes() {
        return cumuls.entrySet().stream()
                .map(entree -> poste(entree.getKey().split("\\|"), entree.getValue()))
                .toList();
    }

    private PosteSimule poste(String[] cle, Cumul cumul) {
        Plafond ligne = enveloppes.get(cle[0]);
        return new PosteSimule(
                cle[0],
                ligne == null ? cle[0] : ligne.libelle,
                Integer.parseInt(cle[1]),
                cumul.lignes,
                cumul.montant,
                cumul.refusees,
                cumul.refuse);
    }

    private static String cle(Charge charge) {
        return charge.ligne() + "|" + charge.exercice();
    }

    private Stream<Plafond> remonter(String code) {
        return Stream.iterate(
                enveloppes.get(code),
                plafond -> plafond != null,
                plafond -> plafond.parent == null ? null : enveloppes.get(plafond.parent));
    }

    private static Faute refus(Plafond plafond) {
        return new Faute(
                Nature.PREVISION,
                "",
                "disponible-insuffisant",
                "Disponible insuffisant à ce jour sur «\u00a0" + plafond.libelle + "\u00a0»\u00a0: il reste "
                        + Montant.deCentimes(plafond.disponible).enTexte() + ".");
    }
}
