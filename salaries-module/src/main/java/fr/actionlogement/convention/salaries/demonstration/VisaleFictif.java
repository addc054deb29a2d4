package fr.actionlogement.convention.salaries.demonstration;

import fr.actionlogement.convention.salaries.visale.ContratDePartenaire;
import fr.actionlogement.convention.salaries.visale.ContratsDePartenaires;
import fr.actionlogement.convention.salaries.visale.Issue;
import fr.actionlogement.convention.salaries.visale.SinistreDePartenaire;
import fr.actionlogement.convention.salaries.visale.SinistresDePartenaires;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books the fictitious guarantees by the partners' door, in one transaction. */
@Service
@Transactional
public class VisaleFictif {

    private static final String ORIGINE = "lot fictif";

    private final ContratsDePartenaires contrats;
    private final SinistresDePartenaires sinistres;

    VisaleFictif(ContratsDePartenaires contrats, SinistresDePartenaires sinistres) {
        this.contrats = contrats;
        this.sinistres = sinistres;
    }

    /** Contracts, then claims on them; a refusal stops everything. */
    public void porter(List<ContratDePartenaire> aGarantir, List<SinistreDePartenaire> aPayer) {
        exiger(contrats.enregistrer(aGarantir, ORIGINE));
        exiger(sinistres.enregistrer(aPayer, "gestionnaire.salaries", ORIGINE));
    }

    private static void exiger(List<Issue> issues) {
        issues.stream().filter(i -> i.reference() == null).findFirst().ifPresent(refusee -> {
            throw new IllegalStateException("Garantie fictive refusée : " + refusee.message());
        });
    }
}
