package fr.actionlogement.convention.salaries.simulation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.time.LocalDate;
import java.util.List;

/**
 * What a loan would cost.
 *
 * @param le day whose rules applied
 * @param mensualite first instalment, insurance included
 * @param derniereMensualite the one that clears the balance
 * @param cout interest and insurance
 * @param taeg with the insurance that was given
 * @param avertissements French sentences, possibly none
 * @param parametres rules applied, with their source and how sure they are
 */
public record SimulationDePret(
        ProduitDePret produit,
        Montant montant,
        LocalDate le,
        Taux taux,
        Montant mensualite,
        Montant derniereMensualite,
        Montant interets,
        Montant assurance,
        Montant cout,
        Taux taeg,
        List<String> avertissements,
        List<Parametre> parametres,
        List<MoisDePret> echeancier) {}
