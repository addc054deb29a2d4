package fr.actionlogement.convention.salaries.personne.interne;

import fr.actionlogement.convention.salaries.personne.NatureDIdentifiant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Numbers that others gave to people, encrypted like the identities and found again by their blind index. */
@Component
public class IdentifiantsEnBase {

    private static final String INSERER = """
            with neufs as (
              insert into salaries.identifiant (personne_id, nature, cle, valeur, empreinte)
              select personne, ?, ?, valeur, empreinte
              from unnest(?::uuid[], ?::bytea[], ?::bytea[]) as u(personne, valeur, empreinte)
              on conflict on constraint identifiant_unique do nothing returning personne_id)
            insert into salaries.personne (id) select personne_id from neufs on conflict do nothing
            """;

    private final JdbcTemplate sql;
    private final Coffre coffre;

    IdentifiantsEnBase(JdbcTemplate sql, Coffre coffre) {
        this.sql = sql;
        this.coffre = coffre;
    }

    /** The pseudonyms of who bears these numbers, known or new, in the same order. */
    public List<UUID> rattacher(NatureDIdentifiant nature, List<String> valeurs) {
        Map<String, UUID> connus = connus(nature, valeurs);
        Map<String, UUID> neufs = new HashMap<>();
        valeurs.stream()
                .map(IdentifiantsEnBase::forme)
                .filter(v -> !connus.containsKey(v))
                .forEach(v -> neufs.computeIfAbsent(v, neuf -> UUID.randomUUID()));
        if (!neufs.isEmpty()) {
            inserer(nature, neufs);
        }
        Map<String, UUID> tous = neufs.isEmpty() ? connus : connus(nature, valeurs);
        return valeurs.stream()
                .map(v -> Objects.requireNonNull(tous.get(forme(v))))
                .toList();
    }

    /** Who bears these numbers, by number as it is compared; the unknown are absent. */
    public Map<String, UUID> connus(NatureDIdentifiant nature, List<String> valeurs) {
        Map<String, String> parEmpreinte = new HashMap<>();
        List<byte[]> empreintes = new ArrayList<>();
        for (String valeur : valeurs) {
            for (byte[] index : coffre.tousLesIndex(nature.name(), List.of(forme(valeur)))) {
                parEmpreinte.put(HexFormat.of().formatHex(index), forme(valeur));
                empreintes.add(index);
            }
        }
        Map<String, UUID> connus = new HashMap<>();
        sql.query(
                "select empreinte, personne_id from salaries.identifiant where nature = ? and empreinte = any (?)",
                ligne -> {
                    String valeur = parEmpreinte.get(HexFormat.of().formatHex(ligne.getBytes(1)));
                    connus.put(String.valueOf(valeur), ligne.getObject(2, UUID.class));
                },
                nature.name(),
                empreintes.toArray(byte[][]::new));
        return connus;
    }

    /** The numbers of a person. */
    public Map<NatureDIdentifiant, String> lire(UUID personne) {
        Map<NatureDIdentifiant, String> lus = new EnumMap<>(NatureDIdentifiant.class);
        sql.query(
                "select nature, cle, valeur from salaries.identifiant where personne_id = ?",
                ligne -> {
                    lus.put(
                            NatureDIdentifiant.valueOf(ligne.getString(1)),
                            coffre.dechiffrer(ligne.getInt(2), personne, Colonne.IDENTIFIANT, ligne.getBytes(3)));
                },
                personne);
        return lus;
    }

    /** Erases numbers. */
    public void effacer(List<UUID> personnes) {
        sql.update("delete from salaries.identifiant where personne_id = any (?)", (Object)
                personnes.toArray(UUID[]::new));
    }

    /** How a number is compared. */
    public static String forme(String valeur) {
        return valeur.strip().toUpperCase(Locale.ROOT);
    }

    private void inserer(NatureDIdentifiant nature, Map<String, UUID> neufs) {
        List<Map.Entry<String, UUID>> lignes = List.copyOf(neufs.entrySet());
        sql.update(
                INSERER,
                nature.name(),
                coffre.cle(),
                lignes.stream().map(Map.Entry::getValue).toArray(UUID[]::new),
                lignes.stream().map(l -> chiffre(l.getValue(), l.getKey())).toArray(byte[][]::new),
                lignes.stream()
                        .map(l -> coffre.index(nature.name(), List.of(l.getKey())))
                        .toArray(byte[][]::new));
    }

    byte[] chiffre(UUID personne, String valeur) {
        return coffre.chiffrer(personne, Colonne.IDENTIFIANT, valeur);
    }
}
