package fr.actionlogement.convention.politiquespubliques.compterendu;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.politiquespubliques.compterendu.interne.ActiviteEnBase;
import fr.actionlogement.convention.politiquespubliques.convention.ConventionVue;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Figures by département received from the network: they go to the draft of the report of their half-year, opened if need be. */
@Service
public class ActiviteDesAgences {

    private final ComptesRendus rapports;
    private final Conventions conventions;
    private final ActiviteEnBase base;
    private final Actes actes;

    ActiviteDesAgences(ComptesRendus rapports, Conventions conventions, ActiviteEnBase base, Actes actes) {
        this.rapports = rapports;
        this.conventions = conventions;
        this.base = base;
        this.actes = actes;
    }

    /** What forbids to write figures on that convention and half-year, as a French sentence; empty when nothing does. */
    @Transactional(readOnly = true)
    public Optional<String> empechement(String reference, Periode periode) {
        ConventionVue convention;
        try {
            convention = conventions.une(reference);
        } catch (Introuvable absente) {
            return Optional.of(absente.message());
        }
        if (indicateur(convention.programme()).isEmpty()) {
            return Optional.of("Les comptes rendus de ce programme ne se font pas par département.");
        }
        if (periode.fin().isBefore(convention.debut())
                || periode.precedente().fin().isAfter(convention.fin())) {
            return Optional.of("La convention %s ne couvre pas le %s.".formatted(reference, periode.enTexte()));
        }
        return switch (base.etat(reference, periode)) {
            case TRANSMIS ->
                Optional.of("Le compte rendu du %s est transmis : faites-le renvoyer pour le compléter."
                        .formatted(periode.enTexte()));
            case CERTIFIE ->
                Optional.of("Le %s est certifié et verrouillé : ouvrez un compte rendu rectificatif."
                        .formatted(periode.enTexte()));
            default -> Optional.empty();
        };
    }

    /**
     * Writes figures, each in the draft of its convention and half-year.
     *
     * @param chiffres accepted by {@link #empechement}, a département once for each draft
     * @return for each, in order, the value before; null where there was none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<@Nullable Long> noter(List<ChiffreDAgence> chiffres) {
        Map<Cadre, Map<Departement, Long>> parCadre = new LinkedHashMap<>();
        chiffres.forEach(c ->
                parCadre.computeIfAbsent(cadre(c), cadre -> new TreeMap<>()).put(c.departement(), c.valeur()));
        Map<Cadre, Map<Departement, Long>> avant = new LinkedHashMap<>();
        parCadre.forEach((cadre, valeurs) -> avant.put(cadre, ecrire(cadre, valeurs)));
        List<@Nullable Long> anciennes = new ArrayList<>();
        chiffres.forEach(
                c -> anciennes.add(Objects.requireNonNull(avant.get(cadre(c))).get(c.departement())));
        return anciennes;
    }

    /**
     * Gives a figure its value of before, when it still is what was written and its report is still a draft.
     *
     * @param avant null to take the figure away
     * @return whether it was done
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean reprendre(ChiffreDAgence ecrit, @Nullable Long avant) {
        Optional<Long> brouillon = base.tenir(ecrit.convention(), ecrit.periode());
        String indicateur = indicateur(conventions.une(ecrit.convention()).programme())
                .orElseThrow(() -> new Introuvable("Cet indicateur n’existe pas."));
        return brouillon.isPresent()
                && base.reprendre(brouillon.get(), indicateur, ecrit.departement(), ecrit.valeur(), avant);
    }

    private Map<Departement, Long> ecrire(Cadre cadre, Map<Departement, Long> valeurs) {
        String indicateur = indicateur(conventions.une(cadre.convention()).programme())
                .orElseThrow(() -> new Introuvable("Cet indicateur n’existe pas."));
        if (base.tenir(cadre.convention(), cadre.periode()).isEmpty()) {
            rapports.ouvrir(cadre.convention(), cadre.periode());
        }
        long brouillon = base.tenir(cadre.convention(), cadre.periode()).orElseThrow();
        Map<Departement, Long> avant = base.valeurs(brouillon, indicateur);
        base.ecrire(brouillon, indicateur, valeurs, actes.maintenant());
        actes.consigner(
                base.reference(brouillon),
                "Chiffres importés",
                "%d départements, %s.".formatted(valeurs.size(), cadre.periode().enTexte()));
        return avant;
    }

    private Optional<String> indicateur(String programme) {
        return rapports.indicateurs(programme).stream()
                .filter(IndicateurVu::parDepartement)
                .map(IndicateurVu::code)
                .findFirst();
    }

    private static Cadre cadre(ChiffreDAgence chiffre) {
        return new Cadre(chiffre.convention(), chiffre.periode());
    }

    private record Cadre(String convention, Periode periode) {}
}
