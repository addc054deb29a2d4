package fr.actionlogement.convention.salaries.visale;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Partners' contracts announced by their system, many at a time: a contract at fault leaves the others alone. */
@Service
@Transactional
public class ContratsParLot {

    private static final String ORIGINE = "échange direct";

    private final ExamenDesContrats examen;
    private final ContratsDePartenaires contrats;

    ContratsParLot(ExamenDesContrats examen, ContratsDePartenaires contrats) {
        this.examen = examen;
        this.contrats = contrats;
    }

    /** Guarantees those that may be; one answer per contract, in order. */
    public List<Issue> enregistrer(List<ContratDePartenaire> lot) {
        List<Optional<RefusDeContrat>> refus = examen.examiner(lot);
        List<ContratDePartenaire> sains = new ArrayList<>();
        for (int i = 0; i < lot.size(); i++) {
            if (refus.get(i).isEmpty()) {
                sains.add(lot.get(i));
            }
        }
        Iterator<Issue> suite = contrats.enregistrer(sains, ORIGINE).iterator();
        return refus.stream()
                .map(r -> r.map(faute -> Issue.refusee(faute.code(), faute.message()))
                        .orElseGet(suite::next))
                .toList();
    }
}
