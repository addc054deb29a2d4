package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.salaries.aide.DossierOuvert;
import fr.actionlogement.convention.salaries.demande.interne.DemandesEnBase;
import fr.actionlogement.convention.salaries.demande.interne.DemandesEnBase.Ouverte;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import fr.actionlogement.convention.salaries.personne.Personnes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Walks the requests that wait for a decision, chunk by chunk. */
@Service
public class StockDesDemandes {

    private final DemandesEnBase base;
    private final Fiches fiches;
    private final Personnes personnes;

    StockDesDemandes(DemandesEnBase base, Fiches fiches, Personnes personnes) {
        this.base = base;
        this.fiches = fiches;
        this.personnes = personnes;
    }

    /** Hands each request of a product over, oldest first; other aids are taken as none, as they were when it was filed. */
    @Transactional(readOnly = true)
    public void parcourir(Produit produit, Consumer<DossierOuvert> vers) {
        long apres = 0;
        List<Ouverte> tranche = base.ouvertes(produit.code(), apres);
        while (!tranche.isEmpty()) {
            apres = tranche.get(tranche.size() - 1).demande().aide();
            Map<UUID, LocalDate> naissances =
                    personnes.naissances(tranche.stream().map(Ouverte::personne).toList());
            for (Ouverte une : tranche) {
                LocalDate naissance = naissances.get(une.personne());
                if (naissance != null) {
                    vers.accept(new DossierOuvert(
                            une.reference(),
                            une.etat(),
                            fiches.situation(produit, une.commune(), une.demande(), naissance, List.of()),
                            une.demande().deposeLe(),
                            une.demande().baremes()));
                }
            }
            tranche = base.ouvertes(produit.code(), apres);
        }
    }
}
