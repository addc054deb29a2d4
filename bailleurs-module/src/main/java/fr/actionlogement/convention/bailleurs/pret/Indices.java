package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.bailleurs.pret.interne.IndicesEnBase;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated series that the rates of loans follow. A value changes only what falls due after it. */
@Service
public class Indices {

    private final IndicesEnBase tables;
    private final Journal journal;
    private final UtilisateurCourant auteur;

    Indices(IndicesEnBase tables, Journal journal, UtilisateurCourant auteur) {
        this.tables = tables;
        this.journal = journal;
        this.auteur = auteur;
    }

    /** Every index with its values, the latest first. */
    @Transactional(readOnly = true)
    public List<Indice> tous() {
        return tables.indices();
    }

    /**
     * An index with its values, the latest first.
     *
     * @throws Introuvable when there is none with this code
     */
    @Transactional(readOnly = true)
    public Indice un(String code) {
        return tables.indices().stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Introuvable("Cet indice n’existe pas."));
    }

    /**
     * Adds a value to the series.
     *
     * @throws ConflitDEtat when instalments fell due already that it would have changed
     */
    @Transactional
    public Indice ajouter(String code, ValeurSaisie saisie) {
        ValeurDIndice derniere = un(code).valeurs().get(0);
        if (!saisie.depuis().isAfter(derniere.depuis())) {
            throw RegleNonRespectee.surChamp(
                    "depuis",
                    "valeur-plus-recente",
                    "Une valeur est déjà connue à cette date ou après : une série ne se complète que par la fin.");
        }
        ReglesDeTaux.exiger("taux", saisie.taux(), true);
        long depassees = tables.echeancesDepassees(code, saisie.depuis());
        if (depassees > 0) {
            throw new ConflitDEtat(
                    "echeances-deja-appelees",
                    "Cette valeur aurait changé " + depassees + (depassees == 1 ? " échéance" : " échéances")
                            + " déjà appelée" + (depassees == 1 ? "" : "s")
                            + " : elle ne peut valoir qu’à partir d’une date plus récente.");
        }
        tables.ajouter(code, saisie, auteur.identifiant());
        Indice apres = un(code);
        journal.consigner(Acte.de(
                "bailleurs",
                "INDICE-" + code,
                "Valeur d’indice ajoutée",
                apres.libelle() + ", " + saisie.taux().enTexte() + " : "
                        + saisie.source().strip()));
        return apres;
    }
}
