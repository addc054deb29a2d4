package fr.actionlogement.convention.bailleurs.operation.importation;

import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.operation.NatureDOperation;
import fr.actionlogement.convention.bailleurs.operation.Produit;
import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Format;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of a file of operations: one per product for the dwellings, one per funder for the plan. */
final class ColonnesDesOperations {

    static final Colonne<String> ORIGINE =
            Colonne.obligatoire("Référence d’origine", Format.texte(60), "ANCIEN-2024-0147");
    static final Colonne<String> INTITULE =
            Colonne.obligatoire("Intitulé", Format.texte(200), "Résidence des Tilleuls");
    static final Colonne<Siren> BAILLEUR = Colonne.obligatoire("SIREN du bailleur", Format.SIREN, "732829320");
    static final Colonne<CodeCommune> COMMUNE = Colonne.obligatoire("Commune", Format.COMMUNE, "59350");
    static final Colonne<NatureDOperation> NATURE = Colonne.obligatoire(
            "Nature", Format.choix(choix(NatureDOperation.values(), NatureDOperation::libelle)), "VEFA");
    static final Colonne<String> LIGNE = Colonne.facultative(
            "Ligne budgétaire",
            Format.choix(choix(new String[] {"BAI-PRODUCTION", "BAI-OUTRE-MER"}, ligne -> ligne)),
            "BAI-PRODUCTION");
    static final Colonne<Montant> COUT = Colonne.obligatoire("Coût total", Format.MONTANT, "6 000 000,00");
    static final Colonne<StatutDOperation> ETAT = Colonne.obligatoire(
            "Avancement",
            Format.choix(choix(
                    new StatutDOperation[] {
                        StatutDOperation.BROUILLON,
                        StatutDOperation.ACCORDE,
                        StatutDOperation.CONVENTIONNE,
                        StatutDOperation.EN_TRAVAUX,
                        StatutDOperation.ACHEVE
                    },
                    StatutDOperation::libelle)),
            "En travaux");
    static final Colonne<Exercice> EXERCICE = Colonne.facultative("Exercice", Format.EXERCICE, "2024");
    static final Colonne<LocalDate> DEPOT = Colonne.facultative("Déposé le", Format.DATE, "12/01/2024");
    static final Colonne<LocalDate> ACCORD = Colonne.facultative("Accordé le", Format.DATE, "15/03/2024");
    static final Colonne<LocalDate> CHANTIER = Colonne.facultative("Mis en chantier le", Format.DATE, "02/09/2024");
    static final Colonne<LocalDate> ACHEVEMENT = Colonne.facultative("Achevé le", Format.DATE, "");
    static final Map<Produit, Colonne<Integer>> LOGEMENTS = logements();
    static final Map<Financeur, Colonne<Montant>> PLAN = plan();

    private ColonnesDesOperations() {}

    static List<Colonne<?>> toutes() {
        List<Colonne<?>> toutes = new ArrayList<>(List.of(ORIGINE, INTITULE, BAILLEUR, COMMUNE, NATURE, LIGNE, COUT));
        toutes.addAll(LOGEMENTS.values());
        toutes.addAll(PLAN.values());
        toutes.addAll(List.of(ETAT, EXERCICE, DEPOT, ACCORD, CHANTIER, ACHEVEMENT));
        return toutes;
    }

    private static Map<Produit, Colonne<Integer>> logements() {
        Map<Produit, Colonne<Integer>> colonnes = new EnumMap<>(Produit.class);
        for (Produit p : Produit.values()) {
            String exemple = p == Produit.PLUS ? "30" : p == Produit.PLAI ? "20" : "";
            colonnes.put(p, Colonne.facultative("Logements " + p.libelle(), Format.ENTIER, exemple));
        }
        return colonnes;
    }

    private static Map<Financeur, Colonne<Montant>> plan() {
        Map<Financeur, Colonne<Montant>> colonnes = new EnumMap<>(Financeur.class);
        Map<Financeur, String> exemples = Map.of(
                Financeur.AL_PRET, "1 000 000,00",
                Financeur.CDC, "4 000 000,00",
                Financeur.FONDS_PROPRES, "1 000 000,00");
        for (Financeur f : Financeur.values()) {
            colonnes.put(f, Colonne.facultative(f.libelle(), Format.MONTANT, exemples.getOrDefault(f, "")));
        }
        return colonnes;
    }

    private static <V> Map<String, V> choix(V[] valeurs, Function<V, String> libelle) {
        Map<String, V> choix = new LinkedHashMap<>();
        Stream.of(valeurs).forEach(valeur -> choix.put(libelle.apply(valeur), valeur));
        return choix;
    }
}
