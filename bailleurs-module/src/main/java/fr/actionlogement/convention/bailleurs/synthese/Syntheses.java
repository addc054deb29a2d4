package fr.actionlogement.convention.bailleurs.synthese;

import fr.actionlogement.convention.bailleurs.synthese.interne.SynthesesEnBase;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views of what is granted on the lines of the axis. */
@Service
public class Syntheses {

    private final SynthesesEnBase base;

    Syntheses(SynthesesEnBase base) {
        this.base = base;
    }

    /** The view that the criteria ask for. */
    @Transactional(readOnly = true)
    public Synthese etablir(CriteresDeSynthese criteres) {
        List<LigneDeSynthese> lues = base.lignes(criteres);
        return new Synthese(lues.subList(0, lues.size() - 1), lues.get(lues.size() - 1));
    }
}
