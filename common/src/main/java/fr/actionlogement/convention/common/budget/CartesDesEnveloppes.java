package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.carte.Carte;
import fr.actionlogement.convention.common.carte.Cartes;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.Departement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where the money of an envelope goes, on the map of the départements. */
@Service
public class CartesDesEnveloppes {

    private final Enveloppes enveloppes;
    private final Cartes cartes;

    CartesDesEnveloppes(Enveloppes enveloppes, Cartes cartes) {
        this.enveloppes = enveloppes;
        this.cartes = cartes;
    }

    /** What is committed by département; the whole is what the envelope has committed at that date. */
    public Carte engage(String code, ADate date) {
        return engage(code, date, departement -> null);
    }

    /** Same, each département leading to its lines. */
    public Carte engage(String code, ADate date, Function<Departement, @Nullable String> lien) {
        Map<Departement, Montant> engages = new HashMap<>();
        Montant nonLocalise = Montant.ZERO;
        for (SoldeTerritorial solde : enveloppes.parDepartement(code, date)) {
            if (solde.departement() == null) {
                nonLocalise = solde.engage();
            } else {
                engages.put(solde.departement(), solde.engage());
            }
        }
        return cartes.montants("Engagé par département", engages, nonLocalise, lien);
    }
}
