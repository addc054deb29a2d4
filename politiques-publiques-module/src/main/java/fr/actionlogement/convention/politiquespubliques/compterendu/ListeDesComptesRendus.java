package fr.actionlogement.convention.politiquespubliques.compterendu;

import fr.actionlogement.convention.politiquespubliques.compterendu.interne.ComptesRendusEnBase;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.dossier.PageInconnue;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports page by page, the last periods first. */
@Service
public class ListeDesComptesRendus {

    private static final int PAGE = 25;

    private final ComptesRendusEnBase base;
    private final Conventions conventions;
    private final Programmes programmes;

    ListeDesComptesRendus(ComptesRendusEnBase base, Conventions conventions, Programmes programmes) {
        this.base = base;
        this.conventions = conventions;
        this.programmes = programmes;
    }

    /**
     * A page of 25.
     *
     * @throws fr.actionlogement.convention.common.web.DemandeIllisible when a criterion names what does not exist
     */
    @Transactional(readOnly = true)
    public PageDeComptesRendus page(CriteresDeCompteRendu criteres) {
        if (criteres.programme() != null) {
            programmes.filtrer(criteres.programme());
        }
        if (criteres.convention() != null) {
            conventions.filtrer(criteres.convention());
        }
        if (criteres.apres() != null && base.un(criteres.apres()).isEmpty()) {
            throw new PageInconnue();
        }
        List<CompteRenduVu> lus = base.lister(criteres, PAGE + 1);
        List<CompteRenduVu> vus = lus.stream().limit(PAGE).toList();
        return new PageDeComptesRendus(
                vus, lus.size() > PAGE ? vus.get(PAGE - 1).reference() : null);
    }
}
