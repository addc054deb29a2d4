package fr.actionlogement.convention.politiquespubliques.operation;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.operation.interne.ReferentielsEnBase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The towns, their perimeters, the priority districts, the families of operations and their conditions. */
@Service
public class Referentiels {

    private final ReferentielsEnBase base;
    private final Actes actes;

    Referentiels(ReferentielsEnBase base, Actes actes) {
        this.base = base;
        this.actes = actes;
    }

    /** The towns of Action Cœur de Ville, by name. */
    @Transactional(readOnly = true)
    public List<Ville> villes() {
        return base.villes();
    }

    /**
     * One town.
     *
     * @throws Introuvable when the commune is not on the list
     */
    @Transactional(readOnly = true)
    public Ville ville(CodeCommune commune) {
        return base.villes().stream()
                .filter(ville -> ville.commune().equals(commune))
                .findFirst()
                .orElseThrow(() -> new Introuvable("Cette commune n’est pas une ville du programme."));
    }

    /** The perimeters of a town, the last one first. */
    @Transactional(readOnly = true)
    public List<Perimetre> perimetres(CodeCommune commune) {
        return base.perimetres(commune);
    }

    /** The priority districts, by code. */
    @Transactional(readOnly = true)
    public List<Quartier> quartiers() {
        return base.quartiers();
    }

    /** The families that loans pay for. */
    @Transactional(readOnly = true)
    public List<Famille> familles() {
        return base.familles();
    }

    /** The environmental condition of a type of operation on a day, if one is known. */
    @Transactional(readOnly = true)
    public Optional<Exigence> exigence(TypeDOperation type, LocalDate jour) {
        return base.exigence(type, jour);
    }

    /**
     * Records the ORT of a town.
     *
     * @throws ConflitDEtat when another one is in force on one of its days
     */
    @Transactional
    public void delimiter(CodeCommune commune, Perimetre perimetre) {
        Ville ville = ville(commune);
        actes.exigerPasse("signeeLe", perimetre.signeeLe());
        if (!perimetre.fin().isAfter(perimetre.signeeLe())) {
            throw RegleNonRespectee.surChamp("fin", "dates-inversees", "La fin suit la signature.");
        }
        if (new HashSet<>(perimetre.secteurs().stream()
                                .map(secteur -> secteur.strip().toLowerCase(Locale.ROOT))
                                .toList())
                        .size()
                < perimetre.secteurs().size()) {
            throw RegleNonRespectee.surChamp("secteurs", "secteur-en-double", "Un secteur est nommé deux fois.");
        }
        boolean recouvre = base.perimetres(commune).stream()
                .anyMatch(connu -> !connu.fin().isBefore(perimetre.signeeLe())
                        && !connu.signeeLe().isAfter(perimetre.fin()));
        if (recouvre) {
            throw new ConflitDEtat(
                    "perimetre-en-vigueur", "Une autre ORT de cette ville est en vigueur sur une partie de ces dates.");
        }
        base.delimiter(commune, perimetre, actes.qui());
        actes.consigner(
                "ORT-" + commune,
                "Périmètre d’ORT enregistré",
                "%s : %s.".formatted(ville.libelle(), String.join(", ", perimetre.secteurs())));
    }

    /** Writes the towns of a published list. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void inscrireVilles(List<Ville> villes) {
        villes.forEach(base::inscrire);
    }

    /** Takes a town away; false when a perimeter is attached to it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean retirerVille(CodeCommune commune) {
        return base.retirer(commune);
    }

    /** Writes the districts of a list. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void inscrireQuartiers(List<Quartier> quartiers) {
        quartiers.forEach(base::inscrire);
    }

    /** Takes a district away; false when an operation names it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean retirerQuartier(String code) {
        return base.retirer(code);
    }
}
