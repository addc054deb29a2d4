package fr.actionlogement.convention.bailleurs.pret.interne;

import fr.actionlogement.convention.bailleurs.pret.AmenagementVu;
import fr.actionlogement.convention.bailleurs.pret.ConditionsDePret;
import fr.actionlogement.convention.bailleurs.pret.EcheanceAppelee;
import fr.actionlogement.convention.bailleurs.pret.EtatDePret;
import fr.actionlogement.convention.bailleurs.pret.NatureDAmenagement;
import fr.actionlogement.convention.bailleurs.pret.PretVu;
import fr.actionlogement.convention.bailleurs.pret.StatutDAmenagement;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.InteretsIntercalaires;
import fr.actionlogement.convention.common.pret.Periodicite;
import fr.actionlogement.convention.common.pret.Profil;
import fr.actionlogement.convention.common.pret.RemboursementAnticipe.Effet;
import fr.actionlogement.convention.common.pret.TypeDEcheance;
import fr.actionlogement.convention.common.pret.TypeDeDiffere;
import fr.actionlogement.convention.common.tiers.Siren;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a row of each table of loans says. */
final class LignesDePret {

    /** Columns and source of {@link #pret}. */
    static final String PRET = """
            select p.*, o.intitule, o.bailleur_siren, b.nom, o.ligne, f.engagement_id, c.indice, c.taux_millioniemes,
              c.plancher_millioniemes, c.periodicite, c.echeances, c.profil, c.progression_millioniemes, c.differe,
              c.echeances_differees, c.prefinancement_mois, c.intercalaires
            from bailleurs.pret p
            join bailleurs.financement f on f.id = p.financement_id
            join bailleurs.operation o on o.id = f.operation_id
            join bailleurs.bailleur b on b.siren = o.bailleur_siren
            join bailleurs.conditions_de_pret c on c.id = p.conditions_id
            """;

    private LignesDePret() {}

    static PretVu pret(ResultSet l) throws SQLException {
        return new PretVu(
                l.getString("reference"),
                l.getString("operation_reference"),
                l.getString("intitule"),
                new Siren(l.getString("bailleur_siren")),
                l.getString("nom"),
                l.getString("ligne"),
                conditions(l),
                montant(l, "montant_centimes"),
                l.getObject("accorde_le", LocalDate.class),
                EtatDePret.valueOf(l.getString("etat")),
                l.getObject("depart_le", LocalDate.class),
                l.getObject("prochaine_le", LocalDate.class),
                montant(l, "tire_centimes"),
                montant(l, "restant_centimes"),
                montant(l, "appele_centimes"),
                montant(l, "encaisse_centimes"),
                l.getBoolean("ferme"),
                l.getInt("version"));
    }

    static ConditionsDePret conditions(ResultSet l) throws SQLException {
        return new ConditionsDePret(
                l.getString("indice"),
                taux(l, "taux_millioniemes"),
                taux(l, "plancher_millioniemes"),
                Periodicite.valueOf(l.getString("periodicite")),
                l.getInt("echeances"),
                Profil.valueOf(l.getString("profil")),
                taux(l, "progression_millioniemes"),
                TypeDeDiffere.valueOf(l.getString("differe")),
                l.getInt("echeances_differees"),
                l.getInt("prefinancement_mois"),
                InteretsIntercalaires.valueOf(l.getString("intercalaires")));
    }

    static EcheanceAppelee echeance(ResultSet l) throws SQLException {
        return new EcheanceAppelee(
                l.getInt("rang"),
                l.getObject("date_echeance", LocalDate.class),
                TypeDEcheance.valueOf(l.getString("nature")),
                taux(l, "taux_millioniemes"),
                montant(l, "interets_centimes"),
                montant(l, "capital_centimes"),
                montant(l, "capitalises_centimes"),
                montant(l, "restant_centimes"),
                montant(l, "interets_recus_centimes"),
                montant(l, "capital_recu_centimes"),
                montant(l, "interets_consolides_centimes"),
                montant(l, "capital_consolide_centimes"));
    }

    static AmenagementVu amenagement(ResultSet l) throws SQLException {
        String effet = l.getString("effet");
        return new AmenagementVu(
                l.getString("reference"),
                l.getString("pret_reference"),
                NatureDAmenagement.valueOf(l.getString("nature")),
                l.getObject("date_effet", LocalDate.class),
                l.getString("motif"),
                l.getBoolean("total"),
                l.getObject("montant_centimes") == null ? null : montant(l, "montant_centimes"),
                effet == null ? null : Effet.valueOf(effet),
                l.getObject("echeances_restantes", Integer.class),
                l.getObject("echeances_differees", Integer.class),
                l.getBoolean("consolide"),
                montant(l, "consolide_centimes"),
                tauxOuRien(l),
                StatutDAmenagement.valueOf(l.getString("statut")),
                l.getString("demande_par"),
                l.getObject("demande_le", LocalDate.class),
                l.getString("decide_par"),
                l.getObject("decide_le", LocalDate.class),
                l.getString("motif_rejet"),
                l.getInt("version"));
    }

    static Montant montant(ResultSet l, String colonne) throws SQLException {
        return Montant.deCentimes(l.getLong(colonne));
    }

    private static Taux taux(ResultSet l, String colonne) throws SQLException {
        return new Taux(l.getLong(colonne));
    }

    private static @Nullable Taux tauxOuRien(ResultSet l) throws SQLException {
        return l.getObject("taux_millioniemes") == null ? null : taux(l, "taux_millioniemes");
    }
}
