package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.axe.DescripteurAxe;
import fr.actionlogement.convention.common.web.BandeauDApplication;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives every page its frame as the model attribute {@code cadre}. */
@ControllerAdvice(annotations = Controller.class)
class CadreAdvice {

    private final ObjectProvider<DescripteurAxe> axes;
    private final ObjectProvider<RequestMappingHandlerMapping> routes;
    private final ObjectProvider<PresentationUtilisateur> presentation;
    private final ObjectProvider<BandeauDApplication> bandeau;
    private final String version;
    private @Nullable Assemblage assemblage;

    CadreAdvice(
            ObjectProvider<DescripteurAxe> axes,
            ObjectProvider<RequestMappingHandlerMapping> routes,
            ObjectProvider<PresentationUtilisateur> presentation,
            ObjectProvider<BandeauDApplication> bandeau,
            ObjectProvider<BuildProperties> construction) {
        this.axes = axes;
        this.routes = routes;
        this.presentation = presentation;
        this.bandeau = bandeau;
        BuildProperties proprietes = construction.getIfAvailable();
        this.version =
                Optional.ofNullable(proprietes).map(BuildProperties::getVersion).orElse("en développement");
    }

    /** A program is shown no frame: none is drawn for it. */
    @ModelAttribute
    void poser(HttpServletRequest requete, Model page) {
        if (!Requetes.estApi(requete)) {
            page.addAttribute("cadre", cadre(requete));
        }
    }

    Cadre cadre(HttpServletRequest requete) {
        Assemblage present = assemblage();
        Menus menus = present.menus();
        String chemin = Requetes.chemin(requete);
        PresentationUtilisateur connu = presentation.getIfAvailable();
        return new Cadre(
                ouvertes(menus.principal(chemin), connu),
                ouvertes(menus.secondaire(chemin), connu),
                menus.rang(chemin),
                menus.fil(chemin).stream()
                        .filter(lien -> connu == null || connu.ouvre(lien.url()))
                        .toList(),
                connu == null ? nom(requete.getUserPrincipal()) : connu.nom(),
                connu == null ? List.of() : connu.roles(),
                bandeau.getIfAvailable(),
                version,
                present.chemins().contains("/recherche") && (connu == null || connu.ouvre("/recherche")));
    }

    private static List<Cadre.Entree> ouvertes(
            List<Cadre.Entree> entrees, @Nullable PresentationUtilisateur presentation) {
        return entrees.stream()
                .filter(entree -> presentation == null || presentation.ouvre(entree.url()))
                .toList();
    }

    private static @Nullable String nom(@Nullable Principal principal) {
        return principal == null ? null : principal.getName();
    }

    /** Built on the first page: the routes are not all known while beans are being made. */
    private synchronized Assemblage assemblage() {
        if (assemblage == null) {
            Set<String> chemins = routes.stream()
                    .flatMap(r -> r.getHandlerMethods().keySet().stream())
                    .flatMap(info -> info.getPatternValues().stream())
                    .map(chemin -> chemin.isEmpty() ? "/" : chemin)
                    .collect(Collectors.toSet());
            assemblage = new Assemblage(new Menus(axes.stream().toList(), chemins::contains), chemins);
        }
        return assemblage;
    }

    private record Assemblage(Menus menus, Set<String> chemins) {}
}
