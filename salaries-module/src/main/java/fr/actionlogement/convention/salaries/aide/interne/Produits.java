package fr.actionlogement.convention.salaries.aide.interne;

import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.salaries.aide.ProduitVu;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The products, read once: they change only by migration. */
@Component
public class Produits {

    private final JdbcTemplate sql;
    private volatile @Nullable List<ProduitVu> lus;

    Produits(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Every product, by name. */
    public List<ProduitVu> tous() {
        List<ProduitVu> connus = lus;
        if (connus == null) {
            connus = sql.query(
                    "select code, prefixe, libelle, ligne, nature, objectif, source from salaries.produit"
                            + " order by libelle collate \"fr-x-icu\"",
                    (l, rang) -> new ProduitVu(
                            l.getString(1),
                            l.getString(2),
                            l.getString(3),
                            l.getString(4),
                            l.getString(5),
                            l.getString(6),
                            l.getString(7)));
            lus = List.copyOf(connus);
        }
        return connus;
    }

    /** The product of that code, if any. */
    public Optional<ProduitVu> chercher(String code) {
        return tous().stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** The product of that code. */
    public ProduitVu de(String code) {
        return chercher(code).orElseThrow(() -> new Introuvable("Le produit " + code + " est inconnu."));
    }
}
