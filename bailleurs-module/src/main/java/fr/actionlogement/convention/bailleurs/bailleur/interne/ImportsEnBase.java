package fr.actionlogement.convention.bailleurs.bailleur.interne;

import fr.actionlogement.convention.bailleurs.bailleur.BailleurImporte;
import fr.actionlogement.convention.bailleurs.bailleur.BailleurVu;
import fr.actionlogement.convention.bailleurs.bailleur.EffetDImport;
import fr.actionlogement.convention.bailleurs.bailleur.SaisieDeBailleur;
import fr.actionlogement.convention.common.tiers.Siren;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes landlords in sets. */
@Component
public class ImportsEnBase {

    private static final String LIGNES = """
            from unnest(?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[])
              as u(siren, nom, categorie, groupe, departement)
            """;
    private static final String INSCRIRE = """
            insert into bailleurs.bailleur (siren, nom, categorie, groupe_action_logement, departement_code, cree_par)
            select u.siren, u.nom, u.categorie, u.groupe, u.departement, ?
            """ + LIGNES;
    private static final String CORRIGER = """
            update bailleurs.bailleur b set nom = u.nom, categorie = u.categorie, groupe_action_logement = u.groupe,
              departement_code = u.departement, version = b.version + 1
            """ + LIGNES + " where b.siren = u.siren";
    private static final String RENDRE = """
            update bailleurs.bailleur b set nom = u.nom, categorie = u.categorie, groupe_action_logement = u.groupe,
              departement_code = u.departement, version = b.version + 1
            from unnest(?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[], ?::int[])
              as u(siren, nom, categorie, groupe, departement, version)
            where b.siren = u.siren and b.version = u.version and b.absorbe_par is null returning b.siren
            """;
    private static final String HOMONYMES = """
            select distinct on (u.siren) u.siren, b.siren as autre
            """ + LIGNES + """
            join bailleurs.bailleur b on b.departement_code = u.departement and b.siren <> u.siren
              and b.absorbe_par is null and b.nom_normalise = bailleurs.nom_normalise(u.nom) and b.nom_normalise <> ''
            order by u.siren, b.siren
            """;

    private final JdbcTemplate sql;
    private final BailleursEnBase registre;

    ImportsEnBase(JdbcTemplate sql, BailleursEnBase registre) {
        this.sql = sql;
        this.registre = registre;
    }

    /** The landlords of the register among these, locked in a fixed order. */
    public Map<Siren, BailleurVu> verrouiller(List<Siren> sirens) {
        sql.query(
                "select 1 from bailleurs.bailleur where siren = any (?) order by siren for update",
                ligne -> {},
                (Object) textes(sirens, Siren::numero));
        return registre.parSirens(sirens);
    }

    /** Enters landlords. */
    public void inscrire(List<BailleurImporte> lot, String auteur) {
        if (!lot.isEmpty()) {
            Object[] colonnes = colonnes(lot);
            sql.update(INSCRIRE, auteur, colonnes[0], colonnes[1], colonnes[2], colonnes[3], colonnes[4]);
        }
    }

    /** Says landlords otherwise. */
    public void corriger(List<BailleurImporte> lot) {
        if (!lot.isEmpty()) {
            sql.update(CORRIGER, colonnes(lot));
        }
    }

    /** Who has the name of another in its département, and that other. */
    public Map<Siren, Siren> homonymes(List<BailleurImporte> lot) {
        Map<Siren, Siren> homonymes = new HashMap<>();
        sql.query(
                HOMONYMES,
                ligne -> {
                    homonymes.put(new Siren(ligne.getString("siren")), new Siren(ligne.getString("autre")));
                },
                colonnes(lot));
        return homonymes;
    }

    /** Takes landlords away, those that nothing names and nobody touched; says which. */
    public List<Siren> retirer(List<Siren> sirens) {
        return sql.query(
                "select * from bailleurs.defaire_inscriptions(?)", (ligne, n) -> new Siren(ligne.getString(1)), (Object)
                        textes(sirens, Siren::numero));
    }

    /** Gives back what was said before, where nobody touched it since; says which. */
    public List<Siren> rendre(List<EffetDImport> effets) {
        List<BailleurImporte> avant = effets.stream()
                .map(e -> new BailleurImporte(e.siren(), Objects.requireNonNull(e.avant())))
                .toList();
        Object[] colonnes = colonnes(avant);
        return sql.query(
                RENDRE,
                (ligne, n) -> new Siren(ligne.getString(1)),
                colonnes[0],
                colonnes[1],
                colonnes[2],
                colonnes[3],
                colonnes[4],
                effets.stream().map(EffetDImport::version).toArray(Integer[]::new));
    }

    private static Object[] colonnes(List<BailleurImporte> lot) {
        List<SaisieDeBailleur> saisies =
                lot.stream().map(BailleurImporte::saisie).toList();
        return new Object[] {
            textes(lot, b -> b.siren().numero()),
            textes(saisies, s -> s.nom().strip()),
            textes(saisies, s -> s.categorie().name()),
            saisies.stream().map(SaisieDeBailleur::groupeActionLogement).toArray(Boolean[]::new),
            textes(saisies, s -> s.departement().code())
        };
    }

    private static <T> String[] textes(List<T> lignes, Function<T, String> champ) {
        return lignes.stream().map(champ).toArray(String[]::new);
    }
}
