package fr.actionlogement.convention.salaries.personne.interne;

import fr.actionlogement.convention.salaries.personne.Identite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Pseudonyms and the identities behind them. */
@Component
public class IdentitesEnBase {

    private static final String COLONNES =
            "select personne_id, cle, nom, prenom, naissance, courriel, empreinte, empreinte_courriel from salaries.identite";
    /** Of two that write the same person at once, the second writes nothing and will read the first's. */
    private static final String INSERER = """
            with neuves as (
              insert into salaries.identite
                (personne_id, cle, nom, prenom, naissance, courriel, empreinte, empreinte_courriel)
              select * from unnest(?::uuid[], ?::smallint[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[],
                ?::bytea[])
              on conflict on constraint identite_unique do nothing returning personne_id),
            pseudonymes as (
              insert into salaries.personne (id) select personne_id from neuves on conflict do nothing)
            select count(*) from neuves
            """;

    private static final String REMPLACER = """
            update salaries.identite set cle = ?, nom = ?, prenom = ?, naissance = ?, courriel = ?, empreinte = ?,
              empreinte_courriel = ?
            where personne_id = ?
            """;

    private final JdbcTemplate sql;
    private final Coffre coffre;

    IdentitesEnBase(JdbcTemplate sql, Coffre coffre) {
        this.sql = sql;
        this.coffre = coffre;
    }

    /** The pseudonyms of these people, known or new, in the same order. */
    public List<UUID> rattacher(List<Identite> identites) {
        Map<String, UUID> connues = connues(identites);
        Map<String, IdentiteChiffree> nouvelles = new HashMap<>();
        for (Identite identite : identites) {
            UUID connue = connues.get(IdentiteChiffree.repere(identite));
            if (connue == null) {
                nouvelles.computeIfAbsent(
                        IdentiteChiffree.repere(identite),
                        absente -> IdentiteChiffree.de(coffre, UUID.randomUUID(), identite));
            } else if (identite.courriel() != null && !identite.courriel().isBlank()) {
                joindre(connue, identite.courriel());
            }
        }
        inserer(List.copyOf(nouvelles.values()));
        Map<String, UUID> toutes = nouvelles.isEmpty() ? connues : connues(identites);
        return identites.stream()
                .map(i -> Objects.requireNonNull(toutes.get(IdentiteChiffree.repere(i))))
                .toList();
    }

    /** Who is behind a pseudonym; empty when the identity was never known here, or was erased. */
    public Optional<Identite> lire(UUID personne) {
        return chiffree(personne).map(i -> i.ouvrir(coffre));
    }

    /** Day of birth alone. */
    public Optional<LocalDate> naissance(UUID personne) {
        return chiffree(personne).map(i -> i.naissance(coffre));
    }

    /** Same, for a chunk. */
    public Map<UUID, LocalDate> naissances(Collection<UUID> personnes) {
        Map<UUID, LocalDate> connues = new HashMap<>();
        sql.query(
                COLONNES + " where personne_id = any (?)",
                ligne -> {
                    IdentiteChiffree lue = IdentiteChiffree.lue(ligne);
                    connues.put(lue.personne(), lue.naissance(coffre));
                },
                (Object) personnes.toArray(UUID[]::new));
        return connues;
    }

    /** The person who bears exactly these names and was born that day. */
    public Optional<UUID> chercher(String nom, String prenom, LocalDate naissance) {
        return parIndex("empreinte", IdentiteChiffree.index(coffre, nom, prenom, naissance)).stream()
                .findFirst();
    }

    /** The people who gave this address. */
    public List<UUID> chercher(String courriel) {
        return parIndex("empreinte_courriel", IdentiteChiffree.index(coffre, courriel));
    }

    /** Erases identities; the pseudonyms say when. */
    public void effacer(List<UUID> personnes) {
        UUID[] qui = personnes.toArray(UUID[]::new);
        sql.update("delete from salaries.identite where personne_id = any (?)", (Object) qui);
        sql.update("update salaries.personne set effacee_le = now() where id = any (?)", (Object) qui);
    }

    private void joindre(UUID personne, String courriel) {
        lire(personne)
                .map(i -> new Identite(i.nom(), i.prenom(), i.naissance(), courriel))
                .ifPresent(i -> remplacer(IdentiteChiffree.de(coffre, personne, i)));
    }

    /** Writes a known identity again, under the key of today. */
    void remplacer(IdentiteChiffree i) {
        sql.update(
                REMPLACER,
                i.cle(),
                i.nom(),
                i.prenom(),
                i.naissance(),
                i.courriel(),
                i.empreinte(),
                i.empreinteCourriel(),
                i.personne());
    }

    private Optional<IdentiteChiffree> chiffree(UUID personne) {
        return sql
                .query(COLONNES + " where personne_id = ?", (ligne, n) -> IdentiteChiffree.lue(ligne), personne)
                .stream()
                .findFirst();
    }

    private Map<String, UUID> connues(List<Identite> identites) {
        Map<String, String> parEmpreinte = new HashMap<>();
        List<byte[]> empreintes = new ArrayList<>();
        for (Identite i : identites) {
            for (byte[] index : IdentiteChiffree.index(coffre, i.nom(), i.prenom(), i.naissance())) {
                parEmpreinte.put(HexFormat.of().formatHex(index), IdentiteChiffree.repere(i));
                empreintes.add(index);
            }
        }
        Map<String, UUID> connues = new HashMap<>();
        sql.query(
                "select empreinte, personne_id from salaries.identite where empreinte = any (?)",
                ligne -> {
                    String cle = parEmpreinte.get(HexFormat.of().formatHex(ligne.getBytes(1)));
                    connues.put(String.valueOf(cle), ligne.getObject(2, UUID.class));
                },
                (Object) empreintes.toArray(byte[][]::new));
        return connues;
    }

    private List<UUID> parIndex(String colonne, List<byte[]> index) {
        return sql.query(
                "select personne_id from salaries.identite where " + colonne + " = any (?)",
                (ligne, n) -> ligne.getObject(1, UUID.class),
                (Object) index.toArray(byte[][]::new));
    }

    /** Writes identities, with their pseudonyms where these are new; says how many were not known. */
    int inserer(List<IdentiteChiffree> lot) {
        if (lot.isEmpty()) {
            return 0;
        }
        Integer ecrites = sql.queryForObject(
                INSERER,
                Integer.class,
                lot.stream().map(IdentiteChiffree::personne).toArray(UUID[]::new),
                lot.stream().map(IdentiteChiffree::cle).toArray(Integer[]::new),
                octets(lot, IdentiteChiffree::nom),
                octets(lot, IdentiteChiffree::prenom),
                octets(lot, IdentiteChiffree::naissance),
                octets(lot, IdentiteChiffree::courriel),
                octets(lot, IdentiteChiffree::empreinte),
                octets(lot, IdentiteChiffree::empreinteCourriel));
        return ecrites == null ? 0 : ecrites;
    }

    private static byte[][] octets(List<IdentiteChiffree> lot, Function<IdentiteChiffree, byte @Nullable []> champ) {
        return lot.stream().map(champ).toArray(byte[][]::new);
    }
}
