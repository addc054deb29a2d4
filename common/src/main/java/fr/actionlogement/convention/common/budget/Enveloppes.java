package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.budget.interne.LectureDesSoldes;
import fr.actionlogement.convention.common.budget.interne.LectureDesTerritoires;
import fr.actionlogement.convention.common.budget.interne.LectureDuLivre;
import fr.actionlogement.convention.common.web.Introuvable;
import java.util.List;
import org.springframework.stereotype.Service;

/** The envelopes and their balances, at any date. The cost of a question does not grow with the number of entries. */
@Service
public class Enveloppes {

    private final LectureDesSoldes soldes;
    private final LectureDuLivre livre;
    private final LectureDesTerritoires territoires;

    Enveloppes(LectureDesSoldes soldes, LectureDuLivre livre, LectureDesTerritoires territoires) {
        this.soldes = soldes;
        this.livre = livre;
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
     * Entries of a line, newest first.
     *
     * @param avant keyset: only the entries numbered below; {@link Long#MAX_VALUE} for the first page
     * @param limite most entries wanted
     */
    public List<EcritureVue> ecritures(String ligne, long avant, int limite) {
        return livre.ecrituresDeLaLigne(ligne, avant, limite);
    }
}
