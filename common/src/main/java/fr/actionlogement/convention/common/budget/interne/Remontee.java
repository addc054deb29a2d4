package fr.actionlogement.convention.common.budget.interne;

import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.montant.Montant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds the lines up to the nodes above them; ceilings and gaps stay each node's own. */
final class Remontee {

    private Remontee() {}

    static List<SoldeEnveloppe> sommer(List<SoldeEnveloppe> noeuds) {
        Map<String, @Nullable String> parents = new HashMap<>();
        Map<String, List<SoldeEnveloppe>> lignes = new HashMap<>();
        noeuds.forEach(noeud -> parents.put(noeud.code(), noeud.parent()));
        for (SoldeEnveloppe ligne : noeuds) {
            for (String code = ligne.imputable() ? ligne.code() : null; code != null; code = parents.get(code)) {
                lignes.computeIfAbsent(code, c -> new ArrayList<>()).add(ligne);
            }
        }
        return noeuds.stream()
                .map(noeud -> avecSommes(noeud, lignes.getOrDefault(noeud.code(), List.of())))
                .toList();
    }

    private static SoldeEnveloppe avecSommes(SoldeEnveloppe n, List<SoldeEnveloppe> lignes) {
        return new SoldeEnveloppe(
                n.code(),
                n.parent(),
                n.niveau(),
                n.profondeur(),
                n.libelle(),
                n.article(),
                n.natures(),
                n.imputable(),
                n.publie(),
                n.source(),
                n.plafond(),
                somme(lignes, SoldeEnveloppe::alloue),
                somme(lignes, SoldeEnveloppe::reserve),
                somme(lignes, SoldeEnveloppe::engage),
                somme(lignes, SoldeEnveloppe::verse),
                somme(lignes, SoldeEnveloppe::rembourse),
                n.ecart());
    }

    private static Montant somme(List<SoldeEnveloppe> lignes, Function<SoldeEnveloppe, Montant> champ) {
        return Montant.somme(lignes.stream().map(champ).toList());
    }
}
