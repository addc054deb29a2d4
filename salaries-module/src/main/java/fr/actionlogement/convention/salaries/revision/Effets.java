package fr.actionlogement.convention.salaries.revision;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.aide.DossierOuvert;
import fr.actionlogement.convention.salaries.aide.StockMobiliJeune;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Baremes;
import fr.actionlogement.convention.salaries.bareme.Proposition;
import fr.actionlogement.convention.salaries.demande.StockDesDemandes;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Conclusion;
import fr.actionlogement.convention.salaries.eligibilite.Eligibilite;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Tries a proposal on the open stock; nothing is written. */
@Service
public class Effets {

    private static final int EXEMPLES = 50;

    private final StockMobiliJeune mobiliJeune;
    private final StockDesDemandes demandes;
    private final Baremes baremes;
    private final Eligibilite eligibilite;
    private final Clock horloge;

    Effets(
            StockMobiliJeune mobiliJeune,
            StockDesDemandes demandes,
            Baremes baremes,
            Eligibilite eligibilite,
            Clock horloge) {
        this.mobiliJeune = mobiliJeune;
        this.demandes = demandes;
        this.baremes = baremes;
        this.eligibilite = eligibilite;
        this.horloge = horloge;
    }

    /** What it would change for the products that the rule is of: one, or all those that have open files. */
    public Effet mesurer(Proposition proposition) {
        Compte compte = new Compte();
        for (Produit produit : Produit.values()) {
            if (porteSur(proposition, produit)) {
                Consumer<DossierOuvert> peser = d -> compte.ajouter(d, juger(produit, d, proposition));
                if (produit == Produit.MOBILI_JEUNE) {
                    mobiliJeune.parcourir(peser);
                } else {
                    demandes.parcourir(produit, peser);
                }
            }
        }
        return compte.effet();
    }

    private static boolean porteSur(Proposition proposition, Produit produit) {
        return proposition.produit().equals(produit.code())
                || proposition.produit().equals(Baremes.COMMUN);
    }

    private Avis[] juger(Produit produit, DossierOuvert dossier, Proposition proposition) {
        LocalDate le = Optional.ofNullable(dossier.deposeLe()).orElseGet(() -> LocalDate.now(horloge));
        BaremeDuJour avant = dossier.baremes().isEmpty()
                ? baremes.au(produit.code(), le)
                : baremes.figes(produit.code(), le, dossier.baremes());
        BaremeDuJour apres = avant.avec(proposition.regle(), proposition.enParametre());
        return new Avis[] {
            eligibilite.juger(produit, dossier.situation(), avant),
            eligibilite.juger(produit, dossier.situation(), apres)
        };
    }

    /** Counts as files go by: memory does not grow with them. */
    private static final class Compte {

        private int examines;
        private int gagnants;
        private int perdants;
        private int incertains;
        private Montant avant = Montant.ZERO;
        private Montant apres = Montant.ZERO;
        private final List<Effet.Bascule> exemples = new ArrayList<>();

        void ajouter(DossierOuvert dossier, Avis[] avis) {
            Conclusion une = avis[0].conclusion();
            Conclusion autre = avis[1].conclusion();
            examines++;
            avant = une == Conclusion.ELIGIBLE ? avant.plus(avis[0].total()) : avant;
            apres = autre == Conclusion.ELIGIBLE ? apres.plus(avis[1].total()) : apres;
            if (une == autre) {
                return;
            }
            if (autre == Conclusion.ELIGIBLE) {
                gagnants++;
            } else if (une == Conclusion.ELIGIBLE) {
                perdants++;
            } else {
                incertains++;
            }
            if (exemples.size() < EXEMPLES) {
                exemples.add(new Effet.Bascule(
                        dossier.reference(), dossier.etat(), !dossier.baremes().isEmpty(), une, autre));
            }
        }

        Effet effet() {
            return new Effet(examines, gagnants, perdants, incertains, avant, apres, List.copyOf(exemples));
        }
    }
}
