package fr.actionlogement.convention.salaries.personne.interne;

import fr.actionlogement.convention.salaries.personne.Identite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of the table of identities. */
record IdentiteChiffree(
        UUID personne,
        int cle,
        byte[] nom,
        byte[] prenom,
        byte[] naissance,
        byte @Nullable [] courriel,
        byte[] empreinte,
        byte @Nullable [] empreinteCourriel) {

    private static final String PERSONNE = "personne";
    private static final String COURRIEL = "courriel";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern AUTRES = Pattern.compile("[^\\p{L}\\p{N}]+");

    static IdentiteChiffree de(Coffre coffre, UUID personne, Identite i) {
        String courriel = courriel(i.courriel());
        return new IdentiteChiffree(
                personne,
                coffre.cle(),
                coffre.chiffrer(personne, Colonne.NOM, i.nom().strip()),
                coffre.chiffrer(personne, Colonne.PRENOM, i.prenom().strip()),
                coffre.chiffrer(personne, Colonne.NAISSANCE, i.naissance().toString()),
                courriel == null ? null : coffre.chiffrer(personne, Colonne.COURRIEL, courriel),
                coffre.index(PERSONNE, cle(i.nom(), i.prenom(), i.naissance())),
                courriel == null ? null : coffre.index(COURRIEL, cle(courriel)));
    }

    static IdentiteChiffree lue(ResultSet ligne) throws SQLException {
        return new IdentiteChiffree(
                ligne.getObject("personne_id", UUID.class),
                ligne.getInt("cle"),
                ligne.getBytes("nom"),
                ligne.getBytes("prenom"),
                ligne.getBytes("naissance"),
                ligne.getBytes("courriel"),
                ligne.getBytes("empreinte"),
                ligne.getBytes("empreinte_courriel"));
    }

    Identite ouvrir(Coffre coffre) {
        return new Identite(
                coffre.dechiffrer(cle, personne, Colonne.NOM, nom),
                coffre.dechiffrer(cle, personne, Colonne.PRENOM, prenom),
                naissance(coffre),
                courriel == null ? null : coffre.dechiffrer(cle, personne, Colonne.COURRIEL, courriel));
    }

    LocalDate naissance(Coffre coffre) {
        return LocalDate.parse(coffre.dechiffrer(cle, personne, Colonne.NAISSANCE, naissance));
    }

    /** Blind indexes, under every key, of the person who bears these names and was born that day. */
    static List<byte[]> index(Coffre coffre, String nom, String prenom, LocalDate naissance) {
        return coffre.tousLesIndex(PERSONNE, cle(nom, prenom, naissance));
    }

    static List<byte[]> index(Coffre coffre, String courriel) {
        return coffre.tousLesIndex(COURRIEL, cle(courriel));
    }

    /** Two identities of one person have the same; never stored, for it is in clear. */
    static String repere(Identite i) {
        return String.join("\u0001", cle(i.nom(), i.prenom(), i.naissance()));
    }

    /** The same names born the same day are one person, whatever the accents, the case and the hyphens. */
    private static List<String> cle(String nom, String prenom, LocalDate naissance) {
        return List.of(simplifier(nom), simplifier(prenom), naissance.toString());
    }

    private static List<String> cle(String courriel) {
        return List.of(courriel.strip().toLowerCase(Locale.ROOT));
    }

    private static @Nullable String courriel(@Nullable String brut) {
        return brut == null || brut.isBlank() ? null : brut.strip();
    }

    private static String simplifier(String texte) {
        String plat = texte.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String sansAccent = ACCENTS.matcher(Normalizer.normalize(plat, Normalizer.Form.NFKD))
                .replaceAll("");
        return AUTRES.matcher(sansAccent).replaceAll(" ").strip();
    }
}
