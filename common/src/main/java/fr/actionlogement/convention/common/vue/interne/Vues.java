package fr.actionlogement.convention.common.vue.interne;

import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The saved views of the current user, and those that others share. */
@Service
public class Vues {

    private static final String LIRE = "select *, auteur = ? as mienne from common.vue_enregistree";

    private final JdbcTemplate sql;
    private final UtilisateurCourant utilisateur;

    Vues(JdbcTemplate sql, UtilisateurCourant utilisateur) {
        this.sql = sql;
        this.utilisateur = utilisateur;
    }

    /** Mine first, then the shared ones, by name. */
    @Transactional(readOnly = true)
    public List<VueEnregistree> toutes() {
        String moi = utilisateur.identifiant();
        return sql.query(
                LIRE + " where auteur = ? or partagee order by auteur <> ?, nom collate \"fr-x-icu\" limit 200",
                (l, n) -> new VueEnregistree(
                        l.getLong("id"),
                        l.getString("nom"),
                        l.getString("url"),
                        l.getString("auteur"),
                        l.getBoolean("partagee"),
                        l.getBoolean("mienne"),
                        l.getTimestamp("cree_le").toInstant()),
                moi,
                moi,
                moi);
    }

    /**
     * Saves a view.
     *
     * @param url path and query of a page of the product
     * @throws ConflitDEtat when the current user has a view of this name
     */
    @Transactional
    public VueEnregistree enregistrer(String nom, String url, boolean partagee) {
        try {
            long id = Objects.requireNonNull(sql.queryForObject(
                    "insert into common.vue_enregistree (nom, url, auteur, partagee) values (?, ?, ?, ?) returning id",
                    Long.class,
                    nom.strip(),
                    url,
                    utilisateur.identifiant(),
                    partagee));
            return toutes().stream().filter(v -> v.id() == id).findFirst().orElseThrow();
        } catch (DuplicateKeyException deja) {
            throw new ConflitDEtat(
                    "vue-deja-nommee", "Vous avez déjà une vue de ce nom\u00a0: choisissez-en un autre.");
        }
    }

    /** Forgets a view of the current user. */
    @Transactional
    public void oublier(long id) {
        if (sql.update("delete from common.vue_enregistree where id = ? and auteur = ?", id, utilisateur.identifiant())
                == 0) {
            throw new Introuvable("Cette vue n’existe pas, ou n’est pas la vôtre.");
        }
    }
}
