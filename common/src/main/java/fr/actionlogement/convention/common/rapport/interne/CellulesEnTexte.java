package fr.actionlogement.convention.common.rapport.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.rapport.CelluleDeRapport;
import java.text.NumberFormat;
import java.util.Locale;

/** Cells as a page of the report writes them. */
public final class CellulesEnTexte {

    /** French words or figures. */
    public String texte(CelluleDeRapport cellule) {
        return switch (cellule.type()) {
            case TEXTE -> cellule.valeur();
            case MONTANT -> Montant.deCentimes(Long.parseLong(cellule.valeur())).enTexte();
            case NOMBRE -> NumberFormat.getIntegerInstance(Locale.FRANCE).format(Long.parseLong(cellule.valeur()));
        };
    }

    /** Whether it is aligned as a figure. */
    public boolean estNombre(CelluleDeRapport cellule) {
        return cellule.type() != CelluleDeRapport.Type.TEXTE;
    }
}
