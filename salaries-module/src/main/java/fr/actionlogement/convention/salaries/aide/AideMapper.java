package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.axe.CorrespondanceExacte;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.SituationMobiliJeune;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = CorrespondanceExacte.class)
interface AideMapper {

    @Mapping(target = "resteAVerser", expression = "java(aide.resteAVerser())")
    @Mapping(target = "produit", source = "aide.produit")
    @Mapping(target = "libelleProduit", source = "produit.libelle")
    @Mapping(target = "ligne", source = "produit.ligne")
    @Mapping(target = "beneficiaire", source = "beneficiaire")
    AideVue vue(Aide aide, ProduitVu produit, String beneficiaire, @Nullable DossierVue dossier, List<TermeVue> termes);

    List<TermeVue> termes(List<Terme> termes);

    TermeVue terme(Terme terme);

    @Mapping(target = "commune", source = "aide.commune")
    DemandeMobiliJeune demande(DossierMobiliJeune dossier, Aide aide);

    @Mapping(target = "avis", source = "avis")
    @Mapping(target = "demande", source = "demande")
    @Mapping(target = "deposeLe", source = "dossier.deposeLe")
    @Mapping(target = "mensualite", source = "dossier.mensualite")
    @Mapping(target = "mensualites", source = "dossier.mensualites")
    @Mapping(target = "motif", source = "dossier.motif")
    DossierVue dossier(DossierMobiliJeune dossier, DemandeMobiliJeune demande, @Nullable Avis avis);

    @Mapping(target = "naissance", source = "naissance")
    @Mapping(target = "dossiersEnCours", source = "dossiersEnCours")
    SituationMobiliJeune situation(DossierMobiliJeune dossier, LocalDate naissance, Integer dossiersEnCours);
}
