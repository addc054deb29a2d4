package fr.actionlogement.convention.politiquespubliques.adil;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.politiquespubliques.adil.interne.AgencesEnBase;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of the agencies, one per département at most. */
@Service
public class Agences {

    private static final Pattern RNA = Pattern.compile("W[0-9]{9}");

    private final AgencesEnBase base;
    private final Actes actes;

    Agences(AgencesEnBase base, Actes actes) {
        this.base = base;
        this.actes = actes;
    }

    /** The agencies, by département. */
    @Transactional(readOnly = true)
    public List<Adil> toutes() {
        return base.toutes();
    }

    /** The same, to be looked up. */
    @Transactional(readOnly = true)
    public Map<Departement, Adil> parDepartement() {
        Map<Departement, Adil> agences = new TreeMap<>();
        base.toutes().forEach(agence -> agences.put(agence.departement(), agence));
        return agences;
    }

    /** Registers the agency of a département, or corrects it. */
    @Transactional
    public void inscrire(Departement departement, AdilSaisie saisie) {
        if (saisie.rna() != null && !estUnRna(saisie.rna())) {
            throw RegleNonRespectee.surChamp(
                    "rna", "rna-illisible", "Un numéro RNA commence par W suivi de neuf chiffres.");
        }
        base.inscrire(new Adil(departement, saisie.nom().strip(), saisie.siret(), saisie.rna()), actes.qui());
        actes.consigner("ADIL-" + departement, "Agence inscrite", saisie.nom().strip());
    }

    /** Takes an agency away; false when a split names it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean retirer(Departement departement) {
        boolean retiree = base.retirer(departement);
        if (retiree) {
            actes.consigner("ADIL-" + departement, "Agence retirée", "Import annulé.");
        }
        return retiree;
    }

    /** Whether a text is a number of the national register of associations. */
    public static boolean estUnRna(String texte) {
        return RNA.matcher(texte).matches();
    }
}
