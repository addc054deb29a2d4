package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.politiquespubliques.convention.Conventions;
import fr.actionlogement.convention.politiquespubliques.dossier.PageInconnue;
import fr.actionlogement.convention.politiquespubliques.droit.Droits;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the calls for funds. */
@Service
public class AppelsDeFonds {

    private static final int PAGE = 25;

    private final AppelRepository appels;
    private final ServiceFaitRepository constats;
    private final OrdreDePaiementRepository ordres;
    private final AppelMapper mapper;
    private final Programmes programmes;
    private final Conventions conventions;
    private final Droits droits;

    AppelsDeFonds(
            AppelRepository appels,
            ServiceFaitRepository constats,
            OrdreDePaiementRepository ordres,
            AppelMapper mapper,
            Programmes programmes,
            Conventions conventions,
            Droits droits) {
        this.appels = appels;
        this.constats = constats;
        this.ordres = ordres;
        this.mapper = mapper;
        this.programmes = programmes;
        this.conventions = conventions;
        this.droits = droits;
    }

    /**
     * One call with its services faits and its payments.
     *
     * @throws Introuvable when there is none with this reference
     */
    @Transactional(readOnly = true)
    public AppelVue un(String reference) {
        return vue(appels.findByReference(reference).orElseThrow(AppelsDeFonds::introuvable));
    }

    /** Calls made for a file, the first one first. */
    @Transactional(readOnly = true)
    public List<AppelResume> duDossier(String dossier) {
        return appels.findByDossierOrderById(dossier).stream()
                .map(mapper::resume)
                .toList();
    }

    AppelVue vue(AppelDeFonds appel) {
        return vues(List.of(appel)).get(0);
    }

    /** Same for several, in their order: what hangs on them is read once for all. */
    List<AppelVue> vues(List<AppelDeFonds> lus) {
        List<Long> ids =
                lus.stream().map(appel -> Objects.requireNonNull(appel.getId())).toList();
        Map<Long, List<ServiceFait>> faits =
                constats.findByAppelIdInOrderById(ids).stream().collect(Collectors.groupingBy(ServiceFait::appel));
        Map<Long, List<OrdreDePaiement>> payes =
                ordres.findByAppelIdInOrderById(ids).stream().collect(Collectors.groupingBy(OrdreDePaiement::appel));
        return lus.stream()
                .map(appel -> mapper.vue(
                        appel,
                        faits.getOrDefault(appel.getId(), List.of()),
                        payes.getOrDefault(appel.getId(), List.of())))
                .toList();
    }

    /**
     * A page of 25 calls at most, the last created first.
     *
     * @throws fr.actionlogement.convention.common.web.DemandeIllisible when a criterion names nothing
     */
    @Transactional(readOnly = true)
    public PageDAppels page(FiltreDAppels filtre) {
        verifier(filtre);
        List<AppelDeFonds> lus = appels.findBy(
                selon(filtre),
                requete -> requete.sortBy(Sort.by(Sort.Direction.DESC, "id"))
                        .limit(PAGE + 1)
                        .all());
        List<AppelResume> vus = lus.stream().limit(PAGE).map(mapper::resume).toList();
        return new PageDAppels(vus, lus.size() > PAGE ? vus.get(vus.size() - 1).reference() : null);
    }

    /** How many calls answer, whatever the page. */
    @Transactional(readOnly = true)
    public long compter(FiltreDAppels filtre) {
        verifier(filtre);
        return appels.count(selon(filtre));
    }

    /** Every call that answers, in the order of the pages. */
    @Transactional(readOnly = true)
    public void parcourir(FiltreDAppels filtre, Consumer<AppelResume> appel) {
        verifier(filtre);
        try (Stream<AppelDeFonds> lus =
                appels.findBy(selon(filtre), requete -> requete.sortBy(Sort.by(Sort.Direction.DESC, "id")).stream())) {
            lus.map(mapper::resume).forEach(appel);
        }
    }

    private void verifier(FiltreDAppels filtre) {
        if (filtre.programme() != null) {
            programmes.filtrer(filtre.programme());
        }
        if (filtre.convention() != null) {
            conventions.filtrer(filtre.convention());
        }
        if (filtre.dossier() != null) {
            droits.filtrer(filtre.dossier());
        }
    }

    private Specification<AppelDeFonds> selon(FiltreDAppels filtre) {
        Exercice exercice = filtre.exercice() == null ? null : new Exercice(filtre.exercice());
        Specification<AppelDeFonds> selon = egal("programmeCode", filtre.programme())
                .and(egal("etat", filtre.etat()))
                .and(egal("exercice", exercice))
                .and(egal("conventionReference", filtre.convention()))
                .and(egal("dossier", filtre.dossier()));
        return filtre.apres() == null ? selon : selon.and(apres(filtre.apres()));
    }

    private Specification<AppelDeFonds> apres(String reference) {
        Long id = appels.findByReference(reference).map(AppelDeFonds::getId).orElseThrow(PageInconnue::new);
        return (appel, requete, critere) -> critere.lessThan(appel.get("id"), id);
    }

    private static Specification<AppelDeFonds> egal(String champ, @Nullable Object valeur) {
        return valeur == null
                ? Specification.unrestricted()
                : (appel, requete, critere) -> critere.equal(appel.get(champ), valeur);
    }

    static Introuvable introuvable() {
        return new Introuvable("Cet appel de fonds n’existe pas.");
    }
}
