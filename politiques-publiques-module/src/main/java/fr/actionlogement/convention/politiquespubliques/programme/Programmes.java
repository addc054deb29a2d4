package fr.actionlogement.convention.politiquespubliques.programme;

import fr.actionlogement.convention.common.web.DemandeIllisible;
import fr.actionlogement.convention.common.web.Introuvable;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The programmes of the axis: the migrations fill them and nothing else does, so that they are read once. */
@Service("programmesPublics")
public class Programmes {

    private final ProgrammeRepository programmes;
    private final FaitPublieRepository faits;
    private final ProgrammeMapper mapper;
    private volatile List<ProgrammeVue> connus = List.of();

    Programmes(ProgrammeRepository programmes, FaitPublieRepository faits, ProgrammeMapper mapper) {
        this.programmes = programmes;
        this.faits = faits;
        this.mapper = mapper;
    }

    /** All of them, in the order of the founding document. */
    public List<ProgrammeVue> tous() {
        List<ProgrammeVue> lus = connus;
        if (lus.isEmpty()) {
            lus = programmes.findAllByOrderByOrdre().stream().map(mapper::vue).toList();
            connus = lus;
        }
        return lus;
    }

    /** The one with this code, if any. */
    public Optional<ProgrammeVue> chercher(String code) {
        return tous().stream()
                .filter(programme -> programme.code().equals(code))
                .findFirst();
    }

    /**
     * The one with this code.
     *
     * @throws Introuvable when there is none
     */
    public ProgrammeVue un(String code) {
        return chercher(code).orElseThrow(() -> new Introuvable("Ce programme n’existe pas."));
    }

    /**
     * Checks the code that a list is narrowed to.
     *
     * @throws DemandeIllisible when no programme has it
     */
    public void filtrer(String code) {
        chercher(code)
                .orElseThrow(() -> new DemandeIllisible(
                        "programme-inconnu", "Ce programme n’existe pas : choisissez-le dans la liste."));
    }

    /** What is published about a programme, in display order. */
    public List<FaitVu> faits(String code) {
        return faits.findByProgrammeCodeOrderByOrdre(code).stream()
                .map(mapper::vue)
                .toList();
    }
}
