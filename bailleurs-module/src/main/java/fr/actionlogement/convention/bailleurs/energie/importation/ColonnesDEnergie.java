package fr.actionlogement.convention.bailleurs.energie.importation;

import fr.actionlogement.convention.bailleurs.energie.EtatEnergetique;
import fr.actionlogement.convention.bailleurs.energie.Etiquette;
import fr.actionlogement.convention.bailleurs.energie.ImportsDePerformances;
import fr.actionlogement.convention.bailleurs.energie.LogementsParEtiquette;
import fr.actionlogement.convention.bailleurs.energie.SaisieDePerformance;
import fr.actionlogement.convention.bailleurs.operation.Surface;
import fr.actionlogement.convention.bailleurs.operation.SurfaceIllisible;
import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Format;
import fr.actionlogement.convention.common.importation.Ligne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a file of energy: the area, then each moment with one column per label. */
final class ColonnesDEnergie {

    static final Colonne<String> OPERATION = Colonne.obligatoire("Opération", Format.texte(20), "OP-2026-000123");
    static final Colonne<Surface> SURFACE = Colonne.obligatoire(
            "Surface habitable", new Format<>("Surface en m²", ColonnesDEnergie::surface), "3 250,50");
    static final Moment AVANT = new Moment("avant", false, "410", "85", "12/03/2023", Map.of(Etiquette.F, "50"));
    static final Moment APRES = new Moment("après", true, "95", "10", "", Map.of(Etiquette.B, "50"));

    private ColonnesDEnergie() {}

    static List<Colonne<?>> toutes() {
        List<Colonne<?>> toutes = new ArrayList<>(List.of(OPERATION, SURFACE));
        toutes.addAll(AVANT.colonnes());
        toutes.addAll(APRES.colonnes());
        return toutes;
    }

    static ImportsDePerformances.Ligne lire(Ligne ligne) {
        return new ImportsDePerformances.Ligne(
                ligne.valeur(OPERATION),
                new SaisieDePerformance(
                        ligne.valeur(SURFACE).centiemes(),
                        AVANT.estDit(ligne) ? AVANT.lire(ligne) : null,
                        APRES.lire(ligne)));
    }

    private static Surface surface(String cellule) {
        try {
            return Surface.valueOf(cellule);
        } catch (SurfaceIllisible illisible) {
            throw new IllegalArgumentException(illisible.message(), illisible);
        }
    }

    /** The column of a field of an entry; that of the operation for any other. */
    static Colonne<?> duChamp(String champ) {
        Moment moment = champ.startsWith("avant") ? AVANT : APRES;
        if (champ.endsWith(".energie")) {
            return moment.energie;
        }
        if (champ.endsWith(".diagnosticLe")) {
            return moment.diagnostic;
        }
        return champ.endsWith(".logements") ? moment.etiquettes.get(Etiquette.A) : OPERATION;
    }

    /** The columns of one moment. */
    static final class Moment {

        final Colonne<Integer> energie;
        final Colonne<Integer> climat;
        final Colonne<LocalDate> diagnostic;
        final Map<Etiquette, Colonne<Integer>> etiquettes = new EnumMap<>(Etiquette.class);

        Moment(String nom, boolean exige, String kwh, String kg, String jour, Map<Etiquette, String> exemples) {
            energie = colonne("kWh/m²/an " + nom, exige, kwh);
            climat = colonne("kgCO2/m²/an " + nom, exige, kg);
            diagnostic = Colonne.facultative("DPE " + nom, Format.DATE, jour);
            for (Etiquette e : Etiquette.values()) {
                etiquettes.put(e, Colonne.facultative(e + " " + nom, Format.ENTIER, exemples.getOrDefault(e, "")));
            }
        }

        private static Colonne<Integer> colonne(String titre, boolean exigee, String exemple) {
            Format<Integer> borne = new Format<>("Nombre entier, 2 000 au plus", cellule -> {
                int lu = Format.ENTIER.lecteur().apply(cellule);
                if (lu > 2_000) {
                    throw new IllegalArgumentException("Indiquez 2 000 au plus.");
                }
                return lu;
            });
            return exigee ? Colonne.obligatoire(titre, borne, exemple) : Colonne.facultative(titre, borne, exemple);
        }

        List<Colonne<?>> colonnes() {
            List<Colonne<?>> colonnes = new ArrayList<>(List.of(energie, climat, diagnostic));
            colonnes.addAll(etiquettes.values());
            return colonnes;
        }

        boolean estDit(Ligne ligne) {
            return colonnes().stream().anyMatch(c -> ligne.facultative(c).isPresent());
        }

        EtatEnergetique lire(Ligne ligne) {
            List<LogementsParEtiquette> logements = new ArrayList<>();
            etiquettes.forEach((etiquette, colonne) -> ligne.facultative(colonne)
                    .filter(nombre -> nombre > 0)
                    .ifPresent(nombre -> logements.add(new LogementsParEtiquette(etiquette, nombre))));
            return new EtatEnergetique(
                    lireOuZero(ligne, energie),
                    lireOuZero(ligne, climat),
                    jour(ligne).orElse(null),
                    logements);
        }

        /** Figures that a said moment lacks. */
        List<Colonne<Integer>> manquantes(Ligne ligne) {
            return List.of(energie, climat).stream()
                    .filter(c -> ligne.facultative(c).isEmpty())
                    .toList();
        }

        private Optional<LocalDate> jour(Ligne ligne) {
            return ligne.facultative(diagnostic);
        }

        private static int lireOuZero(Ligne ligne, Colonne<Integer> colonne) {
            return ligne.facultative(colonne).orElse(0);
        }
    }
}
