package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.Erreur;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of what details an entry: a detail makes up, to the unit and to the cent, what it details. */
final class ReglesDeDetail {

    private ReglesDeDetail() {}

    /** Adds the faults of the dwellings by type, of the cost by item and of the calendar. */
    static void examiner(SaisieDOperation saisie, Set<String> postes, List<Erreur> fautes) {
        saisie.logements().forEach(l -> typologie(l, fautes));
        prixDeRevient(saisie, postes, fautes);
        LocalDate chantier = saisie.calendrier().chantier();
        LocalDate achevement = saisie.calendrier().achevement();
        if (chantier != null && achevement != null && achevement.isBefore(chantier)) {
            fautes.add(new Erreur(
                    "calendrier.achevement",
                    "calendrier-inverse",
                    "L’achèvement prévu ne peut pas précéder la mise en chantier prévue."));
        }
    }

    private static void typologie(LogementsSaisis l, List<Erreur> fautes) {
        if (l.types().isEmpty()) {
            return;
        }
        Set<TypeDeLogement> vus = EnumSet.noneOf(TypeDeLogement.class);
        long total = 0;
        for (TypologieSaisie t : l.types()) {
            total += t.nombre();
            if (!vus.add(t.type())) {
                fautes.add(faute(
                        "type-double", l, "décrit deux fois les " + t.type().libelle() + "."));
            }
            if (t.nombre() < 1 || t.surfaceCentiemes() < 1) {
                fautes.add(faute(
                        "type-vide", l, "doit dire combien de " + t.type().libelle() + " et leur surface utile."));
            }
            if (t.loyer() != null && !l.produit().estLoue()) {
                fautes.add(faute("loyer-sans-location", l, "ne se loue pas : retirez le loyer."));
            } else if (t.loyer() != null && !t.loyer().estPositif()) {
                fautes.add(faute("loyer-negatif-ou-nul", l, "porte un loyer nul ou négatif : retirez-le."));
            }
        }
        if (total != l.nombre()) {
            fautes.add(faute(
                    "typologie-incomplete",
                    l,
                    "compte " + l.nombre() + " logements, mais sa typologie en décrit " + total + "."));
        }
    }

    private static void prixDeRevient(SaisieDOperation saisie, Set<String> postes, List<Erreur> fautes) {
        if (saisie.prixDeRevient().isEmpty()) {
            return;
        }
        Set<String> vus = new HashSet<>();
        Montant total = Montant.ZERO;
        for (PosteSaisi p : saisie.prixDeRevient()) {
            total = total.plus(p.montant());
            if (!postes.contains(p.poste())) {
                fautes.add(new Erreur(
                        "prixDeRevient",
                        "poste-inconnu",
                        "Le poste " + p.poste() + " n’est pas dans la liste en vigueur."));
            } else if (!vus.add(p.poste())) {
                fautes.add(new Erreur(
                        "prixDeRevient",
                        "poste-double",
                        "Le poste " + p.poste() + " figure deux fois : additionnez ses montants."));
            }
            if (!p.montant().estPositif()) {
                fautes.add(new Erreur(
                        "prixDeRevient",
                        "poste-negatif-ou-nul",
                        "Le poste " + p.poste() + " porte un montant nul ou négatif : retirez-le."));
            }
        }
        if (!total.equals(saisie.cout())) {
            fautes.add(new Erreur(
                    "prixDeRevient",
                    "prix-de-revient-incomplet",
                    "Le prix de revient par poste fait " + total.enTexte() + ", le coût total "
                            + saisie.cout().enTexte() + " : les deux doivent être égaux."));
        }
    }

    private static Erreur faute(String code, LogementsSaisis l, String suite) {
        return new Erreur("logements", code, "Le produit " + l.produit().libelle() + " " + suite);
    }
}
