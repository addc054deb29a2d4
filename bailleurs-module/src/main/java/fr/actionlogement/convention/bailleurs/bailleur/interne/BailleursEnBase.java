package fr.actionlogement.convention.bailleurs.bailleur.interne;

import fr.actionlogement.convention.bailleurs.bailleur.BailleurVu;
import fr.actionlogement.convention.bailleurs.bailleur.CategorieDeBailleur;
import fr.actionlogement.convention.bailleurs.bailleur.ContactDeBailleur;
import fr.actionlogement.convention.bailleurs.bailleur.ContactVu;
import fr.actionlogement.convention.bailleurs.bailleur.CriteresDeBailleur;
import fr.actionlogement.convention.bailleurs.bailleur.FonctionDeContact;
import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The register's lists. */
@Component
public class BailleursEnBase {

    private static final String SOURCE = "from bailleurs.bailleur b ";
    private static final String FILTRE = """
            where (:q::text is null or b.nom_recherche like '%' || common.sans_accent(:q) || '%' or b.siren = :numero)
              and (:categorie::text is null or b.categorie = :categorie)
              and (:groupe::boolean is null or b.groupe_action_logement = :groupe)
              and (:departement::text is null or b.departement_code = :departement)
            """;
    private static final String SUITE = """
              and (:apres::text is null or (b.nom_recherche, b.siren) >
                (select c.nom_recherche, c.siren from bailleurs.bailleur c where c.siren = :apres))
              and (:avant::text is null or (b.nom_recherche, b.siren) <
                (select c.nom_recherche, c.siren from bailleurs.bailleur c where c.siren = :avant))
            """;

    private final NamedParameterJdbcTemplate sql;

    BailleursEnBase(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** A page, in the order of the names. */
    public PageDe<BailleurVu> lister(CriteresDeBailleur c) {
        boolean versLeDebut = c.avant() != null;
        MapSqlParameterSource valeurs = valeurs(c);
        String sens = versLeDebut ? " desc" : "";
        List<BailleurVu> lus = sql.query(
                "select b.* " + SOURCE + FILTRE + SUITE + " order by b.nom_recherche" + sens + ", b.siren" + sens
                        + " limit :limite",
                valeurs,
                (ligne, n) -> vue(ligne));
        return PageDe.couper(
                lus,
                versLeDebut,
                c.apres() != null,
                compter(c, PageDe.PLAFOND_DU_COMPTE + 1),
                b -> b.siren().numero());
    }

    /** How many answer, counted up to a limit. */
    public long compter(CriteresDeBailleur c, long plafond) {
        Long total = sql.queryForObject(
                "select count(*) from (select 1 " + SOURCE + FILTRE + " limit :plafond) x",
                valeurs(c).addValue("plafond", plafond),
                Long.class);
        return total == null ? 0 : total;
    }

    /** Every one that answers, in the order of the names, row by row. */
    public void parcourir(CriteresDeBailleur c, Consumer<BailleurVu> bailleur) {
        sql.query(
                "select b.* " + SOURCE + FILTRE + " order by b.nom_recherche, b.siren", valeurs(c), (RowCallbackHandler)
                        ligne -> bailleur.accept(vue(ligne)));
    }

    /** The services to write to of every one that answers, in the order of the names, row by row. */
    public void parcourirLesContacts(CriteresDeBailleur c, Consumer<ContactDeBailleur> contact) {
        sql.query(
                "select b.*, k.fonction, k.service, k.courriel, k.telephone, k.version as version_contact "
                        + SOURCE
                        + "join bailleurs.contact k on k.bailleur_siren = b.siren "
                        + FILTRE
                        + " order by b.nom_recherche, b.siren, k.fonction",
                valeurs(c),
                (RowCallbackHandler) l -> contact.accept(new ContactDeBailleur(
                        vue(l),
                        new ContactVu(
                                FonctionDeContact.valueOf(l.getString("fonction")),
                                l.getString("service"),
                                l.getString("courriel"),
                                l.getString("telephone"),
                                l.getInt("version_contact")))));
    }

    /** Those of these SIRENs that are in the register. */
    public Map<Siren, BailleurVu> parSirens(Collection<Siren> sirens) {
        Map<Siren, BailleurVu> connus = new HashMap<>();
        String[] numeros = sirens.stream().map(Siren::numero).distinct().toArray(String[]::new);
        sql.query(
                "select b.* from bailleurs.bailleur b where b.siren = any (:numeros)",
                new MapSqlParameterSource("numeros", numeros),
                ligne -> {
                    BailleurVu vu = vue(ligne);
                    connus.put(vu.siren(), vu);
                });
        return connus;
    }

    private static MapSqlParameterSource valeurs(CriteresDeBailleur c) {
        String q = c.q() == null || c.q().isBlank() ? null : c.q().strip();
        return new MapSqlParameterSource()
                .addValue("q", q)
                .addValue("numero", q == null ? null : q.replaceAll("[^0-9]", ""))
                .addValue(
                        "categorie",
                        c.categorie() == null ? null : c.categorie().name())
                .addValue("groupe", c.groupe())
                .addValue(
                        "departement",
                        c.departement() == null ? null : c.departement().code())
                .addValue("apres", c.apres() == null ? null : c.apres().numero())
                .addValue("avant", c.avant() == null ? null : c.avant().numero())
                .addValue("limite", PageDe.TAILLE + 1);
    }

    private static BailleurVu vue(ResultSet ligne) throws SQLException {
        String absorbant = ligne.getString("absorbe_par");
        return new BailleurVu(
                new Siren(ligne.getString("siren")),
                ligne.getString("nom"),
                CategorieDeBailleur.valueOf(ligne.getString("categorie")),
                ligne.getBoolean("groupe_action_logement"),
                new Departement(ligne.getString("departement_code")),
                absorbant == null ? null : new Siren(absorbant),
                ligne.getInt("version"));
    }
}
