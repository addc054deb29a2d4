package fr.actionlogement.convention.common.territoire;

import fr.actionlogement.convention.common.territoire.interne.CommunesEnBase;
import fr.actionlogement.convention.common.territoire.interne.IntercommunalitesEnBase;
import fr.actionlogement.convention.common.territoire.interne.ZonagesEnBase;
import fr.actionlogement.convention.common.tiers.Siren;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What is known of a territory: names, départements, and the ABC zone of a commune at a given day. Reads only; zones are
 * replaced through {@link Zonages}.
 */
@Service
public class Territoires {

    private static final int LIMITE = 50;

    private final CommunesEnBase communes;
    private final IntercommunalitesEnBase intercommunalites;
    private final ZonagesEnBase zonages;

    Territoires(CommunesEnBase communes, IntercommunalitesEnBase intercommunalites, ZonagesEnBase zonages) {
        this.communes = communes;
        this.intercommunalites = intercommunalites;
        this.zonages = zonages;
    }

    /** The commune that has this code today, if there is one. */
    public Optional<Commune> commune(CodeCommune code) {
        return communes.parCodes(List.of(code)).stream().findFirst();
    }

    /** The communes among these codes that exist, by code; a code that no commune has is absent from the answer. */
    public Map<CodeCommune, Commune> communes(Collection<CodeCommune> codes) {
        return communes.parCodesIndexees(codes);
    }

    /** The name of a département, for instance {@code Nord}. */
    public String nomDepartement(Departement departement) {
        return departements().stream()
                .filter(fiche -> fiche.code().equals(departement))
                .map(FicheDepartement::nom)
                .findFirst()
                .orElse(departement.code());
    }

    /** The 101 départements in the order of their codes. */
    public List<FicheDepartement> departements() {
        return communes.departements();
    }

    /**
     * The zone of a commune on that day. The five DROM are {@link Zone#DROM} by their code, whatever the published
     * zoning says ({@link #zonagePublie}). Empty when the commune or its zone on that day is not known.
     */
    public Optional<Zone> zone(CodeCommune code, LocalDate jour) {
        return code.departement().estOutreMer() ? Optional.of(Zone.DROM) : zonagePublie(code, jour);
    }

    /** The zone that the imported ABC zoning gives to a commune on that day, the DROM included. */
    public Optional<Zone> zonagePublie(CodeCommune code, LocalDate jour) {
        return zonages.zone(code, jour);
    }

    /**
     * Communes whose name contains the text, accents, case, hyphens and "St" for "Saint" ignored, or whose INSEE or
     * postal code it is; the closest names first, then the most populated.
     *
     * @param texte what was typed; nothing is found when it has neither letter nor digit
     * @param limite how many at most, from 1 to {@value #LIMITE}; brought back within these bounds
     */
    public List<Commune> chercher(String texte, int limite) {
        return communes.chercher(texte, Math.max(1, Math.min(LIMITE, limite)));
    }

    /** The intercommunalité of a commune; empty for the four islands that belong to none, or an unknown commune. */
    public Optional<Epci> epci(CodeCommune commune) {
        return intercommunalites.deLaCommune(commune.code());
    }

    /** The intercommunalité that has this SIREN, if there is one. */
    public Optional<Epci> epci(Siren code) {
        return intercommunalites.parCode(code.numero());
    }

    /**
     * Intercommunalités whose name contains the text, accents and case ignored, or whose SIREN it is; names that begin
     * with it first.
     *
     * @param limite how many at most, from 1 to {@value #LIMITE}; brought back within these bounds
     */
    public List<Epci> chercherEpci(String texte, int limite) {
        return intercommunalites.chercher(texte, Math.max(1, Math.min(LIMITE, limite)));
    }

    /** The 18 régions in the order of their codes. */
    public List<Region> regions() {
        return intercommunalites.regions();
    }
}
