package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.budget.interne.LectureDesEcritures;
import fr.actionlogement.convention.common.budget.interne.LectureDesSoldes;
import fr.actionlogement.convention.common.budget.interne.LectureDesTerritoires;
import fr.actionlogement.convention.common.web.Introuvable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The envelopes and their balances, at any date. The cost of a question does not grow with the number of entries. */
@Service
public class Enveloppes {

    private final LectureDesSoldes soldes;
    private final LectureDesEcritures ecritures;
    private final LectureDesTerritoires territoires;

    Enveloppes(LectureDesSoldes soldes, LectureDesEcritures ecritures, LectureDesTerritoires territoires) {
        this.soldes = soldes;
        this.ecritures = ecritures;
        this.territoires = territoires;
    }

    /** Every node of the convention in the order of the founding document, the convention first. */
    public List<SoldeEnveloppe> toutes(ADate date) {
        return soldes.arbre(date);
    }

    /**
     * One node.
     *
     * @throws Introuvable when there is none with this code
     */
    public SoldeEnveloppe une(String code, ADate date) {
        return parmi(soldes.arbre(date), code);
    }

    /**
     * One node among those that were read together.
     *
     * @throws Introuvable when there is none with this code
     */
    public static SoldeEnveloppe parmi(List<SoldeEnveloppe> noeuds, String code) {
        return noeuds.stream()
                .filter(solde -> solde.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Introuvable("Cette enveloppe n’existe pas."));
    }

    /** The exercices of a line, or of the lines below an upper node. */
    public List<SoldeAnnuel> exercices(String code, ADate date) {
        return soldes.exercices(code, date);
    }

    /** Committed and paid month after month, for a line or the lines below an upper node. */
    public List<CumulMensuel> cumuls(String code, ADate date) {
        return soldes.cumuls(code, date);
    }

    /** What each département holds on a line, or on the lines below an upper node; what is not located comes first. */
    public List<SoldeTerritorial> parDepartement(String code, ADate date) {
        return territoires.soldes(code, date);
    }

    /**
     * What the lines of a node hold, one by one in the order of the document; their sum is the figure of the node.
     *
     * @param lieu null for everywhere
     */
    public List<SoldeLocal> parLigne(String code, @Nullable Lieu lieu, ADate date) {
        List<SoldeEnveloppe> lignes = lignes(code, date);
        if (lieu == null) {
            return lignes.stream()
                    .map(l -> new SoldeLocal(l.code(), l.libelle(), l.reserve(), l.engage(), l.verse()))
                    .toList();
        }
        Map<String, SoldeTerritorial> ici = territoires.parLigne(code, lieu, date);
        return lignes.stream()
                .filter(l -> ici.containsKey(l.code()))
                .map(l -> {
                    SoldeTerritorial s = ici.get(l.code());
                    return new SoldeLocal(l.code(), l.libelle(), s.reserve(), s.engage(), s.verse());
                })
                .toList();
    }

    /** The lines below a node, or the line itself. */
    private List<SoldeEnveloppe> lignes(String code, ADate date) {
        Set<String> dessous = new HashSet<>(Set.of(code));
        List<SoldeEnveloppe> lignes = new ArrayList<>();
        for (SoldeEnveloppe e : soldes.arbre(date)) {
            if (dessous.contains(e.code()) || dessous.contains(e.parent())) {
                dessous.add(e.code());
                if (e.imputable()) {
                    lignes.add(e);
                }
            }
        }
        return lignes;
    }

    /**
     * Entries of a line, the newest effect first.
     *
     * @param lieu null for everywhere
     * @param avant keyset: number of the last entry of the page before; {@link Long#MAX_VALUE} for the first page
     * @param limite most entries wanted
     */
    public List<EcritureVue> ecritures(String ligne, @Nullable Lieu lieu, ADate date, long avant, int limite) {
        return ecritures.page(ligne, lieu, date, avant, limite);
    }
}
