package fr.actionlogement.convention.politiquespubliques.operation.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.politiquespubliques.operation.Facture;
import java.sql.Date;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the invoices of the operations. */
@Component
public class FacturesEnBase {

    private static final String ENREGISTRER = """
            insert into politiques.facture (operation_reference, fournisseur, siret, numero, emise_le, montant_centimes, auteur)
            values (:operation, :fournisseur, :siret, :numero, :emise, :montant, :auteur) on conflict (siret, numero) do nothing
            """;

    private final NamedParameterJdbcTemplate sql;

    FacturesEnBase(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** Keeps an invoice; false when that number of that supplier is known already. */
    public boolean enregistrer(String operation, Facture facture, String auteur) {
        return sql.update(
                        ENREGISTRER,
                        new MapSqlParameterSource("operation", operation)
                                .addValue("fournisseur", facture.fournisseur().strip())
                                .addValue("siret", facture.siret().numero())
                                .addValue("numero", facture.numero().strip())
                                .addValue("emise", Date.valueOf(facture.emiseLe()))
                                .addValue("montant", facture.montant().centimes())
                                .addValue("auteur", auteur))
                > 0;
    }

    /** The invoices of an operation, the first one first. */
    public List<Facture> de(String operation) {
        return sql.query(
                "select * from politiques.facture where operation_reference = :operation order by id",
                new MapSqlParameterSource("operation", operation),
                (ligne, n) -> new Facture(
                        ligne.getString("fournisseur"),
                        new Siret(ligne.getString("siret")),
                        ligne.getString("numero"),
                        ligne.getDate("emise_le").toLocalDate(),
                        Montant.deCentimes(ligne.getLong("montant_centimes"))));
    }
}
