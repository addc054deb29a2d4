package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.carte.Carte;
import fr.actionlogement.convention.common.carte.Cartes;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.Departement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
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
        return dessiner("Engagé par département", code, date, SoldeTerritorial::engage);
    }

    /** What is paid by département. */
    public Carte verse(String code, ADate date) {
        return dessiner("Versé par département", code, date, SoldeTerritorial::verse);
    }

    /** Each place leads to the lines, then the entries, that make its figure at that date. */
    private Carte dessiner(String titre, String code, ADate date, Function<SoldeTerritorial, Montant> chiffre) {
        Map<Departement, Montant> valeurs = new HashMap<>();
        Montant nonLocalise = Montant.ZERO;
        for (SoldeTerritorial solde : enveloppes.parDepartement(code, date)) {
            if (solde.departement() == null) {
                nonLocalise = chiffre.apply(solde);
            } else {
                valeurs.put(solde.departement(), chiffre.apply(solde));
            }
        }
        String ecritures = date.sur("/budget/lignes/" + code + "/ecritures");
        String debut = ecritures + (date.estMaintenant() ? "?" : "&") + "departement=";
        return cartes.montants(titre, valeurs, nonLocalise, d -> debut + d).avecNonLocalise(debut + Lieu.NON_LOCALISE);
    }
}
