package fr.actionlogement.convention.bailleurs.operation.web;

import fr.actionlogement.convention.bailleurs.operation.CalendrierSaisi;
import fr.actionlogement.convention.bailleurs.operation.FinancementSaisi;
import fr.actionlogement.convention.bailleurs.operation.LogementsSaisis;
import fr.actionlogement.convention.bailleurs.operation.LogementsVus;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.PosteSaisi;
import fr.actionlogement.convention.bailleurs.operation.Produit;
import fr.actionlogement.convention.bailleurs.operation.SaisieDOperation;
import fr.actionlogement.convention.bailleurs.operation.TypologieSaisie;
import java.util.List;

/** An operation as it stands, said again: what a page does not show it keeps. */
final class Reprise {

    private Reprise() {}

    /** The detail of a product; empty when there is none. */
    static List<TypologieSaisie> types(List<LogementsVus> logements, Produit produit) {
        return logements.stream()
                .filter(l -> l.produit() == produit)
                .flatMap(l -> l.types().stream())
                .map(t -> new TypologieSaisie(t.type(), t.nombre(), t.surfaceCentiemes(), t.loyer()))
                .toList();
    }

    /** The same operation with these dwellings. */
    static SaisieDOperation avec(OperationVue vue, List<LogementsSaisis> logements) {
        return new SaisieDOperation(
                vue.intitule(),
                vue.bailleur(),
                vue.commune(),
                vue.nature(),
                null,
                vue.cout(),
                logements,
                vue.plan().stream()
                        .map(f -> new FinancementSaisi(f.financeur(), f.montant()))
                        .toList(),
                vue.prixDeRevient().stream()
                        .map(p -> new PosteSaisi(p.poste(), p.montant()))
                        .toList(),
                new CalendrierSaisi(vue.chantierPrevuLe(), vue.achevementPrevuLe()));
    }
}
