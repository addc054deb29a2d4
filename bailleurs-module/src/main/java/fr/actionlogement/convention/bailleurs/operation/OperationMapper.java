package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.axe.CorrespondanceExacte;
import fr.actionlogement.convention.common.montant.Montant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Operation as stored to operation as shown. */
@Mapper(config = CorrespondanceExacte.class)
interface OperationMapper {

    @Mapping(target = "exercice", source = "operation.jalons.exercice")
    @Mapping(target = "deposePar", source = "operation.jalons.deposePar")
    @Mapping(target = "deposeLe", source = "operation.jalons.deposeLe")
    @Mapping(target = "accordePar", source = "operation.jalons.accordePar")
    @Mapping(target = "accordeLe", source = "operation.jalons.accordeLe")
    @Mapping(target = "chantierLe", source = "operation.jalons.chantierLe")
    @Mapping(target = "acheveLe", source = "operation.jalons.acheveLe")
    @Mapping(target = "montantActionLogement", source = "operation.plan")
    @Mapping(target = "logements", source = "operation")
    @Mapping(target = "nombreDeLogements", expression = "java(operation.nombreDeLogements())")
    OperationVue vue(
            Operation operation, String nomDuBailleur, String nomDeLaCommune, @Context Map<String, String> libelles);

    FinancementVu vu(Financement financement);

    TypologieVue vue(Typologie typologie);

    /** In the order of the products, then of the types. */
    default List<LogementsVus> logements(Operation operation) {
        return operation.getLogements().stream()
                .map(l -> new LogementsVus(
                        l.getProduit(),
                        l.getNombre(),
                        operation.getTypologies().stream()
                                .filter(t -> t.getProduit() == l.getProduit())
                                .map(this::vue)
                                .sorted(Comparator.comparing(TypologieVue::type))
                                .toList()))
                .sorted(Comparator.comparing(LogementsVus::produit))
                .toList();
    }

    /** In the order of the list of items. */
    default List<PosteVu> postes(Set<Poste> postes, @Context Map<String, String> libelles) {
        List<String> ordre = List.copyOf(libelles.keySet());
        return postes.stream()
                .map(p -> new PosteVu(p.getPoste(), libelles.getOrDefault(p.getPoste(), p.getPoste()), p.getMontant()))
                .sorted(Comparator.comparing(p -> ordre.indexOf(p.poste())))
                .toList();
    }

    /** What the convention brings. */
    default Montant partActionLogement(List<Financement> plan) {
        return Montant.somme(plan.stream()
                .filter(f -> f.getFinanceur().estActionLogement())
                .map(Financement::getMontant)
                .toList());
    }
}
