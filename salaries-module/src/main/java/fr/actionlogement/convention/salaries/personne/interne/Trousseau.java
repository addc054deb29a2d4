package fr.actionlogement.convention.salaries.personne.interne;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The keys of the identities, from the configuration or from the file beside the data. The highest number encrypts, the
 * others still decrypt; the database recognises each, so that no instance ever writes under a key that another ignores.
 */
@Component
public class Trousseau {

    private static final String MENTION =
            "insert into salaries.cle_identite (numero, temoin) values (?, ?)" + " on conflict (numero) do nothing";

    private final TreeMap<Integer, Cle> cles = new TreeMap<>();

    Trousseau(
            @Value("${convention.identites.cles:}") String configurees,
            @Value("${convention.identites.fichier:${convention.dossier:.donnees}/cles-identites}") Path fichier,
            JdbcTemplate sql) {
        Map<Integer, String> connues = connues(sql);
        lire(configurees, new FichierDeCles(fichier), connues.isEmpty()).forEach(cle -> cles.put(cle.numero(), cle));
        connues.forEach(this::reconnaitre);
        sql.update(MENTION, courante().numero(), courante().temoin());
        // Again, for another instance may have started first with a key of its own under the same number.
        connues(sql).forEach(this::reconnaitre);
    }

    /** The key that encrypts. */
    Cle courante() {
        return cles.lastEntry().getValue();
    }

    /** Every key, for what may have been written under any of them. */
    List<Cle> toutes() {
        return List.copyOf(cles.values());
    }

    Cle numero(int numero) {
        Cle cle = cles.get(numero);
        if (cle == null) {
            throw new IllegalStateException("Identité chiffrée par la clé n° " + numero + ", absente du trousseau");
        }
        return cle;
    }

    private static List<Cle> lire(String configurees, FichierDeCles fichier, boolean baseNeuve) {
        if (!configurees.isBlank()) {
            return FichierDeCles.lire(configurees, "CONVENTION_IDENTITES_CLES");
        }
        if (!fichier.existe() && baseNeuve) {
            fichier.creer();
        }
        if (!fichier.existe()) {
            throw new ClesInutilisables(
                    "Cette base contient des identités chiffrées et leur clé manque : remettez le fichier "
                            + fichier.chemin() + " ou donnez les clés par CONVENTION_IDENTITES_CLES.",
                    null);
        }
        return fichier.lire();
    }

    /** Keys under which nothing is written any more are forgotten by the database, and may leave the configuration. */
    private static Map<Integer, String> connues(JdbcTemplate sql) {
        Map<Integer, String> connues = new TreeMap<>();
        sql.query("select numero, temoin from salaries.cle_identite", ligne -> {
            connues.put(ligne.getInt(1), ligne.getString(2));
        });
        return connues;
    }

    private void reconnaitre(int numero, String temoin) {
        Cle cle = cles.get(numero);
        if (cle == null || !cle.temoin().equals(temoin)) {
            throw new ClesInutilisables(
                    "La clé n° " + numero + " des identités "
                            + (cle == null ? "manque" : "n’est pas celle de cette base")
                            + " : donnez celle sous laquelle les identités ont été chiffrées.",
                    null);
        }
    }
}
