package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.eligibilite.PlafondsDeRessources.Plafond;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Income against the ceilings of intermediate or social housing. */
final class ConditionsDeRessources {

    /** Code of the criterion: a loan may be granted above its ceiling, within a yearly share. */
    static final String CODE = "RESSOURCES";

    private static final String LIBELLE = "Ressources du ménage";
    private static final String MANQUE =
            "Indiquez la commune ou la zone, la composition du ménage et le revenu fiscal de référence.";

    private ConditionsDeRessources() {}

    static Optional<Critere> lli(Examen e) {
        return e.regle("RESSOURCES_LLI").map(regle -> {
            Montant revenu = PlafondsDeRessources.revenuLli(e.situation().foyer());
            boolean complet = e.lieu().abc() != null
                    && PlafondsDeRessources.categorieLli(e.situation().foyer()) != null;
            Optional<Plafond> plafond = PlafondsDeRessources.lli(e);
            if (plafond.isEmpty()) {
                return Critere.indecidable(
                        CODE,
                        LIBELLE,
                        "Plafond du logement intermédiaire",
                        regle,
                        complet
                                ? "Le plafond de cette date et de ce ménage n’est pas au barème."
                                : e.lieu().abc() == null
                                                && e.situation().logement().commune() != null
                                        ? "La zone de cette commune n’est pas connue à cette date : indiquez-la."
                                        : MANQUE);
            }
            return comparer(revenu, plafond.get());
        });
    }

    private static Critere comparer(@Nullable Montant revenu, Plafond plafond) {
        String seuil = plafond.montant().enTexte() + " au plus";
        if (revenu == null) {
            return Critere.indecidable(
                    CODE, LIBELLE, seuil, plafond.regle(), "Indiquez le revenu fiscal de référence.");
        }
        return Critere.selon(
                !revenu.depasse(plafond.montant()),
                CODE,
                LIBELLE,
                revenu.enTexte(),
                seuil,
                plafond.regle(),
                "Un revenu fiscal de référence inférieur de "
                        + revenu.moins(plafond.montant()).enTexte() + " au moins.");
    }

    /** Relogement: at least one kind of dwelling is open. */
    static Optional<Critere> logement(Examen e) {
        return e.regle("RESSOURCES_LOGEMENT").map(regle -> {
            Montant revenu = PlafondsDeRessources.revenuSocial(e.situation().foyer(), e.bareme());
            List<Plafond> connus =
                    financements(e).stream().map(Financement::plafond).toList();
            if (connus.isEmpty() || revenu == null) {
                return Critere.indecidable(CODE, LIBELLE, "Plafond du logement", regle, MANQUE);
            }
            Plafond plusHaut = connus.stream()
                    .max((a, b) -> a.montant().compareTo(b.montant()))
                    .orElseThrow();
            return comparer(revenu, plusHaut);
        });
    }

    /** A kind of dwelling and its ceiling. */
    record Financement(String libelle, Plafond plafond) {}

    /** The kinds of dwelling whose ceiling is known that day, the most social first. */
    static List<Financement> financements(Examen e) {
        List<Financement> connus = new ArrayList<>();
        PlafondsDeRessources.social(e, "PLAFOND_PLAI").ifPresent(p -> connus.add(new Financement("PLAI", p)));
        PlafondsDeRessources.social(e, "PLAFOND_PLUS").ifPresent(p -> connus.add(new Financement("PLUS", p)));
        PlafondsDeRessources.pls(e).ifPresent(p -> connus.add(new Financement("PLS", p)));
        PlafondsDeRessources.lli(e).ifPresent(p -> connus.add(new Financement("LLI", p)));
        return connus;
    }

    /** Names of the kinds of dwelling that the income opens. */
    static List<String> ouverts(Examen e) {
        Montant revenu = PlafondsDeRessources.revenuSocial(e.situation().foyer(), e.bareme());
        return revenu == null
                ? List.of()
                : financements(e).stream()
                        .filter(f -> !revenu.depasse(f.plafond().montant()))
                        .map(Financement::libelle)
                        .toList();
    }
}
