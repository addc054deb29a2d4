package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Ligne;
import fr.actionlogement.convention.common.importation.interne.Rejet.Nature;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row as read: its cells, the values they hold and what is wrong with them. */
final class LigneLue implements Ligne {

    private final Entete entete;
    private final int rang;
    private final int numero;
    private final List<String> cellules;
    private final Map<Colonne<?>, Object> valeurs = new IdentityHashMap<>();
    private final List<Faute> fautes = new ArrayList<>();
    private @Nullable String cle;

    LigneLue(Entete entete, int rang, int numero, List<String> cellules) {
        this.entete = entete;
        this.rang = rang;
        this.numero = numero;
        this.cellules = cellules;
    }

    int rang() {
        return rang;
    }

    /** Cells in file order, safe to store. */
    List<String> cellules() {
        return cellules;
    }

    List<Faute> fautes() {
        return fautes;
    }

    @Nullable
    String cle() {
        return cle;
    }

    void cle(@Nullable String trouvee) {
        this.cle = trouvee;
    }

    boolean estValide() {
        return fautes.stream().noneMatch(faute -> faute.nature() == Nature.REJET);
    }

    boolean a(Nature nature) {
        return fautes.stream().anyMatch(faute -> faute.nature() == nature);
    }

    void retenir(Colonne<?> colonne, Object valeur) {
        valeurs.put(colonne, valeur);
    }

    void ajouter(Faute faute) {
        fautes.add(faute);
    }

    @Override
    public int numero() {
        return numero;
    }

    @Override
    public <V> V valeur(Colonne<V> colonne) {
        return facultative(colonne)
                .orElseThrow(
                        () -> new IllegalStateException("Colonne «\u00a0" + colonne.titre() + "\u00a0» sans valeur"));
    }

    @Override
    @SuppressWarnings("unchecked") // a value is read by the format of its own column
    public <V> Optional<V> facultative(Colonne<V> colonne) {
        return Optional.ofNullable((V) valeurs.get(colonne));
    }

    @Override
    public String titre(Colonne<?> colonne) {
        return entete.titre(colonne);
    }

    @Override
    public void signaler(Colonne<?> colonne, String code, String message) {
        ajouter(Faute.rejet(titre(colonne), code, message));
    }

    @Override
    public void avertir(Colonne<?> colonne, String code, String message) {
        ajouter(new Faute(Nature.AVERTISSEMENT, titre(colonne), code, message));
    }
}
