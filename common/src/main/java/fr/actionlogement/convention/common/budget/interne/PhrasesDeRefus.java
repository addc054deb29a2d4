package fr.actionlogement.convention.common.budget.interne;

import fr.actionlogement.convention.common.montant.Montant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Says a refusal of the ledger in French: which level blocks, what remains, what can be done. */
@Component
class PhrasesDeRefus {

    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("LIGNE_INCONNUE", "Cette ligne budgétaire n’existe pas. Choisissez une ligne de la convention."),
            Map.entry(
                    "LIGNE_NON_IMPUTABLE",
                    "Cette enveloppe ne s’impute pas directement. Choisissez l’une de ses lignes."),
            Map.entry(
                    "EXERCICE_INCONNU", "Cet exercice n’existe pas dans la convention. Choisissez un exercice ouvert."),
            Map.entry("EXERCICE_CLOS", "Cet exercice est clos. Choisissez un exercice ouvert."),
            Map.entry("EXERCICE_DIFFERENT", "L’engagement relève d’un autre exercice. Reprenez l’exercice d’origine."),
            Map.entry("MONTANT_INVALIDE", "Le montant doit être supérieur à zéro."),
            Map.entry("DATE_FUTURE", "La date d’effet ne peut pas être postérieure à aujourd’hui."),
            Map.entry(
                    "DATE_ANTERIEURE",
                    "À cette date d’effet, l’engagement ne portait pas ce montant. Choisissez une date plus récente."),
            Map.entry("MOTIF_ABSENT", "Indiquez le motif."),
            Map.entry("DOSSIER_ABSENT", "Indiquez la référence du dossier et le bénéficiaire."),
            Map.entry(
                    "NATURE_INTERDITE",
                    "Cette ligne ne finance pas cette nature d’aide. Choisissez une nature admise."),
            Map.entry("ENGAGEMENT_INCONNU", "Cet engagement n’existe pas."),
            Map.entry("RESERVATION_DEPASSEE", "La réservation ne porte plus que %s."),
            Map.entry("DEGAGEMENT_EXCESSIF", "Le dégagement dépasse ce qui est engagé et non versé : %s au plus."),
            Map.entry("VERSEMENT_EXCESSIF", "Le versement dépasse ce qui reste engagé : %s au plus."),
            Map.entry("REVERSEMENT_EXCESSIF", "Le reversement dépasse ce qui a été versé : %s au plus."),
            Map.entry("REMBOURSEMENT_EXCESSIF", "Le remboursement dépasse ce qui reste dû : %s au plus."),
            Map.entry(
                    "DOTATION_AU_DESSUS_DU_PLAFOND",
                    "La somme des dotations dépasserait le plafond de la ligne : il reste %s à doter."),
            Map.entry(
                    "DOTATION_SOUS_L_ENGAGE",
                    "La dotation passerait sous ce qui est déjà engagé : on peut la réduire de %s au plus."));

    private static final String INCONNU = "Le livre refuse ce mouvement. Signalez-le à l’exploitation.";

    private final JdbcTemplate sql;

    PhrasesDeRefus(JdbcTemplate sql) {
        this.sql = sql;
    }

    String dire(String code, @Nullable String niveau, @Nullable String noeud, @Nullable Montant disponible) {
        String reste = disponible == null ? "" : disponible.enTexte();
        if ("DISPONIBLE_INSUFFISANT".equals(code)) {
            return disponibleInsuffisant(Objects.requireNonNull(niveau), Objects.requireNonNull(noeud), reste);
        }
        return PHRASES.getOrDefault(code, INCONNU).formatted(reste);
    }

    private String disponibleInsuffisant(String niveau, String noeud, String reste) {
        String libelle = sql.queryForObject("select libelle from common.enveloppe where code = ?", String.class, noeud);
        return "Disponible insuffisant\u00a0: %s, il reste %s. %s"
                .formatted(ou(niveau, libelle, noeud), reste, conseil(niveau));
    }

    private static String ou(String niveau, @Nullable String libelle, String noeud) {
        String nom = "«\u00a0%s\u00a0» (%s)".formatted(libelle, noeud);
        return switch (niveau) {
            case "EXERCICE" -> "sur la dotation annuelle de la ligne " + nom;
            case "AXE" -> "au plafond de l’axe " + nom;
            case "CONVENTION" -> "au plafond de la convention";
            default -> "au plafond de la ligne " + nom;
        };
    }

    private static String conseil(String niveau) {
        return "EXERCICE".equals(niveau)
                ? "Réduisez le montant, choisissez un autre exercice ouvert ou demandez un redéploiement."
                : "Réduisez le montant ou demandez un avenant.";
    }
}
